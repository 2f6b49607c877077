# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>Станьмо на захист Міжнародного кримінального суду</b>

    Тут можна прочитати спільну заяву проти санкцій США щодо Суду, дізнатися, у чому річ, і підписати заяву від імені своєї організації.

    Запитуйте про все своїми словами або оберіть:
menu-statement = 📄 Прочитати заяву
menu-faq = ❓ Запитання
menu-sign = ✍️ Підписати від організації
menu-signatories = 📋 Хто підписав
menu-share = 📣 Поширити
menu-language = 🌐 Мова
menu-home = 🏠 На початок
back = ⬅️ Назад

help =
    <b>Що я вмію</b>

    /statement — заява кількома мовами
    /faq — запитання й відповіді; або просто запитайте своїми словами
    /sign — підписати заяву від імені вашої організації
    /mysignature — переглянути, виправити чи відкликати підпис
    /signatories — хто підписав
    /share — поширити заяву
    /language — змінити мову
    /subscribe, /stop — увімкнути або вимкнути новини кампанії
    /privacy, /mydata, /erase — ваші дані
    /contact — зв’язатися з тими, хто веде цього бота
    /cancel — зупинити те, що робимо зараз

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 Ви отримуватимете тут новини кампанії. Їх небагато, а /stop будь-коли їх вимкне.
subscribe-off =
    🔕 Більше ми не надсилатимемо вам новин. Решта лишилася без змін.

    Щоб стерти все про вас, скористайтеся командою { $erase }.
subscribe-stop = 🔕 Не надсилати
subscribe-again = 🔔 Підписатися знову

## Cancel

cancel-done = Гаразд, зупинено. Що робимо далі?
cancel-nothing = Зараз немає чого зупиняти. Що ви хотіли б зробити?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    Спільна заява організацій громадянського суспільства. Прочитайте її, поставте запитання, підпишіть від імені своєї організації.
group-private = Особисті речі я в групах не обговорюю. Продовжмо в приватному чаті.
group-open = 💬 Відкрити приватний чат
card-read = 📄 Читати
card-sign = ✍️ Підписати
card-ask = ❓ Запитати
card-open = 💬 Більше — у чаті

## Sharing

share-text = Громадянське суспільство стає на захист Міжнародного кримінального суду. Прочитайте заяву й підпишіть її від імені своєї організації:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Поширте заяву</b>

    Ось що буде надіслано:

    <blockquote>{ $text }
    { $link }</blockquote>

    Ми рахуємо, скільки людей прийшло за поширеними посиланнями, але ніколи — хто поширив і хто прийшов.
share-open = 📣 Надіслати в чат
share-inline = 💬 Вставити картку в чат
share-copy = 🔗 Скопіювати посилання
inline-open = Відкрити бота
inline-statement = Заява з кнопкою, щоб підписати
inline-answer = Відповідь із джерелами

## Countries

country-international = Міжнародна організація
