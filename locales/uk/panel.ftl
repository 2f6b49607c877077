# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>Що чекає на вас</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”: always in the nominative
# Variables: $number, $age
panel-signons = 📝 Підписи на розгляді: <b>{ $number }</b> (найдовше очікування: { $age })
panel-signons-none = 📝 Жоден підпис не чекає на розгляд.
# Variables: $number, $age
panel-questions = 🙋 Відкриті запитання: <b>{ $number }</b> (найдовше очікування: { $age })
panel-questions-none = 🙋 Відкритих запитань немає.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Наступна новина: № { $number }, до надсилання: { $left }
# Variables: $number – of the news
panel-news-running = 📣 Зараз надсилається новина № { $number }.
panel-news-none = 📣 Розсилання новин не заплановано.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Тексти — відповіді на перевірку: { $expired }, застарілі переклади: { $stale }, не перекладено: { $missing }
panel-texts-none = 📚 Усі тексти актуальні.
# Variables: $age
panel-backup = 💾 Вік останньої резервної копії: { $age }
panel-backup-none = 💾 Резервних копій ще немає.
panel-to-texts = 📚 Тексти
panel-to-news = 📣 Новини
panel-to-export = 📦 Списки у файлах
panel-to-health = 🩺 Стан бота
panel-to-people = 👥 Люди
panel-to-log = 📜 Журнал
panel-to-my-role = 🎫 Моя роль
panel-refresh = 🔄 Оновити
panel-is-fresh = Показано найсвіжіші дані.
panel-back = ⬅️ Панель

## Health

health-well = 🩺 Усе гаразд.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>Не вдалося опрацювати { $number } повідомлення.</b> Тих, хто писав, про це попереджено. Повідомте, будь ласка, тих, хто обслуговує бота: такі повідомлення зберігаються три дні.
        [few] ⚠️ <b>Не вдалося опрацювати { $number } повідомлення.</b> Тих, хто писав, про це попереджено. Повідомте, будь ласка, тих, хто обслуговує бота: такі повідомлення зберігаються три дні.
        [many] ⚠️ <b>Не вдалося опрацювати { $number } повідомлень.</b> Тих, хто писав, про це попереджено. Повідомте, будь ласка, тих, хто обслуговує бота: такі повідомлення зберігаються три дні.
       *[other] ⚠️ <b>Не вдалося опрацювати { $number } повідомлення.</b> Тих, хто писав, про це попереджено. Повідомте, будь ласка, тих, хто обслуговує бота: такі повідомлення зберігаються три дні.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram просить бота сповільнитися.</b> Повідомлень у черзі: { $number }. Вони підуть самі, лишилося зачекати: { $length }. Робити нічого не треба.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>Повідомлення не доходять до Telegram.</b> У черзі: { $number }, найдовше очікування: { $length }. Нічого не втрачено. Якщо за годину це не минеться, повідомте, будь ласка, тих, хто обслуговує бота.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>Останній резервній копії вже { $length }.</b> Попросіть, будь ласка, тих, хто обслуговує бота, з’ясувати причину.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>Одночасно пише дуже багато нових людей</b> (минуло з останнього разу: { $length }). Відповіді отримують усі. Якщо ви цього не очікували, перевіряйте, будь ласка, нові підписи особливо уважно.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>Стан бота</b>

    { $lines }

    <b>Зараз</b>
    Чекають на надсилання: { $unsent }
    Не вдалося опрацювати: { $dead }

    <b>Від першого запуску бота</b>
    Невідомо, чи дійшло, тому надіслано ще раз: { $uncertain }
    Так і не вдалося надіслати: { $lost }
    Прохання Telegram сповільнитися: { $floods }

    База даних: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Тексти</b>

    { $expired ->
        [0] Перевіряти відповіді поки не треба: термін не минув у жодної.
        [one] Час перевірити { $expired } відповідь: термін минув, читачів про це попереджає позначка. Відкрити можна кнопкою нижче.
        [few] Час перевірити { $expired } відповіді: термін минув, читачів про це попереджає позначка. Відкрити можна кнопкою нижче.
        [many] Час перевірити { $expired } відповідей: термін минув, читачів про це попереджає позначка. Відкрити можна кнопкою нижче.
       *[other] Час перевірити { $expired } відповіді: термін минув, читачів про це попереджає позначка. Відкрити можна кнопкою нижче.
    }

    { $lines }

    Які саме це тексти, покаже команда <code>python -m bot check</code>.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } — не перекладено: { $missing }, застаріло: { $stale }

## Roles: names, and what they let somebody do

role-owner = Власник бота
role-reviewer = Модератор
role-editor = Редактор
role-reader = Лише перегляд
role-can-owner = Може все: бачить контактні дані, надає і знімає ролі, читає журнал.
role-can-reviewer = Вирішує щодо підписів і ставить уточнювальні запитання представникам, відповідає на запитання до команди, отримує списки у файлах. Бачить на картках контактні дані представників.
role-can-editor = Позначає відповіді як перевірені, завантажує виправлені тексти, відповідає на запитання до команди, розсилає новини, отримує списки у файлах. Контактних даних не бачить.
role-can-reader = Бачить панель, підписи, що чекають, і цифри. Не може нічого змінювати й не бачить контактних даних.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>Для секретаріату</b>

    Ваша роль: <b>{ $role }</b>. { $can }

    { $commands }

    Звичайні команди для вас теж діють; повний перелік — у меню поруч із полем для тексту. До перевірки нічого не оприлюднюється.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } — { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>Люди в секретаріаті</b>

    { $lines }
# Variables: $number
people-owners = 👑 Власники бота (вказані в налаштуваннях): { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> — { $role }, від { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = без імені, { $mark }
people-invitations = ✉️ Відкриті запрошення
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> — { $role }, до кінця терміну: { $left }
# In place of a name that was not given
invitation-nameless = без імені
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Відкликати посилання: { $name }
people-invite = ➕ Запросити
people-back = ⬅️ Люди
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Роль: <b>{ $role }</b>
    Від якого часу: { $since } UTC

    { $can }
people-remove = 🚫 Зняти роль
# Variables: $name, $role, $since
people-remove-ask =
    <b>{ $name }</b>: зняти роль <b>«{ $role }»</b>?

    • Кнопки й команди секретаріату відразу перестануть діяти для цієї людини.
    • Бот негайно її про це повідомить.
    • Ім’я, яке ви тут записали, буде стерто.
    • Усе, що ця людина зробила, лишиться в журналі, але без імені.

    Вона зможе й далі користуватися ботом, як усі інші, а ви зможете запросити її знову. Кнопка діє один раз, протягом п’яти хвилин.
people-remove-yes = 🚫 Так, зняти
people-removed = Готово. Людину про це повідомлено.
people-gone = Цієї ролі вже немає: інший власник бота встиг раніше або людина відмовилася від неї сама.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    Ви більше не маєте ролі в секретаріаті («{ $role }»): її зняв власник бота. Команди секретаріату для вас більше не діють, решта — без змін.

    Запитання про це: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Запрошення: у якій ролі?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Запрошення: { $role }</b>

    Як записати цю людину? Наприклад: «Марі, юридичний відділ». Це бачитимуть лише власники бота й сама людина; ім’я зберігається зашифрованим і стирається разом із роллю. Якщо передумали: { $cancel }
invite-skip = ➡️ Без імені
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>Запрошення: { $name }</b>
    Роль: <b>{ $role }</b>

    <code>{ $link }</code>

    Надішліть це посилання лише самій людині й тим способом, якому довіряєте: роль отримає той, хто першим його відкриє й прийме. Посилання діє один раз, термін дії: { $length }; більше його ніде не показано. Коли запрошення приймуть, ви про це дізнаєтеся.
invite-copy = 🔗 Скопіювати посилання
invite-revoke = ✖️ Відкликати посилання
invite-revoked = Посилання відкликано, воно більше не діє.
invite-gone = Відкликати це посилання вже не можна: запрошення прийнято, відкликано або його термін минув.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>Вас запрошують до секретаріату цього бота.</b>

    Роль: <b>{ $role }</b>
    { $can }

    Усе, що ви робите в цій ролі, записується в журнал, який можуть читати власники бота: що зроблено, коли і що це зробили ви. Ваше ім’я в Telegram не зберігається. Відмовитися від ролі можна будь-коли.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>Вам пропонують іншу роль у секретаріаті цього бота.</b>

    Роль: <b>{ $role }</b>, дотеперішня: { $before }
    { $can }

    Усе, що ви робите в цій ролі, записується в журнал, який можуть читати власники бота: що зроблено, коли і що це зробили ви. Ваше ім’я в Telegram не зберігається. Відмовитися від ролі можна будь-коли.
invitation-accept = ✅ Прийняти
invitation-decline = Ні, дякую
invitation-declined = Гаразд, усе лишається як було. До кінця терміну посилання ще діє; якщо воно призначалося не вам, повідомте, будь ласка, того, хто його надіслав.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Вітаємо в секретаріаті.</b>

    Ваша роль: <b>{ $role }</b>. { $can }

    /admin покаже, що чекає на вас, /help — що ви можете робити. Власників бота повідомлено, що ви тут.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 Запрошення прийнято: <b>{ $name }</b> — { $role }. Якщо це не та людина, яку ви запрошували, відразу зніміть роль.
invitation-invalid = Це посилання більше не діє. Якщо вас запросили до секретаріату, попросіть, будь ласка, нове.
invitation-expired = Це запрошення діяло один день, і він минув. Попросіть, будь ласка, нове в того, хто його надіслав.
invitation-revoked = Це запрошення відкликано. Якщо для вас це несподіванка, запитайте, будь ласка, того, хто його надіслав.
invitation-used = Це запрошення вже використано, а кожне діє лише один раз. Якщо воно призначалося вам, але ви його не приймали, відразу повідомте, будь ласка, того, хто його надіслав.
invitation-used-by-you = Ви вже прийняли це запрошення. Доки роль за вами, /admin показує, що чекає на вас.
invitation-same = Ви вже маєте цю роль. Посилання лишилося невикористаним.
invitation-owner = Ви й так власник бота, тож приймати вам нічого. Посилання лишилося невикористаним і далі діє для того, кому воно призначене.

## One's own role

role-none = У цьому чаті ви не маєте ролі, отриманої за запрошенням.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>Ваша роль: { $role }</b>

    { $can }

    Від якого часу: { $since } UTC
    Як вас записали власники бота: { $name }
role-return = ↩️ Відмовитися від ролі
# Variables: $role, $can, $since, $name
role-return-ask =
    Відмовитися від ролі <b>«{ $role }»</b>?

    • Ваші кнопки й команди секретаріату відразу перестануть діяти.
    • Власників бота про це буде повідомлено.
    • Ім’я, під яким вас тут записано, буде стерто. Усе, що ви зробили, лишиться в журналі, але без нього.

    Знову надати вам роль зможе лише власник бота. Кнопка діє один раз, протягом п’яти хвилин.
role-return-yes = ↩️ Так, відмовитися
# Variables: $role
role-returned = Ви відмовилися від ролі «{ $role }». Дякуємо за вашу роботу.
# To the owners. Variables: $name, $role
role-returned-told = 👥 Відмова від ролі «{ $role }»: <b>{ $name }</b>.
# To the owners. Variables: $role
role-erased-told = 👥 Хтось із колег стер усі свої дані. Разом із ними зникла й роль «{ $role }».

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Журнал</b>, записи { $first }–{ $last } з { $total }

    { $lines }

    Час указано за UTC.
log-empty = 📜 У журналі ще нічого немає.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = ви
log-owner = власник бота
# Who did it, where that was a visitor or the bot by itself
log-nobody = не з секретаріату
log-newer = ⬅️ Новіші
log-older = Старіші ➡️
log-check = 🔗 Чи журнал цілий?
log-back = 📜 Журнал
# Variables: $total
log-holds =
    { $total ->
        [1] ✅ Журнал цілий: у ньому { $total } запис, його не змінено.
        [one] ✅ Журнал цілий: { $total } запис, і всі вони пов’язані між собою; жодного не змінили й не прибрали з середини.
        [few] ✅ Журнал цілий: { $total } записи, і всі вони пов’язані між собою; жодного не змінили й не прибрали з середини.
        [many] ✅ Журнал цілий: { $total } записів, і всі вони пов’язані між собою; жодного не змінили й не прибрали з середини.
       *[other] ✅ Журнал цілий: { $total } запису, і всі вони пов’язані між собою; жодного не змінили й не прибрали з середини.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>Журнал змінено ззовні, місце зміни: запис { $entry }.</b> Хтось із доступом до бази даних змінив, прибрав або додав запис. Повідомте, будь ласка, тих, хто обслуговує бота, і збережіть резервну копію в нинішньому вигляді.
log-entry = 🔎 Показати це місце

## What was done, in the log

act-signon-sent = Підпис надіслано
act-signon-corrected = Представник виправив підпис
act-withdrawn = Підпис відкликано
act-approved = Підпис схвалено
act-rejected = Підпис відхилено
act-asked-back = Представникові поставлено запитання
act-imported = Підписи завантажено з файлу
act-retention = Дані стерто: термін зберігання минув
act-erased = Людина стерла всі свої дані
act-keys-rotated = Усі дані зашифровано новим ключем
act-question-closed = Запитання закрито
act-question-answered = На запитання дано відповідь
act-question-split = Запитання відокремлено від схожих
act-question-draft-kept = Відповідь збережено як чернетку
act-question-draft-discarded = Чернетку відповіді видалено
act-answer-reviewed = Відповідь позначено як перевірену
act-role-offered = Запрошення створено
act-role-offer-revoked = Запрошення відкликано
act-role-accepted = Запрошення прийнято
act-role-removed = Роль знято
act-role-returned = Відмова від ролі
act-role-erased = Роль зникла: людина стерла всі свої дані
act-made-living = Увімкнено список, який оновлюється сам
act-ended-living = Вимкнено список, який оновлюється сам
act-exported = Отримано файл зі списком
act-contacts-exported = Отримано файл із контактами
act-broadcast-approval = Новину передано другому адмінові
act-broadcast-scheduled = Надсилання новини заплановано
act-broadcast-started = Розсилання новини розпочато
act-broadcast-running = Розсилання новини продовжено
act-broadcast-paused = Розсилання новини поставлено на паузу
act-broadcast-finished = Розсилання новини завершено
act-broadcast-cancelled = Розсилання новини скасовано
act-broadcast-undone = Новину повернуто в чернетки до надсилання
act-broadcast-returned = Новину повернуто авторові
act-broadcast-held-pilot = Розсилання зупинено: пробу надіслано
act-broadcast-held-refused = Розсилання зупинено: Telegram не прийняв повідомлення
act-broadcast-held-flood = Розсилання зупинено: Telegram попросив про довгу перерву
act-broadcast-held-uncertain = Розсилання зупинено: мережа не відповіла
act-broadcast-held-failed = Розсилання зупинено: забагато невдач
