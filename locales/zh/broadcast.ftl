# News to many, written and sent by the secretariat.

command-broadcast = 群发最新消息

## Under each message of a broadcast

broadcast-no-more = 🔕 不再接收最新消息

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>群发最新消息</b>

    { $lines }
broadcast-list-empty =
    📣 <b>群发最新消息</b>

    还没有发送过。点“新建”开始：发出之前，您会看到与收件人所见完全相同的内容，以及将有多少人收到。
broadcast-new = ✍️ 新建
broadcast-back-to-list = ⬅️ 返回列表
# A button. Variables: $number
broadcast-open = 第{ $number }号
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>第{ $number }号</b> { $kind }：{ $stage }。{ $words }
broadcast-kind-message = 最新消息
broadcast-kind-correction = 更正
broadcast-kind-recall = 撤回
broadcast-stage-draft = 撰写中
broadcast-stage-approval = 等待另一位管理员同意
broadcast-stage-scheduled = 等待定时发送
broadcast-stage-running = 发送中
broadcast-stage-paused = 已暂停
broadcast-stage-finished = 已完成
broadcast-stage-cancelled = 已取消

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>最新消息第{ $number }号</b>

    { $written }
    其他语言：{ $others }
    发给：{ $audience }
    目前共：{ $people }
    时间：{ $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b>（{ $kind }）：{ $words }
broadcast-nothing-written = 还没有写任何内容。请在下面选择一种语言，然后把消息发给我。
broadcast-part-text = 文字
broadcast-part-photo = 图片
broadcast-part-video = 视频
broadcast-part-document = 文件
broadcast-part-animation = 动图
broadcast-part-audio = 音频
broadcast-part-voice = 语音消息
# Variables: $count
broadcast-part-album =
    { $count ->
       *[other] 相册，共{ $count }项
    }
# Variables: $count
broadcast-people =
    { $count ->
       *[other] <b>{ $count }</b>人
    }
# Variables: $language
broadcast-others-fallback = 收到{ $language }版本
broadcast-others-left-out = 不发送
broadcast-when-now = 您确认后立即发送
# Variables: $time – a date and time
broadcast-when-at = { $time }（{ $zone }）
broadcast-pilot-yes = 先试发：每一百人中发给一人，然后再问您。
broadcast-pilot-no = 一次发给所有人。
broadcast-audience-everyone = 所有接收最新消息的人
# Variables: $names – of languages
broadcast-audience-language = 接收最新消息、使用以下语言的人：{ $names }
# Variables: $names – of countries
broadcast-audience-country = 接收最新消息、代表以下国家已获批准的组织的人：{ $names }
broadcast-audience-signatories = 接收最新消息、代表已获批准的组织的人
broadcast-audience-unsigned = 接收最新消息、尚未联署的人
broadcast-audience-nobody = （尚未选择）

# Buttons
broadcast-to-whom = 👥 发给谁
broadcast-others = 🌐 其他语言
broadcast-when = 🕐 时间
broadcast-pilot = 🧪 先试发
broadcast-look = 👁 预览
broadcast-send = 📨 发送…
broadcast-discard = 🗑 删除草稿
broadcast-back = ⬅️ 返回
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = 请把消息的<b>{ $language }</b>版本发给我，内容要与希望大家收到的一样：文字（粗体、斜体和链接会保留）、图片、文件、视频或相册。不想继续，请发送：{ $cancel }。
# While the pictures of an album come in, one after the other
broadcast-album-taken = 正在接收相册。全部到齐后，请点下面的按钮。
broadcast-go-on = ➡️ 已到齐
broadcast-discarded = 草稿已删除。没有发出任何内容。
# Variables: $kind
error-broadcast-kind = 这种消息不能群发。可以群发文字、图片、文件、视频、音频，或由它们组成的相册。
broadcast-audience-which = 要发给谁？只有要求接收最新消息的人才会收到。
broadcast-reach-everyone = 所有人
broadcast-reach-language = 按语言…
broadcast-reach-country = 按联署国家…
broadcast-reach-signatories = 已获批准的组织
broadcast-reach-unsigned = 尚未联署的人
broadcast-languages-which = 选择哪些语言？点一下选中，再点一下取消。
broadcast-countries-which = 选择哪些国家？点一下选中，再点一下取消。只计入地区的组织不会按国家收到消息，以免透露其所在国家；选择“已获批准的组织”可以发给它们。
broadcast-when-which = 什么时候发送？所有时间均为{ $zone }时间。
broadcast-in-an-hour = 一小时后
broadcast-tomorrow = 明天9:00
broadcast-type-time = 输入时间
broadcast-now = 我确认后立即发送
# Variables: $example, $cancel
broadcast-time-what = 请输入日期和时间（{ $zone }），例如：{ $example }。不想继续，请发送：{ $cancel }。
# Variables: $example
error-broadcast-time = 我看不懂这个时间。请按这样的格式输入：{ $example }。必须是将来的时间。
broadcast-looked = 👆 大家收到的就是这个样子。

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>要发送最新消息第{ $number }号吗？</b>

    发给{ $people }：
    { $lines }

    时间：{ $when }
    所需时长：约{ $time }
    { $pilot }

    确认之后，您有60秒的时间可以撤销。
# Variables: $language, $count
broadcast-sure-line =
    { $count ->
       *[other] { $language }：{ $count }人
    }
# Variables: $language, $count, $fallback
broadcast-sure-fallback =
    { $count ->
       *[other] { $language }：{ $count }人，收到{ $fallback }版本
    }
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
       *[other] { $language }：{ $count }人，不发送
    }
broadcast-confirm = ✅ 是的，发送
broadcast-nothing-to-send = 还没有可以发送的内容：请先选择一种语言，把消息发给我。
# Variables: $language
broadcast-no-fallback = 其他语言的人应收到{ $language }版本，但这个版本还没有写。请补写，或选择不发给其他语言的人。
broadcast-nobody = 没有人会收到。请先选择其他收件人。
broadcast-changed = 询问您之后，内容有改动。请再看一遍。
broadcast-too-late = 现在已无法这样做：情况有了变化。目前的状态如下。
broadcast-scheduled-ok = 已确认。
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>最新消息第{ $number }号</b>将于{ $time }（{ $zone }）发送。

    发给：{ $people }
broadcast-undo = ↩️ 撤销
broadcast-undone = 已撤销。没有发出任何内容，现在又是草稿了。
# Variables: $number, $people
broadcast-approval =
    🤝 <b>最新消息第{ $number }号</b>正在等待另一位管理员同意。

    发给：{ $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 有同事想发送<b>最新消息第{ $number }号</b>。

    发给：{ $people }

    请您看一看。您同意后就会发送。
broadcast-approve = ✅ 发送…
broadcast-approve-own = 需要由撰写者以外的人同意。
broadcast-not-approve = ↩️ 退回给撰写者
# Variables: $number
broadcast-returned = ↩️ 最新消息第{ $number }号已退回给撰写者，现在又是草稿了。

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind }第{ $number }号</b>正在发送。

    { $bar } { $percent }%

    成功：<b>{ $sent }</b>
    已屏蔽机器人或账号已注销：{ $gone }
    失败：{ $failed }
    结果不明：{ $uncertain }
    剩余：{ $left }，约{ $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind }第{ $number }号</b>已暂停。{ $why }

    { $bar } { $percent }%

    成功：<b>{ $sent }</b>
    已屏蔽机器人或账号已注销：{ $gone }
    失败：{ $failed }
    结果不明：{ $uncertain }
    剩余：{ $left }，约{ $time }
broadcast-why-admin = 由管理员暂停。
broadcast-why-pilot = 试发已完成。请看看是否一切正常，然后继续或取消。
broadcast-why-refused = Telegram拒绝了这条消息本身，发给谁都会被拒绝。请取消，修改消息后重新发送。
broadcast-why-flood = Telegram要求暂停很长一段时间。请稍后再继续。
broadcast-why-uncertain = 连续几条消息都没有得到回应：网络可能有故障。请等网络恢复后再继续。
broadcast-why-failed = 失败的消息太多，可能哪里出了问题。请先询问维护机器人的人，再继续。
broadcast-pause = ⏸ 暂停
broadcast-resume = ▶️ 继续
broadcast-cancel = ⏹ 取消
broadcast-refresh = 🔄 刷新
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
       *[other] ⏹ 要取消第{ $number }号吗？还没有收到的{ $left }人将不会收到。已经发出的不受影响。
    }
broadcast-cancel-yes = ⏹ 是的，取消

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind }第{ $number }号</b>已完成，{ $end }（{ $zone }）。

    成功：<b>{ $sent }</b>
    已屏蔽机器人或账号已注销：{ $gone }
    失败：{ $failed }
    结果不明：{ $uncertain }
    在此期间停止接收或删除了数据，因此没有发送：{ $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind }第{ $number }号</b>已取消，{ $end }（{ $zone }）。

    成功：<b>{ $sent }</b>
    已屏蔽机器人或账号已注销：{ $gone }
    失败：{ $failed }
    结果不明：{ $uncertain }
    不再发送：{ $left_out }
# Variables: $count
broadcast-again =
    { $count ->
       *[other] 🔁 向结果不明的{ $count }人重发
    }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
       *[other]
            🔁 要向{ $count }人重发第{ $number }号吗？

            不知道他们是否已经收到，有人可能会收到两次。
    }

    { $lines }
broadcast-again-yes = 🔁 是的，重发
broadcast-correct = ✏️ 更正
broadcast-recall = 🧹 撤回
broadcast-correct-which = 要更正哪种语言的版本？
# Variables: $language, $cancel
broadcast-correct-what = 请把正确的<b>{ $language }</b>版本发给我，它会取代大家已收到的版本。不想继续，请发送：{ $cancel }。
broadcast-not-correctable = 无法这样替换：Telegram只能用文字替换文字，用图片、视频或文件替换图片、视频或文件。相册和语音消息不能更正，请撤回后重新发送。
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
       *[other] ✏️ 更正后就是这个样子。要为收到第{ $number }号的{ $count }人替换{ $language }版本吗？
    }
broadcast-correct-yes = ✏️ 是的，替换
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
       *[other] 🧹 要从{ $count }人的聊天中删除第{ $number }号吗？Telegram只能删除48小时以内的消息；未能删除的，我会告诉您。
    }
broadcast-recall-yes = 🧹 是的，删除
broadcast-gone = 这次群发已经不在了。
