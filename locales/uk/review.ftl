## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Підпис</b> <code>{ $reference }</code>

    Організація: <b>{ $organisation }</b>
    Країна: { $country }
    Сайт: { $website }
    Представляє: { $name }, { $role }
    Ел. пошта: { $email }
    У списку: { $listing }

    { $flags }
    Схожі назви: { $similar }

    { $more }
review-listing-public = під своєю назвою
review-listing-counted = враховано без назви
review-flag-duplicate = ⚠️ Організація з такою або схожою назвою тут уже є.
review-flag-look-alike = ⚠️ У назві змішано схожі літери різних абеток.
review-flag-free-mail = ⚠️ Електронна адреса — у безкоштовного постачальника, а не в домені організації.
review-flag-other-domain = ⚠️ Електронна адреса й сайт мають різні домени.
review-flag-no-website = ℹ️ Сайт не вказано.
review-no-flags = ✅ Нічого підозрілого.
review-approve = ✅ Схвалити
review-reject = ❌ Відхилити
review-ask = 💬 Уточнити
review-next = ➡️ Далі
review-empty = ✅ Нічого не чекає на розгляд.
review-gone = Цього підпису вже немає.
review-changed = Цей підпис виправили після того, як показано картку. Перегляньте його, будь ласка, ще раз.
# Variables: $organisation, $cancel
review-reject-why = Чому підпис організації <b>{ $organisation }</b> не прийнято? Оберіть або напишіть причину: її прочитає людина, яка підписувала. Якщо передумали: { $cancel }
review-ask-what = Що ви хотіли б запитати в людини, яка підписувала за <b>{ $organisation }</b>? Напишіть; повідомлення піде від імені бота. Якщо передумали: { $cancel }
review-asked = Надіслано. Відповідь отримають усі адміни.
review-nobody = Запитати нема в кого: дані цієї людини стерто, або підпис надійшов іншим шляхом.
review-reason-unverified = Не вдалося перевірити
review-reason-not-organisation = Не організація
review-reason-duplicate = Уже підписано
# Variables: $organisation
review-done-approved = Схвалено: { $organisation }
review-done-rejected = Відхилено: { $organisation }
review-already-approved = Хтось із колег встиг раніше. Схвалено: { $organisation }
review-already-rejected = Хтось із колег встиг раніше. Відхилено: { $organisation }
review-already-withdrawn = Підпис тим часом відкликано: { $organisation }
review-already-pending = Ще чекає на рішення: { $organisation }
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Схвалено: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Відхилено: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Відкликано: <b>{ $organisation }</b> <code>{ $reference }</code>

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ Підпис організації <b>{ $organisation }</b> схвалено, і її назва тепер у публічному списку. Дякуємо! Переглянути: { $command }
outcome-approved-counted = ✅ Підпис організації <b>{ $organisation }</b> схвалено. Його враховано без назви. Дякуємо! Переглянути: { $command }
outcome-rejected =
    Підпис організації <b>{ $organisation }</b> (<code>{ $reference }</code>) не прийнято.

    Причина: { $reason }

    Через { $command } можна виправити його й надіслати ще раз. Маєте запитання? /contact
reason-unverified = Нам не вдалося перевірити організацію або ваше право підписувати від її імені.
reason-not-organisation = Підписувати можуть лише організації, не окремі особи.
reason-duplicate = Ця організація вже підписала заяву.
# Variables: $organisation, $question
review-question =
    💬 Секретаріат має запитання щодо підпису організації <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Відповісти
review-answer-what = Напишіть, будь ласка, відповідь одним повідомленням. Якщо передумали: { $cancel }
review-answer-sent = Дякуємо, ваша відповідь уже в секретаріаті.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Відповідь щодо організації <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>

## What was done, in the log

act-edited-organisation = Назву організації виправлено
act-edited-country = Країну виправлено
act-edited-website = Сайт виправлено
act-edited-listing = Відображення у списку виправлено
act-noted = Додано нотатку
act-undone = Рішення скасовано
act-reopened = Підпис знову на розгляді
act-merged = Об’єднано як ту саму організацію
act-made-chapter = Залишено як відділення
act-told-apart = Відрізнено від схожої
