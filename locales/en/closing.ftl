# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Version { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Version not known: { $count }
act-certificate = Certificate of closing made
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>Your receipt of the withdrawal.</b> Please keep it.

    Code: <code>{ $code }</code>
    Place in the chain: { $place }

    With { $command } and the code, anyone can check that the signature was withdrawn.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Receipt of a withdrawal
    Organisation: { $organisation }, { $country }
    Reference: { $reference }
    Version of the statement: { $version }
    Signed on: { $date }
    Withdrawn on: { $today }
    Code: { $code }
    To check it, send the bot: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ This receipt is genuine (place in the chain: { $place }). It shows that the signature was withdrawn.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Chain of receipts, { $date }
    Place: { $count }
    <code>{ $digest }</code>

    Keep this message: it shows later whether anything was changed.
head-refused = ⚠️ The bot may not post in the channel, so the daily line of the chain is missing there. Please make the bot an admin of the channel who may post messages.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>Signing on has closed.</b> Thank you: your organisation’s signature stands. Organisations in all: { $count }. /mysignature shows it, and withdraws it, also from now on.
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>Signing on has closed.</b> Thank you: your sign-on came in time. The secretariat has not decided on it yet; you will hear the outcome in this chat. /mysignature shows it.
# A button
certificate-again = 🏁 Certificate
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Certificate of the sign-ons.</b> Organisations: { $count }. Head of the chain: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Certificate of the sign-ons, { $date }
    Organisations: { $count } (named: { $named }, counted without name: { $counted })
    Links of the chain: { $length }
    Head of the chain: { $digest }
