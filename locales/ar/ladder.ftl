# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

proof-mailbox = بريد العمل
proof-domain = بريد على نطاقها الخاص
proof-site = الموقع الإلكتروني
proof-called = اتصال للتحقق
proof-second = مسؤول ثانٍ
proof-none = مصرَّح به فقط
proof-lines =
    { "\u200F" }🪜 المستوى: <b>{ $level }</b>
    { "\u200F" }المثبت: { $held }
    { "\u200F" }الناقص: { $missing }
proof-second-line = { "\u200F" }👥 المسؤول الثاني: { $name }، { $role }
export-column-proofs = الإثباتات
signatories-vouched = { "\u200F" }<i>✓ – أثبتت المنظمة أن هذا التوقيع صادر عنها: بنطاقها الخاص أو موقعها الإلكتروني أو اتصال هاتفي. وغياب العلامة لا يعني وجود خلل.</i>

proof-do-site = 🌐 الإثبات بموقعكم الإلكتروني
proof-do-second = 👥 طلب تأكيد مسؤول ثانٍ
proof-end-second = ✖️ إلغاء تأكيد المسؤول الثاني
proof-end-link = ✖️ إلغاء الرابط
proof-not-standing = توقيع <b>{ $organisation }</b> غير قائم حالياً، فليس هناك ما يُثبت.

site-held = ✅ توقيع <b>{ $organisation }</b> مثبت بموقعها الإلكتروني من قبل.
site-none = لم يُذكر موقع إلكتروني باسم <b>{ $organisation }</b>، فليس هناك مكان للبحث فيه. يمكنكم إضافته من «تصحيح».
site-impossible = لا يصلح { $host } إثباتاً: فلكثير من الناس عناوين أو صفحات هناك. يمكنكم من «تصحيح» ذكر النطاق الخاص بالمنظمة.
site-ask =
    🌐 <b>الإثبات بالموقع الإلكتروني</b>

    من يستطيع تعديل { $host } يُظهر أن <b>{ $organisation }</b> هي صاحبة هذا التوقيع. اطلبوا ممن يدير الموقع أن يفعل <b>واحداً</b> من أمرين، بهذا السطر حرفياً:

    <code>{ $line }</code>

    <b>إما</b> سجل DNS من نوع TXT بهذا الاسم:
    <code>{ $record }</code>

    <b>وإما</b> ملف نص عادي على هذا العنوان:
    <code>{ $url }</code>

    ثم اضغطوا على «التحقق الآن». قد يحتاج سجل DNS جديد إلى بضع ساعات كي يظهر. وبعد التحقق يمكن حذف السطر. وهو صالح لهذه المنظمة وهذا الموقع فقط.
site-copy = 📋 نسخ السطر
site-check = 🔎 التحقق الآن
site-again = 🌐 ماذا يوضع وأين
site-looking = 🔎 أنظر الآن في { $host }. سيصل الجواب هنا خلال دقيقة.
site-waiting = هناك تحقق جارٍ بالفعل. سيصل الجواب هنا.
site-wait-person = يرجى التحلي بالصبر: تحقق واحد في الدقيقة، و{ $count ->
    [zero] لا تحقق
    [one] تحقق واحد
    [two] تحققان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
} في الساعة. وسجل DNS الجديد يحتاج إلى وقت.
site-wait-everybody = يجري الآن التحقق من مواقع كثيرة. يرجى المحاولة بعد ساعة.
site-proven = ✅ أُثبت توقيع <b>{ $organisation }</b> بموقعها الإلكتروني. شكراً لكم. لم يعد السطر لازماً هناك.
site-changed = تغيّر توقيع <b>{ $organisation }</b> أثناء التحقق، فلا يُحتسب. هناك الآن سطر جديد.
site-not-yet =
    🔎 <b>لم يُعثر على شيء بعد</b> في { $host }

    <b>سجل DNS:</b>
    <code>{ $record }</code>
    { $seen_record }

    <b>الملف:</b>
    <code>{ $url }</code>
    { $seen_file }

    يكفي أحد الاثنين. السطر هو:
    <code>{ $line }</code>
site-seen-none = لا شيء هناك بعد.
site-seen-other = هناك سطر شبيه لكنه مختلف: ربما يعود إلى توقيع آخر أو إلى ما قبل تصحيح.
site-seen-timeout = لم يصل جواب في الوقت المحدد.
site-seen-refused = العنوان ليس على الإنترنت العامة، فلم أتصل به.
site-seen-redirect = يحيل إلى موقع آخر، أو يحيل بلا نهاية. لا أتبعه إلى هناك.
site-seen-large = الملف كبير جداً: أقرأ 4 كيلوبايت على الأكثر.
site-seen-kind = ليس نصاً عادياً. يجب أن يُرسل الملف بنوع text/plain ودون ضغط.
site-seen-certificate = لم ينجح الاتصال الآمن (https): الشهادة غير صالحة لهذا الاسم.
site-seen-trouble = تعذّر الوصول إلى الخادم، أو أبلغ عن خطأ.

second-held = سبق أن أكّد مسؤول ثانٍ توقيع <b>{ $organisation }</b>.
second-link =
    👥 <b>مسؤول ثانٍ من { $organisation }</b>

    أرسلوا هذا الرابط إلى شخص آخر يحق له التحدث باسم المنظمة، كعضو في مجلس الإدارة. يعمل مرة واحدة، خلال { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }، من حساب ذلك الشخص في Telegram:

    { $link }

    يرى ذلك الشخص ما تم توقيعه واسمكم، ولا شيء آخر عنكم. ولم يعد أي رابط سابق صالحاً.
second-copy = 📋 نسخ الرابط
second-link-ended = لم يعد الرابط الخاص بـ <b>{ $organisation }</b> صالحاً.
second-gone = انتهى ذلك من قبل.
second-end-ask = هل تريدون إلغاء تأكيد المسؤول الثاني لتوقيع <b>{ $organisation }</b>؟ يبقى التوقيع، ويزول هذا الإثبات، ويُبلَّغ الشخص الآخر.
second-end-yes = ✖️ نعم، إلغاء
second-keep = الإبقاء عليه
second-end-done = أُلغي تأكيد المسؤول الثاني لتوقيع <b>{ $organisation }</b>.
second-ended = 👥 ألغى ممثل <b>{ $organisation }</b> تأكيدكم بصفة مسؤول ثانٍ، أو الرابط الخاص به. وقد حُذف ما ذكرتموه لهذا الغرض.
second-fallen = 👥 تغيّر توقيع <b>{ $organisation }</b>، فلم يعد تأكيدكم بصفة مسؤول ثانٍ محسوباً. وقد حُذف ما ذكرتموه لهذا الغرض.
second-withdrawn = 👥 سحبت <b>{ $organisation }</b> توقيعها. وبذلك انتهى تأكيدكم بصفة مسؤول ثانٍ، وحُذف ما ذكرتموه لهذا الغرض.
second-ended-told = 👥 سحب المسؤول الثاني تأكيده لتوقيع <b>{ $organisation }</b>. يبقى التوقيع، وقد زال هذا الإثبات.
second-declined-told = 👥 لم يؤكد المسؤول الثاني توقيع <b>{ $organisation }</b>. ولم يعد الرابط صالحاً.
second-told = 👥 أكّد { $name }، { $role }، توقيع <b>{ $organisation }</b> بصفة مسؤول ثانٍ. إن لم يكن ذلك صحيحاً فيمكنكم إلغاؤه: { $command }

second-invalid = لم يعد هذا الرابط صالحاً: فقد استُخدم أو أُلغي أو مضى وقته. اطلبوا رابطاً جديداً ممن أرسله.
second-changed = تغيّر ما تم توقيعه منذ إنشاء هذا الرابط. اطلبوا رابطاً جديداً ممن أرسله.
second-self = هذا الرابط لشخص آخر: مسؤول ثانٍ في المنظمة، من حساب آخر.
second-once = سبق أن أكّدتم توقيع منظمة. يمكن لكل حساب أن يفعل ذلك مرة واحدة.
second-same-name = هذا اسم من وقّع. المسؤول الثاني شخص آخر. يرجى كتابة اسمكم أنتم.
second-offer =
    👥 <b>هل تؤكدون هذا باسم منظمتكم؟</b>

    وقّع { $name } باسمها:

    المنظمة: <b>{ $organisation }</b>، { $country }
    إصدار البيان: { $version }
    في القائمة: { $listing }

    البيان: { $statement }

    إن كان يحق لكم التحدث باسم المنظمة وكنتم موافقين فسأسألكم عن اسمكم وصفتكم. يُحفظان مشفّرين، ولا يراهما إلا { $name } والأمانة، ويُحذفان مع التوقيع. ويمكنكم التراجع في أي وقت. الجهة المسؤولة: { $controller }. التفاصيل: { $privacy }
second-begin = ✅ يمكنني تأكيد ذلك
second-no = ✖️ لا أؤكد
second-name = ما اسمكم الأول واسم عائلتكم؟ وللتراجع: { $cancel }
second-role = ما صفتكم في <b>{ $organisation }</b>؟ وللتراجع: { $cancel }
second-look =
    👥 <b>هل كل شيء صحيح؟</b>

    المنظمة: <b>{ $organisation }</b>، { $country }
    إصدار البيان: { $version }
    في القائمة: { $listing }
    صاحب التوقيع: { $name }

    أنتم: { $second_name }، { $second_role }
second-yes = ✅ أؤكد
second-done = ✅ شكراً لكم. أكّدتم توقيع <b>{ $organisation }</b>. تجدونه هنا ويمكنكم سحبه: { $command }
second-declined = لم تؤكدوا توقيع <b>{ $organisation }</b>. وقد حُذف ما ذكرتموه لهذا الغرض، ولم يعد الرابط صالحاً.
second-mine =
    { "\u200F" }👥 <b>{ $organisation }</b>، { $country }

    أكّدتم بصفة مسؤول ثانٍ: { $second_name }، { $second_role }
    إصدار البيان: { $version }
    في القائمة: { $listing }
    الرقم المرجعي: <code>{ $reference }</code>
second-back = ↩️ سحب التأكيد

called = 📞 تم الاتصال
called-undo = ↩️ إلغاء تسجيل الاتصال
called-ask =
    📞 <b>اتصال للتحقق: { $organisation }</b>

    لا يُحتسب إلا إذا اتصلتم برقم وجدتموه بأنفسكم، في موقع المنظمة أو في دليل هاتف، وأكّد أحد هناك أن { $name } وقّع باسمها.

    <b>لا تتصلوا أبداً بالرقم المذكور هنا أو في رسالة أو في بريد إلكتروني.</b>
called-yes = 📞 نعم، اتصلت وجرى التأكيد
called-already = سبق تسجيل اتصال بـ { $organisation }.
called-none = لا اتصال مسجّل بـ { $organisation }.
called-noted = 📞 سُجّل الاتصال بـ <b>{ $organisation }</b>. يمكنكم إلغاؤه في بطاقتها.
called-undone = أُلغي تسجيل الاتصال بـ { $organisation }

act-proved-site = إثبات بالموقع الإلكتروني
act-second-asked = إنشاء رابط لمسؤول ثانٍ
act-second-link-ended = إلغاء رابط لمسؤول ثانٍ
act-proved-second = تأكيد من مسؤول ثانٍ
act-second-ended = إلغاء تأكيد المسؤول الثاني
act-called-back = تسجيل اتصال للتحقق
act-called-back-undone = إلغاء تسجيل اتصال للتحقق
