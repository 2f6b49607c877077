# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>En resumen, con nuestras palabras:</i>

    { $summary }
statement-read = 📖 Leer el texto completo
statement-file = 📎 Como archivo
statement-languages = 🌐 Otros idiomas
statement-since = 🗓 Qué ha cambiado
statement-next = Siguiente ▶
statement-back = ◀ Anterior
statement-whole = 📜 Todas las páginas
statement-choose = ¿En qué idioma quiere leerla?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = La declaración tal como se publicó. Versión { $number } · <code>{ $digest }</code>
statement-unofficial = Traducción no oficial, hecha por nosotros; el texto que cuenta es el inglés. Versión { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>En resumen, no con las palabras de la declaración:</b>
    { $demands }
    La lista completa está en <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(La lista completa está en la página de <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>Qué ha cambiado desde entonces</b>

    { $body }
statement-sanctions = Las sanciones hoy
statement-designated = Quién está designado

# Under a file. Variables: $title
statement-document = 📎 { $title }
