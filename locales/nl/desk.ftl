# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Beoordelen
admin-questions = 🙋 Vragen
admin-stats = 📊 Cijfers
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Teksten opnieuw laden
admin-reloading = 🔄 De teksten worden opnieuw ingelezen. U hoort hoe het is gegaan.
admin-reloaded = 🔄 De teksten zijn opnieuw ingelezen en worden nu gebruikt.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ De teksten zijn niet overgenomen; de oude blijven in gebruik. Herstel dit en probeer het opnieuw:

    <code>{ $problem }</code>
alert-dead = ⚠️ Een bericht kon niet verwerkt worden en is apart gezet. De afzender weet ervan. Licht de mensen in die de bot onderhouden: in het logboek staat wat voor fout het is.

sure-expired = Deze knop is al gebruikt of is te oud. Er is niets gedaan; begin alstublieft opnieuw.

## Files

render-failed = 😞 Het bestand kon niet gemaakt worden. De mensen die de bot onderhouden, zien in het logboek wat voor fout het is; probeer het later nog eens.
