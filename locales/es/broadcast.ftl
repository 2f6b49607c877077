# News to many, written and sent by the secretariat.

command-broadcast = Enviar noticias

## Under each message of a broadcast

broadcast-no-more = 🔕 No recibir más noticias

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>Envío de noticias</b>

    { $lines }
broadcast-list-empty =
    📣 <b>Envío de noticias</b>

    Todavía no se ha enviado nada. Empiece con «Nueva»: antes de que salga nada, verá el mensaje tal como llegará y a cuántas personas.
broadcast-new = ✍️ Nueva
broadcast-back-to-list = ⬅️ Todas las noticias
# A button. Variables: $number
broadcast-open = N.º { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>N.º { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = Noticia
broadcast-kind-correction = Corrección
broadcast-kind-recall = Eliminación
broadcast-stage-draft = en redacción
broadcast-stage-approval = a la espera de un segundo administrador
broadcast-stage-scheduled = programada
broadcast-stage-running = enviándose
broadcast-stage-paused = en pausa
broadcast-stage-finished = terminada
broadcast-stage-cancelled = cancelada

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>Noticia n.º { $number }</b>

    { $written }
    Otros idiomas: { $others }
    Para: { $audience }
    Ahora mismo son: { $people }
    Cuándo: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = Todavía no hay nada escrito. Elija un idioma aquí abajo y envíeme el mensaje.
broadcast-part-text = texto
broadcast-part-photo = imagen
broadcast-part-video = vídeo
broadcast-part-document = archivo
broadcast-part-animation = animación
broadcast-part-audio = audio
broadcast-part-voice = mensaje de voz
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] álbum de { $count } elemento
        [many] álbum de { $count } de elementos
       *[other] álbum de { $count } elementos
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> persona
        [many] <b>{ $count }</b> de personas
       *[other] <b>{ $count }</b> personas
    }
# Variables: $language
broadcast-others-fallback = reciben la versión «{ $language }»
broadcast-others-left-out = no reciben nada
broadcast-when-now = en cuanto usted lo confirme
# Variables: $time – a date and time
broadcast-when-at = { $time } { $zone }
broadcast-pilot-yes = Primero una prueba: a una de cada cien personas; después le pregunto.
broadcast-pilot-no = A todas las personas a la vez.
broadcast-audience-everyone = todas las personas suscritas a las noticias
# Variables: $names – of languages
broadcast-audience-language = personas suscritas a las noticias que leen en: { $names }
# Variables: $names – of countries
broadcast-audience-country = personas suscritas a las noticias que representan a una organización aprobada de: { $names }
broadcast-audience-signatories = personas suscritas a las noticias que representan a una organización aprobada
broadcast-audience-unsigned = personas suscritas a las noticias que no han firmado
broadcast-audience-nobody = (nada elegido todavía)

# Buttons
broadcast-to-whom = 👥 Para quién
broadcast-others = 🌐 Otros idiomas
broadcast-when = 🕐 Cuándo
broadcast-pilot = 🧪 Primero una prueba
broadcast-look = 👁 Ver cómo queda
broadcast-send = 📨 Enviar…
broadcast-discard = 🗑 Descartar
broadcast-back = ⬅️ Volver
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Envíeme la versión <b>{ $language }</b> del mensaje tal como debe llegar: un texto (se conservan la negrita, la cursiva y los enlaces), una imagen, un archivo, un vídeo o un álbum. { $cancel } si prefiere no hacerlo.
# While the pictures of an album come in, one after the other
broadcast-album-taken = El álbum está llegando. Pulse cuando esté completo.
broadcast-go-on = ➡️ Está completo
broadcast-discarded = Descartada. No se envió nada.
# Variables: $kind
error-broadcast-kind = Ese tipo de mensaje no se puede enviar a muchas personas. Sí se puede enviar un texto, una imagen, un archivo, un vídeo, un audio o un álbum de ellos.
broadcast-audience-which = ¿Para quién es? Solo reciben noticias las personas que las pidieron.
broadcast-reach-everyone = Todas las personas
broadcast-reach-language = Por idioma…
broadcast-reach-country = Por país de la firma…
broadcast-reach-signatories = Organizaciones aprobadas
broadcast-reach-unsigned = Quienes no han firmado
broadcast-languages-which = ¿Qué idiomas? Pulse uno para elegirlo o quitarlo.
broadcast-countries-which = ¿Qué países? Pulse uno para elegirlo o quitarlo. A las organizaciones contadas solo en su región no se llega por país, para que nada revele su país; con «Organizaciones aprobadas» sí.
broadcast-when-which = ¿Cuándo debe salir? Todas las horas son las de { $zone }.
broadcast-in-an-hour = Dentro de una hora
broadcast-tomorrow = Mañana a las 9:00
broadcast-type-time = Escribir fecha y hora
broadcast-now = En cuanto lo confirme
# Variables: $example, $cancel
broadcast-time-what = Escriba la fecha y la hora de { $zone }, por ejemplo { $example }. { $cancel } si prefiere no hacerlo.
# Variables: $example
error-broadcast-time = No pude entender esa fecha. Escríbala así, por favor: { $example }. Tiene que ser una fecha futura.
broadcast-looked = 👆 Esto es exactamente lo que llegará.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>¿Enviar la noticia n.º { $number }?</b>

    A { $people }:
    { $lines }

    Cuándo: { $when }
    Tiempo necesario: aproximadamente { $time }
    { $pilot }

    Después de confirmar, tendrá 60 segundos para deshacerlo.
# Variables: $language, $count
broadcast-sure-line = { $language }: { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language }: { $count }, en la versión «{ $fallback }»
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language }: { $count }, no recibirá nada
        [many] { $language }: { $count }, no recibirán nada
       *[other] { $language }: { $count }, no recibirán nada
    }
broadcast-confirm = ✅ Sí, enviar
broadcast-nothing-to-send = Todavía no hay nada que enviar: elija un idioma y envíeme primero el mensaje.
# Variables: $language
broadcast-no-fallback = Los demás idiomas deben recibir la versión «{ $language }», pero todavía no está escrita. Escríbala, o elija que los demás no reciban nada.
broadcast-nobody = No lo recibiría nadie. Elija primero otras personas.
broadcast-changed = Se modificó después de hacerle la pregunta. Revísela otra vez, por favor.
broadcast-too-late = Ya no es posible: entretanto ha seguido adelante. Así está ahora.
broadcast-scheduled-ok = Confirmado.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>Noticia n.º { $number }</b>: sale el { $time } { $zone }.

    Para: { $people }
broadcast-undo = ↩️ Deshacer
broadcast-undone = Deshecho. No se envió nada; vuelve a ser un borrador.
# Variables: $number, $people
broadcast-approval =
    🤝 La <b>noticia n.º { $number }</b> espera el visto bueno de un segundo administrador.

    Para: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 Alguien del equipo quiere enviar la <b>noticia n.º { $number }</b>.

    Para: { $people }

    Revísela, por favor. Con su visto bueno, se envía.
broadcast-approve = ✅ Enviar…
broadcast-approve-own = Hace falta el visto bueno de alguien que no la haya escrito.
broadcast-not-approve = ↩️ Devolver a quien la escribió
# Variables: $number
broadcast-returned = ↩️ La noticia n.º { $number } se devolvió a quien la escribió. Vuelve a ser un borrador.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } n.º { $number }</b>: envío en curso.

    { $bar } { $percent } %

    Con éxito: <b>{ $sent }</b>
    Bot bloqueado o cuenta eliminada: { $gone }
    Fallidos: { $failed }
    Destino incierto: { $uncertain }
    Pendientes: { $left }, aproximadamente { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } n.º { $number }</b>: en pausa. { $why }

    { $bar } { $percent } %

    Con éxito: <b>{ $sent }</b>
    Bot bloqueado o cuenta eliminada: { $gone }
    Fallidos: { $failed }
    Destino incierto: { $uncertain }
    Pendientes: { $left }, aproximadamente { $time }
broadcast-why-admin = La puso en pausa un administrador.
broadcast-why-pilot = La prueba ya salió. Compruebe que todo esté bien y después continúe o cancele.
broadcast-why-refused = Telegram rechazó el mensaje mismo y lo rechazaría para todo el mundo. Cancele, arregle el mensaje y envíelo de nuevo.
broadcast-why-flood = Telegram pide una pausa muy larga. Continúe más tarde.
broadcast-why-uncertain = Varios mensajes seguidos quedaron sin respuesta: puede que la red esté fallando. Continúe cuando vuelva a funcionar.
broadcast-why-failed = Fallaron demasiados mensajes. Algo va mal; consulte, por favor, a quienes mantienen el bot antes de continuar.
broadcast-pause = ⏸ Pausar
broadcast-resume = ▶️ Continuar
broadcast-cancel = ⏹ Cancelar
broadcast-refresh = 🔄 Actualizar
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ ¿Cancelar el envío n.º { $number }? { $left } persona que aún no lo ha recibido no lo recibirá. Lo que ya salió no se deshace.
        [many] ⏹ ¿Cancelar el envío n.º { $number }? { $left } de personas que aún no lo han recibido no lo recibirán. Lo que ya salió no se deshace.
       *[other] ⏹ ¿Cancelar el envío n.º { $number }? Las { $left } personas que aún no lo han recibido no lo recibirán. Lo que ya salió no se deshace.
    }
broadcast-cancel-yes = ⏹ Sí, cancelar

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } n.º { $number }</b>: terminada el { $end } { $zone }.

    Con éxito: <b>{ $sent }</b>
    Bot bloqueado o cuenta eliminada: { $gone }
    Fallidos: { $failed }
    Destino incierto: { $uncertain }
    Excluidos, porque entretanto se dieron de baja o borraron sus datos: { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } n.º { $number }</b>: cancelada el { $end } { $zone }.

    Con éxito: <b>{ $sent }</b>
    Bot bloqueado o cuenta eliminada: { $gone }
    Fallidos: { $failed }
    Destino incierto: { $uncertain }
    Ya no se envían: { $left_out }
# Variables: $count
broadcast-again =
    { $count ->
        [one] 🔁 Repetir ({ $count } incierto)
        [many] 🔁 Repetir ({ $count } de inciertos)
       *[other] 🔁 Repetir ({ $count } inciertos)
    }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 ¿Enviar otra vez el n.º { $number } a { $count } persona?

            No se sabe si lo recibió; puede que lo reciba dos veces.
        [many]
            🔁 ¿Enviar otra vez el n.º { $number } a { $count } de personas?

            No se sabe si lo recibieron; puede que algunas lo reciban dos veces.
       *[other]
            🔁 ¿Enviar otra vez el n.º { $number } a { $count } personas?

            No se sabe si lo recibieron; puede que algunas lo reciban dos veces.
    }

    { $lines }
broadcast-again-yes = 🔁 Sí, enviar otra vez
broadcast-correct = ✏️ Corregir
broadcast-recall = 🧹 Eliminar de los chats
broadcast-correct-which = ¿Qué idioma hay que corregir?
# Variables: $language, $cancel
broadcast-correct-what = Envíeme la versión <b>{ $language }</b> correcta del mensaje. Sustituirá a la que recibieron. { $cancel } si prefiere no hacerlo.
broadcast-not-correctable = Ese mensaje no puede sustituir al otro: Telegram solo cambia un texto por otro texto, y una imagen, un vídeo o un archivo por otro de estos tres. Los álbumes y los mensajes de voz no se pueden corregir; elimínelos y haga un envío nuevo.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ Así se verá. ¿Cambiar la versión «{ $language }» del n.º { $number } a { $count } persona que la recibió?
        [many] ✏️ Así se verá. ¿Cambiar la versión «{ $language }» del n.º { $number } a { $count } de personas que la recibieron?
       *[other] ✏️ Así se verá. ¿Cambiar la versión «{ $language }» del n.º { $number } a las { $count } personas que la recibieron?
    }
broadcast-correct-yes = ✏️ Sí, cambiar
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 ¿Eliminar el n.º { $number } del chat de { $count } persona? Telegram solo elimina lo que tiene menos de 48 horas; le diré qué no se pudo eliminar.
        [many] 🧹 ¿Eliminar el n.º { $number } de los chats de { $count } de personas? Telegram solo elimina lo que tiene menos de 48 horas; le diré qué no se pudo eliminar.
       *[other] 🧹 ¿Eliminar el n.º { $number } de los chats de { $count } personas? Telegram solo elimina lo que tiene menos de 48 horas; le diré qué no se pudo eliminar.
    }
broadcast-recall-yes = 🧹 Sí, eliminar
broadcast-gone = Ese envío ya no existe.
