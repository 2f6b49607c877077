# News to many, written and sent by the secretariat.

command-broadcast = Envoyer des nouvelles

## Under each message of a broadcast

broadcast-no-more = 🔕 Ne plus recevoir de nouvelles

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>Envoi de nouvelles</b>

    { $lines }
broadcast-list-empty =
    📣 <b>Envoi de nouvelles</b>

    Rien n’a encore été envoyé. Pour commencer, appuyez sur « Nouvel envoi ». Avant tout départ, vous verrez le message exactement tel qu’il sera reçu, et à combien de personnes il sera envoyé.
broadcast-new = ✍️ Nouvel envoi
broadcast-back-to-list = ⬅️ Toutes les nouvelles
# A button. Variables: $number
broadcast-open = N° { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>N° { $number }</b> { $kind } : { $stage }. { $words }
broadcast-kind-message = Nouvelle
broadcast-kind-correction = Correction
broadcast-kind-recall = Suppression
broadcast-stage-draft = en cours de rédaction
broadcast-stage-approval = attend un second accord
broadcast-stage-scheduled = programmée
broadcast-stage-running = en cours d’envoi
broadcast-stage-paused = en pause
broadcast-stage-finished = terminée
broadcast-stage-cancelled = annulée

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>Nouvelle n° { $number }</b>

    { $written }
    Autres langues : { $others }
    À : { $audience }
    Soit, pour l’instant : { $people }
    Quand : { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }) : { $words }
broadcast-nothing-written = Rien n’est encore écrit. Choisissez une langue ci-dessous, puis envoyez-moi le message.
broadcast-part-text = texte
broadcast-part-photo = image
broadcast-part-video = vidéo
broadcast-part-document = fichier
broadcast-part-animation = animation
broadcast-part-audio = audio
broadcast-part-voice = message vocal
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] album de { $count } élément
        [many] album de { $count } d’éléments
       *[other] album de { $count } éléments
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> personne
        [many] <b>{ $count }</b> de personnes
       *[other] <b>{ $count }</b> personnes
    }
# Variables: $language
broadcast-others-fallback = reçoivent la version « { $language } »
broadcast-others-left-out = ne reçoivent rien
broadcast-when-now = dès votre confirmation
# Variables: $time – a date and time
broadcast-when-at = { $time } { $zone }
broadcast-pilot-yes = D’abord un essai : une personne sur cent, puis je vous demande s’il faut continuer.
broadcast-pilot-no = À tout le monde en une fois.
broadcast-audience-everyone = toutes les personnes abonnées aux nouvelles
# Variables: $names – of languages
broadcast-audience-language = les personnes abonnées aux nouvelles qui lisent en : { $names }
# Variables: $names – of countries
broadcast-audience-country = les personnes abonnées aux nouvelles qui représentent une organisation approuvée, pays : { $names }
broadcast-audience-signatories = les personnes abonnées aux nouvelles qui représentent une organisation approuvée
broadcast-audience-unsigned = les personnes abonnées aux nouvelles qui n’ont pas signé
broadcast-audience-nobody = (rien de choisi pour l’instant)

# Buttons
broadcast-to-whom = 👥 À qui
broadcast-others = 🌐 Autres langues
broadcast-when = 🕐 Quand
broadcast-pilot = 🧪 Essai d’abord
broadcast-look = 👁 Aperçu
broadcast-send = 📨 Envoyer…
broadcast-discard = 🗑 Abandonner
broadcast-back = ⬅️ Retour
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Envoyez-moi la version <b>{ $language }</b> du message, telle qu’elle doit être reçue : un texte (le gras, l’italique et les liens sont conservés), une image, un fichier, une vidéo ou un album. Pour annuler : { $cancel }
# While the pictures of an album come in, one after the other
broadcast-album-taken = L’album est en train d’arriver. Appuyez quand tout y est.
broadcast-go-on = ➡️ Tout y est
broadcast-discarded = Brouillon abandonné. Rien n’est parti.
# Variables: $kind
error-broadcast-kind = Ce type de message ne peut pas être envoyé à plusieurs personnes. Vous pouvez envoyer un texte, une image, un fichier, une vidéo, un audio ou un album qui en réunit plusieurs.
broadcast-audience-which = À qui s’adresse cette nouvelle ? Seules les personnes qui ont demandé des nouvelles en reçoivent.
broadcast-reach-everyone = Tout le monde
broadcast-reach-language = Par langue…
broadcast-reach-country = Par pays de signature…
broadcast-reach-signatories = Organisations approuvées
broadcast-reach-unsigned = Qui n’a pas signé
broadcast-languages-which = Quelles langues ? Appuyez sur une langue pour la choisir ou l’enlever.
broadcast-countries-which = Quels pays ? Appuyez sur un pays pour le choisir ou l’enlever. Les organisations comptées pour leur seule région ne sont pas atteintes par pays, afin que rien ne révèle leur pays ; « Organisations approuvées » les atteint.
broadcast-when-which = Quand faut-il l’envoyer ? Les heures sont celles de { $zone }.
broadcast-in-an-hour = Dans une heure
broadcast-tomorrow = Demain à 9 h
broadcast-type-time = Taper une date et une heure
broadcast-now = Dès ma confirmation
# Variables: $example, $cancel
broadcast-time-what = Tapez la date et l’heure de { $zone }, par exemple { $example }. Pour annuler : { $cancel }
# Variables: $example
error-broadcast-time = Je n’ai pas pu lire cette date. Tapez-la de cette façon, s’il vous plaît : { $example }. Elle doit être à venir.
broadcast-looked = 👆 C’est exactement ce qui sera reçu.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>Envoyer la nouvelle n° { $number } ?</b>

    À { $people } :
    { $lines }

    Quand : { $when }
    Durée de l’envoi : environ { $time }
    { $pilot }

    Après votre confirmation, vous aurez 60 secondes pour revenir en arrière.
# Variables: $language, $count
broadcast-sure-line = { $language } : { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language } : { $count }, version « { $fallback } »
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language } : { $count }, qui ne recevra rien
        [many] { $language } : { $count }, qui ne recevront rien
       *[other] { $language } : { $count }, qui ne recevront rien
    }
broadcast-confirm = ✅ Oui, envoyer
broadcast-nothing-to-send = Il n’y a encore rien à envoyer : choisissez d’abord une langue et envoyez-moi le message.
# Variables: $language
broadcast-no-fallback = Les autres langues doivent recevoir la version « { $language } », mais elle n’est pas écrite. Écrivez-la, ou choisissez que les autres ne reçoivent rien.
broadcast-nobody = Personne ne recevrait ce message. Choisissez d’abord d’autres destinataires.
broadcast-changed = Le message a été modifié depuis que la question vous a été posée. Merci de le relire.
broadcast-too-late = Ce n’est plus possible : entre-temps, l’envoi a avancé. Voici où il en est.
broadcast-scheduled-ok = C’est confirmé.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>Nouvelle n° { $number }</b> : départ le { $time } { $zone }.

    À : { $people }
broadcast-undo = ↩️ Revenir en arrière
broadcast-undone = C’est fait. Rien n’est parti ; c’est de nouveau un brouillon.
# Variables: $number, $people
broadcast-approval =
    🤝 La <b>nouvelle n° { $number }</b> attend l’accord d’une deuxième personne parmi les admins.

    À : { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 Quelqu’un de l’équipe souhaite envoyer la <b>nouvelle n° { $number }</b>.

    À : { $people }

    Merci de la relire. Elle partira dès votre accord.
broadcast-approve = ✅ Envoyer…
broadcast-approve-own = Il faut l’accord de quelqu’un d’autre que la personne qui l’a écrite.
broadcast-not-approve = ↩️ Rendre pour modification
# Variables: $number
broadcast-returned = ↩️ La nouvelle n° { $number } a été rendue à la personne qui l’a écrite. C’est de nouveau un brouillon.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } n° { $number }</b> : envoi en cours.

    { $bar } { $percent } %

    Réussis : <b>{ $sent }</b>
    Bot bloqué ou compte supprimé : { $gone }
    Échoués : { $failed }
    Incertains : { $uncertain }
    Restants : { $left }, environ { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } n° { $number }</b> : en pause. { $why }

    { $bar } { $percent } %

    Réussis : <b>{ $sent }</b>
    Bot bloqué ou compte supprimé : { $gone }
    Échoués : { $failed }
    Incertains : { $uncertain }
    Restants : { $left }, environ { $time }
broadcast-why-admin = Quelqu’un de l’équipe a demandé la pause.
broadcast-why-pilot = L’essai est parti. Vérifiez que tout va bien, puis reprenez ou annulez.
broadcast-why-refused = Telegram a refusé le message lui-même et le refuserait pour tout le monde. Annulez, corrigez le message et refaites un envoi.
broadcast-why-flood = Telegram demande une très longue pause. Reprenez plus tard.
broadcast-why-uncertain = Plusieurs messages de suite sont restés sans réponse : le réseau est peut-être en panne. Reprenez quand il sera rétabli.
broadcast-why-failed = Trop de messages ont échoué. Quelque chose ne va pas ; merci de vous adresser aux responsables techniques du bot avant de reprendre.
broadcast-pause = ⏸ Pause
broadcast-resume = ▶️ Reprendre
broadcast-cancel = ⏹ Annuler
broadcast-refresh = 🔄 Actualiser
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ Annuler l’envoi n° { $number } ? { $left } personne qui ne l’a pas encore reçu ne le recevra pas. Ce qui est parti reste parti.
        [many] ⏹ Annuler l’envoi n° { $number } ? { $left } de personnes qui ne l’ont pas encore reçu ne le recevront pas. Ce qui est parti reste parti.
       *[other] ⏹ Annuler l’envoi n° { $number } ? Les { $left } personnes qui ne l’ont pas encore reçu ne le recevront pas. Ce qui est parti reste parti.
    }
broadcast-cancel-yes = ⏹ Oui, annuler

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } n° { $number }</b> : terminée le { $end } { $zone }.

    Réussis : <b>{ $sent }</b>
    Bot bloqué ou compte supprimé : { $gone }
    Échoués : { $failed }
    Incertains : { $uncertain }
    Laissés de côté (désabonnement ou données effacées entre-temps) : { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } n° { $number }</b> : annulée le { $end } { $zone }.

    Réussis : <b>{ $sent }</b>
    Bot bloqué ou compte supprimé : { $gone }
    Échoués : { $failed }
    Incertains : { $uncertain }
    Non envoyés : { $left_out }
# Variables: $count
broadcast-again =
    { $count ->
        [one] 🔁 Renvoyer ({ $count } incertain)
        [many] 🔁 Renvoyer ({ $count } d’incertains)
       *[other] 🔁 Renvoyer ({ $count } incertains)
    }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 Renvoyer le n° { $number } à { $count } personne ?

            On ne sait pas si elle l’a reçu ; elle pourrait le recevoir deux fois.
        [many]
            🔁 Renvoyer le n° { $number } à { $count } de personnes ?

            On ne sait pas si elles l’ont reçu ; certaines pourraient le recevoir deux fois.
       *[other]
            🔁 Renvoyer le n° { $number } à { $count } personnes ?

            On ne sait pas si elles l’ont reçu ; certaines pourraient le recevoir deux fois.
    }

    { $lines }
broadcast-again-yes = 🔁 Oui, renvoyer
broadcast-correct = ✏️ Corriger
broadcast-recall = 🧹 Supprimer chez tous
broadcast-correct-which = Quelle langue faut-il corriger ?
# Variables: $language, $cancel
broadcast-correct-what = Envoyez-moi la bonne version <b>{ $language }</b> du message. Elle remplacera celle qui a été reçue. Pour annuler : { $cancel }
broadcast-not-correctable = Ce message ne peut pas prendre la place de l’autre : Telegram ne remplace un texte que par un texte, et une image, une vidéo ou un fichier que par l’un de ces trois. Les albums et les messages vocaux ne peuvent pas être corrigés ; supprimez-les et refaites un envoi.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ Voici ce qui sera affiché. Remplacer la version « { $language } » du n° { $number } chez { $count } personne qui l’a reçue ?
        [many] ✏️ Voici ce qui sera affiché. Remplacer la version « { $language } » du n° { $number } chez { $count } de personnes qui l’ont reçue ?
       *[other] ✏️ Voici ce qui sera affiché. Remplacer la version « { $language } » du n° { $number } chez les { $count } personnes qui l’ont reçue ?
    }
broadcast-correct-yes = ✏️ Oui, remplacer
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 Supprimer le n° { $number } de la conversation de { $count } personne ? Telegram ne supprime que ce qui date de moins de 48 heures ; je vous dirai ce qui n’a pas pu l’être.
        [many] 🧹 Supprimer le n° { $number } des conversations de { $count } de personnes ? Telegram ne supprime que ce qui date de moins de 48 heures ; je vous dirai ce qui n’a pas pu l’être.
       *[other] 🧹 Supprimer le n° { $number } des conversations de { $count } personnes ? Telegram ne supprime que ce qui date de moins de 48 heures ; je vous dirai ce qui n’a pas pu l’être.
    }
broadcast-recall-yes = 🧹 Oui, supprimer
broadcast-gone = Cet envoi n’existe plus.
