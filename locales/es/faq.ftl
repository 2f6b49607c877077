# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Preguntas</b>

    Escriba su pregunta con sus propias palabras, o elija un tema.
faq-topic-court = ⚖️ La Corte
faq-topic-sanctions = 🚫 Las sanciones
faq-topic-statement = ✍️ La declaración y la firma
faq-topic-court-title = ⚖️ <b>La Corte</b>
faq-topic-sanctions-title = 🚫 <b>Las sanciones</b>
faq-topic-statement-title = ✍️ <b>La declaración y la firma</b>
faq-topic-back = ⬅️ Más sobre este tema
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = Fecha de la información: { $date }.
# Variables: $date – since when
faq-expired = ⚠️ En revisión (desde: { $date }): una parte puede haber cambiado.
faq-partial = Una parte se apoya en pocas fuentes o es controvertida.
faq-weak = Solo encontramos fuentes débiles sobre esto: compruébelo antes de darlo por seguro.
faq-not-legal-advice = Esto no es asesoramiento jurídico.
faq-unreviewed = El secretariado aún no lo ha revisado.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (aún sin indicar)

faq-share = 📣 Compartir
faq-helped = 👍 Me sirvió
faq-not-helped = 👎 No me sirvió
faq-glad = Me alegra saberlo.
faq-sorry =
    Lo siento. Escriba su pregunta en un solo mensaje y se la pasaré al equipo, sin su nombre. O elija un tema.

    { $cancel } si prefiere no hacerlo.
faq-choose = No sé con seguridad a cuál de estas preguntas se refiere:
faq-unsure =
    No sé con seguridad si tengo una respuesta, y no me las invento.

    Mire los temas o permítame pasar su pregunta al equipo. Verán sus palabras, no su nombre.
faq-elsewhere =
    Eso parece quedar fuera de mis temas. Respondo a preguntas sobre la Corte Penal Internacional, las sanciones de Estados Unidos contra ella y esta declaración.

    ¿Le entendí mal? Elija un tema o pase su pregunta al equipo.
faq-ask-team = 🙋 Preguntar al equipo
faq-greeting = ¡Hola! Puede leer la declaración, hacer una pregunta con sus propias palabras o firmar en nombre de su organización.
faq-thanks = No hay de qué. Compartir la declaración también ayuda.
faq-complaint = Lamento no haberle servido. Puede preguntar de otra manera, elegir abajo o escribir al equipo con /contact.

faq-review = ✅ Marcar como revisada
faq-reviewed = Marcada como revisada, en este idioma.

## What happened when

faq-timeline = 🗓 Qué pasó y cuándo
faq-earlier = ◀ Antes
faq-later = Después ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>Qué pasó y cuándo</b>

    { $events }

    Fecha de la información: { $date }.
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }: { $what }
