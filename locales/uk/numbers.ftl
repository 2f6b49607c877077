# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>Цифри</b> · { $period }

    <b>Підписи</b>
    Надіслано: { $sent }, схвалено: { $approved }
    Зараз усього — схвалено: { $all }, чекають: { $pending }, відхилено: { $rejected }, відкликано: { $withdrawn }

    <b>Люди</b>
    Нові: { $people }, відкрили заяву: { $readers }
    Зараз отримують новини: { $subscribed }

    <b>Запитання</b>
    Поставлено: { $asked }, без певної відповіді: { $unsure }, передано команді: { $team }

    { $groups }

    Групи, менші за п’ять людей, ніколи не показано окремо.

## Periods

stats-period-week = останні 7 днів
stats-period-month = останні 30 днів
stats-period-ever = за весь час
# Buttons
stats-week = 7 днів
stats-month = 30 днів
stats-ever = Увесь час
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>Нові люди за мовами:</b> { $groups }
stats-by-subscribers = <b>Отримують новини, за мовами:</b> { $groups }
stats-by-countries = <b>Схвалено за країнами:</b> { $groups }
stats-by-signed = <b>Схвалено за мовами заяви:</b> { $groups }
stats-by-asked = <b>Запитання за мовами:</b> { $groups }
stats-by-unanswered = <b>Без певної відповіді, за темами:</b> { $groups }
stats-by-origins = <b>Прийшли за посиланням, за весь час:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = інші { $n }
stats-too-few = замало, щоб ділити на групи
# Subjects
stats-subject-court = Суд
stats-subject-sanctions = санкції
stats-subject-statement = заява та підпис
stats-subject-unsure = не зрозуміло
stats-subject-elsewhere = інше
# In place of a language: a sign-on that came from elsewhere
stats-language-none = з іншого місця

## Pictures

# Buttons
stats-growth = 📈 Зростання
stats-countries = 🌍 Країни
stats-funnel = 🪜 Де зупиняються
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 Графік готується.
stats-not-drawn = Не вдалося намалювати графік. Цифри є в повідомленні вище; причину вказано в журналі, її знайдуть ті, хто обслуговує бота.
stats-picture-growth = Зростання
stats-picture-countries = Схвалені підписи за країнами
stats-picture-funnel = Де зупиняються
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = Схвалені підписи
stats-picture-subscribers = Отримують новини
stats-picture-none = За цей час немає схвалених підписів.
stats-picture-others = Інші
stats-picture-one-day = Лінії лише починаються: поки є дані за один день.
stats-picture-unnamed = Інші: решта країн і малі групи, які не названо.
stats-picture-lost = Округлено до кратних п’яти. Помаранчевим: ті, хто сюди не дійшов.
stats-picture-few = менше ніж 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = Запустили бота
stats-stage-read = Відкрили заяву
stats-stage-began = Почали підписувати
stats-stage-organisation = Запитання про організацію
stats-stage-country = Запитання про країну
stats-stage-website = Запитання про сайт
stats-stage-name = Запитання про ім’я
stats-stage-role = Запитання про посаду
stats-stage-email = Запитання про пошту
stats-stage-listing = Запитання, як бути у списку
stats-stage-updates = Запитання про новини
stats-stage-review = Остаточний перегляд
stats-stage-sent = Надіслали
stats-stage-approved = Схвалено
