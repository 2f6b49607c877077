# Alarms that have no room of their own. To the secretariat.

# Variables: $count – how often since the last message about it, $kind – class and place of the fault, for engineers
alert-bug =
    { $count ->
        [one] ⚠️ <b>There is a fault in the program.</b> It has shown itself once since the last message about it.
       *[other] ⚠️ <b>There is a fault in the program.</b> It has shown itself { $count } times since the last message about it.
    }

    Please pass this line on to the people who look after the bot. It tells nothing about anybody:

    <code>{ $kind }</code>
# Variables: $length – a span of time
alert-away =
    ✅ <b>The bot receives messages again.</b> For { $length } it did not: Telegram could not be reached, or the bot was switched off.

    Nothing was lost: Telegram keeps for 24 hours what people write, and they are being answered now.
# Variables: $length – a span of time
alert-away-lost =
    ⚠️ <b>The bot receives messages again.</b> For { $length } it did not: Telegram could not be reached, or the bot was switched off.

    Telegram keeps what people write for 24 hours only. What was written earlier is lost, and those people got no answer. You can tell everyone who gets news with /broadcast.
