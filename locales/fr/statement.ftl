# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>En bref, avec nos mots :</i>

    { $summary }
statement-read = 📖 Lire le texte intégral
statement-file = 📎 En fichier
statement-languages = 🌐 Autres langues
statement-since = 🗓 Ce qui a changé depuis
statement-next = Suivant ▶
statement-back = ◀ Précédent
statement-whole = 📜 Toutes les pages
statement-choose = Dans quelle langue souhaitez-vous la lire ?

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = La déclaration telle qu’elle a été publiée. Version { $number } · <code>{ $digest }</code>
statement-unofficial = Traduction non officielle, faite par nos soins ; seul le texte anglais fait foi. Version { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>En bref, et non dans les termes de la déclaration :</b>
    { $demands }
    La liste complète est publiée par <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(La liste complète est sur la page de <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>Ce qui a changé depuis</b>

    { $body }
statement-sanctions = Les sanctions à ce jour
statement-designated = Qui est visé

# Under a file. Variables: $title
statement-document = 📎 { $title }
