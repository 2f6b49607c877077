# 备份、备份的检验，以及恢复之后的事。供秘书处使用。

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>已有{ $length }没有做过备份。</b>请告知维护机器人的人。
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>已有{ $length }没有检验过备份。</b>按钮在“运行状况”中。
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
       *[other] ⚠️ 上次备份已是{ $days }天前的。请告知维护机器人的人。
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
       *[other] ⚠️ 上次检验备份是{ $days }天前。按钮在 /admin 的“运行状况”中。
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>夜间备份失败。</b>以前的备份都在，每小时会再试一次。请把以下内容转告维护机器人的人：

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 检验最近的备份
drill-began = 正在检验最近的备份，结果会通知您。
drill-none = 💾 还没有做过备份，因此无从检验。
drill-elsewhere = 🧪 这些备份只能用不在本服务器上的密钥打开。请让保管密钥的人检验最新的一份：<code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>最近的备份可以恢复。</b>

    备份时间为 { $when } UTC。已在数据之外另行恢复：逐页读取，逐项清点，日志和回执链均完整。检验后没有留下任何内容。
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>最近的备份无法使用。</b>备份时间为 { $when } UTC。请让人重新备份，并把以下内容转告维护机器人的人：

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>机器人已从备份恢复。</b>

    备份时间为 { $when } UTC。此后发生的事不在其中：联署、决定、答复。

    当时等待发送的内容都不会自动发出：
    • 已暂扣的通知：{ $notices }
    • 已放弃的对话回复：{ $replies }
    • 不知是否送达的最新消息：{ $deliveries }
    • 重新成为草稿的最新消息：{ $broadcasts }
    • 已搁置的来信：{ $updates }
    • 重新执行的删除：{ $erased }

    当时的邀请和确认均已失效。
# Buttons
waited-send = 📤 发送暂扣的通知
waited-drop = 🗑 放弃
# Variables: $count, $when – when the backup was made
waited-send-ask =
    发送暂扣的通知？

    通知：{ $count }，来自 { $when } UTC 或更早，例如有关联署的决定。其中有些可能已经送达，那些人会收到两次。不包括最新消息。
# Variables: $count, $when
waited-drop-ask =
    放弃暂扣的通知？

    通知：{ $count }，来自 { $when } UTC 或更早，例如有关联署的决定。这些通知不会发出，也无法找回。
waited-send-yes = 📤 是，发送
waited-drop-yes = 🗑 是，放弃
# Variables: $count
waited-sent = 📤 正在发出。通知：{ $count }
# Variables: $count
waited-dropped = 🗑 已放弃。通知：{ $count }
waited-gone = 已有同事处理，或者已没有暂扣的通知。

## In the log

act-restored = 从备份恢复机器人
act-drill = 检验备份
act-waited-sent = 发送暂扣的通知
act-waited-dropped = 放弃暂扣的通知
