# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    On ne peut pas encore signer ici : les personnes qui gèrent ce bot n’ont pas encore indiqué qui est responsable de vos données.

    En attendant, vous pouvez lire et partager la déclaration, et poser des questions.
# Variables: $contact
signon-closed =
    Les signatures sont closes : la date limite est passée.

    Pour toute question : { $contact }

## The questions

signon-consent =
    <b>{ $step } / { $steps } · Avant de commencer</b>

    Vous allez signer la déclaration au nom d’une organisation. Il vous faut son autorisation. Comptez environ cinq minutes.

    <b>Qui est responsable :</b> { $controller }, { $contact }.
    <b>Ce qui devient public :</b> le nom et le pays de l’organisation, seulement si vous le choisissez et après vérification.
    <b>Ce qui reste chez nous, chiffré :</b> votre nom, votre fonction, votre e-mail professionnel et votre compte Telegram, pour vérifier la signature et vous joindre.
    <b>Combien de temps :</b> jusqu’à ce que vous effaciez vos données, et { $days } jours au plus après un retrait ou une signature inachevée. Si la signature est approuvée, votre nom, votre fonction, votre e-mail et votre compte sont supprimés { $keep } après la clôture de la collecte ; nous vous prévenons avant.

    <b>Pensez aux risques.</b> Soutenir la Cour peut attirer l’attention de gouvernements. Les conversations avec un bot ne sont pas chiffrées de bout en bout : Telegram peut les lire. Si cela peut vous mettre en danger, arrêtez-vous là et écrivez à { $contact } par un canal qui vous paraît sûr.

    Vous pouvez retirer la signature à tout moment. Détails : /privacy
signon-consent-agree = ✅ J’accepte, continuer

signon-organisation =
    <b>{ $step } / { $steps } · Organisation</b>

    Quel est le nom complet de votre organisation, tel qu’il doit apparaître ? Seules les organisations peuvent signer, pas les personnes à titre individuel.

signon-alike =
    <b>{ $step } / { $steps } · Un instant</b>

    Une organisation du même nom, ou d’un nom très proche, est déjà parmi nous. Quelqu’un de votre équipe a peut-être déjà signé ?

    Si <b>{ $organisation }</b> est une autre organisation, ou en cas de doute, continuez : le secrétariat vérifiera.
signon-alike-continue = ➡️ Continuer

signon-country =
    <b>{ $step } / { $steps } · Pays</b>

    Dans quel pays se trouve { $organisation } ? Tapez le nom du pays, même en partie, dans la langue de votre choix, ou bien « international ».
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · Site web</b>

    Quel est le site web de l’organisation ? Il nous aide à vérifier. Par exemple : example.org

signon-name =
    <b>{ $step } / { $steps } · Votre nom</b>

    Comment vous appelez-vous ? Votre nom ne sera pas publié.

signon-role =
    <b>{ $step } / { $steps } · Votre fonction</b>

    Quelle est votre fonction au sein de l’organisation { $organisation } ? Par exemple : directrice ou coordinateur. Elle ne sera pas publiée.

signon-email =
    <b>{ $step } / { $steps } · E-mail professionnel</b>

    Quelle est votre adresse e-mail professionnelle ? De préférence une adresse de l’organisation. Elle ne sera pas publiée.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · Dans la liste</b>

    { $risk }

    Une fois la signature approuvée, comment faire figurer { $organisation } dans la liste publique ?

    1. Avec son nom et son pays.
    2. Comptée pour son pays, jamais nommée.
    3. Comptée pour sa région : ni son nom ni son pays ne sont jamais montrés.
    4. Avec son nom à partir d’une date, dans un an au plus (vous pouvez taper la date) ; d’ici là comme en 2.
signon-listing-public = 🌍 Avec son nom
signon-listing-counted = 🔒 Comptée, non nommée

signon-updates =
    <b>{ $step } / { $steps } · Nouvelles</b>

    Souhaitez-vous recevoir ici des nouvelles de la campagne ? Vous pourrez arrêter à tout moment.
signon-updates-yes = ✅ Oui
signon-updates-no = ❌ Non

## Moving about

signon-back = ⬅️ Retour
signon-skip = ⏭ Passer
signon-cancel = ✖️ Annuler
signon-continue = ✍️ Reprendre la signature
signon-send = ✅ Envoyer
signon-none = –
signon-edit-organisation = 1 · Organisation
signon-edit-country = 2 · Pays
signon-edit-website = 3 · Site web
signon-edit-name = 4 · Votre nom
signon-edit-role = 5 · Votre fonction
signon-edit-email = 6 · E-mail
signon-edit-listing = 7 · Dans la liste
signon-edit-updates = 8 · Nouvelles
signon-other-question = Ce bouton correspond à une autre question. Voici celle où nous en sommes.
signon-edited = Je ne vois pas les modifications des messages déjà envoyés. Pour changer une réponse, revenez en arrière ou attendez le récapitulatif.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>Merci de tout relire une dernière fois</b>

    1. Organisation : <b>{ $organisation }</b>
    2. Pays : <b>{ $country }</b>
    3. Site web : { $website }
    4. Votre nom : { $name }
    5. Votre fonction : { $role }
    6. E-mail : { $email }
    7. Dans la liste : { $listing }
    8. Nouvelles : { $updates }

    <b>Voici ce qui apparaîtra :</b>
    <blockquote>{ $appears }</blockquote>

    En envoyant, vous signez la version { $version } de la déclaration au nom de l’organisation { $organisation }. Pour modifier une ligne, appuyez dessus ou tapez son numéro ; le { $send } envoie.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>Merci ! Votre signature nous est bien parvenue.</b>

    Référence : <code>{ $reference }</code>

    Et maintenant ? Le secrétariat la vérifie, et vous recevrez sa décision ici même. D’ici là, rien n’est public.

    Avec { $command }, vous pouvez la voir, la corriger ou la retirer à tout moment.
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>Correction bien reçue.</b>

    Référence : <code>{ $reference }</code>

    Le secrétariat la réexamine ; d’ici là, l’organisation ne figure pas dans la liste publique. Vous recevrez sa décision ici même.

    Pour voir votre signature : { $command }
signon-unchanged = Rien n’a été modifié : tout reste comme avant.
signon-already-sent =
    Cette signature a déjà été envoyée. Référence : <code>{ $reference }</code>

    Pour la voir : { $command }
signon-cancel-ask = Abandonner la signature ? Ce que vous avez indiqué jusqu’ici sera effacé.
signon-cancel-yes = 🗑 Abandonner et effacer
signon-cancelled = C’est annulé. Rien n’a été gardé.

## What you signed

mysignature-none = Vous n’avez encore rien signé ici.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>, { $country }

    Signature : { $status }
    Dans la liste : { $listing }
    Version de la déclaration : { $version }
    Preuves : { $proofs }
    Référence : <code>{ $reference }</code>
mysignature-status-pending = ⏳ en cours d’examen par le secrétariat
mysignature-status-approved = ✅ approuvée
mysignature-status-rejected = ❌ non acceptée
mysignature-status-withdrawn = ↩️ retirée
mysignature-correct = ✏️ Corriger
mysignature-withdraw = ↩️ Retirer
mysignature-draft-first = Vous avez une signature inachevée. Terminez-la ou annulez-la d’abord.
# Variables: $organisation
mysignature-withdraw-ask = Retirer la signature de l’organisation <b>{ $organisation }</b> ? Son nom disparaîtra aussitôt de notre liste. Mais nous ne pouvons pas reprendre les copies que d’autres ont imprimées ou partagées.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = Retirer la signature de l’organisation <b>{ $organisation }</b> ? Elle cessera aussitôt d’être comptée.
mysignature-really = ↩️ Oui, retirer
mysignature-keep = Garder la signature
# Variables: $organisation, $reference
mysignature-withdrawn = C’est fait. La signature de l’organisation <b>{ $organisation }</b> n’est plus comptée. Référence : <code>{ $reference }</code>

## The list

signatories-none = La liste est encore vide. Votre organisation pourrait être la première.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [one] { $total } organisation
        [many] { $total } d’organisations
       *[other] { $total } organisations
    }{ $countries ->
        [0] { "" }
        [one] { " " }dans { $countries } pays
        [many] { " " }dans { $countries } de pays
       *[other] { " " }dans { $countries } pays
    }</b>
    { $unnamed ->
        [0] { $total ->
            [one] Elle est citée par son nom.
            [many] Toutes sont citées par leur nom.
           *[other] Toutes sont citées par leur nom.
        }
        [one] { $total ->
            [one] Elle est comptée sans son nom.
            [many] Dont une comptée sans son nom.
           *[other] Dont une comptée sans son nom.
        }
        [many] Dont { $unnamed } comptées sans leur nom.
       *[other] Dont { $unnamed } comptées sans leur nom.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country } : { $count }
# Variables: $organisation, $country
signatories-line = { $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [one] { $found } organisation
        [many] { $found } d’organisations
       *[other] { $found } organisations
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = Ici, toutes les organisations sont comptées sans leur nom.
signatories-not-found = Aucune organisation de ce nom dans la liste publique.
# Variables: $cancel
signatories-ask = Tapez une partie du nom de l’organisation. Pour annuler : { $cancel }
signatories-browse = 📋 Toutes, par nom
signatories-search = 🔎 Chercher
# Variables: $name
signatories-country = { $name }
