# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>В поддержку Международного уголовного суда</b>

    Здесь можно прочитать совместное заявление против санкций США в отношении Суда, узнать, в чём их суть, и подписать заявление от имени вашей организации.

    Спросите меня о чём угодно своими словами или выберите:
menu-statement = 📄 Прочитать заявление
menu-faq = ❓ Вопросы
menu-sign = ✍️ Подписать заявление
menu-signatories = 📋 Кто подписал
menu-share = 📣 Поделиться
menu-language = 🌐 Язык
menu-home = 🏠 В начало
back = ⬅️ Назад

help =
    <b>Что я умею</b>

    /statement — заявление на нескольких языках
    /faq — вопросы и ответы; или просто спросите своими словами
    /sign — подписать от имени вашей организации
    /mysignature — посмотреть, исправить или отозвать подпись
    /signatories — кто подписал
    /share — рассказать другим
    /language — сменить язык
    /subscribe, /stop — включить или отключить новости кампании
    /privacy, /mydata, /erase — ваши данные
    /contact — связаться с теми, кто ведёт бота
    /cancel — прервать начатое

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 Теперь новости кампании будут приходить сюда. Их немного; отключить их можно в любой момент: /stop
subscribe-off =
    🔕 Новостей от нас больше не будет. Всё остальное — как прежде.

    Чтобы удалить все данные о вас, используйте { $erase }.
subscribe-stop = 🔕 Не получать новости
subscribe-again = 🔔 Снова получать новости

## Cancel

cancel-done = Хорошо, остановились. Чем займёмся дальше?
cancel-nothing = Прерывать пока нечего. Чем займёмся?

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    Совместное заявление организаций гражданского общества. Его можно прочитать, задать вопросы о нём и подписать от имени вашей организации.
group-private = Личное в группах я не обсуждаю. Давайте продолжим в личном чате.
group-open = 💬 Перейти в личный чат
card-read = 📄 Прочитать
card-sign = ✍️ Подписать
card-ask = ❓ Спросить
card-open = 💬 Подробнее в чате

## Sharing

share-text = Организации гражданского общества встают на защиту Международного уголовного суда. Прочитайте заявление и подпишите его от имени вашей организации:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>Расскажите другим</b>

    Вот что будет отправлено:

    <blockquote>{ $text }
    { $link }</blockquote>

    Мы считаем, сколько людей пришло по таким ссылкам, но не знаем, кто поделился и кто пришёл.
share-open = 📣 Отправить в чат
share-inline = 💬 Отправить карточкой
share-copy = 🔗 Скопировать ссылку
inline-open = Открыть бота
inline-statement = Заявление с кнопкой «Подписать»
inline-answer = Ответ с источниками

## Countries

country-international = Международная организация
