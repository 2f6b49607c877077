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

## What was done, in the log

act-edited-organisation = Nom de l’organisation corrigé
act-edited-country = Pays corrigé
act-edited-website = Site web corrigé
act-edited-listing = Affichage dans la liste corrigé
act-noted = Note ajoutée
act-undone = Décision annulée
act-reopened = Signature rouverte
act-merged = Fusionnée comme même organisation
act-made-chapter = Gardée comme section
act-told-apart = Distinguée d’une organisation semblable
