# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>What waits</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 Sign-ons to review: <b>{ $number }</b> (the oldest has waited { $age })
panel-signons-none = 📝 No sign-on waits.
# Variables: $number, $age
panel-questions = 🙋 Open questions: <b>{ $number }</b> (the oldest has waited { $age })
panel-questions-none = 🙋 No question is open.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Next news: Nº { $number }, in { $left }
# Variables: $number – of the news
panel-news-running = 📣 News Nº { $number } are going out now.
panel-news-none = 📣 No news are planned.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Texts – answers to check again: { $expired }, translations out of date: { $stale }, missing: { $missing }
panel-texts-none = 📚 All texts are up to date.
# Variables: $age
panel-backup = 💾 Last backup: { $age } ago
panel-backup-none = 💾 Last backup: none yet
panel-to-texts = 📚 Texts
panel-to-news = 📣 News
panel-to-export = 📦 Export
panel-to-health = 🩺 Health
panel-to-people = 👥 People
panel-to-log = 📜 Log
panel-to-my-role = 🎫 My role
panel-refresh = 🔄 Refresh
panel-is-fresh = This is how it stands now.
panel-back = ⬅️ Panel

## Health

health-well = 🩺 All is well.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>{ $number } message could not be handled.</b> The person was told. Please let the people who look after the bot know; it is kept for three days.
       *[other] ⚠️ <b>{ $number } messages could not be handled.</b> The people were told. Please let the people who look after the bot know; they are kept for three days.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram asks the bot to slow down.</b> Messages that wait: { $number }. They go out by themselves in { $length }; there is nothing to do.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>Messages do not get through to Telegram.</b> Waiting: { $number }, the oldest for { $length }. Nothing is lost. If this does not end within an hour, please tell the people who look after the bot.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>The last backup is { $length } old.</b> Please ask the people who look after the bot to see why.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>Very many new people are writing at once</b> (last seen { $length } ago). All of them are answered. If you did not expect this, please look at new sign-ons with particular care.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>Health</b>

    { $lines }

    <b>Now</b>
    Messages waiting to be sent: { $unsent }
    Messages that could not be handled: { $dead }

    <b>Since the bot was first started</b>
    Unclear whether sent, so sent again: { $uncertain }
    Given up: { $lost }
    Times Telegram asked to slow down: { $floods }

    Database: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Texts</b>

    { $expired ->
        [0] No answer has passed the day on which its facts were to be checked again.
        [one] { $expired } answer is to be checked again; it says so to those who read it. Open it here:
       *[other] { $expired } answers are to be checked again; they say so to those who read them. Open one here:
    }

    { $lines }

    The command <code>python -m bot check</code> names each of these texts.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } – missing: { $missing }, out of date: { $stale }

## Roles: names, and what they let somebody do

role-owner = Owner
role-reviewer = Reviewer
role-editor = Editor
role-reader = Read-only
role-can-owner = Can do everything, sees the contact data, gives and takes roles, reads the log.
role-can-reviewer = Decides on sign-ons and asks their representatives, answers questions to the team, exports the lists. Sees the representatives’ contact data on the cards.
role-can-editor = Vouches for answers, has the texts read again, answers questions to the team, sends news to subscribers, exports the lists. Sees no contact data.
role-can-reader = Sees the panel, the waiting sign-ons and the numbers. Can change nothing and sees no contact data.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>For the secretariat</b>

    Your role: <b>{ $role }</b>. { $can }

    { $commands }

    Everybody else’s commands work for you, too; the menu beside the text field lists them all. Nothing is public before it was reviewed.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>People of the secretariat</b>

    { $lines }
# Variables: $number
people-owners = 👑 Owners, named in the settings: { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> – { $role }, since { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = no name, { $mark }
people-invitations = ✉️ Open invitations
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> – { $role }, can be accepted for another { $left }
# In place of a name that was not given
invitation-nameless = no name
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Take back the link: { $name }
people-invite = ➕ Invite somebody
people-back = ⬅️ People
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Role: <b>{ $role }</b>
    Since: { $since } UTC

    { $can }
people-remove = 🚫 Take the role away
# Variables: $name, $role, $since
people-remove-ask =
    Take the role <b>{ $role }</b> away from <b>{ $name }</b>?

    • From that moment on their buttons and commands for the secretariat do nothing.
    • The bot tells them so at once.
    • The name you gave them here is erased.
    • What they did stays in the log, without the name.

    They can go on using the bot like everybody else, and you can invite them again. The button works once, for five minutes.
people-remove-yes = 🚫 Yes, take it away
people-removed = Done. They have been told.
people-gone = They have no role any more: another owner was first, or they gave it back.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    Your role in the secretariat ({ $role }) has ended: an owner has taken it away. The commands for the secretariat do not work for you any more; everything else does.

    Questions about this: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Invite somebody: which role?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Invite somebody: { $role }</b>

    What shall we call them here? For example “Marie, legal team”. Only owners and they themselves see it, it is kept encrypted, and it is erased with the role. { $cancel } if you would rather not.
invite-skip = ➡️ Without a name
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>An invitation for: { $name }</b>
    Role: <b>{ $role }</b>

    <code>{ $link }</code>

    Send this link to that person alone, by a way you trust: whoever opens it first and accepts has the role. It works once, within { $length }, and is shown nowhere but here. You will be told when it is accepted.
invite-copy = 🔗 Copy the link
invite-revoke = ✖️ Take the link back
invite-revoked = The link is taken back. It does not work any more.
invite-gone = This link cannot be taken back: it was accepted, taken back or is too old.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>You are invited to the secretariat of this bot.</b>

    Role: <b>{ $role }</b>
    { $can }

    What you do in this role is written into a log that the owners can read: what, when, and that it was you. Your name on Telegram is not kept. You can give the role back at any time.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>You are offered another role in the secretariat of this bot.</b>

    Role: <b>{ $role }</b>, in place of: { $before }
    { $can }

    What you do in this role is written into a log that the owners can read: what, when, and that it was you. Your name on Telegram is not kept. You can give the role back at any time.
invitation-accept = ✅ Accept
invitation-decline = No, thank you
invitation-declined = All right, nothing has changed. The link can still be used until it is too old; if it was not meant for you, please tell the one who sent it.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Welcome to the secretariat.</b>

    Your role: <b>{ $role }</b>. { $can }

    /admin shows what waits, /help what you can do. The owners have been told that you are here.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 An invitation was accepted: <b>{ $name }</b> – { $role }. Was this not the person you meant? Then take the role away at once.
invitation-invalid = This link is not valid any more. If somebody invited you to the secretariat, please ask them for a new one.
invitation-expired = This invitation was valid for a day, and that day is over. Please ask the person who sent it for a new one.
invitation-revoked = This invitation was taken back. Please ask the person who sent it, if you did not expect that.
invitation-used = This invitation has been used already, and each works only once. If it was meant for you and you did not use it, please tell the person who sent it at once.
invitation-used-by-you = You have used this invitation already. /admin shows what waits, as long as you have the role.
invitation-same = You have this role already. The link has not been used up.
invitation-owner = You are an owner already, so there is nothing for you to accept. The link has not been used up: it still works for the person it is meant for.

## One's own role

role-none = You have no role that was given to you in this chat.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>Your role: { $role }</b>

    { $can }

    Since: { $since } UTC
    The owners call you: { $name }
role-return = ↩️ Give it back
# Variables: $role, $can, $since, $name
role-return-ask =
    Give back your role <b>{ $role }</b>?

    • Your buttons and commands for the secretariat stop working at once.
    • The owners are told.
    • What they call you here is erased. What you did stays in the log, without it.

    Only an owner can give you a role again. The button works once, for five minutes.
role-return-yes = ↩️ Yes, give it back
# Variables: $role
role-returned = You have given back your role ({ $role }). Thank you for your work.
# To the owners. Variables: $name, $role
role-returned-told = 👥 <b>{ $name }</b> has given back the role { $role }.
# To the owners. Variables: $role
role-erased-told = 👥 A colleague has erased everything about themselves. Their role ({ $role }) has ended with that.

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Log</b> { $first }–{ $last } of { $total }

    { $lines }

    Times are UTC.
log-empty = 📜 Nothing is in the log yet.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = you
log-owner = an owner
# Who did it, where that was a visitor or the bot by itself
log-nobody = nobody of the secretariat
log-newer = ⬅️ Newer
log-older = Older ➡️
log-check = 🔗 Is the log whole?
log-back = 📜 Log
# Variables: $total
log-holds =
    { $total ->
        [one] ✅ The log is whole: its { $total } entry was not changed.
       *[other] ✅ The log is whole: all { $total } entries follow from one another; none in between was changed or removed.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>The log was changed from outside at entry { $entry }.</b> Somebody with access to the database has changed an entry, or removed or added one. Please tell the people who look after the bot, and keep a backup as it is.
log-entry = 🔎 Show that place

## What was done, in the log

act-signon-sent = Sign-on sent
act-signon-corrected = Sign-on corrected by its representative
act-withdrawn = Sign-on withdrawn
act-approved = Sign-on approved
act-rejected = Sign-on rejected
act-asked-back = Representative asked
act-imported = Sign-ons imported
act-retention = Data erased because its time was over
act-erased = A person erased everything about themselves
act-keys-rotated = A new key seals everything
act-question-closed = Question closed
act-question-answered = Question answered
act-question-split = Question taken out of those alike
act-question-draft-kept = Answer kept as a draft
act-question-draft-discarded = Draft of an answer discarded
act-answer-reviewed = Answer vouched for
act-role-offered = Invitation made
act-role-offer-revoked = Invitation taken back
act-role-accepted = Invitation accepted
act-role-removed = Role taken away
act-role-returned = Role given back
act-role-erased = Role ended because its holder erased everything
act-made-living = List that updates itself begun
act-ended-living = List that updates itself ended
act-exported = List taken along as a file
act-contacts-exported = Contacts taken along as a file
act-broadcast-approval = News handed to a second admin
act-broadcast-scheduled = News set to go out
act-broadcast-started = News began to go out
act-broadcast-running = News let go on
act-broadcast-paused = News paused
act-broadcast-finished = News are out
act-broadcast-cancelled = News cancelled
act-broadcast-undone = News taken back before they went out
act-broadcast-returned = News returned to their author
act-broadcast-held-pilot = News held after the trial
act-broadcast-held-refused = News held: Telegram refused the message
act-broadcast-held-flood = News held: Telegram asked for a long break
act-broadcast-held-uncertain = News held: the network did not answer
act-broadcast-held-failed = News held: too many failed
