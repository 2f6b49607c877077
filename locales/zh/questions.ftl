# Questions to the team, and its answers.

# Variables: $cancel
question-ask = 您想问团队什么？请写在一条消息里。他们会看到您写的内容，看不到您的姓名。不想继续，请发送：{ $cancel }。
question-sent = 🙋 您的问题已转给团队。答复会发到这个聊天里。
question-already = 团队已经收到这个问题。
question-answer = ↩️ 回答
question-close = 🗑 关闭
question-next = ➡️ 下一个
question-none = ✅ 没有待答的问题。
question-gone = 这个问题已经关闭。
question-closed = 已关闭并删除。
# Variables: $question, $answer
question-answered =
    🙋 <b>团队已回答您的问题</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
