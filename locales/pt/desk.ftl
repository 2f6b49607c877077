# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Analisar
admin-questions = 🙋 Perguntas
admin-stats = 📊 Números
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Recarregar os textos
admin-reloading = 🔄 Os textos estão sendo lidos de novo. Você saberá o resultado.
admin-reloaded = 🔄 Os textos foram lidos de novo e já estão em uso.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ Os textos não foram adotados; os antigos continuam em uso. Corrija isto e tente de novo:

    <code>{ $problem }</code>
alert-dead = ⚠️ Uma mensagem não pôde ser tratada e foi posta de lado. A pessoa foi avisada. Por favor, avise quem cuida do bot: o registro indica o tipo de erro.

## Acts that are asked for once

sure-expired = Este botão já foi usado ou é demasiado antigo. Nada foi feito; por favor, comece de novo.

## Files

render-failed = 😞 O arquivo não pôde ser criado. Quem cuida do bot encontra o tipo de erro no registro; por favor, tente de novo mais tarde.
