# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>Коротко, нашими словами:</i>

    { $summary }
statement-read = 📖 Читать полностью
statement-file = 📎 Файлом
statement-languages = 🌐 Другие языки
statement-since = 🗓 Что изменилось с тех пор
statement-next = Дальше ▶
statement-back = ◀ Назад
statement-whole = 📜 Все страницы
statement-choose = На каком языке вы хотите его прочитать?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = Заявление в том виде, в каком оно было опубликовано. Версия { $number } · <code>{ $digest }</code>
statement-unofficial = Наш неофициальный перевод; определяющим является английский текст. Версия { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>Коротко; это не дословный текст заявления:</b>
    { $demands }
    Полный список есть на сайте <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(Список есть на сайте <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>Что изменилось с тех пор</b>

    { $body }
statement-sanctions = Санкции сегодня
statement-designated = Кто в санкционном списке

# Under a file. Variables: $title
statement-document = 📎 { $title }
