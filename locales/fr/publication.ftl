# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>Le risque, au { $day }</b>
    • Harcèlement : un nom public peut être lu par tous, y compris par ceux qui vous veulent du mal. Dans certains pays, coopérer avec la Cour est puni.
    • Les personnes américaines (US persons : citoyens, résidents permanents, entités constituées aux États-Unis et quiconque s’y trouve) ne peuvent, sans licence, fournir ni argent, ni biens, ni services aux personnes désignées. Avec du personnel, des fonds ou des comptes bancaires américains, prenez d’abord conseil.
    • Une organisation peut elle-même être désignée : trois ONG l’ont été en septembre 2025, pour participation ou soutien aux efforts de la Cour. Nous n’avons trouvé aucun cas de désignation pour cette signature, mais cela ne garantit rien.
    Ceci n’est pas un conseil juridique. Ces réponses de /faq, qui citent leurs sources, en sont la base :
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 Avec son nom dès une date
signon-listing-region = 🌐 Comptée pour sa région
# Variables: $day
review-listing-dated = avec son nom à partir du { $day }
review-listing-region = comptée pour sa région, sans nom ni pays
review-value-dated = 📅 Avec son nom dès une date
review-value-region = 🌐 Comptée pour sa région
words-listing-dated = à partir d’une date, a partir d'une date, dès une date, des une date, plus tard, quatrième, quatrieme, la quatrième
words-listing-region = région, region, par région, pour sa région, pour la région, seulement la région, troisième, troisieme, la troisième
# A button. Variables: $day
publication-day = { $day }
error-listing-day = À partir de quel jour ? Choisissez, ou tapez la date, par exemple : 31 janvier 2027.
error-listing-day-unknown = Je n’y reconnais pas de date. Choisissez, ou écrivez-la ainsi : 31 janvier 2027.
error-listing-day-passed = Ce jour n’est pas à venir. Choisissez ou tapez une date ultérieure.
error-listing-day-far = C’est dans plus d’un an. Choisissez ou tapez une date plus proche.
error-listing-day-unclear = Cela peut désigner deux jours différents. Lequel voulez-vous dire ?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. Jusqu’au { $day } : une organisation de plus ({ $country }), sans son nom
signon-appears-counted = Une organisation de plus ({ $country }), sans son nom
signon-appears-region = Une organisation de plus ({ $region }), sans son nom ni son pays

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, sans indication du pays : { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = Ailleurs, sans indication du pays : { $count }
# Variables: $region
export-region = { $region } (sans indication du pays)
export-regions = Ailleurs (sans indication du pays)

## Changing it

publication-change = 👁 Affichage dans la liste
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>Comment afficher { $organisation } ?</b> Pour l’instant : { $listing }.

    { $risk }

    Ce qui montre moins prend effet aussitôt. Ce qui montre plus est d’abord examiné par le secrétariat ; d’ici là, l’organisation n’est ni comptée ni dans la liste.
# Variables: $organisation, $listing
publication-changed = ✅ C’est fait. Désormais, affichage de l’organisation <b>{ $organisation }</b> : { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 Le secrétariat examine d’abord votre choix : { $listing }.

    D’ici là, l’organisation <b>{ $organisation }</b> n’est ni comptée ni dans la liste. Vous apprendrez la décision ici.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ La signature de l’organisation <b>{ $organisation }</b> est approuvée et comptée. Son nom entrera dans la liste publique le { $day }, pas avant. Merci ! Pour la voir : { $command }
# Variables: $organisation, $reference
publication-named =
    📅 Le jour que vous aviez choisi est venu : l’organisation <b>{ $organisation }</b> figure avec son nom dans la liste publique (<code>{ $reference }</code>).

    Si cela ne doit plus être, retirez-la aussitôt de la liste.

## Take us off now

publication-off = 🙈 Retirer notre nom, tout de suite
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>Retirer { $organisation } de la liste publique ?</b>

    À la prochaine pression, son nom disparaît de la liste, des listes dans les groupes et canaux et de tous les fichiers faits ensuite. Comment la compter désormais ?

    1. Pour son pays : { $country }
    2. Pour sa région : { $region }
    3. Plus du tout : la signature est retirée
publication-off-counted = 🔒 Sans nom, compter le pays
publication-off-region = 🌐 Sans nom, compter la région
publication-off-withdraw = ↩️ Sans nom, et retirer
publication-off-already = Elle ne figure pas avec son nom dans la liste publique.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Retirée de la liste publique</b>

    Organisation : <b>{ $organisation }</b>
    Quand : { $when }
    Référence : <code>{ $reference }</code>
    Désormais : { $listing }

    <b>Masquée dès maintenant :</b> dans la liste et sa recherche, dans la vérification des reçus, dans les statistiques, dans tous les fichiers à venir et pour les systèmes qui suivent la liste.
    { $lists ->
        [0] Aucune de nos listes ne se trouve dans un groupe ou un canal.
        [one] { $lists } liste dans un groupe ou un canal est modifiée en ce moment même.
        [many] { $lists } de listes dans des groupes et canaux sont modifiées en ce moment même.
       *[other] { $lists } listes dans des groupes et canaux sont modifiées en ce moment même.
    }
    Les cartes partagées depuis d’autres conversations (Telegram les garde cinq minutes) n’ont jamais porté le nom.

    <b>Impossible à reprendre :</b> messages transférés, captures d’écran, fichiers téléchargés, ce que d’autres ont copié.
    { $files ->
        [0] À notre connaissance, aucun fichier ne porte le nom.
        [one] { $files } de nos fichiers porte le nom. Le secrétariat vient d’apprendre lequel.
        [many] { $files } de nos fichiers portent le nom. Le secrétariat vient d’apprendre lesquels.
       *[other] { $files } de nos fichiers portent le nom. Le secrétariat vient d’apprendre lesquels.
    }
publication-back = 🌍 Y figurer à nouveau
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 L’organisation <b>{ $organisation }</b> (<code>{ $reference }</code>) a quitté la liste publique à sa demande. { $count ->
        [one] { $count } fichier contient sa ligne :
        [many] { $count } de fichiers contiennent sa ligne :
       *[other] { $count } fichiers contiennent sa ligne :
    }
    { $lines }

    Merci d’en faire de nouveaux, et de demander à qui a reçu les anciens de les supprimer.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 L’organisation <b>{ $organisation }</b> (<code>{ $reference }</code>) a quitté la liste publique à sa demande. À notre connaissance, aucun fichier ne contient sa ligne.
# Variables: $when, $what – format and language, $who
publication-file = • { $when } : <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Affichage changé par le représentant
act-hidden = Retirée de la liste par le représentant
act-named = Nommée, le jour choisi étant venu
