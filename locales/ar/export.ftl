# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>القوائم في ملفات</b>

    { $organisations ->
        [zero] { $organisations } منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $organisations } منظمات
        [many] { $organisations } منظمة
       *[other] { $organisations } منظمة
    }{ $countries ->
        [zero] { "" }
        [one] { " " }من بلد واحد
        [two] { " " }من بلدين
        [few] { " " }من { $countries } بلدان
        [many] { " " }من { $countries } بلداً
       *[other] { " " }من { $countries } بلد
    }، منها دون ذكر الاسم: { $unnamed }. البيان: الإصدار { $number }.

    الجدول: CSV أو Excel أو JSON. الملحق الصحفي، وفيه البيان وجميع الأسماء: PDF أو Word.
    لغة الملفات: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 ملحق PDF
export-docx = 📝 ملحق Word
export-language = 🌐 لغة الملفات
export-choose = بأي لغة تريدون الملفات؟
export-contacts = 🔐 بيانات الاتصال
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [zero] { $organisations } منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $organisations } منظمات
        [many] { $organisations } منظمة
       *[other] { $organisations } منظمة
    }، منها دون ذكر الاسم: { $unnamed }. البيان: الإصدار { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>بيانات الاتصال بالممثلين</b>

    سيصلكم في هذه المحادثة:
    1. عبارة مرور، مرة واحدة، في رسالة مستقلة
    2. ملف ZIP مقفل فيه جدول Excel بأسماء الممثلين وصفاتهم وعناوين بريدهم الإلكتروني ومنظماتهم (عدد الممثلين: { $count })، ومن ضمنها المنظمات المحسوبة دون ذكر اسمها

    لفتح الملف: { "\u2066" }7-Zip{ "\u2069" } على Windows، وKeka أو The Unarchiver على Mac. أما Windows وحده فلا يستطيع فتحه.

    دوّنوا عبارة المرور في مكان آمن، ثم احذفوا رسالتها. نحن لا نحتفظ بها، ولا يمكن فتح الملف من دونها. ولا ترسلوا الملف وعبارة المرور أبداً بالطريقة نفسها.

    سيُبلَّغ المالكون الآخرون بأنكم أخذتم هذه البيانات، وسيُدوَّن ذلك في السجل.
export-contacts-yes = 🔐 نعم، إنشاء الملف
export-contacts-none = لا يوجد من يُدرج في الملف: ليس لأي منظمة مقبولة ممثل مسجَّل لدينا.
# Variables: $passphrase
export-passphrase =
    🔑 عبارة المرور، ولن تُعرض إلا هذه المرة:

    <code>{ $passphrase }</code>

    احفظوها بعيداً عن الملف، ثم احذفوا هذه الرسالة.
export-passphrase-delete = 🗑 حذف هذه الرسالة
export-passphrase-deleted = حُذفت الرسالة.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [zero] { $count } ممثل
        [one] ممثل واحد
        [two] ممثلان
        [few] { $count } ممثلين
        [many] { $count } ممثلاً
       *[other] { $count } ممثل
    }. بعد حفظ الملف في مكان آمن احذفوه من هنا أيضاً.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 أخذ مالك آخر بيانات الاتصال بالممثلين في ملف مقفل (عددهم: { $count }). إن لم يخبركم أحد بذلك فاسألوا فريقكم.

## In the tables

export-sheet-signatories = الموقّعون
export-sheet-countries = البلدان
export-sheet-contacts = بيانات الاتصال
export-column-organisation = المنظمة
export-column-code = الرمز
export-column-country = البلد
export-column-since = في القائمة منذ
export-column-version = إصدار البيان
export-column-all = المنظمات
export-column-named = بالاسم
export-column-reference = الرقم المرجعي
export-column-website = الموقع الإلكتروني
export-column-listing = في القائمة
export-column-name = الممثل
export-column-role = الصفة
export-column-email = البريد الإلكتروني

## In the press annex

annex-heading = المنظمات الموقّعة
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [zero] { $organisations } منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $organisations } منظمات
        [many] { $organisations } منظمة
       *[other] { $organisations } منظمة
    }{ $countries ->
        [zero] { "" }
        [one] { " " }من بلد واحد
        [two] { " " }من بلدين
        [few] { " " }من { $countries } بلدان
        [many] { " " }من { $countries } بلداً
       *[other] { " " }من { $countries } بلد
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [zero] جميعها مذكورة بالاسم.
        [one] اختارت واحدة منها أن تُحسب دون ذكر اسمها.
        [two] اختارت اثنتان منها أن تُحسبا دون ذكر اسميهما.
        [few] اختارت { $unnamed } منها أن تُحسب دون ذكر أسمائها.
        [many] اختارت { $unnamed } منها أن تُحسب دون ذكر أسمائها.
       *[other] اختارت { $unnamed } منها أن تُحسب دون ذكر أسمائها.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [zero] { $n } منظمة محسوبة دون ذكر اسمها
        [one] منظمة واحدة محسوبة دون ذكر اسمها
        [two] منظمتان محسوبتان دون ذكر اسميهما
        [few] { $n } منظمات محسوبة دون ذكر أسمائها
        [many] { $n } منظمة محسوبة دون ذكر أسمائها
       *[other] { $n } منظمة محسوبة دون ذكر أسمائها
    }
# Variables: $day – a date
annex-day = حتى تاريخ { $day }
