# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>Le résumé du jour</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>Le résumé de la semaine</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [0] ⏳ Plus ancienne signature en attente : <b>{ $organisation }</b>, depuis moins d’un jour.
        [one] ⏳ Plus ancienne signature en attente : <b>{ $organisation }</b>, depuis { $days } jour.
        [many] ⏳ Plus ancienne signature en attente : <b>{ $organisation }</b>, depuis { $days } de jours.
       *[other] ⏳ Plus ancienne signature en attente : <b>{ $organisation }</b>, depuis { $days } jours.
    }
# Variables: $count
digest-waiting =
    { $count ->
        [0] ✅ Aucune signature à examiner.
        [one] 📝 { $count } signature à examiner.
        [many] 📝 { $count } de signatures à examiner.
       *[other] 📝 { $count } signatures à examiner.
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [0] 🙋 Questions ouvertes : { $count }, la plus ancienne depuis moins d’un jour.
        [one] 🙋 Questions ouvertes : { $count }, la plus ancienne depuis { $days } jour.
        [many] 🙋 Questions ouvertes : { $count }, la plus ancienne depuis { $days } de jours.
       *[other] 🙋 Questions ouvertes : { $count }, la plus ancienne depuis { $days } jours.
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
        [one] 🆕 { $count } signature reçue depuis le dernier résumé.
        [many] 🆕 { $count } de signatures reçues depuis le dernier résumé.
       *[other] 🆕 { $count } signatures reçues depuis le dernier résumé.
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ Depuis le dernier résumé – approuvées : { $approved }, refusées : { $rejected }, retirées : { $withdrawn }.
# Variables: $total – approved in all
digest-week-total =
    { $total ->
        [one] 📋 { $total } organisation signataire au total.
        [many] 📋 { $total } d’organisations signataires au total.
       *[other] 📋 { $total } organisations signataires au total.
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 Signatures cette semaine – reçues : { $fresh }, approuvées : { $approved }, refusées : { $rejected }, retirées : { $withdrawn }.
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ Démarches de signature cette semaine – commencées : { $started }, envoyées : { $sent }.
# Variables: $count
digest-week-people =
    { $count ->
        [one] 👥 { $count } personne a écrit au bot pour la première fois.
        [many] 👥 { $count } de personnes ont écrit au bot pour la première fois.
       *[other] 👥 { $count } personnes ont écrit au bot pour la première fois.
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ Questions cette semaine – avec réponse : { $answered }, sans réponse sûre : { $unsure }.
# Variables: $count
digest-stale-answers =
    { $count ->
        [one] 📅 { $count } réponse a dépassé sa date de validité.
        [many] 📅 { $count } de réponses ont dépassé leur date de validité.
       *[other] 📅 { $count } réponses ont dépassé leur date de validité.
    }
# Variables: $count
digest-stale-translations =
    { $count ->
        [one] 🌐 { $count } traduction est en retard sur le texte anglais.
        [many] 🌐 { $count } de traductions sont en retard sur le texte anglais.
       *[other] 🌐 { $count } traductions sont en retard sur le texte anglais.
    }
# Variables: $days
digest-backup =
    { $days ->
        [0] 💾 Dernière sauvegarde : il y a moins d’un jour.
        [one] 💾 Dernière sauvegarde : il y a { $days } jour.
        [many] 💾 Dernière sauvegarde : il y a { $days } de jours.
       *[other] 💾 Dernière sauvegarde : il y a { $days } jours.
    }
digest-backup-none = 💾 Aucune sauvegarde n’a encore été faite.
# Variables: $count
digest-errors =
    { $count ->
        [one] ⚠️ { $count } message n’a pas pu être remis. Le journal indique pourquoi.
        [many] ⚠️ { $count } de messages n’ont pas pu être remis. Le journal indique pourquoi.
       *[other] ⚠️ { $count } messages n’ont pas pu être remis. Le journal indique pourquoi.
    }
# Variables: $count
digest-dead =
    { $count ->
        [one] ⚠️ { $count } message reçu n’a pas pu être traité et a été mis de côté.
        [many] ⚠️ { $count } de messages reçus n’ont pas pu être traités et ont été mis de côté.
       *[other] ⚠️ { $count } messages reçus n’ont pas pu être traités et ont été mis de côté.
    }
# Buttons
digest-open = 📝 Ouvrir la plus ancienne
digest-questions-open = 🙋 Ouvrir les questions

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ Votre signature est encore inachevée. Vous pouvez la reprendre là où vous en étiez, quand vous voulez.
# Variables: $date
remind-last =
    ✍️ Votre signature est toujours inachevée. Ceci est le dernier rappel.

    Si vous ne la reprenez pas, ce que vous avez indiqué jusqu’ici sera effacé le { $date }.
# Buttons
remind-delete = 🗑 Effacer le brouillon
remind-quiet = 🔕 Plus de rappels
remind-quiet-done = 🔕 Vous ne recevrez plus de rappel. Le brouillon est gardé quelque temps, puis effacé.
# Variables: $command
remind-erased = 🗑 Votre signature inachevée a été effacée, car vous n’y aviez pas touché depuis longtemps. Rien n’en a été gardé. Pour recommencer : { $command }

## A message in a group or channel that shows who signed

command-living = Une liste toujours à jour
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
        [one] { $total } organisation
        [many] { $total } d’organisations
       *[other] { $total } organisations
    } aux côtés de la Cour pénale internationale</b>
    { $countries ->
        [0] { $total ->
            [one] Elle agit à l’échelle internationale.
            [many] Elles agissent à l’échelle internationale.
           *[other] Elles agissent à l’échelle internationale.
        }
        [one] Dans { $countries } pays.
        [many] Dans { $countries } de pays.
       *[other] Dans { $countries } pays.
    }

    { $lines }
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } organisation est comptée sans son nom.
        [many] { $unnamed } d’organisations sont comptées sans leur nom.
       *[other] { $unnamed } organisations sont comptées sans leur nom.
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
        [one] { $total } organisation
        [many] { $total } d’organisations
       *[other] { $total } organisations
    } aux côtés de la Cour pénale internationale</b>
    { $countries ->
        [0] Elles agissent à l’échelle internationale.
        [one] Dans { $countries } pays.
        [many] Dans { $countries } de pays.
       *[other] Dans { $countries } pays.
    }

    Les plus récentes :
    { $lines }

    { $more ->
        [one] Et { $more } autre, avec son nom : le bouton mène à la liste complète.
        [many] Et { $more } d’autres, avec leur nom : le bouton mène à la liste complète.
       *[other] Et { $more } autres, avec leur nom : le bouton mène à la liste complète.
    }
    { $unnamed ->
        [0] { "" }
        [one] { $unnamed } organisation est comptée sans son nom.
        [many] { $unnamed } d’organisations sont comptées sans leur nom.
       *[other] { $unnamed } organisations sont comptées sans leur nom.
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
        [one] { $total } organisation
        [many] { $total } d’organisations
       *[other] { $total } organisations
    } aux côtés de la Cour pénale internationale</b>
    { $countries ->
        [0] { $total ->
            [one] Elle agit à l’échelle internationale.
            [many] Elles agissent à l’échelle internationale.
           *[other] Elles agissent à l’échelle internationale.
        }
        [one] Dans { $countries } pays.
        [many] Dans { $countries } de pays.
       *[other] Dans { $countries } pays.
    }

    { $total ->
        [one] Elle est comptée sans son nom.
        [many] Elles sont comptées sans leur nom.
       *[other] Elles sont comptées sans leur nom.
    }
living-nobody =
    📋 <b>Aux côtés de la Cour pénale internationale</b>

    La liste est encore vide. Votre organisation pourrait être la première.
# In its place when it is ended
living-ended = 📋 Ici, cette liste n’est plus mise à jour. Le bouton mène à la liste à jour.
# A button
living-everybody = 📋 Qui a signé

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
        [one] 📌 <b>Une liste se met à jour toute seule.</b> Elle change dans les deux minutes après une approbation ou un retrait.
        [many] 📌 <b>{ $count } de listes se mettent à jour toutes seules.</b> Elles changent dans les deux minutes après une approbation ou un retrait.
       *[other] 📌 <b>{ $count } listes se mettent à jour toutes seules.</b> Elles changent dans les deux minutes après une approbation ou un retrait.
    }

    Pour en créer une autre : ajoutez-moi à un groupe et envoyez-y /living (sous votre nom, pas en mode anonyme), ou nommez-moi administrateur d’un canal, avec le droit de publier. Je vous demanderai ici dans quelle langue l’afficher.

    Pour en arrêter une, appuyez dessus :
living-none =
    📌 <b>Une liste toujours à jour</b>

    C’est un message dans un groupe ou un canal, qui montre combien d’organisations ont signé, dans combien de pays, et leurs noms. Il change dans les deux minutes après une approbation ou un retrait.

    Dans un groupe : ajoutez-moi et envoyez-y /living (sous votre nom, pas en mode anonyme).
    Dans un canal : nommez-moi administrateur, avec le droit de publier.

    Je vous demanderai ici dans quelle langue l’afficher. Pour que la liste soit épinglée, donnez-moi le droit d’y épingler des messages.
# Variables: $title – of the group or channel
living-language = Dans quelle langue afficher la liste dans <b>{ $title }</b> ? Elle sera publiée dès que vous aurez choisi, et tout le monde la verra.
living-made = 📌 La liste arrive dans <b>{ $title }</b> et se mettra désormais à jour toute seule.
living-already = Il y a déjà une liste dans <b>{ $title }</b>. Pour la voir ou l’arrêter : /living
living-already-made = Quelqu’un de l’équipe a déjà publié cette liste.
living-gone = Cette liste n’existe plus.
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    Arrêter la liste dans <b>{ $title }</b> ?

    Le message reste, mais tous les noms en disparaissent : il dira que la liste n’y est plus mise à jour, avec un bouton vers la liste à jour. Il ne sera plus épinglé.
living-really = ✖️ Oui, l’arrêter
living-keep = Garder la liste
living-over = La liste dans <b>{ $title }</b> est arrêtée, et les noms n’y figurent plus.
living-lost = ⚠️ La liste dans <b>{ $title }</b> s’est arrêtée : le message a été supprimé, ou je n’ai plus le droit d’y écrire. Pour en avoir une à nouveau, envoyez-y /living.
living-unpinned = ⚠️ Je n’ai pas eu le droit d’épingler la liste dans <b>{ $title }</b>. Elle y est et se met à jour toute seule ; épinglez-la vous-même, ou nommez-moi administrateur, avec le droit d’épingler.

## Hand-off to another system

alert-events = ⚠️ Le système auquel sont annoncées les signatures approuvées et retirées ne répond plus depuis trois jours. Nous avons renoncé à lui transmettre ce qui restait à annoncer : comparez sa liste à la nôtre. Merci d’en informer les responsables techniques du bot.

panel-to-lists = 📌 Listes à jour
