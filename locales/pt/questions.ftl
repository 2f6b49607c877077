# Questions to the team, and its answers.

# Variables: $cancel
question-ask = O que deseja perguntar à equipe? Escreva em uma só mensagem. A equipe verá o seu texto, não o seu nome. Para desistir: { $cancel }
question-sent = 🙋 A sua pergunta está com a equipe. A resposta virá nesta conversa.
question-already = A equipe já tem esta pergunta.
question-answer = ↩️ Responder
question-close = 🗑 Encerrar
question-next = ➡️ Seguinte
question-none = ✅ Não há perguntas em aberto.
question-gone = Essa pergunta já não está em aberto.
question-closed = Pergunta encerrada e apagada.
# Variables: $question, $answer
question-answered =
    🙋 <b>A equipe respondeu à sua pergunta</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
