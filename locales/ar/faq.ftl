# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>الأسئلة</b>

    اكتبوا سؤالكم بكلماتكم، أو اختاروا موضوعاً.
faq-topic-court = ⚖️ المحكمة
faq-topic-sanctions = 🚫 العقوبات
faq-topic-statement = ✍️ البيان والتوقيع
faq-topic-court-title = ⚖️ <b>المحكمة</b>
faq-topic-sanctions-title = 🚫 <b>العقوبات</b>
faq-topic-statement-title = ✍️ <b>البيان والتوقيع</b>
faq-topic-back = ➡️ المزيد عن هذا الموضوع
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = المعلومات حتى { $date }.
# Variables: $date – since when
faq-expired = ⚠️ قيد المراجعة منذ { $date }: ربما تغيّر جزء من هذا الجواب.
faq-partial = جزء من هذا الجواب يستند إلى مصادر قليلة، أو هو محل خلاف.
faq-weak = لم نجد لهذا الجواب سوى مصادر ضعيفة: تحققوا منه قبل الاعتماد عليه.
faq-not-legal-advice = هذا الجواب ليس مشورة قانونية.
faq-unreviewed = لم تراجعه الأمانة بعد.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (لم يُحدَّد بعد)

faq-share = 📣 مشاركة
faq-helped = 👍 أفادني
faq-not-helped = 👎 لم يفدني
faq-glad = يسعدنا ذلك.
faq-sorry =
    نأسف لذلك. اكتبوا سؤالكم في رسالة واحدة وسأنقله إلى الفريق من دون اسمكم. أو اختاروا موضوعاً.

    وللتراجع: { $cancel }
faq-choose = لست متأكداً تماماً، فأيّ هذه الأسئلة تقصدون؟
faq-unsure =
    لست متأكداً من أن لديّ جواباً عن هذا، وأنا لا أختلق الأجوبة.

    تصفّحوا المواضيع، أو اسمحوا لي بنقل سؤالكم إلى الفريق. سيرى الفريق كلماتكم لا اسمكم.
faq-elsewhere =
    يبدو أن هذا خارج ما أعرفه. فأنا أجيب عن الأسئلة المتعلقة بالمحكمة الجنائية الدولية والعقوبات الأمريكية عليها وهذا البيان.

    هل أسأت الفهم؟ اختاروا موضوعاً، أو انقلوا سؤالكم إلى الفريق.
faq-ask-team = 🙋 سؤال الفريق
faq-greeting = أهلاً بكم! يمكنكم هنا قراءة البيان، أو طرح سؤال بكلماتكم، أو التوقيع باسم منظمتكم.
faq-thanks = على الرحب والسعة. ومشاركة البيان تفيد أيضاً.
faq-complaint = أعتذر لأنني لم أفدكم. يمكنكم إعادة السؤال بكلمات أخرى، أو الاختيار من القائمة أدناه، أو مراسلة الفريق عبر /contact

faq-review = ✅ اعتماد المراجعة
faq-reviewed = سُجّل أن هذا الجواب رُوجع بهذه اللغة.

## What happened when

faq-timeline = 🗓 التسلسل الزمني للأحداث
faq-earlier = ▶ الأقدم
faq-later = الأحدث ◀
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>التسلسل الزمني للأحداث</b>

    { $events }

    المعلومات حتى { $date }.
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { "\u200F" }{ $when }: { $what }
