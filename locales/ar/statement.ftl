# Around the statement. Its own words are in statement.md, our notes in statement-notes.md.

# Variables: $title, $summary – our summary
statement-summary =
    <b>{ $title }</b>

    <i>باختصار، وبكلماتنا نحن:</i>

    { $summary }
statement-read = 📖 قراءة النص الكامل
statement-file = 📎 النص في ملف
statement-languages = 🌐 لغات أخرى
statement-since = 🗓 ما تغيّر منذ ذلك الحين
statement-next = التالي ◀
statement-back = ▶ السابق
statement-whole = 📜 كل الصفحات
statement-choose = بأي لغة تودّون قراءته؟

# Variables: $title, $body – paragraphs of the statement, $status – statement-official or statement-unofficial, $page, $pages – numbers
statement-page =
    <b>{ $title }</b>

    { $body }

    <i>{ $status }</i>
    { $page } / { $pages }

# Variables: $number – of the version, $digest – first digits of the text's fingerprint
statement-official = البيان كما نُشر. الإصدار { $number } · <code>{ $digest }</code>
statement-unofficial = ترجمة غير رسمية من إعدادنا؛ والنص الإنكليزي هو المعتمد. الإصدار { $number } · <code>{ $digest }</code>

# In place of the list of demands, which is missing from our copy. Variables: $demands – our list, $publisher, $url
statement-demands =
    <blockquote><b>باختصار، لا بنص البيان نفسه:</b>
    { $demands }
    القائمة الكاملة منشورة لدى <a href="{ $url }">{ $publisher }</a>.</blockquote>

# In place of the list of signatories, which is missing from our copy. Variables: $publisher, $url
statement-signatories = <i>(قائمة الموقّعين منشورة لدى <a href="{ $url }">{ $publisher }</a>.)</i>

# Variables: $body – our notes
statement-changes =
    <b>ما تغيّر منذ ذلك الحين</b>

    { $body }
statement-sanctions = العقوبات اليوم
statement-designated = من أُدرج في قائمة العقوبات

# Under a file. Variables: $title
statement-document = 📎 { $title }
