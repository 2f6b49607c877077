# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

proof-mailbox = e-mail professionnel
proof-domain = e-mail sur son propre domaine
proof-site = site web
proof-called = rappel téléphonique
proof-second = seconde personne responsable
proof-none = simple déclaration
proof-lines =
    🪜 Niveau : <b>{ $level }</b>
    Prouvé : { $held }
    Manque : { $missing }
proof-second-line = 👥 Seconde personne responsable : { $name }, { $role }
export-column-proofs = Preuves
signatories-vouched = <i>✓ – l’organisation a prouvé que cette signature vient d’elle : par son propre domaine, son site web ou un appel. L’absence de marque ne signifie pas qu’il y ait un problème.</i>

proof-do-site = 🌐 Prouver par votre site web
proof-do-second = 👥 Demander une seconde personne
proof-end-second = ✖️ Annuler la seconde confirmation
proof-end-link = ✖️ Annuler le lien
proof-not-standing = La signature de l’organisation <b>{ $organisation }</b> n’est pas valable en ce moment : il n’y a rien à prouver.

site-held = ✅ La signature de l’organisation <b>{ $organisation }</b> est déjà prouvée par son site web.
site-none = Aucun site web n’a été indiqué pour l’organisation <b>{ $organisation }</b> : il n’y a donc rien à y chercher. Vous pouvez l’ajouter avec « Corriger ».
site-impossible = { $host } ne peut pas servir de preuve : beaucoup de gens y ont leur adresse ou leurs pages. Indiquez le domaine propre de l’organisation avec « Corriger ».
site-ask =
    🌐 <b>Prouver par le site web</b>

    Qui peut modifier { $host } montre que l’organisation <b>{ $organisation }</b> est bien à l’origine de cette signature. Demandez à la personne qui s’occupe du site de faire <b>l’une</b> de ces deux choses, avec exactement cette ligne :

    <code>{ $line }</code>

    <b>Soit</b> un enregistrement DNS de type TXT, nommé <code>{ $record }</code>

    <b>soit</b> un fichier en texte brut à l’adresse
    <code>{ $url }</code>

    Touchez ensuite « Vérifier maintenant ». Un nouvel enregistrement DNS peut mettre quelques heures à apparaître. Une fois la vérification faite, la ligne peut être retirée. Elle ne vaut que pour cette organisation et ce site.
site-copy = 📋 Copier la ligne
site-check = 🔎 Vérifier maintenant
site-again = 🌐 Que mettre, et où
site-looking = 🔎 Je regarde { $host }. La réponse arrive ici dans la minute.
site-waiting = Une vérification est déjà en cours. La réponse arrivera ici.
site-wait-person = Un peu de patience : une vérification par minute, et { $count ->
    [one] { $count } vérification
    [many] { $count } de vérifications
   *[other] { $count } vérifications
} par heure. Un nouvel enregistrement DNS demande du temps.
site-wait-everybody = Beaucoup de sites sont en cours de vérification. Merci de réessayer dans une heure.
site-proven = ✅ La signature de l’organisation <b>{ $organisation }</b> est prouvée par son site web. Merci. La ligne n’y est plus nécessaire.
site-changed = La signature de l’organisation <b>{ $organisation }</b> a été modifiée pendant la vérification, qui ne compte donc pas. Il y a maintenant une nouvelle ligne.
site-not-yet =
    🔎 <b>Pas encore trouvé</b> sur { $host }

    <b>Enregistrement DNS</b> <code>{ $record }</code>
    { $seen_record }

    <b>Fichier</b> <code>{ $url }</code>
    { $seen_file }

    L’un des deux suffit. La ligne est :
    <code>{ $line }</code>
site-seen-none = Il n’y a encore rien.
site-seen-other = Il y a une ligne semblable, mais ce n’est pas la bonne : peut-être celle d’une autre signature, ou d’avant une correction.
site-seen-timeout = Pas de réponse à temps.
site-seen-refused = L’adresse n’est pas sur l’internet public ; je ne l’ai donc pas interrogée.
site-seen-redirect = Elle renvoie vers un autre site, ou sans fin. Je ne suis pas ce renvoi.
site-seen-large = Le fichier est trop grand : je lis au plus 4 Ko.
site-seen-kind = Ce n’est pas du texte brut. Le fichier doit être envoyé comme text/plain, sans compression.
site-seen-certificate = La connexion sécurisée (https) n’a pas fonctionné : le certificat n’est pas valable pour ce nom.
site-seen-trouble = Le serveur n’a pas pu être joint, ou a signalé une erreur.

second-held = Une seconde personne responsable a déjà confirmé pour l’organisation <b>{ $organisation }</b>.
second-link =
    👥 <b>Une seconde personne responsable pour { $organisation }</b>

    Envoyez ce lien à une autre personne qui peut parler au nom de l’organisation, par exemple un membre du bureau. Il sert une seule fois, pendant { $hours ->
        [one] { $hours } heure
        [many] { $hours } d’heures
       *[other] { $hours } heures
    }, depuis le compte Telegram de cette personne :

    { $link }

    Cette personne voit ce qui a été signé et votre nom, rien d’autre sur vous. Un lien antérieur ne fonctionne plus.
second-copy = 📋 Copier le lien
second-link-ended = Le lien pour l’organisation <b>{ $organisation }</b> ne fonctionne plus.
second-gone = C’est déjà terminé.
second-end-ask = Annuler la confirmation de la seconde personne pour l’organisation <b>{ $organisation }</b> ? La signature reste ; cette preuve disparaît, et l’autre personne en est informée.
second-end-yes = ✖️ Oui, annuler
second-keep = Garder
second-end-done = La confirmation de la seconde personne pour l’organisation <b>{ $organisation }</b> est annulée.
second-ended = 👥 La personne qui représente l’organisation <b>{ $organisation }</b> a annulé votre confirmation, ou le lien qui y menait. Ce que vous m’aviez indiqué pour cela est effacé.
second-fallen = 👥 La signature de l’organisation <b>{ $organisation }</b> a été modifiée : votre confirmation ne compte plus. Ce que vous m’aviez indiqué pour cela est effacé.
second-withdrawn = 👥 L’organisation <b>{ $organisation }</b> a retiré sa signature. Votre confirmation prend fin, et ce que vous m’aviez indiqué pour cela est effacé.
second-ended-told = 👥 La seconde personne responsable a retiré sa confirmation pour l’organisation <b>{ $organisation }</b>. La signature reste ; cette preuve a disparu.
second-declined-told = 👥 La seconde personne responsable n’a pas confirmé pour l’organisation <b>{ $organisation }</b>. Le lien ne fonctionne plus.
second-told = 👥 { $name }, { $role }, a confirmé pour l’organisation <b>{ $organisation }</b>. Si ce n’est pas exact, annulez cette confirmation avec { $command }.

second-invalid = Ce lien ne fonctionne plus : il a servi, a été annulé ou est trop ancien. Demandez-en un nouveau à la personne qui vous l’a envoyé.
second-changed = Ce qui a été signé a changé depuis la création de ce lien. Demandez-en un nouveau à la personne qui vous l’a envoyé.
second-self = Ce lien est pour quelqu’un d’autre : une seconde personne responsable de l’organisation, depuis un autre compte.
second-once = Vous avez déjà confirmé pour une organisation. Chaque compte ne peut le faire qu’une fois.
second-same-name = C’est le nom de la personne qui a signé. La seconde personne doit être quelqu’un d’autre. Tapez votre propre nom.
second-offer =
    👥 <b>Confirmez-vous ceci pour votre organisation ?</b>

    { $name } a signé en son nom :

    Organisation : <b>{ $organisation }</b>, { $country }
    Version de la déclaration : { $version }
    Dans la liste : { $listing }

    Le texte : { $statement }

    Si vous pouvez parler au nom de l’organisation et êtes d’accord, je vous demande votre nom et votre fonction. Ils sont conservés chiffrés, montrés seulement à { $name } et au secrétariat, et effacés avec la signature. Vous pouvez revenir dessus à tout moment. Responsable : { $controller }. Détails : { $privacy }
second-begin = ✅ Je peux le confirmer
second-no = ✖️ Je ne confirme pas
second-name = Quels sont votre prénom et votre nom ? Pour annuler : { $cancel }
second-role = Quelle est votre fonction dans l’organisation <b>{ $organisation }</b> ? Pour annuler : { $cancel }
second-look =
    👥 <b>Tout est exact ?</b>

    Organisation : <b>{ $organisation }</b>, { $country }
    Version de la déclaration : { $version }
    Dans la liste : { $listing }
    Signé par : { $name }

    Vous : { $second_name }, { $second_role }
second-yes = ✅ Je confirme
second-done = ✅ Merci. Vous avez confirmé pour l’organisation <b>{ $organisation }</b>. Vous retrouvez cette confirmation avec { $command } et pouvez l’y retirer.
second-declined = Vous n’avez pas confirmé pour l’organisation <b>{ $organisation }</b>. Ce que vous m’aviez indiqué pour cela est effacé, et le lien ne fonctionne plus.
second-mine =
    👥 <b>{ $organisation }</b>, { $country }

    Vous avez confirmé comme seconde personne responsable : { $second_name }, { $second_role }
    Version de la déclaration : { $version }
    Dans la liste : { $listing }
    Référence : <code>{ $reference }</code>
second-back = ↩️ Retirer ma confirmation

called = 📞 Rappelée
called-undo = ↩️ Annuler le rappel
called-ask =
    📞 <b>Rappel téléphonique : { $organisation }</b>

    Cela ne compte que si vous avez appelé un numéro trouvé par vous-même, sur le site de l’organisation ou dans un annuaire, et si quelqu’un y a confirmé que { $name } a signé en son nom.

    <b>Jamais le numéro indiqué ici, dans un message ou dans un e-mail.</b>
called-yes = 📞 Oui, appelé et confirmé
called-already = Un rappel est déjà noté pour l’organisation { $organisation }.
called-none = Aucun rappel n’est noté pour l’organisation { $organisation }.
called-noted = 📞 Noté : l’organisation <b>{ $organisation }</b> a été rappelée. Vous pouvez l’annuler sur sa fiche.
called-undone = Rappel annulé : { $organisation }

act-proved-site = Prouvée par le site web
act-second-asked = Lien créé pour une seconde personne
act-second-link-ended = Lien pour une seconde personne annulé
act-proved-second = Confirmée par une seconde personne
act-second-ended = Confirmation de la seconde personne annulée
act-called-back = Rappel téléphonique noté
act-called-back-undone = Rappel téléphonique annulé
