# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>Em resumo, nas nossas palavras:</i>

    { $summary }
statement-read = 📖 Ler o texto completo
statement-file = 📎 Como arquivo
statement-languages = 🌐 Outros idiomas
statement-since = 🗓 O que mudou desde então
statement-next = Seguinte ▶
statement-back = ◀ Anterior
statement-whole = 📜 Todas as páginas
statement-choose = Em que idioma deseja ler a declaração?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = A declaração tal como foi publicada. Versão { $number } · <code>{ $digest }</code>
statement-unofficial = Tradução não oficial, feita por nós; vale o texto em inglês. Versão { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>Em resumo, e não nas palavras da declaração:</b>
    { $demands }
    A lista completa está publicada por <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(A lista completa está na página de <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>O que mudou desde então</b>

    { $body }
statement-sanctions = As sanções hoje
statement-designated = Quem foi designado

# Under a file. Variables: $title
statement-document = 📎 { $title }
