# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Lijsten als bestand</b>

    { $organisations ->
        [one] { $organisations } organisatie
       *[other] { $organisations } organisaties
    }{ $countries ->
        [0] { "" }
        [one] { " " }uit { $countries } land
       *[other] { " " }uit { $countries } landen
    }, waarvan { $unnamed } geteld en niet genoemd. Verklaring: versie { $number }.

    Tabel: CSV, Excel of JSON. Persbijlage met de verklaring en alle namen: PDF of Word.
    Taal van de bestanden: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 Persbijlage (PDF)
export-docx = 📝 Persbijlage (Word)
export-language = 🌐 Taal van de bestanden
export-choose = In welke taal wilt u de bestanden?
export-contacts = 🔐 Contactgegevens
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } organisatie
       *[other] { $organisations } organisaties
    }, waarvan { $unnamed } geteld en niet genoemd. Verklaring: versie { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Contactgegevens van de vertegenwoordigers</b>

    U krijgt in deze chat:
    1. een wachtwoordzin, eenmalig, in een apart bericht
    2. een vergrendeld ZIP-bestand met een Excel-tabel: naam, functie en e-mailadres van { $count ->
        [one] { $count } vertegenwoordiger en de organisatie erbij
       *[other] { $count } vertegenwoordigers en de organisaties erbij
    }, ook wie geteld en niet genoemd wordt

    Openen kan met 7-Zip op Windows, met Keka of The Unarchiver op een Mac. Windows zelf kan het niet openen.

    Schrijf de wachtwoordzin op een veilige plek op en verwijder daarna dat bericht. Wij bewaren de wachtwoordzin niet, en zonder gaat het bestand niet open. Verstuur die twee nooit langs dezelfde weg.

    De andere eigenaars krijgen bericht dat u de gegevens hebt opgehaald, en het komt in het logboek te staan.
export-contacts-yes = 🔐 Ja, maak het bestand
export-contacts-none = Er is niemand om in de lijst te zetten: van geen enkele goedgekeurde organisatie is een vertegenwoordiger bekend.
# Variables: $passphrase
export-passphrase =
    🔑 De wachtwoordzin, die u alleen deze ene keer te zien krijgt:

    <code>{ $passphrase }</code>

    Bewaar die apart van het bestand en verwijder daarna dit bericht.
export-passphrase-delete = 🗑 Dit bericht verwijderen
export-passphrase-deleted = Verwijderd.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } vertegenwoordiger
       *[other] { $count } vertegenwoordigers
    }. Staat het bestand eenmaal veilig, verwijder het dan ook hier.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    { $count ->
        [one] 🔐 Een andere eigenaar heeft de contactgegevens van { $count } vertegenwoordiger opgehaald, als vergrendeld bestand. Wist u daar niets van, vraag het dan na in uw team.
       *[other] 🔐 Een andere eigenaar heeft de contactgegevens van { $count } vertegenwoordigers opgehaald, als vergrendeld bestand. Wist u daar niets van, vraag het dan na in uw team.
    }

## In the tables

export-sheet-signatories = Ondertekenaars
export-sheet-countries = Landen
export-sheet-contacts = Contactgegevens
export-column-organisation = Organisatie
export-column-code = Code
export-column-country = Land
export-column-since = In de lijst sinds
export-column-version = Versie van de verklaring
export-column-all = Organisaties
export-column-named = Met naam
export-column-reference = Referentie
export-column-website = Website
export-column-listing = In de lijst
export-column-name = Vertegenwoordiger
export-column-role = Functie
export-column-email = E-mail

## In the press annex

annex-heading = Organisaties die ondertekend hebben
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } organisatie
       *[other] { $organisations } organisaties
    }{ $countries ->
        [0] { "" }
        [one] { " " }uit { $countries } land
       *[other] { " " }uit { $countries } landen
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] Eén daarvan wil wel meetellen, maar niet genoemd worden.
       *[other] { $unnamed } daarvan willen wel meetellen, maar niet genoemd worden.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } organisatie, geteld en niet genoemd
       *[other] { $n } organisaties, geteld en niet genoemd
    }
# Variables: $day – a date
annex-day = Stand op { $day }
