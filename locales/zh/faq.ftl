# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>问答</b>

    请用自己的话输入问题，或选择一个主题。
faq-topic-court = ⚖️ 国际刑事法院
faq-topic-sanctions = 🚫 制裁
faq-topic-statement = ✍️ 声明与联署
faq-topic-court-title = ⚖️ <b>国际刑事法院</b>
faq-topic-sanctions-title = 🚫 <b>制裁</b>
faq-topic-statement-title = ✍️ <b>声明与联署</b>
faq-topic-back = ⬅️ 本主题的其他问题
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = 内容截至：{ $date }。
# Variables: $date – since when
faq-expired = ⚠️ 自{ $date }起待复核：其中一部分可能已经变化。
faq-partial = 其中一部分依据的来源较少，或存在争议。
faq-weak = 这方面我们只找到可靠性不高的来源：采用前请自行核实。
faq-not-legal-advice = 这不是法律意见。
faq-unreviewed = 秘书处尚未审阅。
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = （尚未提供）

faq-share = 📣 分享
faq-helped = 👍 有帮助
faq-not-helped = 👎 没帮助
faq-glad = 很高兴能帮到您。
faq-sorry =
    很抱歉没有帮上忙。请把您的问题写在一条消息里，我会转给团队，不附您的姓名。您也可以选择一个主题。

    不想继续，请发送：{ $cancel }。
faq-choose = 我不太确定您问的是哪一个：
faq-unsure =
    我不确定自己能不能回答这个问题，而我不会编造答案。

    您可以浏览各个主题，或者让我把问题转给团队。他们会看到您写的内容，看不到您的姓名。
faq-elsewhere =
    这似乎超出了我了解的范围。我回答有关国际刑事法院、美国对它的制裁以及这份声明的问题。

    是我理解错了吗？请选择一个主题，或把问题转给团队。
faq-ask-team = 🙋 问团队
faq-greeting = 您好！您可以阅读声明，用自己的话提问，或代表您的组织联署。
faq-thanks = 不客气。把声明转发出去，也是一种帮助。
faq-complaint = 很抱歉没能帮上忙。您可以换个说法再问，在下面选择，或写信给团队：/contact。

faq-review = ✅ 标记为已审阅
faq-reviewed = 已标记：此语言的回答已审阅。

## What happened when

faq-timeline = 🗓 大事记
faq-earlier = ◀ 更早
faq-later = 更晚 ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>大事记</b>

    { $events }

    内容截至：{ $date }。
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }：{ $what }
