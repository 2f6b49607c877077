# News to many, written and sent by the secretariat.

command-broadcast = Send news

## Under each message of a broadcast

broadcast-no-more = 🔕 No more news

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>News to many</b>

    { $lines }
broadcast-list-empty =
    📣 <b>News to many</b>

    Nothing has been sent yet. “New” begins one: you will see it exactly as people will get it, and how many they are, before anything goes out.
broadcast-new = ✍️ New
broadcast-back-to-list = ⬅️ All news
# A button. Variables: $number
broadcast-open = Nº { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>Nº { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = News
broadcast-kind-correction = Correction
broadcast-kind-recall = Recall
broadcast-stage-draft = being written
broadcast-stage-approval = waits for a second admin
broadcast-stage-scheduled = goes out at its time
broadcast-stage-running = going out
broadcast-stage-paused = paused
broadcast-stage-finished = done
broadcast-stage-cancelled = cancelled

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>News Nº { $number }</b>

    { $written }
    Other languages: { $others }
    To: { $audience }
    That is now: { $people }
    When: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = Nothing is written yet. Choose a language below, then send me the message.
broadcast-part-text = text
broadcast-part-photo = picture
broadcast-part-video = video
broadcast-part-document = file
broadcast-part-animation = animation
broadcast-part-audio = audio
broadcast-part-voice = voice message
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] album of { $count }
       *[other] album of { $count }
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> person
       *[other] <b>{ $count }</b> people
    }
# Variables: $language
broadcast-others-fallback = get it in { $language }
broadcast-others-left-out = are left out
broadcast-when-now = as soon as you say so
# Variables: $time – a date and time, $zone – whose clock, as Europe/Amsterdam
broadcast-when-at = { $time } { $zone }
broadcast-pilot-yes = A trial first: to one in a hundred, then I ask you.
broadcast-pilot-no = To all at once.
broadcast-audience-everyone = everyone who wants news
# Variables: $names – of languages
broadcast-audience-language = who wants news and reads { $names }
# Variables: $names – of countries
broadcast-audience-country = who wants news and represents an approved organisation in: { $names }
broadcast-audience-signatories = who wants news and represents an approved organisation
broadcast-audience-unsigned = who wants news and has not signed on
broadcast-audience-nobody = (nobody chosen yet)

# Buttons
broadcast-to-whom = 👥 To whom
broadcast-others = 🌐 Other languages
broadcast-when = 🕐 When
broadcast-pilot = 🧪 Trial first
broadcast-look = 👁 See it
broadcast-send = 📨 Send …
broadcast-discard = 🗑 Discard
broadcast-back = ⬅️ Back
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Send me the message in <b>{ $language }</b> as people are to get it: a text (bold, italic and links are kept), a picture, a file, a video or an album. { $cancel } if you would rather not.
# While the pictures of an album come in, one after the other
broadcast-album-taken = The album is coming in. Press when all of it is there.
broadcast-go-on = ➡️ It is all there
broadcast-discarded = Discarded. Nothing went out.
# Variables: $kind
error-broadcast-kind = That kind of message cannot be sent to many. A text, a picture, a file, a video, an audio or an album of these can.
broadcast-audience-which = Who is it for? Only people who asked for news get any.
broadcast-reach-everyone = Everyone
broadcast-reach-language = By language …
broadcast-reach-country = By country of sign-on …
broadcast-reach-signatories = Approved organisations
broadcast-reach-unsigned = Who has not signed
broadcast-languages-which = Which languages? Press to choose or not.
broadcast-countries-which = Which countries? Press to choose or not. Organisations counted for their region alone are not reached by country, so that nothing tells their country; “Approved organisations” reaches them.
# Variables: $zone
broadcast-when-which = When is it to go out? All times are on the clock of { $zone }.
broadcast-in-an-hour = In an hour
broadcast-tomorrow = Tomorrow at 9:00
broadcast-type-time = Type a time
broadcast-now = As soon as I say so
# Variables: $example, $cancel, $zone
broadcast-time-what = Type date and time on the clock of { $zone }, for example { $example }. { $cancel } if you would rather not.
# Variables: $example
error-broadcast-time = I could not read that as a time. Please type it like this: { $example }. It must be in the future.
broadcast-looked = 👆 This is exactly what people will get.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>Send news Nº { $number }?</b>

    To { $people }:
    { $lines }

    When: { $when }
    Time needed: about { $time }
    { $pilot }

    After you confirm, there are 60 seconds to undo it.
# Variables: $language, $count
broadcast-sure-line =
    { $count ->
        [one] { $language }: { $count }
       *[other] { $language }: { $count }
    }
# Variables: $language, $count, $fallback
broadcast-sure-fallback =
    { $count ->
        [one] { $language }: { $count }, in { $fallback }
       *[other] { $language }: { $count }, in { $fallback }
    }
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language }: { $count } left out
       *[other] { $language }: { $count } left out
    }
broadcast-confirm = ✅ Yes, send it
broadcast-nothing-to-send = There is nothing to send yet: choose a language and send me the message first.
# Variables: $language
broadcast-no-fallback = The other languages are to get it in { $language }, but it is not written in that language. Write it, or leave the others out.
broadcast-nobody = Nobody would get it. Choose other people first.
broadcast-changed = It was changed after you were asked. Please look again.
broadcast-too-late = That is not possible any more: it has moved on. Here is how it stands.
broadcast-scheduled-ok = Confirmed.
# Variables: $number, $people, $time – when it goes out, $zone
broadcast-scheduled =
    ⏳ <b>News Nº { $number }</b> goes out at { $time } { $zone }.

    To: { $people }
broadcast-undo = ↩️ Undo
broadcast-undone = Undone. Nothing went out; it is a draft again.
# Variables: $number, $people
broadcast-approval =
    🤝 <b>News Nº { $number }</b> waits for the yes of a second admin.

    To: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 A colleague wants to send <b>news Nº { $number }</b>.

    To: { $people }

    Please look at it. Your yes sends it.
broadcast-approve = ✅ Send …
broadcast-approve-own = It needs the yes of somebody else than its author.
broadcast-not-approve = ↩️ Back to its author
# Variables: $number
broadcast-returned = ↩️ News Nº { $number } was given back to its author. It is a draft again.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } Nº { $number }</b> is going out.

    { $bar } { $percent } %

    Delivered: <b>{ $sent }</b>
    Blocked or gone: { $gone }
    Failed: { $failed }
    Uncertain: { $uncertain }
    Left: { $left }, about { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } Nº { $number }</b> is paused. { $why }

    { $bar } { $percent } %

    Delivered: <b>{ $sent }</b>
    Blocked or gone: { $gone }
    Failed: { $failed }
    Uncertain: { $uncertain }
    Left: { $left }, about { $time }
broadcast-why-admin = An admin paused it.
broadcast-why-pilot = The trial is out. Look whether all is well, then go on or cancel.
broadcast-why-refused = Telegram refused the message itself: it would refuse it for everybody. Cancel it, mend the message and send it anew.
broadcast-why-flood = Telegram asks for a very long break. Go on later.
broadcast-why-uncertain = Several messages in a row got no answer: the network may be broken. Go on when it is well again.
broadcast-why-failed = Too many messages failed. Something is wrong; please ask the people who look after the bot before you go on.
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Go on
broadcast-cancel = ⏹ Cancel
broadcast-refresh = 🔄 Look again
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ Cancel Nº { $number }? One person who has not got it yet will not get it. What went out stays out.
       *[other] ⏹ Cancel Nº { $number }? { $left } people who have not got it yet will not get it. What went out stays out.
    }
broadcast-cancel-yes = ⏹ Yes, cancel it

## Afterwards

# Variables: $number, $kind, $end – date and time, $zone, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } Nº { $number }</b>: done, { $end } { $zone }.

    Delivered: <b>{ $sent }</b>
    Blocked or gone: { $gone }
    Failed: { $failed }
    Uncertain: { $uncertain }
    Left out, because they unsubscribed or erased their data meanwhile: { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } Nº { $number }</b>: cancelled, { $end } { $zone }.

    Delivered: <b>{ $sent }</b>
    Blocked or gone: { $gone }
    Failed: { $failed }
    Uncertain: { $uncertain }
    Not sent any more: { $left_out }
# Variables: $count
broadcast-again =
    { $count ->
        [one] 🔁 Send again to the { $count } uncertain
       *[other] 🔁 Send again to the { $count } uncertain
    }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 Send Nº { $number } again to { $count } person?

            Nobody knows whether they got it; they may get it twice.
       *[other]
            🔁 Send Nº { $number } again to { $count } people?

            Nobody knows whether they got it; some of them may get it twice.
    }

    { $lines }
broadcast-again-yes = 🔁 Yes, send again
broadcast-correct = ✏️ Correct
broadcast-recall = 🧹 Recall
broadcast-correct-which = Which language is to be corrected?
# Variables: $language, $cancel
broadcast-correct-what = Send me the right message in <b>{ $language }</b>. It takes the place of the one people have. { $cancel } if you would rather not.
broadcast-not-correctable = That cannot take its place: Telegram only turns a text into a text, and a picture, video or file into another. Albums and voice messages cannot be corrected; recall them and send anew.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ This is how it will read. Change it in { $language } for { $count } person who got Nº { $number }?
       *[other] ✏️ This is how it will read. Change it in { $language } for { $count } people who got Nº { $number }?
    }
broadcast-correct-yes = ✏️ Yes, change it
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 Delete Nº { $number } from the chat of { $count } person? Telegram deletes only what is less than 48 hours old; I will say what could not be deleted.
       *[other] 🧹 Delete Nº { $number } from the chats of { $count } people? Telegram deletes only what is less than 48 hours old; I will say what could not be deleted.
    }
broadcast-recall-yes = 🧹 Yes, delete it
broadcast-gone = That broadcast is not there any more.
