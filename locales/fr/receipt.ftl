# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Vérifier un reçu
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>Votre reçu.</b> Merci de le conserver.

    Code : <code>{ $code }</code>
    Place dans la chaîne : { $place }

    Le fichier prouve ce qui a été signé, et quand. Il nomme l’organisation : ne le montrez qu’à qui vous voulez. Le code ne nomme personne : avec { $command } et ce code, chacun peut vérifier si la signature est toujours valable.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Reçu d’une signature
    Organisation : { $organisation }, { $country }
    Référence : { $reference }
    Version de la déclaration : { $version }
    Date de la signature : { $date }
    Code : { $code }
    Pour le vérifier, envoyez au bot : { $command } { $code }
# A button
mysignature-receipt = 🧾 Reçu
# Variables: $command
verify-how = Envoyez { $command } et le code d’un reçu, dans un même message. Le code figure sur le reçu et ressemble à ceci : <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = Ce code ne correspond à aucun de nos reçus. Comparez-le avec le reçu, signe par signe. Vos propres reçus se trouvent avec { $command }.
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>Ce reçu est authentique, et la signature est valable.</b>

    Date de la signature : { $date }
    Version de la déclaration : { $version }
    Signature : { $status }
    Place dans la chaîne : { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>Ce reçu est authentique, et la signature est valable.</b>

    Organisation : <b>{ $organisation }</b>
    Date de la signature : { $date }
    Version de la déclaration : { $version }
    Signature : { $status }
    Place dans la chaîne : { $place }
# Variables: $place
verify-gone = ↩️ Ce reçu est authentique (place dans la chaîne : { $place }), mais la signature a depuis été retirée ou effacée. Elle n’est plus comptée.
# Variables: $place
verify-replaced = ✏️ Ce reçu est authentique (place dans la chaîne : { $place }), mais la signature a depuis été corrigée. Un reçu plus récent l’a remplacé.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ Il y a un problème dans nos données, à la place { $place } de la chaîne. Merci de prévenir { $controller } : { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Chaîne des reçus, place { $count } : <code>{ $digest }</code>. Gardez cette ligne : elle montrera plus tard si quelque chose a été modifié.
