## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Firma</b> <code>{ $reference }</code>

    Organización: <b>{ $organisation }</b>
    País: { $country }
    Sitio web: { $website }
    Representante: { $name }, { $role }
    Correo: { $email }
    En la lista: { $listing }

    { $flags }
    Nombres parecidos: { $similar }

    { $more }
review-listing-public = con su nombre
review-listing-counted = contada, sin nombre
review-flag-duplicate = ⚠️ Ya hay una organización con este nombre o uno parecido.
review-flag-look-alike = ⚠️ El nombre mezcla letras de distintos alfabetos que se parecen.
review-flag-free-mail = ⚠️ El correo es de un proveedor gratuito, no de la organización.
review-flag-other-domain = ⚠️ El correo y el sitio web tienen dominios distintos.
review-flag-no-website = ℹ️ No se indicó sitio web.
review-no-flags = ✅ Nada que llame la atención.
review-approve = ✅ Aprobar
review-reject = ❌ Rechazar
review-ask = 💬 Preguntar
review-next = ➡️ Siguiente
review-empty = ✅ No hay nada por revisar.
review-gone = Esa firma ya no está.
review-changed = Se corrigió después de mostrarse esta ficha. Mírela otra vez, por favor.
# Variables: $organisation, $cancel
review-reject-why = ¿Por qué no se acepta la firma de <b>{ $organisation }</b>? Elija o escriba el motivo: quien la representa lo leerá. { $cancel } si prefiere no hacerlo.
review-ask-what = ¿Qué quiere preguntar a quien representa a <b>{ $organisation }</b>? Escríbalo; saldrá en nombre del bot. { $cancel } si prefiere no hacerlo.
review-asked = Enviado. La respuesta llegará a todos los administradores.
review-nobody = No hay a quién preguntar: quien la representaba borró sus datos, o la firma llegó por otra vía.
review-reason-unverified = No se pudo verificar
review-reason-not-organisation = No es una organización
review-reason-duplicate = Ya había firmado
# Variables: $organisation
review-done-approved = Aprobada: { $organisation }
review-done-rejected = Rechazada: { $organisation }
review-already-approved = Alguien del equipo se adelantó: { $organisation } está aprobada.
review-already-rejected = Alguien del equipo se adelantó: { $organisation } está rechazada.
review-already-withdrawn = Entretanto, { $organisation } ha retirado su firma.
review-already-pending = { $organisation } sigue a la espera.
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Aprobada: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Rechazada: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Retirada: <b>{ $organisation }</b> <code>{ $reference }</code>

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ La firma de <b>{ $organisation }</b> está aprobada y su nombre ya figura en la lista pública. Gracias. { $command } se la muestra.
outcome-approved-counted = ✅ La firma de <b>{ $organisation }</b> está aprobada. Se cuenta, sin nombrarla. Gracias. { $command } se la muestra.
outcome-rejected =
    La firma de <b>{ $organisation }</b> (<code>{ $reference }</code>) no fue aceptada.

    Motivo: { $reason }

    { $command } le permite corregirla y volver a enviarla. Preguntas: /contact
reason-unverified = No pudimos verificar la organización o su autorización para firmar por ella.
reason-not-organisation = Solo pueden firmar organizaciones, no personas a título individual.
reason-duplicate = La organización ya había firmado.
# Variables: $organisation, $question
review-question =
    💬 El secretariado tiene una pregunta sobre la firma de <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Responder
review-answer-what = Escriba su respuesta en un solo mensaje, por favor. { $cancel } si prefiere no hacerlo.
review-answer-sent = Gracias, el secretariado ya tiene su respuesta.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Respuesta sobre <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>

## What was done, in the log

act-edited-organisation = Nombre de la organización corregido
act-edited-country = País corregido
act-edited-website = Sitio web corregido
act-edited-listing = Aparición en la lista corregida
act-noted = Nota escrita
act-undone = Decisión deshecha
act-reopened = Adhesión reabierta
act-merged = Unida como la misma organización
act-made-chapter = Mantenida como sección
act-told-apart = Distinguida de otra parecida
