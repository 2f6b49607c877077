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
review-flag-look-alike = ⚠️ يخلط الاسم بين حروف متشابهة الشكل من أبجديات مختلفة.
review-flag-free-mail = ⚠️ عنوان البريد لدى مزوّد مجاني، وليس عنواناً خاصاً بالمنظمة.
review-flag-other-domain = ⚠️ نطاق البريد الإلكتروني يختلف عن نطاق الموقع الإلكتروني.
review-flag-no-website = ℹ️ لم يُذكر موقع إلكتروني.
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

## What was done, in the log

act-edited-organisation = صُحِّح اسم المنظمة
act-edited-country = صُحِّح البلد
act-edited-website = صُحِّح الموقع الإلكتروني
act-edited-listing = صُحِّحت طريقة الإدراج
act-noted = كُتبت ملاحظة
act-undone = تُراجِع عن القرار
act-reopened = أُعيد فتح التوقيع
act-merged = دُمج لأنها المنظمة نفسها
act-made-chapter = أُبقي كفرع
act-told-apart = مُيِّز عن منظمة مشابهة
