# What the bot does by itself: digests, reminders, messages that keep themselves up to date, hand-off to another system.

## Digest for the secretariat: one line each

# Variables: $lines – the lines below, one under the other
digest-daily =
    🗞 <b>ملخص اليوم</b>

    { $lines }
# Variables: $lines
digest-weekly =
    🗞 <b>ملخص الأسبوع</b>

    { $lines }
# Variables: $organisation, $days – since it was sent
digest-oldest =
    { $days ->
        [zero] ⏳ الأقدم انتظاراً: <b>{ $organisation }</b>، منذ أقل من يوم.
        [one] ⏳ الأقدم انتظاراً: <b>{ $organisation }</b>، منذ يوم واحد.
        [two] ⏳ الأقدم انتظاراً: <b>{ $organisation }</b>، منذ يومين.
        [few] ⏳ الأقدم انتظاراً: <b>{ $organisation }</b>، منذ { $days } أيام.
        [many] ⏳ الأقدم انتظاراً: <b>{ $organisation }</b>، منذ { $days } يوماً.
       *[other] ⏳ الأقدم انتظاراً: <b>{ $organisation }</b>، منذ { $days } يوم.
    }
# Variables: $count
digest-waiting =
    { $count ->
        [zero] ✅ لا توقيعات بانتظار المراجعة.
        [one] 📝 توقيع واحد بانتظار المراجعة.
        [two] 📝 توقيعان بانتظار المراجعة.
        [few] 📝 { $count } توقيعات بانتظار المراجعة.
        [many] 📝 { $count } توقيعاً بانتظار المراجعة.
       *[other] 📝 { $count } توقيع بانتظار المراجعة.
    }
# Variables: $count, $days – age of the oldest
digest-questions =
    { $days ->
        [zero] 🙋 أسئلة مفتوحة: { $count }، أقدمها منذ أقل من يوم.
        [one] 🙋 أسئلة مفتوحة: { $count }، أقدمها منذ يوم واحد.
        [two] 🙋 أسئلة مفتوحة: { $count }، أقدمها منذ يومين.
        [few] 🙋 أسئلة مفتوحة: { $count }، أقدمها منذ { $days } أيام.
        [many] 🙋 أسئلة مفتوحة: { $count }، أقدمها منذ { $days } يوماً.
       *[other] 🙋 أسئلة مفتوحة: { $count }، أقدمها منذ { $days } يوم.
    }
# Since the last digest. Variables: $count
digest-fresh =
    { $count ->
        [zero] 🆕 لم يرد أي توقيع منذ الملخص السابق.
        [one] 🆕 ورد توقيع واحد منذ الملخص السابق.
        [two] 🆕 ورد توقيعان منذ الملخص السابق.
        [few] 🆕 وردت { $count } توقيعات منذ الملخص السابق.
        [many] 🆕 ورد { $count } توقيعاً منذ الملخص السابق.
       *[other] 🆕 ورد { $count } توقيع منذ الملخص السابق.
    }
# Since the last digest. Variables: $approved, $rejected, $withdrawn
digest-decided = ⚖️ التوقيعات منذ الملخص السابق: مقبولة { $approved }، مرفوضة { $rejected }، مسحوبة { $withdrawn }.
# Variables: $total – approved in all
digest-week-total =
    { $total ->
        [zero] 📋 لم توقّع أي منظمة حتى الآن.
        [one] 📋 وقّعت حتى الآن منظمة واحدة.
        [two] 📋 وقّعت حتى الآن منظمتان.
        [few] 📋 وقّعت حتى الآن { $total } منظمات.
        [many] 📋 وقّعت حتى الآن { $total } منظمة.
       *[other] 📋 وقّعت حتى الآن { $total } منظمة.
    }
# Variables: $fresh, $approved, $rejected, $withdrawn
digest-week-signons = 📈 التوقيعات هذا الأسبوع: واردة { $fresh }، مقبولة { $approved }، مرفوضة { $rejected }، مسحوبة { $withdrawn }.
# Variables: $started, $sent – by representatives
digest-week-begun = ✍️ عمليات التوقيع هذا الأسبوع: بدأت { $started }، أُرسلت { $sent }.
# Variables: $count
digest-week-people =
    { $count ->
        [zero] 👥 لم يراسل البوت أي شخص جديد.
        [one] 👥 راسل البوت شخص جديد واحد.
        [two] 👥 راسل البوت شخصان جديدان.
        [few] 👥 راسل البوت { $count } أشخاص جدد.
        [many] 👥 راسل البوت { $count } شخصاً جديداً.
       *[other] 👥 راسل البوت { $count } شخص جديد.
    }
# Variables: $answered, $unsure
digest-week-asked = ❓ الأسئلة هذا الأسبوع: أُجيب عنها { $answered }، لم يتأكد البوت من جوابها { $unsure }.
# Variables: $count
digest-stale-answers =
    { $count ->
        [zero] 📅 لا أجوبة حان موعد مراجعتها.
        [one] 📅 جواب واحد حان موعد مراجعته.
        [two] 📅 جوابان حان موعد مراجعتهما.
        [few] 📅 { $count } أجوبة حان موعد مراجعتها.
        [many] 📅 { $count } جواباً حان موعد مراجعتها.
       *[other] 📅 { $count } جواب حان موعد مراجعتها.
    }
# Variables: $count
digest-stale-translations =
    { $count ->
        [zero] 🌐 لا ترجمات أقدم من نصها الإنجليزي.
        [one] 🌐 ترجمة واحدة أقدم من نصها الإنجليزي.
        [two] 🌐 ترجمتان أقدم من نصهما الإنجليزي.
        [few] 🌐 { $count } ترجمات أقدم من نصها الإنجليزي.
        [many] 🌐 { $count } ترجمة أقدم من نصها الإنجليزي.
       *[other] 🌐 { $count } ترجمة أقدم من نصها الإنجليزي.
    }
# Variables: $days
digest-backup =
    { $days ->
        [zero] 💾 آخر نسخة احتياطية: قبل أقل من يوم.
        [one] 💾 آخر نسخة احتياطية: قبل يوم واحد.
        [two] 💾 آخر نسخة احتياطية: قبل يومين.
        [few] 💾 آخر نسخة احتياطية: قبل { $days } أيام.
        [many] 💾 آخر نسخة احتياطية: قبل { $days } يوماً.
       *[other] 💾 آخر نسخة احتياطية: قبل { $days } يوم.
    }
digest-backup-none = 💾 لم تُحفظ أي نسخة احتياطية بعد.
# Variables: $count
digest-errors =
    { $count ->
        [zero] ✅ لم يتعذّر تسليم أي رسالة.
        [one] ⚠️ تعذّر تسليم رسالة واحدة. السبب مذكور في السجل.
        [two] ⚠️ تعذّر تسليم رسالتين. السبب مذكور في السجل.
        [few] ⚠️ تعذّر تسليم { $count } رسائل. السبب مذكور في السجل.
        [many] ⚠️ تعذّر تسليم { $count } رسالة. السبب مذكور في السجل.
       *[other] ⚠️ تعذّر تسليم { $count } رسالة. السبب مذكور في السجل.
    }
# Variables: $count
digest-dead =
    { $count ->
        [zero] ✅ لم تتعذّر معالجة أي رسالة واردة.
        [one] ⚠️ تعذّرت معالجة رسالة واردة واحدة فوُضعت جانباً.
        [two] ⚠️ تعذّرت معالجة رسالتين واردتين فوُضعتا جانباً.
        [few] ⚠️ تعذّرت معالجة { $count } رسائل واردة فوُضعت جانباً.
        [many] ⚠️ تعذّرت معالجة { $count } رسالة واردة فوُضعت جانباً.
       *[other] ⚠️ تعذّرت معالجة { $count } رسالة واردة فوُضعت جانباً.
    }
# Buttons
digest-open = 📝 فتح الأقدم
digest-questions-open = 🙋 فتح الأسئلة

## Reminders of an unfinished sign-on. A locked phone shows them: not a word of what it is about

remind-first =
    ✍️ لم يكتمل توقيعكم بعد. يمكنكم المتابعة من حيث توقفتم متى شئتم.
# Variables: $date
remind-last =
    ✍️ لا يزال توقيعكم غير مكتمل. هذا هو التذكير الأخير.

    إن تركتموه على حاله فسيُحذف كل ما أدخلتموه حتى الآن بتاريخ { $date }.
# Buttons
remind-delete = 🗑 حذف المسودة
remind-quiet = 🔕 إيقاف التذكير
remind-quiet-done = 🔕 لن نذكّركم بهذا التوقيع بعد الآن. سيبقى محفوظاً لبعض الوقت ثم يُحذف.
# Variables: $command
remind-erased = 🗑 حُذف توقيعكم غير المكتمل لأنه تُرك مدة طويلة، ولم نحتفظ بأي شيء منه. للبدء من جديد: { $command }

## A message in a group or channel that shows who signed

command-living = قائمة تُحدَّث تلقائياً
# The message itself. Variables: $total – organisations, $countries, $unnamed – counted without a name, $lines – names, $more – how many more
living-all =
    📋 <b>{ $total ->
        [zero] { $total } منظمة تقف مع المحكمة الجنائية الدولية
        [one] منظمة واحدة تقف مع المحكمة الجنائية الدولية
        [two] منظمتان تقفان مع المحكمة الجنائية الدولية
        [few] { $total } منظمات تقف مع المحكمة الجنائية الدولية
        [many] { $total } منظمة تقف مع المحكمة الجنائية الدولية
       *[other] { $total } منظمة تقف مع المحكمة الجنائية الدولية
    }</b>
    { $countries ->
        [zero] نطاق العمل: دولي.
        [one] من بلد واحد.
        [two] من بلدين.
        [few] من { $countries } بلدان.
        [many] من { $countries } بلداً.
       *[other] من { $countries } بلد.
    }

    { $lines }
    { $unnamed ->
        [zero] { "" }
        [one] منها واحدة محسوبة دون ذكر اسمها.
        [two] منها اثنتان محسوبتان دون ذكر اسميهما.
        [few] منها { $unnamed } محسوبة دون ذكر أسمائها.
        [many] منها { $unnamed } محسوبة دون ذكر أسمائها.
       *[other] منها { $unnamed } محسوبة دون ذكر أسمائها.
    }
# Not all names fit: the newest are shown. Variables: the same
living-newest =
    📋 <b>{ $total ->
        [zero] { $total } منظمة تقف مع المحكمة الجنائية الدولية
        [one] منظمة واحدة تقف مع المحكمة الجنائية الدولية
        [two] منظمتان تقفان مع المحكمة الجنائية الدولية
        [few] { $total } منظمات تقف مع المحكمة الجنائية الدولية
        [many] { $total } منظمة تقف مع المحكمة الجنائية الدولية
       *[other] { $total } منظمة تقف مع المحكمة الجنائية الدولية
    }</b>
    { $countries ->
        [zero] نطاق العمل: دولي.
        [one] من بلد واحد.
        [two] من بلدين.
        [few] من { $countries } بلدان.
        [many] من { $countries } بلداً.
       *[other] من { $countries } بلد.
    }

    الأحدث:
    { $lines }

    { $more ->
        [zero] الزر يفتح القائمة كاملة.
        [one] ومنظمة أخرى مذكورة بالاسم: الزر يفتح القائمة كاملة.
        [two] ومنظمتان أخريان مذكورتان بالاسم: الزر يفتح القائمة كاملة.
        [few] و{ $more } منظمات أخرى مذكورة بالاسم: الزر يفتح القائمة كاملة.
        [many] و{ $more } منظمة أخرى مذكورة بالاسم: الزر يفتح القائمة كاملة.
       *[other] و{ $more } منظمة أخرى مذكورة بالاسم: الزر يفتح القائمة كاملة.
    }
    { $unnamed ->
        [zero] { "" }
        [one] ومن المجموع واحدة محسوبة دون ذكر اسمها.
        [two] ومن المجموع اثنتان محسوبتان دون ذكر اسميهما.
        [few] ومن المجموع { $unnamed } محسوبة دون ذكر أسمائها.
        [many] ومن المجموع { $unnamed } محسوبة دون ذكر أسمائها.
       *[other] ومن المجموع { $unnamed } محسوبة دون ذكر أسمائها.
    }
# Nobody is named. Variables: $total, $countries
living-unnamed =
    📋 <b>{ $total ->
        [zero] { $total } منظمة تقف مع المحكمة الجنائية الدولية
        [one] منظمة واحدة تقف مع المحكمة الجنائية الدولية
        [two] منظمتان تقفان مع المحكمة الجنائية الدولية
        [few] { $total } منظمات تقف مع المحكمة الجنائية الدولية
        [many] { $total } منظمة تقف مع المحكمة الجنائية الدولية
       *[other] { $total } منظمة تقف مع المحكمة الجنائية الدولية
    }</b>
    { $countries ->
        [zero] نطاق العمل: دولي.
        [one] من بلد واحد.
        [two] من بلدين.
        [few] من { $countries } بلدان.
        [many] من { $countries } بلداً.
       *[other] من { $countries } بلد.
    }

    { $total ->
        [zero] جميعها محسوبة دون ذكر أسمائها.
        [one] وهي محسوبة دون ذكر اسمها.
        [two] وكلتاهما محسوبة دون ذكر اسمها.
        [few] وجميعها محسوبة دون ذكر أسمائها.
        [many] وجميعها محسوبة دون ذكر أسمائها.
       *[other] وجميعها محسوبة دون ذكر أسمائها.
    }
living-nobody =
    📋 <b>لنقف مع المحكمة الجنائية الدولية</b>

    القائمة خالية حتى الآن. قد تكون منظمتكم أول الموقّعين.
# In its place when it is ended
living-ended = 📋 لم تعد هذه القائمة تُحدَّث هنا. الزر يفتح القائمة المحدَّثة.
# A button
living-everybody = 📋 من وقّع

# To the secretariat. Variables: $count – how many there are
living-list =
    { $count ->
        [zero] 📌 <b>لا توجد قائمة تُحدَّث تلقائياً.</b>
        [one] 📌 <b>قائمة واحدة تُحدَّث تلقائياً.</b> تتغير خلال دقيقتين من كل قبول أو سحب.
        [two] 📌 <b>قائمتان تُحدَّثان تلقائياً.</b> تتغيران خلال دقيقتين من كل قبول أو سحب.
        [few] 📌 <b>{ $count } قوائم تُحدَّث تلقائياً.</b> تتغير خلال دقيقتين من كل قبول أو سحب.
        [many] 📌 <b>{ $count } قائمة تُحدَّث تلقائياً.</b> تتغير خلال دقيقتين من كل قبول أو سحب.
       *[other] 📌 <b>{ $count } قائمة تُحدَّث تلقائياً.</b> تتغير خلال دقيقتين من كل قبول أو سحب.
    }

    لإنشاء قائمة أخرى: أضيفوني إلى مجموعة وأرسلوا فيها /living (دون إخفاء هويتكم)، أو اجعلوني مشرفاً على قناة مع صلاحية النشر. وسأسألكم هنا عن اللغة.

    لإنهاء قائمة، اضغطوا عليها:
living-none =
    📌 <b>قائمة تُحدَّث تلقائياً</b>

    رسالة في مجموعة أو قناة تعرض عدد المنظمات الموقّعة وعدد بلدانها وأسماءها. وتتغير خلال دقيقتين من كل قبول أو سحب.

    في مجموعة: أضيفوني وأرسلوا فيها /living (دون إخفاء هويتكم).
    في قناة: اجعلوني مشرفاً مع صلاحية النشر.

    سأسألكم هنا عن اللغة. وإن أردتم تثبيت القائمة فامنحوني هناك صلاحية تثبيت الرسائل.
# Variables: $title – of the group or channel
living-language = بأي لغة تريدون القائمة في <b>{ $title }</b>؟ ستُنشر فور اختياركم، وسيراها الجميع هناك.
living-made = 📌 القائمة في طريقها إلى <b>{ $title }</b>، وستُحدَّث تلقائياً من الآن فصاعداً.
living-already = توجد قائمة في <b>{ $title }</b> بالفعل. لعرضها أو إنهائها: /living
living-already-made = سبقكم أحد الزملاء: نُشرت هذه القائمة بالفعل.
living-gone = لم تعد تلك القائمة موجودة.
# A button. Variables: $title
living-end = ✖️ { $title }
living-end-ask =
    هل تريدون إنهاء القائمة في <b>{ $title }</b>؟

    ستبقى الرسالة لكن ستُزال منها جميع الأسماء، وسيُذكر فيها أن القائمة لم تعد تُحدَّث هناك، مع زر يفتح القائمة المحدَّثة. وسيُلغى تثبيتها.
living-really = ✖️ نعم، إنهاء القائمة
living-keep = إبقاء القائمة
living-over = أُنهيت القائمة في <b>{ $title }</b>، وأُزيلت منها الأسماء.
living-lost = ⚠️ انتهت القائمة في <b>{ $title }</b>: إما أن الرسالة حُذفت، وإما أنه لم يعد مسموحاً لي بالكتابة هناك. لإنشاء قائمة من جديد، أرسلوا هناك: /living
living-unpinned = ⚠️ لم يُسمح لي بتثبيت القائمة في <b>{ $title }</b>. وهي منشورة هناك وتُحدَّث تلقائياً؛ ثبّتوها بأنفسكم، أو اجعلوني مشرفاً مع صلاحية تثبيت الرسائل.

## Hand-off to another system

alert-events = ⚠️ النظام الذي يُبلَّغ بالتوقيعات المقبولة والمسحوبة لم يستجب منذ ثلاثة أيام، فتوقفت محاولات إرسال ما لم يصله: يرجى مقارنة قائمته بقائمتنا، وإخبار القائمين على تشغيل البوت.

# A button of the panel
panel-to-lists = 📌 قوائم تُحدَّث تلقائياً
