# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 Розглянути
admin-questions = 🙋 Запитання
admin-stats = 📊 Цифри
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 Перечитати тексти
admin-reloading = 🔄 Тексти перечитуються. Ви отримаєте повідомлення про результат.
admin-reloaded = 🔄 Тексти перечитано, вони вже діють.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ Тексти не прийнято, діють попередні. Виправте це й спробуйте ще раз:

    <code>{ $problem }</code>
alert-dead = ⚠️ Одне повідомлення не вдалося опрацювати, його відкладено. Людину про це попереджено. Повідомте, будь ласка, тих, хто обслуговує бота: вид помилки вказано в журналі.

## Acts that are asked for once

sure-expired = Цю кнопку вже використано або вона застаріла. Нічого не зроблено; будь ласка, почніть спочатку.

## Files

render-failed = 😞 Не вдалося створити файл. Вид помилки вказано в журналі, його бачать ті, хто обслуговує бота. Спробуйте, будь ласка, пізніше.
