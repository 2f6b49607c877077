# What is kept how long, and how it ends.

act-erased-again = Erased once more after a restore
act-anonymised = Representatives’ data removed by date
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Data that ends next: { $what }, { $date }
panel-to-retention = 🗓 What ends when
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>What ends when</b>

    { $lines }

    The bot does this by itself. These are numbers only.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (kept { $age }). Due now: { $now }, within two weeks: { $soon }, next: { $date }
retention-what-draft = unfinished sign-ons
retention-what-rejected = rejected sign-ons
retention-what-withdrawn = withdrawn sign-ons
retention-what-held = sign-ons set aside
retention-what-question = questions to the team
retention-what-news = news that were sent
retention-what-dead = messages that could not be handled
retention-what-contacts = representatives, from closing on
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>Representatives’ data ends on { $date }.</b>

    On that day the bot removes names, roles, e-mail addresses and Telegram accounts. Representatives: { $people }. Signatures that stay, with organisation, country, version and receipt: { $lines }. Sign-ons never decided, which are erased altogether: { $pending }.

    If you still need the contacts, export them before. The representatives are told, too.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>We will soon forget you, as promised.</b>

    On { $date } we remove your name, your role, your work e-mail and your Telegram account from the sign-on. What stays: your organisation’s signature with country, version of the statement and receipt.

    You need not do anything. Until then, /mysignature shows, corrects or withdraws it; afterwards please write to { $contact } and keep your receipt as proof.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>We will soon erase your sign-on.</b>

    It was never decided on, and signing on is closed. On { $date } we erase it altogether, with everything about you.

    You need not do anything. Questions go to { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ Representatives’ data is removed, as announced. Sign-ons: { $count }. The lines of the list stay.
verify-anonymised = 🕊 Its representative is not known any more: their data was removed after the announced time. The signature stays.
