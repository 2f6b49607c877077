# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Revisar
admin-questions = 🙋 Preguntas
admin-stats = 📊 Cifras
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Releer los textos
admin-reloading = 🔄 Se están volviendo a leer los textos. Le avisaremos del resultado.
admin-reloaded = 🔄 Los textos se han vuelto a leer y ya están en uso.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ Los textos nuevos no se aplicaron; siguen en uso los anteriores. Corrija esto y vuelva a intentarlo:

    <code>{ $problem }</code>
alert-dead = ⚠️ Un mensaje no se pudo atender y quedó apartado. La persona ya está avisada. Avise, por favor, a quienes mantienen el bot: el registro indica el tipo de error.

## Acts that are asked for once

sure-expired = Este botón ya se usó o es demasiado antiguo. No se ha hecho nada; empiece de nuevo, por favor.

## Files

render-failed = 😞 No se pudo crear el archivo. Quienes mantienen el bot encuentran el tipo de error en el registro; inténtelo más tarde, por favor.
