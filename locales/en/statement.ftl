# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>In short, in our words:</i>

    { $summary }
statement-read = 📖 Read the full text
statement-file = 📎 As a file
statement-languages = 🌐 Other languages
statement-since = 🗓 What has changed since
statement-next = Next ▶
statement-back = ◀ Back
statement-whole = 📜 All pages
statement-choose = In which language would you like to read it?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = The statement as it was published. Version { $number } · <code>{ $digest }</code>
statement-unofficial = Unofficial translation, made by us; the English text counts. Version { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>In short, not the statement’s own words:</b>
    { $demands }
    The full list stands at <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(The list stands at <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>What has changed since</b>

    { $body }
statement-sanctions = The sanctions today
statement-designated = Who is designated

# Under a file. Variables: $title
statement-document = 📎 { $title }
