# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.
# A command stands between punctuation marks: Telegram does not make it a link beside a Chinese character.

## Start and menu

start-welcome =
    <b>与国际刑事法院站在一起</b>

    在这里，您可以阅读反对美国制裁国际刑事法院的联合声明，了解事情的来龙去脉，并代表您的组织联署。

    有什么想问的，请直接用自己的话问我，或者选择：
menu-statement = 📄 阅读声明
menu-faq = ❓ 问答
menu-sign = ✍️ 代表组织联署
menu-signatories = 📋 谁已联署
menu-share = 📣 分享
menu-language = 🌐 语言
menu-home = 🏠 首页
back = ⬅️ 返回

help =
    <b>我能做什么</b>

    /statement – 声明全文，有多种语言
    /faq – 问与答；也可以直接用自己的话提问
    /sign – 代表您的组织联署
    /mysignature – 查看、更正或撤回您的联署
    /signatories – 谁已联署
    /share – 转发给更多人
    /language – 更换语言
    /subscribe、/stop – 接收或停止接收倡议行动的最新消息
    /privacy、/mydata、/erase – 您的数据
    /contact – 联系运营本机器人的人
    /cancel – 停止正在进行的操作

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 您会在这里收到本次倡议行动的最新消息。消息不多，随时可以停止：/stop。
subscribe-off =
    🔕 您不会再收到我们的消息。其他一切不变。

    如需删除有关您的全部数据，请发送：{ $erase }。
subscribe-stop = 🔕 停止接收
subscribe-again = 🔔 重新接收

## Cancel

cancel-done = 好的，已停止。接下来您想做什么？
cancel-nothing = 现在没有需要停止的操作。您想做什么？

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    这是公民社会组织的联合声明。欢迎阅读、提问，并代表您的组织联署。
group-private = 个人事务不宜在群里谈，我们私聊吧。
group-open = 💬 打开私聊
card-read = 📄 阅读
card-sign = ✍️ 联署
card-ask = ❓ 提问
card-open = 💬 到聊天里了解更多

## Sharing

share-text = 公民社会组织挺身支持国际刑事法院。请阅读声明，并代表您的组织联署：
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>转发给更多人</b>

    将要发出的内容如下：

    <blockquote>{ $text }
    { $link }</blockquote>

    我们只统计有多少人通过分享的链接进来，从不记录是谁分享的、来的是谁。
share-open = 📣 发到聊天
share-inline = 💬 在聊天里放一张卡片
share-copy = 🔗 复制链接
inline-open = 打开机器人
inline-statement = 声明，附联署按钮
inline-answer = 一个附有出处的回答

## Countries

country-international = 国际组织
