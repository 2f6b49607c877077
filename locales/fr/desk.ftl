# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Examiner
admin-questions = 🙋 Questions
admin-stats = 📊 Chiffres
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Recharger les textes
admin-reloading = 🔄 Rechargement des textes en cours. Le résultat vous sera annoncé.
admin-reloaded = 🔄 Les textes ont été rechargés et sont en service.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ Les nouveaux textes n’ont pas été repris ; les anciens restent en service. Corrigez ceci, puis réessayez :

    <code>{ $problem }</code>
alert-dead = ⚠️ Un message n’a pas pu être traité et a été mis de côté. La personne concernée a été prévenue. Merci d’en informer les responsables techniques du bot : le journal indique le type d’erreur.

## Acts that are asked for once

sure-expired = Ce bouton a déjà servi ou est trop ancien. Rien n’a été fait ; veuillez recommencer.

## Files

render-failed = 😞 Le fichier n’a pas pu être créé. Le journal du bot indique le type d’erreur aux responsables techniques ; merci de réessayer plus tard.
