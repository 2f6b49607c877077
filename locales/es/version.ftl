# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>La declaración ha cambiado.</b>

    { $organisation } firmó la versión { $old }. La versión { $new } dice algo distinto en algunos puntos. Léala, por favor, y díganos si la firma debe valer también para ella.

    Mientras no responda, su organización figura con la versión { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>Un recordatorio:</b> la declaración ha cambiado y todavía no sabemos si { $organisation } respalda la versión { $new }.

    Sin respuesta, sigue con la versión { $old }. No volveremos a preguntar.
version-keep = ✅ Mantener nuestra firma
version-changes = 🔍 Qué ha cambiado
version-read-new = 📖 Leer el texto nuevo
version-read-old = 📜 Leer el texto que firmamos
version-later = 🕓 Decidir más tarde
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>De la versión { $old } a la versión { $new }</b>
    <s>Tachado</s>: suprimido. <b>Negrita</b>: nuevo. Los párrafos sin cambios no aparecen.

    { $changes }
version-changes-many = Ha cambiado demasiado para mostrarlo aquí palabra por palabra. Lea ambos textos, por favor.
# Variables: $organisation, $new
version-kept = ✅ Gracias. { $organisation } figura ahora con la versión { $new } de la declaración. A continuación recibirá el nuevo recibo.
# Variables: $old, $command
version-postponed = 🕓 De acuerdo. Su organización sigue con la versión { $old }. Puede responder cuando quiera: { $command }
version-kept-before = Ya había respondido.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 La declaración, versión { $number }. Huella: <code>{ $digest }</code>
version-text-lost = Ese texto no se conserva aquí.
# A button of /mysignature
mysignature-version = 📄 La declaración ha cambiado
# At the end of signing on. Variables: $number
signon-version-changed = 📄 La declaración cambió mientras usted rellenaba esto: ahora es la versión { $number }. Léala, por favor, y dé su acuerdo una vez más. Sus respuestas se conservan.

# --- to the secretariat

# Variables: $number
version-line = 📄 Declaración: versión { $number }. Nadie figura con un texto que diga otra cosa.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Declaración: versión { $number }. Firmaron un texto anterior y no se les ha preguntado: { $askable }; preguntadas – mantienen: { $kept }, retiran: { $withdrawn }, sin decidir: { $undecided }; de archivos, para que les pregunte usted: { $unreachable }.
version-ask-signers = 📄 Preguntar a quienes firmaron
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>¿Preguntar a quienes firmaron un texto anterior?</b>

    { $count ->
        [one] Se preguntará a { $count } organización
        [many] Se preguntará a { $count } de organizaciones
       *[other] Se preguntará a { $count } organizaciones
    } si respaldan la versión { $number }: a cada representante una sola vez, en su idioma, con un recordatorio al cabo de una semana. Una vez en marcha no se puede detener.

    De archivos, sin nadie a quien preguntar aquí: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Preguntar ahora: { $count }
version-asking = ✅ Se está preguntando: durante el día, a unas cuantas por minuto. La página de los textos muestra las respuestas.
version-nobody-to-ask = No queda nadie a quien preguntar.
act-asked-signers = Consulta a los firmantes sobre una declaración nueva
act-reaffirmed = Firma mantenida para una declaración nueva
