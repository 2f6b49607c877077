# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = 您想问团队什么？请写在一条消息里。他们会看到您写的内容，看不到您的姓名。不想继续，请发送：{ $cancel }。
question-sent = 🙋 您的问题已转给团队。答复会发到这个聊天里。
question-already = 团队已经收到这个问题。
# Variables: $letters – how many were typed; $most
question-too-long =
    { $letters ->
       *[other] 有点太长了：共{ $letters }个字符，最多{ $most }个。没有发送任何内容。请缩短一些，或先写最重要的部分。
    }
# Variables: $most
question-too-many = { $most ->
       *[other] 您已有{ $most }个问题在等团队答复。请等收到答复后再问下一个。
    }
# Variables: $most
question-too-many-kept = { $most ->
       *[other] 您已有{ $most }个问题在等团队答复。您的新问题会保存一天：收到答复后，请再把它转给团队。
    }
question-not-words = 我只能转交文字。请用文字输入；您之前写的内容都还在。
# Variables: $question, $answer
question-answered =
    🙋 <b>团队已回答您的问题</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ 回复团队
question-enough = ✅ 没有别的问题了
# Variables: $cancel
question-back-what = 您想回复团队什么？请写在一条消息里。他们会看到您写的内容，看不到您的姓名。不想继续，请发送：{ $cancel }。
question-back-sent = 谢谢，团队已收到。答复会发到这个聊天里。
question-back-wait = 团队还没有看到您之前写的内容。请等待答复；您写的内容都会保留。
question-enough-done = 很高兴能帮到您。这次对话已关闭，并已从这里删除。您随时可以再提新的问题。
question-over = 这次对话已关闭，其中的内容已从这里删除。欢迎再次提问。
# Variables: $question
question-ended =
    团队已关闭有关您这个问题的对话，其中的内容已从这里删除。欢迎再次提问。

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    团队没有答复就关闭了您的问题，这个问题已从这里删除。如果您仍想得到答复，请换个说法再问，或写信给我们：/contact。

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>给团队的问题</b>（第{ $place }个，共{ $total }个）

    { $count ->
       *[other] 提问人数：{ $count }
    }
    语言：{ $languages }
    等待答复：自{ $since }起

    { $wordings }
    { $more ->
        [0] {""}
       *[other] ……另有{ $more }个措辞大致相同的问题
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>提问者再次留言</b>（第{ $place }个，共{ $total }个）

    语言：{ $languages }
    等待答复：自{ $since }起

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name }（{ $count }）
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ 回答
question-all = 📨 回答所有提问者
question-split = ✂️ 拆出一个问题
question-close = 🗑 关闭
question-keep = 📌 存为问答草稿
question-previous = ⬅️ 上一个
question-next = ➡️ 下一个
question-none = ✅ 没有待答的问题。
question-gone = 这个问题已经关闭。
question-split-which = 哪一个问的是另一件事？它会有自己的卡片。
# Variables: $text
question-split-one = { $text }
question-split-done = 这个问题现在有自己的卡片了。

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [1] 请输入回答，内容将以机器人的名义发给{ $count }人。
       *[other] 请输入回答，内容将以机器人的名义发给{ $count }人。发出之前，您还会再看到一遍。
    }不想继续，请发送：{ $cancel }。
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ 提问者的语言：<b>{ $languages }</b>

    { $count ->
        [1] 请输入回答，内容将以机器人的名义原样发给{ $count }人。
       *[other] 请输入回答，内容将以机器人的名义发给{ $count }人。发出之前，您可以为每种语言另写文字。
    }不想继续，请发送：{ $cancel }。
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
       *[other] <b>将发给{ $count }人的内容</b>
    }
    语言：{ $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>每个人在回答上方看到的是自己的问题。</i>
# Variables: $count – people
question-send-ask = { $count ->
       *[other] 要把这个回答发给{ $count }人吗？
    }
# Variables: $count – people
question-send = { $count ->
       *[other] ✅ 发给{ $count }人
    }
# Variables: $language – its name in itself
question-words = 🌐 另写文字：{ $language }
question-rewrite = ✏️ 重写
question-drop = ✖️ 不发送
# Variables: $language – its name in itself; $cancel
question-words-what = 请用这种语言输入回答：<b>{ $language }</b>。不想继续，请发送：{ $cancel }。
# Variables: $cancel
question-rewrite-what = 请重新输入回答。不想继续，请发送：{ $cancel }。
question-dropped = 没有发送任何内容。这个问题仍待回答。
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
       *[other] 已发给{ $count }人。对话关闭之前，对方都可以回复。
    }
    { $missed ->
        [0] {""}
       *[other] ⚠️ 有{ $missed }个问题在此期间已由同事回答或关闭。
    }
question-too-late = 已有同事先处理了：这个问题在此期间已得到回答或已关闭。没有发送任何内容。
question-end = ✅ 关闭对话
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
       *[other] 要关闭这个问题吗？将通知{ $count }人，往来内容会被删除。
    }
question-close-sure = 🗑 关闭并删除
question-closed = 已关闭并删除。

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>将保存为草稿的内容</b>

    <pre>{ $draft }</pre>

    ⚠️ 草稿以未加密的形式存放在服务器上，直到编辑采用或删除为止。措辞中有没有会透露提问者是谁的内容？如果有，请现在用您自己的话输入这个问题；这样只会保存您写的文字。不想继续，请发送：{ $cancel }。
question-keep-sure = 📌 原样保存
# Variables: $name – of the file
question-kept = 📌 已存为草稿，等待编辑处理：<code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 有一份回答草稿等待编辑处理：

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 查看草稿
# Variables: $count
question-drafts = { $count ->
       *[other] 📌 { $count }份问答草稿
    }
# Variables: $count
question-drafts-list = { $count ->
        [0] 没有待处理的草稿。
       *[other] 📌 <b>有{ $count }份草稿等待编辑处理</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 删除草稿
# Variables: $question
question-discard-ask =
    要删除这份草稿吗？删除后无法恢复。

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 是的，删除
question-discarded = 草稿已删除。
question-draft-gone = 这份草稿已经不在了。
