# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Listas en archivos</b>

    { $organisations ->
        [one] { $organisations } organización
        [many] { $organisations } de organizaciones
       *[other] { $organisations } organizaciones
    } de { $countries ->
        [one] { $countries } país
        [many] { $countries } de países
       *[other] { $countries } países
    }. Contadas, sin nombre: { $unnamed }. Declaración: versión { $number }.

    Tabla: CSV, Excel o JSON. Anexo para la prensa, con la declaración y todos los nombres: PDF o Word.
    Idioma de los archivos: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 Anexo en PDF
export-docx = 📝 Anexo en Word
export-language = 🌐 Idioma de los archivos
export-choose = ¿En qué idioma deben estar los archivos?
export-contacts = 🔐 Contactos
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } organización
        [many] { $organisations } de organizaciones
       *[other] { $organisations } organizaciones
    }. Contadas, sin nombre: { $unnamed }. Declaración: versión { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Contactos de los representantes</b>

    Recibirá en este chat:
    1. una contraseña, una sola vez, en un mensaje aparte
    2. un archivo ZIP protegido, con una tabla de Excel: nombre, cargo y correo de { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }, con su organización, también si se cuenta sin nombre

    Para abrirlo: 7-Zip en Windows, Keka o The Unarchiver en un Mac. Windows por sí solo no puede abrirlo.

    Anote la contraseña en un lugar seguro y después borre ese mensaje. No la guardamos: sin ella no se puede abrir el archivo. Nunca envíe ambas cosas por la misma vía.

    Se avisará a los demás propietarios del bot de que usted ha exportado los contactos, y quedará anotado en el registro.
export-contacts-yes = 🔐 Sí, crear el archivo
export-contacts-none = La lista estaría vacía: no tenemos datos de representantes de ninguna organización aprobada.
# Variables: $passphrase
export-passphrase =
    🔑 La contraseña, que se muestra solo esta vez:

    <code>{ $passphrase }</code>

    Guárdela aparte del archivo y después borre este mensaje.
export-passphrase-delete = 🗑 Borrar este mensaje
export-passphrase-deleted = Borrado.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }. Cuando tenga el archivo en lugar seguro, bórrelo también de aquí.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 Otro propietario del bot ha exportado los contactos de { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    } en un archivo protegido. Si nadie le dijo nada, pregunte en su equipo.

## In the tables

export-sheet-signatories = Firmantes
export-sheet-countries = Países
export-sheet-contacts = Contactos
export-column-organisation = Organización
export-column-code = Código
export-column-country = País
export-column-since = En la lista desde
export-column-version = Versión de la declaración
export-column-all = Organizaciones
export-column-named = Con su nombre
export-column-reference = Referencia
export-column-website = Sitio web
export-column-listing = En la lista
export-column-name = Representante
export-column-role = Cargo
export-column-email = Correo

## In the press annex

annex-heading = Organizaciones firmantes
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } organización
        [many] { $organisations } de organizaciones
       *[other] { $organisations } organizaciones
    } de { $countries ->
        [one] { $countries } país
        [many] { $countries } de países
       *[other] { $countries } países
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] Una de ellas eligió que se la cuente sin nombrarla.
        [many] { $unnamed } de ellas eligieron que se las cuente sin nombrarlas.
       *[other] { $unnamed } de ellas eligieron que se las cuente sin nombrarlas.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } organización contada, sin nombre
        [many] { $n } de organizaciones contadas, sin nombre
       *[other] { $n } organizaciones contadas, sin nombre
    }
# Variables: $day – a date
annex-day = Fecha de la lista: { $day }
