# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = Que souhaitez-vous demander à l’équipe ? Écrivez-le en un seul message. Elle verra votre texte, pas votre nom. Pour annuler : { $cancel }
question-sent = 🙋 Votre question est transmise à l’équipe. La réponse arrivera ici même.
question-already = L’équipe a déjà reçu cette question.
# Variables: $letters – how many were typed; $most
question-too-long =
    C’est un peu trop long : { $letters ->
        [one] { $letters } caractère
        [many] { $letters } de caractères
       *[other] { $letters } caractères
    }, pour { $most } au maximum. Rien n’a été envoyé. Merci d’abréger, ou de commencer par l’essentiel.
# Variables: $most
question-too-many = { $most ->
        [one] Vous avez { $most } question en attente auprès de l’équipe. Merci d’attendre la réponse avant d’en poser une autre.
        [many] Vous avez { $most } de questions en attente auprès de l’équipe. Merci d’attendre une réponse avant d’en poser une autre.
       *[other] Vous avez { $most } questions en attente auprès de l’équipe. Merci d’attendre une réponse avant d’en poser une autre.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] Vous avez { $most } question en attente auprès de l’équipe. La nouvelle est gardée pendant un jour : transmettez-la quand vous aurez la réponse.
        [many] Vous avez { $most } de questions en attente auprès de l’équipe. La nouvelle est gardée pendant un jour : transmettez-la quand vous aurez une réponse.
       *[other] Vous avez { $most } questions en attente auprès de l’équipe. La nouvelle est gardée pendant un jour : transmettez-la quand vous aurez une réponse.
    }
question-not-words = Je ne peux transmettre que des messages écrits. Tapez votre texte, s’il vous plaît ; rien de ce que vous avez déjà écrit n’est perdu.
# Variables: $question, $answer
question-answered =
    🙋 <b>L’équipe a répondu à votre question</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Répondre à l’équipe
question-enough = ✅ C’est bon, merci
# Variables: $cancel
question-back-what = Que souhaitez-vous répondre à l’équipe ? Écrivez-le en un seul message. Elle verra votre texte, pas votre nom. Pour annuler : { $cancel }
question-back-sent = Merci, l’équipe a bien reçu votre message. La réponse arrivera ici même.
question-back-wait = L’équipe n’a pas encore lu votre message précédent. Merci d’attendre sa réponse ; rien n’en est perdu.
question-enough-done = Tant mieux ! La conversation est close, et nous l’avons effacée de notre côté. Vous pouvez poser une nouvelle question quand vous voulez.
question-over = Cette conversation est close, et nous l’avons effacée de notre côté. N’hésitez pas à poser une nouvelle question.
# Variables: $question
question-ended =
    L’équipe a clos la conversation sur votre question, et nous l’avons effacée de notre côté. N’hésitez pas à poser une nouvelle question.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    L’équipe a clos votre question sans y répondre, et nous l’avons effacée de notre côté. Si elle compte encore pour vous, posez-la autrement, ou écrivez-nous : /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Question à l’équipe</b> ({ $place } sur { $total })

    { $count ->
        [one] Posée par { $count } personne
        [many] Posée par { $count } de personnes
       *[other] Posée par { $count } personnes
    }
    Langue : { $languages }
    En attente depuis le { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … et { $more } autre en des termes très proches
        [many] … et { $more } d’autres en des termes très proches
       *[other] … et { $more } autres en des termes très proches
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>Nouveau message sur une question</b> ({ $place } sur { $total })

    Langue : { $languages }
    En attente depuis le { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Répondre
question-all = 📨 Répondre à tout le monde
question-split = ✂️ En séparer une
question-close = 🗑 Clore
question-keep = 📌 Brouillon pour la FAQ
question-previous = ⬅️ Précédente
question-next = ➡️ Suivante
question-none = ✅ Aucune question en attente.
question-gone = Cette question n’est plus ouverte.
question-split-which = Laquelle porte sur autre chose ? Elle aura sa propre fiche.
# Variables: $text
question-split-one = { $text }
question-split-done = Elle a maintenant sa propre fiche.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Tapez la réponse. Elle partira à { $count } personne, au nom du bot.
        [many] Tapez la réponse. Elle partira à { $count } de personnes, au nom du bot. Vous la reverrez avant l’envoi.
       *[other] Tapez la réponse. Elle partira à { $count } personnes, au nom du bot. Vous la reverrez avant l’envoi.
    } Pour annuler : { $cancel }
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ Langue de lecture : <b>{ $languages }</b>

    { $count ->
        [one] Tapez la réponse. Elle partira telle quelle à { $count } personne, au nom du bot.
        [many] Tapez la réponse. Elle partira à { $count } de personnes, au nom du bot. Avant l’envoi, vous pourrez écrire un texte différent pour chaque langue.
       *[other] Tapez la réponse. Elle partira à { $count } personnes, au nom du bot. Avant l’envoi, vous pourrez écrire un texte différent pour chaque langue.
    } Pour annuler : { $cancel }
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>Ce que { $count } personne lira</b>
        [many] <b>Ce que { $count } de personnes liront</b>
       *[other] <b>Ce que { $count } personnes liront</b>
    }
    Langue : { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Au-dessus, chaque personne voit sa propre question.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] Envoyer ceci à { $count } personne ?
        [many] Envoyer ceci à { $count } de personnes ?
       *[other] Envoyer ceci à { $count } personnes ?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Envoyer à { $count } personne
        [many] ✅ Envoyer à { $count } de personnes
       *[other] ✅ Envoyer à { $count } personnes
    }
# Variables: $language – its name in itself
question-words = 🌐 Autre texte : { $language }
question-rewrite = ✏️ Tout réécrire
question-drop = ✖️ Ne pas envoyer
# Variables: $language – its name in itself; $cancel
question-words-what = Tapez la réponse dans cette langue : <b>{ $language }</b>. Pour annuler : { $cancel }
# Variables: $cancel
question-rewrite-what = Tapez à nouveau la réponse. Pour annuler : { $cancel }
question-dropped = Rien n’a été envoyé. La question reste ouverte.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Réponse envoyée à { $count } personne. Elle peut y répondre tant que la conversation n’est pas close.
        [many] Réponse envoyée à { $count } de personnes. Elles peuvent y répondre tant que la conversation n’est pas close.
       *[other] Réponse envoyée à { $count } personnes. Elles peuvent y répondre tant que la conversation n’est pas close.
    }
    { $missed ->
        [0] {""}
        [one] ⚠️ Entre-temps, quelqu’un de l’équipe a répondu à { $missed } question ou l’a close.
        [many] ⚠️ Entre-temps, quelqu’un de l’équipe a répondu à { $missed } de questions ou les a closes.
       *[other] ⚠️ Entre-temps, quelqu’un de l’équipe a répondu à { $missed } questions ou les a closes.
    }
question-too-late = Entre-temps, quelqu’un de l’équipe a déjà répondu ou clos la question. Rien n’a été envoyé.
question-end = ✅ Clore la conversation
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Clore cette question pour { $count } personne ? Elle en sera informée, et ce qui a été écrit sera effacé.
        [many] Clore cette question pour { $count } de personnes ? Elles en seront informées, et ce qui a été écrit sera effacé.
       *[other] Clore cette question pour { $count } personnes ? Elles en seront informées, et ce qui a été écrit sera effacé.
    }
question-close-sure = 🗑 Clore et effacer
question-closed = Question close et effacée.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>Voici ce qui serait gardé comme brouillon</b>

    <pre>{ $draft }</pre>

    ⚠️ Les brouillons restent lisibles sur le serveur jusqu’à ce que la rédaction les ait utilisés ou supprimés. Quelque chose dans le texte laisse-t-il deviner qui a posé la question ? Dans ce cas, tapez maintenant la question avec vos propres mots ; eux seuls seront gardés. Pour annuler : { $cancel }
question-keep-sure = 📌 Garder tel quel
# Variables: $name – of the file
question-kept = 📌 Gardé comme brouillon pour la rédaction : <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 Un brouillon de réponse attend la rédaction :

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Voir le brouillon
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } brouillon pour la FAQ
        [many] 📌 { $count } de brouillons pour la FAQ
       *[other] 📌 { $count } brouillons pour la FAQ
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] Aucun brouillon en attente.
        [one] 📌 <b>{ $count } brouillon attend la rédaction</b>
        [many] 📌 <b>{ $count } de brouillons attendent la rédaction</b>
       *[other] 📌 <b>{ $count } brouillons attendent la rédaction</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Supprimer
# Variables: $question
question-discard-ask =
    Supprimer ce brouillon ? C’est définitif.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Oui, supprimer
question-discarded = Le brouillon est supprimé.
question-draft-gone = Ce brouillon n’existe plus.
