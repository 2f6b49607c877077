# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>El riesgo, a { $day }</b>
    • Acoso: un nombre público lo puede leer cualquiera, también quien les desee algún mal. En algunos países se castiga cooperar con la Corte.
    • Las personas sujetas a la ley estadounidense (US persons: ciudadanos, residentes permanentes, entidades constituidas en Estados Unidos y quien se encuentre allí) no pueden dar, sin licencia, dinero, bienes ni servicios a personas designadas. Con personal, fondos o cuentas bancarias de Estados Unidos, asesórese antes.
    • También se puede designar a una organización: a tres ONG se las designó en septiembre de 2025, por participar en acciones de la Corte o apoyarlas. No encontramos noticia de nadie a quien se designara por firmar esta declaración, pero eso no es garantía.
    Esto no es asesoramiento jurídico. Se basa en estas respuestas de /faq, que citan sus fuentes:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 Con su nombre desde una fecha
signon-listing-region = 🌐 Contada en su región
# Variables: $day
review-listing-dated = con su nombre desde el { $day }
review-listing-region = contada en su región, sin nombre ni país
review-value-dated = 📅 Con su nombre desde una fecha
review-value-region = 🌐 Contada en su región
words-listing-dated = desde una fecha, a partir de una fecha, más tarde, mas tarde, más adelante, mas adelante, cuarta, cuarto, la cuarta
words-listing-region = región, region, por región, por region, en su región, en su region, solo la región, solo la region, solo región, solo region, tercera, tercero, la tercera
# A button. Variables: $day
publication-day = { $day }
error-listing-day = ¿Desde qué día? Elija uno o escríbalo, por ejemplo: 31 de enero de 2027.
error-listing-day-unknown = No reconozco ahí ninguna fecha. Elija una o escríbala así: 31 de enero de 2027.
error-listing-day-passed = Ese día no está por venir. Elija o escriba uno posterior.
error-listing-day-far = Falta más de un año para ese día. Elija o escriba uno más cercano.
error-listing-day-unclear = Eso puede leerse como dos días distintos. ¿A cuál se refiere?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. Hasta el { $day }: una organización más ({ $country }), sin su nombre
signon-appears-counted = Una organización más ({ $country }), sin su nombre
signon-appears-region = Una organización más ({ $region }), sin su nombre ni su país

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, sin mostrar el país: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = En otras partes, sin mostrar el país: { $count }
# Variables: $region
export-region = { $region } (sin mostrar el país)
export-regions = En otras partes (sin mostrar el país)

## Changing it

publication-change = 👁 Cómo figurar en la lista
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>¿Cómo debe figurar { $organisation }?</b> Ahora: { $listing }.

    { $risk }

    Lo que muestra menos vale en el acto. Lo que muestra más lo mira antes el secretariado; hasta entonces, la organización ni se cuenta ni está en la lista.
# Variables: $organisation, $listing
publication-changed = ✅ Hecho. Desde ahora, <b>{ $organisation }</b> figura así: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 Antes lo mira el secretariado: { $listing }.

    Hasta entonces, <b>{ $organisation }</b> ni se cuenta ni está en la lista. Conocerá el resultado en este chat.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ La firma de <b>{ $organisation }</b> está aprobada y se cuenta. Su nombre entrará en la lista pública el { $day }, no antes. Gracias. { $command } se la muestra.
# Variables: $organisation, $reference
publication-named =
    📅 Ha llegado el día que usted eligió: <b>{ $organisation }</b> figura con su nombre en la lista pública (<code>{ $reference }</code>).

    Si ya no debe ser así, quítela en el acto.

## Take us off now

publication-off = 🙈 Quitar nuestro nombre ahora
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>¿Quitar { $organisation } de la lista pública?</b>

    Con la próxima pulsación, su nombre sale de la lista, de las listas en grupos y canales y de todos los archivos que se hagan después. ¿Cómo debe contarse desde entonces?

    1. En la cifra de su país: { $country }
    2. En la cifra de su región: { $region }
    3. De ninguna forma: la firma se retira
publication-off-counted = 🔒 Quitar, contar en el país
publication-off-region = 🌐 Quitar, contar en la región
publication-off-withdraw = ↩️ Quitar, y retirar la firma
publication-off-already = No está con su nombre en la lista pública.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Fuera de la lista pública</b>

    Organización: <b>{ $organisation }</b>
    Cuándo: { $when }
    Referencia: <code>{ $reference }</code>
    Desde ahora: { $listing }

    <b>Oculta ya:</b> en la lista y su búsqueda, en la comprobación de recibos, en las estadísticas, en todos los archivos que se hagan desde ahora y para los sistemas que siguen la lista.
    { $lists ->
        [0] Ninguna lista nuestra está en un grupo o canal.
        [one] Se está cambiando ahora mismo { $lists } lista en un grupo o canal.
        [many] Se están cambiando ahora mismo { $lists } de listas en grupos y canales.
       *[other] Se están cambiando ahora mismo { $lists } listas en grupos y canales.
    }
    Las tarjetas que se comparten desde otros chats (Telegram las guarda cinco minutos) nunca llevaron el nombre.

    <b>No se puede recuperar:</b> mensajes reenviados, capturas de pantalla, archivos descargados, lo que otros hayan copiado.
    { $files ->
        [0] Que sepamos, ningún archivo lleva el nombre.
        [one] { $files } archivo nuestro lleva el nombre. El secretariado acaba de saber cuál.
        [many] { $files } de archivos nuestros llevan el nombre. El secretariado acaba de saber cuáles.
       *[other] { $files } archivos nuestros llevan el nombre. El secretariado acaba de saber cuáles.
    }
publication-back = 🌍 Volver a la lista
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 <b>{ $organisation }</b> (<code>{ $reference }</code>) ha salido de la lista pública por deseo propio. { $count ->
        [one] { $count } archivo contiene su línea:
        [many] { $count } de archivos contienen su línea:
       *[other] { $count } archivos contienen su línea:
    }
    { $lines }

    Hagan archivos nuevos, por favor, y pidan que se borren los antiguos a quienes los recibieron.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 <b>{ $organisation }</b> (<code>{ $reference }</code>) ha salido de la lista pública por deseo propio. Que sepamos, ningún archivo contiene su línea.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Forma de figurar cambiada por su representante
act-hidden = Quitada de la lista por su representante
act-named = Nombrada, por haber llegado su día
