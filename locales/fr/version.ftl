# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>La déclaration a changé.</b>

    { $organisation } a signé la version { $old }. La version { $new } dit autre chose par endroits. Merci de la lire et de nous dire si la signature doit valoir aussi pour elle.

    Tant que vous n’avez pas répondu, votre organisation reste sous la version { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>Un rappel :</b> la déclaration a changé, et nous ne savons pas encore si { $organisation } soutient la version { $new }.

    Sans réponse, elle reste sous la version { $old }. Nous ne vous le redemanderons pas.
version-keep = ✅ Maintenir notre signature
version-changes = 🔍 Ce qui a changé
version-read-new = 📖 Lire le nouveau texte
version-read-old = 📜 Lire le texte signé
version-later = 🕓 Décider plus tard
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>De la version { $old } à la version { $new }</b>
    <s>Barré</s> : supprimé. <b>En gras</b> : nouveau. Les paragraphes sans changement ne sont pas repris.

    { $changes }
version-changes-many = Trop de choses ont changé pour les montrer ici mot à mot. Merci de lire les deux textes.
# Variables: $organisation, $new
version-kept = ✅ Merci. { $organisation } figure désormais sous la version { $new } de la déclaration. Le nouveau reçu suit.
# Variables: $old, $command
version-postponed = 🕓 C’est noté. Votre organisation reste sous la version { $old }. Vous pouvez répondre à tout moment : { $command }
version-kept-before = Vous avez déjà répondu.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 La déclaration, version { $number }. Empreinte : <code>{ $digest }</code>
version-text-lost = Ce texte n’est pas conservé ici.
# A button of /mysignature
mysignature-version = 📄 La déclaration a changé
# At the end of signing on. Variables: $number
signon-version-changed = 📄 La déclaration a changé pendant que vous remplissiez ceci : c’est désormais la version { $number }. Merci de la lire et de donner votre accord une nouvelle fois. Vos réponses sont conservées.

# --- to the secretariat

# Variables: $number
version-line = 📄 Déclaration : version { $number }. Personne ne figure sous un texte qui dit autre chose.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Déclaration : version { $number }. Signataires d’un ancien texte pas encore consultés : { $askable } ; consultés – maintenues : { $kept }, retirées : { $withdrawn }, sans décision : { $undecided } ; venus de fichiers, à consulter par vous : { $unreachable }.
version-ask-signers = 📄 Consulter les signataires
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>Consulter celles qui ont signé un ancien texte ?</b>

    { $count ->
        [one] { $count } organisation sera consultée
        [many] { $count } d’organisations seront consultées
       *[other] { $count } organisations seront consultées
    } au sujet de la version { $number } : chaque représentant une seule fois, dans sa langue, avec un rappel après une semaine. Une fois lancé, cela ne s’arrête plus.

    Venues de fichiers, sans personne à consulter ici : { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Consulter maintenant : { $count }
version-asking = ✅ La consultation est lancée : en journée, quelques-uns chaque minute. La page des textes montre les réponses.
version-nobody-to-ask = Il n’y a plus personne à consulter.
act-asked-signers = Signataires consultés sur une nouvelle déclaration
act-reaffirmed = Signature maintenue pour une nouvelle déclaration
