## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>Подпись</b> <code>{ $reference }</code>

    Организация: <b>{ $organisation }</b>
    Страна: { $country }
    Сайт: { $website }
    Представитель: { $name }, { $role }
    Почта: { $email }
    В списке: { $listing }

    { $flags }
    Похожие названия: { $similar }

    { $more }
review-listing-public = с названием
review-listing-counted = учтена без названия
review-flag-duplicate = ⚠️ Организация с таким или похожим названием здесь уже есть.
review-flag-look-alike = ⚠️ В названии смешаны похожие буквы разных алфавитов.
review-flag-free-mail = ⚠️ Почта на бесплатном сервисе, а не на собственном домене организации.
review-flag-other-domain = ⚠️ У почты и сайта разные домены.
review-flag-no-website = ℹ️ Сайт не указан.
review-no-flags = ✅ Ничего подозрительного.
review-approve = ✅ Одобрить
review-reject = ❌ Отклонить
review-ask = 💬 Уточнить
review-next = ➡️ Следующая
review-empty = ✅ Проверять пока нечего.
review-gone = Этой подписи больше нет.
review-changed = После показа этой карточки подпись исправили. Пожалуйста, посмотрите ещё раз.
# Variables: $organisation, $cancel
review-reject-why = Почему подпись организации <b>{ $organisation }</b> не принята? Выберите причину или напишите её: представитель её прочитает. Если передумали: { $cancel }
review-ask-what = О чём вы хотите спросить представителя организации <b>{ $organisation }</b>? Напишите вопрос; он уйдёт от имени бота. Если передумали: { $cancel }
review-asked = Отправлено. Ответ придёт всем администраторам.
review-nobody = Спросить некого: представитель удалил свои данные, или подпись пришла из другого места.
review-reason-unverified = Не удалось проверить
review-reason-not-organisation = Не организация
review-reason-duplicate = Уже подписано
# Variables: $organisation
review-done-approved = Одобрено: { $organisation }
review-done-rejected = Отклонено: { $organisation }
review-already-approved = Коллеги вас опередили, уже одобрено: { $organisation }
review-already-rejected = Коллеги вас опередили, уже отклонено: { $organisation }
review-already-withdrawn = Подпись тем временем отозвана: { $organisation }
review-already-pending = Всё ещё ждёт решения: { $organisation }
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ Одобрено: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ Отклонено: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ Отозвано: <b>{ $organisation }</b> <code>{ $reference }</code>

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ Подпись организации <b>{ $organisation }</b> одобрена, и её название теперь в публичном списке. Спасибо! Посмотреть: { $command }
outcome-approved-counted = ✅ Подпись организации <b>{ $organisation }</b> одобрена. Организация учтена, но не названа. Спасибо! Посмотреть: { $command }
outcome-rejected =
    Подпись организации <b>{ $organisation }</b> (<code>{ $reference }</code>) не принята.

    Причина: { $reason }

    Исправить её и отправить снова: { $command }. Вопросы: /contact
reason-unverified = Мы не смогли проверить организацию или ваши полномочия подписывать от её имени.
reason-not-organisation = Подписывать могут только организации, не частные лица.
reason-duplicate = Эта организация уже подписала заявление.
# Variables: $organisation, $question
review-question =
    💬 У секретариата есть вопрос о подписи организации <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ Ответить
review-answer-what = Пожалуйста, напишите ответ одним сообщением. Если передумали: { $cancel }
review-answer-sent = Спасибо, ваш ответ у секретариата.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 Ответ по организации <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>

## What was done, in the log

act-edited-organisation = Название организации исправлено
act-edited-country = Страна исправлена
act-edited-website = Сайт исправлен
act-edited-listing = Указание в списке исправлено
act-noted = Добавлена заметка
act-undone = Решение отменено
act-reopened = Подпись снова на рассмотрении
act-merged = Объединена как та же организация
act-made-chapter = Оставлена как отделение
act-told-apart = Отличена от похожей
