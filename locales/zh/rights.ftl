# Privacy, data, erasure, contact.

# Variables: $controller, $contact; $draft_days, $decided_days, $question_days, $news_days – numbers of days
privacy =
    🔒 <b>隐私</b>

    <b>谁负责：</b>{ $controller }。联系方式：{ $contact }。

    <b>我们保存什么，为什么</b>
    • 您的Telegram账号的数字编号和您的语言，用来回复您。加密保存。
    • 如果您联署：组织名称、国家、网站；您的姓名、职务和工作邮箱，用来核实联署并与您联系。加密保存。只有组织的名称和国家会公开，而且必须由您选择公开，并经过审核。
    • 您转给团队的问题，以及双方就此往来的内容，不附您的姓名，保存到这次对话关闭为止；我们没能回答的问题，保存一天，以便您想转给团队时使用。加密保存。
    • 您是否想接收最新消息；另外，在一段时间内，向您发送过哪些最新消息。
    • 就未完成的联署提醒过您几次：最多两次，您也可以关闭提醒。
    • 您是否打开过声明，用于统计读者人数。
    我们不保存其他消息（因故障未能处理的消息除外：加密保存三天），不保存电话号码，也不保存头像。您联署之前，我们会征求您的同意；您可以随时撤回同意。

    <b>保存多久</b>
    { $draft_days ->
       *[other] 未完成的联署：您最后一次操作之后{ $draft_days }天。
    }
    { $decided_days ->
       *[other] 被拒绝或已撤回的联署：{ $decided_days }天。
    }
    { $question_days ->
       *[other] 问题：最多{ $question_days }天。
    }
    { $news_days ->
       *[other] 向您发送过哪些最新消息：{ $news_days }天。
    }
    其他内容保存到您删除为止。

    <b>请了解Telegram的情况：</b>与机器人的聊天没有端到端加密。Telegram能够读取这些聊天，并把它们保存在您和我们的聊天记录里；您可以删除聊天，清除您这一侧的记录。如果这对您有风险，请通过您信任的方式写信至：{ $contact }。

    <b>您的权利：</b>查看我们保存的有关您的一切：/mydata；更正或撤回联署：/mysignature；删除：/erase。您也可以向本国的数据保护机构投诉。
privacy-mydata = 📦 我的数据
privacy-erase = 🗑 全部删除
mydata = 📦 我们保存的有关您的一切。

erase-ask = 要删除我们保存的有关您的一切吗？包括您的联署、草稿和问题。删除后无法恢复。
erase-ask-line =
    要删除我们保存的有关您的一切吗？删除后无法恢复。

    您的组织已在公开名单中。请选择：把这一条目也撤回，还是保留条目，但不再含有任何与您有关的内容。
erase-all = 🗑 全部删除
erase-keep-line = 🗑 删除我的数据，保留名单条目
erase-no = 不删除
erase-not = 没有删除任何内容。
erase-done =
    🗑 完成。我们不再保存任何有关您的内容。

    这段聊天仍在您的Telegram里，您可以自行删除。如果您再发消息，一切从头开始。

# Variables: $controller, $contact
contact =
    <b>联系方式</b>

    本机器人由{ $controller }运营。
    写信至：{ $contact }。

    也可以在这里问团队：他们会看到您写的内容，看不到您的姓名。机器人不能向国际刑事法院转交任何东西。
