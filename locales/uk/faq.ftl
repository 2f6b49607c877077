# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Запитання</b>

    Напишіть запитання своїми словами або оберіть тему.
faq-topic-court = ⚖️ Суд
faq-topic-sanctions = 🚫 Санкції
faq-topic-statement = ✍️ Заява та підпис
faq-topic-court-title = ⚖️ <b>Суд</b>
faq-topic-sanctions-title = 🚫 <b>Санкції</b>
faq-topic-statement-title = ✍️ <b>Заява та підпис</b>
faq-topic-back = ⬅️ Ще на цю тему
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = Станом на { $date }
# Variables: $date – since when
faq-expired = ⚠️ На перегляді (початок: { $date }): дещо з цього могло змінитися.
faq-partial = Дещо в цій відповіді спирається на нечисленні джерела або є спірним.
faq-weak = Ми знайшли про це лише ненадійні джерела: перевірте, перш ніж на це покладатися.
faq-not-legal-advice = Це не юридична консультація.
faq-unreviewed = Секретаріат ще не перевірив цю відповідь.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (ще не вказано)

faq-share = 📣 Поширити
faq-helped = 👍 Допомогло
faq-not-helped = 👎 Не допомогло
faq-glad = Радо це чути.
faq-sorry =
    Прикро. Напишіть своє запитання одним повідомленням, і я передам його команді без вашого імені. Або оберіть тему.

    Якщо передумали: { $cancel }
faq-choose = Не зовсім зрозуміло, що з цього ви маєте на увазі:
faq-unsure =
    Здається, певної відповіді на це в мене немає, а вигадувати я не стану.

    Перегляньте теми або дозвольте передати ваше запитання команді. Команда побачить ваші слова, але не ваше ім’я.
faq-elsewhere =
    Схоже, це за межами того, що я знаю. Я відповідаю на запитання про Міжнародний кримінальний суд, санкції США щодо нього та цю заяву.

    Ідеться про інше? Оберіть тему або передайте запитання команді.
faq-ask-team = 🙋 Запитати команду
faq-greeting = Вітаю! Тут можна прочитати заяву, поставити запитання своїми словами або підписати заяву від імені своєї організації.
faq-thanks = Прошу! Поширити заяву — теж допомога.
faq-complaint = Перепрошую, що не вдалося вам допомогти. Можете запитати іншими словами, обрати щось нижче або написати команді через /contact.

faq-review = ✅ Позначити як перевірене
faq-reviewed = Позначено: перевірено цією мовою.

## What happened when

faq-timeline = 🗓 Що й коли сталося
faq-earlier = ◀ Раніше
faq-later = Пізніше ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>Що й коли сталося</b>

    { $events }

    Станом на { $date }
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }: { $what }
