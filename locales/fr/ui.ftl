# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>Aux côtés de la Cour pénale internationale</b>

    Ici, vous pouvez lire une déclaration commune contre les sanctions américaines visant la Cour, comprendre de quoi il s’agit et signer au nom de votre organisation.

    Posez-moi vos questions, avec vos mots, ou choisissez :
menu-statement = 📄 Lire la déclaration
menu-faq = ❓ Questions
menu-sign = ✍️ Mon organisation signe
menu-signatories = 📋 Qui a signé
menu-share = 📣 Partager
menu-language = 🌐 Langue
menu-home = 🏠 Accueil
back = ⬅️ Retour

help =
    <b>Ce que je sais faire</b>

    /statement – la déclaration, en plusieurs langues
    /faq – questions et réponses ; ou posez simplement votre question
    /sign – signer au nom de votre organisation
    /mysignature – voir, corriger ou retirer votre signature
    /signatories – qui a signé
    /share – partager la déclaration
    /language – changer de langue
    /subscribe, /stop – recevoir ou non des nouvelles de la campagne
    /privacy, /mydata, /erase – vos données
    /contact – joindre les responsables de ce bot
    /cancel – arrêter ce qui est en cours

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 Vous recevrez ici les nouvelles de la campagne. Il y en a peu, et /stop y met fin à tout moment.
subscribe-off =
    🔕 Vous ne recevrez plus de nouvelles de notre part. Rien d’autre n’a changé.

    Pour faire effacer tout ce qui vous concerne : { $erase }
subscribe-stop = 🔕 Ne plus en recevoir
subscribe-again = 🔔 Recevoir à nouveau

## Cancel

cancel-done = C’est arrêté. Que souhaitez-vous faire ?
cancel-nothing = Il n’y a rien à arrêter. Que souhaitez-vous faire ?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    Une déclaration commune d’organisations de la société civile. Lisez-la, posez vos questions, signez au nom de votre organisation.
group-private = Ce qui est personnel n’a pas sa place dans un groupe. Continuons en privé.
group-open = 💬 Continuer en privé
card-read = 📄 Lire
card-sign = ✍️ Signer
card-ask = ❓ Poser une question
card-open = 💬 En savoir plus

## Sharing

share-text = Des organisations de la société civile défendent la Cour pénale internationale. Lisez la déclaration et signez au nom de votre organisation :
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Partagez la déclaration</b>

    Voici ce qui sera envoyé :

    <blockquote>{ $text }
    { $link }</blockquote>

    Nous comptons combien de personnes arrivent par les liens partagés, jamais qui a partagé ni qui est venu.
share-open = 📣 Envoyer sur Telegram
share-inline = 💬 Envoyer sous forme de carte
share-copy = 🔗 Copier le lien
inline-open = Ouvrir le bot
inline-statement = La déclaration, avec un bouton pour signer
inline-answer = Une réponse avec ses sources

## Countries

country-international = International
