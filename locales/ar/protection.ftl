# Protection against abuse: lists, sign-ons that are set aside, alarms, many invalidated together. For the secretariat.

panel-to-protection = 🛡 الحماية
protection =
    🛡 <b>الحماية</b>

    <b>توقيعات معزولة:</b> توقيعات من نطاق وارد في القائمة، أو ترد في اسم منظمتها كلمة من القائمة. تبدو لمرسلها مقبولة، لكنها تنتظر هنا ولا تُحسب في أي مكان.
    <b>أشخاص لا يُرد عليهم:</b> من في القائمة لا يتلقى أي رد. أما ما هو حق للجميع فيبقى متاحاً لهم: /stop و/mydata و/erase و/privacy.

    النطاقات: { $domains }
    الكلمات: { $words }
    الأشخاص: { $people }
    المعزول الآن: { $held }
protection-back = ➡️ الحماية
protection-domain = 🌐 النطاقات
protection-word = 🔤 الكلمات
protection-person = 👤 الأشخاص
protection-held = 📥 معزولة: { $count }
protection-rules = 🧹 إبطال وفق قاعدة
protection-list =
    <b>{ $kind }</b>

    { $lines }
protection-line = • <b>{ $value }</b> – منذ { $since } UTC
protection-empty = هذه القائمة فارغة.
protection-add = ➕ إضافة
protection-remove = ✖️ { $value }
protection-type-domain = 🌐 أي نطاق؟ اكتبوه، أو اكتبوا رابطاً أو بريداً إلكترونياً يتضمنه، مثل spam.example. وللتراجع: { $cancel }
protection-type-word = 🔤 أي كلمة أو كلمات؟ ستُعزل توقيعات المنظمات التي ترد في اسمها، حتى إن كُتبت بحروف متشابهة. وللتراجع: { $cancel }
protection-type-person = 👤 من؟ اكتبوا الرقم المرجعي لأحد توقيعاته، أو رقم حسابه في تلغرام. وللتراجع: { $cancel }
error-protection-domain = هذا ليس نطاقاً. ينبغي أن يكون على هذا الشكل: spam.example
error-protection-word = يُرجى كتابة كلمة من ثلاثة أحرف على الأقل، فالأقصر منها يعزل كل شيء تقريباً.
error-protection-person = لا يوجد توقيع بهذا الرقم، أو أن ممثله محا بياناته. أما رقم حساب تلغرام فيتكون من أرقام فقط.
error-protection-origin = هذا ليس رمز رابط. يتكون الرمز من حروف لاتينية صغيرة وأرقام وشرطات، 24 على الأكثر.
protection-person-one = هذا الشخص
protection-added = 🛡 أصبح في القائمة: <b>{ $value }</b>. لا يُبلَّغ أحد بذلك.
protection-there = <b>{ $value }</b> موجود في القائمة.
protection-colleague = لا يمكن وضع أعضاء الأمانة في هذه القائمة. يستطيع أحد المالكين سحب الدور منهم أولاً.
protection-removed = أُزيل من القائمة.
protection-gone = سبقكم أحد الزملاء: لم يعد ذلك في القائمة.
protection-block = 🚫 حظر
protection-what =
    🚫 ما غير المرغوب فيه في توقيع <b>{ $organisation }</b> <code>{ $reference }</code>؟

    الشخص المحظور لا يتلقى أي رد بعد ذلك، والتوقيعات التالية من نطاق محظور تُعزل. أما هذا التوقيع فيبقى كما هو.
protection-this-person = 👤 هذا الشخص
protection-this-domain = 🌐 { $value }

## Set aside

held-none = 📥 لا توقيعات معزولة.
held-why = 📥 معزول بسبب: { $value }
held-release = ✅ إلى المراجعة
held-reject = ❌ رفض بصمت
held-released = أُحيل إلى المراجعة: { $organisation }
held-rejected = رُفض بلا إشعار: { $organisation }
held-gone = سبقكم أحد الزملاء، أو سُحب التوقيع.

## Alarms

spike-domain = ⚠️ <b>توقيعات كثيرة من نطاق واحد: { $value }</b>. في الساعة الأخيرة: { $count }، والمعتاد: { $usual }. يُرجى النظر فيها بعناية خاصة.
spike-country = ⚠️ <b>توقيعات كثيرة من بلد واحد: { $value }</b>. في الساعة الأخيرة: { $count }، والمعتاد: { $usual }. يُرجى النظر فيها بعناية خاصة.
spike-origin = ⚠️ <b>توقيعات كثيرة عبر رابط واحد: { $value }</b>. في الساعة الأخيرة: { $count }، والمعتاد: { $usual }. يُرجى النظر فيها بعناية خاصة.
spike-show = 🔎 عرضها
spike-list = 🔎 <b>{ $value }</b> – عدد التوقيعات: { $count }
spike-invalidate = 🧹 إبطالها معاً

## Many invalidated together

rule-which = 🧹 <b>أي توقيعات يجب إبطالها؟</b> سترون أولاً كم هي وما هي. لا يحدث شيء قبل تأكيدكم، ويمكن التراجع عن كل ذلك خلال سبعة أيام.
rule-domain = 🌐 نطاق
rule-country = 🌍 بلد
rule-origin = 🔗 رابط
rule-word = 🔤 كلمة
rule-all = 🕐 كل الحديثة
rule-type-domain = 🌐 من أي نطاق؟ اكتبوه، مثل spam.example. وللتراجع: { $cancel }
rule-type-country = 🌍 من أي بلد؟ اكتبوا اسمه. وللتراجع: { $cancel }
rule-type-origin = 🔗 عبر أي رابط جاءت؟ اكتبوا رمزه، مثل newsletter في via-newsletter. وللتراجع: { $cancel }
rule-type-word = 🔤 أي كلمة، من ثلاثة أحرف على الأقل، ترد في أسماء المنظمات؟ وللتراجع: { $cancel }
rule-window-1 = الساعة الأخيرة
rule-window-24 = آخر 24 ساعة
rule-window-168 = آخر 7 أيام
rule-window-0 = أياً كان تاريخها
batch-rule = { $about } <b>{ $value }</b> · { $window }
batch-ask =
    🧹 { $rule }

    <b>عدد التوقيعات المقصودة: { $count }</b>
    بانتظار المراجعة: { $waiting }
    مقبولة: { $approved }
    معزولة: { $held }

    بعضها:
    { $lines }

    هذه بالتحديد ستُرفض وتُزال من كل القوائم. يعمل كل زر مرة واحدة، خلال خمس دقائق.
batch-quietly = ❌ رفض { $count } دون إبلاغ أحد
batch-telling = ❌ رفض { $count } مع الإبلاغ
batch-done =
    🧹 الدفعة رقم { $number }: تمت.

    المرفوض: { $count }
    ما تُرك لأنه تغيّر في هذه الأثناء: { $left }
# Below batch-ask. Variables: $count – sign-ons the rule fits, $part – how many of them are in one batch
batch-part = 🧹 عدد التوقيعات التي تنطبق عليها القاعدة: { $count }. الحد الأقصى دفعةً واحدة: { $part }، والأقدم أولاً. بعد ذلك طبّقوا القاعدة مرة أخرى على الباقي.
batch-gone = تم ذلك أو جرى التراجع عنه من قبل، أو مضى عليه وقت طويل.
batch-open = ↩️ عرضها والتراجع عنها
batch-lately = 🕘 آخر الدفعات
batch-list = 🕘 <b>ما أُبطل معاً في آخر سبعة أيام</b>
batch-none = 🕘 لم يُبطل شيء معاً في آخر سبعة أيام.
batch-row = رقم { $number } · { $count }
batch-one =
    🧹 <b>الدفعة رقم { $number }</b>، { $when } UTC
    { $rule }

    المرفوض: { $count }

    إذا تراجعتم عنها عاد كل توقيع إلى ما كان عليه. أما ما قرر فيه أحد الزملاء بعد ذلك فيبقى كما هو. يعمل الزر مرة واحدة، خلال خمس دقائق.
batch-over =
    🧹 <b>الدفعة رقم { $number }</b>، { $when } UTC
    { $rule }

    المرفوض: { $count }

    جرى التراجع عنها، أو انقضت أيامها السبعة.
batch-undo = ↩️ التراجع عن كل ذلك
batch-undone =
    ↩️ الدفعة رقم { $number }: جرى التراجع عنها.

    كما كان: { $count }
    تُرك كما هو: { $left }

## What was done, in the log

act-list-added = إضافة إلى قائمة غير المرغوب فيه
act-list-removed = إزالة من قائمة غير المرغوب فيه
act-held-released = إحالة توقيع معزول إلى المراجعة
act-held-rejected = رفض توقيع معزول
act-invalidated = إبطال توقيعات معاً
act-invalidation-undone = التراجع عن إبطال توقيعات معاً
