# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = Ваш код для { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Добрий день!

    Хтось підписав заяву через бота { $bot } у Telegram і вказав цю електронну адресу.

    Якщо це були ви, введіть цей код у чаті з ботом:

    { $code }

    Він діє { $minutes } хвилин і лише в цьому чаті. Нікому його не повідомляйте: більше ніде ми про нього не питаємо.

    Якщо це були не ви, підпис можна скасувати. Відкрийте { $bot } у Telegram і надішліть йому цей рядок:

    /notme { $disavowal }

    Тоді підпис із вашою адресою буде відкликано. Підійде будь-який обліковий запис Telegram.

    Номер: { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = Ваш код для { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Добрий день!

    Хтось просить перенести підпис { $reference } до іншого облікового запису Telegram. У ньому вказано цю електронну адресу.

    Якщо це ви, введіть цей код у чаті з ботом { $bot } у Telegram:

    { $code }

    Він діє { $minutes } хвилин і лише в цьому чаті.

    Якщо це не ви, нічого робити не потрібно: без коду нічого не зміниться. Нікому його не повідомляйте.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>Ще один крок: це ваша поштова скринька?</b>

    На { $email } надіслано код із 8 цифр. Введіть його, будь ласка, тут протягом { $minutes } хвилин. Тоді секретаріат побачить, що адреса ваша.

    Нічого не надійшло? Погляньте у спамі або попросіть новий код. Ваш підпис у нас у будь-якому разі.
# Variables: $email
mailbox-proved = ✅ <b>Підтверджено.</b> Поштова скринька { $email } ваша. Дякуємо.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>Підтверджено.</b> Поштова скринька { $email } ваша, і вона в домені вашої організації, { $domain }. Дякуємо.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ Лист на { $email } не прийнято: можливо, такої скриньки немає. Перевірте, будь ласка, адресу й за потреби виправте: { $command }
# Variables: $email, $command
mailbox-unsent = ✉️ Лист на { $email } надіслати не вдалося. Ваш підпис усе одно в нас. Новий код можна попросити пізніше: { $command }
# Buttons
mysignature-code = ✉️ Підтвердити пошту
code-again = ✉️ Новий код
code-needless = Тут більше немає чого підтверджувати.
# Variables: $left – tries
code-wrong = ❌ Це не код з останнього листа. Залишилося спроб: { $left }
# Variables: $left – tries
code-lost = 😞 Щось пішло не так до перевірки коду. Введіть його, будь ласка, ще раз. Залишилося спроб: { $left }
# Variables: $tries
code-used-up = ❌ І цей код не підійшов або надійшов запізно. Усього спроб на один код: { $tries }. Попросіть, будь ласка, новий.
# Variables: $minutes
code-expired = ⏳ Цей код застарів: він діє { $minutes } хвилин. Попросіть, будь ласка, новий.
# Variables: $command
code-unclear = У коді 8 цифр, наприклад 1234 5678. Введіть, будь ласка, лише код. Якщо його немає: { $command }
# Variables: $command
code-none = У цьому обліковому записі код не очікується. Код діє лише там, де його попросили. Ваші підписи: { $command }
# Variables: $command
code-gone = Код правильний, але підпис тим часом відкликано або перенесено. Ваші підписи: { $command }
code-changed = Код правильний, але електронну адресу в підписі тим часом змінено. Попросіть, будь ласка, новий код.
# Variables: $controller, $contact
code-cap = ✋ Сьогодні кодів більше надіслати не можна, щоб нікого не засипати листами. Спробуйте завтра або напишіть { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 Підпис з іншого запису
# Variables: $command
move-reference =
    📱 <b>Ви підписали з іншого облікового запису Telegram?</b> Тоді підпис можна перенести до цього.

    Введіть, будь ласка, його номер. Він має такий вигляд: <code>ABCD-2345</code>. Якщо передумали: { $command }
# Variables: $command
move-reference-unclear = Номер має такий вигляд: <code>ABCD-2345</code>. Введіть його, будь ласка, ще раз. Якщо його немає: { $command }
# Variables: $command
move-own = Цей підпис уже належить до цього облікового запису: { $command }
# Variables: $command
move-email = А яку робочу електронну адресу було вказано під час підписання? Якщо передумали: { $command }
# Variables: $command
move-email-unclear = Це не схоже на електронну адресу. Введіть її, будь ласка, ще раз, наприклад name@example.org. Якщо передумали: { $command }
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ Якщо цей номер і ця адреса стосуються одного підпису, на цю адресу надіслано код із 8 цифр. Введіть його, будь ласка, тут протягом { $minutes } хвилин.

    Нічого не надійшло? Погляньте у спамі, звірте номер і адресу.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>Готово.</b> Підпис організації <b>{ $organisation }</b>, <code>{ $reference }</code>, тепер належить до цього облікового запису: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 Підпис організації <b>{ $organisation }</b>, <code>{ $reference }</code>, перенесено до іншого облікового запису Telegram. Там ввели код, який надійшов на її робочу пошту.

    Якщо це були ви або хтось із колег, нічого робити не потрібно. Якщо ні, цю пошту читає хтось іще: відразу напишіть { $controller }: { $contact }

## “This was not me”

# Variables: $command
notme-how = Хтось підписав, указавши вашу адресу? Надішліть { $command } і довгий код із нашого листа одним повідомленням.
# Variables: $controller, $contact
notme-unknown = Такий код тут невідомий. Звірте його з листом знак за знаком або напишіть { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Забагато невідомих кодів за один день. Напишіть, будь ласка, { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = Цей підпис уже відкликано, або вашої адреси в ньому більше немає. Робити більше нічого не потрібно. Запитання: { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>Готово.</b> Підпис із вашою адресою відкликано, і він більше не враховується. Секретаріат про це знає. Номер: <code>{ $reference }</code>. Запитання: { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ Підпис організації <b>{ $organisation }</b>, <code>{ $reference }</code>, відкликано: той, хто читає її робочу пошту, повідомив, що не підписував. Якщо це помилка, напишіть { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>«Це був не я».</b> Так відповіли з адреси, указаної в підписі організації <b>{ $organisation }</b>, <code>{ $reference }</code>. Підпис відкликано.

## For the secretariat

act-mailbox-proved = Поштову скриньку підтверджено кодом
act-moved = Підпис перенесено до іншого облікового запису
act-not-me = Підпис відкликано з указаної в ньому адреси: «це був не я»
alert-mail = ⚠️ Пошта не надсилається, тому коди нікому не надходять. Підписувати все одно можна. Повідомте, будь ласка, тим, хто обслуговує бота: причину назве <code>python -m bot check</code>.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>Поштовий сервер недоступний уже { $length }.</b> Чекають на надсилання: { $number }. Листи підуть самі. Якщо це затягнеться, повідомте, будь ласка, тим, хто обслуговує бота.
