# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

proof-mailbox = correo de trabajo
proof-domain = correo en su propio dominio
proof-site = sitio web
proof-called = llamada de comprobación
proof-second = segundo responsable
proof-none = solo declarada
proof-lines =
    🪜 Nivel: <b>{ $level }</b>
    Probado: { $held }
    Falta: { $missing }
proof-second-line = 👥 Segundo responsable: { $name }, { $role }
export-column-proofs = Pruebas
signatories-vouched = <i>✓ – la organización ha probado que esta firma es suya: con su propio dominio, su sitio web o una llamada. Que no haya marca no significa que algo esté mal.</i>

proof-do-site = 🌐 Probarlo con su sitio web
proof-do-second = 👥 Pedir un segundo responsable
proof-end-second = ✖️ Anular la segunda confirmación
proof-end-link = ✖️ Anular el enlace
proof-not-standing = La firma de <b>{ $organisation }</b> no está vigente en este momento, así que no hay nada que probar.

site-held = ✅ La firma de <b>{ $organisation }</b> ya está probada con su sitio web.
site-none = No se indicó ningún sitio web de <b>{ $organisation }</b>, así que no hay dónde buscar. Puede añadirlo con «Corregir».
site-impossible = { $host } no puede servir de prueba: mucha gente tiene allí su dirección o sus páginas. Con «Corregir» puede indicar el dominio propio de la organización.
site-ask =
    🌐 <b>Probarlo con el sitio web</b>

    Quien puede cambiar { $host } muestra que <b>{ $organisation }</b> está detrás de esta firma. Pida a quien se ocupa del sitio que haga <b>una</b> de estas dos cosas, con esta línea exacta:

    <code>{ $line }</code>

    <b>O bien</b> un registro DNS de tipo TXT con el nombre <code>{ $record }</code>

    <b>o bien</b> un archivo de texto sin formato en
    <code>{ $url }</code>

    Después toque «Comprobar ahora». Un registro DNS nuevo puede tardar unas horas en verse. Una vez comprobado, la línea puede quitarse. Vale solo para esta organización y este sitio.
site-copy = 📋 Copiar la línea
site-check = 🔎 Comprobar ahora
site-again = 🌐 Qué poner y dónde
site-looking = 🔎 Estoy mirando { $host }. La respuesta llegará aquí en un minuto.
site-waiting = Ya hay una comprobación en marcha. La respuesta llegará aquí.
site-wait-person = Un poco de paciencia: una comprobación por minuto y { $count ->
    [one] { $count } comprobación
    [many] { $count } de comprobaciones
   *[other] { $count } comprobaciones
} por hora. Un registro DNS nuevo necesita tiempo.
site-wait-everybody = Ahora mismo se están comprobando muchos sitios. Inténtelo de nuevo, por favor, dentro de una hora.
site-proven = ✅ La firma de <b>{ $organisation }</b> está probada con su sitio web. Gracias. La línea ya no hace falta.
site-changed = La firma de <b>{ $organisation }</b> se modificó durante la comprobación, así que no cuenta. Ahora hay una línea nueva.
site-not-yet =
    🔎 <b>Todavía no se encuentra</b> en { $host }

    <b>Registro DNS</b> <code>{ $record }</code>
    { $seen_record }

    <b>Archivo</b> <code>{ $url }</code>
    { $seen_file }

    Basta con uno de los dos. La línea es:
    <code>{ $line }</code>
site-seen-none = Todavía no hay nada.
site-seen-other = Hay una línea parecida, pero es otra: quizá de otra firma o de antes de una corrección.
site-seen-timeout = No hubo respuesta a tiempo.
site-seen-refused = La dirección no está en la internet pública, así que no la consulté.
site-seen-redirect = Lleva a otro sitio, o da vueltas sin fin. Hasta allí no sigo.
site-seen-large = El archivo es demasiado grande: leo 4 KB como máximo.
site-seen-kind = No es texto sin formato. El archivo debe enviarse como text/plain, sin comprimir.
site-seen-certificate = La conexión segura (https) no funcionó: el certificado no vale para este nombre.
site-seen-trouble = No se pudo llegar al servidor, o este dio un error.

second-held = Un segundo responsable ya ha confirmado la firma de <b>{ $organisation }</b>.
second-link =
    👥 <b>Un segundo responsable de { $organisation }</b>

    Envíe este enlace a otra persona que pueda hablar por la organización, por ejemplo de la junta directiva. Sirve una vez, durante { $hours ->
        [one] { $hours } hora
        [many] { $hours } de horas
       *[other] { $hours } horas
    }, desde la cuenta de Telegram de esa persona:

    { $link }

    Esa persona ve qué se firmó y el nombre de usted, nada más. Un enlace anterior ya no sirve.
second-copy = 📋 Copiar el enlace
second-link-ended = El enlace de <b>{ $organisation }</b> ya no sirve.
second-gone = Eso ya terminó.
second-end-ask = ¿Anular la confirmación del segundo responsable de <b>{ $organisation }</b>? La firma sigue; esta prueba desaparece y se avisa a la otra persona.
second-end-yes = ✖️ Sí, anular
second-keep = Conservarla
second-end-done = La confirmación del segundo responsable de <b>{ $organisation }</b> queda anulada.
second-ended = 👥 Quien representa a <b>{ $organisation }</b> ha anulado su confirmación como segundo responsable, o el enlace para darla. Lo que usted me indicó para ello está borrado.
second-fallen = 👥 La firma de <b>{ $organisation }</b> se modificó, así que su confirmación como segundo responsable ya no cuenta. Lo que usted me indicó para ello está borrado.
second-withdrawn = 👥 <b>{ $organisation }</b> ha retirado su firma. Su confirmación como segundo responsable ha terminado, y lo que usted me indicó para ello está borrado.
second-ended-told = 👥 El segundo responsable ha retirado su confirmación de la firma de <b>{ $organisation }</b>. La firma sigue; esta prueba ya no está.
second-declined-told = 👥 El segundo responsable no ha confirmado la firma de <b>{ $organisation }</b>. El enlace ya no sirve.
second-told = 👥 { $name }, { $role }, ha confirmado la firma de <b>{ $organisation }</b> como segundo responsable. Si no es correcto, anúlelo con { $command }.

second-invalid = Este enlace ya no sirve: se usó, se anuló o es demasiado antiguo. Pida uno nuevo a quien se lo envió.
second-changed = Lo que se firmó ha cambiado desde que se hizo este enlace. Pida uno nuevo a quien se lo envió.
second-self = Este enlace es para otra persona: un segundo responsable de la organización, desde otra cuenta.
second-once = Usted ya ha confirmado la firma de una organización. Cada cuenta puede hacerlo una vez.
second-same-name = Ese es el nombre de quien firmó. El segundo responsable es otra persona. Escriba, por favor, su propio nombre.
second-offer =
    👥 <b>¿Confirma esto por su organización?</b>

    { $name } ha firmado en su nombre:

    Organización: <b>{ $organisation }</b>, { $country }
    Versión de la declaración: { $version }
    En la lista: { $listing }

    La declaración: { $statement }

    Si usted puede hablar por la organización y está de acuerdo, le pido su nombre y su cargo. Se guardan cifrados, los ven solo { $name } y el secretariado, y se borran con la firma. Puede retirarlo en cualquier momento. Responsable: { $controller }. Más detalles: { $privacy }
second-begin = ✅ Puedo confirmarlo
second-no = ✖️ No lo confirmo
second-name = ¿Cuáles son su nombre y su apellido? { $cancel } si prefiere no hacerlo.
second-role = ¿Cuál es su cargo en <b>{ $organisation }</b>? { $cancel } si prefiere no hacerlo.
second-look =
    👥 <b>¿Está todo bien?</b>

    Organización: <b>{ $organisation }</b>, { $country }
    Versión de la declaración: { $version }
    En la lista: { $listing }
    Firmó: { $name }

    Usted: { $second_name }, { $second_role }
second-yes = ✅ Confirmo
second-done = ✅ Gracias. Ha confirmado la firma de <b>{ $organisation }</b>. La encuentra con { $command } y allí puede retirar su confirmación.
second-declined = No ha confirmado la firma de <b>{ $organisation }</b>. Lo que usted me indicó para ello está borrado, y el enlace ya no sirve.
second-mine =
    👥 <b>{ $organisation }</b>, { $country }

    Confirmó como segundo responsable: { $second_name }, { $second_role }
    Versión de la declaración: { $version }
    En la lista: { $listing }
    Referencia: <code>{ $reference }</code>
second-back = ↩️ Retirar mi confirmación

called = 📞 Llamada hecha
called-undo = ↩️ Deshacer la llamada
called-ask =
    📞 <b>Llamada de comprobación: { $organisation }</b>

    Cuenta solo si usted llamó a un número que encontró por su cuenta, en el sitio de la organización o en una guía, y alguien confirmó allí que { $name } firmó en su nombre.

    <b>Nunca al número que se dio aquí, en un mensaje o en un correo.</b>
called-yes = 📞 Sí, llamé y lo confirmaron
called-already = Ya está anotada una llamada a { $organisation }.
called-none = No hay ninguna llamada anotada para { $organisation }.
called-noted = 📞 Anotado: se llamó a <b>{ $organisation }</b>. Puede deshacerlo en su ficha.
called-undone = Llamada deshecha: { $organisation }

act-proved-site = Probada con el sitio web
act-second-asked = Enlace para un segundo responsable creado
act-second-link-ended = Enlace para un segundo responsable anulado
act-proved-second = Confirmada por un segundo responsable
act-second-ended = Confirmación del segundo responsable anulada
act-called-back = Llamada de comprobación anotada
act-called-back-undone = Llamada de comprobación deshecha
