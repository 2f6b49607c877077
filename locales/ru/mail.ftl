# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = Ваш код для { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Здравствуйте!

    Кто-то подписал заявление через бота { $bot } в Telegram и указал этот адрес электронной почты.

    Если это были вы, введите этот код в чате с ботом:

    { $code }

    Он действует { $minutes } минут и только в этом чате. Никому его не сообщайте: больше нигде мы его не спрашиваем.

    Если это были не вы, подпись можно отменить. Откройте { $bot } в Telegram и отправьте ему эту строку:

    /notme { $disavowal }

    Тогда подпись с вашим адресом будет отозвана. Подойдёт любой аккаунт Telegram.

    Номер: { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = Ваш код для { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Здравствуйте!

    Кто-то просит перенести подпись { $reference } в другой аккаунт Telegram. В ней указан этот адрес электронной почты.

    Если это вы, введите этот код в чате с ботом { $bot } в Telegram:

    { $code }

    Он действует { $minutes } минут и только в этом чате.

    Если это не вы, ничего делать не нужно: без кода ничего не изменится. Никому его не сообщайте.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>Ещё один шаг: это ваш почтовый ящик?</b>

    На { $email } отправлен код из 8 цифр. Пожалуйста, введите его здесь в течение { $minutes } минут. Тогда секретариат увидит, что адрес ваш.

    Ничего не пришло? Посмотрите в спаме или запросите новый код. Ваша подпись у нас в любом случае.
# Variables: $email
mailbox-proved = ✅ <b>Подтверждено.</b> Почтовый ящик { $email } ваш. Спасибо.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>Подтверждено.</b> Почтовый ящик { $email } ваш, и он на домене вашей организации, { $domain }. Спасибо.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ Письмо на { $email } не принято: возможно, такого ящика нет. Пожалуйста, проверьте адрес и при необходимости исправьте: { $command }
# Variables: $email, $command
mailbox-unsent = ✉️ Письмо на { $email } отправить не удалось. Ваша подпись всё равно у нас. Новый код можно запросить позже: { $command }
# Buttons
mysignature-code = ✉️ Подтвердить почту
code-again = ✉️ Новый код
code-needless = Здесь больше нечего подтверждать.
# Variables: $left – tries
code-wrong = ❌ Это не код из последнего письма. Осталось попыток: { $left }
# Variables: $left – tries
code-lost = 😞 Что-то пошло не так до проверки кода. Пожалуйста, введите его ещё раз. Осталось попыток: { $left }
# Variables: $tries
code-used-up = ❌ И этот код не подошёл или пришёл слишком поздно. Всего попыток на один код: { $tries }. Пожалуйста, запросите новый.
# Variables: $minutes
code-expired = ⏳ Этот код устарел: он действует { $minutes } минут. Пожалуйста, запросите новый.
# Variables: $command
code-unclear = В коде 8 цифр, например 1234 5678. Пожалуйста, введите только код. Если его нет: { $command }
# Variables: $command
code-none = В этом аккаунте код не ожидается. Код действует только в том аккаунте, в котором его запросили. Ваши подписи: { $command }
# Variables: $command
code-gone = Код верный, но подпись тем временем отозвана или перенесена. Ваши подписи: { $command }
code-changed = Код верный, но адрес почты в подписи тем временем изменён. Пожалуйста, запросите новый код.
# Variables: $controller, $contact
code-cap = ✋ Сегодня кодов больше отправить нельзя, чтобы никого не засыпать письмами. Попробуйте завтра или напишите { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 Подпись с другого аккаунта
# Variables: $command
move-reference =
    📱 <b>Вы подписали с другого аккаунта Telegram?</b> Тогда подпись можно перенести в этот.

    Пожалуйста, введите её номер. Он выглядит так: <code>ABCD-2345</code>. Если передумали: { $command }
# Variables: $command
move-reference-unclear = Номер выглядит так: <code>ABCD-2345</code>. Пожалуйста, введите его ещё раз. Если его нет: { $command }
# Variables: $command
move-own = Эта подпись уже относится к этому аккаунту: { $command }
# Variables: $command
move-email = А какой рабочий адрес электронной почты был указан при подписании? Если передумали: { $command }
# Variables: $command
move-email-unclear = Это не похоже на адрес электронной почты. Пожалуйста, введите его ещё раз, например name@example.org. Если передумали: { $command }
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ Если этот номер и этот адрес относятся к одной подписи, на этот адрес отправлен код из 8 цифр. Пожалуйста, введите его здесь в течение { $minutes } минут.

    Ничего не пришло? Посмотрите в спаме, сверьте номер и адрес.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>Готово.</b> Подпись организации <b>{ $organisation }</b>, <code>{ $reference }</code>, теперь относится к этому аккаунту: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 Подпись организации <b>{ $organisation }</b>, <code>{ $reference }</code>, перенесена в другой аккаунт Telegram. Там ввели код, который пришёл на её рабочую почту.

    Если это были вы или ваш коллега, ничего делать не нужно. Если нет, эту почту читает кто-то ещё: сразу напишите { $controller }: { $contact }

## “This was not me”

# Variables: $command
notme-how = Кто-то подписал, указав ваш адрес? Отправьте { $command } и длинный код из нашего письма одним сообщением.
# Variables: $controller, $contact
notme-unknown = Такой код здесь неизвестен. Сверьте его с письмом знак за знаком или напишите { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Слишком много неизвестных кодов за один день. Пожалуйста, напишите { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = Эта подпись уже отозвана, или вашего адреса в ней больше нет. Делать больше ничего не нужно. Вопросы: { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>Готово.</b> Подпись с вашим адресом отозвана и больше не учитывается. Секретариат об этом знает. Номер: <code>{ $reference }</code>. Вопросы: { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ Подпись организации <b>{ $organisation }</b>, <code>{ $reference }</code>, отозвана: тот, кто читает её рабочую почту, сообщил, что не подписывал. Если это ошибка, напишите { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>«Это был не я».</b> Так ответили с адреса, указанного в подписи организации <b>{ $organisation }</b>, <code>{ $reference }</code>. Подпись отозвана.

## For the secretariat

act-mailbox-proved = Почтовый ящик подтверждён кодом
act-moved = Подпись перенесена в другой аккаунт
act-not-me = Подпись отозвана с указанного в ней адреса: «это был не я»
alert-mail = ⚠️ Почта не отправляется, поэтому коды никому не приходят. Подписывать всё равно можно. Пожалуйста, сообщите тем, кто обслуживает бота: причину назовёт <code>python -m bot check</code>.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>Почтовый сервер недоступен уже { $length }.</b> Ждут отправки: { $number }. Письма уйдут сами. Если это затянется, пожалуйста, сообщите тем, кто обслуживает бота.
