# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>المخاطر، حتى { $day }</b>
    • المضايقة: الاسم العلني يقرؤه الجميع، بمن فيهم من يريد بكم سوءاً. وفي بعض البلدان يُعاقَب على التعاون مع المحكمة.
    • لا يجوز للأشخاص الأمريكيين (US persons: المواطنون والمقيمون الدائمون والجهات المؤسَّسة في الولايات المتحدة وكل من يوجد فيها) تقديم أموال أو سلع أو خدمات لمن أُدرج في قائمة العقوبات دون ترخيص. إذا كان لديكم موظفون أمريكيون أو تمويل أمريكي أو حسابات مصرفية أمريكية، فاطلبوا مشورة خاصة بكم أولاً.
    • قد يشمل الإدراج منظمةً بذاتها: أُدرجت ثلاث منظمات غير حكومية في سبتمبر 2025 بسبب المشاركة في مساعي المحكمة أو دعمها. ولم نجد أي خبر عن إدراج أحد بسبب توقيع هذا البيان، لكن ذلك ليس ضماناً.
    هذه ليست مشورة قانونية. وهي تستند إلى هذه الإجابات في /faq، وفيها مصادرها:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 بالاسم ابتداءً من تاريخ
signon-listing-region = 🌐 ضمن عدد المنطقة
# Variables: $day
review-listing-dated = بالاسم ابتداءً من { $day }
review-listing-region = ضمن عدد المنطقة، دون ذكر الاسم والبلد
review-value-dated = 📅 بالاسم ابتداءً من تاريخ
review-value-region = 🌐 ضمن عدد المنطقة
words-listing-dated = من تاريخ, ابتداء من تاريخ, ابتداءً من تاريخ, لاحقا, لاحقاً, بعدين, الرابع, الرابعة, الخيار الرابع
words-listing-region = المنطقة, منطقة, المنطقة فقط, ضمن عدد المنطقة, حسب المنطقة, بالمنطقة, الثالث, الثالثة, الخيار الثالث
# A button. Variables: $day
publication-day = { $day }
error-listing-day = ابتداءً من أي يوم؟ اختاروا يوماً أو اكتبوه، مثلاً: 31 يناير 2027.
error-listing-day-unknown = لم أجد في ذلك تاريخاً. اختاروا يوماً أو اكتبوه هكذا: 31 يناير 2027.
error-listing-day-passed = هذا اليوم ليس في المستقبل. يرجى اختيار يوم لاحق أو كتابته.
error-listing-day-far = هذا بعد أكثر من سنة. يرجى اختيار يوم أقرب أو كتابته.
error-listing-day-unclear = يمكن أن يُقرأ هذا على أنه أحد يومين. أيهما تقصدون؟

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { "\u200F" }{ $organisation }، { $country }
signon-appears-dated = { "\u200F" }{ $organisation }، { $country }. وحتى { $day }: منظمة إضافية واحدة ({ $country })، دون ذكر اسمها
signon-appears-counted = منظمة إضافية واحدة ({ $country })، دون ذكر اسمها
signon-appears-region = منظمة إضافية واحدة ({ $region })، دون ذكر اسمها وبلدها

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }، دون إظهار البلد: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = مناطق أخرى، دون إظهار البلد: { $count }
# Variables: $region
export-region = { $region } (دون إظهار البلد)
export-regions = مناطق أخرى (دون إظهار البلد)

## Changing it

publication-change = 👁 طريقة الظهور
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>كيف تريدون ظهور { $organisation }؟</b> الآن: { $listing }.

    { $risk }

    ما يُظهر أقلّ يسري فوراً. وما يُظهر أكثر تنظر فيه الأمانة أولاً؛ وحتى ذلك الحين لا تُحسب المنظمة ولا تظهر في القائمة.
# Variables: $organisation, $listing
publication-changed = ✅ تم. من الآن فصاعداً تظهر <b>{ $organisation }</b> هكذا: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 تنظر الأمانة أولاً في اختياركم: { $listing }.

    وحتى ذلك الحين لا تُحسب <b>{ $organisation }</b> ولا تظهر في القائمة. وستصلكم النتيجة في هذه المحادثة.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ قُبل توقيع <b>{ $organisation }</b>، وهو محسوب. ويظهر الاسم في القائمة العلنية يوم { $day }، لا قبله. شكراً لكم. لعرض التوقيع: { $command }
# Variables: $organisation, $reference
publication-named =
    📅 حلّ اليوم الذي اخترتموه: <b>{ $organisation }</b> في القائمة العلنية بالاسم (<code>{ $reference }</code>).

    وإذا لم يعد ذلك مناسباً، فأزيلوا الاسم فوراً.

## Take us off now

publication-off = 🙈 أزيلوا اسمنا الآن
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>هل تريدون إزالة { $organisation } من القائمة العلنية؟</b>

    بضغطتكم التالية يزول الاسم من القائمة، ومن القوائم في المجموعات والقنوات، ومن كل ملف يُعدّ بعد ذلك. كيف تُحسب بعدئذ؟

    1. ضمن عدد البلد: { $country }
    2. ضمن عدد المنطقة: { $region }
    3. لا تُحسب: يُسحب التوقيع
publication-off-counted = 🔒 إزالة، مع عدد البلد
publication-off-region = 🌐 إزالة، مع عدد المنطقة
publication-off-withdraw = ↩️ إزالة وسحب التوقيع
publication-off-already = ليست في القائمة العلنية بالاسم.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>أُزيل الاسم من القائمة العلنية</b>

    المنظمة: <b>{ $organisation }</b>
    الوقت: { $when }
    الرقم المرجعي: <code>{ $reference }</code>
    من الآن فصاعداً: { $listing }

    <b>مخفيّ الآن:</b> في القائمة والبحث فيها، وعند التحقق من الإيصالات، وفي الإحصاءات، وفي كل ملف يُعدّ من الآن، وعن الأنظمة الأخرى التي تتابع القائمة.
    { $lists ->
        [zero] لا توجد قائمة لنا في مجموعة أو قناة.
        [one] تُعدَّل الآن قائمة واحدة في مجموعة أو قناة.
        [two] تُعدَّل الآن قائمتان في مجموعات وقنوات.
        [few] تُعدَّل الآن { $lists } قوائم في مجموعات وقنوات.
        [many] تُعدَّل الآن { $lists } قائمة في مجموعات وقنوات.
       *[other] تُعدَّل الآن { $lists } قائمة في مجموعات وقنوات.
    }
    أما البطاقات التي تُشارَك من محادثات أخرى (وتحفظها تلغرام خمس دقائق) فلم يكن فيها الاسم قط.

    <b>لا يمكن استرجاعه:</b> الرسائل المعاد توجيهها، وصور الشاشة، والملفات المنزَّلة، وما نسخه آخرون.
    { $files ->
        [zero] لا نعلم بأي ملف فيه الاسم.
        [one] في ملف واحد من ملفاتنا الاسم. وقد أُبلغت الأمانة به الآن.
        [two] في ملفين من ملفاتنا الاسم. وقد أُبلغت الأمانة بهما الآن.
        [few] في { $files } ملفات من ملفاتنا الاسم. وقد أُبلغت الأمانة بها الآن.
        [many] في { $files } ملفاً من ملفاتنا الاسم. وقد أُبلغت الأمانة بها الآن.
       *[other] في { $files } ملف من ملفاتنا الاسم. وقد أُبلغت الأمانة بها الآن.
    }
publication-back = 🌍 أعيدونا إلى القائمة
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 خرجت <b>{ $organisation }</b> (<code>{ $reference }</code>) من القائمة العلنية بطلب منها. { $count ->
        [zero] لا ملف فيه سطرها:
        [one] في ملف واحد سطرها:
        [two] في ملفين سطرها:
        [few] في { $count } ملفات سطرها:
        [many] في { $count } ملفاً سطرها:
       *[other] في { $count } ملف سطرها:
    }
    { $lines }

    يرجى إعداد ملفات جديدة، وأن تطلبوا ممن تسلّم القديمة حذفها.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 خرجت <b>{ $organisation }</b> (<code>{ $reference }</code>) من القائمة العلنية بطلب منها. ولا نعلم بأي ملف فيه سطرها.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>، { $who }

## What was done, in the log

act-relisted = تغيير طريقة الظهور من الممثل
act-hidden = إزالة من القائمة بطلب الممثل
act-named = إظهار الاسم لأن يومه حلّ
