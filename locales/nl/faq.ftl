# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Vragen</b>

    Typ uw vraag in uw eigen woorden, of kies een onderwerp.
faq-topic-court = ⚖️ Het Hof
faq-topic-sanctions = 🚫 De sancties
faq-topic-statement = ✍️ Verklaring en ondertekening
faq-topic-court-title = ⚖️ <b>Het Hof</b>
faq-topic-sanctions-title = 🚫 <b>De sancties</b>
faq-topic-statement-title = ✍️ <b>De verklaring en de ondertekening</b>
faq-topic-back = ⬅️ Meer over dit onderwerp
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = Stand van zaken: { $date }.
# Variables: $date – since when
faq-expired = ⚠️ Wordt sinds { $date } opnieuw nagekeken: een deel kan intussen veranderd zijn.
faq-partial = Een deel hiervan steunt op weinig bronnen of is omstreden.
faq-weak = We vonden hiervoor alleen zwakke bronnen: controleer het voordat u erop vertrouwt.
faq-not-legal-advice = Dit is geen juridisch advies.
faq-unreviewed = Nog niet nagekeken door het secretariaat.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (nog niet opgegeven)

faq-share = 📣 Delen
faq-helped = 👍 Dit hielp
faq-not-helped = 👎 Dit hielp niet
faq-glad = Fijn om te horen.
faq-sorry =
    Dat spijt me. Schrijf uw vraag in één bericht, dan geef ik die door aan het team, zonder uw naam. Of kies een onderwerp.

    Liever niet? Typ { $cancel }.
faq-choose = Ik weet niet helemaal zeker wat u bedoelt. Een van deze vragen?
faq-unsure =
    Ik weet niet zeker of ik daar een antwoord op heb, en ik verzin geen antwoorden.

    Bekijk de onderwerpen, of laat mij uw vraag doorgeven aan het team. Zij zien uw woorden, niet uw naam.
faq-elsewhere =
    Dat lijkt buiten mijn onderwerp te vallen. Ik beantwoord vragen over het Internationaal Strafhof, de Amerikaanse sancties daartegen en deze verklaring.

    Heb ik u verkeerd begrepen? Kies een onderwerp, of geef uw vraag door aan het team.
faq-ask-team = 🙋 Aan het team vragen
faq-greeting = Hallo! U kunt de verklaring lezen, een vraag stellen in uw eigen woorden, of ondertekenen namens uw organisatie.
faq-thanks = Graag gedaan. De verklaring doorsturen helpt ook.
faq-complaint = Het spijt me dat u niets aan mij had. U kunt het anders vragen, hieronder kiezen, of het team schrijven via /contact.

faq-review = ✅ Als nagekeken markeren
faq-reviewed = Gemarkeerd als nagekeken, in deze taal.

## What happened when

faq-timeline = 🗓 Wat er wanneer gebeurde
faq-earlier = ◀ Eerder
faq-later = Later ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>Wat er wanneer gebeurde</b>

    { $events }

    Stand van zaken: { $date }.
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }: { $what }
