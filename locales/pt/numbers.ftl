# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Números</b> · { $period }

    <b>Assinaturas</b>
    Enviadas: { $sent }, aprovadas: { $approved }
    Hoje, no total: aprovadas { $all }, à espera { $pending }, não aceitas { $rejected }, retiradas { $withdrawn }

    <b>Pessoas</b>
    Novas: { $people }, abriram a declaração: { $readers }
    Recebem notícias hoje: { $subscribed }

    <b>Perguntas</b>
    Feitas: { $asked }, sem resposta segura: { $unsure }, encaminhadas à equipe: { $team }

    { $groups }

    Grupos com menos de cinco pessoas nunca são mostrados separadamente.

## Periods

stats-period-week = últimos 7 dias
stats-period-month = últimos 30 dias
stats-period-ever = desde o início
# Buttons
stats-week = 7 dias
stats-month = 30 dias
stats-ever = Tudo
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>Pessoas novas por idioma:</b> { $groups }
stats-by-subscribers = <b>Recebem notícias, por idioma:</b> { $groups }
stats-by-countries = <b>Aprovadas por país:</b> { $groups }
stats-by-signed = <b>Aprovadas por idioma da declaração:</b> { $groups }
stats-by-asked = <b>Perguntas por idioma:</b> { $groups }
stats-by-unanswered = <b>Sem resposta segura, por tema:</b> { $groups }
stats-by-origins = <b>Chegaram por um link, desde o início:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = outros { $n }
stats-too-few = números pequenos demais para separar
# Subjects
stats-subject-court = o Tribunal
stats-subject-sanctions = as sanções
stats-subject-statement = a declaração e a assinatura
stats-subject-unsure = não entendidas
stats-subject-elsewhere = outros assuntos
# In place of a language: a sign-on that came from elsewhere
stats-language-none = vindas de outro lugar

## Pictures

# Buttons
stats-growth = 📈 Crescimento
stats-countries = 🌍 Países
stats-funnel = 🪜 Onde as pessoas param
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 A imagem está sendo preparada.
stats-not-drawn = A imagem não pôde ser criada. Os números estão na mensagem acima; quem cuida do bot encontra o motivo no registro.
stats-picture-growth = Crescimento
stats-picture-countries = Assinaturas aprovadas por país
stats-picture-funnel = Onde as pessoas param
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Assinaturas aprovadas
stats-picture-subscribers = Recebem notícias
stats-picture-none = Nenhuma assinatura aprovada neste período.
stats-picture-others = Outros
stats-picture-one-day = As linhas começam agora: por enquanto, há um só dia.
stats-picture-unnamed = Outros: mais países, e grupos pequenos que não são nomeados.
stats-picture-lost = Arredondado de cinco em cinco. Em laranja: quem não chegou até ali.
stats-picture-few = menos de 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Iniciou o bot
stats-stage-read = Abriu a declaração
stats-stage-began = Começou a assinar
stats-stage-organisation = Pergunta: organização
stats-stage-country = Pergunta: país
stats-stage-website = Pergunta: site
stats-stage-name = Pergunta: nome
stats-stage-role = Pergunta: cargo
stats-stage-email = Pergunta: e-mail
stats-stage-listing = Pergunta: nome na lista
stats-stage-updates = Pergunta: notícias
stats-stage-review = Última verificação
stats-stage-sent = Enviou
stats-stage-approved = Foi aprovada
