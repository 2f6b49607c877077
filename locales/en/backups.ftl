# Backups, trying them out, and what happens after one was restored. To the secretariat.

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>For { $length } no backup has been made.</b> Please tell the people who look after the bot.
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>For { $length } no backup has been tried out.</b> The button is under Health.
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
        [one] ⚠️ The last backup is { $days } day old. Please tell the people who look after the bot.
       *[other] ⚠️ The last backup is { $days } days old. Please tell the people who look after the bot.
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
        [one] ⚠️ A backup was last tried out { $days } day ago. The button is in /admin under Health.
       *[other] ⚠️ A backup was last tried out { $days } days ago. The button is in /admin under Health.
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>The nightly backup failed.</b> Those from before are still there, and it is tried again every hour. Please pass this on to the people who look after the bot:

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 Try out the last backup
drill-began = The last backup is being tried out. You will be told how it went.
drill-none = 💾 No backup has been made yet, so there is none to try out.
drill-elsewhere = 🧪 The backups can be opened only with a key that is not on this server. Please ask those who keep it to try out the newest: <code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>The last backup can be restored.</b>

    It was made on { $when } UTC. It was restored beside the data; every page of it was read, everything in it counted, and the log and the chain of receipts hold. Nothing of that trial was kept.
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>The last backup cannot be used.</b> It was made on { $when } UTC. Please have a new one made, and pass this on to the people who look after the bot:

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>The bot has been restored from a backup.</b>

    The backup was made on { $when } UTC. What happened afterwards is not in it: sign-ons, decisions, answers.

    Nothing that waited at that time is sent by itself:
    • Notices, held back: { $notices }
    • Replies in conversations, dropped: { $replies }
    • Messages of broadcasts, fate unknown: { $deliveries }
    • Broadcasts that are drafts again: { $broadcasts }
    • Messages from people, set aside: { $updates }
    • Erasures done once more: { $erased }

    Invitations and confirmations of that time are not valid any more.
# Buttons
waited-send = 📤 Send what waited
waited-drop = 🗑 Drop it
# Variables: $count, $when – when the backup was made
waited-send-ask =
    Send what waited?

    Notices: { $count }, from { $when } UTC or before, for example about decisions on sign-ons. Some of them may have reached people already; those get them twice. Broadcasts are not among them.
# Variables: $count, $when
waited-drop-ask =
    Drop what waited?

    Notices: { $count }, from { $when } UTC or before, for example about decisions on sign-ons. They will not be sent and cannot be brought back.
waited-send-yes = 📤 Yes, send
waited-drop-yes = 🗑 Yes, drop
# Variables: $count
waited-sent = 📤 On their way. Notices: { $count }
# Variables: $count
waited-dropped = 🗑 Dropped. Notices: { $count }
waited-gone = A colleague was first, or nothing is held back any more.

## In the log

act-restored = Bot restored from a backup
act-drill = Backup tried out
act-waited-sent = What was held back sent
act-waited-dropped = What was held back dropped
