# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    Todavía no se puede firmar aquí: los responsables de este bot aún no han indicado quién responde por sus datos.

    Mientras tanto puede leer y compartir la declaración y hacer preguntas.
# Variables: $contact
signon-closed =
    Ya no se puede firmar: el plazo terminó.

    Si tiene preguntas, escriba a { $contact }.

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Antes de empezar</b>

    Va a firmar la declaración en nombre de una organización. Para ello necesita su autorización. Le llevará unos cinco minutos.

    <b>Quién es responsable:</b> { $controller }, { $contact }.
    <b>Qué se hace público:</b> el nombre y el país de la organización, solo si usted lo elige y solo después de una revisión.
    <b>Qué queda con nosotros, cifrado:</b> su nombre, cargo, correo de trabajo y cuenta de Telegram, para comprobar la firma y poder escribirle.
    <b>Cuánto tiempo:</b> hasta que usted lo borre, y como máximo { $days } días después de retirar la firma o dejarla a medias. Si se aprueba, su nombre, cargo, correo y cuenta se eliminan { $keep } después del cierre del plazo para firmar; se le avisa antes.

    <b>Valore el riesgo, por favor.</b> Apoyar a la Corte puede atraer la atención de gobiernos. Los chats con bots no están cifrados de extremo a extremo: Telegram puede leerlos. Si esto pudiera ponerle en peligro, no siga aquí; escriba a { $contact } por un medio en el que confíe.

    Puede retirar la firma en cualquier momento. Detalles: /privacy
signon-consent-agree = ✅ Acepto, continuar

signon-organisation =
    <b>{ $step } / { $steps } · Organización</b>

    ¿Cuál es el nombre completo de su organización, tal como debe aparecer? Solo pueden firmar organizaciones, no personas a título individual.

signon-alike =
    <b>{ $step } / { $steps } · Un momento</b>

    Ya está con nosotros una organización con este nombre o con uno muy parecido. ¿Quizá ya firmó alguien de su equipo?

    Si <b>{ $organisation }</b> es otra organización, o no lo sabe con seguridad, siga adelante: el secretariado lo revisará.
signon-alike-continue = ➡️ Continuar

signon-country =
    <b>{ $step } / { $steps } · País</b>

    ¿En qué país tiene su sede { $organisation }? Escriba el nombre o una parte, en cualquier idioma; o «internacional».
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Sitio web</b>

    ¿Cuál es el sitio web de la organización? Nos ayuda a comprobar la firma. Por ejemplo: example.org

signon-name =
    <b>{ $step } / { $steps } · Su nombre</b>

    ¿Cómo se llama usted? No se publicará.

signon-role =
    <b>{ $step } / { $steps } · Su cargo</b>

    ¿Qué cargo tiene en { $organisation }? Por ejemplo: directora o coordinador. No se publicará.

signon-email =
    <b>{ $step } / { $steps } · Correo de trabajo</b>

    ¿Cuál es su correo electrónico de trabajo? Mejor si es de la propia organización. No se publicará.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · En la lista</b>

    { $risk }

    Una vez aprobada la firma, ¿cómo debe figurar { $organisation } en la lista pública?

    1. Con su nombre y su país.
    2. Contada en la cifra de su país, nunca nombrada.
    3. Contada en la cifra de su región: nunca se muestra ni su nombre ni su país.
    4. Con su nombre desde una fecha, dentro de un año como máximo (puede escribirla); hasta entonces, como en 2.
signon-listing-public = 🌍 Con su nombre
signon-listing-counted = 🔒 Contada, sin nombre

signon-updates =
    <b>{ $step } / { $steps } · Noticias</b>

    ¿Quiere recibir noticias de la campaña en este chat? Puede dejar de recibirlas en cualquier momento.
signon-updates-yes = ✅ Sí
signon-updates-no = ❌ No

## Moving about

signon-back = ⬅️ Volver
signon-skip = ⏭ Omitir
signon-cancel = ✖️ Cancelar
signon-continue = ✍️ Seguir firmando
signon-send = ✅ Enviar
signon-none = –
signon-edit-organisation = 1 · Organización
signon-edit-country = 2 · País
signon-edit-website = 3 · Sitio web
signon-edit-name = 4 · Su nombre
signon-edit-role = 5 · Su cargo
signon-edit-email = 6 · Correo
signon-edit-listing = 7 · En la lista
signon-edit-updates = 8 · Noticias
signon-other-question = Ese botón es de otra pregunta. Estamos en esta:
signon-edited = No veo los cambios en mensajes ya enviados. Para cambiar una respuesta, vuelva atrás o espere al repaso final de todos los datos.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Repase todo una vez más, por favor</b>

    1. Organización: <b>{ $organisation }</b>
    2. País: <b>{ $country }</b>
    3. Sitio web: { $website }
    4. Su nombre: { $name }
    5. Su cargo: { $role }
    6. Correo: { $email }
    7. En la lista: { $listing }
    8. Noticias: { $updates }

    <b>Así aparecerá:</b>
    <blockquote>{ $appears }</blockquote>

    Al enviar, { $organisation } firma la versión { $version } de la declaración. Para cambiar algo, púlselo o escriba su número; con { $send } se envía.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Gracias. Hemos recibido su firma.</b>

    Referencia: <code>{ $reference }</code>

    Qué pasa ahora: el secretariado la comprueba y usted recibirá el resultado en este chat. Nada se hace público antes.

    { $command } se la muestra y le permite corregirla o retirarla en cualquier momento.
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>Hemos recibido su corrección.</b>

    Referencia: <code>{ $reference }</code>

    El secretariado vuelve a revisar la firma; mientras tanto, la organización no figura en la lista pública. Usted recibirá el resultado en este chat.

    { $command } se la muestra.
signon-unchanged = No se cambió nada: todo queda como estaba.
signon-already-sent =
    Esta firma ya se envió. Referencia: <code>{ $reference }</code>

    { $command } se la muestra.
signon-cancel-ask = ¿Dejar de firmar? Se borrará lo que ha indicado hasta ahora.
signon-cancel-yes = 🗑 Dejarlo y borrar
signon-cancelled = Lo dejamos aquí. No se guardó nada.

## What you signed

mysignature-none = Todavía no ha firmado aquí.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Estado: { $status }
    En la lista: { $listing }
    Versión de la declaración: { $version }
    Pruebas: { $proofs }
    Referencia: <code>{ $reference }</code>
mysignature-status-pending = ⏳ a la espera del secretariado
mysignature-status-approved = ✅ aprobada
mysignature-status-rejected = ❌ no aceptada
mysignature-status-withdrawn = ↩️ retirada
mysignature-correct = ✏️ Corregir
mysignature-withdraw = ↩️ Retirar
mysignature-draft-first = Tiene una firma a medias. Primero termínela o cancélela.
# Variables: $organisation
mysignature-withdraw-ask = ¿Retirar la firma de <b>{ $organisation }</b>? Su nombre saldrá de nuestra lista en el acto. Las copias que otros hayan impreso o difundido ya no se pueden recuperar.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = ¿Retirar la firma de <b>{ $organisation }</b>? Dejará de contarse en el acto.
mysignature-really = ↩️ Sí, retirar
mysignature-keep = Conservarla
# Variables: $organisation, $reference
mysignature-withdrawn = Firma retirada. La firma de <b>{ $organisation }</b> ya no se cuenta. Referencia: <code>{ $reference }</code>

## The list

signatories-none = Aún no hay nadie en la lista. La suya podría ser la primera organización.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } organización
        [many] { $total } de organizaciones
       *[other] { $total } organizaciones
    }{ $countries ->
        [0] { "" }
        [one] { " " }de { $countries } país
        [many] { " " }de { $countries } de países
       *[other] { " " }de { $countries } países
    }</b>
    { $unnamed ->
        [0] { $total ->
            [one] Figura con su nombre.
            [many] Todas figuran con su nombre.
           *[other] Todas figuran con su nombre.
        }
        [one] { $total ->
            [one] Se cuenta sin su nombre.
            [many] Una de ellas se cuenta sin su nombre.
           *[other] Una de ellas se cuenta sin su nombre.
        }
        [many] { $unnamed } de ellas se cuentan sin su nombre.
       *[other] { $unnamed } de ellas se cuentan sin su nombre.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }: { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } organización
        [many] { $found } de organizaciones
       *[other] { $found } organizaciones
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Aquí todas las organizaciones se cuentan sin su nombre.
signatories-not-found = No hay ninguna organización con ese nombre en la lista pública.
# Variables: $cancel
signatories-ask = Escriba una parte del nombre de la organización. { $cancel } si prefiere no hacerlo.
signatories-browse = 📋 Todas, por nombre
signatories-search = 🔎 Buscar
# Variables: $name
signatories-country = { $name }
