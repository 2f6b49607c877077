# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Защита
protection =
    🛡 <b>Защита</b>

    <b>Отложенные:</b> подписи с домена из списка или со словом из списка в названии организации. Отправителю кажется, что они приняты; они ждут здесь и нигде не считаются.
    <b>Без ответа:</b> люди из списка больше не получают ответов. То, на что имеет право каждый, для них по-прежнему работает: /stop, /mydata, /erase, /privacy.

    Домены: { $domains }
    Слова: { $words }
    Люди: { $people }
    Отложено сейчас: { $held }
protection-back = ⬅️ Защита
protection-domain = 🌐 Домены
protection-word = 🔤 Слова
protection-person = 👤 Люди
protection-held = 📥 Отложено: { $count }
protection-rules = 🧹 Аннулировать по правилу
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> — с { $since } UTC
protection-empty = Этот список пуст.
protection-add = ➕ Добавить
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 Какой домен? Напишите его либо ссылку или адрес почты с ним, например spam.example. Если передумали: { $cancel }
protection-type-word = 🔤 Какое слово или слова? Подписи организаций, в названии которых они есть, будут отложены, даже если написаны похожими буквами. Если передумали: { $cancel }
protection-type-person = 👤 Кто? Напишите номер одной из подписей этого человека или номер его учётной записи в Telegram. Если передумали: { $cancel }
error-protection-domain = Это не домен. Он должен выглядеть так: spam.example
error-protection-word = Напишите слово не короче трёх букв. Более короткое отложило бы почти всё.
error-protection-person = Подписи с таким номером нет, или её представитель удалил свои данные. Номер учётной записи Telegram состоит только из цифр.
error-protection-origin = Это не код ссылки. В нём строчные латинские буквы, цифры и дефисы, не больше 24.
protection-person-one = этот человек
protection-added = 🛡 Теперь в списке: <b>{ $value }</b>. Никому об этом не сообщается.
protection-there = <b>{ $value }</b> уже в списке.
protection-colleague = Людей из секретариата в этот список внести нельзя. Владелец может сначала снять с них роль.
protection-removed = Убрано из списка.
protection-gone = Коллега вас опередил: в списке этого больше нет.
protection-block = 🚫 Заблокировать
protection-what =
    🚫 Что нежелательно в подписи организации <b>{ $organisation }</b> <code>{ $reference }</code>?

    Заблокированный человек больше не получает ответов. Новые подписи с заблокированного домена откладываются. Эта подпись остаётся как есть.
protection-this-person = 👤 Этот человек
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 Ничего не отложено.
held-why = 📥 Отложено из-за: { $value }
held-release = ✅ На проверку
held-reject = ❌ Отклонить молча
held-released = Передано на проверку: { $organisation }
held-rejected = Отклонено без уведомления: { $organisation }
held-gone = Коллега вас опередил, или подпись отозвана.

## Alarms

spike-domain = ⚠️ <b>Много подписей с одного домена: { $value }</b>. За последний час: { $count }; обычно: { $usual }. Пожалуйста, просмотрите их особенно внимательно.
spike-country = ⚠️ <b>Много подписей из одной страны: { $value }</b>. За последний час: { $count }; обычно: { $usual }. Пожалуйста, просмотрите их особенно внимательно.
spike-origin = ⚠️ <b>Много подписей по одной ссылке: { $value }</b>. За последний час: { $count }; обычно: { $usual }. Пожалуйста, просмотрите их особенно внимательно.
spike-show = 🔎 Показать их
spike-list = 🔎 <b>{ $value }</b> — подписи: { $count }
spike-invalidate = 🧹 Аннулировать их вместе

## Many invalidated together

rule-which = 🧹 <b>Какие подписи аннулировать?</b> Сначала вы увидите, сколько их и какие. До вашего подтверждения ничего не произойдёт, и всё можно отменить в течение семи дней.
rule-domain = 🌐 Домен
rule-country = 🌍 Страна
rule-origin = 🔗 Ссылка
rule-word = 🔤 Слово
rule-all = 🕐 Все недавние
rule-type-domain = 🌐 С какого домена? Напишите его, например spam.example. Если передумали: { $cancel }
rule-type-country = 🌍 Из какой страны? Напишите её название. Если передумали: { $cancel }
rule-type-origin = 🔗 По какой ссылке они пришли? Напишите её код, например newsletter из via-newsletter. Если передумали: { $cancel }
rule-type-word = 🔤 Какое слово, не короче трёх букв, есть в названиях организаций? Если передумали: { $cancel }
rule-window-1 = За последний час
rule-window-24 = За 24 часа
rule-window-168 = За 7 дней
rule-window-0 = За всё время
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>Подходящие подписи: { $count }</b>
    Ждут: { $waiting }
    Одобрены: { $approved }
    Отложены: { $held }

    Некоторые из них:
    { $lines }

    Именно эти будут отклонены и исчезнут из всех списков. Кнопки действуют один раз, пять минут.
batch-quietly = ❌ Отклонить молча: { $count }
batch-telling = ❌ Отклонить и сообщить: { $count }
batch-done =
    🧹 Пакет № { $number }: готово.

    Отклонено: { $count }
    Пропущено, потому что за это время они изменились: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Подписей, подходящих под правило: { $count }. За один раз — не больше { $part }, начиная с самых старых. Затем примените правило ещё раз к остальным.
batch-gone = Это уже сделано или отменено, либо прошло слишком много времени.
batch-open = ↩️ Посмотреть, отменить
batch-lately = 🕘 Недавние пакеты
batch-list = 🕘 <b>Аннулировано вместе за последние семь дней</b>
batch-none = 🕘 За последние семь дней ничего не аннулировали вместе.
batch-row = № { $number } · { $count }
batch-one =
    🧹 <b>Пакет № { $number }</b>, { $when } UTC
    { $rule }

    Отклонено: { $count }

    Если вы это отмените, каждая подпись станет такой, какой была. Те, о которых коллега с тех пор принял решение, останутся как есть. Кнопка действует один раз, пять минут.
batch-over =
    🧹 <b>Пакет № { $number }</b>, { $when } UTC
    { $rule }

    Отклонено: { $count }

    Это отменено, или семь дней уже прошли.
batch-undo = ↩️ Отменить всё
batch-undone =
    ↩️ Пакет № { $number }: отменён.

    Как прежде: { $count }
    Оставлено как есть: { $left }

## What was done, in the log

act-list-added = Внесено в список нежелательного
act-list-removed = Убрано из списка нежелательного
act-held-released = Отложенная подпись передана на проверку
act-held-rejected = Отложенная подпись отклонена
act-invalidated = Подписи аннулированы вместе
act-invalidation-undone = Совместное аннулирование отменено
