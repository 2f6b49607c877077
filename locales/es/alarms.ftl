# Avisos que no tienen apartado propio. Para la secretaría.

# Variables: $count – how often since the last message about it, $kind – class and place of the fault, for engineers
alert-bug =
    { $count ->
        [one] ⚠️ <b>Hay un fallo en el programa.</b> Ha aparecido { $count } vez desde el último mensaje al respecto.
        [many] ⚠️ <b>Hay un fallo en el programa.</b> Ha aparecido { $count } de veces desde el último mensaje al respecto.
       *[other] ⚠️ <b>Hay un fallo en el programa.</b> Ha aparecido { $count } veces desde el último mensaje al respecto.
    }

    Haga llegar esta línea, por favor, a quienes mantienen el bot. No dice nada de nadie:

    <code>{ $kind }</code>
# Variables: $length – a span of time
alert-away =
    ✅ <b>El bot vuelve a recibir mensajes.</b> Llevaba { $length } sin recibirlos: no se podía acceder a Telegram o el bot estaba apagado.

    No se ha perdido nada: Telegram guarda durante 24 horas lo que la gente escribe, y ahora se le está respondiendo.
# Variables: $length – a span of time
alert-away-lost =
    ⚠️ <b>El bot vuelve a recibir mensajes.</b> Llevaba { $length } sin recibirlos: no se podía acceder a Telegram o el bot estaba apagado.

    Telegram guarda solo durante 24 horas lo que la gente escribe. Lo que se escribió antes se ha perdido y quedó sin respuesta. Puede avisar con /broadcast a quienes reciben las novedades.
