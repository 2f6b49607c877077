# Questions to the team, and its answers.

# Variables: $cancel
question-ask = Що ви хотіли б запитати в команди? Напишіть одним повідомленням. Команда побачить ваші слова, але не ваше ім’я. Якщо передумали: { $cancel }
question-sent = 🙋 Ваше запитання передано команді. Відповідь надійде в цей чат.
question-already = Команда вже має це запитання.
question-answer = ↩️ Відповісти
question-close = 🗑 Закрити
question-next = ➡️ Далі
question-none = ✅ Відкритих запитань немає.
question-gone = Це запитання вже не відкрите.
question-closed = Закрито і стерто.
# Variables: $question, $answer
question-answered =
    🙋 <b>Команда відповіла на ваше запитання</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
