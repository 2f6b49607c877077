# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = Your code for { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    Hello,

    somebody signed a statement with the Telegram bot { $bot } and gave this e-mail address.

    If that was you, type this code into the chat with the bot:

    { $code }

    It works for { $minutes } minutes, and only in that chat. Give it to nobody: we never ask for it anywhere else.

    If that was not you, you can undo it. Open { $bot } in Telegram and send it this line:

    /notme { $disavowal }

    The signature with your address is then withdrawn. Any Telegram account will do.

    Reference: { $reference }
    { $controller }, { $contact }
# Variables: $bot
mail-move-subject = Your code for { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    Hello,

    somebody asks to move the signature { $reference } to another Telegram account. It was given with this e-mail address.

    If that was you, type this code into the chat with the Telegram bot { $bot }:

    { $code }

    It works for { $minutes } minutes, and only in that chat.

    If that was not you, there is nothing to do: without the code nothing changes. Give it to nobody.

    { $controller }, { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>One more step: is this your mailbox?</b>

    A code of 8 digits is on its way to { $email }. Please type it here within { $minutes } minutes. The secretariat then sees that the address is yours.

    Nothing there? Look among unwanted mail, or ask for a new code. Your sign-on is with us in any case.
# Variables: $email
mailbox-proved = ✅ <b>Confirmed.</b> The mailbox { $email } is yours. Thank you.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>Confirmed.</b> The mailbox { $email } is yours, and it belongs to the domain of your organisation, { $domain }. Thank you.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ The mail to { $email } was refused: there may be no such mailbox. Please look at the address with { $command } and correct it if need be.
# Variables: $email, $command
mailbox-unsent = ✉️ The mail to { $email } could not be sent. Your sign-on is with us all the same. With { $command } you can ask for a new code later.
# Buttons
mysignature-code = ✉️ Confirm e-mail
code-again = ✉️ New code
code-needless = Nothing is left to confirm here.
# Variables: $left – tries
code-wrong = ❌ That is not the code from the newest mail. Tries left: { $left }
# Variables: $left – tries
code-lost = 😞 Something went wrong before the code was checked. Please type it again. Tries left: { $left }
# Variables: $tries
code-used-up = ❌ That was not right either, or came too late: this code may be tried { $tries } times. Please ask for a new one.
# Variables: $minutes
code-expired = ⏳ This code is too old: it works for { $minutes } minutes. Please ask for a new one.
# Variables: $command
code-unclear = The code has 8 digits, for example 1234 5678. Please type only the code. { $command } if you have none.
# Variables: $command
code-none = No code is waited for in this account. A code works only in the account in which it was asked for. Your signatures: { $command }
# Variables: $command
code-gone = The code is right, but the signature was withdrawn or has moved meanwhile. Your signatures: { $command }
code-changed = The code is right, but the e-mail address in the signature was changed meanwhile. Please ask for a new code.
# Variables: $controller, $contact
code-cap = ✋ No more codes can be sent for today, so that nobody is flooded with mail. Please try again tomorrow, or write to { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 I signed elsewhere
# Variables: $command
move-reference =
    📱 <b>You signed from another Telegram account?</b> Then the signature can move to this one.

    Please type its reference number. It looks like this: <code>ABCD-2345</code>. { $command } if you would rather not.
# Variables: $command
move-reference-unclear = A reference number looks like this: <code>ABCD-2345</code>. Please type it again. { $command } if you have none.
# Variables: $command
move-own = That signature belongs to this account already: { $command }
# Variables: $command
move-email = And which work e-mail address was given when signing? { $command } if you would rather not.
# Variables: $command
move-email-unclear = That does not look like an e-mail address. Please type it again, for example name@example.org. { $command } if you would rather not.
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ If that number and that address belong together, a code of 8 digits is on its way to that mailbox. Please type it here within { $minutes } minutes.

    Nothing there? Look among unwanted mail, and compare number and address.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>Done.</b> The signature of <b>{ $organisation }</b>, <code>{ $reference }</code>, belongs to this account now: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 The signature of <b>{ $organisation }</b>, <code>{ $reference }</code>, has moved to another Telegram account. A code that came to its work e-mail address was typed there.

    If that was you or a colleague, there is nothing to do. If not, somebody else reads that mailbox: please write to { $controller } at once: { $contact }

## “This was not me”

# Variables: $command
notme-how = Did somebody sign with your e-mail address? Send { $command } and the long code from our mail, in one message.
# Variables: $controller, $contact
notme-unknown = This code is not known here. Please compare it with the mail, sign by sign, or write to { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ Those were many unknown codes for one day. Please write to { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = That signature is withdrawn already, or no longer names your address. There is nothing left to do. Questions: { $controller }, { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>Done.</b> The signature that was given with your address is withdrawn and no longer counts. The secretariat knows. Reference: <code>{ $reference }</code>. Questions: { $controller }, { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ The signature of <b>{ $organisation }</b>, <code>{ $reference }</code>, is withdrawn: whoever reads its work e-mail says that this was not them. If that is a mistake, please write to { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>“This was not me.”</b> So says the mailbox that was named in the signature of <b>{ $organisation }</b>, <code>{ $reference }</code>. The signature was withdrawn.

## For the secretariat

act-mailbox-proved = Mailbox confirmed with a code
act-moved = Sign-on moved to another account
act-not-me = Sign-on withdrawn by its mailbox: “this was not me”
alert-mail = ⚠️ Mail cannot be sent, so nobody gets codes. Signing on works all the same. Please let the people who look after the bot know: <code>python -m bot check</code> names the reason.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>The mail server has not been reachable for { $length }.</b> Letters that wait: { $number }. They go out by themselves. If this lasts, please tell the people who look after the bot.
