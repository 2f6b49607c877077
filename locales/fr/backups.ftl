# Sauvegardes, essais de restauration et suites d’une restauration. Pour le secrétariat.

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>Aucune sauvegarde depuis { $length }.</b> Merci d’en informer les responsables techniques du bot.
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>Aucune sauvegarde n’a été mise à l’essai depuis { $length }.</b> Le bouton se trouve sous « État du bot ».
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
        [one] ⚠️ La dernière sauvegarde date d’il y a { $days } jour. Merci d’en informer les responsables techniques du bot.
        [many] ⚠️ La dernière sauvegarde date d’il y a { $days } de jours. Merci d’en informer les responsables techniques du bot.
       *[other] ⚠️ La dernière sauvegarde date d’il y a { $days } jours. Merci d’en informer les responsables techniques du bot.
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
        [one] ⚠️ Dernier essai d’une sauvegarde : il y a { $days } jour. Le bouton se trouve dans /admin, sous « État du bot ».
        [many] ⚠️ Dernier essai d’une sauvegarde : il y a { $days } de jours. Le bouton se trouve dans /admin, sous « État du bot ».
       *[other] ⚠️ Dernier essai d’une sauvegarde : il y a { $days } jours. Le bouton se trouve dans /admin, sous « État du bot ».
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>La sauvegarde de la nuit a échoué.</b> Les précédentes sont toujours là, et un nouvel essai a lieu toutes les heures. Merci de transmettre ceci aux responsables techniques du bot :

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 Essayer la sauvegarde
drill-began = La dernière sauvegarde est mise à l’essai. Vous serez informé du résultat.
drill-none = 💾 Aucune sauvegarde n’a encore été faite : il n’y a rien à mettre à l’essai.
drill-elsewhere = 🧪 Les sauvegardes ne s’ouvrent qu’avec une clé qui n’est pas sur ce serveur. Merci de demander à qui la garde de mettre la plus récente à l’essai : <code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>La dernière sauvegarde peut être restaurée.</b>

    Elle a été faite le { $when } UTC. Elle a été restaurée à côté des données ; chaque page en a été lue, tout son contenu compté, et le journal comme la chaîne des reçus sont intacts. Rien de cet essai n’a été gardé.
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>La dernière sauvegarde est inutilisable.</b> Elle a été faite le { $when } UTC. Merci d’en faire faire une nouvelle et de transmettre ceci aux responsables techniques du bot :

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>Le bot a été restauré à partir d’une sauvegarde.</b>

    La sauvegarde a été faite le { $when } UTC. Ce qui s’est passé ensuite n’y figure pas : signatures, décisions, réponses.

    Rien de ce qui attendait à ce moment-là n’est envoyé de lui-même :
    • Avis, retenus : { $notices }
    • Réponses dans des conversations, abandonnées : { $replies }
    • Messages de nouvelles, sort inconnu : { $deliveries }
    • Nouvelles redevenues des brouillons : { $broadcasts }
    • Messages de personnes, mis de côté : { $updates }
    • Effacements refaits : { $erased }

    Les invitations et les confirmations de ce moment-là ne sont plus valables.
# Buttons
waited-send = 📤 Envoyer ce qui attendait
waited-drop = 🗑 Y renoncer
# Variables: $count, $when – when the backup was made
waited-send-ask =
    Envoyer ce qui attendait ?

    Avis : { $count }, du { $when } UTC ou d’avant, par exemple sur des décisions de signature. Certains sont peut-être déjà arrivés ; ces personnes les recevront deux fois. Les nouvelles n’en font pas partie.
# Variables: $count, $when
waited-drop-ask =
    Renoncer à ce qui attendait ?

    Avis : { $count }, du { $when } UTC ou d’avant, par exemple sur des décisions de signature. Ils ne seront pas envoyés et ne pourront pas être récupérés.
waited-send-yes = 📤 Oui, envoyer
waited-drop-yes = 🗑 Oui, y renoncer
# Variables: $count
waited-sent = 📤 En route. Avis : { $count }
# Variables: $count
waited-dropped = 🗑 Abandonné. Avis : { $count }
waited-gone = Une autre personne du secrétariat a été plus rapide, ou il n’y a plus rien de retenu.

## In the log

act-restored = Bot restauré à partir d’une sauvegarde
act-drill = Sauvegarde mise à l’essai
act-waited-sent = Envoi de ce qui était retenu
act-waited-dropped = Abandon de ce qui était retenu
