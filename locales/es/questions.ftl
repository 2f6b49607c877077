# Questions to the team, and its answers.

# Variables: $cancel
question-ask = ¿Qué quiere preguntar al equipo? Escríbalo en un solo mensaje. Verán sus palabras, no su nombre. { $cancel } si prefiere no hacerlo.
question-sent = 🙋 El equipo ya tiene su pregunta. La respuesta llegará a este chat.
question-already = El equipo ya tiene esta pregunta.
question-answer = ↩️ Responder
question-close = 🗑 Cerrar
question-next = ➡️ Siguiente
question-none = ✅ No hay preguntas abiertas.
question-gone = Esa pregunta ya no está abierta.
question-closed = Cerrada y borrada.
# Variables: $question, $answer
question-answered =
    🙋 <b>El equipo ha respondido a su pregunta</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
