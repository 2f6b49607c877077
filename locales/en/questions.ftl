# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = What would you like to ask the team? Write it in one message. They will see your words, not your name. { $cancel } if you would rather not.
question-sent = 🙋 Your question is with the team. The answer will come in this chat.
question-already = The team has this question already.
# Variables: $letters – how many were typed; $most
question-too-long =
    That is a little too long: { $letters ->
        [one] { $letters } letter
       *[other] { $letters } letters
    }, and { $most } fit. Nothing was sent. Please shorten it, or begin with the most important part.
# Variables: $most
question-too-many = { $most ->
        [one] You have { $most } question waiting with the team. Please wait for its answer before you ask the next.
       *[other] You have { $most } questions waiting with the team. Please wait for an answer before you ask the next.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] You have { $most } question waiting with the team. Your new one is kept for a day: hand it on when you have an answer.
       *[other] You have { $most } questions waiting with the team. Your new one is kept for a day: hand it on when you have an answer.
    }
question-not-words = I can only pass on written words. Please type it; nothing you wrote before is lost.
# Variables: $question, $answer
question-answered =
    🙋 <b>The team has answered your question</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Write back
question-enough = ✅ That is all
# Variables: $cancel
question-back-what = What would you like to write back to the team? Type it in one message. They see your words, not your name. { $cancel } if you would rather not.
question-back-sent = Thank you, the team has it. The answer will come in this chat.
question-back-wait = The team has not yet read what you wrote before. Please wait for its answer; nothing of that is lost.
question-enough-done = Glad to hear it. The conversation is closed and erased here. You can ask something new whenever you like.
question-over = This conversation is closed, and what was written in it is erased here. You are welcome to ask anew.
# Variables: $question
question-ended =
    The team has closed the conversation about your question, and what was written in it is erased here. You are welcome to ask anew.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    The team has closed your question without an answer, and it is erased here. If it still matters to you, please put it in other words, or write to us: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Question to the team</b> ({ $place } of { $total })

    { $count ->
        [one] Asked by { $count } person
       *[other] Asked by { $count } people
    }
    Language: { $languages }
    Waiting since { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … and { $more } more in much the same words
       *[other] … and { $more } more in much the same words
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>They write again</b> ({ $place } of { $total })

    Language: { $languages }
    Waiting since { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Answer
question-all = 📨 Answer all who asked
question-split = ✂️ Take one out
question-close = 🗑 Close
question-keep = 📌 Keep as FAQ draft
question-previous = ⬅️ Previous
question-next = ➡️ Next
question-none = ✅ No question is open.
question-gone = That question is not open any more.
question-split-which = Which one asks something else? It gets a card of its own.
# Variables: $text
question-split-one = { $text }
question-split-done = It has a card of its own now.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Type the answer. It goes to { $count } person, in the bot’s name.
       *[other] Type the answer. It goes to { $count } people, in the bot’s name. You will see it once more before it goes out.
    } { $cancel } if you would rather not.
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ They read: <b>{ $languages }</b>

    { $count ->
        [one] Type the answer. It goes to { $count } person as you type it, in the bot’s name.
       *[other] Type the answer. It goes to { $count } people, in the bot’s name. Before it goes out you can write other words for each language.
    } { $cancel } if you would rather not.
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>What { $count } person will read</b>
       *[other] <b>What { $count } people will read</b>
    }
    Language: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Each of them sees their own question above it.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] Send this to { $count } person?
       *[other] Send this to { $count } people?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Send to { $count } person
       *[other] ✅ Send to { $count } people
    }
# Variables: $language – its name in itself
question-words = 🌐 Other words: { $language }
question-rewrite = ✏️ Write it anew
question-drop = ✖️ Do not send
# Variables: $language – its name in itself; $cancel
question-words-what = Type the answer in: <b>{ $language }</b>. { $cancel } if you would rather not.
# Variables: $cancel
question-rewrite-what = Type the answer anew. { $cancel } if you would rather not.
question-dropped = Nothing was sent. The question stays open.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Sent to { $count } person.
       *[other] Sent to { $count } people.
    } They can write back until the conversation is closed.
    { $missed ->
        [0] {""}
        [one] ⚠️ { $missed } question was answered by a colleague or closed meanwhile.
       *[other] ⚠️ { $missed } questions were answered by a colleague or closed meanwhile.
    }
question-too-late = A colleague was first: this was answered or closed meanwhile. Nothing was sent.
question-end = ✅ Close the conversation
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Close this for { $count } person? They are told, and what was written is erased.
       *[other] Close this for { $count } people? They are told, and what was written is erased.
    }
question-close-sure = 🗑 Close and erase
question-closed = Closed and erased.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>This would be kept as a draft</b>

    <pre>{ $draft }</pre>

    ⚠️ Drafts lie readable on the server until an editor has used or discarded them. Is there anything in the wording that tells who asked? Then type the question in your own words now; only those are kept. { $cancel } if you would rather not.
question-keep-sure = 📌 Keep it as it is
# Variables: $name – of the file
question-kept = 📌 Kept as a draft for an editor: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 A draft of an answer waits for an editor:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Show the draft
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } FAQ draft
       *[other] 📌 { $count } FAQ drafts
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] No draft waits.
        [one] 📌 <b>{ $count } draft waits for an editor</b>
       *[other] 📌 <b>{ $count } drafts wait for an editor</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Discard
# Variables: $question
question-discard-ask =
    Discard this draft? It cannot be brought back.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Discard it
question-discarded = The draft is discarded.
question-draft-gone = That draft is not there any more.
