# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Lists as files</b>

    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    } in { $countries ->
        [one] { $countries } country
       *[other] { $countries } countries
    }, { $unnamed } of them counted and not named. Statement: version { $number }.

    Table: CSV, Excel or JSON. Press annex with the statement and all names: PDF or Word.
    Language of the files: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 PDF annex
export-docx = 📝 Word annex
export-language = 🌐 Language of the files
export-choose = In which language should the files be?
export-contacts = 🔐 Contacts
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    }, { $unnamed } of them counted and not named. Statement: version { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Contacts of the representatives</b>

    You will get, in this chat:
    1. a passphrase, once, in a message of its own
    2. a locked ZIP file with an Excel table: name, role and e-mail of { $count ->
        [one] { $count } representative
       *[other] { $count } representatives
    } with their organisations, those that are counted and not named, too

    To open it: 7-Zip on Windows, Keka or The Unarchiver on a Mac. Windows itself cannot open it.

    Write the passphrase down somewhere safe, then delete that message. We do not keep it: without it the file cannot be opened. Never send the two the same way.

    The other owners will be told that you took it, and it stands in the log.
export-contacts-yes = 🔐 Yes, make the file
export-contacts-none = There is nobody to list: no approved organisation has a representative on record.
# Variables: $passphrase
export-passphrase =
    🔑 The passphrase, shown only this once:

    <code>{ $passphrase }</code>

    Keep it apart from the file, then delete this message.
export-passphrase-delete = 🗑 Delete this message
export-passphrase-deleted = Deleted.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } representative
       *[other] { $count } representatives
    }. Delete the file here, too, once it is safe.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 Another owner has taken the contacts of { $count ->
        [one] { $count } representative
       *[other] { $count } representatives
    } as a locked file. If nobody told you about it, ask in your team.

## In the tables

export-sheet-signatories = Signatories
export-sheet-countries = Countries
export-sheet-contacts = Contacts
export-column-organisation = Organisation
export-column-code = Code
export-column-country = Country
export-column-since = Listed since
export-column-version = Version of the statement
export-column-all = Organisations
export-column-named = By name
export-column-reference = Reference
export-column-website = Website
export-column-listing = In the list
export-column-name = Representative
export-column-role = Role
export-column-email = E-mail

## In the press annex

annex-heading = Organisations that have signed on
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } organisation
       *[other] { $organisations } organisations
    } in { $countries ->
        [one] { $countries } country
       *[other] { $countries } countries
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] { $unnamed } of them chose to be counted and not named.
       *[other] { $unnamed } of them chose to be counted and not named.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } organisation, counted and not named
       *[other] { $n } organisations, counted and not named
    }
# Variables: $day – a date
annex-day = As of { $day }
