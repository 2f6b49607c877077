# Questions to the team, and its answers.

# Variables: $cancel
question-ask = ماذا تودّون أن تسألوا الفريق؟ اكتبوا سؤالكم في رسالة واحدة. سيرى الفريق كلماتكم لا اسمكم. وللتراجع: { $cancel }
question-sent = 🙋 سؤالكم الآن لدى الفريق، وسيصلكم الجواب في هذه المحادثة.
question-already = هذا السؤال لدى الفريق بالفعل.
question-answer = ↩️ الرد
question-close = 🗑 إغلاق
question-next = ⬅️ التالي
question-none = ✅ لا أسئلة مفتوحة.
question-gone = لم يعد هذا السؤال مفتوحاً.
question-closed = أُغلق السؤال وحُذف.
# Variables: $question, $answer
question-answered =
    🙋 <b>أجاب الفريق عن سؤالكم</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
