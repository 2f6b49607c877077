# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Version { $number } : { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Version inconnue : { $count }
act-certificate = Certificat de clôture établi
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>Votre reçu du retrait.</b> Merci de le conserver.

    Code : <code>{ $code }</code>
    Place dans la chaîne : { $place }

    Avec { $command } et le code, chacun peut vérifier que la signature a été retirée.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Reçu d’un retrait de signature
    Organisation : { $organisation }, { $country }
    Référence : { $reference }
    Version de la déclaration : { $version }
    Date de la signature : { $date }
    Date du retrait : { $today }
    Code : { $code }
    Pour le vérifier, envoyez au bot : { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ Ce reçu est authentique (place dans la chaîne : { $place }). Il atteste que la signature a été retirée.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Chaîne des reçus, { $date }
    Place : { $count }
    <code>{ $digest }</code>

    Gardez ce message : il montrera plus tard si quelque chose a été modifié.
head-refused = ⚠️ Le bot ne peut pas publier dans le canal : la ligne quotidienne de la chaîne y manque. Merci de nommer le bot administrateur du canal, avec le droit de publier.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>La collecte des signatures est close.</b> Merci : la signature de votre organisation est bien là. Organisations en tout : { $count }. /mysignature permet toujours de la voir et de la retirer.
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>La collecte des signatures est close.</b> Merci : votre signature est arrivée à temps. Le secrétariat ne s’est pas encore prononcé ; vous apprendrez sa décision dans cette discussion. Pour voir votre signature : /mysignature
# A button
certificate-again = 🏁 Certificat
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Certificat des signatures.</b> Organisations : { $count }. Tête de la chaîne : <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Certificat des signatures, { $date }
    Organisations : { $count } (nommées : { $named }, comptées sans nom : { $counted })
    Maillons de la chaîne : { $length }
    Tête de la chaîne : { $digest }
