# Copias de seguridad, pruebas de restauración y lo que sigue a una restauración. Para el secretariado.

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>Desde hace { $length } no se hace ninguna copia de seguridad.</b> Avise, por favor, a quienes mantienen el bot.
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>Desde hace { $length } no se prueba ninguna copia de seguridad.</b> El botón está en «Estado del bot».
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
        [one] ⚠️ La última copia de seguridad es de hace { $days } día. Avise, por favor, a quienes mantienen el bot.
        [many] ⚠️ La última copia de seguridad es de hace { $days } de días. Avise, por favor, a quienes mantienen el bot.
       *[other] ⚠️ La última copia de seguridad es de hace { $days } días. Avise, por favor, a quienes mantienen el bot.
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
        [one] ⚠️ La última prueba de una copia de seguridad fue hace { $days } día. El botón está en /admin, en «Estado del bot».
        [many] ⚠️ La última prueba de una copia de seguridad fue hace { $days } de días. El botón está en /admin, en «Estado del bot».
       *[other] ⚠️ La última prueba de una copia de seguridad fue hace { $days } días. El botón está en /admin, en «Estado del bot».
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>Falló la copia de seguridad de esta noche.</b> Las anteriores siguen ahí, y se intenta de nuevo cada hora. Haga llegar esto, por favor, a quienes mantienen el bot:

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 Probar la última copia
drill-began = Se está probando la última copia de seguridad. Le diremos el resultado.
drill-none = 💾 Todavía no se ha hecho ninguna copia de seguridad, así que no hay nada que probar.
drill-elsewhere = 🧪 Las copias de seguridad solo se abren con una clave que no está en este servidor. Pida, por favor, a quien la guarda que pruebe la más reciente: <code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>La última copia de seguridad se puede restaurar.</b>

    Se hizo el { $when } UTC. Se restauró aparte de los datos; se leyó cada página, se contó todo su contenido, y el registro y la cadena de recibos están íntegros. De la prueba no se ha conservado nada.
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>La última copia de seguridad no sirve.</b> Se hizo el { $when } UTC. Encargue, por favor, una nueva y haga llegar esto a quienes mantienen el bot:

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>El bot se ha restaurado desde una copia de seguridad.</b>

    La copia se hizo el { $when } UTC. Lo que ocurrió después no está en ella: firmas, decisiones, respuestas.

    Nada de lo que esperaba en ese momento se envía por sí solo:
    • Avisos, retenidos: { $notices }
    • Respuestas en conversaciones, descartadas: { $replies }
    • Mensajes de noticias, no se sabe si llegaron: { $deliveries }
    • Noticias que vuelven a ser borradores: { $broadcasts }
    • Mensajes de personas, apartados: { $updates }
    • Borrados hechos de nuevo: { $erased }

    Las invitaciones y confirmaciones de ese momento ya no son válidas.
# Buttons
waited-send = 📤 Enviar lo que esperaba
waited-drop = 🗑 Descartarlo
# Variables: $count, $when – when the backup was made
waited-send-ask =
    ¿Enviar lo que esperaba?

    Avisos: { $count }, del { $when } UTC o de antes, por ejemplo sobre decisiones acerca de firmas. Puede que algunos ya llegaran; esas personas los recibirán dos veces. No incluyen noticias.
# Variables: $count, $when
waited-drop-ask =
    ¿Descartar lo que esperaba?

    Avisos: { $count }, del { $when } UTC o de antes, por ejemplo sobre decisiones acerca de firmas. No se enviarán y no se podrán recuperar.
waited-send-yes = 📤 Sí, enviar
waited-drop-yes = 🗑 Sí, descartar
# Variables: $count
waited-sent = 📤 En camino. Avisos: { $count }
# Variables: $count
waited-dropped = 🗑 Descartado. Avisos: { $count }
waited-gone = Otra persona del secretariado se adelantó, o ya no queda nada retenido.

## In the log

act-restored = Bot restaurado desde una copia de seguridad
act-drill = Copia de seguridad probada
act-waited-sent = Enviado lo que estaba retenido
act-waited-dropped = Descartado lo que estaba retenido
