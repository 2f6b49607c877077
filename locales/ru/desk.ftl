# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Проверка
admin-questions = 🙋 Вопросы
admin-stats = 📊 Цифры
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Перечитать тексты
admin-reloading = 🔄 Тексты перечитываются. О результате вы узнаете здесь.
admin-reloaded = 🔄 Тексты перечитаны и уже используются.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ Новые тексты не приняты, пока используются прежние. Исправьте ошибку и попробуйте ещё раз:

    <code>{ $problem }</code>
alert-dead = ⚠️ Сообщение не удалось обработать, и оно отложено. Человеку об этом сообщили. Пожалуйста, предупредите тех, кто обслуживает бота: вид ошибки указан в журнале.

## Acts that are asked for once

sure-expired = Эта кнопка уже использована или устарела. Ничего не сделано; пожалуйста, начните заново.

## Files

render-failed = 😞 Не удалось создать файл. Вид ошибки указан в журнале: его видят те, кто обслуживает бота. Пожалуйста, попробуйте позже.
