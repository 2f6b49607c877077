# Questions to the team, and its answers.

# Variables: $cancel
question-ask = О чём вы хотите спросить команду? Напишите одним сообщением. Команда увидит ваши слова, но не ваше имя. Если передумали: { $cancel }
question-sent = 🙋 Ваш вопрос передан команде. Ответ придёт в этот чат.
question-already = Этот вопрос у команды уже есть.
question-answer = ↩️ Ответить
question-close = 🗑 Закрыть
question-next = ➡️ Следующий
question-none = ✅ Открытых вопросов нет.
question-gone = Этот вопрос уже закрыт.
question-closed = Закрыт и удалён.
# Variables: $question, $answer
question-answered =
    🙋 <b>Команда ответила на ваш вопрос</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
