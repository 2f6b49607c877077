# Sign-ons before the secretariat, and what their representatives hear of it.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Підпис</b> <code>{ $reference }</code>

    Організація: <b>{ $organisation }</b>
    Країна: { $country }
    Сайт: { $website }
    Представляє: { $name }, { $role }
    Ел. пошта: { $email }
    У списку: { $listing }

    { $flags }
    Схожі назви: { $similar }

    { $more }
review-listing-public = під своєю назвою
review-listing-counted = враховано без назви
review-flag-duplicate = ⚠️ Організація з такою або схожою назвою тут уже є.
review-flag-acronym = ℹ️ Назва може бути скороченням назви організації, яка тут уже є, або навпаки.
review-flag-same-website = ℹ️ Інша організація, яка тут уже є, має той самий сайт.
review-flag-invisible = ⚠️ У назві є невидимі символи.
review-flag-look-alike = ⚠️ У назві змішано схожі літери різних абеток.
review-flag-free-mail = ⚠️ Електронна адреса — у безкоштовного постачальника, а не в домені організації.
review-flag-other-domain = ⚠️ Електронна адреса й сайт мають різні домени.
review-flag-no-website = ℹ️ Сайт не вказано.
review-no-flags = ✅ Нічого підозрілого.
review-approve = ✅ Схвалити
review-reject = ❌ Відхилити
review-ask = 💬 Уточнити
review-next = ➡️ Наступний
review-empty = ✅ Нічого не чекає на розгляд.
review-gone = Цього підпису вже немає.
review-changed = Цей підпис виправили після того, як показано картку. Перегляньте його, будь ласка, ще раз.
# Variables: $organisation, $cancel
review-reject-why = Чому підпис організації <b>{ $organisation }</b> не прийнято? Оберіть або напишіть причину: її прочитає людина, яка підписувала. Якщо передумали: { $cancel }
review-ask-what = Що ви хотіли б запитати в людини, яка підписувала за <b>{ $organisation }</b>? Напишіть; повідомлення піде від імені бота. Якщо передумали: { $cancel }
review-asked = Надіслано. Відповідь отримають усі адміни.
review-nobody = Запитати нема в кого: дані цієї людини стерто, або підпис надійшов іншим шляхом.
review-reason-unverified = Не вдалося перевірити
review-reason-not-organisation = Не організація
review-reason-duplicate = Уже підписано
# Variables: $organisation
review-done-approved = Схвалено: { $organisation }
review-done-rejected = Відхилено: { $organisation }
review-already-approved = Хтось із колег встиг раніше. Схвалено: { $organisation }
review-already-rejected = Хтось із колег встиг раніше. Відхилено: { $organisation }
review-already-withdrawn = Підпис тим часом відкликано: { $organisation }
review-already-pending = Ще чекає на рішення: { $organisation }
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Схвалено: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Відхилено: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Відкликано: <b>{ $organisation }</b> <code>{ $reference }</code>

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } з { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Чекає: { $age }
# Variables: $when – day and time
review-was-approved = ✅ Схвалено: { $when }
review-was-rejected = ❌ Відхилено: { $when }
review-was-withdrawn = ↩️ Відкликано: { $when }
# Variables: $reason
review-because = Причина: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Відділення організації { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 Ще { $count } давніша нотатка — за кнопкою «Нотатка».
    [few] 🗒 Ще { $count } давніші нотатки — за кнопкою «Нотатка».
    [many] 🗒 Ще { $count } давніших нотаток — за кнопкою «Нотатка».
   *[other] 🗒 Ще { $count } давнішої нотатки — за кнопкою «Нотатка».
}
review-before = ⬅️ Попередній
review-queue = 📋 Усі, що чекають
review-flagged = ⚠️ Із застереженням
review-all = 📋 Із застереженням і без
review-country = 🌍 Країна
review-newest = 🆕 Спершу нові
review-oldest = ⏳ Спершу давні
review-lately = 🕘 Недавні рішення
# Variables: $count – at least two
review-many = ✅ Схвалити без застережень: { $count }
review-none-so = Підписів, які відповідають цьому вибору, зараз немає.
review-which-country = 🌍 <b>Яка країна?</b>
    Показано лише країни, підписи з яких чекають на розгляд.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 Усі країни
review-decided = 🕘 <b>Недавні рішення</b>
    Натисніть на підпис, щоб відкрити його повністю. Відхилений звідти можна повернути на розгляд.
review-decided-none = 🕘 Рішень іще немає.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Показати
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 Знайдено { $count } підпис.
    [few] 🔎 Знайдено { $count } підписи.
    [many] 🔎 Знайдено { $count } підписів.
   *[other] 🔎 Знайдено { $count } підпису.
} { $more ->
    [0] Натисніть на потрібний, щоб відкрити його повністю.
    [one] Ще { $more } не показано: введіть після { $command } більше літер назви.
    [few] Ще { $more } не показано: введіть після { $command } більше літер назви.
    [many] Ще { $more } не показано: введіть після { $command } більше літер назви.
   *[other] Ще { $more } не показано: введіть після { $command } більше літер назви.
}
review-not-found = 🔎 Підпису з таким номером чи назвою немає.
review-start-first = Спершу, будь ласка, напишіть мені /start у приватному чаті.
review-in-private = Продовжмо в приватному чаті.

## The way back

review-undo = ↩️ Скасувати рішення
# Variables: $organisation
review-undo-late-approved = Скасувати рішення можна було протягом десяти хвилин. Лишається схваленим підпис: { $organisation }. Якщо щось не так, запитайте представника.
review-undo-late-rejected = Скасувати рішення можна було протягом десяти хвилин. Але підпис іще можна повернути на розгляд, натисніть «Показати»: { $organisation }
review-done-pending = Знову чекає на рішення: { $organisation }
review-reopen = 🔄 Повернути на розгляд

## Notes and corrections by the secretariat

review-note = 🗒 Нотатка
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Напишіть нотатку про організацію <b>{ $organisation }</b>. Її побачать лише ті, хто розглядає підписи, і її буде стерто разом із підписом. Якщо передумали: { $cancel }

    Попередні нотатки:
    { $notes }
# Variables: $limit, $length
review-note-long = Довжина нотатки в символах — від 1 до { $limit }, у вас вийшло: { $length }. Надішліть її, будь ласка, ще раз, коротшою.
# Variables: $organisation
review-noted = 🗒 Нотатку збережено: { $organisation }
review-edit = ✏️ Виправити
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>Що треба виправити?</b> <code>{ $reference }</code>

    Організація: { $organisation }
    Країна: { $country }
    Сайт: { $website }
    У списку: { $listing }

    Представника буде повідомлено, що саме змінилося.
review-field-organisation = Організація
review-field-country = Країна
review-field-website = Сайт
review-field-listing = У списку
# Variables as above
review-edit-organisation = Напишіть правильну назву замість <b>{ $organisation }</b>. Якщо передумали: { $cancel }
review-edit-country = Напишіть правильну країну замість <b>{ $country }</b>. Якщо передумали: { $cancel }
review-edit-website = Напишіть правильний сайт замість <b>{ $website }</b>. Якщо передумали: { $cancel }
review-edit-listing = Як показувати в списку організацію <b>{ $organisation }</b>? Зараз: { $listing }. Якщо передумали: { $cancel }
review-value-public = 🌍 Під своєю назвою
review-value-counted = 🔒 Врахувати без назви
review-value-none = Сайту немає
review-edit-same = Так і було. Нічого не змінилося.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Представника про це повідомлено.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Представника, якого можна було б повідомити, немає.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ Організація <b>{ $organisation }</b> вибрала: { $old }. Ви збираєтеся показати більше: { $new }. Через це люди можуть опинитися в небезпеці, і повернути все назад не вийде. Продовжуйте, лише якщо про це попросила сама організація.
review-named-really = 🌍 Вона сама просила

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>До схвалення:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>До схвалення:</b>

    { $lines }

    { $count ->
        [1] Це { $count } підпис без застережень. Представник одразу дізнається про схвалення.
        [one] Це { $count } підпис без застережень. Представники одразу дізнаються про схвалення.
        [few] Це { $count } підписи без застережень. Представники одразу дізнаються про схвалення.
        [many] Це { $count } підписів без застережень. Представники одразу дізнаються про схвалення.
       *[other] Це { $count } підпису без застережень. Представники одразу дізнаються про схвалення.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Схвалити { $count } підпис
    [few] ✅ Схвалити { $count } підписи
    [many] ✅ Схвалити { $count } підписів
   *[other] ✅ Схвалити { $count } підпису
}
review-many-none = Підписів без застережень тут зараз немає.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ Схвалено { $count } підпис.
    [few] ✅ Схвалено { $count } підписи.
    [many] ✅ Схвалено { $count } підписів.
   *[other] ✅ Схвалено { $count } підпису.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [one] ✅ Схвалено { $count } підпис.
        [few] ✅ Схвалено { $count } підписи.
        [many] ✅ Схвалено { $count } підписів.
       *[other] ✅ Схвалено { $count } підпису.
    }

    { $left ->
        [one] Пропущено { $left } підпис: тим часом його виправили або рішення щодо нього вже ухвалено:
        [few] Пропущено { $left } підписи: тим часом їх виправили або рішення щодо них уже ухвалено:
        [many] Пропущено { $left } підписів: тим часом їх виправили або рішення щодо них уже ухвалено:
       *[other] Пропущено { $left } підпису: тим часом їх виправили або рішення щодо них уже ухвалено:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Схожі назви: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>Одна організація чи дві?</b> ({ $place } з { $count })

    <b>Організація</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>Країна</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Сайт</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>У списку</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Стан, коли надіслано</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 Та сама: закрити 1 як дублікат
review-chapter = 🧩 1 — відділення організації 2
review-unlike = ↔️ Дві різні організації
review-card-back = ⬅️ До картки
review-none-alike = Порівнювати більше нема з чим.
review-related = Записано. Це видно на картках.
# Variables: $organisation
review-no-chapter = Відділення не може мати власних відділень, а це вже відділення: { $organisation }
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 Підпис організації <b>{ $organisation }</b> <code>{ $reference }</code> буде закрито як дублікат. Лишиться без змін: <b>{ $other }</b> <code>{ $kept }</code>.

    Представника закритого підпису буде повідомлено, що організація { $other } вже є у списку і під яким номером. Особисті дані нікуди не переносяться.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 Підпис організації <b>{ $organisation }</b> <code>{ $reference }</code> буде закрито як дублікат. Лишиться без змін: <b>{ $other }</b> <code>{ $kept }</code>.

    Назви { $other } в публічному списку немає, тому представник закритого підпису нічого про неї не дізнається. Особисті дані нікуди не переносяться.
review-merge-really = 🟰 Так, закрити як дублікат
review-merged = 🟰 Закрито як дублікат: <b>{ $organisation }</b> <code>{ $reference }</code>. Лишилося: <b>{ $other }</b> <code>{ $kept }</code>.

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ Підпис організації <b>{ $organisation }</b> схвалено, і її назва тепер у публічному списку. Дякуємо! Переглянути: { $command }
outcome-approved-counted = ✅ Підпис організації <b>{ $organisation }</b> схвалено. Його враховано без назви. Дякуємо! Переглянути: { $command }
outcome-rejected =
    Підпис організації <b>{ $organisation }</b> (<code>{ $reference }</code>) не прийнято.

    Причина: { $reason }

    Через { $command } можна виправити його й надіслати ще раз. Маєте запитання? /contact
reason-unverified = Нам не вдалося перевірити організацію або ваше право підписувати від її імені.
reason-not-organisation = Підписувати можуть лише організації, не окремі особи.
reason-duplicate = Ця організація вже підписала заяву.
# Variables: $organisation, $question
review-question =
    💬 Секретаріат має запитання щодо підпису організації <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Відповісти
review-answer-what = Напишіть, будь ласка, відповідь одним повідомленням. Якщо передумали: { $cancel }
review-answer-sent = Дякуємо, ваша відповідь уже в секретаріаті.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Відповідь щодо організації <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 Секретаріат іще раз розглядає підпис організації <b>{ $organisation }</b> (<code>{ $reference }</code>): його схвалення скасовано. До нового рішення підпис не враховується і в списку його немає.

    Робити нічого не треба: про результат ви дізнаєтеся в цьому чаті.
outcome-again-rejected =
    🔄 Секретаріат іще раз розглядає підпис організації <b>{ $organisation }</b> (<code>{ $reference }</code>): попередня відмова більше не діє.

    Робити нічого не треба: про результат ви дізнаєтеся в цьому чаті.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ Секретаріат виправив назву вашої організації в підписі <code>{ $reference }</code>:

    { $old } → <b>{ $new }</b>

    Решта лишилася без змін. Якщо це неправильно: { $command }
outcome-edited-country =
    ✏️ Секретаріат виправив країну в підписі організації { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Решта лишилася без змін. Якщо це неправильно: { $command }
outcome-edited-website =
    ✏️ Секретаріат виправив сайт у підписі організації { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Решта лишилася без змін. Якщо це неправильно: { $command }
outcome-edited-listing =
    ✏️ Секретаріат змінив те, як організацію { $organisation } показано в списку (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Решта лишилася без змін. Якщо це неправильно: { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 <b>{ $organisation }</b> тепер у списку як відділення організації <b>{ $parent }</b>: окремим рядком, і враховується як одна організація. Якщо це неправильно, повідомте нас, будь ласка: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Дякуємо. Організація <b>{ $other }</b> вже є у списку, номер <code>{ $kept }</code>: можливо, підписав хтось із колег. Тому підпис організації { $organisation } (<code>{ $reference }</code>) закрито; нічого не втрачено.

    Якщо це дві різні організації, повідомте нас, будь ласка: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Дякуємо за підпис організації <b>{ $organisation }</b> (<code>{ $reference }</code>). Його закрито, у списку він не з’явиться.

    Якщо хочете обговорити це з нами: /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, відділення організації { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Назву організації виправлено
act-edited-country = Країну виправлено
act-edited-website = Сайт виправлено
act-edited-listing = Показ у списку змінено
act-noted = Додано нотатку
act-undone = Рішення скасовано
act-reopened = Підпис повернуто на розгляд
act-merged = Підпис закрито як дублікат
act-made-chapter = Позначено як відділення
act-told-apart = Позначено як іншу організацію
