# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 Захист
protection =
    🛡 <b>Захист</b>

    <b>Відкладені:</b> підписи з домену зі списку або зі словом зі списку в назві організації. Відправникові здається, що їх прийнято; вони чекають тут і ніде не враховуються.
    <b>Без відповіді:</b> люди зі списку більше не отримують відповідей. Те, на що має право кожен, для них і далі працює: /stop, /mydata, /erase, /privacy.

    Домени: { $domains }
    Слова: { $words }
    Люди: { $people }
    Відкладено зараз: { $held }
protection-back = ⬅️ Захист
protection-domain = 🌐 Домени
protection-word = 🔤 Слова
protection-person = 👤 Люди
protection-held = 📥 Відкладено: { $count }
protection-rules = 🧹 Анулювати за правилом
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> — з { $since } UTC
protection-empty = Цей список порожній.
protection-add = ➕ Додати
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 Який домен? Напишіть його або посилання чи адресу пошти з ним, наприклад spam.example. Якщо передумали: { $cancel }
protection-type-word = 🔤 Яке слово чи слова? Підписи організацій, у назві яких вони є, буде відкладено, навіть якщо їх написано схожими літерами. Якщо передумали: { $cancel }
protection-type-person = 👤 Хто? Напишіть номер одного з підписів цієї людини або номер її облікового запису в Telegram. Якщо передумали: { $cancel }
error-protection-domain = Це не домен. Він має виглядати так: spam.example
error-protection-word = Напишіть слово щонайменше з трьох літер. Коротше відклало б майже все.
error-protection-person = Підпису з таким номером немає, або людина, яка підписувала, стерла свої дані. Номер облікового запису Telegram складається лише з цифр.
error-protection-origin = Це не код посилання. У ньому малі латинські літери, цифри й дефіси, не більше 24.
protection-person-one = ця людина
protection-added = 🛡 Тепер у списку: <b>{ $value }</b>. Нікому про це не повідомляється.
protection-there = <b>{ $value }</b> уже у списку.
protection-colleague = Людей із секретаріату до цього списку внести не можна. Власник може спершу зняти з них роль.
protection-removed = Прибрано зі списку.
protection-gone = Хтось із колег вас випередив: у списку цього вже немає.
protection-block = 🚫 Заблокувати
protection-what =
    🚫 Що небажане в підписі організації <b>{ $organisation }</b> <code>{ $reference }</code>?

    Заблокована людина більше не отримує відповідей. Нові підписи із заблокованого домену відкладаються. Цей підпис лишається, як є.
protection-this-person = 👤 Ця людина
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 Нічого не відкладено.
held-why = 📥 Відкладено через: { $value }
held-release = ✅ На розгляд
held-reject = ❌ Відхилити мовчки
held-released = Передано на розгляд: { $organisation }
held-rejected = Відхилено без повідомлення: { $organisation }
held-gone = Хтось із колег вас випередив, або підпис відкликано.

## Alarms

spike-domain = ⚠️ <b>Багато підписів з одного домену: { $value }</b>. За останню годину: { $count }; зазвичай: { $usual }. Будь ласка, перегляньте їх особливо уважно.
spike-country = ⚠️ <b>Багато підписів з однієї країни: { $value }</b>. За останню годину: { $count }; зазвичай: { $usual }. Будь ласка, перегляньте їх особливо уважно.
spike-origin = ⚠️ <b>Багато підписів за одним посиланням: { $value }</b>. За останню годину: { $count }; зазвичай: { $usual }. Будь ласка, перегляньте їх особливо уважно.
spike-show = 🔎 Показати їх
spike-list = 🔎 <b>{ $value }</b> — підписи: { $count }
spike-invalidate = 🧹 Анулювати їх разом

## Many invalidated together

rule-which = 🧹 <b>Які підписи анулювати?</b> Спершу ви побачите, скільки їх і які. До вашого підтвердження нічого не станеться, і все можна скасувати протягом семи днів.
rule-domain = 🌐 Домен
rule-country = 🌍 Країна
rule-origin = 🔗 Посилання
rule-word = 🔤 Слово
rule-all = 🕐 Усі недавні
rule-type-domain = 🌐 З якого домену? Напишіть його, наприклад spam.example. Якщо передумали: { $cancel }
rule-type-country = 🌍 З якої країни? Напишіть її назву. Якщо передумали: { $cancel }
rule-type-origin = 🔗 За яким посиланням вони прийшли? Напишіть його код, наприклад newsletter із via-newsletter. Якщо передумали: { $cancel }
rule-type-word = 🔤 Яке слово, щонайменше з трьох літер, є в назвах організацій? Якщо передумали: { $cancel }
rule-window-1 = За останню годину
rule-window-24 = За 24 години
rule-window-168 = За 7 днів
rule-window-0 = За весь час
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>Підписи, яких це стосується: { $count }</b>
    Чекають: { $waiting }
    Схвалені: { $approved }
    Відкладені: { $held }

    Деякі з них:
    { $lines }

    Саме ці буде відхилено, і вони зникнуть з усіх списків. Кнопки діють один раз, п’ять хвилин.
batch-quietly = ❌ Відхилити мовчки: { $count }
batch-telling = ❌ Відхилити й повідомити: { $count }
batch-done =
    🧹 Пакет № { $number }: готово.

    Відхилено: { $count }
    Пропущено, бо за цей час вони змінилися: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 Підписів, що відповідають правилу: { $count }. За один раз — щонайбільше { $part }, починаючи з найдавніших. Потім застосуйте правило ще раз до решти.
batch-gone = Це вже зроблено чи скасовано, або минуло забагато часу.
batch-open = ↩️ Переглянути, скасувати
batch-lately = 🕘 Недавні пакети
batch-list = 🕘 <b>Анульовано разом за останні сім днів</b>
batch-none = 🕘 За останні сім днів нічого не анулювали разом.
batch-row = № { $number } · { $count }
batch-one =
    🧹 <b>Пакет № { $number }</b>, { $when } UTC
    { $rule }

    Відхилено: { $count }

    Якщо ви це скасуєте, кожен підпис стане таким, яким був. Ті, про які хтось із колег відтоді ухвалив рішення, лишаться, як є. Кнопка діє один раз, п’ять хвилин.
batch-over =
    🧹 <b>Пакет № { $number }</b>, { $when } UTC
    { $rule }

    Відхилено: { $count }

    Це скасовано, або сім днів уже минули.
batch-undo = ↩️ Скасувати все
batch-undone =
    ↩️ Пакет № { $number }: скасовано.

    Як раніше: { $count }
    Лишено, як є: { $left }

## What was done, in the log

act-list-added = Внесено до списку небажаного
act-list-removed = Прибрано зі списку небажаного
act-held-released = Відкладений підпис передано на розгляд
act-held-rejected = Відкладений підпис відхилено
act-invalidated = Підписи анульовано разом
act-invalidation-undone = Спільне анулювання скасовано
