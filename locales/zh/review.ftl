# Sign-ons before the secretariat, and what their representatives hear of it.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>联署</b> <code>{ $reference }</code>

    组织：<b>{ $organisation }</b>
    国家：{ $country }
    网站：{ $website }
    代表：{ $name }，{ $role }
    邮箱：{ $email }
    名单中的显示方式：{ $listing }

    { $flags }
    名称相近的组织：{ $similar }

    { $more }
review-listing-public = 显示名称
review-listing-counted = 只计数，不具名
review-flag-duplicate = ⚠️ 已有同名或名称相近的组织联署。
review-flag-acronym = ℹ️ 该名称可能是已有组织名称的缩写，或者相反。
review-flag-same-website = ℹ️ 已有另一个组织使用同一网站。
review-flag-invisible = ⚠️ 名称中含有不可见字符。
review-flag-look-alike = ⚠️ 名称混用了不同文字中外形相似的字母。
review-flag-free-mail = ⚠️ 邮箱属于免费邮箱服务，不是组织自己的邮箱。
review-flag-other-domain = ⚠️ 邮箱与网站的域名不同。
review-flag-no-website = ℹ️ 没有填写网站。
review-no-flags = ✅ 没有异常。
review-approve = ✅ 批准
review-reject = ❌ 拒绝
review-ask = 💬 询问
review-next = ➡️ 下一份
review-empty = ✅ 没有待审核的联署。
review-gone = 这份联署已经不在了。
review-changed = 这张卡片显示之后，联署内容有更正。请再看一遍。
# Variables: $organisation, $cancel
review-reject-why = 为什么不接受<b>{ $organisation }</b>？请选择或输入理由，对方代表会看到。不想继续，请发送：{ $cancel }。
review-ask-what = 您想问<b>{ $organisation }</b>的代表什么？请输入，内容将以机器人的名义发出。不想继续，请发送：{ $cancel }。
review-asked = 已发送。所有管理员都会收到答复。
review-nobody = 没有人可以询问：对方代表已删除自己的数据，或者这份联署来自别处。
review-reason-unverified = 无法核实
review-reason-not-organisation = 不是组织
review-reason-duplicate = 已经联署过
# Variables: $organisation
review-done-approved = 已批准：{ $organisation }
review-done-rejected = 已拒绝：{ $organisation }
review-already-approved = 已有同事先处理了：{ $organisation }已获批准。
review-already-rejected = 已有同事先处理了：{ $organisation }已被拒绝。
review-already-withdrawn = { $organisation }在此期间已撤回。
review-already-pending = { $organisation }仍在等待审核。
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ 已批准：<b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ 已拒绝：<b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ 已撤回：<b>{ $organisation }</b> <code>{ $reference }</code>

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 第{ $place }份，共{ $waiting }份
# Variables: $age – such as “3 days”
review-waits = ⏳ 已等待：{ $age }
# Variables: $when – day and time
review-was-approved = ✅ 批准时间：{ $when }
review-was-rejected = ❌ 拒绝时间：{ $when }
review-was-withdrawn = ↩️ 撤回时间：{ $when }
# Variables: $reason
review-because = 理由：{ $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 { $organisation }的分会
# Variables: $when, $text
review-note-line = 🗒 <i>{ $when }</i>：{ $text }
# Variables: $count
review-note-earlier = { $count ->
   *[other] 🗒 另有{ $count }条较早的备注，请点“备注”查看。
}
review-before = ⬅️ 上一份
review-queue = 📋 全部待审核
review-flagged = ⚠️ 只看有提示的
review-all = 📋 有无提示都看
review-country = 🌍 国家
review-newest = 🆕 最新的在前
review-oldest = ⏳ 等待最久的在前
review-lately = 🕘 最近的决定
# Variables: $count – at least two
review-many = ✅ 批准全部{ $count }份没有提示的
review-none-so = 没有符合这一条件的待审核联署。
review-which-country = 🌍 <b>哪个国家？</b>
    这里只列出有联署待审核的国家。
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 所有国家
review-decided = 🕘 <b>最近的决定</b>
    点选一份即可查看全部内容。被拒绝的联署可以在那里重新审核。
review-decided-none = 🕘 还没有作出过决定。
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 查看
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
   *[other] 🔎 找到{ $count }份联署。
}{ $more ->
    [0] 点选一份即可查看全部内容。
   *[other] 另有{ $more }份没有显示：请在命令后输入更完整的名称：{ $command }。
}
review-not-found = 🔎 没有这个编号或名称的联署。
review-start-first = 请先在私聊中给我发送：/start。
review-in-private = 请到我们的私聊中继续。

## The way back

review-undo = ↩️ 撤销
# Variables: $organisation
review-undo-late-approved = 决定只能在十分钟内撤销，现在已经过了。{ $organisation }的联署仍为已批准。如果有误，请询问其代表。
review-undo-late-rejected = 决定只能在十分钟内撤销，现在已经过了。{ $organisation }的联署仍可重新审核：请点“查看”。
review-done-pending = 恢复为待审核：{ $organisation }
review-reopen = 🔄 重新审核

## Notes and corrections by the secretariat

review-note = 🗒 备注
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 请输入关于<b>{ $organisation }</b>的备注。只有审核员看得到，并会与联署一同删除。不想继续，请发送：{ $cancel }。

    已有的备注：
    { $notes }
# Variables: $limit, $length
review-note-long = 备注的长度应为1到{ $limit }个字符，您写了{ $length }个。请改短后重新发送。
# Variables: $organisation
review-noted = 🗒 已为{ $organisation }添加备注。
review-edit = ✏️ 更正
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>要更正哪一项？</b> <code>{ $reference }</code>

    组织：{ $organisation }
    国家：{ $country }
    网站：{ $website }
    名单中的显示方式：{ $listing }

    具体改动了什么，会如实告知其代表。
review-field-organisation = 组织
review-field-country = 国家
review-field-website = 网站
review-field-listing = 名单中的显示方式
# Variables as above
review-edit-organisation = 请输入正确的名称，取代<b>{ $organisation }</b>。不想继续，请发送：{ $cancel }。
review-edit-country = 请输入正确的国家，取代<b>{ $country }</b>。不想继续，请发送：{ $cancel }。
review-edit-website = 请输入正确的网站，取代：<b>{ $website }</b>。不想继续，请发送：{ $cancel }。
review-edit-listing = <b>{ $organisation }</b>在名单中应如何显示？现在：{ $listing }。不想继续，请发送：{ $cancel }。
review-value-public = 🌍 显示名称
review-value-counted = 🔒 只计数，不具名
review-value-none = 没有网站
review-edit-same = 与现有内容相同，没有任何改动。
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>：{ $old } → { $new }。已告知其代表。
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>：{ $old } → { $new }。没有可以告知的代表。
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ <b>{ $organisation }</b>选择的是：{ $old }。您将显示更多：{ $new }。这可能使人陷入危险，而且无法收回。只有该组织自己提出要求，才可以继续。
review-named-really = 🌍 对方已要求

## Many at once

# Variables: $organisation, $country
review-many-line = • { $organisation }（{ $country }）
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>将要批准：</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>将要批准：</b>

    { $lines }

    { $count ->
       *[other] 以上共{ $count }份没有提示的联署。批准后会立即告知各自的代表。
    }
# A button. Variables: $count
review-many-really = { $count ->
   *[other] ✅ 批准这{ $count }份
}
review-many-none = 这里没有不带提示的待审核联署。
# Variables: $count
review-many-done = { $count ->
   *[other] ✅ 已批准{ $count }份联署。
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
       *[other] ✅ 已批准{ $count }份联署。
    }

    { $left ->
       *[other] 有{ $left }份在此期间有改动或已作出决定，因此没有处理：
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 名称相近：{ $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>是同一个组织，还是两个？</b>（第{ $place }个，共{ $count }个）

    <b>组织</b>
    1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>国家</b>
    1 · { $this_country }
    2 · { $other_country }

    <b>网站</b>
    1 · { $this_website }
    2 · { $other_website }

    <b>名单中的显示方式</b>
    1 · { $this_listing }
    2 · { $other_listing }

    <b>状态，发送日期</b>
    1 · { $this_status }，{ $this_since }
    2 · { $other_status }，{ $other_since }
review-same = 🟰 同一组织：1重复，关闭
review-chapter = 🧩 1是2的分会
review-unlike = ↔️ 两个不同的组织
review-card-back = ⬅️ 返回卡片
review-none-alike = 已经没有可以比较的联署了。
review-related = 已记录，卡片上会显示。
# Variables: $organisation
review-no-chapter = { $organisation }本身就是分会，分会之下不能再有分会。
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 <b>{ $organisation }</b> <code>{ $reference }</code>将作为重复的联署关闭，保留的是<b>{ $other }</b> <code>{ $kept }</code>，后者不变。

    会告知被关闭一方的代表：{ $other }已在名单中，以及它的编号。不会转移任何个人数据。
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 <b>{ $organisation }</b> <code>{ $reference }</code>将作为重复的联署关闭，保留的是<b>{ $other }</b> <code>{ $kept }</code>，后者不变。

    { $other }没有在公开名单中显示名称，因此不会向被关闭一方的代表透露它。不会转移任何个人数据。
review-merge-really = 🟰 是的，作为重复关闭
review-merged = 🟰 已作为重复关闭：<b>{ $organisation }</b> <code>{ $reference }</code>。保留：<b>{ $other }</b> <code>{ $kept }</code>。

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ <b>{ $organisation }</b>的联署已获批准，名称现已列入公开名单。谢谢。查看：{ $command }。
outcome-approved-counted = ✅ <b>{ $organisation }</b>的联署已获批准，只计数，不具名。谢谢。查看：{ $command }。
outcome-rejected =
    <b>{ $organisation }</b>的联署（<code>{ $reference }</code>）未获接受。

    理由：{ $reason }

    您可以更正后重新发送：{ $command }。如有问题：/contact
reason-unverified = 我们无法核实该组织，或无法核实您是否有权代表它联署。
reason-not-organisation = 只有组织可以联署，个人不可以。
reason-duplicate = 该组织已经联署过。
# Variables: $organisation, $question
review-question =
    💬 关于<b>{ $organisation }</b>的联署，秘书处有一个问题：

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ 回答
review-answer-what = 请把您的回答写在一条消息里。不想继续，请发送：{ $cancel }。
review-answer-sent = 谢谢，秘书处已收到您的回答。
# Variables: $organisation, $reference, $answer
review-answered =
    💬 关于<b>{ $organisation }</b> <code>{ $reference }</code>的答复：

    <blockquote>{ $answer }</blockquote>
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 秘书处正在重新审核<b>{ $organisation }</b>的联署（<code>{ $reference }</code>）：之前的批准已撤销。在有结果之前，这份联署不计算在内，也不在名单中。

    您不需要做什么，结果会在这个聊天里通知您。
outcome-again-rejected =
    🔄 秘书处正在重新审核<b>{ $organisation }</b>的联署（<code>{ $reference }</code>）：之前的拒绝不再有效。

    您不需要做什么，结果会在这个聊天里通知您。
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ 秘书处更正了您的组织在联署（<code>{ $reference }</code>）中的名称：

    { $old } → <b>{ $new }</b>

    其他内容不变。如果更正有误，请发送：{ $command }。
outcome-edited-country =
    ✏️ 秘书处更正了{ $organisation }的联署（<code>{ $reference }</code>）中的国家：

    { $old } → <b>{ $new }</b>

    其他内容不变。如果更正有误，请发送：{ $command }。
outcome-edited-website =
    ✏️ 秘书处更正了{ $organisation }的联署（<code>{ $reference }</code>）中的网站：

    { $old } → <b>{ $new }</b>

    其他内容不变。如果更正有误，请发送：{ $command }。
outcome-edited-listing =
    ✏️ 秘书处更改了{ $organisation }在名单中的显示方式（<code>{ $reference }</code>）：

    { $old } → <b>{ $new }</b>

    其他内容不变。如果更改有误，请发送：{ $command }。
# Variables: $organisation, $parent
outcome-chapter = 🧩 <b>{ $organisation }</b>作为<b>{ $parent }</b>的分会列入名单，单独占一行，按一个组织计算。如果有误，请告诉我们：/contact。
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 谢谢您。<b>{ $other }</b>已在名单中，编号：<code>{ $kept }</code>。也许您的同事已经联署。因此{ $organisation }的这份联署（<code>{ $reference }</code>）已关闭，不会有任何遗漏。

    如果这是两个不同的组织，请告诉我们：/contact。
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 感谢您发来<b>{ $organisation }</b>的联署（<code>{ $reference }</code>）。这份联署已关闭，不会列入名单。

    如果您想就此与我们联系：/contact。

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }，{ $parent }的分会（{ $country }）

## What was done, in the log

act-edited-organisation = 更正组织名称
act-edited-country = 更正国家
act-edited-website = 更正网站
act-edited-listing = 更正名单中的显示方式
act-noted = 添加备注
act-undone = 撤销决定
act-reopened = 重新审核联署
act-merged = 作为重复联署关闭
act-made-chapter = 记为另一组织的分会
act-told-apart = 与名称相近的组织区分开
