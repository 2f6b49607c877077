# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = ¿Qué quiere preguntar al equipo? Escríbalo en un solo mensaje. Verán sus palabras, no su nombre. { $cancel } si prefiere no hacerlo.
question-sent = 🙋 El equipo ya tiene su pregunta. La respuesta llegará a este chat.
question-already = El equipo ya tiene esta pregunta.
# Variables: $letters – how many were typed; $most
question-too-long =
    Es un poco largo: { $letters ->
        [one] { $letters } letra
        [many] { $letters } de letras
       *[other] { $letters } letras
    }, y caben { $most }. No se envió nada. Acórtelo, por favor, o empiece por lo más importante.
# Variables: $most
question-too-many = { $most ->
        [one] Tiene { $most } pregunta a la espera del equipo. Espere la respuesta, por favor, antes de hacer otra.
        [many] Tiene { $most } de preguntas a la espera del equipo. Espere una respuesta, por favor, antes de hacer otra.
       *[other] Tiene { $most } preguntas a la espera del equipo. Espere una respuesta, por favor, antes de hacer otra.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] Tiene { $most } pregunta a la espera del equipo. La nueva se guarda durante un día: pásesela al equipo cuando tenga la respuesta.
        [many] Tiene { $most } de preguntas a la espera del equipo. La nueva se guarda durante un día: pásesela al equipo cuando tenga una respuesta.
       *[other] Tiene { $most } preguntas a la espera del equipo. La nueva se guarda durante un día: pásesela al equipo cuando tenga una respuesta.
    }
question-not-words = Solo puedo pasar al equipo mensajes escritos. Escríbalo, por favor; no se ha perdido nada de lo que escribió antes.
# Variables: $question, $answer
question-answered =
    🙋 <b>El equipo ha respondido a su pregunta</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Responder al equipo
question-enough = ✅ Eso es todo
# Variables: $cancel
question-back-what = ¿Qué quiere responder al equipo? Escríbalo en un solo mensaje. Verán sus palabras, no su nombre. { $cancel } si prefiere no hacerlo.
question-back-sent = Gracias, el equipo ya tiene su mensaje. La respuesta llegará a este chat.
question-back-wait = El equipo aún no ha leído su mensaje anterior. Espere su respuesta, por favor; no se pierde nada de lo que escribió.
question-enough-done = Nos alegra. La conversación está cerrada y la hemos borrado de nuestro lado. Puede hacer otra pregunta cuando quiera.
question-over = Esta conversación está cerrada y la hemos borrado de nuestro lado. Si quiere, puede hacer otra pregunta.
# Variables: $question
question-ended =
    El equipo ha cerrado la conversación sobre su pregunta y la hemos borrado de nuestro lado. Si quiere, puede hacer otra pregunta.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    El equipo ha cerrado su pregunta sin responderla y la hemos borrado de nuestro lado. Si aún le importa, hágala con otras palabras, o escríbanos: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Pregunta al equipo</b> ({ $place } de { $total })

    { $count ->
        [one] La hizo { $count } persona
        [many] La hicieron { $count } de personas
       *[other] La hicieron { $count } personas
    }
    Idioma: { $languages }
    A la espera desde el { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … y { $more } más con palabras muy parecidas
        [many] … y { $more } más con palabras muy parecidas
       *[other] … y { $more } más con palabras muy parecidas
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>Nuevo mensaje sobre una pregunta</b> ({ $place } de { $total })

    Idioma: { $languages }
    A la espera desde el { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Responder
question-all = 📨 Responder a todos
question-split = ✂️ Separar una
question-close = 🗑 Cerrar
question-keep = 📌 Borrador para las FAQ
question-previous = ⬅️ Anterior
question-next = ➡️ Siguiente
question-none = ✅ No hay preguntas abiertas.
question-gone = Esa pregunta ya no está abierta.
question-split-which = ¿Cuál trata de otra cosa? Tendrá su propia ficha.
# Variables: $text
question-split-one = { $text }
question-split-done = Ya tiene su propia ficha.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Escriba la respuesta. Llegará a { $count } persona, en nombre del bot.
        [many] Escriba la respuesta. Llegará a { $count } de personas, en nombre del bot. La verá una vez más antes de que salga.
       *[other] Escriba la respuesta. Llegará a { $count } personas, en nombre del bot. La verá una vez más antes de que salga.
    } { $cancel } si prefiere no hacerlo.
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ Leen en: <b>{ $languages }</b>

    { $count ->
        [one] Escriba la respuesta. Llegará a { $count } persona tal como la escriba, en nombre del bot.
        [many] Escriba la respuesta. Llegará a { $count } de personas, en nombre del bot. Antes de que salga puede escribir otro texto para cada idioma.
       *[other] Escriba la respuesta. Llegará a { $count } personas, en nombre del bot. Antes de que salga puede escribir otro texto para cada idioma.
    } { $cancel } si prefiere no hacerlo.
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>Lo que leerá { $count } persona</b>
        [many] <b>Lo que leerán { $count } de personas</b>
       *[other] <b>Lo que leerán { $count } personas</b>
    }
    Idioma: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Cada persona ve arriba su propia pregunta.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] ¿Enviar esto a { $count } persona?
        [many] ¿Enviar esto a { $count } de personas?
       *[other] ¿Enviar esto a { $count } personas?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Enviar a { $count } persona
        [many] ✅ Enviar a { $count } de personas
       *[other] ✅ Enviar a { $count } personas
    }
# Variables: $language – its name in itself
question-words = 🌐 Otro texto: { $language }
question-rewrite = ✏️ Escribirla de nuevo
question-drop = ✖️ No enviar
# Variables: $language – its name in itself; $cancel
question-words-what = Escriba la respuesta en este idioma: <b>{ $language }</b>. { $cancel } si prefiere no hacerlo.
# Variables: $cancel
question-rewrite-what = Escriba la respuesta de nuevo. { $cancel } si prefiere no hacerlo.
question-dropped = No se envió nada. La pregunta sigue abierta.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Respuesta enviada a { $count } persona. Puede contestar mientras la conversación no se cierre.
        [many] Respuesta enviada a { $count } de personas. Pueden contestar mientras la conversación no se cierre.
       *[other] Respuesta enviada a { $count } personas. Pueden contestar mientras la conversación no se cierre.
    }
    { $missed ->
        [0] {""}
        [one] ⚠️ Entretanto, alguien del equipo respondió o cerró { $missed } pregunta.
        [many] ⚠️ Entretanto, alguien del equipo respondió o cerró { $missed } de preguntas.
       *[other] ⚠️ Entretanto, alguien del equipo respondió o cerró { $missed } preguntas.
    }
question-too-late = Alguien del equipo se adelantó: entretanto la pregunta se respondió o se cerró. No se envió nada.
question-end = ✅ Cerrar la conversación
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] ¿Cerrar esta pregunta para { $count } persona? Se le avisará, y lo escrito se borrará.
        [many] ¿Cerrar esta pregunta para { $count } de personas? Se les avisará, y lo escrito se borrará.
       *[other] ¿Cerrar esta pregunta para { $count } personas? Se les avisará, y lo escrito se borrará.
    }
question-close-sure = 🗑 Cerrar y borrar
question-closed = Cerrada y borrada.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>Esto se guardaría como borrador</b>

    <pre>{ $draft }</pre>

    ⚠️ Los borradores quedan legibles en el servidor hasta que un editor los usa o los descarta. ¿Hay algo en el texto que delate quién preguntó? Entonces escriba ahora la pregunta con sus propias palabras; solo se guardarán estas. { $cancel } si prefiere no hacerlo.
question-keep-sure = 📌 Guardar tal cual
# Variables: $name – of the file
question-kept = 📌 Guardado como borrador para un editor: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 Un borrador de respuesta espera a un editor:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Ver el borrador
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } borrador para las FAQ
        [many] 📌 { $count } de borradores para las FAQ
       *[other] 📌 { $count } borradores para las FAQ
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] No hay borradores a la espera.
        [one] 📌 <b>{ $count } borrador espera a un editor</b>
        [many] 📌 <b>{ $count } de borradores esperan a un editor</b>
       *[other] 📌 <b>{ $count } borradores esperan a un editor</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Descartar
# Variables: $question
question-discard-ask =
    ¿Descartar este borrador? No se puede recuperar.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Sí, descartarlo
question-discarded = El borrador se ha descartado.
question-draft-gone = Ese borrador ya no está.
