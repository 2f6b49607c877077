# Privacy, data, erasure, contact.

# Variables: $controller, $contact; $draft_days, $question_days, $news_days – numbers of days; $rejected, $withdrawn, $keep – “30 days”
privacy =
    🔒 <b>Vie privée</b>

    <b>Qui est responsable :</b> { $controller }. Contact : { $contact }.

    <b>Ce que nous gardons, et pourquoi</b>
    • L’identifiant numérique de votre compte Telegram et votre langue, pour vous répondre. Chiffrés.
    • Si vous signez : l’organisation, son pays, son site web ; votre nom, votre fonction et votre e-mail professionnel, pour vérifier la signature et vous joindre. Chiffrés. Seuls le nom et le pays de l’organisation deviennent publics, si vous l’avez choisi et après vérification. Vous choisissez (et changez par /mysignature) : avec son nom, tout de suite ou dès une date, ou comptée pour son pays ou sa seule région.
    • Si vous signez : une empreinte scellée de ce qui a été signé, dans une chaîne qui montre si quelque chose a été modifié. Elle reste après un effacement et ne dit alors plus rien : ce qui permettait de la lire est effacé.
    • Si vous confirmez comme seconde personne responsable : nom et fonction, pour qui a signé et le secrétariat, jusqu’au retrait ou à l’effacement. Chiffrés.
    • Les questions que vous transmettez à l’équipe et les messages échangés à leur sujet, sans votre nom, jusqu’à la clôture de cette conversation ; une question restée sans réponse, pendant un jour, au cas où vous voudriez la transmettre. Le tout chiffré.
    • Votre choix de recevoir ou non des nouvelles et, pendant un certain temps, quelles nouvelles vous ont été envoyées.
    • Combien de fois nous vous avons rappelé une signature inachevée : deux fois au plus, et vous pouvez désactiver ces rappels.
    • Si vous avez ouvert la déclaration, pour compter les lecteurs.
    • Le code du lien par lequel vous êtes venu, pendant un jour ; si vous signez, il reste avec la signature. Si le secrétariat a bloqué votre compte, son numéro, même après un effacement. Chiffrés.
    Nous ne gardons ni vos autres messages (sauf, trois jours et chiffré, celui qu’une panne nous aurait empêchés de traiter), ni votre numéro de téléphone, ni votre photo de profil. Nous vous demandons votre consentement avant la signature, et vous pouvez le retirer à tout moment.

    <b>Combien de temps</b>
    { $draft_days ->
        [one] Signatures inachevées : { $draft_days } jour après votre dernière modification.
        [many] Signatures inachevées : { $draft_days } de jours après votre dernière modification.
       *[other] Signatures inachevées : { $draft_days } jours après votre dernière modification.
    }
    Signatures refusées : { $rejected }. Signatures retirées : { $withdrawn }.
    Signatures approuvées : votre nom, votre fonction, votre e-mail et votre compte Telegram, { $keep } après la clôture de la collecte ; nous vous prévenons avant. La ligne de l’organisation reste.
    { $question_days ->
        [one] Questions : { $question_days } jour au maximum.
        [many] Questions : { $question_days } de jours au maximum.
       *[other] Questions : { $question_days } jours au maximum.
    }
    { $news_days ->
        [one] Quelles nouvelles vous ont été envoyées : { $news_days } jour.
        [many] Quelles nouvelles vous ont été envoyées : { $news_days } de jours.
       *[other] Quelles nouvelles vous ont été envoyées : { $news_days } jours.
    }
    Tout le reste : jusqu’à ce que vous l’effaciez.
    Un effacement, un retrait ou un nom ôté de la liste laissent une marque qui ne dit rien de vous : grâce à elle, une sauvegarde remise en place plus tard vous oublie de nouveau.

    <b>À savoir sur Telegram :</b> les conversations avec un bot ne sont pas chiffrées de bout en bout. Telegram peut les lire et les conserve dans votre historique et dans le nôtre ; supprimez la conversation pour la faire disparaître de votre côté. Si c’est un risque pour vous, écrivez à { $contact } par un canal qui vous paraît sûr.

    <b>Vos droits :</b> /mydata montre tout ce que nous gardons sur vous, /mysignature permet de corriger ou de retirer, /erase efface. Vous pouvez adresser une réclamation à l’autorité de protection des données de votre pays.
# Below /privacy. Variables: $host – name of the mail server
privacy-mail = ✉️ Quand vous signez, ou demandez le transfert d’une signature, un code part vers l’e-mail professionnel. Il passe par { $host }, le prestataire de messagerie du secrétariat : celui-ci voit l’adresse et le message avec le code et la référence, et rien d’autre de la signature.
privacy-mydata = 📦 Mes données
privacy-erase = 🗑 Tout effacer
mydata = 📦 Tout ce que nous gardons sur vous.

erase-ask = Effacer tout ce que nous gardons sur vous : vos signatures, vos brouillons et vos questions ? C’est définitif.
erase-ask-line =
    Effacer tout ce que nous gardons sur vous ? C’est définitif.

    Votre organisation figure dans la liste publique. À vous de choisir : retirer aussi sa ligne, ou la laisser, sans plus rien sur vous.
erase-all = 🗑 Tout effacer
erase-keep-line = 🗑 M’effacer, garder la ligne
erase-no = Ne rien effacer
erase-not = Rien n’a été effacé.
erase-done =
    🗑 C’est fait. Nous ne gardons plus rien sur vous.

    Cette conversation est encore dans votre Telegram : supprimez-la si vous le souhaitez. Si vous nous écrivez de nouveau, nous repartirons de zéro.

# Variables: $controller, $contact
contact =
    <b>Contact</b>

    Ce bot est géré par { $controller }.
    Pour nous écrire : { $contact }

    Vous pouvez aussi poser votre question à l’équipe ici : elle voit votre texte, pas votre nom. Le bot ne peut rien transmettre à la Cour.
