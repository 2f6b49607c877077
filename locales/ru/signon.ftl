# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    Подписать здесь пока нельзя: те, кто ведёт этого бота, ещё не указали, кто отвечает за ваши данные.

    Тем временем можно прочитать заявление, поделиться им и задать вопросы.
# Variables: $contact
signon-closed =
    Сбор подписей закрыт: срок истёк.

    Вопросы можно задать по адресу { $contact }.

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Прежде чем начать</b>

    Вы собираетесь подписать заявление от имени организации. Для этого нужны полномочия от неё. Это займёт около пяти минут.

    <b>Кто отвечает за данные:</b> { $controller }, { $contact }.
    <b>Что станет публичным:</b> название и страна организации — только если вы так решите и только после проверки.
    <b>Что останется у нас в зашифрованном виде:</b> ваше имя, должность, рабочая почта и аккаунт Telegram — чтобы проверить подпись и связаться с вами.
    <b>Как долго:</b> пока вы не удалите данные, а после отзыва или незавершённой подписи — не дольше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }. Если подпись одобрена, ваше имя, должность, адрес почты и аккаунт мы удалим после завершения сбора подписей (срок: { $keep }) и сообщим вам заранее.

    <b>Пожалуйста, взвесьте риск.</b> Поддержка Суда может привлечь внимание властей. Чаты с ботами не защищены сквозным шифрованием: Telegram может их прочитать. Если это для вас опасно, не продолжайте здесь; напишите на { $contact } способом, которому доверяете.

    Отозвать подпись можно в любой момент. Подробнее: /privacy
signon-consent-agree = ✅ Даю согласие, дальше

signon-organisation =
    <b>{ $step } / { $steps } · Организация</b>

    Как называется ваша организация? Напишите полностью, так, как это должно выглядеть в списке. Подписывать могут только организации, не частные лица.

signon-alike =
    <b>{ $step } / { $steps } · Минутку</b>

    Организация с таким же или очень похожим названием у нас уже есть. Возможно, подписал кто-то из коллег?

    Если <b>{ $organisation }</b> — другая организация или вы не уверены, просто продолжайте: секретариат разберётся.
signon-alike-continue = ➡️ Продолжить

signon-country =
    <b>{ $step } / { $steps } · Страна</b>

    В какой стране находится организация { $organisation }? Напишите название страны или его часть на любом языке либо слово «международная».
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Сайт</b>

    Какой у организации сайт? Это поможет нам с проверкой. Например: example.org

signon-name =
    <b>{ $step } / { $steps } · Ваше имя</b>

    Как вас зовут? Публиковать имя мы не будем.

signon-role =
    <b>{ $step } / { $steps } · Ваша должность</b>

    Какая у вас должность или роль в организации { $organisation }? Например: директор. Публиковать её мы не будем.

signon-email =
    <b>{ $step } / { $steps } · Рабочая почта</b>

    Какой у вас рабочий адрес электронной почты? Лучше всего — на домене самой организации. Публиковать его мы не будем.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · В списке</b>

    { $risk }

    Как после одобрения показать организацию { $organisation } в публичном списке?

    1. С названием и страной.
    2. Без названия: только в числе организаций вашей страны.
    3. Без названия и страны: только в числе организаций региона.
    4. С названием начиная с даты, не дальше чем через год (дату можно написать); до тех пор как в пункте 2.
signon-listing-public = 🌍 С названием
signon-listing-counted = 🔒 Учесть без названия

signon-updates =
    <b>{ $step } / { $steps } · Новости</b>

    Хотите получать новости кампании в этом чате? Отказаться можно в любой момент.
signon-updates-yes = ✅ Да
signon-updates-no = ❌ Нет

## Moving about

signon-back = ⬅️ Назад
signon-skip = ⏭ Пропустить
signon-cancel = ✖️ Отмена
signon-continue = ✍️ Продолжить подписание
signon-send = ✅ Отправить
signon-none = –
signon-edit-organisation = 1 · Организация
signon-edit-country = 2 · Страна
signon-edit-website = 3 · Сайт
signon-edit-name = 4 · Ваше имя
signon-edit-role = 5 · Ваша должность
signon-edit-email = 6 · Почта
signon-edit-listing = 7 · В списке
signon-edit-updates = 8 · Новости
signon-other-question = Эта кнопка относится к другому вопросу. Сейчас мы вот на этом.
signon-edited = Правки в уже отправленных сообщениях я не вижу. Чтобы изменить ответ, вернитесь назад или дождитесь итоговой проверки.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Пожалуйста, проверьте всё ещё раз</b>

    1. Организация: <b>{ $organisation }</b>
    2. Страна: <b>{ $country }</b>
    3. Сайт: { $website }
    4. Ваше имя: { $name }
    5. Ваша должность: { $role }
    6. Почта: { $email }
    7. В списке: { $listing }
    8. Новости: { $updates }

    <b>Вот как это будет выглядеть:</b>
    <blockquote>{ $appears }</blockquote>

    Отправляя, вы подписываете заявление (версия { $version }) от имени организации { $organisation }. Чтобы что-то изменить, нажмите на строку или введите её номер; { $send } — отправить.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Спасибо! Мы получили вашу подпись.</b>

    Номер: <code>{ $reference }</code>

    Что дальше: секретариат проверит подпись, и о решении вы узнаете в этом чате. До этого ничего не публикуется.

    Посмотреть, исправить или отозвать подпись можно в любой момент: { $command }
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>Мы получили ваше исправление.</b>

    Номер: <code>{ $reference }</code>

    Секретариат проверит подпись ещё раз; до тех пор организации нет в публичном списке. О решении вы узнаете в этом чате.

    Посмотреть подпись: { $command }
signon-unchanged = Ничего не изменено, всё остаётся как было.
signon-already-sent =
    Эта подпись уже отправлена. Номер: <code>{ $reference }</code>

    Посмотреть её: { $command }
signon-cancel-ask = Прервать подписание? Всё, что вы успели указать, будет удалено.
signon-cancel-yes = 🗑 Прервать и удалить
signon-cancelled = Прервано. Ничего из введённого не сохранилось.

## What you signed

mysignature-none = Вы здесь пока ничего не подписали.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Подпись: { $status }
    В списке: { $listing }
    Версия заявления: { $version }
    Подтверждения: { $proofs }
    Номер: <code>{ $reference }</code>
mysignature-status-pending = ⏳ ждёт проверки секретариата
mysignature-status-approved = ✅ одобрена
mysignature-status-rejected = ❌ не принята
mysignature-status-withdrawn = ↩️ отозвана
mysignature-correct = ✏️ Исправить
mysignature-withdraw = ↩️ Отозвать
mysignature-draft-first = У вас есть незавершённая подпись. Сначала завершите или отмените её.
# Variables: $organisation
mysignature-withdraw-ask = Отозвать подпись организации <b>{ $organisation }</b>? Её название сразу исчезнет из нашего списка. Копии, которые другие уже напечатали или разослали, вернуть нельзя.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = Отозвать подпись организации <b>{ $organisation }</b>? С этого момента она больше не будет учитываться.
mysignature-really = ↩️ Да, отозвать
mysignature-keep = Оставить подпись
# Variables: $organisation, $reference
mysignature-withdrawn = Отозвано. Подпись организации <b>{ $organisation }</b> больше не учитывается. Номер: <code>{ $reference }</code>

## The list

signatories-none = В списке пока никого нет. Ваша организация может стать первой.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } организация
        [few] { $total } организации
        [many] { $total } организаций
       *[other] { $total } организации
    }{ $countries ->
        [0] { "" }
        [one] { " " }из { $countries } страны
        [few] { " " }из { $countries } стран
        [many] { " " }из { $countries } стран
       *[other] { " " }из { $countries } страны
    }</b>
    { $unnamed ->
        [0] { $total ->
            [1] Она указана с названием.
            [one] Все указаны с названием.
            [few] Все указаны с названием.
            [many] Все указаны с названием.
           *[other] Все указаны с названием.
        }
        [one] { $total ->
            [1] Она учтена без названия.
            [one] Из них { $unnamed } учтена без названия.
            [few] Из них { $unnamed } учтена без названия.
            [many] Из них { $unnamed } учтена без названия.
           *[other] Из них { $unnamed } учтена без названия.
        }
        [few] Из них { $unnamed } учтены без названия.
        [many] Из них { $unnamed } учтены без названия.
       *[other] Из них { $unnamed } учтены без названия.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }: { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } организация
        [few] { $found } организации
        [many] { $found } организаций
       *[other] { $found } организации
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Здесь все организации учтены без названий.
signatories-not-found = Организации с таким названием в публичном списке нет.
# Variables: $cancel
signatories-ask = Введите часть названия организации. Если передумали: { $cancel }
signatories-browse = 📋 Все по названиям
signatories-search = 🔎 Поиск
# Variables: $name
signatories-country = { $name }
