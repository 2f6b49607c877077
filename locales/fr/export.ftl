# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Des listes en fichiers</b>

    { $organisations ->
        [one] { $organisations } organisation
        [many] { $organisations } d’organisations
       *[other] { $organisations } organisations
    } dans { $countries ->
        [one] { $countries } pays
        [many] { $countries } de pays
       *[other] { $countries } pays
    }. Comptées, non nommées : { $unnamed }. Déclaration : version { $number }.

    Tableau : CSV, Excel ou JSON. Annexe pour la presse, avec la déclaration et tous les noms : PDF ou Word.
    Langue des fichiers : <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 Annexe PDF
export-docx = 📝 Annexe Word
export-language = 🌐 Langue des fichiers
export-choose = Dans quelle langue souhaitez-vous les fichiers ?
export-contacts = 🔐 Contacts
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } organisation
        [many] { $organisations } d’organisations
       *[other] { $organisations } organisations
    }. Comptées, non nommées : { $unnamed }. Déclaration : version { $number }.
    SHA-256 : <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Contacts des organisations</b>

    Vous recevrez ici même :
    1. un mot de passe, une seule fois, dans un message à part
    2. un fichier ZIP protégé, avec un tableau Excel : nom, fonction et e-mail de { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    } et l’organisation représentée, y compris les organisations comptées, non nommées

    Pour l’ouvrir : 7-Zip sous Windows, Keka ou The Unarchiver sur un Mac. Windows seul ne peut pas l’ouvrir.

    Notez le mot de passe en lieu sûr, puis supprimez ce message-là. Nous ne le gardons pas : sans lui, le fichier ne peut pas être ouvert. N’envoyez jamais les deux par le même canal.

    Les autres propriétaires du bot seront informés que vous avez exporté les contacts, et le journal en garde la trace.
export-contacts-yes = 🔐 Oui, créer le fichier
export-contacts-none = Il n’y a personne à lister : pour aucune organisation approuvée, nous n’avons le nom de la personne qui la représente.
# Variables: $passphrase
export-passphrase =
    🔑 Le mot de passe, affiché une seule fois :

    <code>{ $passphrase }</code>

    Gardez-le ailleurs que le fichier, puis supprimez ce message.
export-passphrase-delete = 🗑 Supprimer ce message
export-passphrase-deleted = Message supprimé.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }. Dès que le fichier est en lieu sûr, supprimez-le aussi d’ici.
    SHA-256 : <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 Quelqu’un d’autre parmi les propriétaires du bot a exporté les contacts de { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    }, dans un fichier protégé. Si on ne vous en a rien dit, renseignez-vous dans votre équipe.

## In the tables

export-sheet-signatories = Signataires
export-sheet-countries = Pays
export-sheet-contacts = Contacts
export-column-organisation = Organisation
export-column-code = Code
export-column-country = Pays
export-column-since = Dans la liste depuis
export-column-version = Version de la déclaration
export-column-all = Organisations
export-column-named = Avec leur nom
export-column-reference = Référence
export-column-website = Site web
export-column-listing = Dans la liste
export-column-name = Représentée par
export-column-role = Fonction
export-column-email = E-mail

## In the press annex

annex-heading = Organisations signataires
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } organisation
        [many] { $organisations } d’organisations
       *[other] { $organisations } organisations
    } dans { $countries ->
        [one] { $countries } pays
        [many] { $countries } de pays
       *[other] { $countries } pays
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] L’une d’elles a choisi d’être comptée sans être nommée.
        [many] { $unnamed } d’entre elles ont choisi d’être comptées sans être nommées.
       *[other] { $unnamed } d’entre elles ont choisi d’être comptées sans être nommées.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } organisation comptée, non nommée
        [many] { $n } d’organisations comptées, non nommées
       *[other] { $n } organisations comptées, non nommées
    }
# Variables: $day – a date
annex-day = Date de la liste : { $day }
