# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>今日简报</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>本周简报</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [0] ⏳ 等待最久：<b>{ $organisation }</b>，不到一天。
       *[other] ⏳ 等待最久：<b>{ $organisation }</b>，已有{ $days }天。
    }
# Variables: $count
digest-waiting =
    { $count ->
        [0] ✅ 没有待审核的联署。
       *[other] 📝 有{ $count }份联署待审核。
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [0] 🙋 待答的问题：{ $count }个，最早的不到一天。
       *[other] 🙋 待答的问题：{ $count }个，最早的已有{ $days }天。
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
       *[other] 🆕 自上次简报以来，收到{ $count }份联署。
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ 自上次简报以来：已批准{ $approved }，已拒绝{ $rejected }，已撤回{ $withdrawn }。
# Variables: $total – approved in all
digest-week-total =
    { $total ->
       *[other] 📋 目前共有{ $total }个组织联署。
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 本周联署：收到{ $fresh }，已批准{ $approved }，已拒绝{ $rejected }，已撤回{ $withdrawn }。
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ 本周开始联署：{ $started }，已发送：{ $sent }。
# Variables: $count
digest-week-people =
    { $count ->
       *[other] 👥 有{ $count }人第一次给机器人发消息。
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ 本周问题：已回答{ $answered }，没有把握的{ $unsure }。
# Variables: $count
digest-stale-answers =
    { $count ->
       *[other] 📅 有{ $count }个回答已过复核日期。
    }
# Variables: $count
digest-stale-translations =
    { $count ->
       *[other] 🌐 有{ $count }篇译文落后于英文原文。
    }
# Variables: $days
digest-backup =
    { $days ->
        [0] 💾 上次备份：不到一天前。
       *[other] 💾 上次备份：{ $days }天前。
    }
digest-backup-none = 💾 还没有做过备份。
# Variables: $count
digest-errors =
    { $count ->
       *[other] ⚠️ 有{ $count }条消息未能送达，原因见日志。
    }
# Variables: $count
digest-dead =
    { $count ->
       *[other] ⚠️ 有{ $count }条用户消息未能处理，已另行搁置。
    }
# Buttons
digest-open = 📝 打开最早的一份
digest-questions-open = 🙋 打开问题

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ 您的联署还没有完成。您随时可以从上次停下的地方继续。
# Variables: $date
remind-last =
    ✍️ 您的联署仍未完成。这是最后一次提醒。

    如果不再继续，您已填写的内容将于{ $date }删除。
# Buttons
remind-delete = 🗑 删除草稿
remind-quiet = 🔕 不再提醒
remind-quiet-done = 🔕 不会再就此提醒您。您填写的内容会保留一段时间，然后删除。
# Variables: $command
remind-erased = 🗑 您未完成的联署因长时间没有改动，已被删除，没有保留任何内容。如需重新开始，请发送：{ $command }。

## A message in a group or channel that shows who signed

command-living = 自动更新的名单
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
       *[other] { $total }个组织与国际刑事法院站在一起
    }</b>
    { $countries ->
        [0] 属于国际组织。
       *[other] 来自{ $countries }个国家。
    }

    { $lines }
    { $unnamed ->
        [0] { "" }
       *[other] 其中{ $unnamed }个只计数，不具名。
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
       *[other] { $total }个组织与国际刑事法院站在一起
    }</b>
    { $countries ->
        [0] 属于国际组织。
       *[other] 来自{ $countries }个国家。
    }

    最新联署：
    { $lines }

    另有{ $more }个组织显示名称：完整名单请点按钮查看。
    { $unnamed ->
        [0] { "" }
       *[other] 全部组织中有{ $unnamed }个只计数，不具名。
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
       *[other] { $total }个组织与国际刑事法院站在一起
    }</b>
    { $countries ->
        [0] 属于国际组织。
       *[other] 来自{ $countries }个国家。
    }

    只计数，不具名。
living-nobody =
    📋 <b>与国际刑事法院站在一起</b>

    名单里还没有组织。您的组织可以成为第一个。
# In its place when it is ended
living-ended = 📋 这里的名单不再更新。最新名单请点按钮查看。
# A button
living-everybody = 📋 谁已联署

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
       *[other] 📌 <b>有{ $count }份名单自动更新。</b>有联署获批准或撤回时，名单会在两分钟内更新。
    }

    想再加一份：把我加入群组，并在群里发送（不要匿名）：/living；或者让我担任频道的管理员，并允许我发布消息。我会在这里问您用哪种语言。

    要结束一份名单，请点选：
living-none =
    📌 <b>自动更新的名单</b>

    这是群组或频道里的一条消息，显示有多少组织联署、来自多少个国家，以及各组织的名称。有联署获批准或撤回时，会在两分钟内更新。

    在群组里：把我加进去，并在群里发送（不要匿名）：/living。
    在频道里：让我担任管理员，并允许我发布消息。

    我会在这里问您用哪种语言。如果想把名单置顶，请允许我在那里置顶消息。
# Variables: $title – of the group or channel
living-language = <b>{ $title }</b>里的名单用哪种语言？您一选好就会发布，那里的所有人都能看到。
living-made = 📌 名单即将发布到<b>{ $title }</b>，此后会自动更新。
living-already = <b>{ $title }</b>里已经有一份名单。要查看或结束它，请发送：/living。
living-already-made = 已有同事先处理了：这份名单已经发布。
living-gone = 这份名单已经不在了。
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    要结束<b>{ $title }</b>里的名单吗？

    这条消息会保留，但其中的名称会全部去掉，改为说明名单不再在那里更新，并附一个按钮通往最新名单。消息也会取消置顶。
living-really = ✖️ 是的，结束
living-keep = 保留名单
living-over = <b>{ $title }</b>里的名单已结束，名称已去掉。
living-lost = ⚠️ <b>{ $title }</b>里的名单已结束：消息被删除，或者我不能再在那里发消息。如需重新建立，请在那里发送：/living。
living-unpinned = ⚠️ 我没有权限置顶<b>{ $title }</b>里的名单。名单已经发布，会自动更新；请手动置顶，或者让我担任可以置顶消息的管理员。

## Hand-off to another system

alert-events = ⚠️ 接收联署批准和撤回通知的系统已有三天没有回应。未送达的通知不再发送：请将对方的名单与我们的名单核对，并告知维护机器人的人。

# A button of the panel
panel-to-lists = 📌 自动更新的名单
