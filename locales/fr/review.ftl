# Sign-ons before the secretariat, and what their representatives hear of it.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Signature</b> <code>{ $reference }</code>

    Organisation : <b>{ $organisation }</b>
    Pays : { $country }
    Site web : { $website }
    Représentée par : { $name }, { $role }
    E-mail : { $email }
    Dans la liste : { $listing }

    { $flags }
    Noms proches : { $similar }

    { $more }
review-listing-public = avec son nom
review-listing-counted = comptée, non nommée
review-flag-duplicate = ⚠️ Une signature existe déjà pour une organisation de ce nom ou d’un nom proche.
review-flag-acronym = ℹ️ Ce nom pourrait être le sigle d’une organisation déjà présente, ou l’inverse.
review-flag-same-website = ℹ️ Une autre organisation déjà présente a le même site web.
review-flag-invisible = ⚠️ Le nom contient des caractères invisibles.
review-flag-look-alike = ⚠️ Le nom mêle des lettres d’alphabets différents qui se ressemblent.
review-flag-free-mail = ⚠️ L’adresse e-mail est chez un fournisseur gratuit, pas au nom de domaine de l’organisation.
review-flag-other-domain = ⚠️ L’adresse e-mail et le site web n’ont pas le même nom de domaine.
review-flag-no-website = ℹ️ Aucun site web indiqué.
review-no-flags = ✅ Rien de particulier à signaler.
review-approve = ✅ Approuver
review-reject = ❌ Refuser
review-ask = 💬 Poser une question
review-next = ➡️ Suivante
review-empty = ✅ Aucune signature à examiner.
review-gone = Cette signature n’existe plus.
review-changed = Cette signature a été corrigée après l’affichage de la fiche. Merci de la relire.
# Variables: $organisation, $cancel
review-reject-why = Pourquoi refuser la signature de l’organisation <b>{ $organisation }</b> ? Choisissez un motif ou tapez-le : la personne qui a signé le lira. Pour annuler : { $cancel }
review-ask-what = Que souhaitez-vous demander à la personne qui a signé pour <b>{ $organisation }</b> ? Tapez votre question ; elle partira au nom du bot. Pour annuler : { $cancel }
review-asked = Envoyé. La réponse parviendra à tous les admins.
review-nobody = Il n’y a personne à qui poser la question : ses données ont été effacées, ou la signature vient d’ailleurs.
review-reason-unverified = Vérification impossible
review-reason-not-organisation = Pas une organisation
review-reason-duplicate = Déjà signé
# Variables: $organisation
review-done-approved = Signature approuvée : { $organisation }
review-done-rejected = Signature refusée : { $organisation }
review-already-approved = Déjà approuvée par quelqu’un d’autre : { $organisation }
review-already-rejected = Déjà refusée par quelqu’un d’autre : { $organisation }
review-already-withdrawn = Signature retirée entre-temps : { $organisation }
review-already-pending = Toujours en attente : { $organisation }
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Signature approuvée : <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Signature refusée : <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Signature retirée : <b>{ $organisation }</b> <code>{ $reference }</code>

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } sur { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Durée d’attente : { $age }
# Variables: $when – day and time
review-was-approved = ✅ Approuvée le { $when }
review-was-rejected = ❌ Refusée le { $when }
review-was-withdrawn = ↩️ Retirée le { $when }
# Variables: $reason
review-because = Motif : { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Section de l’organisation { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i> : { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 { $count } note plus ancienne se trouve sous « Note ».
    [many] 🗒 { $count } de notes plus anciennes se trouvent sous « Note ».
   *[other] 🗒 { $count } notes plus anciennes se trouvent sous « Note ».
}
review-before = ⬅️ Précédente
review-queue = 📋 Tout ce qui attend
review-flagged = ⚠️ Avec alerte seulement
review-all = 📋 Avec et sans alerte
review-country = 🌍 Pays
review-newest = 🆕 Plus récentes d’abord
review-oldest = ⏳ Plus anciennes d’abord
review-lately = 🕘 Décisions récentes
# Variables: $count – at least two
review-many = ✅ Approuver les { $count } sans alerte
review-none-so = Aucune signature en attente ne correspond à ce choix.
review-which-country = 🌍 <b>Quel pays ?</b>
    Ne sont affichés que les pays où au moins une signature est en attente.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 Tous les pays
review-decided = 🕘 <b>Décisions récentes</b>
    Appuyez sur une signature pour la voir en entier. Une signature refusée peut y être rouverte.
review-decided-none = 🕘 Aucune décision pour l’instant.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Afficher
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 { $count } signature trouvée.
    [many] 🔎 { $count } de signatures trouvées.
   *[other] 🔎 { $count } signatures trouvées.
} { $more ->
    [0] Appuyez sur une signature pour la voir en entier.
    [one] Une autre n’est pas affichée : tapez une plus grande partie du nom après { $command }.
    [many] { $more } d’autres ne sont pas affichées : tapez une plus grande partie du nom après { $command }.
   *[other] { $more } autres ne sont pas affichées : tapez une plus grande partie du nom après { $command }.
}
review-not-found = 🔎 Aucune signature n’a cette référence ou ce nom.
review-start-first = Merci de m’écrire d’abord /start en privé.
review-in-private = La suite se passe dans notre conversation privée.

## The way back

review-undo = ↩️ Revenir en arrière
# Variables: $organisation
review-undo-late-approved = Les dix minutes pour revenir en arrière sont passées. Toujours approuvée : { $organisation }. En cas d’erreur, interrogez la personne qui a signé.
review-undo-late-rejected = Les dix minutes pour revenir en arrière sont passées. Pour rouvrir la signature, appuyez sur « Afficher » : { $organisation }
review-done-pending = De nouveau en attente : { $organisation }
review-reopen = 🔄 Rouvrir

## Notes and corrections by the secretariat

review-note = 🗒 Note
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Tapez une note au sujet de l’organisation <b>{ $organisation }</b>. Seules les personnes chargées de l’examen la verront, et elle sera effacée avec la signature. Pour annuler : { $cancel }

    Notes précédentes :
    { $notes }
# Variables: $limit, $length
review-note-long = Une note peut compter de 1 à { $limit } caractères ; celle-ci en compte { $length }. Merci de la renvoyer, plus courte.
# Variables: $organisation
review-noted = 🗒 Note enregistrée : { $organisation }
review-edit = ✏️ Corriger
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>Que faut-il corriger ?</b> <code>{ $reference }</code>

    Organisation : { $organisation }
    Pays : { $country }
    Site web : { $website }
    Dans la liste : { $listing }

    La personne qui a signé sera informée de ce qui a été modifié exactement.
review-field-organisation = Organisation
review-field-country = Pays
review-field-website = Site web
review-field-listing = Dans la liste
# Variables as above
review-edit-organisation = Tapez le nom exact à la place de <b>{ $organisation }</b>. Pour annuler : { $cancel }
review-edit-country = Tapez le bon pays à la place de <b>{ $country }</b>. Pour annuler : { $cancel }
review-edit-website = Tapez le bon site web à la place de <b>{ $website }</b>. Pour annuler : { $cancel }
review-edit-listing = Comment l’organisation <b>{ $organisation }</b> doit-elle figurer dans la liste ? Pour l’instant : { $listing }. Pour annuler : { $cancel }
review-value-public = 🌍 Avec son nom
review-value-counted = 🔒 Comptée, non nommée
review-value-none = Pas de site web
review-edit-same = C’est déjà le cas. Rien n’a été modifié.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code> : { $old } → { $new }. La personne qui a signé en est informée.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code> : { $old } → { $new }. Il n’y a personne à en informer.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ L’organisation <b>{ $organisation }</b> a choisi : { $old }. Vous allez en montrer davantage : { $new }. Cela peut mettre des personnes en danger, sans retour en arrière possible. Ne continuez que si l’organisation l’a elle-même demandé.
review-named-really = 🌍 Elle l’a demandé

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>À approuver :</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>À approuver :</b>

    { $lines }

    { $count ->
        [one] Soit { $count } signature sans alerte. La personne qui a signé en sera aussitôt informée.
        [many] Soit { $count } de signatures sans alerte. Les personnes qui ont signé en seront aussitôt informées.
       *[other] Soit { $count } signatures sans alerte. Les personnes qui ont signé en seront aussitôt informées.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Approuver cette signature
    [many] ✅ Approuver ces { $count } de signatures
   *[other] ✅ Approuver ces { $count } signatures
}
review-many-none = Parmi les signatures en attente ici, aucune n’est sans alerte.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ { $count } signature est approuvée.
    [many] ✅ { $count } de signatures sont approuvées.
   *[other] ✅ { $count } signatures sont approuvées.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [0] Aucune signature n’a été approuvée.
        [one] ✅ { $count } signature est approuvée.
        [many] ✅ { $count } de signatures sont approuvées.
       *[other] ✅ { $count } signatures sont approuvées.
    }

    { $left ->
        [one] Une signature a été laissée de côté, car elle a été modifiée ou tranchée entre-temps :
        [many] { $left } de signatures ont été laissées de côté, car elles ont été modifiées ou tranchées entre-temps :
       *[other] { $left } signatures ont été laissées de côté, car elles ont été modifiées ou tranchées entre-temps :
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Noms proches : { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>Une organisation ou deux ?</b> ({ $place } sur { $count })

    <b>Organisation</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>Pays</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Site web</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>Dans la liste</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Signature, date d’envoi</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 La même : clore 1 comme doublon
review-chapter = 🧩 1 est une section de 2
review-unlike = ↔️ Deux organisations différentes
review-card-back = ⬅️ Retour à la fiche
review-none-alike = Il ne reste rien à comparer.
review-related = C’est noté. Les fiches l’indiquent.
# Variables: $organisation
review-no-chapter = Cette organisation est elle-même une section et ne peut pas en avoir : { $organisation }
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 La signature de l’organisation <b>{ $organisation }</b> <code>{ $reference }</code> sera close comme doublon. La signature de l’organisation <b>{ $other }</b> <code>{ $kept }</code> reste telle quelle.

    La personne dont la signature est close apprendra que { $other } figure déjà dans la liste, et sous quelle référence. Aucune donnée personnelle n’est transférée.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 La signature de l’organisation <b>{ $organisation }</b> <code>{ $reference }</code> sera close comme doublon. La signature de l’organisation <b>{ $other }</b> <code>{ $kept }</code> reste telle quelle.

    Le nom { $other } n’apparaît pas dans la liste publique : la personne dont la signature est close n’en saura rien. Aucune donnée personnelle n’est transférée.
review-merge-really = 🟰 Oui, clore comme doublon
review-merged = 🟰 Signature close comme doublon : <b>{ $organisation }</b> <code>{ $reference }</code>. Celle qui reste : <b>{ $other }</b> <code>{ $kept }</code>.

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ La signature de l’organisation <b>{ $organisation }</b> est approuvée, et son nom figure maintenant dans la liste publique. Merci ! Pour la voir : { $command }
outcome-approved-counted = ✅ La signature de l’organisation <b>{ $organisation }</b> est approuvée. Elle est comptée, sans que le nom apparaisse. Merci ! Pour la voir : { $command }
outcome-rejected =
    La signature de l’organisation <b>{ $organisation }</b> (<code>{ $reference }</code>) n’a pas été acceptée.

    Motif : { $reason }

    Avec { $command }, vous pouvez la corriger et la renvoyer. Des questions ? /contact
reason-unverified = Nous n’avons pas pu vérifier l’organisation, ou votre droit de signer en son nom.
reason-not-organisation = Seules les organisations peuvent signer, pas les personnes à titre individuel.
reason-duplicate = L’organisation a déjà signé.
# Variables: $organisation, $question
review-question =
    💬 Le secrétariat a une question sur la signature de l’organisation <b>{ $organisation }</b> :

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Répondre
review-answer-what = Tapez votre réponse en un seul message. Pour annuler : { $cancel }
review-answer-sent = Merci, le secrétariat a bien reçu votre réponse.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Réponse au sujet de l’organisation <b>{ $organisation }</b> <code>{ $reference }</code> :

    <blockquote>{ $answer }</blockquote>
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 Le secrétariat examine à nouveau la signature de l’organisation <b>{ $organisation }</b> (<code>{ $reference }</code>) : son approbation a été annulée. En attendant, elle n’est pas comptée et ne figure pas dans la liste.

    Vous n’avez rien à faire ; vous recevrez le résultat ici même.
outcome-again-rejected =
    🔄 Le secrétariat examine à nouveau la signature de l’organisation <b>{ $organisation }</b> (<code>{ $reference }</code>) : le refus est levé.

    Vous n’avez rien à faire ; vous recevrez le résultat ici même.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ Le secrétariat a corrigé le nom de votre organisation dans la signature <code>{ $reference }</code> :

    { $old } → <b>{ $new }</b>

    Le reste est inchangé. Si ce n’est pas exact : { $command }
outcome-edited-country =
    ✏️ Le secrétariat a corrigé le pays dans la signature de l’organisation { $organisation } (<code>{ $reference }</code>) :

    { $old } → <b>{ $new }</b>

    Le reste est inchangé. Si ce n’est pas exact : { $command }
outcome-edited-website =
    ✏️ Le secrétariat a corrigé le site web dans la signature de l’organisation { $organisation } (<code>{ $reference }</code>) :

    { $old } → <b>{ $new }</b>

    Le reste est inchangé. Si ce n’est pas exact : { $command }
outcome-edited-listing =
    ✏️ Le secrétariat a modifié la façon dont l’organisation { $organisation } figure dans la liste (<code>{ $reference }</code>) :

    { $old } → <b>{ $new }</b>

    Le reste est inchangé. Si ce n’est pas exact : { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 L’organisation <b>{ $organisation }</b> figure dans la liste comme section de l’organisation <b>{ $parent }</b>, sur une ligne à part, et compte pour une organisation. Si ce n’est pas exact, dites-le-nous : /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Merci. L’organisation <b>{ $other }</b> figure déjà dans la liste, sous la référence <code>{ $kept }</code> : quelqu’un de votre équipe a peut-être déjà signé. La signature de l’organisation { $organisation } (<code>{ $reference }</code>) est donc close, et il ne manque rien.

    S’il s’agit de deux organisations différentes, dites-le-nous : /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Merci pour la signature de l’organisation <b>{ $organisation }</b> (<code>{ $reference }</code>). Elle a été close et ne figurera pas dans la liste.

    Si vous souhaitez nous en parler : /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, section de l’organisation { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Nom de l’organisation corrigé
act-edited-country = Pays corrigé
act-edited-website = Site web corrigé
act-edited-listing = Affichage dans la liste corrigé
act-noted = Note écrite
act-undone = Décision annulée
act-reopened = Signature rouverte
act-merged = Signature close comme doublon
act-made-chapter = Signature notée comme section d’une autre organisation
act-told-apart = Signature distinguée d’une autre semblable
