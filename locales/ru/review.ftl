# Sign-ons before the secretariat, and what their representatives hear of it.

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
review-flag-acronym = ℹ️ Название может быть сокращением названия организации, которая здесь уже есть, или наоборот.
review-flag-same-website = ℹ️ У другой организации, которая здесь уже есть, тот же сайт.
review-flag-invisible = ⚠️ В названии есть невидимые символы.
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

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } из { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ Ждёт: { $age }
# Variables: $when – day and time
review-was-approved = ✅ Одобрена: { $when }
review-was-rejected = ❌ Отклонена: { $when }
review-was-withdrawn = ↩️ Отозвана: { $when }
# Variables: $reason
review-because = Причина: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 Отделение организации { $organisation }
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [one] 🗒 Ещё { $count } более ранняя заметка — по кнопке «Заметка».
    [few] 🗒 Ещё { $count } более ранние заметки — по кнопке «Заметка».
    [many] 🗒 Ещё { $count } более ранних заметок — по кнопке «Заметка».
   *[other] 🗒 Ещё { $count } более ранней заметки — по кнопке «Заметка».
}
review-before = ⬅️ Предыдущая
review-queue = 📋 Все, что ждут
review-flagged = ⚠️ С предупреждением
review-all = 📋 С предупреждением и без
review-country = 🌍 Страна
review-newest = 🆕 Сначала новые
review-oldest = ⏳ Сначала давние
review-lately = 🕘 Недавние решения
# Variables: $count – at least two
review-many = ✅ Одобрить без предупреждений: { $count }
review-none-so = Подписей, подходящих под этот выбор, сейчас нет.
review-which-country = 🌍 <b>Какая страна?</b>
    Показаны только страны, подписи из которых ждут проверки.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 Все страны
review-decided = 🕘 <b>Недавние решения</b>
    Нажмите на подпись, чтобы открыть её целиком. Отклонённую оттуда можно вернуть на проверку.
review-decided-none = 🕘 Решений пока нет.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 Показать
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [one] 🔎 Найдена { $count } подпись.
    [few] 🔎 Найдены { $count } подписи.
    [many] 🔎 Найдено { $count } подписей.
   *[other] 🔎 Найдено { $count } подписи.
} { $more ->
    [0] Нажмите на нужную, чтобы открыть её целиком.
    [one] Ещё { $more } не показана: наберите после { $command } больше букв названия.
    [few] Ещё { $more } не показаны: наберите после { $command } больше букв названия.
    [many] Ещё { $more } не показано: наберите после { $command } больше букв названия.
   *[other] Ещё { $more } не показано: наберите после { $command } больше букв названия.
}
review-not-found = 🔎 Подписи с таким номером или названием нет.
review-start-first = Пожалуйста, сначала напишите мне /start в личном чате.
review-in-private = Продолжим в личном чате.

## The way back

review-undo = ↩️ Отменить решение
# Variables: $organisation
review-undo-late-approved = Отменить решение можно было в течение десяти минут. Остаётся одобренной: { $organisation }. Если что-то не так, спросите представителя.
review-undo-late-rejected = Отменить решение можно было в течение десяти минут. Но подпись ещё можно вернуть на проверку, нажмите «Показать»: { $organisation }
review-done-pending = Снова ждёт решения: { $organisation }
review-reopen = 🔄 Вернуть на проверку

## Notes and corrections by the secretariat

review-note = 🗒 Заметка
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 Напишите заметку об организации <b>{ $organisation }</b>. Её увидят только те, кто проверяет подписи, и она будет удалена вместе с подписью. Если передумали: { $cancel }

    Прежние заметки:
    { $notes }
# Variables: $limit, $length
review-note-long = Длина заметки в знаках — от 1 до { $limit }, у вас получилось: { $length }. Пожалуйста, пришлите её ещё раз, короче.
# Variables: $organisation
review-noted = 🗒 Заметка сохранена: { $organisation }
review-edit = ✏️ Исправить
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>Что нужно исправить?</b> <code>{ $reference }</code>

    Организация: { $organisation }
    Страна: { $country }
    Сайт: { $website }
    В списке: { $listing }

    Представителю сообщат, что именно изменилось.
review-field-organisation = Организация
review-field-country = Страна
review-field-website = Сайт
review-field-listing = В списке
# Variables as above
review-edit-organisation = Напишите правильное название вместо <b>{ $organisation }</b>. Если передумали: { $cancel }
review-edit-country = Напишите правильную страну вместо <b>{ $country }</b>. Если передумали: { $cancel }
review-edit-website = Напишите правильный сайт вместо <b>{ $website }</b>. Если передумали: { $cancel }
review-edit-listing = Как показывать в списке организацию <b>{ $organisation }</b>? Сейчас: { $listing }. Если передумали: { $cancel }
review-value-public = 🌍 С названием
review-value-counted = 🔒 Учесть без названия
review-value-none = Сайта нет
review-edit-same = Так и было. Ничего не изменилось.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Представителю об этом сообщили.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } → { $new }. Представителя, которому можно было бы сообщить, нет.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ Организация <b>{ $organisation }</b> выбрала: { $old }. Вы собираетесь показать больше: { $new }. Из-за этого люди могут оказаться в опасности, и вернуть всё назад не получится. Продолжайте, только если об этом попросила сама организация.
review-named-really = 🌍 Она сама просила

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>К одобрению:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>К одобрению:</b>

    { $lines }

    { $count ->
        [1] Это { $count } подпись без предупреждений. Представитель сразу узнает об одобрении.
        [one] Это { $count } подпись без предупреждений. Представители сразу узнают об одобрении.
        [few] Это { $count } подписи без предупреждений. Представители сразу узнают об одобрении.
        [many] Это { $count } подписей без предупреждений. Представители сразу узнают об одобрении.
       *[other] Это { $count } подписи без предупреждений. Представители сразу узнают об одобрении.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [one] ✅ Одобрить { $count } подпись
    [few] ✅ Одобрить { $count } подписи
    [many] ✅ Одобрить { $count } подписей
   *[other] ✅ Одобрить { $count } подписи
}
review-many-none = Подписей без предупреждений здесь сейчас нет.
# Variables: $count
review-many-done = { $count ->
    [one] ✅ Одобрена { $count } подпись.
    [few] ✅ Одобрены { $count } подписи.
    [many] ✅ Одобрено { $count } подписей.
   *[other] ✅ Одобрено { $count } подписи.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [one] ✅ Одобрена { $count } подпись.
        [few] ✅ Одобрены { $count } подписи.
        [many] ✅ Одобрено { $count } подписей.
       *[other] ✅ Одобрено { $count } подписи.
    }

    { $left ->
        [one] Пропущена { $left } подпись: тем временем её исправили или решение по ней уже принято:
        [few] Пропущены { $left } подписи: тем временем их исправили или решение по ним уже принято:
        [many] Пропущено { $left } подписей: тем временем их исправили или решение по ним уже принято:
       *[other] Пропущено { $left } подписи: тем временем их исправили или решение по ним уже принято:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 Похожие названия: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>Одна организация или две?</b> ({ $place } из { $count })

    <b>Организация</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>Страна</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>Сайт</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>В списке</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>Статус, когда отправлена</b>
    1 · { $this_status }, { $this_since }
    2 · { $other_status }, { $other_since }
review-same = 🟰 Та же: закрыть 1 как дубликат
review-chapter = 🧩 1 — отделение организации 2
review-unlike = ↔️ Две разные организации
review-card-back = ⬅️ К карточке
review-none-alike = Сравнивать больше не с чем.
review-related = Записано. Это видно на карточках.
# Variables: $organisation
review-no-chapter = У отделения не может быть своих отделений, а это уже отделение: { $organisation }
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 Подпись организации <b>{ $organisation }</b> <code>{ $reference }</code> будет закрыта как дубликат. Останется без изменений: <b>{ $other }</b> <code>{ $kept }</code>.

    Представителю закрытой подписи сообщат, что организация { $other } уже есть в списке и под каким номером. Личные данные никуда не переносятся.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 Подпись организации <b>{ $organisation }</b> <code>{ $reference }</code> будет закрыта как дубликат. Останется без изменений: <b>{ $other }</b> <code>{ $kept }</code>.

    Названия { $other } в публичном списке нет, поэтому представитель закрытой подписи ничего о ней не узнает. Личные данные никуда не переносятся.
review-merge-really = 🟰 Да, закрыть как дубликат
review-merged = 🟰 Закрыта как дубликат: <b>{ $organisation }</b> <code>{ $reference }</code>. Осталась: <b>{ $other }</b> <code>{ $kept }</code>.

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
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 Секретариат ещё раз проверяет подпись организации <b>{ $organisation }</b> (<code>{ $reference }</code>): её одобрение отменено. До нового решения подпись не учитывается и в списке её нет.

    Делать ничего не нужно: о результате вы узнаете в этом чате.
outcome-again-rejected =
    🔄 Секретариат ещё раз проверяет подпись организации <b>{ $organisation }</b> (<code>{ $reference }</code>): прежний отказ больше не действует.

    Делать ничего не нужно: о результате вы узнаете в этом чате.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ Секретариат исправил название вашей организации в подписи <code>{ $reference }</code>:

    { $old } → <b>{ $new }</b>

    Всё остальное — как прежде. Если это неверно: { $command }
outcome-edited-country =
    ✏️ Секретариат исправил страну в подписи организации { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Всё остальное — как прежде. Если это неверно: { $command }
outcome-edited-website =
    ✏️ Секретариат исправил сайт в подписи организации { $organisation } (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Всё остальное — как прежде. Если это неверно: { $command }
outcome-edited-listing =
    ✏️ Секретариат изменил то, как организация { $organisation } показана в списке (<code>{ $reference }</code>):

    { $old } → <b>{ $new }</b>

    Всё остальное — как прежде. Если это неверно: { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 <b>{ $organisation }</b> теперь в списке как отделение организации <b>{ $parent }</b>: отдельной строкой, и учитывается как одна организация. Если это неверно, пожалуйста, сообщите нам: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 Спасибо. Организация <b>{ $other }</b> уже есть в списке, номер <code>{ $kept }</code>: возможно, подписал кто-то из коллег. Поэтому подпись организации { $organisation } (<code>{ $reference }</code>) закрыта; ничего не потеряно.

    Если это две разные организации, пожалуйста, сообщите нам: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 Спасибо за подпись организации <b>{ $organisation }</b> (<code>{ $reference }</code>). Она закрыта и в списке не появится.

    Если хотите обсудить это с нами: /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }, отделение организации { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = Название организации исправлено
act-edited-country = Страна исправлена
act-edited-website = Сайт исправлен
act-edited-listing = Показ в списке изменён
act-noted = Добавлена заметка
act-undone = Решение отменено
act-reopened = Подпись возвращена на проверку
act-merged = Подпись закрыта как дубликат
act-made-chapter = Отмечена как отделение
act-told-apart = Отмечена как другая организация
