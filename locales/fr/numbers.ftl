# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Chiffres</b> · { $period }

    <b>Signatures</b>
    Envoyées : { $sent }, approuvées : { $approved }
    Au total à ce jour – approuvées : { $all }, en attente : { $pending }, refusées : { $rejected }, retirées : { $withdrawn }

    <b>Personnes</b>
    Premiers contacts : { $people }, ont ouvert la déclaration : { $readers }
    Abonnées aux nouvelles à ce jour : { $subscribed }

    <b>Questions</b>
    Posées : { $asked }, sans réponse sûre : { $unsure }, transmises à l’équipe : { $team }

    { $groups }

    Les groupes de moins de cinq personnes ne sont jamais montrés séparément.

## Periods

stats-period-week = 7 derniers jours
stats-period-month = 30 derniers jours
stats-period-ever = depuis le début
# Buttons
stats-week = 7 jours
stats-month = 30 jours
stats-ever = Tout
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>Premiers contacts par langue :</b> { $groups }
stats-by-subscribers = <b>Personnes abonnées aux nouvelles, par langue :</b> { $groups }
stats-by-countries = <b>Signatures approuvées par pays :</b> { $groups }
stats-by-signed = <b>Signatures approuvées par langue de la déclaration :</b> { $groups }
stats-by-asked = <b>Questions par langue :</b> { $groups }
stats-by-unanswered = <b>Sans réponse sûre, par sujet :</b> { $groups }
stats-by-origins = <b>Personnes venues par un lien, depuis le début :</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = autres { $n }
stats-too-few = trop peu pour les distinguer
# Subjects
stats-subject-court = la Cour
stats-subject-sanctions = les sanctions
stats-subject-statement = la déclaration et la signature
stats-subject-unsure = question non comprise
stats-subject-elsewhere = autre sujet
# In place of a language: a sign-on that came from elsewhere
stats-language-none = reprises d’ailleurs

## Pictures

# Buttons
stats-growth = 📈 Évolution
stats-countries = 🌍 Pays
stats-funnel = 🪜 Où les gens s’arrêtent
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 L’image est en cours de création.
stats-not-drawn = L’image n’a pas pu être créée. Les chiffres sont dans le message ci-dessus ; le journal du bot en indique la raison aux responsables techniques.
stats-picture-growth = Évolution
stats-picture-countries = Signatures approuvées par pays
stats-picture-funnel = Où les gens s’arrêtent
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Signatures approuvées
stats-picture-subscribers = Personnes abonnées
stats-picture-none = Aucune signature approuvée pendant cette période.
stats-picture-others = Autres
stats-picture-one-day = Les courbes commencent : il n’y a qu’un jour pour l’instant.
stats-picture-unnamed = Autres : d’autres pays, et de petits groupes qui ne sont pas nommés.
stats-picture-lost = Chiffres arrondis de cinq en cinq. En orange : les personnes qui ne sont pas allées jusque-là.
stats-picture-few = moins de 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Bot démarré
stats-stage-read = Déclaration ouverte
stats-stage-began = Signature commencée
stats-stage-organisation = Question : organisation
stats-stage-country = Question : pays
stats-stage-website = Question : site web
stats-stage-name = Question : nom
stats-stage-role = Question : fonction
stats-stage-email = Question : e-mail
stats-stage-listing = Question : dans la liste
stats-stage-updates = Question : nouvelles
stats-stage-review = Dernière relecture
stats-stage-sent = Signature envoyée
stats-stage-approved = Signature approuvée
