# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Review
admin-questions = 🙋 Questions
admin-stats = 📊 Numbers
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Reload the texts
admin-reloading = 🔄 The texts are being read again. You will hear how it went.
admin-reloaded = 🔄 The texts have been read again and are in use.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ The texts were not taken over, the old ones stay in use. Mend this and try again:

    <code>{ $problem }</code>
alert-dead = ⚠️ A message could not be handled and was set aside. The person was told. Please let the people who look after the bot know: the log names the kind of error.

## Acts that are asked for once

sure-expired = This button was used already or is too old. Nothing was done; please start again.

## Files

render-failed = 😞 The file could not be made. The people who look after the bot find the kind of error in its log; please try again later.
