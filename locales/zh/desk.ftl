# For the secretariat, and what it says to people.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it
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

## Panel and numbers

admin-review = 📝 审核
admin-questions = 🙋 问题
admin-stats = 📊 统计
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 重新读取文本
admin-reloading = 🔄 正在重新读取文本，稍后告知结果。
admin-reloaded = 🔄 文本已重新读取，现已启用。
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ 新文本没有启用，仍沿用旧文本。请改正以下问题后再试：

    <code>{ $problem }</code>
# Variables: counts; $origins – code and number, one a line
stats =
    📊 <b>统计</b>

    人数：{ $people }，其中接收最新消息：{ $subscribed }
    联署：已批准{ $approved }，待审核{ $pending }，已拒绝{ $rejected }，已撤回{ $withdrawn }
    开始联署：{ $started }，已发送：{ $sent }
    已回答的问题：{ $answered }，没有把握的：{ $unsure }
    一度结果不明的消息：{ $uncertain }

    来源：
    { $origins }
alert-dead = ⚠️ 有一条消息未能处理，已另行搁置。当事人已得到通知。请告知维护机器人的人：日志中记有错误类型。

sure-expired = 此按钮已使用过或已过期。未执行任何操作；请重新开始。

## Files

render-failed = 😞 未能生成文件。维护机器人的人可在日志中看到错误类型；请稍后再试。
