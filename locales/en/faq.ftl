# Around questions and answers. The answers are in faq/*.md.

faq-topics =
    ❓ <b>Questions</b>

    Type your question in your own words, or choose a subject.
faq-topic-court = ⚖️ The Court
faq-topic-sanctions = 🚫 The sanctions
faq-topic-statement = ✍️ The statement and signing
faq-topic-court-title = ⚖️ <b>The Court</b>
faq-topic-sanctions-title = 🚫 <b>The sanctions</b>
faq-topic-statement-title = ✍️ <b>The statement and signing</b>
faq-topic-back = ⬅️ More on this subject
# Variables: $question
faq-question = { $question }

# Variables: $question, $answer, $notes – date, sources and warnings, one a line
faq-answer =
    <b>{ $question }</b>

    { $answer }

    <blockquote expandable>{ $notes }</blockquote>
# Variables: $date
faq-as-of = As of { $date }.
# Variables: $date – since when
faq-expired = ⚠️ Under review since { $date }: part of this may have changed.
faq-partial = Part of this rests on few sources, or is disputed.
faq-weak = We found only weak sources for this: check before you rely on it.
faq-not-legal-advice = This is not legal advice.
faq-unreviewed = Not yet reviewed by the secretariat.
# Stands for a name or address that the people who run the bot have not given yet
faq-unset = (not given yet)

faq-share = 📣 Share
faq-helped = 👍 This helped
faq-not-helped = 👎 It did not
faq-glad = Glad to hear it.
faq-sorry =
    Sorry about that. Write your question in one message and I will hand it to the team, without your name. Or choose a subject.

    { $cancel } if you would rather not.
faq-choose = I am not quite sure which of these you mean:
faq-unsure =
    I am not sure that I have an answer to that, and I do not make answers up.

    Look through the subjects, or let me hand your question to the team. They will see your words, not your name.
faq-elsewhere =
    That seems to be outside what I know about. I answer questions on the International Criminal Court, the US sanctions against it, and this statement.

    Did I get you wrong? Choose a subject, or hand your question to the team.
faq-ask-team = 🙋 Ask the team
faq-greeting = Hello! You can read the statement, ask a question in your own words, or sign on for your organisation.
faq-thanks = You are welcome. Passing the statement on helps, too.
faq-complaint = I am sorry that I was of no use. You can ask in other words, choose below, or write to the team with /contact.

faq-review = ✅ Mark as reviewed
faq-reviewed = Marked as reviewed, in this language.

## What happened when

faq-timeline = 🗓 What happened when
faq-earlier = ◀ Earlier
faq-later = Later ▶
# Variables: $events – lines, $date – up to when we looked, $page, $pages – numbers
timeline =
    🗓 <b>What happened when</b>

    { $events }

    As of { $date }.
    { $page } / { $pages }
# Variables: $when – a date, a month or a year, with a link to a source, $what – a sentence of timeline.ftl
timeline-event = { $when }: { $what }
