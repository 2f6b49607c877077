# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Cijfers</b> · { $period }

    <b>Ondertekeningen</b>
    Verstuurd: { $sent }, goedgekeurd: { $approved }
    Nu in totaal: { $all } goedgekeurd, { $pending } in afwachting, { $rejected } niet aanvaard, { $withdrawn } ingetrokken

    <b>Mensen</b>
    Nieuw: { $people }, verklaring geopend: { $readers }
    Ontvangen nu nieuws: { $subscribed }

    <b>Vragen</b>
    Gesteld: { $asked }, zonder zeker antwoord: { $unsure }, doorgegeven aan het team: { $team }

    { $groups }

    Groepen van minder dan vijf mensen worden nooit apart getoond.

## Periods

stats-period-week = laatste 7 dagen
stats-period-month = laatste 30 dagen
stats-period-ever = sinds het begin
# Buttons
stats-week = 7 dagen
stats-month = 30 dagen
stats-ever = Alles
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>Nieuwe mensen per taal:</b> { $groups }
stats-by-subscribers = <b>Ontvangen nieuws, per taal:</b> { $groups }
stats-by-countries = <b>Goedgekeurd per land:</b> { $groups }
stats-by-signed = <b>Goedgekeurd per taal van de verklaring:</b> { $groups }
stats-by-asked = <b>Vragen per taal:</b> { $groups }
stats-by-unanswered = <b>Zonder zeker antwoord, per onderwerp:</b> { $groups }
stats-by-origins = <b>Via een link gekomen, sinds het begin:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = overige { $n }
stats-too-few = te weinig om apart te tonen
# Subjects
stats-subject-court = het Hof
stats-subject-sanctions = de sancties
stats-subject-statement = de verklaring en de ondertekening
stats-subject-unsure = niet begrepen
stats-subject-elsewhere = iets anders
# In place of a language: a sign-on that came from elsewhere
stats-language-none = van elders overgenomen

## Pictures

# Buttons
stats-growth = 📈 Groei
stats-countries = 🌍 Landen
stats-funnel = 🪜 Waar mensen afhaken
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 De afbeelding wordt gemaakt.
stats-not-drawn = De afbeelding kon niet gemaakt worden. De cijfers staan in het bericht hierboven; de mensen die de bot onderhouden, vinden de oorzaak in het logboek.
stats-picture-growth = Groei
stats-picture-countries = Goedgekeurde ondertekeningen per land
stats-picture-funnel = Waar mensen afhaken
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Goedgekeurde ondertekeningen
stats-picture-subscribers = Ontvangers van nieuws
stats-picture-none = Geen goedgekeurde ondertekening in deze periode.
stats-picture-others = Overige
stats-picture-one-day = De lijnen beginnen hier: er is pas één dag.
stats-picture-unnamed = Overige: meer landen, en kleine groepen die niet genoemd worden.
stats-picture-lost = Afgerond op vijftallen. Oranje: wie niet zo ver kwam.
stats-picture-few = minder dan 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Bot gestart
stats-stage-read = Verklaring geopend
stats-stage-began = Begonnen met tekenen
stats-stage-organisation = Vraag: organisatie
stats-stage-country = Vraag: land
stats-stage-website = Vraag: website
stats-stage-name = Vraag: naam
stats-stage-role = Vraag: functie
stats-stage-email = Vraag: e-mail
stats-stage-listing = Vraag: hoe in de lijst
stats-stage-updates = Vraag: nieuws
stats-stage-review = Laatste controle
stats-stage-sent = Verstuurd
stats-stage-approved = Goedgekeurd
