# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>Ризики: станом на { $day }</b>
    • Переслідування: публічну назву може прочитати будь-хто, зокрема ваші недоброзичливці. У деяких країнах за співпрацю із Судом карають.
    • Особи США (громадяни, постійні мешканці, установи, створені у США, і всі, хто там перебуває) не мають права без ліцензії давати гроші, товари чи послуги тим, кого внесено до санкційного списку. Якщо маєте американських працівників, фінансування чи банківські рахунки, спершу порадьтеся зі своїм юристом.
    • До санкційного списку можуть внести й саму організацію: у вересні 2025 року внесли три НУО за участь у діях Суду або їх підтримку. Ми не знайшли повідомлень про те, щоб когось внесли за підпис під цією заявою, але це не гарантія.
    Це не юридична консультація. Основа — ці відповіді з /faq, у них указано джерела:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 Під назвою від дати
signon-listing-region = 🌐 Врахувати в регіоні
# Variables: $day
review-listing-dated = під своєю назвою, починаючи з дати: { $day }
review-listing-region = враховано в регіоні, без назви та країни
review-value-dated = 📅 Під назвою від дати
review-value-region = 🌐 Врахувати в регіоні
words-listing-dated = від дати, з дати, з певної дати, пізніше, потім, четвертий, четверте, четвертий варіант
words-listing-region = регіон, лише регіон, тільки регіон, за регіоном, у регіоні, в регіоні, третій, третє, третій варіант
# A button. Variables: $day
publication-day = { $day }
error-listing-day = Від якого дня? Виберіть або напишіть, наприклад: 31 січня 2027.
error-listing-day-unknown = Не бачу тут дати. Виберіть або напишіть так: 31 січня 2027.
error-listing-day-passed = Цей день уже настав або минув. Виберіть або напишіть пізніший.
error-listing-day-far = До цього дня більше року. Виберіть або напишіть ближчий.
error-listing-day-unclear = Це можна прочитати як два різні дні. Який ви маєте на увазі?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. До цього дня ({ $day }): ще одна організація, без назви ({ $country })
signon-appears-counted = Ще одна організація, без назви ({ $country })
signon-appears-region = Ще одна організація, без назви та країни ({ $region })

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, без зазначення країни: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = Інші регіони, без зазначення країни: { $count }
# Variables: $region
export-region = { $region } (без зазначення країни)
export-regions = Інші регіони (без зазначення країни)

## Changing it

publication-change = 👁 Показ у списку
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>Як показувати організацію { $organisation }?</b> Зараз: { $listing }.

    { $risk }

    Те, що показує менше, діє одразу. Те, що показує більше, спершу дивиться секретаріат; доти організацію не враховано і в списку її немає.
# Variables: $organisation, $listing
publication-changed = ✅ Готово. Відтепер організацію <b>{ $organisation }</b> показано так: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 Спершу ваш вибір подивиться секретаріат: { $listing }.

    Доти організацію <b>{ $organisation }</b> не враховано і в списку її немає. Рішення надійде в цей чат.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ Підпис організації <b>{ $organisation }</b> схвалено і враховано. Назва з’явиться в публічному списку цього дня, не раніше: { $day }. Дякуємо! Переглянути: { $command }
# Variables: $organisation, $reference
publication-named =
    📅 Настав вибраний вами день: організацію <b>{ $organisation }</b> показано в публічному списку під своєю назвою (<code>{ $reference }</code>).

    Якщо цього більше не має бути, одразу приберіть назву.

## Take us off now

publication-off = 🙈 Прибрати нас зараз
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>Прибрати організацію { $organisation } з публічного списку?</b>

    Після наступного натискання її назви не буде в списку, у списках груп і каналів та в усіх нових файлах. Як враховувати її надалі?

    1. У кількості організацій країни: { $country }
    2. У кількості організацій регіону: { $region }
    3. Ніяк: підпис буде відкликано
publication-off-counted = 🔒 Прибрати, врахувати в країні
publication-off-region = 🌐 Прибрати, врахувати в регіоні
publication-off-withdraw = ↩️ Прибрати й відкликати
publication-off-already = Її назви немає в публічному списку.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Назву прибрано з публічного списку</b>

    Організація: <b>{ $organisation }</b>
    Коли: { $when }
    Номер: <code>{ $reference }</code>
    Відтепер: { $listing }

    <b>Приховано від цієї хвилини:</b> у списку та його пошуку, під час перевірки квитанцій, у статистиці, в усіх нових файлах і для систем, що стежать за списком.
    { $lists ->
        [0] У групах і каналах наших списків немає.
        [one] Просто зараз змінюється { $lists } список у групі чи каналі.
        [few] Просто зараз змінюються { $lists } списки в групах і каналах.
        [many] Просто зараз змінюються { $lists } списків у групах і каналах.
       *[other] Просто зараз змінюється { $lists } списку в групах і каналах.
    }
    У картках, якими діляться в інших чатах (Telegram зберігає їх п’ять хвилин), назви ніколи не було.

    <b>Повернути неможливо:</b> переслані повідомлення, знімки екрана, завантажені файли й те, що скопіювали інші.
    { $files ->
        [0] Файлів із цією назвою ми не знаємо.
        [one] Назва є в { $files } нашому файлі. Секретаріат щойно дізнався, в якому.
        [few] Назва є в { $files } наших файлах. Секретаріат щойно дізнався, в яких.
        [many] Назва є в { $files } наших файлах. Секретаріат щойно дізнався, в яких.
       *[other] Назва є в { $files } нашого файлу. Секретаріат щойно дізнався, в яких.
    }
publication-back = 🌍 Повернути нас до списку
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 Організація <b>{ $organisation }</b> (<code>{ $reference }</code>) за власним бажанням вийшла з публічного списку. { $count ->
        [one] Її рядок є в { $count } файлі:
        [few] Її рядок є в { $count } файлах:
        [many] Її рядок є в { $count } файлах:
       *[other] Її рядок є в { $count } файлу:
    }
    { $lines }

    Зробіть, будь ласка, нові файли й попросіть тих, хто отримав старі, видалити їх.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 Організація <b>{ $organisation }</b> (<code>{ $reference }</code>) за власним бажанням вийшла з публічного списку. Файлів із її рядком ми не знаємо.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Показ змінено представником
act-hidden = Прибрано зі списку представником
act-named = Названо: настав її день
