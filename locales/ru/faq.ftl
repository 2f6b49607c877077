# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Вопросы</b>

    Напишите вопрос своими словами или выберите тему.
faq-topic-court = ⚖️ Суд
faq-topic-sanctions = 🚫 Санкции
faq-topic-statement = ✍️ Заявление и подпись
faq-topic-court-title = ⚖️ <b>Суд</b>
faq-topic-sanctions-title = 🚫 <b>Санкции</b>
faq-topic-statement-title = ✍️ <b>Заявление и подпись</b>
faq-topic-back = ⬅️ Ещё по этой теме
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = По состоянию на: { $date }
# Variables: $date – since when
faq-expired = ⚠️ Часть сведений могла измениться. Перепроверяем с этой даты: { $date }
faq-partial = Часть сведений опирается на немногие источники или оспаривается.
faq-weak = Мы нашли лишь слабые источники: прежде чем на это полагаться, проверьте.
faq-not-legal-advice = Это не юридическая консультация.
faq-unreviewed = Секретариат этот ответ ещё не проверил.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (пока не указано)

faq-share = 📣 Поделиться
faq-helped = 👍 Помогло
faq-not-helped = 👎 Не помогло
faq-glad = Рады это слышать.
faq-sorry =
    Жаль, что не помогло. Напишите вопрос одним сообщением, и я передам его команде без вашего имени. Или выберите тему.

    Если передумали: { $cancel }
faq-choose = Не совсем понимаю, какой из этих вопросов вы имеете в виду:
faq-unsure =
    Не уверен, что у меня есть ответ, а выдумывать ответы я не стану.

    Посмотрите темы или передайте вопрос команде. Она увидит ваши слова, но не ваше имя.
faq-elsewhere =
    Похоже, об этом я ничего не знаю. Я отвечаю на вопросы о Международном уголовном суде, о санкциях США против него и об этом заявлении.

    Я неверно вас понял? Выберите тему или передайте вопрос команде.
faq-ask-team = 🙋 Спросить команду
faq-greeting = Здравствуйте! Здесь можно прочитать заявление, задать вопрос своими словами или подписать заявление от имени вашей организации.
faq-thanks = Пожалуйста. Если расскажете о заявлении другим, это тоже поможет.
faq-complaint = Жаль, что я не смог помочь. Можно спросить иначе, выбрать тему ниже или написать команде: /contact

faq-review = ✅ Отметить как проверенный
faq-reviewed = Ответ на этом языке отмечен как проверенный.

## What happened when

faq-timeline = 🗓 Что и когда произошло
faq-earlier = ◀ Раньше
faq-later = Позже ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>Что и когда произошло</b>

    { $events }

    По состоянию на: { $date }
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }: { $what }
