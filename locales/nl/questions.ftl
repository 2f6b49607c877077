# Questions to the team, and its answers.

# Variables: $cancel
question-ask = Wat wilt u het team vragen? Schrijf het in één bericht. Zij zien uw woorden, niet uw naam. Liever niet? Typ { $cancel }.
question-sent = 🙋 Uw vraag ligt bij het team. Het antwoord komt in deze chat.
question-already = Het team heeft deze vraag al.
question-answer = ↩️ Antwoorden
question-close = 🗑 Sluiten
question-next = ➡️ Volgende
question-none = ✅ Er staat geen vraag open.
question-gone = Die vraag staat niet meer open.
question-closed = Gesloten en gewist.
# Variables: $question, $answer
question-answered =
    🙋 <b>Het team heeft uw vraag beantwoord</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
