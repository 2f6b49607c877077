# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    联署尚未在这里开放：运营本机器人的人还没有说明由谁对您的数据负责。

    在此期间，您可以阅读和分享声明，也可以提问。
# Variables: $contact
signon-closed =
    联署已经截止：截止日期已过。

    如有问题，请写信至：{ $contact }。

## The questions

signon-consent =
    <b>{ $step } / { $steps } · 开始之前</b>

    您即将代表一个组织联署这份声明。您需要得到该组织的授权。整个过程大约需要五分钟。

    <b>谁负责：</b>{ $controller }，{ $contact }。
    <b>哪些会公开：</b>组织的名称和国家；只有您选择公开，并且通过审核之后，才会公开。
    <b>哪些只由我们加密保存：</b>您的姓名、职务、工作邮箱和Telegram账号，用来核实联署并与您联系。
    <b>保存多久：</b>直到您删除为止；撤回或没有完成的，最多再保存{ $days }天。如获批准，您的姓名、职务、邮箱和账号在联署截止后{ $keep }移除，会提前通知您。

    <b>请权衡风险。</b>支持国际刑事法院可能引起一些政府的注意。与机器人的聊天没有端到端加密：Telegram能够读取。如果这可能让您陷入危险，请不要在这里继续；请通过您信任的方式写信至：{ $contact }。

    您随时可以撤回。详情：/privacy
signon-consent-agree = ✅ 我同意，继续

signon-organisation =
    <b>{ $step } / { $steps } · 组织</b>

    您的组织全称是什么？请按希望显示的样子填写。只有组织可以联署，个人不可以。

signon-alike =
    <b>{ $step } / { $steps } · 请稍等</b>

    已经有一个同名或名称非常相近的组织联署了。会不会是您的同事已经联署？

    如果<b>{ $organisation }</b>是另一个组织，或者您不确定，请直接继续：秘书处会查看。
signon-alike-continue = ➡️ 继续

signon-country =
    <b>{ $step } / { $steps } · 国家</b>

    { $organisation }设在哪个国家？请输入国名或国名的一部分，任何语言都可以；也可以输入“国际”。
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · 网站</b>

    组织的网站是什么？这有助于我们核实。例如：example.org

signon-name =
    <b>{ $step } / { $steps } · 您的姓名</b>

    请问您的姓名？姓名不会公布。

signon-role =
    <b>{ $step } / { $steps } · 您的职务</b>

    您在{ $organisation }担任什么职务？例如：主任。职务不会公布。

signon-email =
    <b>{ $step } / { $steps } · 工作邮箱</b>

    您的工作邮箱地址是什么？最好是组织自己的邮箱。邮箱不会公布。

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · 名单中的显示方式</b>

    { $risk }

    审核通过后，{ $organisation }在公开名单中应如何显示？

    1. 显示名称和国家。
    2. 只计入该国的数目，永不具名。
    3. 只计入地区的数目：名称和国家永不显示。
    4. 从某日起显示名称，最多一年以后（可以直接输入日期）；在此之前同第2项。
signon-listing-public = 🌍 显示名称
signon-listing-counted = 🔒 只计数，不具名

signon-updates =
    <b>{ $step } / { $steps } · 最新消息</b>

    您想在这个聊天里接收本次倡议行动的最新消息吗？您可以随时停止。
signon-updates-yes = ✅ 是
signon-updates-no = ❌ 否

## Moving about

signon-back = ⬅️ 返回
signon-skip = ⏭ 跳过
signon-cancel = ✖️ 取消
signon-continue = ✍️ 继续联署
signon-send = ✅ 发送
signon-none = –
signon-edit-organisation = 1 · 组织
signon-edit-country = 2 · 国家
signon-edit-website = 3 · 网站
signon-edit-name = 4 · 您的姓名
signon-edit-role = 5 · 您的职务
signon-edit-email = 6 · 邮箱
signon-edit-listing = 7 · 显示方式
signon-edit-updates = 8 · 最新消息
signon-other-question = 这个按钮属于另一个问题。我们现在进行到的是这一题：
signon-edited = 您改动已发出的消息，我看不到。要更改回答，请返回上一步，或等到最后核对时再改。

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version; $send – a number to type
signon-review =
    <b>请最后核对一遍</b>

    1. 组织：<b>{ $organisation }</b>
    2. 国家：<b>{ $country }</b>
    3. 网站：{ $website }
    4. 您的姓名：{ $name }
    5. 您的职务：{ $role }
    6. 邮箱：{ $email }
    7. 名单中的显示方式：{ $listing }
    8. 最新消息：{ $updates }

    <b>将这样显示：</b>
    <blockquote>{ $appears }</blockquote>

    发送之后，{ $organisation }即联署声明的第{ $version }版。要修改某一项，请点选或输入它的编号；要发送，请输入{ $send }。

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>谢谢。我们已收到您的联署。</b>

    编号：<code>{ $reference }</code>

    接下来：秘书处会进行核实，结果会在这个聊天里通知您。在此之前，什么都不会公开。

    您可以随时查看、更正或撤回：{ $command }。
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>我们已收到您的更正。</b>

    编号：<code>{ $reference }</code>

    秘书处会重新审核；在此之前，该组织不在公开名单中。结果会在这个聊天里通知您。

    查看：{ $command }。
signon-unchanged = 没有任何改动，一切保持原样。
signon-already-sent =
    这份联署已经发送过了。编号：<code>{ $reference }</code>

    查看：{ $command }。
signon-cancel-ask = 要停止联署吗？您到目前为止填写的内容将被删除。
signon-cancel-yes = 🗑 停止并删除
signon-cancelled = 已停止。没有保留任何内容。

## What you signed

mysignature-none = 您还没有在这里联署。
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    <b>{ $organisation }</b>，{ $country }

    状态：{ $status }
    名单中的显示方式：{ $listing }
    声明版本：{ $version }
    核实：{ $proofs }
    编号：<code>{ $reference }</code>
mysignature-status-pending = ⏳ 等待秘书处审核
mysignature-status-approved = ✅ 已批准
mysignature-status-rejected = ❌ 未获接受
mysignature-status-withdrawn = ↩️ 已撤回
mysignature-correct = ✏️ 更正
mysignature-withdraw = ↩️ 撤回
mysignature-draft-first = 您有一份未完成的联署。请先完成或取消它。
# Variables: $organisation
mysignature-withdraw-ask = 要撤回<b>{ $organisation }</b>的联署吗？它的名称会立即从我们的名单中消失。别人已经印出或转发的副本无法收回。
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = 要撤回<b>{ $organisation }</b>的联署吗？撤回之后，这份联署不再计算在内。
mysignature-really = ↩️ 是的，撤回
mysignature-keep = 保留联署
# Variables: $organisation, $reference
mysignature-withdrawn = 已撤回。<b>{ $organisation }</b>的联署不再计算在内。编号：<code>{ $reference }</code>

## The list

signatories-none = 名单里还没有组织。您的组织可以成为第一个。
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $countries ->
        [0] { "" }
       *[other] { $countries }个国家的
    }{ $total ->
       *[other] { $total }个组织
    }</b>
    { $unnamed ->
        [0] { $total ->
            [1] 已显示名称。
           *[other] 全部显示名称。
        }
       *[other] { $total ->
            [1] 该组织只计数，不具名。
           *[other] 其中{ $unnamed }个只计数，不具名。
        }
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { $country }：{ $count }
# Variables: $organisation, $country
signatories-line = { $organisation }（{ $country }）
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
       *[other] { $found }个组织
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = 这里的组织都只计数，不具名。
signatories-not-found = 公开名单中没有叫这个名称的组织。
# Variables: $cancel
signatories-ask = 请输入组织名称的一部分。不想继续，请发送：{ $cancel }。
signatories-browse = 📋 按名称列出全部
signatories-search = 🔎 搜索
# Variables: $name
signatories-country = { $name }
