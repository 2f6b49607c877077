# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Questions</b>

    Posez votre question avec vos mots, ou choisissez un thème.
faq-topic-court = ⚖️ La Cour
faq-topic-sanctions = 🚫 Les sanctions
faq-topic-statement = ✍️ Déclaration et signature
faq-topic-court-title = ⚖️ <b>La Cour</b>
faq-topic-sanctions-title = 🚫 <b>Les sanctions</b>
faq-topic-statement-title = ✍️ <b>La déclaration et la signature</b>
faq-topic-back = ⬅️ Autres questions du thème
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = Date des informations : { $date }.
# Variables: $date – since when
faq-expired = ⚠️ En cours de révision (depuis : { $date }). Une partie a pu changer.
faq-partial = Une partie de cette réponse repose sur peu de sources, ou est contestée.
faq-weak = Nous n’avons trouvé que des sources peu solides à ce sujet : vérifiez avant de vous y fier.
faq-not-legal-advice = Ceci n’est pas un conseil juridique.
faq-unreviewed = Réponse pas encore relue par le secrétariat.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (pas encore indiqué)

faq-share = 📣 Partager
faq-helped = 👍 Utile
faq-not-helped = 👎 Pas utile
faq-glad = Tant mieux, merci !
faq-sorry =
    Désolé. Écrivez votre question en un seul message et je la transmettrai à l’équipe, sans votre nom. Ou choisissez un thème.

    Pour annuler : { $cancel }
faq-choose = Je ne sais pas bien laquelle de ces questions vous posez :
faq-unsure =
    Je ne suis pas certain d’avoir la réponse, et je n’en invente pas.

    Parcourez les thèmes, ou laissez-moi transmettre votre question à l’équipe. Elle verra votre texte, pas votre nom.
faq-elsewhere =
    Cela semble dépasser ce que je connais. Je réponds aux questions sur la Cour pénale internationale, les sanctions américaines qui la visent et cette déclaration.

    Ai-je mal compris ? Choisissez un thème, ou transmettez votre question à l’équipe.
faq-ask-team = 🙋 Demander à l’équipe
faq-greeting = Bonjour ! Vous pouvez lire la déclaration, poser une question avec vos mots ou signer au nom de votre organisation.
faq-thanks = Avec plaisir ! Partager la déclaration, c’est aussi une aide.
faq-complaint = Je regrette de ne pas avoir pu vous aider. Vous pouvez reformuler votre question, choisir ci-dessous, ou écrire à l’équipe avec /contact.

faq-review = ✅ Marquer comme relu
faq-reviewed = C’est noté : réponse relue, dans cette langue.

## What happened when

faq-timeline = 🗓 Chronologie
faq-earlier = ◀ Plus tôt
faq-later = Plus tard ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>Chronologie</b>

    { $events }

    Date des informations : { $date }.
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when } : { $what }
