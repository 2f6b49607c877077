# What is kept how long, and how it ends.

act-erased-again = Effacé de nouveau après une restauration
act-anonymised = Données des représentants supprimées à la date prévue
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Prochaine suppression : { $what }, { $date }
panel-to-retention = 🗓 Durées de conservation
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>Ce qui est supprimé, et quand</b>

    { $lines }

    Le bot s’en charge tout seul. Ce ne sont que des nombres.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (conservation : { $age }). À supprimer maintenant : { $now }, d’ici deux semaines : { $soon }, prochaine date : { $date }
retention-what-draft = signatures inachevées
retention-what-rejected = signatures refusées
retention-what-withdrawn = signatures retirées
retention-what-held = signatures mises de côté
retention-what-question = questions à l’équipe
retention-what-news = nouvelles envoyées
retention-what-dead = messages impossibles à traiter
retention-what-contacts = représentants, à partir de la clôture
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>Les données des représentants seront supprimées le { $date }.</b>

    Ce jour-là, le bot supprime noms, fonctions, adresses e-mail et comptes Telegram. Représentants : { $people }. Signatures qui restent, avec organisation, pays, version et reçu : { $lines }. Signatures jamais examinées, entièrement effacées : { $pending }.

    Si vous avez encore besoin des contacts, exportez-les avant. Les représentants sont prévenus aussi.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>Nous allons bientôt vous oublier, comme promis.</b>

    Le { $date }, nous supprimons de la signature votre nom, votre fonction, votre e-mail professionnel et votre compte Telegram. Ce qui reste : la signature de votre organisation, avec le pays, la version de la déclaration et le reçu.

    Vous n’avez rien à faire. D’ici là, /mysignature permet de la voir, de la corriger ou de la retirer ; ensuite, écrivez à { $contact } et gardez votre reçu comme preuve.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>Nous allons bientôt effacer votre signature.</b>

    Elle n’a jamais fait l’objet d’une décision, et la collecte des signatures est close. Le { $date }, nous l’effaçons entièrement, avec tout ce qui vous concerne.

    Vous n’avez rien à faire. Pour toute question : { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ Les données des représentants sont supprimées, comme annoncé. Signatures : { $count }. Les lignes de la liste restent.
verify-anonymised = 🕊 Son représentant n’est plus connu : ses données ont été supprimées après le délai annoncé. La signature reste.
