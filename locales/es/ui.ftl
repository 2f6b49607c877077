# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>Con la Corte Penal Internacional</b>

    Aquí puede leer una declaración conjunta contra las sanciones de Estados Unidos contra la Corte, preguntar en qué consisten y firmar en nombre de su organización.

    Pregúnteme lo que quiera con sus propias palabras, o elija:
menu-statement = 📄 Leer la declaración
menu-faq = ❓ Preguntas
menu-sign = ✍️ Firmar como organización
menu-signatories = 📋 Quién ha firmado
menu-share = 📣 Compartir
menu-language = 🌐 Idioma
menu-home = 🏠 Inicio
back = ⬅️ Volver

help =
    <b>Qué puedo hacer</b>

    /statement – la declaración, en varios idiomas
    /faq – preguntas y respuestas; o pregunte con sus propias palabras
    /sign – firmar en nombre de su organización
    /mysignature – ver, corregir o retirar lo que firmó
    /signatories – quién ha firmado
    /share – compartir la declaración
    /language – cambiar de idioma
    /subscribe, /stop – recibir noticias de la campaña o dejar de recibirlas
    /privacy, /mydata, /erase – sus datos
    /contact – escribir a los responsables de este bot
    /cancel – detener lo que está en curso

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 Recibirá aquí noticias de la campaña. Son pocas, y /stop las detiene en cualquier momento.
subscribe-off =
    🔕 No recibirá más noticias nuestras. Todo lo demás sigue igual.

    Si quiere que se borre todo lo que tenemos sobre usted, use { $erase }.
subscribe-stop = 🔕 No recibir más
subscribe-again = 🔔 Volver a recibir

## Cancel

cancel-done = De acuerdo, lo dejamos aquí. ¿Qué le gustaría hacer?
cancel-nothing = No hay nada que detener. ¿Qué le gustaría hacer?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    Una declaración conjunta de organizaciones de la sociedad civil. Léala, pregunte sobre ella, firme en nombre de su organización.
group-private = No trato asuntos personales en los grupos. Sigamos en privado.
group-open = 💬 Abrir el chat privado
card-read = 📄 Leer
card-sign = ✍️ Firmar
card-ask = ❓ Preguntar
card-open = 💬 Más, en el chat

## Sharing

share-text = Organizaciones de la sociedad civil defienden a la Corte Penal Internacional. Lea la declaración y firme en nombre de su organización:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Comparta la declaración</b>

    Esto es lo que se enviará:

    <blockquote>{ $text }
    { $link }</blockquote>

    Contamos cuántas personas llegan por los enlaces compartidos, nunca quién compartió ni quién llegó.
share-open = 📣 Enviar a un chat
share-inline = 💬 Poner una ficha en un chat
share-copy = 🔗 Copiar el enlace
inline-open = Abrir el bot
inline-statement = La declaración, con un botón para firmar
inline-answer = Una respuesta con sus fuentes

## Countries

country-international = Internacional
