# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = О чём вы хотите спросить команду? Напишите одним сообщением. Команда увидит ваши слова, но не ваше имя. Если передумали: { $cancel }
question-sent = 🙋 Ваш вопрос передан команде. Ответ придёт в этот чат.
question-already = Этот вопрос у команды уже есть.
# Variables: $letters – how many were typed; $most
question-too-long =
    { $letters ->
        [one] Получилось длинновато: { $letters } знак, а помещается не больше { $most }.
        [few] Получилось длинновато: { $letters } знака, а помещается не больше { $most }.
        [many] Получилось длинновато: { $letters } знаков, а помещается не больше { $most }.
       *[other] Получилось длинновато: { $letters } знака, а помещается не больше { $most }.
    } Ничего не отправлено. Пожалуйста, сократите текст или начните с самого важного.
# Variables: $most
question-too-many = { $most ->
        [one] У команды уже есть { $most } ваш вопрос без ответа. Пожалуйста, дождитесь ответа, прежде чем задавать следующий.
        [few] У команды уже есть { $most } ваших вопроса без ответа. Пожалуйста, дождитесь ответа, прежде чем задавать следующий.
        [many] У команды уже есть { $most } ваших вопросов без ответа. Пожалуйста, дождитесь ответа, прежде чем задавать следующий.
       *[other] У команды уже есть { $most } ваших вопроса без ответа. Пожалуйста, дождитесь ответа, прежде чем задавать следующий.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] У команды уже есть { $most } ваш вопрос без ответа. Новый мы сохраним на один день: передайте его команде, когда получите ответ.
        [few] У команды уже есть { $most } ваших вопроса без ответа. Новый мы сохраним на один день: передайте его команде, когда получите ответ.
        [many] У команды уже есть { $most } ваших вопросов без ответа. Новый мы сохраним на один день: передайте его команде, когда получите ответ.
       *[other] У команды уже есть { $most } ваших вопроса без ответа. Новый мы сохраним на один день: передайте его команде, когда получите ответ.
    }
question-not-words = Я могу передать только текст. Пожалуйста, напишите словами; всё, что вы писали раньше, сохранилось.
# Variables: $question, $answer
question-answered =
    🙋 <b>Команда ответила на ваш вопрос</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Написать в ответ
question-enough = ✅ Спасибо, это всё
# Variables: $cancel
question-back-what = Что вы хотите написать команде в ответ? Напишите одним сообщением. Команда увидит ваши слова, но не ваше имя. Если передумали: { $cancel }
question-back-sent = Спасибо, сообщение передано команде. Ответ придёт в этот чат.
question-back-wait = Команда ещё не прочитала ваше прошлое сообщение. Пожалуйста, дождитесь ответа; написанное не потеряется.
question-enough-done = Рады это слышать. Переписка закрыта, и мы её удалили. Новый вопрос можно задать в любой момент.
question-over = Эта переписка закрыта, и всё, что в ней было, мы удалили. Если хотите, задайте новый вопрос.
# Variables: $question
question-ended =
    Команда закрыла переписку по вашему вопросу, и всё, что в ней было, мы удалили. Если хотите, задайте новый вопрос.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    Команда закрыла ваш вопрос без ответа, и мы его удалили. Если он для вас по-прежнему важен, пожалуйста, сформулируйте его иначе или напишите нам: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Вопрос команде</b> ({ $place } из { $total })

    { $count ->
        [one] Спросил { $count } человек
        [few] Спросили { $count } человека
        [many] Спросили { $count } человек
       *[other] Спросили { $count } человека
    }
    Язык: { $languages }
    Ждёт с { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … и ещё { $more } почти теми же словами
        [few] … и ещё { $more } почти теми же словами
        [many] … и ещё { $more } почти теми же словами
       *[other] … и ещё { $more } почти теми же словами
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>Новое сообщение в переписке</b> ({ $place } из { $total })

    Язык: { $languages }
    Ждёт с { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Ответить
question-all = 📨 Ответить всем, кто спросил
question-split = ✂️ Отделить один
question-close = 🗑 Закрыть
question-keep = 📌 В черновики ответов
question-previous = ⬅️ Предыдущий
question-next = ➡️ Следующий
question-none = ✅ Открытых вопросов нет.
question-gone = Этот вопрос уже закрыт.
question-split-which = Какой из них — о другом? Для него появится отдельная карточка.
# Variables: $text
question-split-one = { $text }
question-split-done = Теперь у этого вопроса своя карточка.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [1] Напишите ответ. От имени бота его получит { $count } человек.
        [one] Напишите ответ. От имени бота его получит { $count } человек. Перед отправкой вы увидите его ещё раз.
        [few] Напишите ответ. От имени бота его получат { $count } человека. Перед отправкой вы увидите его ещё раз.
        [many] Напишите ответ. От имени бота его получат { $count } человек. Перед отправкой вы увидите его ещё раз.
       *[other] Напишите ответ. От имени бота его получат { $count } человека. Перед отправкой вы увидите его ещё раз.
    } Если передумали: { $cancel }
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ Язык тех, кто получит ответ: <b>{ $languages }</b>

    { $count ->
        [1] Напишите ответ. От имени бота его получит { $count } человек — в том виде, в каком вы его напишете.
        [one] Напишите ответ. От имени бота его получит { $count } человек. Перед отправкой можно написать отдельный текст для каждого языка.
        [few] Напишите ответ. От имени бота его получат { $count } человека. Перед отправкой можно написать отдельный текст для каждого языка.
        [many] Напишите ответ. От имени бота его получат { $count } человек. Перед отправкой можно написать отдельный текст для каждого языка.
       *[other] Напишите ответ. От имени бота его получат { $count } человека. Перед отправкой можно написать отдельный текст для каждого языка.
    } Если передумали: { $cancel }
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>Это прочитает { $count } человек</b>
        [few] <b>Это прочитают { $count } человека</b>
        [many] <b>Это прочитают { $count } человек</b>
       *[other] <b>Это прочитают { $count } человека</b>
    }
    Язык: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Над ответом каждый увидит свой собственный вопрос.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] Отправить это { $count } человеку?
        [few] Отправить это { $count } людям?
        [many] Отправить это { $count } людям?
       *[other] Отправить это { $count } человека?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Отправить { $count } человеку
        [few] ✅ Отправить { $count } людям
        [many] ✅ Отправить { $count } людям
       *[other] ✅ Отправить { $count } человека
    }
# Variables: $language – its name in itself
question-words = 🌐 Другой текст: { $language }
question-rewrite = ✏️ Написать заново
question-drop = ✖️ Не отправлять
# Variables: $language – its name in itself; $cancel
question-words-what = Напишите ответ на этом языке: <b>{ $language }</b>. Если передумали: { $cancel }
# Variables: $cancel
question-rewrite-what = Напишите ответ заново. Если передумали: { $cancel }
question-dropped = Ничего не отправлено. Вопрос остаётся открытым.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Ответ отправлен { $count } человеку.
        [few] Ответ отправлен { $count } людям.
        [many] Ответ отправлен { $count } людям.
       *[other] Ответ отправлен { $count } человека.
    } Пока переписка не закрыта, вам могут написать в ответ.
    { $missed ->
        [0] {""}
        [one] ⚠️ Пропущен { $missed } вопрос: тем временем коллеги ответили на него или закрыли его.
        [few] ⚠️ Пропущены { $missed } вопроса: тем временем коллеги ответили на них или закрыли их.
        [many] ⚠️ Пропущены { $missed } вопросов: тем временем коллеги ответили на них или закрыли их.
       *[other] ⚠️ Пропущены { $missed } вопроса: тем временем коллеги ответили на них или закрыли их.
    }
question-too-late = Коллеги вас опередили: на вопрос тем временем ответили или его закрыли. Ничего не отправлено.
question-end = ✅ Закрыть переписку
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Закрыть вопросы { $count } человека? Мы сообщим об этом тем, кто спросил, а всё написанное будет удалено.
        [few] Закрыть вопросы { $count } человек? Мы сообщим об этом тем, кто спросил, а всё написанное будет удалено.
        [many] Закрыть вопросы { $count } человек? Мы сообщим об этом тем, кто спросил, а всё написанное будет удалено.
       *[other] Закрыть вопросы { $count } человека? Мы сообщим об этом тем, кто спросил, а всё написанное будет удалено.
    }
question-close-sure = 🗑 Закрыть и удалить
question-closed = Закрыто и удалено.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>Вот что сохранится как черновик</b>

    <pre>{ $draft }</pre>

    ⚠️ Черновики лежат на сервере в открытом виде, пока редактор их не использует или не удалит. Можно ли по этому тексту понять, кто спросил? Тогда напишите сейчас вопрос своими словами: сохранится только ваш вариант. Если передумали: { $cancel }
question-keep-sure = 📌 Сохранить как есть
# Variables: $name – of the file
question-kept = 📌 Сохранено как черновик для редактора: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 Черновик ответа ждёт редактора:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Показать черновик
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } черновик ответа
        [few] 📌 { $count } черновика ответов
        [many] 📌 { $count } черновиков ответов
       *[other] 📌 { $count } черновика ответов
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] Черновиков пока нет.
        [one] 📌 <b>Редактора ждёт { $count } черновик</b>
        [few] 📌 <b>Редактора ждут { $count } черновика</b>
        [many] 📌 <b>Редактора ждут { $count } черновиков</b>
       *[other] 📌 <b>Редактора ждут { $count } черновика</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Удалить
# Variables: $question
question-discard-ask =
    Удалить этот черновик? Вернуть его будет нельзя.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Да, удалить
question-discarded = Черновик удалён.
question-draft-gone = Этого черновика больше нет.
