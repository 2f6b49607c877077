# Sign-ons before the secretariat, and what their representatives hear of it.

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
review-flag-acronym = ℹ️ El nombre podría ser la sigla de una organización que ya está aquí, o al revés.
review-flag-same-website = ℹ️ Otra organización que ya está aquí tiene el mismo sitio web.
review-flag-invisible = ⚠️ El nombre contiene caracteres invisibles.
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

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } de { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Tiempo a la espera: { $age }
# Variables: $when – day and time
review-was-approved = ✅ Aprobada el { $when }
review-was-rejected = ❌ Rechazada el { $when }
review-was-withdrawn = ↩️ Retirada el { $when }
# Variables: $reason
review-because = Motivo: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Sección de { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 { $count } nota anterior está en «Nota».
    [many] 🗒 { $count } de notas anteriores están en «Nota».
   *[other] 🗒 { $count } notas anteriores están en «Nota».
}
review-before = ⬅️ Anterior
review-queue = 📋 Todas las que esperan
review-flagged = ⚠️ Solo con advertencia
review-all = 📋 Con y sin advertencia
review-country = 🌍 País
review-newest = 🆕 Primero las más nuevas
review-oldest = ⏳ Primero las más antiguas
review-lately = 🕘 Decididas hace poco
# Variables: $count – at least two
review-many = ✅ Aprobar las { $count } sin advertencia
review-none-so = Ninguna firma a la espera corresponde a esta selección.
review-which-country = 🌍 <b>¿Qué país?</b>
    Solo se muestran los países con alguna firma a la espera.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 Todos los países
review-decided = 🕘 <b>Decididas hace poco</b>
    Pulse una para verla entera. Las rechazadas se pueden reabrir ahí.
review-decided-none = 🕘 Todavía no se ha decidido ninguna.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Mostrar
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 { $count } firma encontrada.
    [many] 🔎 { $count } de firmas encontradas.
   *[other] 🔎 { $count } firmas encontradas.
} { $more ->
    [0] Pulse una para verla entera.
    [one] Otra no se muestra: escriba más letras del nombre después de { $command }.
    [many] Otros { $more } de firmas no se muestran: escriba más letras del nombre después de { $command }.
   *[other] Otras { $more } no se muestran: escriba más letras del nombre después de { $command }.
}
review-not-found = 🔎 Ninguna firma tiene esa referencia o ese nombre.
review-start-first = Escríbame primero /start en un chat privado, por favor.
review-in-private = Seguimos en nuestro chat privado.

## The way back

review-undo = ↩️ Deshacer
# Variables: $organisation
review-undo-late-approved = Ya pasaron los diez minutos para deshacer la decisión. { $organisation } sigue aprobada. Si algo está mal, pregunte a quien la representa.
review-undo-late-rejected = Ya pasaron los diez minutos para deshacer la decisión. La firma de { $organisation } todavía se puede reabrir: pulse «Mostrar».
review-done-pending = De nuevo a la espera: { $organisation }
review-reopen = 🔄 Reabrir

## Notes and corrections by the secretariat

review-note = 🗒 Nota
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Escriba una nota sobre <b>{ $organisation }</b>. Solo la ven quienes revisan las firmas, y se borra junto con la firma. { $cancel } si prefiere no hacerlo.

    Notas anteriores:
    { $notes }
# Variables: $limit, $length
review-note-long = Una nota puede tener de 1 a { $limit } caracteres; esta tiene { $length }. Envíela otra vez, más corta, por favor.
# Variables: $organisation
review-noted = 🗒 Nota guardada: { $organisation }
review-edit = ✏️ Corregir
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>¿Qué hay que corregir?</b> <code>{ $reference }</code>

    Organización: { $organisation }
    País: { $country }
    Sitio web: { $website }
    En la lista: { $listing }

    A quien envió la firma se le comunicará exactamente qué se cambió.
review-field-organisation = Organización
review-field-country = País
review-field-website = Sitio web
review-field-listing = En la lista
# Variables as above
review-edit-organisation = Escriba el nombre correcto en lugar de <b>{ $organisation }</b>. { $cancel } si prefiere no hacerlo.
review-edit-country = Escriba el país correcto en lugar de <b>{ $country }</b>. { $cancel } si prefiere no hacerlo.
review-edit-website = Escriba el sitio web correcto en lugar de <b>{ $website }</b>. { $cancel } si prefiere no hacerlo.
review-edit-listing = ¿Cómo debe figurar <b>{ $organisation }</b> en la lista? Ahora: { $listing }. { $cancel } si prefiere no hacerlo.
review-value-public = 🌍 Con su nombre
review-value-counted = 🔒 Contada, sin nombre
review-value-none = Sin sitio web
review-edit-same = Ya estaba así. No se cambió nada.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Se avisa a quien envió la firma.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } → { $new }. No hay a quién avisar.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ <b>{ $organisation }</b> eligió: { $old }. Va a mostrar más: { $new }. Eso puede poner a personas en peligro y no se puede deshacer. Siga solo si la propia organización lo ha pedido.
review-named-really = 🌍 Lo ha pedido

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>Por aprobar:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>Por aprobar:</b>

    { $lines }

    { $count ->
        [one] Es { $count } firma sin advertencia. Se avisará en el acto a quien la envió.
        [many] Son { $count } de firmas sin advertencia. Se avisará en el acto a quienes las enviaron.
       *[other] Son { $count } firmas sin advertencia. Se avisará en el acto a quienes las enviaron.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Aprobar esta firma
    [many] ✅ Aprobar estos { $count } de firmas
   *[other] ✅ Aprobar estas { $count } firmas
}
review-many-none = De las que esperan aquí, ninguna está sin advertencia.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ { $count } firma aprobada.
    [many] ✅ { $count } de firmas aprobadas.
   *[other] ✅ { $count } firmas aprobadas.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [0] No se aprobó ninguna firma.
        [one] ✅ { $count } firma aprobada.
        [many] ✅ { $count } de firmas aprobadas.
       *[other] ✅ { $count } firmas aprobadas.
    }

    { $left ->
        [one] Una quedó fuera, porque entretanto se modificó o se decidió:
        [many] Quedaron fuera { $left } de firmas, porque entretanto se modificaron o se decidieron:
       *[other] Quedaron fuera { $left } firmas, porque entretanto se modificaron o se decidieron:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Nombres parecidos: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>¿Una organización o dos?</b> ({ $place } de { $count })

    <b>Organización</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>País</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Sitio web</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>En la lista</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Estado y fecha de envío</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 La misma: cerrar 1 como duplicado
review-chapter = 🧩 1 es una sección de 2
review-unlike = ↔️ Dos organizaciones distintas
review-card-back = ⬅️ Volver a la ficha
review-none-alike = Ya no queda nada con qué compararla.
review-related = Anotado. Las fichas lo muestran.
# Variables: $organisation
review-no-chapter = { $organisation } es ella misma una sección, y una sección no tiene secciones.
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 La firma de <b>{ $organisation }</b> <code>{ $reference }</code> se cerrará como duplicado. La de <b>{ $other }</b> <code>{ $kept }</code> queda como está.

    A quien envió la que se cierra se le dirá que { $other } ya está en la lista, y con qué referencia. No se traslada ningún dato personal.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 La firma de <b>{ $organisation }</b> <code>{ $reference }</code> se cerrará como duplicado. La de <b>{ $other }</b> <code>{ $kept }</code> queda como está.

    { $other } no figura con su nombre en la lista pública: a quien envió la que se cierra no se le dirá nada de ella. No se traslada ningún dato personal.
review-merge-really = 🟰 Sí, cerrar como duplicado
review-merged = 🟰 Cerrada como duplicado: <b>{ $organisation }</b> <code>{ $reference }</code>. Queda: <b>{ $other }</b> <code>{ $kept }</code>.

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
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 El secretariado vuelve a revisar la firma de <b>{ $organisation }</b> (<code>{ $reference }</code>): se ha anulado su aprobación. Mientras tanto no se cuenta ni figura en la lista.

    Usted no tiene que hacer nada; recibirá el resultado en este chat.
outcome-again-rejected =
    🔄 El secretariado vuelve a revisar la firma de <b>{ $organisation }</b> (<code>{ $reference }</code>): el rechazo ha quedado sin efecto.

    Usted no tiene que hacer nada; recibirá el resultado en este chat.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ El secretariado ha corregido el nombre de su organización en la firma <code>{ $reference }</code>:

    { $old } → <b>{ $new }</b>

    Todo lo demás sigue igual. Si no es correcto: { $command }
outcome-edited-country =
    ✏️ El secretariado ha corregido el país en la firma de { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Todo lo demás sigue igual. Si no es correcto: { $command }
outcome-edited-website =
    ✏️ El secretariado ha corregido el sitio web en la firma de { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Todo lo demás sigue igual. Si no es correcto: { $command }
outcome-edited-listing =
    ✏️ El secretariado ha cambiado la forma en que { $organisation } figura en la lista (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Todo lo demás sigue igual. Si no es correcto: { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 <b>{ $organisation }</b> figura en la lista como sección de <b>{ $parent }</b>, con su propia línea, y cuenta como una organización. Si no es correcto, díganoslo, por favor: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Gracias. <b>{ $other }</b> ya está en la lista, con la referencia <code>{ $kept }</code>: quizá firmó alguien de su equipo. Por eso la firma de { $organisation } (<code>{ $reference }</code>) se ha cerrado, y no falta nada.

    Si son dos organizaciones distintas, díganoslo, por favor: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Gracias por la firma de <b>{ $organisation }</b> (<code>{ $reference }</code>). Se ha cerrado y no figurará en la lista.

    Si quiere hablar con nosotros de ello: /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, sección de { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Nombre de la organización corregido
act-edited-country = País corregido
act-edited-website = Sitio web corregido
act-edited-listing = Forma de figurar en la lista corregida
act-noted = Nota escrita
act-undone = Decisión deshecha
act-reopened = Firma reabierta
act-merged = Firma cerrada como duplicado
act-made-chapter = Firma anotada como sección de otra organización
act-told-apart = Firma distinguida de una parecida
