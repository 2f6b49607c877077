# News to many, written and sent by the secretariat.

command-broadcast = إرسال المستجدات

## Under each message of a broadcast

broadcast-no-more = 🔕 إيقاف المستجدات

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>إرسال المستجدات</b>

    { $lines }
broadcast-list-empty =
    📣 <b>إرسال المستجدات</b>

    لم يُرسل شيء بعد. ابدأوا بالضغط على «إرسال جديد»: وقبل أن يُرسل أي شيء سترون الرسالة كما ستصل تماماً، وكم شخصاً ستصل إليه.
broadcast-new = ✍️ إرسال جديد
broadcast-back-to-list = ➡️ كل المستجدات
# A button. Variables: $number
broadcast-open = رقم { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>رقم { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = مستجدات
broadcast-kind-correction = تصحيح
broadcast-kind-recall = حذف
broadcast-stage-draft = قيد الكتابة
broadcast-stage-approval = بانتظار موافقة مشرف ثانٍ
broadcast-stage-scheduled = بانتظار موعد الإرسال
broadcast-stage-running = الإرسال جارٍ
broadcast-stage-paused = الإرسال متوقف مؤقتاً
broadcast-stage-finished = انتهى الإرسال
broadcast-stage-cancelled = أُلغي الإرسال

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>مستجدات رقم { $number }</b>

    { $written }
    اللغات الأخرى: { $others }
    المستلمون: { $audience }
    عددهم الآن: { $people }
    الموعد: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = { "\u200F" }✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = لم يُكتب شيء بعد. اختاروا لغة من الأزرار أدناه، ثم أرسلوا إليّ الرسالة.
broadcast-part-text = نص
broadcast-part-photo = صورة
broadcast-part-video = مقطع فيديو
broadcast-part-document = ملف
broadcast-part-animation = صورة متحركة
broadcast-part-audio = مقطع صوتي
broadcast-part-voice = رسالة صوتية
# Variables: $count
broadcast-part-album =
    { $count ->
        [zero] ألبوم فارغ
        [one] ألبوم من عنصر واحد
        [two] ألبوم من عنصرين
        [few] ألبوم من { $count } عناصر
        [many] ألبوم من { $count } عنصراً
       *[other] ألبوم من { $count } عنصر
    }
# Variables: $count
broadcast-people =
    { $count ->
        [zero] <b>لا أحد</b>
        [one] <b>شخص واحد</b>
        [two] <b>شخصان</b>
        [few] <b>{ $count }</b> أشخاص
        [many] <b>{ $count }</b> شخصاً
       *[other] <b>{ $count }</b> شخص
    }
# Variables: $language
broadcast-others-fallback = تصل إليها نسخة «{ $language }»
broadcast-others-left-out = لا يصل إليها شيء
broadcast-when-now = فور تأكيدكم
# Variables: $time – a date and time
broadcast-when-at = { $time } بتوقيت { $zone }
broadcast-pilot-yes = تجربة أولاً: شخص من كل مئة، ثم أسألكم عن المتابعة.
broadcast-pilot-no = إلى الجميع دفعة واحدة.
broadcast-audience-everyone = جميع المشتركين في المستجدات
# Variables: $names – of languages
broadcast-audience-language = المشتركون في المستجدات، بحسب اللغة: { $names }
# Variables: $names – of countries
broadcast-audience-country = المشتركون في المستجدات الذين يمثلون منظمات مقبولة، بحسب البلد: { $names }
broadcast-audience-signatories = المشتركون في المستجدات الذين يمثلون منظمات مقبولة
broadcast-audience-unsigned = المشتركون في المستجدات الذين لم يوقّعوا
broadcast-audience-nobody = (لم يُختر شيء بعد)

# Buttons
broadcast-to-whom = 👥 المستلمون
broadcast-others = 🌐 اللغات الأخرى
broadcast-when = 🕐 الموعد
broadcast-pilot = 🧪 تجربة أولاً
broadcast-look = 👁 معاينة
broadcast-send = 📨 إرسال…
broadcast-discard = 🗑 حذف المسودة
broadcast-back = ➡️ رجوع
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = أرسلوا إليّ نسخة <b>{ $language }</b> من الرسالة كما ينبغي أن تصل: نصاً (يُحفظ الخط العريض والمائل والروابط)، أو صورة، أو ملفاً، أو مقطع فيديو، أو ألبوماً. وللتراجع: { $cancel }
# While the pictures of an album come in, one after the other
broadcast-album-taken = يجري استلام الألبوم. اضغطوا على الزر حين يكتمل.
broadcast-go-on = ⬅️ اكتمل الألبوم
broadcast-discarded = حُذفت المسودة، ولم يُرسل شيء.
# Variables: $kind
error-broadcast-kind = لا يمكن إرسال هذا النوع من الرسائل إلى المشتركين. يمكن إرسال نص أو صورة أو ملف أو مقطع فيديو أو مقطع صوتي، أو ألبوم منها.
broadcast-audience-which = إلى من تُرسل؟ لا تصل المستجدات إلا إلى من طلب تلقّيها.
broadcast-reach-everyone = الجميع
broadcast-reach-language = بحسب اللغة…
broadcast-reach-country = بحسب بلد التوقيع…
broadcast-reach-signatories = ممثلو المنظمات المقبولة
broadcast-reach-unsigned = من لم يوقّعوا
broadcast-languages-which = أيّ لغات؟ اضغطوا على اللغة لاختيارها أو لإلغاء اختيارها.
broadcast-countries-which = أيّ بلدان؟ اضغطوا على البلد لاختياره أو لإلغاء اختياره. ولا تشمل البلدان المنظمات المحسوبة ضمن عدد المنطقة فقط، كي لا يدل شيء على بلدها؛ ويشملها خيار «ممثلو المنظمات المقبولة».
broadcast-when-which = متى يبدأ الإرسال؟ كل المواعيد بتوقيت { $zone }.
broadcast-in-an-hour = بعد ساعة
broadcast-tomorrow = غداً في الساعة 9:00
broadcast-type-time = كتابة موعد آخر
broadcast-now = فور تأكيدي
# Variables: $example, $cancel
broadcast-time-what = اكتبوا التاريخ والوقت بتوقيت { $zone }: { $example } مثلاً. وللتراجع: { $cancel }
# Variables: $example
error-broadcast-time = تعذّر فهم هذا الموعد. يجب أن يكون في المستقبل، وأن يُكتب على هذا الشكل: { $example }
broadcast-looked = 👆 هكذا ستصل الرسالة تماماً.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>هل تُرسل مستجدات رقم { $number }؟</b>

    المستلمون: { $people }
    { $lines }

    الموعد: { $when }
    المدة اللازمة: { $time } تقريباً
    { $pilot }

    بعد التأكيد تبقى لديكم 60 ثانية للتراجع.
# Variables: $language, $count
broadcast-sure-line = { "\u200F" }{ $language }: { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language }: { $count }، بنسخة «{ $fallback }»
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [zero] { $language }: { $count }، لا يصل إليهم شيء
        [one] { $language }: { $count }، لا يصل إليه شيء
        [two] { $language }: { $count }، لا يصل إليهما شيء
        [few] { $language }: { $count }، لا يصل إليهم شيء
        [many] { $language }: { $count }، لا يصل إليهم شيء
       *[other] { $language }: { $count }، لا يصل إليهم شيء
    }
broadcast-confirm = ✅ نعم، إرسال
broadcast-nothing-to-send = لا شيء لإرساله بعد: اختاروا لغة وأرسلوا إليّ الرسالة أولاً.
# Variables: $language
broadcast-no-fallback = اخترتم أن تصل إلى اللغات الأخرى نسخة «{ $language }»، لكنها لم تُكتب بعد. اكتبوها، أو اختاروا ألّا يصل إلى اللغات الأخرى شيء.
broadcast-nobody = لن تصل إلى أحد. اختاروا مستلمين آخرين أولاً.
broadcast-changed = طرأ تغيير بعد أن سُئلتم. يرجى النظر من جديد.
broadcast-too-late = لم يعد ذلك ممكناً، فقد تغيّر الوضع في هذه الأثناء. إليكم الوضع الآن.
broadcast-scheduled-ok = تم التأكيد.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>مستجدات رقم { $number }</b>: موعد الإرسال { $time } بتوقيت { $zone }.

    المستلمون: { $people }
broadcast-undo = ↩️ تراجع
broadcast-undone = تم التراجع. لم يُرسل شيء، وعادت الرسالة مسودة.
# Variables: $number, $people
broadcast-approval =
    🤝 <b>مستجدات رقم { $number }</b> بانتظار موافقة مشرف ثانٍ.

    المستلمون: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 يريد أحد الزملاء إرسال <b>مستجدات رقم { $number }</b>.

    المستلمون: { $people }

    يرجى النظر فيها. وستُرسل فور موافقتكم.
broadcast-approve = ✅ إرسال…
broadcast-approve-own = يجب أن يوافق عليها شخص غير كاتبها.
broadcast-not-approve = ↩️ إعادتها إلى كاتبها
# Variables: $number
broadcast-returned = ↩️ أُعيدت مستجدات رقم { $number } إلى كاتبها، وعادت مسودة.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } رقم { $number }</b>: الإرسال جارٍ.

    { "\u200F" }{ $bar } { $percent }%

    نجح: <b>{ $sent }</b>
    حظروا البوت أو حُذفت حساباتهم: { $gone }
    فشل: { $failed }
    مصيره مجهول: { $uncertain }
    المتبقي: { $left }، { $time } تقريباً
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } رقم { $number }</b>: الإرسال متوقف مؤقتاً. { $why }

    { "\u200F" }{ $bar } { $percent }%

    نجح: <b>{ $sent }</b>
    حظروا البوت أو حُذفت حساباتهم: { $gone }
    فشل: { $failed }
    مصيره مجهول: { $uncertain }
    المتبقي: { $left }، { $time } تقريباً
broadcast-why-admin = أوقفه أحد المشرفين.
broadcast-why-pilot = أُرسلت التجربة. تأكدوا من أن كل شيء على ما يرام، ثم تابعوا الإرسال أو ألغوه.
broadcast-why-refused = رفض تلغرام الرسالة نفسها، وسيرفضها للجميع. ألغوا الإرسال وأصلحوا الرسالة ثم أرسلوها من جديد.
broadcast-why-flood = يطلب تلغرام التوقف مدة طويلة جداً. تابعوا الإرسال لاحقاً.
broadcast-why-uncertain = بقيت عدة رسائل متتالية بلا رد: قد تكون الشبكة معطلة. تابعوا الإرسال حين تعود إلى العمل.
broadcast-why-failed = فشل إرسال رسائل كثيرة. هناك خلل ما؛ يرجى مراجعة القائمين على تشغيل البوت قبل المتابعة.
broadcast-pause = ⏸ إيقاف مؤقت
broadcast-resume = ▶️ متابعة
broadcast-cancel = ⏹ إلغاء
broadcast-refresh = 🔄 تحديث
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [zero] ⏹ هل يُلغى إرسال رقم { $number }؟ لم يبق أحد لم تصله الرسالة. وما أُرسل لا يُستعاد.
        [one] ⏹ هل يُلغى إرسال رقم { $number }؟ لم تصل الرسالة بعد إلى شخص واحد، ولن تصل إليه. وما أُرسل لا يُستعاد.
        [two] ⏹ هل يُلغى إرسال رقم { $number }؟ لم تصل الرسالة بعد إلى شخصين، ولن تصل إليهما. وما أُرسل لا يُستعاد.
        [few] ⏹ هل يُلغى إرسال رقم { $number }؟ لم تصل الرسالة بعد إلى { $left } أشخاص، ولن تصل إليهم. وما أُرسل لا يُستعاد.
        [many] ⏹ هل يُلغى إرسال رقم { $number }؟ لم تصل الرسالة بعد إلى { $left } شخصاً، ولن تصل إليهم. وما أُرسل لا يُستعاد.
       *[other] ⏹ هل يُلغى إرسال رقم { $number }؟ لم تصل الرسالة بعد إلى { $left } شخص، ولن تصل إليهم. وما أُرسل لا يُستعاد.
    }
broadcast-cancel-yes = ⏹ نعم، إلغاء الإرسال

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } رقم { $number }</b>: انتهى الإرسال في { $end } بتوقيت { $zone }.

    نجح: <b>{ $sent }</b>
    حظروا البوت أو حُذفت حساباتهم: { $gone }
    فشل: { $failed }
    مصيره مجهول: { $uncertain }
    استُثنوا لأنهم أوقفوا المستجدات أو حذفوا بياناتهم في هذه الأثناء: { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } رقم { $number }</b>: أُلغي الإرسال في { $end } بتوقيت { $zone }.

    نجح: <b>{ $sent }</b>
    حظروا البوت أو حُذفت حساباتهم: { $gone }
    فشل: { $failed }
    مصيره مجهول: { $uncertain }
    لم يُرسل بعد الإلغاء: { $left_out }
# Variables: $count
broadcast-again = 🔁 إعادة إرسال ما مصيره مجهول: { $count }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [zero]
            🔁 هل يُعاد إرسال رقم { $number }؟

            لم يبق أحد يُجهل هل وصلت إليه الرسالة.
        [one]
            🔁 هل يُعاد إرسال رقم { $number } إلى شخص واحد؟

            لا يُعرف هل وصلت إليه الرسالة؛ وقد تصل إليه مرتين.
        [two]
            🔁 هل يُعاد إرسال رقم { $number } إلى شخصين؟

            لا يُعرف هل وصلت إليهما الرسالة؛ وقد تصل إلى أحدهما أو كليهما مرتين.
        [few]
            🔁 هل يُعاد إرسال رقم { $number } إلى { $count } أشخاص؟

            لا يُعرف هل وصلت إليهم الرسالة؛ وقد تصل إلى بعضهم مرتين.
        [many]
            🔁 هل يُعاد إرسال رقم { $number } إلى { $count } شخصاً؟

            لا يُعرف هل وصلت إليهم الرسالة؛ وقد تصل إلى بعضهم مرتين.
       *[other]
            🔁 هل يُعاد إرسال رقم { $number } إلى { $count } شخص؟

            لا يُعرف هل وصلت إليهم الرسالة؛ وقد تصل إلى بعضهم مرتين.
    }

    { $lines }
broadcast-again-yes = 🔁 نعم، إعادة الإرسال
broadcast-correct = ✏️ تصحيح
broadcast-recall = 🧹 حذف من المحادثات
broadcast-correct-which = أيّ لغة يجب تصحيحها؟
# Variables: $language, $cancel
broadcast-correct-what = أرسلوا إليّ نسخة <b>{ $language }</b> الصحيحة من الرسالة، وستحلّ محلّ النسخة التي وصلت إلى الناس. وللتراجع: { $cancel }
broadcast-not-correctable = لا يمكن أن تحلّ هذه الرسالة محلّ الأخرى: لا يقبل تلغرام بدل النص إلا نصاً، وبدل الصورة أو مقطع الفيديو أو الملف إلا واحداً من هذه الثلاثة. ولا يمكن تصحيح الألبومات والرسائل الصوتية؛ احذفوها ثم أرسلوها من جديد.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [zero] ✏️ هكذا ستظهر الرسالة. لكن نسخة «{ $language }» من رقم { $number } لم تصل إلى أحد. هل تُستبدل؟
        [one] ✏️ هكذا ستظهر الرسالة. هل تُستبدل نسخة «{ $language }» من رقم { $number } لدى الشخص الوحيد الذي وصلت إليه؟
        [two] ✏️ هكذا ستظهر الرسالة. هل تُستبدل نسخة «{ $language }» من رقم { $number } لدى الشخصين اللذين وصلت إليهما؟
        [few] ✏️ هكذا ستظهر الرسالة. هل تُستبدل نسخة «{ $language }» من رقم { $number } لدى { $count } أشخاص وصلت إليهم؟
        [many] ✏️ هكذا ستظهر الرسالة. هل تُستبدل نسخة «{ $language }» من رقم { $number } لدى { $count } شخصاً وصلت إليهم؟
       *[other] ✏️ هكذا ستظهر الرسالة. هل تُستبدل نسخة «{ $language }» من رقم { $number } لدى { $count } شخص وصلت إليهم؟
    }
broadcast-correct-yes = ✏️ نعم، استبدال
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [zero] 🧹 هل يُحذف رقم { $number }؟ لم يصل إلى أحد. ولا يحذف تلغرام إلا ما لم يمضِ عليه 48 ساعة؛ وسأخبركم بما تعذّر حذفه.
        [one] 🧹 هل يُحذف رقم { $number } من محادثة شخص واحد؟ لا يحذف تلغرام إلا ما لم يمضِ عليه 48 ساعة؛ وسأخبركم بما تعذّر حذفه.
        [two] 🧹 هل يُحذف رقم { $number } من محادثتي شخصين؟ لا يحذف تلغرام إلا ما لم يمضِ عليه 48 ساعة؛ وسأخبركم بما تعذّر حذفه.
        [few] 🧹 هل يُحذف رقم { $number } من محادثات { $count } أشخاص؟ لا يحذف تلغرام إلا ما لم يمضِ عليه 48 ساعة؛ وسأخبركم بما تعذّر حذفه.
        [many] 🧹 هل يُحذف رقم { $number } من محادثات { $count } شخصاً؟ لا يحذف تلغرام إلا ما لم يمضِ عليه 48 ساعة؛ وسأخبركم بما تعذّر حذفه.
       *[other] 🧹 هل يُحذف رقم { $number } من محادثات { $count } شخص؟ لا يحذف تلغرام إلا ما لم يمضِ عليه 48 ساعة؛ وسأخبركم بما تعذّر حذفه.
    }
broadcast-recall-yes = 🧹 نعم، حذف
broadcast-gone = لم يعد هذا الإرسال موجوداً.
