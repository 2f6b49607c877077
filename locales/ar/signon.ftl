# Signing on. In all questions: $step of $steps, $controller and $contact of the people who run the bot, $organisation once given, $days of keeping, $keep – “180 days”.

signon-unavailable =
    التوقيع غير متاح هنا بعد: لم يحدد القائمون على هذا البوت الجهة المسؤولة عن بياناتكم.

    يمكنكم في هذه الأثناء قراءة البيان ومشاركته وطرح الأسئلة.
# Variables: $contact
signon-closed =
    أُغلق باب التوقيع: انقضى الموعد النهائي.

    للأسئلة: { $contact }

## The questions

signon-consent =
    <b>{ $step } / { $steps } · قبل أن نبدأ</b>

    أنتم على وشك توقيع البيان باسم منظمة، ويلزمكم تفويض منها بذلك. يستغرق الأمر نحو خمس دقائق.

    <b>الجهة المسؤولة:</b> { $controller }، { $contact }
    <b>ما يُنشر:</b> اسم المنظمة وبلدها، فقط إن اخترتم ذلك وبعد المراجعة.
    <b>ما يبقى لدينا مشفّراً:</b> اسمكم وصفتكم وبريد العمل وحسابكم في تلغرام، للتحقق من التوقيع والتواصل معكم.
    <b>المدة:</b> إلى أن تحذفوا بياناتكم، وبحد أقصى { $days } يوماً بعد سحب التوقيع أو تركه غير مكتمل. وإذا قُبل التوقيع، نزيل اسمكم وصفتكم وبريدكم وحسابكم بعد إغلاق باب التوقيع بمدة { $keep }، ونبلغكم قبل ذلك.

    <b>يرجى تقدير المخاطر.</b> قد يلفت تأييد المحكمة أنظار الحكومات. والمحادثات مع البوتات ليست مشفّرة من طرف إلى طرف: بإمكان تلغرام قراءتها. فإن كان في ذلك خطر عليكم فلا تتابعوا هنا، بل اكتبوا إلى { $contact } بوسيلة تثقون بها.

    يمكنكم سحب التوقيع في أي وقت. التفاصيل: /privacy
signon-consent-agree = ✅ أوافق، لنتابع

signon-organisation =
    <b>{ $step } / { $steps } · المنظمة</b>

    ما الاسم الكامل لمنظمتكم كما ينبغي أن يظهر؟ التوقيع للمنظمات لا للأفراد.

signon-alike =
    <b>{ $step } / { $steps } · لحظة من فضلكم</b>

    لدينا بالفعل منظمة بهذا الاسم أو باسم قريب منه جداً. لعلّ أحد زملائكم قد وقّع؟

    إن كانت <b>{ $organisation }</b> منظمة أخرى، أو لم تكونوا متأكدين، فتابعوا ببساطة: ستنظر الأمانة في الأمر.
signon-alike-continue = ⬅️ متابعة

signon-country =
    <b>{ $step } / { $steps } · البلد</b>

    في أي بلد مقر { $organisation }؟ اكتبوا اسم البلد أو جزءاً منه، بأي لغة، أو «دولي».
# Variables: $name – a country
signon-country-option = { $name }

signon-website =
    <b>{ $step } / { $steps } · الموقع الإلكتروني</b>

    ما الموقع الإلكتروني للمنظمة؟ فهو يساعدنا على التحقق. مثلاً: example.org

signon-name =
    <b>{ $step } / { $steps } · اسمكم</b>

    ما اسمكم؟ لن يُنشر.

signon-role =
    <b>{ $step } / { $steps } · صفتكم</b>

    ما صفتكم في { $organisation }؟ مثلاً: مدير أو مديرة. لن تُنشر.

signon-email =
    <b>{ $step } / { $steps } · بريد العمل</b>

    ما عنوان بريدكم الإلكتروني في العمل؟ يفضَّل عنوان خاص بالمنظمة. لن يُنشر.

# Variables, too: $risk – publication-risk
signon-listing =
    <b>{ $step } / { $steps } · في القائمة</b>

    { $risk }

    كيف تريدون ظهور { $organisation } في القائمة العلنية بعد القبول؟

    1. بالاسم، مع البلد.
    2. ضمن عدد البلد فقط، دون ذكر الاسم أبداً.
    3. ضمن عدد المنطقة فقط: لا يُذكر الاسم ولا البلد أبداً.
    4. بالاسم ابتداءً من تاريخ، خلال سنة على الأكثر (يمكنكم كتابة التاريخ)؛ وحتى ذلك الحين كما في 2.
signon-listing-public = 🌍 بالاسم
signon-listing-counted = 🔒 ضمن العدد دون ذكر الاسم

signon-updates =
    <b>{ $step } / { $steps } · المستجدات</b>

    هل تودّون تلقّي مستجدات الحملة في هذه المحادثة؟ يمكنكم إيقافها في أي وقت.
signon-updates-yes = ✅ نعم
signon-updates-no = ❌ لا

## Moving about

signon-back = ➡️ رجوع
signon-skip = ⏭ تخطّي
signon-cancel = ✖️ إلغاء
signon-continue = ✍️ متابعة التوقيع
signon-send = ✅ إرسال
signon-none = –
signon-edit-organisation = 1 · المنظمة
signon-edit-country = 2 · البلد
signon-edit-website = 3 · الموقع الإلكتروني
signon-edit-name = 4 · اسمكم
signon-edit-role = 5 · صفتكم
signon-edit-email = 6 · البريد الإلكتروني
signon-edit-listing = 7 · في القائمة
signon-edit-updates = 8 · المستجدات
signon-other-question = هذا الزر يخصّ سؤالاً آخر. إليكم السؤال الذي وصلنا إليه.
signon-edited = لا أرى التعديلات على رسائل سبق إرسالها. لتغيير إجابة، عودوا إلى السؤال السابق أو انتظروا المراجعة الأخيرة قبل الإرسال.

## The last look

# Variables: all answers; $appears – signon-appears-…; $version – number of the statement's version
signon-review =
    <b>يرجى مراجعة كل شيء مرة أخيرة</b>

    1. المنظمة: <b>{ $organisation }</b>
    2. البلد: <b>{ $country }</b>
    3. الموقع الإلكتروني: { $website }
    4. اسمكم: { $name }
    5. صفتكم: { $role }
    6. البريد الإلكتروني: { $email }
    7. في القائمة: { $listing }
    8. المستجدات: { $updates }

    <b>هكذا سيظهر التوقيع:</b>
    <blockquote>{ $appears }</blockquote>

    بالضغط على «إرسال» توقّعون باسم { $organisation } على الإصدار { $version } من البيان. ولتغيير شيء اضغطوا عليه أو اكتبوا رقمه، وللإرسال اكتبوا { $send }.

## The end

# Variables: $reference, $command
signon-sent =
    🎉 <b>شكراً لكم. وصلنا توقيعكم.</b>

    الرقم المرجعي: <code>{ $reference }</code>

    ما الخطوة التالية؟ تراجع الأمانة التوقيع، وتصلكم النتيجة في هذه المحادثة. ولن يُنشر شيء قبل ذلك.

    لعرضه أو تصحيحه أو سحبه في أي وقت: { $command }
# After a correction. Variables: $reference, $command
signon-corrected =
    ✏️ <b>وصلنا تصحيحكم.</b>

    الرقم المرجعي: <code>{ $reference }</code>

    تراجع الأمانة التوقيع من جديد، وحتى ذلك الحين لا تظهر المنظمة في القائمة العلنية. وستصلكم النتيجة في هذه المحادثة.

    لعرضه: { $command }
signon-unchanged = لم يتغيّر شيء، وكل شيء باقٍ كما كان.
signon-already-sent =
    سبق إرسال هذا التوقيع. الرقم المرجعي: <code>{ $reference }</code>

    لعرضه: { $command }
signon-cancel-ask = هل تريدون إيقاف التوقيع؟ سيُحذف كل ما أدخلتموه حتى الآن.
signon-cancel-yes = 🗑 إيقاف وحذف
signon-cancelled = أُوقف التوقيع، ولم نحتفظ بأي شيء منه.

## What you signed

mysignature-none = لم توقّعوا هنا بعد.
# Variables: $reference, $organisation, $country, $status, $listing, $version
mysignature-one =
    { "\u200F" }<b>{ $organisation }</b>، { $country }

    الحالة: { $status }
    في القائمة: { $listing }
    إصدار البيان: { $version }
    الإثباتات: { $proofs }
    الرقم المرجعي: <code>{ $reference }</code>
mysignature-status-pending = ⏳ قيد المراجعة لدى الأمانة
mysignature-status-approved = ✅ مقبول
mysignature-status-rejected = ❌ لم يُقبل
mysignature-status-withdrawn = ↩️ مسحوب
mysignature-correct = ✏️ تصحيح
mysignature-withdraw = ↩️ سحب
mysignature-draft-first = لديكم توقيع لم يكتمل بعد. يرجى إكماله أو إلغاؤه أولاً.
# Variables: $organisation
mysignature-withdraw-ask = هل تريدون سحب توقيع <b>{ $organisation }</b>؟ يُزال الاسم من قائمتنا فوراً. أما النسخ التي طبعها آخرون أو تناقلوها فلا يمكن استرجاعها.
# When it is counted and not named, or not approved yet. Variables: $organisation
mysignature-withdraw-ask-unnamed = هل تريدون سحب توقيع <b>{ $organisation }</b>؟ لن يُحسب بعد ذلك.
mysignature-really = ↩️ نعم، سحب التوقيع
mysignature-keep = إبقاء التوقيع
# Variables: $organisation, $reference
mysignature-withdrawn = سُحب التوقيع. لم يعد توقيع <b>{ $organisation }</b> محسوباً. الرقم المرجعي: <code>{ $reference }</code>

## The list

signatories-none = القائمة خالية حتى الآن. قد تكون منظمتكم أول الموقّعين.
# Variables: $total – organisations, $countries – number of countries, $unnamed – counted without a name, $lines – countries
signatories =
    📋 <b>{ $total ->
        [zero] { $total } منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $total } منظمات
        [many] { $total } منظمة
       *[other] { $total } منظمة
    }{ $countries ->
        [zero] { "" }
        [one] { " " }من بلد واحد
        [two] { " " }من بلدين
        [few] { " " }من { $countries } بلدان
        [many] { " " }من { $countries } بلداً
       *[other] { " " }من { $countries } بلد
    }</b>
    { $unnamed ->
        [zero] { $total ->
            [zero] جميعها مذكورة بالاسم.
            [one] وهي مذكورة بالاسم.
            [two] وكلتاهما مذكورة بالاسم.
            [few] جميعها مذكورة بالاسم.
            [many] جميعها مذكورة بالاسم.
           *[other] جميعها مذكورة بالاسم.
        }
        [one] { $total ->
            [zero] منها واحدة محسوبة دون ذكر اسمها.
            [one] وهي محسوبة دون ذكر اسمها.
            [two] منها واحدة محسوبة دون ذكر اسمها.
            [few] منها واحدة محسوبة دون ذكر اسمها.
            [many] منها واحدة محسوبة دون ذكر اسمها.
           *[other] منها واحدة محسوبة دون ذكر اسمها.
        }
        [two] { $total ->
            [zero] منها اثنتان محسوبتان دون ذكر اسميهما.
            [one] منها اثنتان محسوبتان دون ذكر اسميهما.
            [two] وكلتاهما محسوبة دون ذكر اسمها.
            [few] منها اثنتان محسوبتان دون ذكر اسميهما.
            [many] منها اثنتان محسوبتان دون ذكر اسميهما.
           *[other] منها اثنتان محسوبتان دون ذكر اسميهما.
        }
        [few] منها { $unnamed } محسوبة دون ذكر أسمائها.
        [many] منها { $unnamed } محسوبة دون ذكر أسمائها.
       *[other] منها { $unnamed } محسوبة دون ذكر أسمائها.
    }

    { $lines }
# Variables: $country, $count
signatories-country-line = { "\u200F" }{ $country }: { $count }
# Variables: $organisation, $country
signatories-line = { "\u200F" }{ $organisation } ({ $country })
# Variables: $lines, $found – how many, $page, $pages
signatories-list =
    📋 <b>{ $found ->
        [zero] { $found } منظمة
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $found } منظمات
        [many] { $found } منظمة
       *[other] { $found } منظمة
    }</b>

    { $lines }

    { $page } / { $pages }
signatories-unnamed = جميع المنظمات هنا محسوبة دون ذكر أسمائها.
signatories-not-found = لا توجد في القائمة العلنية منظمة بهذا الاسم.
# Variables: $cancel
signatories-ask = اكتبوا جزءاً من اسم المنظمة. وللتراجع: { $cancel }
signatories-browse = 📋 كل الأسماء
signatories-search = 🔎 بحث
# Variables: $name
signatories-country = { $name }
