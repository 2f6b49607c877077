# What is kept how long, and how it ends.

act-erased-again = Удалено ещё раз после восстановления из копии
act-anonymised = Данные представителей удалены в срок
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Что будет удалено следующим: { $what }, { $date }
panel-to-retention = 🗓 Сроки хранения
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>Что и когда удаляется</b>

    { $lines }

    Бот делает это сам. Здесь только числа.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (срок: { $age }). Пора удалить: { $now }, в ближайшие две недели: { $soon }, следующая дата: { $date }
retention-what-draft = незавершённые подписи
retention-what-rejected = непринятые подписи
retention-what-withdrawn = отозванные подписи
retention-what-held = отложенные подписи
retention-what-question = вопросы команде
retention-what-news = отправленные новости
retention-what-dead = сообщения, которые не удалось обработать
retention-what-contacts = представители, со дня завершения сбора
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>{ $date } данные представителей будут удалены.</b>

    В этот день бот удалит имена, должности, адреса электронной почты и аккаунты Telegram. Представители: { $people }. Подписи, которые останутся вместе с организацией, страной, версией и квитанцией: { $lines }. Подписи, по которым решение так и не принято и которые будут удалены целиком: { $pending }.

    Если контакты вам ещё нужны, выгрузите их заранее. Представители тоже получат сообщение.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>Скоро мы забудем вас, как и обещали.</b>

    { $date } мы удалим из подписи ваше имя, должность, рабочий адрес электронной почты и ваш аккаунт Telegram. Останется подпись вашей организации: страна, версия заявления и квитанция.

    Делать ничего не нужно. До этого дня подпись можно посмотреть, исправить или отозвать: /mysignature
    После этого пишите на { $contact } и сохраните квитанцию как подтверждение.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>Скоро мы удалим вашу подпись.</b>

    Решение по ней так и не было принято, а сбор подписей завершён. { $date } мы удалим её целиком, вместе со всеми данными о вас.

    Делать ничего не нужно. С вопросами пишите на { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ Данные представителей удалены, как и было объявлено. Подписи: { $count }. Строки списка остаются.
verify-anonymised = 🕊 Представитель больше не известен: его данные удалены по истечении объявленного срока. Подпись остаётся.
