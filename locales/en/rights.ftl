# Privacy, data, erasure, contact.

# Variables: $controller, $contact; $draft_days, $question_days, $news_days – numbers of days; $rejected, $withdrawn, $keep – “30 days”
privacy =
    🔒 <b>Privacy</b>

    <b>Who is responsible:</b> { $controller }. Contact: { $contact }.

    <b>What we keep, and why</b>
    • The numeric identifier of your Telegram account and your language, to answer you. Encrypted.
    • If you sign on: organisation, country, website; your name, role and work e-mail, to check the sign-on and reach you. Encrypted. Public are only name and country of the organisation, if you chose so and after a review. You choose how it is listed: by name, by name from a day on, counted for its country, or counted for its region alone; /mysignature changes that at any time.
    • If you sign on: a sealed mark of what was signed, in a chain that shows whether anything was changed. It stays after an erasure and then tells nothing: what could read it is erased.
    • If you confirm as a second officer: your name and role, for whoever signed and for the secretariat, until you take it back or the sign-on is erased. Encrypted.
    • Questions you hand to the team and what is written back and forth about them, without your name, until that conversation is closed; a question we could not answer, for a day, in case you want to hand it on. Encrypted.
    • Whether you want news, and for some time which news you were sent.
    • How often we reminded you of an unfinished sign-on: twice at most, and you can turn that off.
    • Whether you have opened the statement, so that readers can be counted.
    • The code of the link you came by, for a day; if you sign on, it stays with the sign-on. If the secretariat has blocked your account, its number, also after an erasure. Encrypted.
    We keep no other messages (one that a fault kept us from handling: three days, encrypted), no phone number and no profile picture. We ask for your consent before you sign on, and you can take it back at any time.

    <b>How long</b>
    { $draft_days ->
        [one] Unfinished sign-ons: { $draft_days } day after you last touched them.
       *[other] Unfinished sign-ons: { $draft_days } days after you last touched them.
    }
    Rejected sign-ons: { $rejected }. Withdrawn ones: { $withdrawn }.
    Approved sign-ons: your name, role, e-mail and Telegram account until { $keep } after signing on has closed; you are told before. The organisation’s line stays.
    { $question_days ->
        [one] Questions: { $question_days } day at most.
       *[other] Questions: { $question_days } days at most.
    }
    { $news_days ->
        [one] Which news you were sent: { $news_days } day.
       *[other] Which news you were sent: { $news_days } days.
    }
    Everything else until you erase it.
    An erasure, a withdrawal, and a name taken off the list leave a mark that tells nothing about you: with it, a backup put back later forgets you again.

    <b>Know this about Telegram:</b> chats with bots are not end-to-end encrypted. Telegram can read them and keeps them in your history and ours; delete the chat to remove it on your side. If that is a risk for you, write to { $contact } by a way you trust.

    <b>Your rights:</b> /mydata shows everything we keep about you, /mysignature corrects or withdraws, /erase erases. You can complain to the data protection authority of your country.
# Below /privacy. Variables: $host – name of the mail server
privacy-mail = ✉️ If you sign on, or ask to move a signature, a code goes to the work e-mail. It passes through { $host }, the mail provider of the secretariat: it sees the address and the letter with the code and the reference number, and nothing else of the signature.
privacy-mydata = 📦 My data
privacy-erase = 🗑 Erase everything
mydata = 📦 Everything we keep about you.

erase-ask = Erase everything we keep about you: your sign-ons, drafts and questions? This cannot be undone.
erase-ask-line =
    Erase everything we keep about you? This cannot be undone.

    Your organisation is in the public list. Choose whether its line is withdrawn, too, or stays without anything about you.
erase-all = 🗑 Erase everything
erase-keep-line = 🗑 Erase me, keep the line
erase-no = Keep it
erase-not = Nothing was erased.
erase-done =
    🗑 Done. We keep nothing about you any more.

    This chat is still in your Telegram: delete it there if you like. If you write again, we start afresh.

# Variables: $controller, $contact
contact =
    <b>Contact</b>

    This bot is run by { $controller }.
    Write to: { $contact }

    Or ask the team here: they see your words, not your name. The bot cannot pass anything on to the Court.
