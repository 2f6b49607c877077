# Privacy, data, erasure, contact.

# Variables: $controller, $contact; $draft_days, $question_days, $news_days – numbers of days; $rejected, $withdrawn, $keep – “30 days”
privacy =
    🔒 <b>Privacidad</b>

    <b>Quién es responsable:</b> { $controller }. Contacto: { $contact }.

    <b>Qué guardamos y para qué</b>
    • El identificador numérico de su cuenta de Telegram y su idioma, para responderle. Cifrado.
    • Si firma: organización, país, sitio web; su nombre, cargo y correo de trabajo, para comprobar la firma y poder escribirle. Cifrado. Solo se hacen públicos el nombre y el país de la organización, si usted lo eligió y después de una revisión. Usted elige cómo figura en la lista: con su nombre, con su nombre a partir de una fecha, contada en su país o contada solo en su región; con /mysignature puede cambiarlo en cualquier momento.
    • Si firma: una marca sellada de lo que se firmó, en una cadena que muestra si algo se modificó. Permanece tras un borrado y entonces no dice nada: lo que permitía leerla se borra.
    • Si confirma como segundo responsable: su nombre y su cargo, para quien firmó y para el secretariado, hasta que usted lo retire o se borre la firma. Cifrado.
    • Las preguntas que pasa al equipo y los mensajes que se intercambien sobre ellas, sin su nombre, hasta que se cierre esa conversación; una pregunta que no supimos responder, durante un día, por si quiere pasársela. Todo cifrado.
    • Si quiere recibir noticias o no y, durante un tiempo, qué noticias se le enviaron.
    • Cuántas veces le recordamos una firma a medias: dos como máximo, y puede desactivar estos recordatorios.
    • Si ha abierto la declaración, para contar a quienes la leen.
    • El código del enlace por el que llegó, durante un día; si firma, se queda con la firma. Si el secretariado ha bloqueado su cuenta, el número de esta, también después de borrar sus datos. Cifrados.
    No guardamos otros mensajes (uno que un fallo nos impidió atender: tres días, cifrado), ni número de teléfono, ni foto de perfil. Le pedimos su consentimiento antes de firmar y puede retirarlo en cualquier momento.

    <b>Cuánto tiempo</b>
    { $draft_days ->
        [one] Firmas a medias: { $draft_days } día desde la última vez que las tocó.
        [many] Firmas a medias: { $draft_days } de días desde la última vez que las tocó.
       *[other] Firmas a medias: { $draft_days } días desde la última vez que las tocó.
    }
    Firmas rechazadas: { $rejected }. Firmas retiradas: { $withdrawn }.
    Firmas aprobadas: su nombre, cargo, correo y cuenta de Telegram, hasta { $keep } después del cierre del plazo para firmar; se le avisa antes. La línea de la organización permanece.
    { $question_days ->
        [one] Preguntas: { $question_days } día como máximo.
        [many] Preguntas: { $question_days } de días como máximo.
       *[other] Preguntas: { $question_days } días como máximo.
    }
    { $news_days ->
        [one] Qué noticias se le enviaron: { $news_days } día.
        [many] Qué noticias se le enviaron: { $news_days } de días.
       *[other] Qué noticias se le enviaron: { $news_days } días.
    }
    Todo lo demás, hasta que usted lo borre.
    Un borrado, una retirada o un nombre quitado de la lista dejan una marca que no dice nada de usted: gracias a ella, una copia de seguridad restaurada más tarde vuelve a olvidarle.

    <b>Sobre Telegram, tenga en cuenta:</b> los chats con bots no están cifrados de extremo a extremo. Telegram puede leerlos y los conserva en su historial y en el nuestro; borre el chat para quitarlo de su lado. Si eso es un riesgo para usted, escriba a { $contact } por un medio en el que confíe.

    <b>Sus derechos:</b> /mydata muestra todo lo que guardamos sobre usted, /mysignature corrige o retira, /erase borra. Puede presentar una reclamación ante la autoridad de protección de datos de su país.
# Below /privacy. Variables: $host – name of the mail server
privacy-mail = ✉️ Si firma, o pide trasladar una firma, se envía un código al correo de trabajo. Pasa por { $host }, el proveedor de correo del secretariado: ve la dirección y el mensaje con el código y el número de referencia, y nada más de la firma.
privacy-mydata = 📦 Mis datos
privacy-erase = 🗑 Borrar todo
mydata = 📦 Todo lo que guardamos sobre usted.

erase-ask = ¿Borrar todo lo que guardamos sobre usted: sus firmas, borradores y preguntas? No se puede deshacer.
erase-ask-line =
    ¿Borrar todo lo que guardamos sobre usted? No se puede deshacer.

    Su organización está en la lista pública. Elija si su línea se retira también o si se queda, sin nada sobre usted.
erase-all = 🗑 Borrar todo
erase-keep-line = 🗑 Borrarme, dejar la línea
erase-no = Conservarlo
erase-not = No se borró nada.
erase-done =
    🗑 Hecho. Ya no guardamos nada sobre usted.

    Este chat sigue en su Telegram: si quiere, bórrelo ahí. Si vuelve a escribir, empezamos de cero.

# Variables: $controller, $contact
contact =
    <b>Contacto</b>

    Este bot está a cargo de { $controller }.
    Escriba a: { $contact }

    O pregunte aquí al equipo: ven sus palabras, no su nombre. El bot no puede transmitir nada a la Corte.
