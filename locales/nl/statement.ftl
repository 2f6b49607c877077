# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>In het kort, in onze woorden:</i>

    { $summary }
statement-read = 📖 De hele tekst lezen
statement-file = 📎 Als bestand
statement-languages = 🌐 Andere talen
statement-since = 🗓 Wat er sindsdien veranderd is
statement-next = Verder ▶
statement-back = ◀ Terug
statement-whole = 📜 Alle pagina’s
statement-choose = In welke taal wilt u de verklaring lezen?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = De verklaring zoals die is gepubliceerd. Versie { $number } · <code>{ $digest }</code>
statement-unofficial = Onofficiële vertaling, door ons gemaakt; de Engelse tekst geldt. Versie { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>In het kort, niet in de woorden van de verklaring zelf:</b>
    { $demands }
    De volledige lijst staat bij <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(De lijst staat bij <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>Wat er sindsdien veranderd is</b>

    { $body }
statement-sanctions = De sancties van nu
statement-designated = Wie er op de sanctielijst staat

# Under a file. Variables: $title
statement-document = 📎 { $title }
