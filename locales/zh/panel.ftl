# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>待处理的事项</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 待审核的联署：<b>{ $number }</b>份（最早的已等待{ $age }）
panel-signons-none = 📝 没有待审核的联署。
# Variables: $number, $age
panel-questions = 🙋 待答的问题：<b>{ $number }</b>个（最早的已等待{ $age }）
panel-questions-none = 🙋 没有待答的问题。
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 下一次群发：最新消息第{ $number }号，{ $left }后发送
# Variables: $number – of the news
panel-news-running = 📣 最新消息第{ $number }号正在发送。
panel-news-none = 📣 没有安排发送最新消息。
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 文本：待复核的回答{ $expired }个，落后于英文原文的译文{ $stale }篇，缺少的译文{ $missing }篇
panel-texts-none = 📚 所有文本都是最新的。
# Variables: $age
panel-backup = 💾 上次备份：{ $age }前
panel-backup-none = 💾 还没有做过备份。
panel-to-texts = 📚 文本
panel-to-news = 📣 最新消息
panel-to-export = 📦 名单文件
panel-to-health = 🩺 运行状况
panel-to-people = 👥 成员
panel-to-log = 📜 日志
panel-to-my-role = 🎫 我的角色
panel-refresh = 🔄 刷新
panel-is-fresh = 这是目前的情况。
panel-back = ⬅️ 返回面板

## Health

health-well = 🩺 一切正常。
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
       *[other] ⚠️ <b>有{ $number }条消息未能处理。</b>当事人已得到通知。请告知维护机器人的人；这些消息会保留三天。
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>Telegram要求机器人放慢速度。</b>等待发送的消息：{ $number }条。{ $length }后会自动发出，您不需要做什么。
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>消息发不到Telegram。</b>等待发送的消息：{ $number }条，最早的已等待{ $length }。没有丢失任何内容。如果一小时之内没有恢复，请告知维护机器人的人。
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>上次备份已是{ $length }前的。</b>请让维护机器人的人查明原因。
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>有非常多的新用户同时写来消息</b>（最近一次在{ $length }前）。所有人都会得到回答。如果这不在预料之中，请格外仔细地审核新的联署。
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>运行状况</b>

    { $lines }

    <b>目前</b>
    等待发送的消息：{ $unsent }
    未能处理的消息：{ $dead }

    <b>自机器人首次启动以来</b>
    不确定是否已发出，因此重发：{ $uncertain }
    放弃发送：{ $lost }
    Telegram要求放慢速度的次数：{ $floods }

    数据库：{ $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>文本</b>

    { $expired ->
        [0] 没有已过复核日期的回答。
       *[other] 有{ $expired }个回答待复核，读者会看到相应的提示。请点下面的按钮打开：
    }

    { $lines }

    要列出这些文本的名称，请使用命令：<code>python -m bot check</code>。
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name }：缺少{ $missing }，落后于英文原文{ $stale }

## Roles: names, and what they let somebody do

role-owner = 所有者
role-reviewer = 审核员
role-editor = 编辑
role-reader = 只读
role-can-owner = 可以进行一切操作：查看联系方式，授予和收回角色，查看日志。
role-can-reviewer = 审核联署，询问代表；回答转给团队的问题；导出名单文件。在卡片上可以看到代表的联系方式。
role-can-editor = 把回答标记为已审阅，重新读取文本；回答转给团队的问题；向接收者群发最新消息；导出名单文件。看不到任何联系方式。
role-can-reader = 可以查看面板、待审联署和统计数字。不能改动任何内容，也看不到任何联系方式。

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>秘书处专用</b>

    您的角色：<b>{ $role }</b>。{ $can }

    { $commands }

    其他人能用的命令，您也都能用；输入框旁的菜单里列有全部命令。任何内容都要经过审核才会公开。
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = /{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>秘书处成员</b>

    { $lines }
# Variables: $number
people-owners = 👑 设置中指定的所有者：{ $number }人
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b>：{ $role }，自{ $since }（UTC）起
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = 未命名，{ $mark }
people-invitations = ✉️ 尚未接受的邀请
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b>：{ $role }，{ $left }内可以接受
# In place of a name that was not given
invitation-nameless = 未命名
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ 撤回邀请：{ $name }
people-invite = ➕ 邀请成员
people-back = ⬅️ 返回成员列表
# Variables: $name, $role, $since, $can
people-one =
    👤 <b>{ $name }</b>

    角色：<b>{ $role }</b>
    起始时间：{ $since }（UTC）

    { $can }
people-remove = 🚫 收回角色
# Variables: $name, $role, $since
people-remove-ask =
    要收回<b>{ $name }</b>的角色<b>{ $role }</b>吗？

    • 从那一刻起，对方的秘书处按钮和命令都不再起作用。
    • 机器人会立即通知对方。
    • 您在这里给对方起的称呼会被删除。
    • 对方做过的事仍留在日志里，但不再附称呼。

    对方可以像其他人一样继续使用机器人，您也可以再次邀请。按钮只能用一次，五分钟内有效。
people-remove-yes = 🚫 是的，收回
people-removed = 已收回，并已通知对方。
people-gone = 对方已经没有角色了：另一位所有者先处理了，或者对方自己交还了。
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    您在秘书处的角色（{ $role }）已结束：一位所有者收回了它。您不能再使用秘书处的命令，其他功能照常可用。

    如有疑问，请联系：{ $contact }（{ $controller }）。

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>邀请成员：授予哪种角色？</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    <b>{ $role }</b>
    { $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>邀请成员：{ $role }</b>

    在这里怎么称呼对方？例如“玛丽，法律组”。这个称呼只有所有者和对方本人看得到，加密保存，角色结束时一并删除。不想继续，请发送：{ $cancel }。
invite-skip = ➡️ 不起称呼
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>邀请：{ $name }</b>
    角色：<b>{ $role }</b>

    <code>{ $link }</code>

    请通过您信任的方式，只把这个链接发给对方本人：谁最先打开并接受，谁就得到这个角色。链接只能用一次，{ $length }内有效，只在这里显示。对方接受后，您会收到通知。
invite-copy = 🔗 复制链接
invite-revoke = ✖️ 撤回邀请
invite-revoked = 邀请已撤回，链接不再有效。
invite-gone = 这份邀请无法撤回：它已被接受、已被撤回或已过期。

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>您受邀加入本机器人的秘书处。</b>

    角色：<b>{ $role }</b>
    { $can }

    您以这个角色所做的事会记入日志，所有者可以查看：做了什么、什么时候、是您做的。不会保存您在Telegram上的名字。您随时可以交还这个角色。
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>您受邀在本机器人的秘书处担任另一个角色。</b>

    角色：<b>{ $role }</b>，取代现有角色：{ $before }
    { $can }

    您以这个角色所做的事会记入日志，所有者可以查看：做了什么、什么时候、是您做的。不会保存您在Telegram上的名字。您随时可以交还这个角色。
invitation-accept = ✅ 接受
invitation-decline = 不用了，谢谢
invitation-declined = 好的，一切不变。链接在过期之前仍然可用；如果它不是给您的，请告诉发送链接的人。
# Variables: $role, $can
invitation-accepted =
    ✅ <b>欢迎加入秘书处。</b>

    您的角色：<b>{ $role }</b>。{ $can }

    查看待处理的事项：/admin；查看您能做什么：/help。所有者已得知您加入。
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 有人接受了邀请：<b>{ $name }</b>，{ $role }。如果不是您想邀请的人，请立即收回角色。
invitation-invalid = 这个链接已经无效。如果有人邀请您加入秘书处，请向对方要一个新的链接。
invitation-expired = 这份邀请的有效期是一天，现已过期。请向发送邀请的人要一份新的。
invitation-revoked = 这份邀请已被撤回。如果您觉得意外，请问问发送邀请的人。
invitation-used = 这份邀请已经用过，每份邀请只能用一次。如果它是给您的，而您没有用过，请立即告诉发送邀请的人。
invitation-used-by-you = 您已经用过这份邀请。只要您仍有角色，就可以查看待处理的事项：/admin。
invitation-same = 您已经有这个角色了。链接仍未使用。
invitation-owner = 您本来就是所有者，不需要接受邀请。链接仍未使用，受邀的人可以照常使用。

## One's own role

role-none = 您在这个聊天里没有被授予的角色。
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>您的角色：{ $role }</b>

    { $can }

    起始时间：{ $since }（UTC）
    所有者对您的称呼：{ $name }
role-return = ↩️ 交还角色
# Variables: $role, $can, $since, $name
role-return-ask =
    要交还您的角色<b>{ $role }</b>吗？

    • 您的秘书处按钮和命令会立即失效。
    • 所有者会收到通知。
    • 所有者在这里对您的称呼会被删除。您做过的事仍留在日志里，但不再附称呼。

    只有所有者才能再授予您角色。按钮只能用一次，五分钟内有效。
role-return-yes = ↩️ 是的，交还
# Variables: $role
role-returned = 您已交还角色（{ $role }）。感谢您的工作。
# To the owners. Variables: $name, $role
role-returned-told = 👥 <b>{ $name }</b>已交还角色：{ $role }。
# To the owners. Variables: $role
role-erased-told = 👥 有位同事删除了有关自己的一切，其角色（{ $role }）也随之结束。

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>日志</b> 第{ $first }–{ $last }条，共{ $total }条

    { $lines }

    所有时间均为UTC时间。
log-empty = 📜 日志里还没有记录。
# Variables: $act – of the texts act-…, $when, $who
log-line =
    <b>{ $act }</b>
    { $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    <b>{ $act }</b> <code>{ $subject }</code>
    { $when } · { $who }
log-you = 您
log-owner = 一位所有者
# Who did it, where that was a visitor or the bot by itself
log-nobody = 并非秘书处成员
log-newer = ⬅️ 较新
log-older = 较早 ➡️
log-check = 🔗 检查日志是否完整
log-back = 📜 日志
# Variables: $total
log-holds =
    { $total ->
        [1] ✅ 日志完整：唯一的一条记录没有改动。
       *[other] ✅ 日志完整：全部{ $total }条记录前后衔接，中间没有任何一条被改动或删除。
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>日志在第{ $entry }条处被人从外部改动过。</b>有人通过数据库改动、删除或添加了记录。请告知维护机器人的人，并原样保留一份备份。
log-entry = 🔎 查看该处

## What was done, in the log

act-signon-sent = 发送联署
act-signon-corrected = 代表更正联署
act-withdrawn = 撤回联署
act-approved = 批准联署
act-rejected = 拒绝联署
act-asked-back = 询问代表
act-imported = 导入联署
act-retention = 删除保存期满的数据
act-erased = 有人删除了有关自己的一切
act-keys-rotated = 所有数据已改用新密钥加密
act-question-closed = 关闭问题
act-question-answered = 回答问题
act-question-split = 从相近的问题中拆出一个
act-question-draft-kept = 把回答存为草稿
act-question-draft-discarded = 删除回答草稿
act-answer-reviewed = 把回答标记为已审阅
act-role-offered = 发出邀请
act-role-offer-revoked = 撤回邀请
act-role-accepted = 接受邀请
act-role-removed = 收回角色
act-role-returned = 交还角色
act-role-erased = 角色结束：本人删除了有关自己的一切
act-made-living = 建立自动更新的名单
act-ended-living = 结束自动更新的名单
act-exported = 导出名单文件
act-contacts-exported = 导出联系方式文件
act-broadcast-approval = 最新消息交另一位管理员同意
act-broadcast-scheduled = 最新消息定时发送
act-broadcast-started = 最新消息开始发送
act-broadcast-running = 最新消息继续发送
act-broadcast-paused = 最新消息暂停发送
act-broadcast-finished = 最新消息发送完成
act-broadcast-cancelled = 最新消息取消发送
act-broadcast-undone = 最新消息发送前撤销
act-broadcast-returned = 最新消息退回给撰写者
act-broadcast-held-pilot = 最新消息停发：试发已完成
act-broadcast-held-refused = 最新消息停发：Telegram拒绝了这条消息
act-broadcast-held-flood = 最新消息停发：Telegram要求暂停很长时间
act-broadcast-held-uncertain = 最新消息停发：网络没有回应
act-broadcast-held-failed = 最新消息停发：失败太多
