# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>风险（截至{ $day }）</b>
    • 骚扰：公开的名称任何人都能看到，包括对您怀有恶意的人。有的国家惩罚与国际刑事法院合作的行为。
    • 美国人（公民、永久居民、在美国设立的机构和身处美国的任何人）未取得许可证，不得向被列入制裁名单者提供资金、物品或服务。如有美国籍工作人员、美国资金或美国银行账户，请先自行征求专业意见。
    • 组织本身也可能被列入制裁名单：2025年9月，三个非政府组织因参与或支持该法院的行动而被列入制裁名单。我们没有找到有人因联署这份声明而被列入制裁名单的报道，但这不等于保证。
    以上不是法律意见，依据的是/faq中的这些解答，来源也列在其中：
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question }（{ $day }）

## The choices

signon-listing-dated = 📅 从某日起显示名称
signon-listing-region = 🌐 只计入地区
# Variables: $day
review-listing-dated = 从{ $day }起显示名称
review-listing-region = 只计入地区，不显示名称和国家
review-value-dated = 📅 从某日起显示名称
review-value-region = 🌐 只计入地区
words-listing-dated = 从某日起, 從某日起, 指定日期, 以后再公开, 以後再公開, 以后, 以後, 第四, 第四个, 第四個, 四
words-listing-region = 地区, 地區, 只计入地区, 只計入地區, 只算地区, 只算地區, 第三, 第三个, 第三個, 三
# A button. Variables: $day
publication-day = { $day }
error-listing-day = 从哪一天起？请选择，或输入日期，例如：2027年1月31日。
error-listing-day-unknown = 没有看懂其中的日期。请选择，或这样输入：2027年1月31日。
error-listing-day-passed = 这一天不是将来的日子。请选择或输入更晚的日期。
error-listing-day-far = 这一天在一年以后。请选择或输入更早的日期。
error-listing-day-unclear = 这可以理解为两个不同的日子。您指的是哪一天？

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }，{ $country }
signon-appears-dated = { $organisation }，{ $country }。{ $day }之前：又一个组织（{ $country }），不显示名称
signon-appears-counted = 又一个组织（{ $country }），不显示名称
signon-appears-region = 又一个组织（{ $region }），不显示名称和国家

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }（不显示国家）：{ $count }
# Regions with very few. Variables: $count
signatories-regions-rest = 其他地区（不显示国家）：{ $count }
# Variables: $region
export-region = { $region }（不显示国家）
export-regions = 其他地区（不显示国家）

## Changing it

publication-change = 👁 名单中的显示方式
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>{ $organisation }应如何显示？</b>现在：{ $listing }。

    { $risk }

    显示得更少，立即生效。显示得更多，先由秘书处查看；在此之前，该组织不计数，也不在名单中。
# Variables: $organisation, $listing
publication-changed = ✅ 好了。从现在起，<b>{ $organisation }</b>的显示方式是：{ $listing }。
# Variables: $organisation, $listing
publication-to-review =
    📨 秘书处先查看您的选择：{ $listing }。

    在此之前，<b>{ $organisation }</b>不计数，也不在名单中。结果会在这个聊天里告诉您。
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ <b>{ $organisation }</b>的联署已获批准，并已计数。名称从{ $day }起才进入公开名单。谢谢。查看：{ $command }。
# Variables: $organisation, $reference
publication-named =
    📅 您选定的日子到了：<b>{ $organisation }</b>已在公开名单中显示名称（<code>{ $reference }</code>）。

    如果不应再显示，请立即撤下。

## Take us off now

publication-off = 🙈 立即撤下我们的名称
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>要把{ $organisation }从公开名单中撤下吗？</b>

    您下一次点按之后，它的名称就会从名单、群组和频道里的名单以及此后制作的所有文件中消失。此后如何计数？

    1. 计入国家：{ $country }
    2. 计入地区：{ $region }
    3. 不再计数：撤回联署
publication-off-counted = 🔒 撤下，计入国家
publication-off-region = 🌐 撤下，计入地区
publication-off-withdraw = ↩️ 撤下，并撤回联署
publication-off-already = 它没有在公开名单中显示名称。
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>已从公开名单中撤下</b>

    组织：<b>{ $organisation }</b>
    时间：{ $when }
    编号：<code>{ $reference }</code>
    从现在起：{ $listing }

    <b>现已隐藏：</b>名单及其搜索、凭证核对、统计、此后制作的所有文件，以及跟踪名单的其他系统。
    { $lists ->
        [0] 群组和频道里没有我们的名单。
       *[other] 群组和频道里的{ $lists }份名单正在修改。
    }
    从其他聊天分享的卡片（Telegram会保存五分钟）从未含有这个名称。

    <b>无法收回：</b>转发的消息、屏幕截图、已下载的文件、别人抄录的内容。
    { $files ->
        [0] 据我们所知，没有文件含有这个名称。
       *[other] 我们有{ $files }个文件含有这个名称，已告知秘书处是哪些。
    }
publication-back = 🌍 重新显示我们
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 <b>{ $organisation }</b>（<code>{ $reference }</code>）自愿退出了公开名单。{ $count ->
       *[other] 有{ $count }个文件含有它的条目：
    }
    { $lines }

    请重新制作文件，并请收到旧文件的人删除。
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 <b>{ $organisation }</b>（<code>{ $reference }</code>）自愿退出了公开名单。据我们所知，没有文件含有它的条目。
# Variables: $when, $what – format and language, $who
publication-file = • { $when }：<code>{ $what }</code>，{ $who }

## What was done, in the log

act-relisted = 代表更改了显示方式
act-hidden = 代表将其从名单撤下
act-named = 到了选定的日子，显示名称
