# The panel of the secretariat: what waits, how the texts and the bot are, who has which role, what was done.

## Panel

# Variables: $lines – of the texts panel-… and health-…, one a line
panel =
    🗂 <b>ما ينتظركم</b>

    { $lines }
# $age – a span of time, as in “3 hours”, “2 days”
# Variables: $number, $age
panel-signons = 📝 توقيعات بانتظار المراجعة: <b>{ $number }</b> (مدة انتظار أقدمها: { $age })
panel-signons-none = 📝 لا توقيعات بانتظار المراجعة.
# Variables: $number, $age
panel-questions = 🙋 أسئلة مفتوحة: <b>{ $number }</b> (مدة انتظار أقدمها: { $age })
panel-questions-none = 🙋 لا أسئلة مفتوحة.
# Variables: $number – of the news, $left – a span of time
panel-news = 📣 المستجدات القادمة: رقم { $number } (الوقت المتبقي: { $left })
# Variables: $number – of the news
panel-news-running = 📣 مستجدات رقم { $number }: الإرسال جارٍ الآن.
panel-news-none = 📣 لا مستجدات مقررة.
# Variables: $expired, $stale, $missing – numbers of texts
panel-texts = 📚 النصوص – أجوبة حان موعد مراجعتها: { $expired }، ترجمات أقدم من نصها الإنجليزي: { $stale }، ترجمات ناقصة: { $missing }
panel-texts-none = 📚 جميع النصوص محدَّثة.
# Variables: $age
panel-backup = 💾 عمر آخر نسخة احتياطية: { $age }
panel-backup-none = 💾 لم تُحفظ أي نسخة احتياطية بعد.
panel-to-texts = 📚 النصوص
panel-to-news = 📣 المستجدات
panel-to-export = 📦 القوائم في ملفات
panel-to-health = 🩺 حالة البوت
panel-to-people = 👥 الأعضاء
panel-to-log = 📜 السجل
panel-to-my-role = 🎫 دوري
panel-refresh = 🔄 تحديث
panel-is-fresh = هذا هو الوضع الآن.
panel-back = ➡️ اللوحة

## Health

health-well = 🩺 كل شيء على ما يرام.
# Variables: $number, $length – a span of time; here not used
health-dead =
    { $number ->
        [zero] ✅ لم تتعذّر معالجة أي رسالة.
        [one] ⚠️ <b>تعذّرت معالجة رسالة واحدة.</b> أُبلغ صاحبها بذلك. يرجى إخبار القائمين على تشغيل البوت؛ وتُحفظ الرسالة ثلاثة أيام.
        [two] ⚠️ <b>تعذّرت معالجة رسالتين.</b> أُبلغ أصحابهما بذلك. يرجى إخبار القائمين على تشغيل البوت؛ وتُحفظ الرسالتان ثلاثة أيام.
        [few] ⚠️ <b>تعذّرت معالجة { $number } رسائل.</b> أُبلغ أصحابها بذلك. يرجى إخبار القائمين على تشغيل البوت؛ وتُحفظ الرسائل ثلاثة أيام.
        [many] ⚠️ <b>تعذّرت معالجة { $number } رسالة.</b> أُبلغ أصحابها بذلك. يرجى إخبار القائمين على تشغيل البوت؛ وتُحفظ الرسائل ثلاثة أيام.
       *[other] ⚠️ <b>تعذّرت معالجة { $number } رسالة.</b> أُبلغ أصحابها بذلك. يرجى إخبار القائمين على تشغيل البوت؛ وتُحفظ الرسائل ثلاثة أيام.
    }
# Variables: $number – what waits to be sent, $length – for how long still
health-flood = ⚠️ <b>يطلب تلغرام من البوت أن يبطئ الإرسال.</b> رسائل بانتظار الإرسال: { $number }. ستُرسل تلقائياً، والمدة المتبقية: { $length }؛ ولا يلزمكم فعل شيء.
# Variables: $number, $length – since when
health-unsent = ⚠️ <b>لا تصل الرسائل إلى تلغرام.</b> رسائل بانتظار الإرسال: { $number }، مدة انتظار أقدمها: { $length }. لم يضع شيء. وإن استمر ذلك أكثر من ساعة فيرجى إخبار القائمين على تشغيل البوت.
# Variables: $length – the age of the last backup; $number is not used
health-backup = ⚠️ <b>آخر نسخة احتياطية قديمة، وعمرها: { $length }.</b> يرجى أن تطلبوا من القائمين على تشغيل البوت معرفة السبب.
# Variables: $length – since when; $number is not used
health-rush = ⚠️ <b>يكتب عدد كبير جداً من الأشخاص الجدد في الوقت نفسه</b> (المدة المنقضية منذ آخر مرة: { $length }). يتلقى الجميع ردوداً. وإن لم يكن ذلك متوقعاً فيرجى النظر في التوقيعات الجديدة بعناية خاصة.
# Variables: $lines – of the texts health-…; numbers; $database – name and version of the database
health =
    🩺 <b>حالة البوت</b>

    { $lines }

    <b>الآن</b>
    رسائل بانتظار الإرسال: { $unsent }
    رسائل تعذّرت معالجتها: { $dead }

    <b>منذ تشغيل البوت أول مرة</b>
    لم يتضح هل أُرسلت فأُعيد إرسالها: { $uncertain }
    تُركت دون إرسال: { $lost }
    عدد المرات التي طلب فيها تلغرام إبطاء الإرسال: { $floods }

    قاعدة البيانات: { $database }

## Texts

# Variables: $expired – a number, $lines – texts-line of each language
texts =
    📚 <b>النصوص</b>

    { $expired ->
        [zero] لم يحن موعد مراجعة أي جواب.
        [one] جواب واحد حان موعد مراجعته، وفيه تنبيه إلى ذلك لمن يقرؤه. افتحوه من هنا:
        [two] جوابان حان موعد مراجعتهما، وفيهما تنبيه إلى ذلك لمن يقرؤهما. افتحوا أحدهما من هنا:
        [few] { $expired } أجوبة حان موعد مراجعتها، وفيها تنبيه إلى ذلك لمن يقرؤها. افتحوا أحدها من هنا:
        [many] { $expired } جواباً حان موعد مراجعتها، وفيها تنبيه إلى ذلك لمن يقرؤها. افتحوا أحدها من هنا:
       *[other] { $expired } جواب حان موعد مراجعتها، وفيها تنبيه إلى ذلك لمن يقرؤها. افتحوا أحدها من هنا:
    }

    { $lines }

    الأمر <code>python -m bot check</code> يسمّي كل نص من هذه النصوص.
# Variables: $name – a language's name in itself; $missing, $stale – numbers
texts-line = • { $name } – ناقصة: { $missing }، أقدم من نصها الإنجليزي: { $stale }

## Roles: names, and what they let somebody do

role-owner = مالك
role-reviewer = مراجع
role-editor = محرّر
role-reader = اطّلاع فقط
role-can-owner = جميع الصلاحيات، ومنها الاطّلاع على بيانات الاتصال، ومنح الأدوار وسحبها، وقراءة السجل.
role-can-reviewer = البتّ في التوقيعات والاستيضاح من الممثلين، والإجابة عن الأسئلة الموجّهة إلى الفريق، وأخذ القوائم في ملفات. وتظهر في البطاقات بيانات الاتصال بالممثلين.
role-can-editor = اعتماد مراجعة الأجوبة، وإعادة تحميل النصوص، والإجابة عن الأسئلة الموجّهة إلى الفريق، وإرسال المستجدات إلى المشتركين، وأخذ القوائم في ملفات. ولا تظهر أي بيانات اتصال.
role-can-reader = الاطّلاع على اللوحة والتوقيعات المنتظرة والإحصاءات، دون تغيير أي شيء ودون الاطّلاع على أي بيانات اتصال.

## Help for the secretariat

# Variables: $role – of the texts role-…, $can – of the texts role-can-…, $commands – help-command, one a line
help-desk =
    <b>للأمانة</b>

    دوركم: <b>{ $role }</b>. { $can }

    { $commands }

    أوامر البوت المتاحة للجميع متاحة لكم أيضاً، وتجدونها كلها في القائمة بجانب حقل الكتابة. ولا يُنشر شيء قبل مراجعته.
# Variables: $name – a command without its stroke, $what – of the texts command-…
help-command = { "\u200F" }/{ $name } – { $what }

## People

# Variables: $lines – of the texts people-…, one a line
people =
    👥 <b>أعضاء الأمانة</b>

    { $lines }
# Variables: $number
people-owners = 👑 المالكون المذكورون في الإعدادات: { $number }
# Variables: $name, $role, $since – a day and a time
people-line = • <b>{ $name }</b> – { $role }، منذ { $since } بتوقيت UTC
# In place of a name that was not given. Variables: $mark – some letters and digits
people-nameless = دون اسم، { $mark }
people-invitations = ✉️ الدعوات المفتوحة
# Variables: $name, $role, $left – a span of time
people-invitation = • <b>{ $name }</b> – { $role }، الوقت المتبقي للقبول: { $left }
# In place of a name that was not given
invitation-nameless = دون اسم
# Variables: $name
people-one-open = 👤 { $name }
# Variables: $name
people-revoke = ✖️ إلغاء الدعوة: { $name }
people-invite = ➕ دعوة شخص
people-back = ➡️ الأعضاء
# Variables: $name, $role, $since, $can
people-one =
    { "\u200F" }👤 <b>{ $name }</b>

    الدور: <b>{ $role }</b>
    منذ: { $since } بتوقيت UTC

    { "\u200F" }{ $can }
people-remove = 🚫 سحب الدور
# Variables: $name, $role, $since
people-remove-ask =
    هل تريدون سحب دور <b>{ $role }</b> من <b>{ $name }</b>؟

    • لن تعمل بعد ذلك الأزرار والأوامر الخاصة بالأمانة لدى هذا الشخص.
    • سيبلّغه البوت بذلك فوراً.
    • سيُحذف الاسم الذي أعطيتموه إياه هنا.
    • سيبقى ما فعله في السجل، دون الاسم.

    سيظل بإمكانه استخدام البوت كغيره، ويمكنكم دعوته من جديد. يعمل الزر مرة واحدة، وخلال خمس دقائق.
people-remove-yes = 🚫 نعم، سحب الدور
people-removed = تم ذلك، وأُبلغ صاحب الدور.
people-gone = لم يعد لهذا الشخص أي دور: إما أن مالكاً آخر سبقكم، وإما أنه تخلّى عن الدور بنفسه.
# To the person. Variables: $role; $controller, $contact – who runs the bot
role-removed =
    انتهى دوركم في الأمانة ({ $role })، فقد سحبه أحد المالكين. لم تعد الأوامر الخاصة بالأمانة تعمل لديكم، وكل ما عداها يعمل كالمعتاد.

    للأسئلة بشأن ذلك: { $contact } ({ $controller })

## Invitations: the owner's side

# Variables: $lines – of the texts invite-role-line
invite-role =
    ➕ <b>دعوة شخص: بأي دور؟</b>

    { $lines }
# Variables: $role, $can
invite-role-line =
    { "\u200F" }<b>{ $role }</b>
    { "\u200F" }{ $can }
# Variables: $role, $cancel
invite-name =
    ➕ <b>دعوة شخص: { $role }</b>

    بأي اسم نشير إليه هنا؟ مثلاً: «ماري، الفريق القانوني». لا يرى هذا الاسم سوى المالكين والشخص نفسه، ويُحفظ مشفّراً، ويُحذف بانتهاء الدور. وللتراجع: { $cancel }
invite-skip = ⬅️ دون اسم
# Variables: $name, $role, $link, $length – how long it is valid
invite-link =
    ✉️ <b>دعوة إلى: { $name }</b>
    الدور: <b>{ $role }</b>

    <code>{ $link }</code>

    أرسلوا هذا الرابط إلى ذلك الشخص وحده، بوسيلة تثقون بها: فالدور لأول من يفتح الرابط ويقبل الدعوة. يعمل الرابط مرة واحدة، ومدة صلاحيته: { $length }، ولا يُعرض إلا هنا. وسنبلّغكم حين تُقبل الدعوة.
invite-copy = 🔗 نسخ الرابط
invite-revoke = ✖️ إلغاء الدعوة
invite-revoked = أُلغيت الدعوة، ولم يعد رابطها يعمل.
invite-gone = لا يمكن إلغاء هذه الدعوة: إما أنها قُبلت، وإما أنها أُلغيت أو انتهت صلاحيتها.

## Invitations: the other side

# Variables: $role, $can; $before – not used
invitation-offer =
    👋 <b>أنتم مدعوون إلى الانضمام إلى أمانة هذا البوت.</b>

    الدور: <b>{ $role }</b>
    { "\u200F" }{ $can }

    كل ما تفعلونه بهذا الدور يُدوَّن في سجل يمكن للمالكين قراءته: ماذا فُعل، ومتى، وأنكم من فعله. ولا يُحفظ اسمكم في تلغرام. ويمكنكم التخلّي عن الدور في أي وقت.
# Variables: $role, $can, $before – the role they have now
invitation-offer-instead =
    👋 <b>يُعرض عليكم دور آخر في أمانة هذا البوت.</b>

    الدور: <b>{ $role }</b>، بدلاً من: { $before }
    { "\u200F" }{ $can }

    كل ما تفعلونه بهذا الدور يُدوَّن في سجل يمكن للمالكين قراءته: ماذا فُعل، ومتى، وأنكم من فعله. ولا يُحفظ اسمكم في تلغرام. ويمكنكم التخلّي عن الدور في أي وقت.
invitation-accept = ✅ قبول
invitation-decline = لا، شكراً
invitation-declined = حسناً، لم يتغيّر شيء. يبقى الرابط صالحاً إلى أن تنتهي مدته؛ وإن لم تكونوا المقصودين به فيرجى إخبار من أرسله.
# Variables: $role, $can
invitation-accepted =
    ✅ <b>أهلاً بكم في الأمانة.</b>

    دوركم: <b>{ $role }</b>. { $can }

    لعرض ما ينتظركم: /admin، ولعرض ما يمكنكم فعله: /help. وقد أُبلغ المالكون بانضمامكم.
# To the owners. Variables: $name, $role
invitation-accepted-told = 👥 قُبلت دعوة: <b>{ $name }</b> – { $role }. إن لم يكن هذا هو الشخص المقصود فاسحبوا الدور فوراً.
invitation-invalid = لم يعد هذا الرابط صالحاً. إن دعاكم أحد إلى الأمانة فيرجى أن تطلبوا منه رابطاً جديداً.
invitation-expired = كانت هذه الدعوة صالحة ليوم واحد، وقد انقضى. يرجى أن تطلبوا دعوة جديدة ممن أرسلها.
invitation-revoked = أُلغيت هذه الدعوة. إن لم تكونوا تتوقعون ذلك فيرجى سؤال من أرسلها.
invitation-used = استُعملت هذه الدعوة من قبل، ولا تُستعمل الدعوة إلا مرة واحدة. إن كنتم المقصودين بها ولم تستعملوها فيرجى إخبار من أرسلها فوراً.
invitation-used-by-you = سبق أن استعملتم هذه الدعوة. وما دام لكم دور، يمكنكم عرض ما ينتظركم: /admin
invitation-same = لديكم هذا الدور بالفعل. لم يُستعمل الرابط.
invitation-owner = أنتم من المالكين، فلا حاجة إلى قبول أي دعوة. لم يُستعمل الرابط، ولا يزال صالحاً لمن أُعدّ له.

## One's own role

role-none = ليس لكم دور مُنح لكم في هذه المحادثة.
# Variables: $role, $can, $since, $name – what the owners call them
role-mine =
    🎫 <b>دوركم: { $role }</b>

    { "\u200F" }{ $can }

    منذ: { $since } بتوقيت UTC
    الاسم الذي يشير به المالكون إليكم: { $name }
role-return = ↩️ التخلّي عن الدور
# Variables: $role, $can, $since, $name
role-return-ask =
    هل تريدون التخلّي عن دوركم <b>{ $role }</b>؟

    • ستتوقف فوراً الأزرار والأوامر الخاصة بالأمانة لديكم.
    • سيُبلَّغ المالكون بذلك.
    • سيُحذف الاسم الذي يشيرون به إليكم هنا. ويبقى ما فعلتموه في السجل دون الاسم.

    لا يمكن أن يمنحكم دوراً من جديد إلا مالك. يعمل الزر مرة واحدة، وخلال خمس دقائق.
role-return-yes = ↩️ نعم، التخلّي عنه
# Variables: $role
role-returned = تخلّيتم عن دوركم ({ $role }). شكراً لكم على عملكم.
# To the owners. Variables: $name, $role
role-returned-told = 👥 جرى التخلّي عن دور: <b>{ $name }</b> – { $role }.
# To the owners. Variables: $role
role-erased-told = 👥 حذف أحد الزملاء كل ما يخصّه، وانتهى بذلك دوره ({ $role }).

## Log

# Variables: $first, $last, $total – numbers of entries, $lines – log-line or log-line-about of each
log =
    📜 <b>السجل</b>، القيود من { $first } إلى { $last }، والمجموع { $total }

    { $lines }

    جميع الأوقات بتوقيت UTC.
log-empty = 📜 لا شيء في السجل بعد.
# Variables: $act – of the texts act-…, $when, $who
log-line =
    { "\u200F" }<b>{ $act }</b>
    { "\u200F" }{ $when } · { $who }
# Variables: $act, $subject – a reference or the like, $when, $who
log-line-about =
    { "\u200F" }<b>{ $act }</b> <code>{ $subject }</code>
    { "\u200F" }{ $when } · { $who }
log-you = أنتم
log-owner = أحد المالكين
# Who did it, where that was a visitor or the bot by itself
log-nobody = لا أحد من الأمانة
log-newer = ➡️ الأحدث
log-older = الأقدم ⬅️
log-check = 🔗 هل السجل سليم؟
log-back = 📜 السجل
# Variables: $total
log-holds =
    { $total ->
        [zero] ✅ السجل سليم، ولا قيود فيه بعد.
        [one] ✅ السجل سليم: فيه قيد واحد لم يُعدَّل.
        [two] ✅ السجل سليم: فيه قيدان متصلان أحدهما بالآخر، ولم يُعدَّل أو يُحذف شيء بينهما.
        [few] ✅ السجل سليم: فيه { $total } قيود يتصل كل منها بما قبله، ولم يُعدَّل أو يُحذف شيء بينها.
        [many] ✅ السجل سليم: فيه { $total } قيداً يتصل كل منها بما قبله، ولم يُعدَّل أو يُحذف شيء بينها.
       *[other] ✅ السجل سليم: فيه { $total } قيد يتصل كل منها بما قبله، ولم يُعدَّل أو يُحذف شيء بينها.
    }
# Variables: $entry – a number
log-broken = ⚠️ <b>غُيّر السجل من الخارج عند القيد { $entry }.</b> عدّل شخص لديه وصول إلى قاعدة البيانات قيداً أو حذفه أو أضافه. يرجى إخبار القائمين على تشغيل البوت، والاحتفاظ بنسخة احتياطية كما هي.
log-entry = 🔎 عرض ذلك الموضع

## What was done, in the log

act-signon-sent = إرسال توقيع
act-signon-corrected = تصحيح توقيع من ممثل المنظمة
act-withdrawn = سحب توقيع
act-approved = قبول توقيع
act-rejected = رفض توقيع
act-asked-back = استيضاح من الممثل
act-imported = استيراد توقيعات
act-retention = حذف بيانات لانتهاء مدتها
act-erased = حذف شخص كل ما يخصّه
act-keys-rotated = مفتاح جديد يُشفّر كل البيانات
act-question-closed = إغلاق سؤال
act-question-answered = الإجابة عن سؤال
act-question-split = فصل سؤال عن الأسئلة المشابهة
act-question-draft-kept = حفظ جواب كمسودة
act-question-draft-discarded = حذف مسودة جواب
act-answer-reviewed = اعتماد مراجعة جواب
act-role-offered = إنشاء دعوة
act-role-offer-revoked = إلغاء دعوة
act-role-accepted = قبول دعوة
act-role-removed = سحب دور
act-role-returned = التخلّي عن دور
act-role-erased = انتهاء دور لأن صاحبه حذف كل ما يخصّه
act-made-living = بدء قائمة تُحدَّث تلقائياً
act-ended-living = إنهاء قائمة تُحدَّث تلقائياً
act-exported = أخذ قائمة في ملف
act-contacts-exported = أخذ بيانات الاتصال في ملف
act-broadcast-approval = إحالة مستجدات إلى مشرف ثانٍ
act-broadcast-scheduled = تحديد موعد إرسال مستجدات
act-broadcast-started = بدء إرسال مستجدات
act-broadcast-running = متابعة إرسال مستجدات
act-broadcast-paused = إيقاف إرسال مستجدات مؤقتاً
act-broadcast-finished = انتهاء إرسال مستجدات
act-broadcast-cancelled = إلغاء إرسال مستجدات
act-broadcast-undone = التراجع عن مستجدات قبل إرسالها
act-broadcast-returned = إعادة مستجدات إلى كاتبها
act-broadcast-held-pilot = توقف إرسال مستجدات بعد التجربة
act-broadcast-held-refused = توقف إرسال مستجدات: رفض تلغرام الرسالة
act-broadcast-held-flood = توقف إرسال مستجدات: طلب تلغرام التوقف مدة طويلة
act-broadcast-held-uncertain = توقف إرسال مستجدات: الشبكة لا ترد
act-broadcast-held-failed = توقف إرسال مستجدات: فشل إرسال رسائل كثيرة
