# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>名单文件</b>

    { $countries ->
        [0] { "" }
       *[other] 来自{ $countries }个国家的
    }{ $organisations }个组织，其中{ $unnamed }个只计数，不具名。声明：第{ $number }版。

    表格：CSV、Excel或JSON。新闻附件，含声明和全部名称：PDF或Word。
    文件语言：<b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 新闻附件（PDF）
export-docx = 📝 新闻附件（Word）
export-language = 🌐 文件语言
export-choose = 文件用哪种语言？
export-contacts = 🔐 联系方式
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations }个组织，其中{ $unnamed }个只计数，不具名。声明：第{ $number }版。
    SHA-256：<code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>各组织代表的联系方式</b>

    您会在这个聊天里收到：
    1. 一个密码，单独用一条消息发送，只发一次
    2. 一个加密的ZIP文件，内有Excel表格：{ $count }位代表的姓名、职务、邮箱和所属组织，只计数、不具名的组织也包括在内

    打开方法：Windows上用7-Zip，Mac上用Keka或The Unarchiver。Windows自带的功能打不开。

    请把密码记在安全的地方，然后删除那条消息。我们不保存密码：没有密码就打不开文件。千万不要用同一种方式发送文件和密码。

    其他所有者会得知您取走了这份文件，日志中也会记录。
export-contacts-yes = 🔐 是的，生成文件
export-contacts-none = 没有可以列出的人：已获批准的组织都没有留下代表的资料。
# Variables: $passphrase
export-passphrase =
    🔑 密码，只显示这一次：

    <code>{ $passphrase }</code>

    请与文件分开保存，然后删除这条消息。
export-passphrase-delete = 🗑 删除这条消息
export-passphrase-deleted = 已删除。
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count }位代表。文件妥善保存之后，请把这里的也删除。
    SHA-256：<code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 另一位所有者以加密文件的形式取走了{ $count }位代表的联系方式。如果没有人告诉过您，请在团队里问一下。

## In the tables

export-sheet-signatories = 联署组织
export-sheet-countries = 国家
export-sheet-contacts = 联系方式
export-column-organisation = 组织
export-column-code = 代码
export-column-country = 国家
export-column-since = 列入名单日期
export-column-version = 声明版本
export-column-all = 组织数
export-column-named = 显示名称
export-column-reference = 编号
export-column-website = 网站
export-column-listing = 名单中的显示方式
export-column-name = 代表
export-column-role = 职务
export-column-email = 邮箱

## In the press annex

annex-heading = 联署组织
# Variables: $organisations, $countries – counts
annex-count =
    { $countries ->
        [0] { "" }
       *[other] 来自{ $countries }个国家的
    }{ $organisations }个组织。
# Variables: $unnamed – a count
annex-unnamed = 其中{ $unnamed }个选择只计数，不具名。
# Under a country's names. Variables: $n – a count
annex-rest = { $n }个组织，只计数，不具名
# Variables: $day – a date
annex-day = 截至{ $day }
