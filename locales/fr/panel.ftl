# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>En attente</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 Signatures à examiner : <b>{ $number }</b> (la plus ancienne attend depuis { $age })
panel-signons-none = 📝 Aucune signature à examiner.
# Variables: $number, $age
panel-questions = 🙋 Questions ouvertes : <b>{ $number }</b> (la plus ancienne attend depuis { $age })
panel-questions-none = 🙋 Aucune question ouverte.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 Prochaine nouvelle : n° { $number }, dans { $left }
# Variables: $number – of the news
panel-news-running = 📣 Nouvelle n° { $number } : envoi en cours.
panel-news-none = 📣 Aucune nouvelle programmée.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 Textes – réponses à revérifier : { $expired }, traductions en retard : { $stale }, manquantes : { $missing }
panel-texts-none = 📚 Tous les textes sont à jour.
# Variables: $age
panel-backup = 💾 Dernière sauvegarde : il y a { $age }
panel-backup-none = 💾 Dernière sauvegarde : aucune pour l’instant
panel-to-texts = 📚 Textes
panel-to-news = 📣 Nouvelles
panel-to-export = 📦 Export
panel-to-health = 🩺 État du bot
panel-to-people = 👥 Membres
panel-to-log = 📜 Journal
panel-to-my-role = 🎫 Mon rôle
panel-refresh = 🔄 Actualiser
panel-is-fresh = Voici la situation à cet instant.
panel-back = ⬅️ Tableau de bord

## Health

health-well = 🩺 Tout va bien.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [one] ⚠️ <b>{ $number } message n’a pas pu être traité.</b> La personne concernée a été prévenue. Merci d’en informer les responsables techniques du bot ; le message est gardé trois jours.
        [many] ⚠️ <b>{ $number } de messages n’ont pas pu être traités.</b> Les personnes concernées ont été prévenues. Merci d’en informer les responsables techniques du bot ; les messages sont gardés trois jours.
       *[other] ⚠️ <b>{ $number } messages n’ont pas pu être traités.</b> Les personnes concernées ont été prévenues. Merci d’en informer les responsables techniques du bot ; les messages sont gardés trois jours.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram demande au bot de ralentir.</b> Messages en attente : { $number }. Ils partiront d’eux-mêmes dans { $length } ; il n’y a rien à faire.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>Les messages ne parviennent pas à Telegram.</b> En attente : { $number }, le plus ancien depuis { $length }. Rien n’est perdu. Si cela dure encore dans une heure, merci d’en informer les responsables techniques du bot.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>La dernière sauvegarde date d’il y a { $length }.</b> Merci de demander aux responsables techniques du bot d’en chercher la cause.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>De très nombreuses personnes nouvelles écrivent en même temps</b> (dernier constat il y a { $length }). Toutes reçoivent une réponse. Si vous ne vous y attendiez pas, merci d’examiner les nouvelles signatures avec un soin particulier.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>État du bot</b>

    { $lines }

    <b>En ce moment</b>
    Messages en attente d’envoi : { $unsent }
    Messages qui n’ont pas pu être traités : { $dead }

    <b>Depuis la première mise en marche du bot</b>
    Envois incertains, donc répétés : { $uncertain }
    Envois abandonnés : { $lost }
    Fois où Telegram a demandé de ralentir : { $floods }

    Base de données : { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>Textes</b>

    { $expired ->
        [0] Aucune réponse n’a dépassé la date prévue pour revérifier ses informations.
        [one] { $expired } réponse est à revérifier ; les personnes qui la lisent en sont averties. Pour l’ouvrir :
        [many] { $expired } de réponses sont à revérifier ; les personnes qui les lisent en sont averties. Pour en ouvrir une :
       *[other] { $expired } réponses sont à revérifier ; les personnes qui les lisent en sont averties. Pour en ouvrir une :
    }

    { $lines }

    La commande <code>python -m bot check</code> indique chacun de ces textes.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } – textes manquants : { $missing }, en retard : { $stale }

## Roles: names, and what they let somebody do

role-owner = Propriétaire
role-reviewer = Examen des signatures
role-editor = Rédaction
role-reader = Lecture seule
role-can-owner = Permet de tout faire, de voir les coordonnées, de donner et de retirer des rôles, de lire le journal.
role-can-reviewer = Permet d’approuver ou de refuser les signatures et d’interroger les personnes qui ont signé, de répondre aux questions posées à l’équipe et d’exporter les listes. Les fiches montrent les coordonnées des personnes qui ont signé.
role-can-editor = Permet de marquer les réponses comme relues, de recharger les textes, de répondre aux questions posées à l’équipe, d’envoyer des nouvelles aux personnes abonnées et d’exporter les listes. Ne donne accès à aucune coordonnée.
role-can-reader = Permet de voir le tableau de bord, les signatures en attente et les chiffres. Ne permet de rien modifier et ne donne accès à aucune coordonnée.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>Pour le secrétariat</b>

    Votre rôle : <b>{ $role }</b>. { $can }

    { $commands }

    Les commandes ouvertes à tout le monde fonctionnent aussi pour vous ; le menu à côté du champ de saisie les montre toutes. Rien n’est rendu public avant d’avoir été examiné.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>Membres du secrétariat</b>

    { $lines }
# Variables: $number
people-owners = 👑 Propriétaires, indiqués dans la configuration : { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> – { $role }, depuis le { $since } UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = sans nom, { $mark }
people-invitations = ✉️ Invitations en attente
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> – { $role }, valable encore { $left }
# In place of a name that was not given
invitation-nameless = sans nom
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ Annuler le lien : { $name }
people-invite = ➕ Inviter quelqu’un
people-back = ⬅️ Membres
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    Rôle : <b>{ $role }</b>
    Depuis le { $since } UTC

    { $can }
people-remove = 🚫 Retirer le rôle
# Variables: $name, $role, $since
people-remove-ask =
    Retirer le rôle <b>{ $role }</b> à <b>{ $name }</b> ?

    • Dès cet instant, ses boutons et ses commandes du secrétariat n’auront plus aucun effet.
    • Le bot l’en informera aussitôt.
    • Le nom que vous lui avez donné ici sera effacé.
    • Ce que cette personne a fait reste dans le journal, sans le nom.

    Elle pourra continuer à utiliser le bot comme tout le monde, et vous pourrez l’inviter de nouveau. Le bouton ne sert qu’une fois, dans les cinq minutes.
people-remove-yes = 🚫 Oui, le retirer
people-removed = C’est fait. La personne en a été informée.
people-gone = Cette personne n’a plus de rôle : un autre propriétaire du bot le lui a déjà retiré, ou elle l’a rendu.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    Votre rôle au secrétariat ({ $role }) a pris fin : un propriétaire du bot vous l’a retiré. Vous n’avez plus accès aux commandes du secrétariat ; tout le reste fonctionne comme avant.

    Des questions à ce sujet ? { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>Inviter quelqu’un : pour quel rôle ?</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>Inviter quelqu’un : { $role }</b>

    Quel nom donner ici à cette personne ? Par exemple « Marie, équipe juridique ». Seuls les propriétaires du bot et elle-même le verront ; il est gardé chiffré et sera effacé avec le rôle. Pour annuler : { $cancel }
invite-skip = ➡️ Sans nom
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>Invitation pour : { $name }</b>
    Rôle : <b>{ $role }</b>

    <code>{ $link }</code>

    Envoyez ce lien à cette personne et à elle seule, par un canal sûr : la première personne qui l’ouvre et accepte obtient le rôle. Il ne sert qu’une fois, reste valable { $length } et n’est affiché qu’ici. Vous recevrez un message quand l’invitation sera acceptée.
invite-copy = 🔗 Copier le lien
invite-revoke = ✖️ Annuler le lien
invite-revoked = Le lien est annulé. Il ne fonctionne plus.
invite-gone = Ce lien ne peut plus être annulé : il a déjà servi, a déjà été annulé ou est trop ancien.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>On vous invite à rejoindre le secrétariat de ce bot.</b>

    Rôle : <b>{ $role }</b>
    { $can }

    Ce que vous ferez dans ce rôle sera inscrit dans un journal que les propriétaires du bot peuvent lire : quoi, quand, et que c’était vous. Votre nom sur Telegram n’est pas gardé. Vous pourrez rendre le rôle à tout moment.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>On vous propose un autre rôle au secrétariat de ce bot.</b>

    Rôle : <b>{ $role }</b>, à la place de : { $before }
    { $can }

    Ce que vous ferez dans ce rôle sera inscrit dans un journal que les propriétaires du bot peuvent lire : quoi, quand, et que c’était vous. Votre nom sur Telegram n’est pas gardé. Vous pourrez rendre le rôle à tout moment.
invitation-accept = ✅ Accepter
invitation-decline = Non, merci
invitation-declined = Très bien, rien n’a changé. Le lien reste utilisable jusqu’à son expiration ; s’il ne vous était pas destiné, merci de prévenir la personne qui l’a envoyé.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>Bienvenue au secrétariat.</b>

    Votre rôle : <b>{ $role }</b>. { $can }

    /admin montre ce qui vous attend, /help ce que vous pouvez faire. Les propriétaires du bot ont été informés de votre arrivée.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 Une invitation a été acceptée : <b>{ $name }</b> – { $role }. Ce n’est pas la personne que vous attendiez ? Alors retirez-lui tout de suite le rôle.
invitation-invalid = Ce lien n’est plus valable. Si quelqu’un vous a proposé de rejoindre le secrétariat, merci de lui demander un nouveau lien.
invitation-expired = Cette invitation était valable un jour, et ce délai est passé. Merci d’en demander une nouvelle à la personne qui vous l’a envoyée.
invitation-revoked = Cette invitation a été annulée. Si cela vous surprend, merci de vous renseigner auprès de la personne qui vous l’a envoyée.
invitation-used = Cette invitation a déjà été utilisée, et chacune ne sert qu’une fois. Si elle vous était destinée et que vous ne l’avez pas utilisée, merci de prévenir tout de suite la personne qui vous l’a envoyée.
invitation-used-by-you = Vous avez déjà utilisé cette invitation. /admin montre ce qui vous attend, tant que vous avez ce rôle.
invitation-same = Vous avez déjà ce rôle. Le lien n’a pas été utilisé et peut encore servir.
invitation-owner = Vous êtes déjà propriétaire du bot : vous n’avez rien à accepter. Le lien n’a pas été utilisé ; il fonctionne encore pour la personne à qui il est destiné.

## One's own role

role-none = Vous n’avez reçu aucun rôle dans cette conversation.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>Votre rôle : { $role }</b>

    { $can }

    Depuis le { $since } UTC
    Nom que vous donnent les propriétaires du bot : { $name }
role-return = ↩️ Rendre le rôle
# Variables: $role, $can, $since, $name
role-return-ask =
    Rendre votre rôle <b>{ $role }</b> ?

    • Vos boutons et vos commandes du secrétariat cesseront aussitôt de fonctionner.
    • Les propriétaires du bot en seront informés.
    • Le nom qu’ils vous donnent ici sera effacé. Ce que vous avez fait reste dans le journal, sans ce nom.

    Seul un propriétaire du bot pourra vous redonner un rôle. Le bouton ne sert qu’une fois, dans les cinq minutes.
role-return-yes = ↩️ Oui, le rendre
# Variables: $role
role-returned = Vous avez rendu votre rôle ({ $role }). Merci pour votre travail.
# To the owners. Variables: $name, $role
role-returned-told = 👥 <b>{ $name }</b> a rendu son rôle : { $role }.
# To the owners. Variables: $role
role-erased-told = 👥 Un membre du secrétariat a effacé tout ce qui le concerne. Son rôle ({ $role }) a ainsi pris fin.

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>Journal</b> { $first }–{ $last } sur { $total }

    { $lines }

    Les heures sont en UTC.
log-empty = 📜 Le journal est encore vide.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = vous
log-owner = un propriétaire du bot
# Who did it, where that was a visitor or the bot by itself
log-nobody = hors secrétariat
log-newer = ⬅️ Plus récent
log-older = Plus ancien ➡️
log-check = 🔗 Le journal est-il intact ?
log-back = 📜 Journal
# Variables: $total
log-holds =
    { $total ->
        [one] ✅ Le journal est intact : { $total } entrée, qui n’a pas été modifiée.
        [many] ✅ Le journal est intact : ses { $total } d’entrées s’enchaînent ; aucune, entre la première et la dernière, n’a été modifiée ni supprimée.
       *[other] ✅ Le journal est intact : ses { $total } entrées s’enchaînent ; aucune, entre la première et la dernière, n’a été modifiée ni supprimée.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>Le journal a été modifié de l’extérieur, à l’entrée { $entry }.</b> Quelqu’un qui a accès à la base de données a modifié, supprimé ou ajouté une entrée. Merci d’en informer les responsables techniques du bot et de garder une sauvegarde telle quelle.
log-entry = 🔎 Voir cette entrée

## What was done, in the log

act-signon-sent = Signature envoyée
act-signon-corrected = Signature corrigée par la personne qui a signé
act-withdrawn = Signature retirée
act-approved = Signature approuvée
act-rejected = Signature refusée
act-asked-back = Question posée à la personne qui a signé
act-imported = Signatures importées
act-retention = Données effacées à la fin de leur durée de conservation
act-erased = Une personne a effacé tout ce qui la concerne
act-keys-rotated = Une nouvelle clé chiffre toutes les données
act-question-closed = Question close
act-question-answered = Réponse à une question
act-question-split = Question séparée des questions semblables
act-question-draft-kept = Réponse gardée comme brouillon
act-question-draft-discarded = Brouillon de réponse supprimé
act-answer-reviewed = Réponse marquée comme relue
act-role-offered = Invitation créée
act-role-offer-revoked = Invitation annulée
act-role-accepted = Invitation acceptée
act-role-removed = Rôle retiré
act-role-returned = Rôle rendu
act-role-erased = Rôle terminé, car la personne a effacé toutes ses données
act-made-living = Liste toujours à jour publiée
act-ended-living = Liste toujours à jour arrêtée
act-exported = Liste exportée en fichier
act-contacts-exported = Contacts exportés en fichier
act-broadcast-approval = Nouvelle soumise à un second accord
act-broadcast-scheduled = Nouvelle programmée
act-broadcast-started = Envoi de la nouvelle commencé
act-broadcast-running = Envoi de la nouvelle repris
act-broadcast-paused = Envoi de la nouvelle mis en pause
act-broadcast-finished = Envoi de la nouvelle terminé
act-broadcast-cancelled = Nouvelle annulée
act-broadcast-undone = Nouvelle remise en brouillon avant le départ
act-broadcast-returned = Nouvelle rendue à la personne qui l’a écrite
act-broadcast-held-pilot = Envoi suspendu après l’essai
act-broadcast-held-refused = Envoi suspendu : Telegram a refusé le message
act-broadcast-held-flood = Envoi suspendu : Telegram a demandé une longue pause
act-broadcast-held-uncertain = Envoi suspendu : le réseau ne répondait pas
act-broadcast-held-failed = Envoi suspendu : trop d’échecs
