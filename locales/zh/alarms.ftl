# 不属于其他部分的警报。供秘书处使用。

# Variables: $count – how often since the last message about it, $kind – class and place of the fault, for engineers
alert-bug =
    { $count ->
       *[other] ⚠️ <b>程序有一处错误。</b>自上次通知以来，它已出现{ $count }次。
    }

    请把下面这一行转告维护机器人的人，其中不含任何人的信息：

    <code>{ $kind }</code>
# Variables: $length – a span of time
alert-away =
    ✅ <b>机器人又能收到消息了。</b>此前有{ $length }收不到：可能是无法连接 Telegram，也可能是机器人已关闭。

    没有丢失任何内容：Telegram 会把人们写的内容保留24小时，机器人现在正在逐一回复。
# Variables: $length – a span of time
alert-away-lost =
    ⚠️ <b>机器人又能收到消息了。</b>此前有{ $length }收不到：可能是无法连接 Telegram，也可能是机器人已关闭。

    Telegram 只把人们写的内容保留24小时。更早的内容已经丢失，没有得到回复。您可以用 /broadcast 告知接收消息的人。
