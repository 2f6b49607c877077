# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 防护
protection =
    🛡 <b>防护</b>

    <b>搁置：</b>来自名单上的域名、或组织名称中含有名单上词语的联署。发送者看到的与正常接受时一样；这些联署留在这里，不计入任何统计。
    <b>不予回应：</b>名单上的人不再收到回复。人人享有的权利仍然有效：/stop、/mydata、/erase、/privacy。

    域名：{ $domains }
    词语：{ $words }
    人员：{ $people }
    目前搁置：{ $held }
protection-back = ⬅️ 防护
protection-domain = 🌐 域名
protection-word = 🔤 词语
protection-person = 👤 人员
protection-held = 📥 已搁置：{ $count }
protection-rules = 🧹 按规则作废
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b>（自{ $since } UTC起）
protection-empty = 名单为空。
protection-add = ➕ 添加
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 哪个域名？请输入域名，或含有该域名的链接或电子邮箱，例如spam.example。不想继续，请发送：{ $cancel }。
protection-type-word = 🔤 哪些词语？名称中含有这些词语的组织，其联署将被搁置，即使用形近字母书写也一样。不想继续，请发送：{ $cancel }。
protection-type-person = 👤 谁？请输入其任一联署的编号，或其Telegram账号的数字编号。不想继续，请发送：{ $cancel }。
error-protection-domain = 这不是域名。格式应如：spam.example
error-protection-word = 请输入至少三个字母（中文至少两个字）的词语。太短的词几乎会搁置一切。
error-protection-person = 没有此编号的联署，或其代表已删除自己的数据。Telegram账号编号只含数字。
error-protection-origin = 这不是链接代码。代码由小写字母、数字和连字符组成，最多24个字符。
protection-person-one = 此人
protection-added = 🛡 已列入名单：<b>{ $value }</b>。不会通知任何人。
protection-there = <b>{ $value }</b>已在名单上。
protection-colleague = 秘书处成员不能列入此名单。可先由所有者收回其角色。
protection-removed = 已从名单中移除。
protection-gone = 同事抢先一步：名单上已没有此项。
protection-block = 🚫 屏蔽
protection-what =
    🚫 <b>{ $organisation }</b> <code>{ $reference }</code>的联署有什么问题？

    被屏蔽的人不再收到回复。来自被屏蔽域名的后续联署将被搁置。这份联署保持不变。
protection-this-person = 👤 此人
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 没有被搁置的联署。
held-why = 📥 搁置原因：{ $value }
held-release = ✅ 转交审核
held-reject = ❌ 静默拒绝
held-released = 已转交审核：{ $organisation }
held-rejected = 已拒绝，未通知对方：{ $organisation }
held-gone = 同事抢先一步，或该联署已撤回。

## Alarms

spike-domain = ⚠️ <b>同一域名联署激增：{ $value }</b>。最近一小时：{ $count }；平时：{ $usual }。请格外仔细地查看。
spike-country = ⚠️ <b>同一国家联署激增：{ $value }</b>。最近一小时：{ $count }；平时：{ $usual }。请格外仔细地查看。
spike-origin = ⚠️ <b>同一链接联署激增：{ $value }</b>。最近一小时：{ $count }；平时：{ $usual }。请格外仔细地查看。
spike-show = 🔎 显示这些联署
spike-list = 🔎 <b>{ $value }</b>，联署数：{ $count }
spike-invalidate = 🧹 一并作废

## Many invalidated together

rule-which = 🧹 <b>要作废哪些联署？</b>您会先看到数量和内容。确认之前不会有任何变动，并且七天内可以全部撤销。
rule-domain = 🌐 域名
rule-country = 🌍 国家
rule-origin = 🔗 链接
rule-word = 🔤 词语
rule-all = 🕐 近期全部
rule-type-domain = 🌐 来自哪个域名？请输入，例如spam.example。不想继续，请发送：{ $cancel }。
rule-type-country = 🌍 来自哪个国家？请输入名称。不想继续，请发送：{ $cancel }。
rule-type-origin = 🔗 通过哪个链接而来？请输入其代码，例如via-newsletter中的newsletter。不想继续，请发送：{ $cancel }。
rule-type-word = 🔤 组织名称中含有哪个词语（至少三个字母，中文至少两个字）？不想继续，请发送：{ $cancel }。
rule-window-1 = 最近1小时
rule-window-24 = 最近24小时
rule-window-168 = 最近7天
rule-window-0 = 不限时间
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>涉及的联署：{ $count }</b>
    待审核：{ $waiting }
    已批准：{ $approved }
    已搁置：{ $held }

    其中包括：
    { $lines }

    将被拒绝并从所有名单中移除的正是这些联署。按钮只能用一次，五分钟内有效。
batch-quietly = ❌ 拒绝{ $count }份，不通知
batch-telling = ❌ 拒绝{ $count }份，并通知
batch-done =
    🧹 第{ $number }批：已完成。

    已拒绝：{ $count }
    因期间发生变动而略过：{ $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 符合规则的联署：{ $count }。一次最多{ $part }份，从最早的开始。其余的，请在完成后再次使用该规则。
batch-gone = 这一操作已经执行或撤销，或时间已过。
batch-open = ↩️ 查看、撤销
batch-lately = 🕘 近期批次
batch-list = 🕘 <b>最近七天一并作废的联署</b>
batch-none = 🕘 最近七天没有一并作废的联署。
batch-row = 第{ $number }批 · { $count }
batch-one =
    🧹 <b>第{ $number }批</b>，{ $when } UTC
    { $rule }

    已拒绝：{ $count }

    撤销后，每份联署恢复原来的状态。此后同事另作决定的保持不变。按钮只能用一次，五分钟内有效。
batch-over =
    🧹 <b>第{ $number }批</b>，{ $when } UTC
    { $rule }

    已拒绝：{ $count }

    已被撤销，或七天期限已过。
batch-undo = ↩️ 全部撤销
batch-undone =
    ↩️ 第{ $number }批：已撤销。

    恢复原状：{ $count }
    保持不变：{ $left }

## What was done, in the log

act-list-added = 列入屏蔽名单
act-list-removed = 移出屏蔽名单
act-held-released = 搁置的联署转交审核
act-held-rejected = 拒绝搁置的联署
act-invalidated = 一并作废
act-invalidation-undone = 撤销一并作废
