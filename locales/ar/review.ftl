# Sign-ons before the secretariat, and what their representatives hear of it.

## Review

# Variables: all that was given; $flags – review-flag-…, one a line; $similar – names of organisations like it; $more – how it stands, notes: one a line
review-card =
    📝 <b>توقيع</b> <code>{ $reference }</code>

    المنظمة: <b>{ $organisation }</b>
    البلد: { $country }
    الموقع الإلكتروني: { $website }
    الممثل: { $name }، { $role }
    البريد الإلكتروني: { $email }
    في القائمة: { $listing }

    { $flags }
    أسماء مشابهة: { $similar }

    { $more }
review-listing-public = بالاسم
review-listing-counted = ضمن العدد، دون ذكر الاسم
review-flag-duplicate = ⚠️ لدينا منظمة بهذا الاسم أو باسم مشابه.
review-flag-acronym = ℹ️ قد يكون الاسم اختصارًا لاسم منظمة موجودة لدينا، أو العكس.
review-flag-same-website = ℹ️ توجد لدينا منظمة أخرى لها الموقع الإلكتروني نفسه.
review-flag-invisible = ⚠️ يحتوي الاسم على رموز غير مرئية.
review-flag-look-alike = ⚠️ يخلط الاسم بين حروف متشابهة الشكل من أبجديات مختلفة.
review-flag-free-mail = ⚠️ عنوان البريد لدى مزوّد مجاني، وليس عنواناً خاصاً بالمنظمة.
review-flag-other-domain = ⚠️ نطاق البريد الإلكتروني يختلف عن نطاق الموقع الإلكتروني.
review-flag-no-website = { "\u200F" }ℹ️ لم يُذكر موقع إلكتروني.
review-no-flags = ✅ لا شيء يلفت الانتباه.
review-approve = ✅ قبول
review-reject = ❌ رفض
review-ask = 💬 استيضاح
review-next = ⬅️ التالي
review-empty = ✅ لا توقيعات بانتظار المراجعة.
review-gone = لم يعد هذا التوقيع موجوداً.
review-changed = صُحّح هذا التوقيع بعد عرض البطاقة. يرجى النظر فيه من جديد.
# Variables: $organisation, $cancel
review-reject-why = لماذا لا يُقبل توقيع <b>{ $organisation }</b>؟ اختاروا سبباً أو اكتبوه: سيقرؤه الممثل. وللتراجع: { $cancel }
review-ask-what = ما سؤالكم إلى ممثل <b>{ $organisation }</b>؟ اكتبوه هنا، وسيُرسل باسم البوت. وللتراجع: { $cancel }
review-asked = أُرسل السؤال. وسيصل الرد إلى جميع المشرفين.
review-nobody = لا يوجد من يمكن سؤاله: إما أن الممثل حذف بياناته، وإما أن التوقيع ورد من مصدر آخر.
review-reason-unverified = تعذّر التحقق
review-reason-not-organisation = ليست منظمة
review-reason-duplicate = سبق أن وقّعت
# Variables: $organisation
review-done-approved = قُبل توقيع { $organisation }
review-done-rejected = رُفض توقيع { $organisation }
review-already-approved = سبقكم أحد الزملاء: قُبل توقيع { $organisation }.
review-already-rejected = سبقكم أحد الزملاء: رُفض توقيع { $organisation }.
review-already-withdrawn = سُحب توقيع { $organisation } في هذه الأثناء.
review-already-pending = لا يزال توقيع { $organisation } بانتظار المراجعة.
# In place of a card once it is decided. Variables: $organisation, $reference
review-closed-approved = ✅ مقبول: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-rejected = ❌ مرفوض: <b>{ $organisation }</b> <code>{ $reference }</code>
review-closed-withdrawn = ↩️ مسحوب: <b>{ $organisation }</b> <code>{ $reference }</code>

## The queue

# Below a card. Variables: $place, $waiting – numbers
review-place = 📋 { $place } من { $waiting }
# Variables: $age – such as “3 days”
review-waits = ⏳ مدة الانتظار: { $age }
# Variables: $when – day and time
review-was-approved = ✅ قُبل في { $when }
review-was-rejected = ❌ رُفض في { $when }
review-was-withdrawn = ↩️ سُحب في { $when }
# Variables: $reason
review-because = السبب: { $reason }
# Variables: $organisation – the one it is a part of
review-chapter-of = 🧩 فرع من { $organisation }
# Variables: $when, $text
review-note-line = { "\u200F" }🗒 <i>{ $when }</i>: { $text }
# Variables: $count
review-note-earlier = { $count ->
    [zero] 🗒 لا ملاحظات سابقة.
    [one] 🗒 ملاحظة سابقة واحدة تجدونها تحت «ملاحظة».
    [two] 🗒 ملاحظتان سابقتان تجدونهما تحت «ملاحظة».
    [few] 🗒 { $count } ملاحظات سابقة تجدونها تحت «ملاحظة».
    [many] 🗒 { $count } ملاحظة سابقة تجدونها تحت «ملاحظة».
   *[other] 🗒 { $count } ملاحظة سابقة تجدونها تحت «ملاحظة».
}
review-before = ➡️ السابق
review-queue = 📋 كل ما ينتظر
review-flagged = ⚠️ ما عليه تنبيه فقط
review-all = 📋 بتنبيه ودون تنبيه
review-country = 🌍 البلد
review-newest = 🆕 الأحدث أولاً
review-oldest = ⏳ الأطول انتظاراً أولاً
review-lately = 🕘 آخر القرارات
# Variables: $count – at least two
review-many = ✅ قبول كل ما ليس عليه تنبيه: { $count }
review-none-so = لا توقيعات منتظرة توافق هذا الاختيار.
review-which-country = 🌍 <b>أيّ بلد؟</b>
    لا تظهر إلا البلدان التي لها توقيعات بانتظار المراجعة.
# Variables: $name – a country, $count
review-country-option = { $name } · { $count }
review-everywhere = 🌍 جميع البلدان
review-decided = 🕘 <b>آخر القرارات</b>
    اضغطوا على توقيع لعرضه كاملاً. ويمكن هناك إعادة فتح التوقيع المرفوض.
review-decided-none = 🕘 لم يُتخذ أي قرار بعد.
# Buttons, one a sign-on. Variables: $organisation
review-row-pending = ⏳ { $organisation }
review-row-approved = ✅ { $organisation }
review-row-rejected = ❌ { $organisation }
review-row-withdrawn = ↩️ { $organisation }
review-open = 🔎 عرض
# Variables: $count – found, $more – not shown, $command
review-found = { $count ->
    [zero] 🔎 لم يُعثر على أي توقيع.
    [one] 🔎 عُثر على توقيع واحد.
    [two] 🔎 عُثر على توقيعين.
    [few] 🔎 عُثر على { $count } توقيعات.
    [many] 🔎 عُثر على { $count } توقيعاً.
   *[other] 🔎 عُثر على { $count } توقيع.
} { $more ->
    [zero] اضغطوا على التوقيع لعرضه كاملاً.
    [one] وهناك توقيع آخر لا يظهر هنا: اكتبوا جزءاً أكبر من الاسم بعد { $command }
    [two] وهناك توقيعان آخران لا يظهران هنا: اكتبوا جزءاً أكبر من الاسم بعد { $command }
    [few] وهناك { $more } توقيعات أخرى لا تظهر هنا: اكتبوا جزءاً أكبر من الاسم بعد { $command }
    [many] وهناك { $more } توقيعاً آخر لا تظهر هنا: اكتبوا جزءاً أكبر من الاسم بعد { $command }
   *[other] وهناك { $more } توقيع آخر لا تظهر هنا: اكتبوا جزءاً أكبر من الاسم بعد { $command }
}
review-not-found = 🔎 لا يوجد توقيع بهذا الرقم أو الاسم.
review-start-first = يرجى أن تكتبوا لي أولاً /start في محادثة خاصة.
review-in-private = نتابع في محادثتنا الخاصة.

## The way back

review-undo = ↩️ تراجع
# Variables: $organisation
review-undo-late-approved = يمكن التراجع عن القرار خلال عشر دقائق، وقد انقضت. يبقى توقيع { $organisation } مقبولاً. إن كان هناك خطأ فاسألوا الممثل.
review-undo-late-rejected = يمكن التراجع عن القرار خلال عشر دقائق، وقد انقضت. لكن يمكن إعادة فتح توقيع { $organisation }: اضغطوا على «عرض».
review-done-pending = عاد توقيع { $organisation } إلى انتظار المراجعة.
review-reopen = 🔄 إعادة الفتح

## Notes and corrections by the secretariat

review-note = 🗒 ملاحظة
# Variables: $organisation, $notes – earlier ones, $cancel
review-note-what =
    🗒 اكتبوا ملاحظة عن <b>{ $organisation }</b>. لا يراها إلا المراجعون، وتُحذف مع التوقيع. وللتراجع: { $cancel }

    الملاحظات حتى الآن:
    { $notes }
# Variables: $limit, $length
review-note-long = يجب أن يكون عدد أحرف الملاحظة بين 1 و{ $limit }، وهو هنا { $length }. يرجى إرسالها من جديد مختصرة.
# Variables: $organisation
review-noted = 🗒 حُفظت الملاحظة عن { $organisation }.
review-edit = ✏️ تصحيح
# Variables: $organisation, $country, $website, $listing, $reference, $cancel
review-edit-what =
    ✏️ <b>ما الذي ينبغي تصحيحه؟</b> <code>{ $reference }</code>

    المنظمة: { $organisation }
    البلد: { $country }
    الموقع الإلكتروني: { $website }
    في القائمة: { $listing }

    سيُبلَّغ الممثل بما تغيّر تحديداً.
review-field-organisation = المنظمة
review-field-country = البلد
review-field-website = الموقع الإلكتروني
review-field-listing = في القائمة
# Variables as above
review-edit-organisation = اكتبوا الاسم الصحيح بدلاً من <b>{ $organisation }</b>. وللتراجع: { $cancel }
review-edit-country = اكتبوا البلد الصحيح بدلاً من <b>{ $country }</b>. وللتراجع: { $cancel }
review-edit-website = اكتبوا الموقع الإلكتروني الصحيح بدلاً من <b>{ $website }</b>. وللتراجع: { $cancel }
review-edit-listing = كيف ينبغي أن تظهر <b>{ $organisation }</b> في القائمة؟ الآن: { $listing }. وللتراجع: { $cancel }
review-value-public = 🌍 بالاسم
review-value-counted = 🔒 ضمن العدد دون ذكر الاسم
review-value-none = دون موقع إلكتروني
review-edit-same = هذا هو المسجَّل أصلاً. لم يتغيّر شيء.
# Variables: $old, $new, $reference
review-edited = ✏️ <code>{ $reference }</code>: { $old } ← { $new }. وقد أُبلغ الممثل.
# Nobody can be reached. Variables: $old, $new, $reference
review-edited-untold = ✏️ <code>{ $reference }</code>: { $old } ← { $new }. ولا يوجد ممثل يمكن إبلاغه.
# More is to be shown. Variables: $organisation, $old, $new – how it is listed
review-named-ask = ⚠️ اختارت <b>{ $organisation }</b>: { $old }. وأنتم على وشك إظهار المزيد: { $new }. قد يعرّض ذلك أشخاصاً للخطر، ولا يمكن الرجوع عنه. لا تتابعوا إلا إذا طلبت المنظمة ذلك بنفسها.
review-named-really = 🌍 طلبت ذلك

## Many at once

# Variables: $organisation, $country
review-many-line = { "\u200F" }• { $organisation } ({ $country })
# When one message cannot hold all. Variables: $lines
review-many-page =
    ✅ <b>ما سيُقبل:</b>

    { $lines }
# Variables: $lines, $count
review-many-ask =
    ✅ <b>ما سيُقبل:</b>

    { $lines }

    { $count ->
        [zero] ليس هناك توقيع دون تنبيه.
        [one] هذا توقيع واحد دون تنبيه. وسيُبلَّغ ممثله فوراً.
        [two] هذان توقيعان دون تنبيه. وسيُبلَّغ ممثلاهما فوراً.
        [few] هذه { $count } توقيعات دون تنبيه. وسيُبلَّغ ممثلوها فوراً.
        [many] هذه { $count } توقيعاً دون تنبيه. وسيُبلَّغ ممثلوها فوراً.
       *[other] هذه { $count } توقيع دون تنبيه. وسيُبلَّغ ممثلوها فوراً.
    }
# A button. Variables: $count
review-many-really = { $count ->
    [zero] ✅ قبول
    [one] ✅ قبول هذا التوقيع
    [two] ✅ قبول هذين التوقيعين
    [few] ✅ قبول هذه التوقيعات: { $count }
    [many] ✅ قبول هذه التوقيعات: { $count }
   *[other] ✅ قبول هذه التوقيعات: { $count }
}
review-many-none = لا يوجد هنا توقيع منتظر دون تنبيه.
# Variables: $count
review-many-done = { $count ->
    [zero] لم يُقبل أي توقيع.
    [one] ✅ قُبل توقيع واحد.
    [two] ✅ قُبل توقيعان.
    [few] ✅ قُبلت { $count } توقيعات.
    [many] ✅ قُبل { $count } توقيعاً.
   *[other] ✅ قُبل { $count } توقيع.
}
# Variables: $count, $left – number, $lines – their names
review-many-done-but =
    { $count ->
        [zero] لم يُقبل أي توقيع.
        [one] ✅ قُبل توقيع واحد.
        [two] ✅ قُبل توقيعان.
        [few] ✅ قُبلت { $count } توقيعات.
        [many] ✅ قُبل { $count } توقيعاً.
       *[other] ✅ قُبل { $count } توقيع.
    }

    { $left ->
        [zero] لم يُستثنَ أي توقيع:
        [one] استُثني توقيع واحد لأنه تغيّر أو بُتّ فيه في هذه الأثناء:
        [two] استُثني توقيعان لأنهما تغيّرا أو بُتّ فيهما في هذه الأثناء:
        [few] استُثنيت { $left } توقيعات لأنها تغيّرت أو بُتّ فيها في هذه الأثناء:
        [many] استُثني { $left } توقيعاً لأنها تغيّرت أو بُتّ فيها في هذه الأثناء:
       *[other] استُثني { $left } توقيع لأنها تغيّرت أو بُتّ فيها في هذه الأثناء:
    }
    { $lines }

## Two that are alike

# A button. Variables: $count
review-compare = 🔍 أسماء مشابهة: { $count }
# Variables: $place, $count – of those to compare with; of both sign-ons: reference, organisation, country, website, listing, status, since
review-side-by-side =
    🔍 <b>منظمة واحدة أم اثنتان؟</b> ({ $place } من { $count })

    <b>المنظمة</b>
    { "\u200F" }1 · <b>{ $this_organisation }</b> <code>{ $this_reference }</code>
    { "\u200F" }2 · <b>{ $other_organisation }</b> <code>{ $other_reference }</code>

    <b>البلد</b>
    { "\u200F" }1 · { $this_country }
    { "\u200F" }2 · { $other_country }

    <b>الموقع الإلكتروني</b>
    { "\u200F" }1 · { $this_website }
    { "\u200F" }2 · { $other_website }

    <b>في القائمة</b>
    { "\u200F" }1 · { $this_listing }
    { "\u200F" }2 · { $other_listing }

    <b>الحالة وتاريخ الإرسال</b>
    { "\u200F" }1 · { $this_status }، { $this_since }
    { "\u200F" }2 · { $other_status }، { $other_since }
review-same = 🟰 المنظمة نفسها: إغلاق 1 لأنه مكرر
review-chapter = 🧩 1 فرع من 2
review-unlike = ↔️ منظمتان مختلفتان
review-card-back = ➡️ إلى البطاقة
review-none-alike = لم يبق ما يُقارَن به هذا التوقيع.
review-related = سُجّل ذلك، ويظهر في البطاقات.
# Variables: $organisation
review-no-chapter = { $organisation } هي نفسها فرع، ولا يكون للفرع فروع.
# Variables: $organisation, $reference – the one that is closed; $other, $kept – name and reference of the one that stays
review-merge-ask =
    🟰 سيُغلق توقيع <b>{ $organisation }</b> <code>{ $reference }</code> لأنه مكرر، ويبقى توقيع <b>{ $other }</b> <code>{ $kept }</code> كما هو.

    سيُبلَّغ ممثل التوقيع المغلق بأن { $other } في القائمة بالفعل، وبرقمها المرجعي. ولا تُنقل أي بيانات شخصية.
# The other one is not in the public list by name
review-merge-ask-quietly =
    🟰 سيُغلق توقيع <b>{ $organisation }</b> <code>{ $reference }</code> لأنه مكرر، ويبقى توقيع <b>{ $other }</b> <code>{ $kept }</code> كما هو.

    لا تظهر { $other } باسمها في القائمة العلنية، ولذلك لن يعلم ممثل التوقيع المغلق بها. ولا تُنقل أي بيانات شخصية.
review-merge-really = 🟰 نعم، إغلاق التوقيع المكرر
review-merged = 🟰 أُغلق لأنه مكرر: <b>{ $organisation }</b> <code>{ $reference }</code>. والباقي: <b>{ $other }</b> <code>{ $kept }</code>.

## To the representative

# Variables: $organisation, $reference, $reason, $command
outcome-approved-named = ✅ قُبل توقيع <b>{ $organisation }</b>، والاسم الآن في القائمة العلنية. شكراً لكم. لعرض التوقيع: { $command }
outcome-approved-counted = ✅ قُبل توقيع <b>{ $organisation }</b>، وهو محسوب ضمن العدد دون ذكر الاسم. شكراً لكم. لعرض التوقيع: { $command }
outcome-rejected =
    لم يُقبل توقيع <b>{ $organisation }</b> (<code>{ $reference }</code>).

    السبب: { $reason }

    لتصحيحه وإرساله من جديد: { $command }
    للأسئلة: /contact
reason-unverified = لم نتمكن من التحقق من المنظمة أو من تفويضكم بالتوقيع باسمها.
reason-not-organisation = التوقيع للمنظمات لا للأفراد.
reason-duplicate = سبق أن وقّعت هذه المنظمة.
# Variables: $organisation, $question
review-question =
    💬 لدى الأمانة سؤال عن توقيع <b>{ $organisation }</b>:

    <blockquote>{ $question }</blockquote>
review-answer = ↩️ الرد
review-answer-what = اكتبوا ردّكم في رسالة واحدة من فضلكم. وللتراجع: { $cancel }
review-answer-sent = شكراً لكم، وصل ردّكم إلى الأمانة.
# Variables: $organisation, $reference, $answer
review-answered =
    💬 رد بشأن <b>{ $organisation }</b> <code>{ $reference }</code>:

    <blockquote>{ $answer }</blockquote>
# A verdict was taken back. Variables: $organisation, $reference
outcome-again-approved =
    🔄 تعيد الأمانة النظر في توقيع <b>{ $organisation }</b> (<code>{ $reference }</code>)، إذ تراجعت عن قبوله. وحتى صدور القرار لا يُحسب التوقيع ولا يظهر في القائمة.

    لا يلزمكم فعل شيء، وستصلكم النتيجة في هذه المحادثة.
outcome-again-rejected =
    🔄 تعيد الأمانة النظر في توقيع <b>{ $organisation }</b> (<code>{ $reference }</code>)، فلم يعد الرفض قائماً.

    لا يلزمكم فعل شيء، وستصلكم النتيجة في هذه المحادثة.
# Variables: $old, $new, $organisation, $reference, $command
outcome-edited-organisation =
    ✏️ صحّحت الأمانة اسم منظمتكم في التوقيع <code>{ $reference }</code>:

    { "\u200F" }{ $old } ← <b>{ $new }</b>

    وكل ما عدا ذلك باقٍ كما كان. إن لم يكن هذا صحيحاً: { $command }
outcome-edited-country =
    ✏️ صحّحت الأمانة البلد في توقيع { $organisation } (<code>{ $reference }</code>):

    { "\u200F" }{ $old } ← <b>{ $new }</b>

    وكل ما عدا ذلك باقٍ كما كان. إن لم يكن هذا صحيحاً: { $command }
outcome-edited-website =
    ✏️ صحّحت الأمانة الموقع الإلكتروني في توقيع { $organisation } (<code>{ $reference }</code>):

    { "\u200F" }{ $old } ← <b>{ $new }</b>

    وكل ما عدا ذلك باقٍ كما كان. إن لم يكن هذا صحيحاً: { $command }
outcome-edited-listing =
    ✏️ غيّرت الأمانة طريقة ظهور { $organisation } في القائمة (<code>{ $reference }</code>):

    { "\u200F" }{ $old } ← <b>{ $new }</b>

    وكل ما عدا ذلك باقٍ كما كان. إن لم يكن هذا صحيحاً: { $command }
# Variables: $organisation, $parent
outcome-chapter = 🧩 تظهر <b>{ $organisation }</b> في القائمة بوصفها فرعاً من <b>{ $parent }</b>، في سطر خاص بها، وتُحسب منظمة واحدة. إن لم يكن هذا صحيحاً فأخبرونا من فضلكم: /contact
# Closed as a duplicate. Variables: $organisation, $reference, $other and $kept – name and reference of the one in the list
outcome-merged =
    🙏 شكراً لكم. <b>{ $other }</b> في القائمة بالفعل، بالرقم المرجعي <code>{ $kept }</code>: لعلّ أحد زملائكم قد وقّع. ولذلك أُغلق توقيع { $organisation } (<code>{ $reference }</code>)، ولا ينقص شيء.

    إن كانتا منظمتين مختلفتين فأخبرونا من فضلكم: /contact
# Closed, and why must not be said. Variables: $organisation, $reference
outcome-merged-quietly =
    🙏 شكراً لكم على توقيع <b>{ $organisation }</b> (<code>{ $reference }</code>). لقد أُغلق، ولن يظهر في القائمة.

    إن أردتم التحدث إلينا بشأنه: /contact

## In the public list

# Variables: $organisation, $parent – the organisation it is a part of, $country
signatories-line-chapter = { $organisation }، فرع من { $parent } ({ $country })

## What was done, in the log

act-edited-organisation = تصحيح اسم المنظمة
act-edited-country = تصحيح البلد
act-edited-website = تصحيح الموقع الإلكتروني
act-edited-listing = تصحيح طريقة الظهور في القائمة
act-noted = كتابة ملاحظة
act-undone = التراجع عن قرار
act-reopened = إعادة فتح توقيع
act-merged = إغلاق توقيع لأنه مكرر
act-made-chapter = تسجيل منظمة فرعاً من أخرى
act-told-apart = تمييز منظمة من أخرى تشبهها
