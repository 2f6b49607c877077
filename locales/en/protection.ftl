# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Protection
# Variables: $domains, $words, $people, $held – numbers
protection =
    🛡 <b>Protection</b>

    <b>Set aside:</b> sign-ons from a domain on the list, or with a word on the list in the organisation’s name. They look accepted to their sender, wait here, and count nowhere.
    <b>Not heard:</b> people on the list get no more answers. What everybody has a right to still works for them: /stop, /mydata, /erase, /privacy.

    Domains: { $domains }
    Words: { $words }
    People: { $people }
    Set aside now: { $held }
protection-back = ⬅️ Protection
# Buttons, and titles of the lists
protection-domain = 🌐 Domains
protection-word = 🔤 Words
protection-person = 👤 People
# A button. Variables: $count
protection-held = 📥 Set aside: { $count }
protection-rules = 🧹 Invalidate by rule
# Variables: $kind – the title, $lines
protection-list =
    <b>{ $kind }</b>

    { $lines }
# Variables: $value, $since – day and time
protection-line = • <b>{ $value }</b> – since { $since } UTC
protection-empty = Nothing is on this list.
protection-add = ➕ Add
# A button. Variables: $value
protection-remove = ✖️ { $value }
# Variables: $cancel
protection-type-domain = 🌐 Which domain? Type it, or a link or an e-mail address with it, for example spam.example. { $cancel } if you would rather not.
protection-type-word = 🔤 Which word or words? Sign-ons of organisations with them in their name will be set aside, also when they are written with look-alike letters. { $cancel } if you would rather not.
protection-type-person = 👤 Whom? Type the reference number of one of their sign-ons, or the number of their Telegram account. { $cancel } if you would rather not.
error-protection-domain = That is no domain. It should look like this: spam.example
error-protection-word = Please type a word of at least three letters. A shorter one would set aside nearly everything.
error-protection-person = No sign-on has that number, or its representative has erased their data. A Telegram account has a number of digits only.
error-protection-origin = That is no code of a link. It has small letters, digits and hyphens, up to 24 of them.
# In place of somebody whose sign-on is not known
protection-person-one = this person
# Variables: $value
protection-added = 🛡 On the list now: <b>{ $value }</b>. Nobody is told.
protection-there = <b>{ $value }</b> is on the list already.
protection-colleague = People of the secretariat cannot be put on this list. An owner can take their role away first.
protection-removed = Taken off the list.
protection-gone = A colleague was first: it is not on the list any more.
protection-block = 🚫 Block
# Variables: $organisation, $reference
protection-what =
    🚫 What is unwanted about the sign-on of <b>{ $organisation }</b> <code>{ $reference }</code>?

    A blocked person gets no more answers. Further sign-ons from a blocked domain are set aside. This sign-on stays as it is.
protection-this-person = 👤 This person
# A button. Variables: $value – a domain
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 Nothing is set aside.
# Below a card. Variables: $value – a domain or words from the lists
held-why = 📥 Set aside because of: { $value }
held-release = ✅ To the review
held-reject = ❌ Reject quietly
# Variables: $organisation
held-released = With the reviewers now: { $organisation }
held-rejected = Rejected without a word: { $organisation }
held-gone = A colleague was first, or it was withdrawn.

## Alarms

# Variables: $value – what they share, $count – in the last hour, $usual – in an hour
spike-domain = ⚠️ <b>Many sign-ons from one domain: { $value }</b>. In the last hour: { $count }; usual: { $usual }. Please look at them with particular care.
spike-country = ⚠️ <b>Many sign-ons from one country: { $value }</b>. In the last hour: { $count }; usual: { $usual }. Please look at them with particular care.
spike-origin = ⚠️ <b>Many sign-ons by one link: { $value }</b>. In the last hour: { $count }; usual: { $usual }. Please look at them with particular care.
spike-show = 🔎 Show them
# Variables: $value, $count
spike-list = 🔎 <b>{ $value }</b> – sign-ons: { $count }
spike-invalidate = 🧹 Invalidate them together

## Many invalidated together

rule-which = 🧹 <b>Which sign-ons are to be invalidated?</b> First you see how many and which. Nothing happens before you confirm it, and all of it can be undone for seven days.
rule-domain = 🌐 Domain
rule-country = 🌍 Country
rule-origin = 🔗 Link
rule-word = 🔤 Word
rule-all = 🕐 All lately
# Variables: $cancel
rule-type-domain = 🌐 From which domain? Type it, for example spam.example. { $cancel } if you would rather not.
rule-type-country = 🌍 From which country? Type its name. { $cancel } if you would rather not.
rule-type-origin = 🔗 By which link did they come? Type its code, for example newsletter of via-newsletter. { $cancel } if you would rather not.
rule-type-word = 🔤 Which word, of at least three letters, stands in the names of the organisations? { $cancel } if you would rather not.
rule-window-1 = Last hour
rule-window-24 = Last 24 hours
rule-window-168 = Last 7 days
rule-window-0 = Of any age
# Variables: $about – kind of the rule, $value, $window – of which age
batch-rule = { $about } <b>{ $value }</b> · { $window }
# Variables: $rule, $count, $waiting, $approved, $held – numbers, $lines – some of them
batch-ask =
    🧹 { $rule }

    <b>Sign-ons meant: { $count }</b>
    Waiting: { $waiting }
    Approved: { $approved }
    Set aside: { $held }

    Some of them:
    { $lines }

    Exactly these would be rejected and leave every list. The buttons work once, for five minutes.
# Buttons. Variables: $count
batch-quietly = ❌ Reject { $count }, tell nobody
batch-telling = ❌ Reject { $count } and tell them
# Variables: $number – of the batch, $count, $left – numbers
batch-done =
    🧹 Batch Nº { $number }: done.

    Rejected: { $count }
    Left out, because something happened to them in between: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Sign-ons that fit the rule: { $count }. In one batch: { $part } at most, the oldest first. Use the rule again afterwards for the rest.
batch-gone = That was done or undone already, or is too old.
batch-open = ↩️ Look at it, undo it
batch-lately = 🕘 Done lately
batch-list = 🕘 <b>Invalidated together in the last seven days</b>
batch-none = 🕘 Nothing was invalidated together in the last seven days.
# A button. Variables: $number, $count
batch-row = Nº { $number } · { $count }
# Variables: $number, $rule, $count, $when
batch-one =
    🧹 <b>Batch Nº { $number }</b>, { $when } UTC
    { $rule }

    Rejected: { $count }

    If you undo it, each stands again as it did before. Those that a colleague has decided about since then stay as they are. The button works once, for five minutes.
batch-over =
    🧹 <b>Batch Nº { $number }</b>, { $when } UTC
    { $rule }

    Rejected: { $count }

    It was undone, or its seven days are over.
batch-undo = ↩️ Undo all of it
# Variables: $number, $count, $left
batch-undone =
    ↩️ Batch Nº { $number }: undone.

    As before: { $count }
    Left as they are: { $left }

## What was done, in the log

act-list-added = Put on a list of what is unwanted
act-list-removed = Taken off a list of what is unwanted
act-held-released = Set aside, then given to the reviewers
act-held-rejected = Set aside, then rejected
act-invalidated = Invalidated together
act-invalidation-undone = Invalidated together, undone
