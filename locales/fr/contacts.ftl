# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 scellé, ne s’ouvre qu’avec la clé conservée hors ligne
# Before a sealed sign-on is corrected
signon-sealed = 🔒 Votre nom, votre fonction et votre adresse e-mail ont été scellés lorsque le secrétariat s’est prononcé : ce bot ne peut plus les lire. Pour corriger quelque chose, merci de les indiquer de nouveau. Ce que vous enverrez retournera au secrétariat.
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = Le nom, la fonction et l’adresse e-mail sont scellés : ce bot ne peut plus les lire. Seul le secrétariat le peut, avec une clé qu’il conserve ailleurs.
# Below /privacy
privacy-sealed = 🔒 Dès que le secrétariat s’est prononcé sur votre signature, votre nom, votre fonction et votre e-mail professionnel sont scellés. Ce bot ne peut alors plus les lire. Seul le secrétariat le peut, avec une clé qu’il conserve ailleurs.
# A code is asked for. Variables: $command
mailbox-which = ✉️ Votre adresse e-mail est scellée, et ce bot ne peut pas la lire. Merci de la taper de nouveau : le code y sera envoyé. Pour annuler : { $command }
# Variables: $command
mailbox-other = ✉️ Ce n’est pas l’adresse de votre signature. Merci de la taper de nouveau. Pour annuler : { $command }
# In the log
act-contacts-sealed = Contacts des signatures antérieures scellés

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>Rappel téléphonique : { $organisation }</b>

    Cela ne compte que si vous avez appelé un numéro trouvé par vous-même, sur le site de l’organisation ou dans un annuaire, et si quelqu’un y a confirmé que l’organisation a signé. Le nom de la personne qui a signé est scellé et ne peut pas être affiché ici.

    <b>Jamais le numéro indiqué ici, dans un message ou dans un e-mail.</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>Confirmez-vous ceci pour votre organisation ?</b>

    Une personne de votre organisation a signé en son nom :

    Organisation : <b>{ $organisation }</b>, { $country }
    Version de la déclaration : { $version }
    Dans la liste : { $listing }

    Le texte : { $statement }

    Si vous pouvez parler au nom de l’organisation et êtes d’accord, je vous demande votre nom et votre fonction. Ils sont conservés chiffrés, montrés seulement à cette personne et au secrétariat, et effacés avec la signature. Vous pouvez revenir dessus à tout moment. Responsable : { $controller }. Détails : { $privacy }

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>Contacts des organisations</b>

    Vous recevrez ici même :
    1. un mot de passe, une seule fois, dans un message à part
    2. un fichier ZIP protégé avec { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    } et l’organisation représentée, y compris les organisations comptées, non nommées

    { $sealed ->
        [one] Nom, fonction et e-mail sont scellés pour { $sealed } personne.
        [many] Nom, fonction et e-mail sont scellés pour { $sealed } de personnes.
       *[other] Nom, fonction et e-mail sont scellés pour { $sealed } personnes.
    } Qui détient la clé conservée hors ligne en tire le tableau, sur son propre ordinateur : <code>python -m bot contacts open</code>

    Notez le mot de passe en lieu sûr, puis supprimez ce message-là. Nous ne le gardons pas : sans lui, le fichier ne peut pas être ouvert. N’envoyez jamais les deux par le même canal.

    Les autres propriétaires du bot seront informés que vous avez exporté les contacts, et le journal en garde la trace.
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count ->
        [one] { $count } personne
        [many] { $count } de personnes
       *[other] { $count } personnes
    } ; contacts scellés : { $sealed }. Ceux-ci ne s’ouvrent que là où se trouve la clé conservée hors ligne : <code>python -m bot contacts open</code>. Dès que le fichier est en lieu sûr, supprimez-le aussi d’ici.
    SHA-256 : <code>{ $digest }</code>
