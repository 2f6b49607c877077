# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Cifras</b> · { $period }

    <b>Firmas</b>
    Enviadas: { $sent }, aprobadas: { $approved }
    En total hasta hoy: aprobadas { $all }, a la espera { $pending }, rechazadas { $rejected }, retiradas { $withdrawn }

    <b>Personas</b>
    Nuevas: { $people }, abrieron la declaración: { $readers }
    Reciben noticias ahora: { $subscribed }

    <b>Preguntas</b>
    Hechas: { $asked }, sin respuesta segura: { $unsure }, pasadas al equipo: { $team }

    { $groups }

    Los grupos de menos de cinco personas nunca se muestran por separado.

## Periods

stats-period-week = últimos 7 días
stats-period-month = últimos 30 días
stats-period-ever = desde el principio
# Buttons
stats-week = 7 días
stats-month = 30 días
stats-ever = Todo
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>Personas nuevas por idioma:</b> { $groups }
stats-by-subscribers = <b>Reciben noticias, por idioma:</b> { $groups }
stats-by-countries = <b>Firmas aprobadas por país:</b> { $groups }
stats-by-signed = <b>Firmas aprobadas por idioma de la declaración:</b> { $groups }
stats-by-asked = <b>Preguntas por idioma:</b> { $groups }
stats-by-unanswered = <b>Sin respuesta segura, por tema:</b> { $groups }
stats-by-origins = <b>Llegaron por un enlace, desde el principio:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = otros { $n }
stats-too-few = demasiado pocas para distinguirlas
# Subjects
stats-subject-court = la Corte
stats-subject-sanctions = las sanciones
stats-subject-statement = la declaración y la firma
stats-subject-unsure = no se entendió
stats-subject-elsewhere = otro tema
# In place of a language: a sign-on that came from elsewhere
stats-language-none = llegadas por otra vía

## Pictures

# Buttons
stats-growth = 📈 Evolución
stats-countries = 🌍 Países
stats-funnel = 🪜 Dónde se detiene la gente
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 Se está dibujando la imagen.
stats-not-drawn = No se pudo dibujar la imagen. Las cifras están en el mensaje de arriba; quienes mantienen el bot encuentran la causa en el registro.
stats-picture-growth = Evolución
stats-picture-countries = Firmas aprobadas por país
stats-picture-funnel = Dónde se detiene la gente
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Firmas aprobadas
stats-picture-subscribers = Personas suscritas
stats-picture-none = No hay firmas aprobadas en este período.
stats-picture-others = Otros
stats-picture-one-day = Las líneas empiezan: de momento hay un solo día.
stats-picture-unnamed = Otros: más países, y grupos pequeños que no se nombran.
stats-picture-lost = Cifras redondeadas de cinco en cinco. En naranja: quienes no llegaron hasta ahí.
stats-picture-few = menos de 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Iniciaron el bot
stats-stage-read = Abrieron la declaración
stats-stage-began = Empezaron a firmar
stats-stage-organisation = Pregunta: organización
stats-stage-country = Pregunta: país
stats-stage-website = Pregunta: sitio web
stats-stage-name = Pregunta: nombre
stats-stage-role = Pregunta: cargo
stats-stage-email = Pregunta: correo
stats-stage-listing = Pregunta: en la lista
stats-stage-updates = Pregunta: noticias
stats-stage-review = Último repaso
stats-stage-sent = Firma enviada
stats-stage-approved = Firma aprobada
