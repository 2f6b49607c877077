# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 sellado; solo se abre con la clave guardada fuera de línea
# Before a sealed sign-on is corrected
signon-sealed = 🔒 Su nombre, su cargo y su correo se sellaron cuando el secretariado decidió: este bot ya no puede leerlos. Para corregir algo, indíquelos de nuevo, por favor. Lo que envíe vuelve después al secretariado.
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = El nombre, el cargo y el correo están sellados: este bot ya no puede leerlos. Solo puede el secretariado, con una clave que guarda en otro lugar.
# Below /privacy
privacy-sealed = 🔒 En cuanto el secretariado decide sobre su firma, su nombre, su cargo y su correo de trabajo se sellan. Desde entonces este bot ya no puede leerlos. Solo puede el secretariado, con una clave que guarda en otro lugar.
# A code is asked for. Variables: $command
mailbox-which = ✉️ Su correo está sellado y este bot no puede leerlo. Escríbalo otra vez, por favor: el código se enviará allí. { $command } si prefiere no hacerlo.
# Variables: $command
mailbox-other = ✉️ Esa no es la dirección de su firma. Escríbala otra vez, por favor. { $command } si prefiere no hacerlo.
# In the log
act-contacts-sealed = Contactos de firmas anteriores sellados

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>Llamada de comprobación: { $organisation }</b>

    Cuenta solo si usted llamó a un número que encontró por su cuenta, en el sitio de la organización o en una guía, y alguien confirmó allí que la organización ha firmado. El nombre de quien firmó está sellado y no se puede mostrar aquí.

    <b>Nunca al número que se dio aquí, en un mensaje o en un correo.</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>¿Confirma esto por su organización?</b>

    Una persona de su organización ha firmado en su nombre:

    Organización: <b>{ $organisation }</b>, { $country }
    Versión de la declaración: { $version }
    En la lista: { $listing }

    La declaración: { $statement }

    Si usted puede hablar por la organización y está de acuerdo, le pido su nombre y su cargo. Se guardan cifrados, los ven solo esa persona y el secretariado, y se borran con la firma. Puede retirarlo en cualquier momento. Responsable: { $controller }. Más detalles: { $privacy }

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>Contactos de los representantes</b>

    Recibirá en este chat:
    1. una contraseña, una sola vez, en un mensaje aparte
    2. un archivo ZIP protegido con { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }, con su organización, también si se cuenta sin nombre

    { $sealed ->
        [one] El nombre, el cargo y el correo de { $sealed } representante están sellados.
        [many] El nombre, el cargo y el correo de { $sealed } de representantes están sellados.
       *[other] El nombre, el cargo y el correo de { $sealed } representantes están sellados.
    } Quien guarda la clave fuera de línea saca la tabla del archivo, en su propio ordenador: <code>python -m bot contacts open</code>

    Anote la contraseña en un lugar seguro y después borre ese mensaje. No la guardamos: sin ella no se puede abrir el archivo. Nunca envíe ambas cosas por la misma vía.

    Se avisará a los demás propietarios del bot de que usted ha exportado los contactos, y quedará anotado en el registro.
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count ->
        [one] { $count } representante
        [many] { $count } de representantes
       *[other] { $count } representantes
    }; contactos sellados: { $sealed }. Estos solo se abren donde está la clave guardada fuera de línea: <code>python -m bot contacts open</code>. Cuando tenga el archivo en lugar seguro, bórrelo también de aquí.
    SHA-256: <code>{ $digest }</code>
