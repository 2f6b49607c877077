# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>Что ждёт вашего внимания</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”: always in the nominative
# Variables: $number, $age
panel-signons = 📝 Подписи на проверке: <b>{ $number }</b> (самое долгое ожидание: { $age })
panel-signons-none = 📝 Ни одна подпись не ждёт проверки.
# Variables: $number, $age
panel-questions = 🙋 Открытые вопросы: <b>{ $number }</b> (самое долгое ожидание: { $age })
panel-questions-none = 🙋 Открытых вопросов нет.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Следующая новость: № { $number }, до отправки: { $left }
# Variables: $number – of the news
panel-news-running = 📣 Сейчас рассылается новость № { $number }.
panel-news-none = 📣 Рассылка новостей не запланирована.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Тексты — ответы на перепроверку: { $expired }, устаревшие переводы: { $stale }, не переведено: { $missing }
panel-texts-none = 📚 Все тексты актуальны.
# Variables: $age
panel-backup = 💾 Возраст последней резервной копии: { $age }
panel-backup-none = 💾 Резервных копий пока нет.
panel-to-texts = 📚 Тексты
panel-to-news = 📣 Новости
panel-to-export = 📦 Списки в файлах
panel-to-health = 🩺 Состояние бота
panel-to-people = 👥 Люди
panel-to-log = 📜 Журнал
panel-to-my-role = 🎫 Моя роль
panel-refresh = 🔄 Обновить
panel-is-fresh = Показаны самые свежие данные.
panel-back = ⬅️ Панель

## Health

health-well = 🩺 Всё в порядке.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>Не удалось обработать { $number } сообщение.</b> Тем, кто писал, об этом сообщили. Пожалуйста, предупредите тех, кто обслуживает бота: такие сообщения хранятся три дня.
        [few] ⚠️ <b>Не удалось обработать { $number } сообщения.</b> Тем, кто писал, об этом сообщили. Пожалуйста, предупредите тех, кто обслуживает бота: такие сообщения хранятся три дня.
        [many] ⚠️ <b>Не удалось обработать { $number } сообщений.</b> Тем, кто писал, об этом сообщили. Пожалуйста, предупредите тех, кто обслуживает бота: такие сообщения хранятся три дня.
       *[other] ⚠️ <b>Не удалось обработать { $number } сообщения.</b> Тем, кто писал, об этом сообщили. Пожалуйста, предупредите тех, кто обслуживает бота: такие сообщения хранятся три дня.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram просит бота сбавить темп.</b> Сообщений в очереди: { $number }. Они уйдут сами, осталось подождать: { $length }. Делать ничего не нужно.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>Сообщения не доходят до Telegram.</b> В очереди: { $number }, самое долгое ожидание: { $length }. Ничего не потеряно. Если за час это не пройдёт, сообщите, пожалуйста, тем, кто обслуживает бота.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>Последней резервной копии уже { $length }.</b> Пожалуйста, попросите тех, кто обслуживает бота, выяснить причину.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>Одновременно пишет очень много новых людей</b> (прошло с последнего раза: { $length }). Ответы получают все. Если вы этого не ожидали, проверяйте, пожалуйста, новые подписи особенно внимательно.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>Состояние бота</b>

    { $lines }

    <b>Сейчас</b>
    Ждут отправки: { $unsent }
    Не удалось обработать: { $dead }

    <b>С первого запуска бота</b>
    Неизвестно, дошло ли, поэтому отправлено ещё раз: { $uncertain }
    Отправить так и не удалось: { $lost }
    Просьбы Telegram сбавить темп: { $floods }

    База данных: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Тексты</b>

    { $expired ->
        [0] Перепроверять ответы пока не нужно: срок не истёк ни у одного.
        [one] Пора перепроверить { $expired } ответ: срок истёк, читателей об этом предупреждает пометка. Открыть можно кнопкой ниже.
        [few] Пора перепроверить { $expired } ответа: срок истёк, читателей об этом предупреждает пометка. Открыть можно кнопкой ниже.
        [many] Пора перепроверить { $expired } ответов: срок истёк, читателей об этом предупреждает пометка. Открыть можно кнопкой ниже.
       *[other] Пора перепроверить { $expired } ответа: срок истёк, читателей об этом предупреждает пометка. Открыть можно кнопкой ниже.
    }

    { $lines }

    Какие именно это тексты, покажет команда <code>python -m bot check</code>.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } — не переведено: { $missing }, устарело: { $stale }

## Roles: names, and what they let somebody do

role-owner = Владелец бота
role-reviewer = Модератор
role-editor = Редактор
role-reader = Только просмотр
role-can-owner = Может всё: видит контактные данные, даёт и снимает роли, читает журнал.
role-can-reviewer = Принимает решения по подписям и задаёт уточняющие вопросы представителям, отвечает на вопросы команде, получает списки в файлах. Видит на карточках контактные данные представителей.
role-can-editor = Отмечает ответы как проверенные, загружает исправленные тексты, отвечает на вопросы команде, рассылает новости, получает списки в файлах. Контактных данных не видит.
role-can-reader = Видит панель, ожидающие подписи и цифры. Ничего не может менять и не видит контактных данных.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>Для секретариата</b>

    Ваша роль: <b>{ $role }</b>. { $can }

    { $commands }

    Обычные команды для вас тоже работают; полный список — в меню рядом с полем ввода. До проверки ничего не публикуется.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } — { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>Люди в секретариате</b>

    { $lines }
# Variables: $number
people-owners = 👑 Владельцы бота (указаны в настройках): { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> — { $role }, с { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = без имени, { $mark }
people-invitations = ✉️ Открытые приглашения
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> — { $role }, до конца срока: { $left }
# In place of a name that was not given
invitation-nameless = без имени
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Отозвать ссылку: { $name }
people-invite = ➕ Пригласить
people-back = ⬅️ Люди
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Роль: <b>{ $role }</b>
    С какого времени: { $since } UTC

    { $can }
people-remove = 🚫 Снять роль
# Variables: $name, $role, $since
people-remove-ask =
    <b>{ $name }</b>: снять роль <b>«{ $role }»</b>?

    • Кнопки и команды секретариата сразу перестанут работать для этого человека.
    • Бот тут же ему об этом сообщит.
    • Имя, которое вы здесь записали, будет удалено.
    • Всё, что этот человек сделал, останется в журнале, но без имени.

    Как и все остальные, он сможет пользоваться ботом дальше, а вы сможете пригласить его снова. Кнопка действует один раз, в течение пяти минут.
people-remove-yes = 🚫 Да, снять
people-removed = Готово. Человеку об этом сообщили.
people-gone = Этой роли уже нет: другой владелец бота успел раньше, или человек отказался от неё сам.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    У вас больше нет роли в секретариате («{ $role }»): её снял владелец бота. Команды секретариата для вас больше не работают, всё остальное — как прежде.

    Вопросы об этом: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Приглашение: в какой роли?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Приглашение: { $role }</b>

    Как записать этого человека? Например: «Мари, юридический отдел». Это увидят только владельцы бота и сам человек; имя хранится в зашифрованном виде и удаляется вместе с ролью. Если передумали: { $cancel }
invite-skip = ➡️ Без имени
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>Приглашение: { $name }</b>
    Роль: <b>{ $role }</b>

    <code>{ $link }</code>

    Отправьте эту ссылку только самому человеку и способом, которому доверяете: роль получит тот, кто первым её откроет и примет. Ссылка действует один раз, срок действия: { $length }; больше она нигде не показывается. Когда приглашение примут, вы об этом узнаете.
invite-copy = 🔗 Скопировать ссылку
invite-revoke = ✖️ Отозвать ссылку
invite-revoked = Ссылка отозвана и больше не действует.
invite-gone = Отозвать эту ссылку уже нельзя: приглашение приняли, отозвали или его срок истёк.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>Вас приглашают в секретариат этого бота.</b>

    Роль: <b>{ $role }</b>
    { $can }

    Всё, что вы делаете в этой роли, записывается в журнал, который могут читать владельцы бота: что сделано, когда и что сделали это вы. Ваше имя в Telegram не сохраняется. Отказаться от роли можно в любой момент.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>Вам предлагают другую роль в секретариате этого бота.</b>

    Роль: <b>{ $role }</b>, прежняя: { $before }
    { $can }

    Всё, что вы делаете в этой роли, записывается в журнал, который могут читать владельцы бота: что сделано, когда и что сделали это вы. Ваше имя в Telegram не сохраняется. Отказаться от роли можно в любой момент.
invitation-accept = ✅ Принять
invitation-decline = Нет, спасибо
invitation-declined = Хорошо, всё остаётся как было. До конца срока ссылка ещё действует; если она предназначалась не вам, сообщите, пожалуйста, тому, кто её прислал.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Добро пожаловать в секретариат.</b>

    Ваша роль: <b>{ $role }</b>. { $can }

    /admin покажет, что ждёт вашего внимания, /help — что вы можете делать. Владельцам бота сообщили, что вы здесь.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 Приглашение принято: <b>{ $name }</b> — { $role }. Если это не тот человек, которого вы приглашали, сразу снимите роль.
invitation-invalid = Эта ссылка больше не действует. Если вас пригласили в секретариат, попросите, пожалуйста, новую.
invitation-expired = Это приглашение действовало один день, и он прошёл. Пожалуйста, попросите новое у того, кто его прислал.
invitation-revoked = Это приглашение отозвано. Если вы этого не ожидали, спросите, пожалуйста, того, кто его прислал.
invitation-used = Это приглашение уже использовано, а каждое действует только один раз. Если оно предназначалось вам, но вы его не принимали, пожалуйста, сразу сообщите тому, кто его прислал.
invitation-used-by-you = Вы уже приняли это приглашение. Пока роль за вами, /admin показывает, что ждёт вашего внимания.
invitation-same = Эта роль у вас уже есть. Ссылка осталась неиспользованной.
invitation-owner = Вы и так владелец бота, принимать вам нечего. Ссылка осталась неиспользованной и по-прежнему действует для того, кому предназначена.

## One's own role

role-none = В этом чате у вас нет роли, полученной по приглашению.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>Ваша роль: { $role }</b>

    { $can }

    С какого времени: { $since } UTC
    Как вас записали владельцы бота: { $name }
role-return = ↩️ Отказаться от роли
# Variables: $role, $can, $since, $name
role-return-ask =
    Отказаться от роли <b>«{ $role }»</b>?

    • Ваши кнопки и команды секретариата сразу перестанут работать.
    • Владельцам бота об этом сообщат.
    • Имя, под которым вас здесь записали, будет удалено. Всё, что вы сделали, останется в журнале, но без него.

    Снова дать вам роль сможет только владелец бота. Кнопка действует один раз, в течение пяти минут.
role-return-yes = ↩️ Да, отказаться
# Variables: $role
role-returned = Вы отказались от роли «{ $role }». Спасибо за вашу работу.
# To the owners. Variables: $name, $role
role-returned-told = 👥 Отказ от роли «{ $role }»: <b>{ $name }</b>.
# To the owners. Variables: $role
role-erased-told = 👥 Кто-то из коллег удалил все свои данные. Вместе с ними исчезла и роль «{ $role }».

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Журнал</b>, записи { $first }–{ $last } из { $total }

    { $lines }

    Время указано по UTC.
log-empty = 📜 В журнале пока ничего нет.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = вы
log-owner = владелец бота
# Who did it, where that was a visitor or the bot by itself
log-nobody = не из секретариата
log-newer = ⬅️ Более новые
log-older = Более старые ➡️
log-check = 🔗 Цел ли журнал?
log-back = 📜 Журнал
# Variables: $total
log-holds =
    { $total ->
        [1] ✅ Журнал цел: в нём { $total } запись, она не изменена.
        [one] ✅ Журнал цел: { $total } запись, и все они связаны между собой; ни одну не изменили и не убрали из середины.
        [few] ✅ Журнал цел: { $total } записи, и все они связаны между собой; ни одну не изменили и не убрали из середины.
        [many] ✅ Журнал цел: { $total } записей, и все они связаны между собой; ни одну не изменили и не убрали из середины.
       *[other] ✅ Журнал цел: { $total } записи, и все они связаны между собой; ни одну не изменили и не убрали из середины.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>Журнал изменили извне, место изменения: запись { $entry }.</b> Кто-то с доступом к базе данных изменил, убрал или добавил запись. Пожалуйста, сообщите тем, кто обслуживает бота, и сохраните резервную копию в нынешнем виде.
log-entry = 🔎 Показать это место

## What was done, in the log

act-signon-sent = Подпись отправлена
act-signon-corrected = Представитель исправил подпись
act-withdrawn = Подпись отозвана
act-approved = Подпись одобрена
act-rejected = Подпись отклонена
act-asked-back = Представителю задан вопрос
act-imported = Подписи загружены из файла
act-retention = Данные удалены: срок хранения истёк
act-erased = Человек удалил все свои данные
act-keys-rotated = Все данные зашифрованы новым ключом
act-question-closed = Вопрос закрыт
act-question-answered = На вопрос дан ответ
act-question-split = Вопрос отделён от похожих
act-question-draft-kept = Ответ сохранён как черновик
act-question-draft-discarded = Черновик ответа удалён
act-answer-reviewed = Ответ отмечен как проверенный
act-role-offered = Приглашение создано
act-role-offer-revoked = Приглашение отозвано
act-role-accepted = Приглашение принято
act-role-removed = Роль снята
act-role-returned = Отказ от роли
act-role-erased = Роль исчезла: человек удалил все свои данные
act-made-living = Включён список, который обновляется сам
act-ended-living = Отключён список, который обновляется сам
act-exported = Получен файл со списком
act-contacts-exported = Получен файл с контактами
act-broadcast-approval = Новость передана второму администратору
act-broadcast-scheduled = Отправка новости запланирована
act-broadcast-started = Рассылка новости началась
act-broadcast-running = Рассылка новости продолжена
act-broadcast-paused = Рассылка новости поставлена на паузу
act-broadcast-finished = Рассылка новости завершена
act-broadcast-cancelled = Рассылка новости отменена
act-broadcast-undone = Новость возвращена в черновики до отправки
act-broadcast-returned = Новость возвращена автору
act-broadcast-held-pilot = Рассылка остановлена: проба отправлена
act-broadcast-held-refused = Рассылка остановлена: Telegram не принял сообщение
act-broadcast-held-flood = Рассылка остановлена: Telegram попросил о долгом перерыве
act-broadcast-held-uncertain = Рассылка остановлена: сеть не ответила
act-broadcast-held-failed = Рассылка остановлена: слишком много неудач
