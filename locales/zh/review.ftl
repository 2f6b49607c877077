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

## What was done, in the log

act-edited-organisation = 已更正组织名称
act-edited-country = 已更正国家
act-edited-website = 已更正网站
act-edited-listing = 已更正列出方式
act-noted = 已写备注
act-undone = 已撤销决定
act-reopened = 已重新打开联署
act-merged = 已作为同一组织合并
act-made-chapter = 已保留为分支机构
act-told-apart = 已与相似组织区分
