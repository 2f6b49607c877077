# Questions to the team, and its answers.

# Variables: $cancel
question-ask = Que souhaitez-vous demander à l’équipe ? Écrivez-le en un seul message. Elle verra votre texte, pas votre nom. Pour annuler : { $cancel }
question-sent = 🙋 Votre question est transmise à l’équipe. La réponse arrivera ici même.
question-already = L’équipe a déjà reçu cette question.
question-answer = ↩️ Répondre
question-close = 🗑 Clore
question-next = ➡️ Suivante
question-none = ✅ Aucune question en attente.
question-gone = Cette question n’est plus ouverte.
question-closed = Question close et effacée.
# Variables: $question, $answer
question-answered =
    🙋 <b>L’équipe a répondu à votre question</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
