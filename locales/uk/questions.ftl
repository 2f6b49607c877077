# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = Що ви хотіли б запитати в команди? Напишіть одним повідомленням. Команда побачить ваші слова, але не ваше ім’я. Якщо передумали: { $cancel }
question-sent = 🙋 Ваше запитання передано команді. Відповідь надійде в цей чат.
question-already = Команда вже має це запитання.
# Variables: $letters – how many were typed; $most
question-too-long =
    { $letters ->
        [one] Задовгий текст: { $letters } символ, а вміщується щонайбільше { $most }.
        [few] Задовгий текст: { $letters } символи, а вміщується щонайбільше { $most }.
        [many] Задовгий текст: { $letters } символів, а вміщується щонайбільше { $most }.
       *[other] Задовгий текст: { $letters } символу, а вміщується щонайбільше { $most }.
    } Нічого не надіслано. Скоротіть його, будь ласка, або почніть із найважливішого.
# Variables: $most
question-too-many = { $most ->
        [one] У команди вже є { $most } ваше запитання без відповіді. Зачекайте, будь ласка, на відповідь, перш ніж ставити наступне.
        [few] У команди вже є { $most } ваші запитання без відповіді. Зачекайте, будь ласка, на відповідь, перш ніж ставити наступне.
        [many] У команди вже є { $most } ваших запитань без відповіді. Зачекайте, будь ласка, на відповідь, перш ніж ставити наступне.
       *[other] У команди вже є { $most } вашого запитання без відповіді. Зачекайте, будь ласка, на відповідь, перш ніж ставити наступне.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [one] У команди вже є { $most } ваше запитання без відповіді. Нове ми збережемо на один день: передайте його команді, коли отримаєте відповідь.
        [few] У команди вже є { $most } ваші запитання без відповіді. Нове ми збережемо на один день: передайте його команді, коли отримаєте відповідь.
        [many] У команди вже є { $most } ваших запитань без відповіді. Нове ми збережемо на один день: передайте його команді, коли отримаєте відповідь.
       *[other] У команди вже є { $most } вашого запитання без відповіді. Нове ми збережемо на один день: передайте його команді, коли отримаєте відповідь.
    }
question-not-words = Я можу передати лише написане словами. Введіть, будь ласка, текст; усе, що ви писали раніше, збереглося.
# Variables: $question, $answer
question-answered =
    🙋 <b>Команда відповіла на ваше запитання</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ Написати у відповідь
question-enough = ✅ Дякую, це все
# Variables: $cancel
question-back-what = Що ви хотіли б написати команді у відповідь? Напишіть одним повідомленням. Команда побачить ваші слова, але не ваше ім’я. Якщо передумали: { $cancel }
question-back-sent = Дякуємо, повідомлення передано команді. Відповідь надійде в цей чат.
question-back-wait = Команда ще не прочитала вашого попереднього повідомлення. Зачекайте, будь ласка, на відповідь; нічого з написаного не пропаде.
question-enough-done = Радо це чути. Листування закрито, і ми його стерли. Нове запитання можна поставити будь-коли.
question-over = Це листування закрито, і все, що в ньому було, ми стерли. За бажання можете поставити нове запитання.
# Variables: $question
question-ended =
    Команда закрила листування щодо вашого запитання, і все, що в ньому було, ми стерли. За бажання можете поставити нове запитання.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    Команда закрила ваше запитання без відповіді, і ми його стерли. Якщо воно досі важливе для вас, поставте його, будь ласка, іншими словами або напишіть нам: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>Запитання до команди</b> ({ $place } з { $total })

    { $count ->
        [one] Запитала { $count } людина
        [few] Запитали { $count } людини
        [many] Запитали { $count } людей
       *[other] Запитали { $count } людини
    }
    Мова: { $languages }
    Чекає від { $since }

    { $wordings }
    { $more ->
        [0] {""}
        [one] … і ще { $more } майже тими самими словами
        [few] … і ще { $more } майже тими самими словами
        [many] … і ще { $more } майже тими самими словами
       *[other] … і ще { $more } майже тими самими словами
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>Нове повідомлення в листуванні</b> ({ $place } з { $total })

    Мова: { $languages }
    Чекає від { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ Відповісти
question-all = 📨 Відповісти всім, хто питав
question-split = ✂️ Відокремити одне
question-close = 🗑 Закрити
question-keep = 📌 До чернеток відповідей
question-previous = ⬅️ Попереднє
question-next = ➡️ Далі
question-none = ✅ Відкритих запитань немає.
question-gone = Це запитання вже не відкрите.
question-split-which = Яке з них — про інше? Для нього з’явиться окрема картка.
# Variables: $text
question-split-one = { $text }
question-split-done = Тепер це запитання має власну картку.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [1] Напишіть відповідь. Від імені бота її отримає { $count } людина.
        [one] Напишіть відповідь. Від імені бота її отримає { $count } людина. Перед надсиланням ви побачите її ще раз.
        [few] Напишіть відповідь. Від імені бота її отримають { $count } людини. Перед надсиланням ви побачите її ще раз.
        [many] Напишіть відповідь. Від імені бота її отримають { $count } людей. Перед надсиланням ви побачите її ще раз.
       *[other] Напишіть відповідь. Від імені бота її отримають { $count } людини. Перед надсиланням ви побачите її ще раз.
    } Якщо передумали: { $cancel }
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ Мова тих, хто отримає відповідь: <b>{ $languages }</b>

    { $count ->
        [1] Напишіть відповідь. Від імені бота її отримає { $count } людина — саме так, як ви її напишете.
        [one] Напишіть відповідь. Від імені бота її отримає { $count } людина. Перед надсиланням можна написати окремий текст для кожної мови.
        [few] Напишіть відповідь. Від імені бота її отримають { $count } людини. Перед надсиланням можна написати окремий текст для кожної мови.
        [many] Напишіть відповідь. Від імені бота її отримають { $count } людей. Перед надсиланням можна написати окремий текст для кожної мови.
       *[other] Напишіть відповідь. Від імені бота її отримають { $count } людини. Перед надсиланням можна написати окремий текст для кожної мови.
    } Якщо передумали: { $cancel }
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [one] <b>Це прочитає { $count } людина</b>
        [few] <b>Це прочитають { $count } людини</b>
        [many] <b>Це прочитають { $count } людей</b>
       *[other] <b>Це прочитають { $count } людини</b>
    }
    Мова: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>Над відповіддю кожен побачить власне запитання.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [one] Надіслати це { $count } людині?
        [few] Надіслати це { $count } людям?
        [many] Надіслати це { $count } людям?
       *[other] Надіслати це { $count } людини?
    }
# Variables: $count – people
question-send = { $count ->
        [one] ✅ Надіслати { $count } людині
        [few] ✅ Надіслати { $count } людям
        [many] ✅ Надіслати { $count } людям
       *[other] ✅ Надіслати { $count } людини
    }
# Variables: $language – its name in itself
question-words = 🌐 Інший текст: { $language }
question-rewrite = ✏️ Написати заново
question-drop = ✖️ Не надсилати
# Variables: $language – its name in itself; $cancel
question-words-what = Напишіть відповідь цією мовою: <b>{ $language }</b>. Якщо передумали: { $cancel }
# Variables: $cancel
question-rewrite-what = Напишіть відповідь заново. Якщо передумали: { $cancel }
question-dropped = Нічого не надіслано. Запитання лишається відкритим.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [one] Відповідь надіслано { $count } людині.
        [few] Відповідь надіслано { $count } людям.
        [many] Відповідь надіслано { $count } людям.
       *[other] Відповідь надіслано { $count } людини.
    } Доки листування не закрито, вам можуть написати у відповідь.
    { $missed ->
        [0] {""}
        [one] ⚠️ Пропущено { $missed } запитання: тим часом колеги відповіли на нього або закрили його.
        [few] ⚠️ Пропущено { $missed } запитання: тим часом колеги відповіли на них або закрили їх.
        [many] ⚠️ Пропущено { $missed } запитань: тим часом колеги відповіли на них або закрили їх.
       *[other] ⚠️ Пропущено { $missed } запитання: тим часом колеги відповіли на них або закрили їх.
    }
question-too-late = Хтось із колег встиг раніше: на запитання вже відповіли або його закрито. Нічого не надіслано.
question-end = ✅ Закрити листування
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [one] Закрити запитання { $count } людини? Ми повідомимо про це тих, хто запитував, а все написане буде стерто.
        [few] Закрити запитання { $count } людей? Ми повідомимо про це тих, хто запитував, а все написане буде стерто.
        [many] Закрити запитання { $count } людей? Ми повідомимо про це тих, хто запитував, а все написане буде стерто.
       *[other] Закрити запитання { $count } людини? Ми повідомимо про це тих, хто запитував, а все написане буде стерто.
    }
question-close-sure = 🗑 Закрити і стерти
question-closed = Закрито і стерто.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>Ось що збережеться як чернетка</b>

    <pre>{ $draft }</pre>

    ⚠️ Чернетки лежать на сервері у відкритому вигляді, доки редактор їх не використає або не видалить. Чи можна з цього тексту зрозуміти, хто запитав? Тоді напишіть зараз запитання своїми словами: збережеться лише ваш варіант. Якщо передумали: { $cancel }
question-keep-sure = 📌 Зберегти як є
# Variables: $name – of the file
question-kept = 📌 Збережено як чернетку для редактора: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 Чернетка відповіді чекає на редактора:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 Показати чернетку
# Variables: $count
question-drafts = { $count ->
        [one] 📌 { $count } чернетка відповіді
        [few] 📌 { $count } чернетки відповідей
        [many] 📌 { $count } чернеток відповідей
       *[other] 📌 { $count } чернетки відповідей
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] Чернеток немає.
        [one] 📌 <b>На редактора чекає { $count } чернетка</b>
        [few] 📌 <b>На редактора чекають { $count } чернетки</b>
        [many] 📌 <b>На редактора чекають { $count } чернеток</b>
       *[other] 📌 <b>На редактора чекають { $count } чернетки</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 Видалити
# Variables: $question
question-discard-ask =
    Видалити цю чернетку? Повернути її буде неможливо.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 Так, видалити
question-discarded = Чернетку видалено.
question-draft-gone = Цієї чернетки вже немає.
