# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>Стисло, нашими словами:</i>

    { $summary }
statement-read = 📖 Читати повний текст
statement-file = 📎 Файлом
statement-languages = 🌐 Іншими мовами
statement-since = 🗓 Що змінилося відтоді
statement-next = Далі ▶
statement-back = ◀ Назад
statement-whole = 📜 Усі сторінки
statement-choose = Якою мовою ви хотіли б її прочитати?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = Заява в тому вигляді, у якому її оприлюднено. Версія { $number } · <code>{ $digest }</code>
statement-unofficial = Неофіційний переклад, зроблений нами; вирішальним є англійський текст. Версія { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>Стисло, не словами самої заяви:</b>
    { $demands }
    Повний перелік дивіться тут: <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(Список дивіться тут: <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>Що змінилося відтоді</b>

    { $body }
statement-sanctions = Санкції сьогодні
statement-designated = Хто в санкційному списку

# Under a file. Variables: $title
statement-document = 📎 { $title }
