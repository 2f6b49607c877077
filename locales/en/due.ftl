# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>Today’s digest</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>The week’s digest</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [0] ⏳ Waits longest: <b>{ $organisation }</b>, since less than a day.
        [one] ⏳ Waits longest: <b>{ $organisation }</b>, for { $days } day.
       *[other] ⏳ Waits longest: <b>{ $organisation }</b>, for { $days } days.
    }
# Variables: $count
digest-waiting =
    { $count ->
        [0] ✅ No sign-on waits for review.
        [one] 📝 { $count } sign-on waits for review.
       *[other] 📝 { $count } sign-ons wait for review.
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [0] 🙋 Open questions: { $count }, the oldest since less than a day.
        [one] 🙋 Open questions: { $count }, the oldest for { $days } day.
       *[other] 🙋 Open questions: { $count }, the oldest for { $days } days.
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
        [one] 🆕 { $count } sign-on came in since the last digest.
       *[other] 🆕 { $count } sign-ons came in since the last digest.
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ Since then: { $approved } approved, { $rejected } rejected, { $withdrawn } withdrawn.
# Variables: $total – approved in all
digest-week-total =
    { $total ->
        [one] 📋 { $total } organisation has signed in all.
       *[other] 📋 { $total } organisations have signed in all.
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 Sign-ons this week: { $fresh } came in, { $approved } approved, { $rejected } rejected, { $withdrawn } withdrawn.
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ Sign-on forms this week: { $started } begun, { $sent } sent.
# Variables: $count
digest-week-people =
    { $count ->
        [one] 👥 { $count } person wrote to the bot for the first time.
       *[other] 👥 { $count } people wrote to the bot for the first time.
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ Questions this week: { $answered } answered, { $unsure } without a sure answer.
# Variables: $count
digest-stale-answers =
    { $count ->
        [one] 📅 { $count } answer is past its date.
       *[other] 📅 { $count } answers are past their date.
    }
# Variables: $count
digest-stale-translations =
    { $count ->
        [one] 🌐 { $count } translation is older than its English.
       *[other] 🌐 { $count } translations are older than their English.
    }
# Variables: $days
digest-backup =
    { $days ->
        [0] 💾 Last backup: less than a day ago.
        [one] 💾 Last backup: { $days } day ago.
       *[other] 💾 Last backup: { $days } days ago.
    }
digest-backup-none = 💾 No backup has been made yet.
# Variables: $count
digest-errors =
    { $count ->
        [one] ⚠️ { $count } message could not be delivered. The log tells why.
       *[other] ⚠️ { $count } messages could not be delivered. The log tells why.
    }
# Variables: $count
digest-dead =
    { $count ->
        [one] ⚠️ { $count } message from a person could not be handled and is set aside.
       *[other] ⚠️ { $count } messages from people could not be handled and are set aside.
    }
# Buttons
digest-open = 📝 Open the oldest
digest-questions-open = 🙋 Open the questions

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ Your sign-on is not finished yet. You can go on where you stopped, whenever you like.
# Variables: $date
remind-last =
    ✍️ Your sign-on is still not finished. This is the last reminder.

    If you leave it, what you have given so far will be erased on { $date }.
# Buttons
remind-delete = 🗑 Delete the draft
remind-quiet = 🔕 No more reminders
remind-quiet-done = 🔕 You will not be reminded of it again. It is kept for a while and then erased.
# Variables: $command
remind-erased = 🗑 Your unfinished sign-on has been erased, because it was not touched for so long. Nothing of it was kept. { $command } begins anew.

## A message in a group or channel that shows who signed

command-living = A list that updates itself
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
        [one] { $total } organisation stands
       *[other] { $total } organisations stand
    } with the International Criminal Court</b>
    { $countries ->
        [0] They work internationally.
        [one] From { $countries } country.
       *[other] From { $countries } countries.
    }

    { $lines }
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } of them is counted without its name.
       *[other] { $unnamed } of them are counted without their names.
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
        [one] { $total } organisation stands
       *[other] { $total } organisations stand
    } with the International Criminal Court</b>
    { $countries ->
        [0] They work internationally.
        [one] From { $countries } country.
       *[other] From { $countries } countries.
    }

    The newest:
    { $lines }

    And { $more } more by name: the button leads to the whole list.
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } of them is counted without its name.
       *[other] { $unnamed } of them are counted without their names.
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
        [one] { $total } organisation stands
       *[other] { $total } organisations stand
    } with the International Criminal Court</b>
    { $countries ->
        [0] They work internationally.
        [one] From { $countries } country.
       *[other] From { $countries } countries.
    }

    They are counted without their names.
living-nobody =
    📋 <b>Stand with the International Criminal Court</b>

    Nobody is in the list yet. Yours could be the first organisation.
# In its place when it is ended
living-ended = 📋 This list is not kept up to date here any more. The button leads to the one that is.
# A button
living-everybody = 📋 Who signed

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
        [one] 📌 <b>One list keeps itself up to date.</b> It changes within two minutes of an approval or withdrawal.
       *[other] 📌 <b>{ $count } lists keep themselves up to date.</b> They change within two minutes of an approval or withdrawal.
    }

    One more: add me to a group and send /living there (not anonymously), or make me an administrator of a channel who may post. I ask you here for the language.

    To end one, tap it:
living-none =
    📌 <b>A list that keeps itself up to date</b>

    A message in a group or channel that shows how many organisations signed, from how many countries, and their names. It changes within two minutes of an approval or withdrawal.

    In a group: add me and send /living there (not anonymously).
    In a channel: make me an administrator who may post.

    I ask you here for the language. To have it pinned, let me pin messages there.
# Variables: $title – of the group or channel
living-language = In which language shall the list in <b>{ $title }</b> be? It is posted as soon as you choose, and everybody there will see it.
living-made = 📌 The list is on its way to <b>{ $title }</b> and keeps itself up to date from now on.
living-already = There is a list in <b>{ $title }</b> already. /living shows it and lets you end it.
living-already-made = A colleague was first: that list has been posted.
living-gone = That list is not there any more.
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    End the list in <b>{ $title }</b>?

    The message stays, but all names leave it: it will say that the list is not kept up to date there any more, with a button to the one that is. It will be unpinned.
living-really = ✖️ Yes, end it
living-keep = Keep it
living-over = The list in <b>{ $title }</b> is ended, and the names have left it.
living-lost = ⚠️ The list in <b>{ $title }</b> has ended: the message was deleted, or I may not write there any more. To have one again, send /living there.
living-unpinned = ⚠️ I was not allowed to pin the list in <b>{ $title }</b>. It is there and keeps itself up to date; pin it by hand, or make me an administrator who may pin.

## Hand-off to another system

alert-events = ⚠️ The system that is told of approved and withdrawn sign-ons has not answered for three days. What it was to be told was given up: compare its list with ours. Please let the people who look after the bot know.

# A button of the panel
panel-to-lists = 📌 Living lists
