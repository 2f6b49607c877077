# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Protection
protection =
    🛡 <b>Protection</b>

    <b>Mises de côté :</b> les signatures qui viennent d’un domaine de la liste, ou dont le nom d’organisation contient un mot de la liste. Aux yeux de l’expéditeur, elles semblent acceptées ; elles attendent ici et ne comptent nulle part.
    <b>Non écoutées :</b> les personnes de la liste ne reçoivent plus de réponse. Ce à quoi chacun a droit fonctionne toujours pour elles : /stop, /mydata, /erase, /privacy.

    Domaines : { $domains }
    Mots : { $words }
    Personnes : { $people }
    Mises de côté en ce moment : { $held }
protection-back = ⬅️ Protection
protection-domain = 🌐 Domaines
protection-word = 🔤 Mots
protection-person = 👤 Personnes
protection-held = 📥 Mises de côté : { $count }
protection-rules = 🧹 Invalider selon une règle
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> – depuis le { $since } UTC
protection-empty = Cette liste est vide.
protection-add = ➕ Ajouter
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 Quel domaine ? Écrivez-le, ou un lien ou une adresse e-mail qui le contient, par exemple spam.example. { $cancel } si vous préférez ne pas le faire.
protection-type-word = 🔤 Quel mot ou quels mots ? Les signatures d’organisations dont le nom les contient seront mises de côté, même s’ils sont écrits avec des lettres qui se ressemblent. { $cancel } si vous préférez ne pas le faire.
protection-type-person = 👤 Qui ? Écrivez le numéro de référence d’une de ses signatures, ou le numéro de son compte Telegram. { $cancel } si vous préférez ne pas le faire.
error-protection-domain = Ce n’est pas un domaine. Il devrait ressembler à ceci : spam.example
error-protection-word = Veuillez écrire un mot d’au moins trois lettres. Un mot plus court mettrait presque tout de côté.
error-protection-person = Aucune signature n’a ce numéro, ou la personne qui l’a envoyée a effacé ses données. Le numéro d’un compte Telegram ne contient que des chiffres.
error-protection-origin = Ce n’est pas le code d’un lien. Il se compose de lettres minuscules, de chiffres et de traits d’union, 24 au plus.
protection-person-one = cette personne
protection-added = 🛡 Désormais sur la liste : <b>{ $value }</b>. Personne n’en est averti.
protection-there = <b>{ $value }</b> est déjà sur la liste.
protection-colleague = Les membres du secrétariat ne peuvent pas figurer sur cette liste. Un propriétaire peut d’abord leur retirer leur rôle.
protection-removed = Retiré de la liste.
protection-gone = Un collègue a été plus rapide : cela n’est plus sur la liste.
protection-block = 🚫 Bloquer
protection-what =
    🚫 Qu’est-ce qui est indésirable dans la signature de <b>{ $organisation }</b> <code>{ $reference }</code> ?

    Une personne bloquée ne reçoit plus de réponse. Les prochaines signatures d’un domaine bloqué seront mises de côté. Cette signature-ci reste comme elle est.
protection-this-person = 👤 Cette personne
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 Rien n’est mis de côté.
held-why = 📥 Mise de côté à cause de : { $value }
held-release = ✅ À examiner
held-reject = ❌ Refuser en silence
held-released = Transmise pour examen : { $organisation }
held-rejected = Refusée sans un mot : { $organisation }
held-gone = Un collègue a été plus rapide, ou la signature a été retirée.

## Alarms

spike-domain = ⚠️ <b>Beaucoup de signatures d’un même domaine : { $value }</b>. Pendant la dernière heure : { $count } ; d’habitude : { $usual }. Veuillez les regarder avec une attention particulière.
spike-country = ⚠️ <b>Beaucoup de signatures d’un même pays : { $value }</b>. Pendant la dernière heure : { $count } ; d’habitude : { $usual }. Veuillez les regarder avec une attention particulière.
spike-origin = ⚠️ <b>Beaucoup de signatures par un même lien : { $value }</b>. Pendant la dernière heure : { $count } ; d’habitude : { $usual }. Veuillez les regarder avec une attention particulière.
spike-show = 🔎 Les montrer
spike-list = 🔎 <b>{ $value }</b> – signatures : { $count }
spike-invalidate = 🧹 Les invalider ensemble

## Many invalidated together

rule-which = 🧹 <b>Quelles signatures faut-il invalider ?</b> Vous voyez d’abord combien et lesquelles. Rien ne se passe avant que vous confirmiez, et tout peut être annulé pendant sept jours.
rule-domain = 🌐 Domaine
rule-country = 🌍 Pays
rule-origin = 🔗 Lien
rule-word = 🔤 Mot
rule-all = 🕐 Toutes les récentes
rule-type-domain = 🌐 De quel domaine ? Écrivez-le, par exemple spam.example. { $cancel } si vous préférez ne pas le faire.
rule-type-country = 🌍 De quel pays ? Écrivez son nom. { $cancel } si vous préférez ne pas le faire.
rule-type-origin = 🔗 Par quel lien sont-elles venues ? Écrivez son code, par exemple newsletter pour via-newsletter. { $cancel } si vous préférez ne pas le faire.
rule-type-word = 🔤 Quel mot, d’au moins trois lettres, figure dans le nom des organisations ? { $cancel } si vous préférez ne pas le faire.
rule-window-1 = Dernière heure
rule-window-24 = Dernières 24 heures
rule-window-168 = 7 derniers jours
rule-window-0 = De tout âge
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>Signatures concernées : { $count }</b>
    En attente : { $waiting }
    Acceptées : { $approved }
    Mises de côté : { $held }

    Quelques-unes :
    { $lines }

    Exactement celles-ci seraient refusées et quitteraient toutes les listes. Les boutons fonctionnent une fois, pendant cinq minutes.
batch-quietly = ❌ En refuser { $count } sans avertir
batch-telling = ❌ En refuser { $count } et avertir
batch-done =
    🧹 Lot nº { $number } : c’est fait.

    Refusées : { $count }
    Laissées de côté, car quelque chose a changé entre-temps : { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Signatures qui répondent à la règle : { $count }. En une fois : { $part } au plus, les plus anciennes d’abord. Reprenez ensuite la règle pour les autres.
batch-gone = Cela a déjà été fait ou annulé, ou c’est trop ancien.
batch-open = ↩️ Voir, annuler
batch-lately = 🕘 Derniers lots
batch-list = 🕘 <b>Invalidées ensemble ces sept derniers jours</b>
batch-none = 🕘 Rien n’a été invalidé ensemble ces sept derniers jours.
batch-row = Nº { $number } · { $count }
batch-one =
    🧹 <b>Lot nº { $number }</b>, { $when } UTC
    { $rule }

    Refusées : { $count }

    Si vous annulez, chacune redevient ce qu’elle était. Celles dont un collègue a décidé depuis restent comme elles sont. Le bouton fonctionne une fois, pendant cinq minutes.
batch-over =
    🧹 <b>Lot nº { $number }</b>, { $when } UTC
    { $rule }

    Refusées : { $count }

    Ce lot a été annulé, ou ses sept jours sont passés.
batch-undo = ↩️ Tout annuler
batch-undone =
    ↩️ Lot nº { $number } : annulé.

    Comme avant : { $count }
    Laissées telles quelles : { $left }

## What was done, in the log

act-list-added = Ajouté à une liste de ce qui est indésirable
act-list-removed = Retiré d’une liste de ce qui est indésirable
act-held-released = Mise de côté, puis donnée à examiner
act-held-rejected = Mise de côté, puis refusée
act-invalidated = Invalidées ensemble
act-invalidation-undone = Invalidées ensemble, annulé
