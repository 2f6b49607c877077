# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>简而言之（我们自己的概括）：</i>

    { $summary }
statement-read = 📖 阅读全文
statement-file = 📎 下载文件
statement-languages = 🌐 其他语言
statement-since = 🗓 此后有何变化
statement-next = 下一页 ▶
statement-back = ◀ 上一页
statement-whole = 📜 全部页面
statement-choose = 您想用哪种语言阅读？

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = 声明发表时的原文。版本{ $number } · <code>{ $digest }</code>
statement-unofficial = 非官方译文，由我们翻译；以英文本为准。版本{ $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>以下为概括，并非声明原文：</b>
    { $demands }
    完整清单见：<a href="{ $url }">{ $publisher }</a>。</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>（签署者名单见：<a href="{ $url }">{ $publisher }</a>。）</i>

# Variables: $body – our notes
statement-changes =
    <b>此后有何变化</b>

    { $body }
statement-sanctions = 目前的制裁
statement-designated = 谁被列入制裁名单

# Under a file. Variables: $title
statement-document = 📎 { $title }
