# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Цифры</b> · { $period }

    <b>Подписи</b>
    Отправлено: { $sent }, одобрено: { $approved }
    Сейчас всего — одобрено: { $all }, на проверке: { $pending }, отклонено: { $rejected }, отозвано: { $withdrawn }

    <b>Люди</b>
    Новые: { $people }, открыли заявление: { $readers }
    Сейчас получают новости: { $subscribed }

    <b>Вопросы</b>
    Задано: { $asked }, без уверенного ответа: { $unsure }, передано команде: { $team }

    { $groups }

    Группы меньше пяти человек никогда не показываются отдельно.

## Periods

stats-period-week = последние 7 дней
stats-period-month = последние 30 дней
stats-period-ever = за всё время
# Buttons
stats-week = 7 дней
stats-month = 30 дней
stats-ever = Всё время
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>Новые люди по языкам:</b> { $groups }
stats-by-subscribers = <b>Получают новости, по языкам:</b> { $groups }
stats-by-countries = <b>Одобрено по странам:</b> { $groups }
stats-by-signed = <b>Одобрено по языкам заявления:</b> { $groups }
stats-by-asked = <b>Вопросы по языкам:</b> { $groups }
stats-by-unanswered = <b>Без уверенного ответа, по темам:</b> { $groups }
stats-by-origins = <b>Пришли по ссылке, за всё время:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = другие { $n }
stats-too-few = слишком мало, чтобы делить на группы
# Subjects
stats-subject-court = Суд
stats-subject-sanctions = санкции
stats-subject-statement = заявление и подпись
stats-subject-unsure = не понято
stats-subject-elsewhere = другое
# In place of a language: a sign-on that came from elsewhere
stats-language-none = из другого места

## Pictures

# Buttons
stats-growth = 📈 Рост
stats-countries = 🌍 Страны
stats-funnel = 🪜 Где останавливаются
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 График готовится.
stats-not-drawn = Не удалось нарисовать график. Цифры есть в сообщении выше; причина указана в журнале, её найдут те, кто обслуживает бота.
stats-picture-growth = Рост
stats-picture-countries = Одобренные подписи по странам
stats-picture-funnel = Где останавливаются
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Одобренные подписи
stats-picture-subscribers = Получают новости
stats-picture-none = За это время нет одобренных подписей.
stats-picture-others = Другие
stats-picture-one-day = Линии только начинаются: пока есть данные за один день.
stats-picture-unnamed = Другие: остальные страны и малые группы, которые не называются.
stats-picture-lost = Округлено до кратных пяти. Оранжевым: те, кто сюда не дошёл.
stats-picture-few = меньше 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Запустили бота
stats-stage-read = Открыли заявление
stats-stage-began = Начали подписывать
stats-stage-organisation = Вопрос об организации
stats-stage-country = Вопрос о стране
stats-stage-website = Вопрос о сайте
stats-stage-name = Вопрос об имени
stats-stage-role = Вопрос о должности
stats-stage-email = Вопрос о почте
stats-stage-listing = Вопрос, как быть в списке
stats-stage-updates = Вопрос о новостях
stats-stage-review = Итоговая проверка
stats-stage-sent = Отправили
stats-stage-approved = Одобрено
