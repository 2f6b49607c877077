# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>A la espera</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 Firmas por revisar: <b>{ $number }</b> (la más antigua, desde hace { $age })
panel-signons-none = 📝 No hay firmas por revisar.
# Variables: $number, $age
panel-questions = 🙋 Preguntas abiertas: <b>{ $number }</b> (la más antigua, desde hace { $age })
panel-questions-none = 🙋 No hay preguntas abiertas.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Próxima noticia: n.º { $number }, dentro de { $left }
# Variables: $number – of the news
panel-news-running = 📣 Noticia n.º { $number }: envío en curso.
panel-news-none = 📣 No hay noticias programadas.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Textos – respuestas por comprobar de nuevo: { $expired }, traducciones por actualizar: { $stale }, que faltan: { $missing }
panel-texts-none = 📚 Todos los textos están al día.
# Variables: $age
panel-backup = 💾 Última copia de seguridad: hace { $age }
panel-backup-none = 💾 Última copia de seguridad: todavía ninguna
panel-to-texts = 📚 Textos
panel-to-news = 📣 Noticias
panel-to-export = 📦 Exportar
panel-to-health = 🩺 Estado del bot
panel-to-people = 👥 Miembros
panel-to-log = 📜 Registro
panel-to-my-role = 🎫 Mi rol
panel-refresh = 🔄 Actualizar
panel-is-fresh = Así está todo ahora.
panel-back = ⬅️ Panel

## Health

health-well = 🩺 Todo está bien.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>{ $number } mensaje no se pudo atender.</b> La persona ya está avisada. Avise, por favor, a quienes mantienen el bot; el mensaje se conserva tres días.
        [many] ⚠️ <b>{ $number } de mensajes no se pudieron atender.</b> Las personas ya están avisadas. Avise, por favor, a quienes mantienen el bot; los mensajes se conservan tres días.
       *[other] ⚠️ <b>{ $number } mensajes no se pudieron atender.</b> Las personas ya están avisadas. Avise, por favor, a quienes mantienen el bot; los mensajes se conservan tres días.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram pide al bot que vaya más despacio.</b> Mensajes a la espera: { $number }. Saldrán solos dentro de { $length }; no hay que hacer nada.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>Los mensajes no llegan a Telegram.</b> A la espera: { $number }; el más antiguo, desde hace { $length }. No se pierde nada. Si esto no se arregla en una hora, avise, por favor, a quienes mantienen el bot.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>La última copia de seguridad es de hace { $length }.</b> Pida, por favor, a quienes mantienen el bot que averigüen por qué.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>Muchísimas personas nuevas escriben a la vez</b> (la última vez, hace { $length }). Todas reciben respuesta. Si no lo esperaban, examinen las nuevas firmas con especial cuidado, por favor.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>Estado del bot</b>

    { $lines }

    <b>Ahora</b>
    Mensajes a la espera de salir: { $unsent }
    Mensajes que no se pudieron atender: { $dead }

    <b>Desde que el bot se puso en marcha por primera vez</b>
    Envíos inciertos que se repitieron: { $uncertain }
    Envíos abandonados: { $lost }
    Veces que Telegram pidió ir más despacio: { $floods }

    Base de datos: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Textos</b>

    { $expired ->
        [0] Ninguna respuesta ha pasado del día en que había que volver a comprobar sus datos.
        [one] { $expired } respuesta está por comprobar de nuevo; quien la lee ve un aviso. Ábrala aquí:
        [many] { $expired } de respuestas están por comprobar de nuevo; quien las lee ve un aviso. Abra una aquí:
       *[other] { $expired } respuestas están por comprobar de nuevo; quien las lee ve un aviso. Abra una aquí:
    }

    { $lines }

    El comando <code>python -m bot check</code> indica cada uno de estos textos.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } – faltan: { $missing }, por actualizar: { $stale }

## Roles: names, and what they let somebody do

role-owner = Propietario
role-reviewer = Revisor
role-editor = Editor
role-reader = Solo lectura
role-can-owner = Permite hacerlo todo, ver los datos de contacto, dar y quitar roles y leer el registro.
role-can-reviewer = Permite decidir sobre las firmas y preguntar a quienes las enviaron, responder a las preguntas al equipo y exportar las listas. Las fichas muestran los datos de contacto de los representantes.
role-can-editor = Permite marcar respuestas como revisadas, releer los textos, responder a las preguntas al equipo, enviar noticias a las personas suscritas y exportar las listas. No muestra datos de contacto.
role-can-reader = Permite ver el panel, las firmas pendientes y las cifras. No permite cambiar nada ni muestra datos de contacto.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>Para el secretariado</b>

    Su rol: <b>{ $role }</b>. { $can }

    { $commands }

    Los comandos de todo el mundo también le funcionan a usted; el menú junto al campo de texto los muestra todos. Nada se hace público antes de revisarse.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>Miembros del secretariado</b>

    { $lines }
# Variables: $number
people-owners = 👑 Propietarios, indicados en la configuración: { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> – { $role }, desde el { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = sin nombre, { $mark }
people-invitations = ✉️ Invitaciones pendientes
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> – { $role }, válida aún durante { $left }
# In place of a name that was not given
invitation-nameless = sin nombre
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Anular el enlace: { $name }
people-invite = ➕ Invitar a alguien
people-back = ⬅️ Miembros
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Rol: <b>{ $role }</b>
    Desde el { $since } UTC

    { $can }
people-remove = 🚫 Quitar el rol
# Variables: $name, $role, $since
people-remove-ask =
    ¿Quitar el rol <b>{ $role }</b> a <b>{ $name }</b>?

    • Desde ese momento, sus botones y comandos del secretariado dejan de funcionar.
    • El bot se lo comunica en el acto.
    • El nombre que usted le dio aquí se borra.
    • Lo que hizo queda en el registro, sin el nombre.

    Podrá seguir usando el bot como todo el mundo, y usted podrá invitarle de nuevo. El botón sirve una sola vez, durante cinco minutos.
people-remove-yes = 🚫 Sí, quitarlo
people-removed = Hecho. Ya se le ha avisado.
people-gone = Esa persona ya no tiene rol: otro propietario del bot se adelantó, o ella misma lo devolvió.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    Su rol en el secretariado ({ $role }) ha terminado: un propietario del bot se lo ha quitado. Los comandos del secretariado ya no le funcionan; todo lo demás, sí.

    Si tiene preguntas sobre esto: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Invitar a alguien: ¿con qué rol?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Invitar a alguien: { $role }</b>

    ¿Con qué nombre debe aparecer aquí esa persona? Por ejemplo, «Marie, equipo jurídico». Solo lo ven los propietarios del bot y ella misma; se guarda cifrado y se borra junto con el rol. { $cancel } si prefiere no hacerlo.
invite-skip = ➡️ Sin nombre
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>Invitación para: { $name }</b>
    Rol: <b>{ $role }</b>

    <code>{ $link }</code>

    Envíe este enlace solo a esa persona, por un medio en el que confíe: la primera persona que lo abra y acepte obtiene el rol. Sirve una sola vez, es válido durante { $length } y no se muestra en ningún otro sitio. Le avisaremos cuando se acepte.
invite-copy = 🔗 Copiar el enlace
invite-revoke = ✖️ Anular el enlace
invite-revoked = El enlace está anulado. Ya no funciona.
invite-gone = Este enlace ya no se puede anular: se usó, se anuló antes o es demasiado antiguo.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>Le invitan a formar parte del secretariado de este bot.</b>

    Rol: <b>{ $role }</b>
    { $can }

    Lo que haga con este rol se anota en un registro que los propietarios del bot pueden leer: qué, cuándo y que fue usted. Su nombre en Telegram no se guarda. Puede devolver el rol en cualquier momento.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>Le ofrecen otro rol en el secretariado de este bot.</b>

    Rol: <b>{ $role }</b>, en lugar de: { $before }
    { $can }

    Lo que haga con este rol se anota en un registro que los propietarios del bot pueden leer: qué, cuándo y que fue usted. Su nombre en Telegram no se guarda. Puede devolver el rol en cualquier momento.
invitation-accept = ✅ Aceptar
invitation-decline = No, gracias
invitation-declined = De acuerdo, no ha cambiado nada. El enlace se puede usar todavía hasta que caduque; si no era para usted, avise, por favor, a quien lo envió.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Le damos la bienvenida al secretariado.</b>

    Su rol: <b>{ $role }</b>. { $can }

    /admin muestra lo que le espera, /help lo que puede hacer. Se ha avisado a los propietarios del bot de que usted ya está aquí.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 Se aceptó una invitación: <b>{ $name }</b> – { $role }. ¿No era la persona que usted esperaba? Entonces quítele el rol de inmediato.
invitation-invalid = Este enlace ya no es válido. Si alguien le invitó al secretariado, pídale, por favor, uno nuevo.
invitation-expired = Esta invitación era válida durante un día, y ese día ya pasó. Pida, por favor, una nueva a quien se la envió.
invitation-revoked = Esta invitación se anuló. Si no se lo esperaba, pregunte, por favor, a quien se la envió.
invitation-used = Esta invitación ya se usó, y cada una sirve una sola vez. Si era para usted y no la ha usado, avise de inmediato a quien se la envió, por favor.
invitation-used-by-you = Usted ya usó esta invitación. /admin muestra lo que le espera, mientras tenga el rol.
invitation-same = Usted ya tiene este rol. El enlace no se ha gastado.
invitation-owner = Usted ya es propietario del bot, así que no tiene nada que aceptar. El enlace no se ha gastado: sigue sirviendo para la persona a la que va dirigido.

## One's own role

role-none = En este chat no se le ha dado ningún rol.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>Su rol: { $role }</b>

    { $can }

    Desde el { $since } UTC
    Nombre que le dan los propietarios del bot: { $name }
role-return = ↩️ Devolver el rol
# Variables: $role, $can, $since, $name
role-return-ask =
    ¿Devolver su rol <b>{ $role }</b>?

    • Sus botones y comandos del secretariado dejan de funcionar en el acto.
    • Se avisa a los propietarios del bot.
    • El nombre que le dan aquí se borra. Lo que usted hizo queda en el registro, sin ese nombre.

    Solo un propietario del bot puede volver a darle un rol. El botón sirve una sola vez, durante cinco minutos.
role-return-yes = ↩️ Sí, devolverlo
# Variables: $role
role-returned = Ha devuelto su rol ({ $role }). Gracias por su trabajo.
# To the owners. Variables: $name, $role
role-returned-told = 👥 <b>{ $name }</b> ha devuelto su rol: { $role }.
# To the owners. Variables: $role
role-erased-told = 👥 Un miembro del secretariado ha borrado todos sus datos. Con ello ha terminado su rol ({ $role }).

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Registro</b> { $first }–{ $last } de { $total }

    { $lines }

    Las horas son UTC.
log-empty = 📜 El registro todavía está vacío.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = usted
log-owner = un propietario del bot
# Who did it, where that was a visitor or the bot by itself
log-nobody = nadie del secretariado
log-newer = ⬅️ Más reciente
log-older = Más antiguo ➡️
log-check = 🔗 ¿Está íntegro el registro?
log-back = 📜 Registro
# Variables: $total
log-holds =
    { $total ->
        [one] ✅ El registro está íntegro: { $total } anotación, que no se ha modificado.
        [many] ✅ El registro está íntegro: sus { $total } de anotaciones encajan una tras otra; ninguna intermedia se ha modificado ni eliminado.
       *[other] ✅ El registro está íntegro: sus { $total } anotaciones encajan una tras otra; ninguna intermedia se ha modificado ni eliminado.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>El registro se modificó desde fuera en la anotación { $entry }.</b> Alguien con acceso a la base de datos ha modificado, eliminado o añadido una anotación. Avise, por favor, a quienes mantienen el bot y conserve una copia de seguridad tal como está.
log-entry = 🔎 Ver esa anotación

## What was done, in the log

act-signon-sent = Firma enviada
act-signon-corrected = Firma corregida por quien la envió
act-withdrawn = Firma retirada
act-approved = Firma aprobada
act-rejected = Firma rechazada
act-asked-back = Pregunta al representante
act-imported = Firmas importadas
act-retention = Datos borrados al cumplirse su plazo
act-erased = Una persona borró todos sus datos
act-keys-rotated = Una clave nueva cifra todos los datos
act-question-closed = Pregunta cerrada
act-question-answered = Pregunta respondida
act-question-split = Pregunta separada de las parecidas
act-question-draft-kept = Respuesta guardada como borrador
act-question-draft-discarded = Borrador de respuesta descartado
act-answer-reviewed = Respuesta marcada como revisada
act-role-offered = Invitación creada
act-role-offer-revoked = Invitación anulada
act-role-accepted = Invitación aceptada
act-role-removed = Rol quitado
act-role-returned = Rol devuelto
act-role-erased = Rol terminado: quien lo tenía borró todos sus datos
act-made-living = Lista siempre al día publicada
act-ended-living = Lista siempre al día terminada
act-exported = Lista exportada en un archivo
act-contacts-exported = Contactos exportados en un archivo
act-broadcast-approval = Noticia a la espera de un segundo visto bueno
act-broadcast-scheduled = Noticia programada
act-broadcast-started = Envío de la noticia empezado
act-broadcast-running = Envío de la noticia reanudado
act-broadcast-paused = Envío de la noticia en pausa
act-broadcast-finished = Envío de la noticia terminado
act-broadcast-cancelled = Noticia cancelada
act-broadcast-undone = Envío de la noticia deshecho antes de salir
act-broadcast-returned = Noticia devuelta a quien la escribió
act-broadcast-held-pilot = Envío detenido después de la prueba
act-broadcast-held-refused = Envío detenido: Telegram rechazó el mensaje
act-broadcast-held-flood = Envío detenido: Telegram pidió una pausa larga
act-broadcast-held-uncertain = Envío detenido: la red no respondía
act-broadcast-held-failed = Envío detenido: demasiados fallos
