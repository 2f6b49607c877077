# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>Resumen del día</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>Resumen de la semana</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [0] ⏳ Firma que más tiempo lleva a la espera: <b>{ $organisation }</b> (menos de un día).
        [one] ⏳ Firma que más tiempo lleva a la espera: <b>{ $organisation }</b> ({ $days } día).
        [many] ⏳ Firma que más tiempo lleva a la espera: <b>{ $organisation }</b> ({ $days } de días).
       *[other] ⏳ Firma que más tiempo lleva a la espera: <b>{ $organisation }</b> ({ $days } días).
    }
# Variables: $count
digest-waiting =
    { $count ->
        [0] ✅ No hay firmas por revisar.
        [one] 📝 { $count } firma por revisar.
        [many] 📝 { $count } de firmas por revisar.
       *[other] 📝 { $count } firmas por revisar.
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [0] 🙋 Preguntas abiertas: { $count }; la más antigua, desde hace menos de un día.
        [one] 🙋 Preguntas abiertas: { $count }; la más antigua, desde hace { $days } día.
        [many] 🙋 Preguntas abiertas: { $count }; la más antigua, desde hace { $days } de días.
       *[other] 🙋 Preguntas abiertas: { $count }; la más antigua, desde hace { $days } días.
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
        [one] 🆕 { $count } firma recibida desde el último resumen.
        [many] 🆕 { $count } de firmas recibidas desde el último resumen.
       *[other] 🆕 { $count } firmas recibidas desde el último resumen.
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ Desde el último resumen: aprobadas { $approved }, rechazadas { $rejected }, retiradas { $withdrawn }.
# Variables: $total – approved in all
digest-week-total =
    { $total ->
        [one] 📋 En total ha firmado { $total } organización.
        [many] 📋 En total han firmado { $total } de organizaciones.
       *[other] 📋 En total han firmado { $total } organizaciones.
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 Firmas de esta semana: recibidas { $fresh }, aprobadas { $approved }, rechazadas { $rejected }, retiradas { $withdrawn }.
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ Firmas empezadas esta semana: { $started }, enviadas: { $sent }.
# Variables: $count
digest-week-people =
    { $count ->
        [one] 👥 { $count } persona escribió al bot por primera vez.
        [many] 👥 { $count } de personas escribieron al bot por primera vez.
       *[other] 👥 { $count } personas escribieron al bot por primera vez.
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ Preguntas respondidas esta semana: { $answered }, sin respuesta segura: { $unsure }.
# Variables: $count
digest-stale-answers =
    { $count ->
        [one] 📅 { $count } respuesta ha superado su fecha de validez.
        [many] 📅 { $count } de respuestas han superado su fecha de validez.
       *[other] 📅 { $count } respuestas han superado su fecha de validez.
    }
# Variables: $count
digest-stale-translations =
    { $count ->
        [one] 🌐 { $count } traducción es más antigua que su original en inglés.
        [many] 🌐 { $count } de traducciones son más antiguas que su original en inglés.
       *[other] 🌐 { $count } traducciones son más antiguas que su original en inglés.
    }
# Variables: $days
digest-backup =
    { $days ->
        [0] 💾 Última copia de seguridad: hace menos de un día.
        [one] 💾 Última copia de seguridad: hace { $days } día.
        [many] 💾 Última copia de seguridad: hace { $days } de días.
       *[other] 💾 Última copia de seguridad: hace { $days } días.
    }
digest-backup-none = 💾 Todavía no se ha hecho ninguna copia de seguridad.
# Variables: $count
digest-errors =
    { $count ->
        [one] ⚠️ { $count } mensaje no se pudo entregar. El registro indica por qué.
        [many] ⚠️ { $count } de mensajes no se pudieron entregar. El registro indica por qué.
       *[other] ⚠️ { $count } mensajes no se pudieron entregar. El registro indica por qué.
    }
# Variables: $count
digest-dead =
    { $count ->
        [one] ⚠️ { $count } mensaje recibido no se pudo atender y quedó apartado.
        [many] ⚠️ { $count } de mensajes recibidos no se pudieron atender y quedaron apartados.
       *[other] ⚠️ { $count } mensajes recibidos no se pudieron atender y quedaron apartados.
    }
# Buttons
digest-open = 📝 Abrir la más antigua
digest-questions-open = 🙋 Abrir las preguntas

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ Tiene una firma a medias. Puede seguir donde la dejó, cuando quiera.
# Variables: $date
remind-last =
    ✍️ Su firma sigue a medias. Este es el último recordatorio.

    Si la deja así, lo que ha indicado hasta ahora se borrará el { $date }.
# Buttons
remind-delete = 🗑 Borrar el borrador
remind-quiet = 🔕 No más recordatorios
remind-quiet-done = 🔕 No recibirá más recordatorios. El borrador se guarda un tiempo y después se borra.
# Variables: $command
remind-erased = 🗑 Su firma a medias se ha borrado, porque llevaba mucho tiempo sin cambios. No se guardó nada de ella. Para empezar de nuevo: { $command }

## A message in a group or channel that shows who signed

command-living = Una lista siempre al día
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
        [one] { $total } organización
        [many] { $total } de organizaciones
       *[other] { $total } organizaciones
    } con la Corte Penal Internacional</b>
    { $countries ->
        [0] Su labor es internacional.
        [one] De { $countries } país.
        [many] De { $countries } de países.
       *[other] De { $countries } países.
    }

    { $lines }
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } organización se cuenta sin su nombre.
        [many] { $unnamed } de organizaciones se cuentan sin su nombre.
       *[other] { $unnamed } organizaciones se cuentan sin su nombre.
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
        [one] { $total } organización
        [many] { $total } de organizaciones
       *[other] { $total } organizaciones
    } con la Corte Penal Internacional</b>
    { $countries ->
        [0] Su labor es internacional.
        [one] De { $countries } país.
        [many] De { $countries } de países.
       *[other] De { $countries } países.
    }

    Las más recientes:
    { $lines }

    Y { $more } más con su nombre: el botón lleva a la lista completa.
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } organización se cuenta sin su nombre.
        [many] { $unnamed } de organizaciones se cuentan sin su nombre.
       *[other] { $unnamed } organizaciones se cuentan sin su nombre.
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
        [one] { $total } organización
        [many] { $total } de organizaciones
       *[other] { $total } organizaciones
    } con la Corte Penal Internacional</b>
    { $countries ->
        [0] Su labor es internacional.
        [one] De { $countries } país.
        [many] De { $countries } de países.
       *[other] De { $countries } países.
    }

    { $total ->
        [one] Se cuenta sin su nombre.
        [many] Se cuentan sin su nombre.
       *[other] Se cuentan sin su nombre.
    }
living-nobody =
    📋 <b>Con la Corte Penal Internacional</b>

    Aún no hay nadie en la lista. La suya podría ser la primera organización.
# In its place when it is ended
living-ended = 📋 Esta lista ya no se actualiza aquí. El botón lleva a la que está al día.
# A button
living-everybody = 📋 Quién ha firmado

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
        [one] 📌 <b>Hay una lista que se actualiza sola.</b> Cambia en los dos minutos siguientes a cada aprobación o retirada.
        [many] 📌 <b>Hay { $count } de listas que se actualizan solas.</b> Cambian en los dos minutos siguientes a cada aprobación o retirada.
       *[other] 📌 <b>Hay { $count } listas que se actualizan solas.</b> Cambian en los dos minutos siguientes a cada aprobación o retirada.
    }

    Para tener otra: añádame a un grupo y envíe allí /living (con su nombre, no de forma anónima), o hágame administrador de un canal, con permiso para publicar. Aquí le preguntaré en qué idioma.

    Para detener una, púlsela:
living-none =
    📌 <b>Una lista siempre al día</b>

    Es un mensaje en un grupo o canal que muestra cuántas organizaciones han firmado, de cuántos países, y sus nombres. Cambia en los dos minutos siguientes a cada aprobación o retirada.

    En un grupo: añádame y envíe allí /living (con su nombre, no de forma anónima).
    En un canal: hágame administrador, con permiso para publicar.

    Aquí le preguntaré en qué idioma. Si quiere que la lista quede fijada, deme permiso para fijar mensajes allí.
# Variables: $title – of the group or channel
living-language = ¿En qué idioma debe estar la lista de <b>{ $title }</b>? Se publica en cuanto lo elija, y todo el mundo allí la verá.
living-made = 📌 La lista va camino de <b>{ $title }</b> y desde ahora se actualiza sola.
living-already = En <b>{ $title }</b> ya hay una lista. /living se la muestra y le permite detenerla.
living-already-made = Alguien del equipo se adelantó: esa lista ya está publicada.
living-gone = Esa lista ya no está.
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    ¿Detener la lista de <b>{ $title }</b>?

    El mensaje se queda, pero sin ningún nombre: dirá que la lista ya no se actualiza allí, con un botón a la que está al día. Dejará de estar fijado.
living-really = ✖️ Sí, detenerla
living-keep = Conservarla
living-over = La lista de <b>{ $title }</b> se ha detenido y ya no muestra nombres.
living-lost = ⚠️ La lista de <b>{ $title }</b> se ha detenido: se borró el mensaje, o ya no tengo permiso para escribir allí. Para volver a tener una, envíe allí /living.
living-unpinned = ⚠️ No tuve permiso para fijar la lista en <b>{ $title }</b>. Está publicada y se actualiza sola; fíjela a mano, o hágame administrador, con permiso para fijar mensajes.

## Hand-off to another system

alert-events = ⚠️ El sistema al que se comunican las firmas aprobadas y retiradas lleva tres días sin responder. Lo que quedaba por comunicarle se dio por perdido: compare su lista con la nuestra. Avise, por favor, a quienes mantienen el bot.

panel-to-lists = 📌 Listas al día
