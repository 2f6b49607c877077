# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    Підписання тут іще не відкрито: ті, хто веде цього бота, поки не вказали, хто відповідає за ваші дані.

    Тим часом можна читати й поширювати заяву та ставити запитання.
# Variables: $contact
signon-closed =
    Підписання завершено: кінцева дата минула.

    Із запитаннями пишіть на { $contact }.

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Перш ніж почати</b>

    Ви збираєтеся підписати заяву від імені організації. Для цього вона має вас уповноважити. Це забере близько п’яти хвилин.

    <b>Хто відповідає за дані:</b> { $controller }, { $contact }.
    <b>Що стане публічним:</b> назва й країна організації — лише якщо ви так оберете і лише після перевірки.
    <b>Що лишиться в нас у зашифрованому вигляді:</b> ваше ім’я, посада, робоча електронна адреса й обліковий запис Telegram — щоб перевірити підпис і зв’язатися з вами.
    <b>Як довго:</b> доки ви не зітрете дані; якщо відкличете підпис або не завершите його — не довше ніж { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }. Якщо підпис схвалено, ваше ім’я, посаду, адресу пошти та акаунт ми зітремо після завершення збору підписів (строк: { $keep }) і повідомимо вас заздалегідь.

    <b>Будь ласка, зважте ризики.</b> Підтримка Суду може привернути увагу урядів. Чати з ботами не мають наскрізного шифрування: Telegram може їх читати. Якщо для вас це небезпечно, не продовжуйте тут, а напишіть на { $contact } тим способом, якому довіряєте.

    Відкликати підпис можна будь-коли. Докладніше: /privacy
signon-consent-agree = ✅ Погоджуюся, далі

signon-organisation =
    <b>{ $step } / { $steps } · Організація</b>

    Як повністю називається ваша організація — так, як це має бути в списку? Підписувати можуть лише організації, не окремі особи.

signon-alike =
    <b>{ $step } / { $steps } · Хвилинку</b>

    Організація з такою або дуже схожою назвою вже з нами. Можливо, підписав хтось із колег?

    Якщо <b>{ $organisation }</b> — це інша організація або ви не певні, просто продовжуйте: секретаріат розбереться.
signon-alike-continue = ➡️ Далі

signon-country =
    <b>{ $step } / { $steps } · Країна</b>

    У якій країні розташована організація { $organisation }? Введіть назву країни або її частину будь-якою мовою; або «міжнародна».
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Сайт</b>

    Який сайт має організація? Це допоможе нам із перевіркою. Наприклад: example.org

signon-name =
    <b>{ $step } / { $steps } · Ваше ім’я</b>

    Як вас звати? Ім’я не публікуватиметься.

signon-role =
    <b>{ $step } / { $steps } · Ваша посада</b>

    Хто ви в організації { $organisation }? Наприклад: директорка або координатор. Це не публікуватиметься.

signon-email =
    <b>{ $step } / { $steps } · Робоча пошта</b>

    Яка ваша робоча електронна адреса? Найкраще — у домені організації. Вона не публікуватиметься.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · У списку</b>

    { $risk }

    Як показати організацію { $organisation } в публічному списку після схвалення?

    1. З назвою і країною.
    2. Без назви: лише в кількості організацій вашої країни.
    3. Без назви та країни: лише в кількості організацій регіону.
    4. З назвою від певної дати, не далі ніж за рік (дату можна написати); доти як у пункті 2.
signon-listing-public = 🌍 Під своєю назвою
signon-listing-counted = 🔒 Врахувати без назви

signon-updates =
    <b>{ $step } / { $steps } · Новини</b>

    Хочете отримувати новини кампанії в цьому чаті? Відмовитися можна будь-коли.
signon-updates-yes = ✅ Так
signon-updates-no = ❌ Ні

## Moving about

signon-back = ⬅️ Назад
signon-skip = ⏭ Пропустити
signon-cancel = ✖️ Скасувати
signon-continue = ✍️ Продовжити підписання
signon-send = ✅ Надіслати
signon-none = –
signon-edit-organisation = 1 · Організація
signon-edit-country = 2 · Країна
signon-edit-website = 3 · Сайт
signon-edit-name = 4 · Ваше ім’я
signon-edit-role = 5 · Ваша посада
signon-edit-email = 6 · Ел. пошта
signon-edit-listing = 7 · У списку
signon-edit-updates = 8 · Новини
signon-other-question = Ця кнопка — від іншого запитання. Ось те, на якому ми зупинилися.
signon-edited = Я не бачу змін у вже надісланих повідомленнях. Щоб змінити відповідь, поверніться назад або зачекайте до остаточного перегляду.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Перегляньте, будь ласка, усе ще раз</b>

    1. Організація: <b>{ $organisation }</b>
    2. Країна: <b>{ $country }</b>
    3. Сайт: { $website }
    4. Ваше ім’я: { $name }
    5. Ваша посада: { $role }
    6. Ел. пошта: { $email }
    7. У списку: { $listing }
    8. Новини: { $updates }

    <b>Ось як це виглядатиме:</b>
    <blockquote>{ $appears }</blockquote>

    Надсилаючи, ви підписуєте версію { $version } заяви від імені організації { $organisation }. Щоб щось змінити, натисніть на потрібний рядок або введіть його номер; { $send } — надіслати.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Дякуємо! Ваш підпис уже в нас.</b>

    Номер: <code>{ $reference }</code>

    Що далі: секретаріат перевірить підпис, і про результат ви дізнаєтеся в цьому чаті. До того нічого не оприлюднюється.

    Через { $command } його можна переглянути, виправити чи відкликати будь-коли.
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>Ваше виправлення вже в нас.</b>

    Номер: <code>{ $reference }</code>

    Секретаріат перевірить підпис ще раз; до того часу організації немає в публічному списку. Про результат ви дізнаєтеся в цьому чаті.

    Переглянути: { $command }
signon-unchanged = Нічого не змінено, тож усе лишається, як було.
signon-already-sent =
    Цей підпис уже надіслано. Номер: <code>{ $reference }</code>

    Переглянути: { $command }
signon-cancel-ask = Припинити підписання? Усе, що ви досі ввели, буде стерто.
signon-cancel-yes = 🗑 Припинити і стерти
signon-cancelled = Припинено. Нічого не збережено.

## What you signed

mysignature-none = Ви тут іще нічого не підписували.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Стан: { $status }
    У списку: { $listing }
    Версія заяви: { $version }
    Підтвердження: { $proofs }
    Номер: <code>{ $reference }</code>
mysignature-status-pending = ⏳ чекає на секретаріат
mysignature-status-approved = ✅ схвалено
mysignature-status-rejected = ❌ не прийнято
mysignature-status-withdrawn = ↩️ відкликано
mysignature-correct = ✏️ Виправити
mysignature-withdraw = ↩️ Відкликати
mysignature-draft-first = У вас є незавершений підпис. Спершу завершіть або скасуйте його.
# Variables: $organisation
mysignature-withdraw-ask = Відкликати підпис організації <b>{ $organisation }</b>? Її назва одразу зникне з нашого списку. Копії, які інші надрукували або передали далі, повернути неможливо.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = Відкликати підпис організації <b>{ $organisation }</b>? Відтоді він більше не враховуватиметься.
mysignature-really = ↩️ Так, відкликати
mysignature-keep = Залишити
# Variables: $organisation, $reference
mysignature-withdrawn = Відкликано. Підпис організації <b>{ $organisation }</b> більше не враховується. Номер: <code>{ $reference }</code>

## The list

signatories-none = У списку ще нікого немає. Ваша організація може стати першою.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } організація
        [few] { $total } організації
        [many] { $total } організацій
       *[other] { $total } організації
    }{ $countries ->
        [0] { "" }
        [one] { " " }з { $countries } країни
        [few] { " " }з { $countries } країн
        [many] { " " }з { $countries } країн
       *[other] { " " }з { $countries } країни
    }</b>
    { $unnamed ->
        [0] { $total ->
            [1] Її названо у списку.
            [one] Усіх їх названо у списку.
            [few] Усіх їх названо у списку.
            [many] Усіх їх названо у списку.
           *[other] Усіх їх названо у списку.
        }
        [one] { $total ->
            [1] Її враховано без назви.
            [one] З них { $unnamed } враховано без назви.
            [few] З них { $unnamed } враховано без назви.
            [many] З них { $unnamed } враховано без назви.
           *[other] З них { $unnamed } враховано без назви.
        }
        [few] З них { $unnamed } враховано без назв.
        [many] З них { $unnamed } враховано без назв.
       *[other] З них { $unnamed } враховано без назв.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }: { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } організація
        [few] { $found } організації
        [many] { $found } організацій
       *[other] { $found } організації
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Тут усі організації враховано без назв.
signatories-not-found = У публічному списку немає організації з такою назвою.
# Variables: $cancel
signatories-ask = Введіть частину назви організації. Якщо передумали: { $cancel }
signatories-browse = 📋 Усі назви
signatories-search = 🔎 Пошук
# Variables: $name
signatories-country = { $name }
