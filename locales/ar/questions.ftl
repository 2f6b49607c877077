# Questions to the team, its answers, and what the desk sees of them.

## To who asks

# Variables: $cancel
question-ask = ماذا تودّون أن تسألوا الفريق؟ اكتبوا سؤالكم في رسالة واحدة. سيرى الفريق كلماتكم لا اسمكم. وللتراجع: { $cancel }
question-sent = 🙋 سؤالكم الآن لدى الفريق، وسيصلكم الجواب في هذه المحادثة.
question-already = هذا السؤال لدى الفريق بالفعل.
# Variables: $letters – how many were typed; $most
question-too-long =
    { $letters ->
        [zero] هذا أطول من اللازم قليلاً: { $letters } حرف، والحد الأقصى { $most }. لم يُرسل شيء. يرجى الاختصار، أو البدء بالأهم.
        [one] هذا أطول من اللازم قليلاً: حرف واحد، والحد الأقصى { $most }. لم يُرسل شيء. يرجى الاختصار، أو البدء بالأهم.
        [two] هذا أطول من اللازم قليلاً: حرفان، والحد الأقصى { $most }. لم يُرسل شيء. يرجى الاختصار، أو البدء بالأهم.
        [few] هذا أطول من اللازم قليلاً: { $letters } أحرف، والحد الأقصى { $most }. لم يُرسل شيء. يرجى الاختصار، أو البدء بالأهم.
        [many] هذا أطول من اللازم قليلاً: { $letters } حرفاً، والحد الأقصى { $most }. لم يُرسل شيء. يرجى الاختصار، أو البدء بالأهم.
       *[other] هذا أطول من اللازم قليلاً: { $letters } حرف، والحد الأقصى { $most }. لم يُرسل شيء. يرجى الاختصار، أو البدء بالأهم.
    }
# Variables: $most
question-too-many = { $most ->
        [zero] لديكم { $most } سؤال بانتظار جواب الفريق. يرجى انتظار جواب قبل طرح سؤال آخر.
        [one] لديكم سؤال واحد بانتظار جواب الفريق. يرجى انتظار الجواب قبل طرح سؤال آخر.
        [two] لديكم سؤالان بانتظار جواب الفريق. يرجى انتظار جواب قبل طرح سؤال آخر.
        [few] لديكم { $most } أسئلة بانتظار جواب الفريق. يرجى انتظار جواب قبل طرح سؤال آخر.
        [many] لديكم { $most } سؤالاً بانتظار جواب الفريق. يرجى انتظار جواب قبل طرح سؤال آخر.
       *[other] لديكم { $most } سؤال بانتظار جواب الفريق. يرجى انتظار جواب قبل طرح سؤال آخر.
    }
# Variables: $most
question-too-many-kept = { $most ->
        [zero] لديكم { $most } سؤال بانتظار جواب الفريق. سنحفظ سؤالكم الجديد ليوم واحد: انقلوه إلى الفريق حين يصلكم جواب.
        [one] لديكم سؤال واحد بانتظار جواب الفريق. سنحفظ سؤالكم الجديد ليوم واحد: انقلوه إلى الفريق حين يصلكم الجواب.
        [two] لديكم سؤالان بانتظار جواب الفريق. سنحفظ سؤالكم الجديد ليوم واحد: انقلوه إلى الفريق حين يصلكم جواب.
        [few] لديكم { $most } أسئلة بانتظار جواب الفريق. سنحفظ سؤالكم الجديد ليوم واحد: انقلوه إلى الفريق حين يصلكم جواب.
        [many] لديكم { $most } سؤالاً بانتظار جواب الفريق. سنحفظ سؤالكم الجديد ليوم واحد: انقلوه إلى الفريق حين يصلكم جواب.
       *[other] لديكم { $most } سؤال بانتظار جواب الفريق. سنحفظ سؤالكم الجديد ليوم واحد: انقلوه إلى الفريق حين يصلكم جواب.
    }
question-not-words = لا أستطيع أن أنقل سوى الكلام المكتوب. يرجى كتابته؛ ولم يضع شيء مما كتبتموه من قبل.
# Variables: $question, $answer
question-answered =
    🙋 <b>أجاب الفريق عن سؤالكم</b>

    <blockquote>{ $question }</blockquote>

    { $answer }
question-back = ↩️ الرد على الفريق
question-enough = ✅ هذا يكفي، شكراً
# Variables: $cancel
question-back-what = بماذا تودّون أن تردّوا على الفريق؟ اكتبوا ردّكم في رسالة واحدة. سيرى الفريق كلماتكم لا اسمكم. وللتراجع: { $cancel }
question-back-sent = شكراً لكم، وصل ردّكم إلى الفريق. وسيصلكم الجواب في هذه المحادثة.
question-back-wait = لم يقرأ الفريق بعد ما كتبتموه من قبل. يرجى انتظار جوابه؛ ولن يضيع شيء مما كتبتموه.
question-enough-done = يسعدنا ذلك. أُغلقت هذه المراسلة وحُذفت هنا. ويمكنكم طرح سؤال جديد متى شئتم.
question-over = أُغلقت هذه المراسلة، وحُذف هنا ما كُتب فيها. ويمكنكم طرح سؤال جديد متى شئتم.
# Variables: $question
question-ended =
    أغلق الفريق المراسلة بشأن سؤالكم، وحُذف هنا ما كُتب فيها. ويمكنكم طرح سؤال جديد متى شئتم.

    <blockquote>{ $question }</blockquote>
# Variables: $question
question-closed-unanswered =
    أغلق الفريق سؤالكم دون جواب، وحُذف هنا. إن كان لا يزال يهمّكم فأعيدوا طرحه بكلمات أخرى من فضلكم، أو راسلونا: /contact

    <blockquote>{ $question }</blockquote>

## The desk: cards

# Variables: $place of $total; $count – people; $languages – with numbers; $since – a day; $wordings – quotes; $more – how many are not shown
question-card =
    🙋 <b>سؤال إلى الفريق</b> ({ $place } من { $total })

    { $count ->
        [zero] عدد من سألوه: { $count }
        [one] سأله شخص واحد
        [two] سأله شخصان
        [few] سأله { $count } أشخاص
        [many] سأله { $count } شخصاً
       *[other] سأله { $count } شخص
    }
    اللغة: { $languages }
    بانتظار الجواب منذ { $since }

    { $wordings }
    { $more ->
        [zero] {""}
        [one] … وسؤال آخر بكلمات مشابهة
        [two] … وسؤالان آخران بكلمات مشابهة
        [few] … و{ $more } أسئلة أخرى بكلمات مشابهة
        [many] … و{ $more } سؤالاً آخر بكلمات مشابهة
       *[other] … و{ $more } سؤال آخر بكلمات مشابهة
    }
# Variables: $place of $total; $languages; $since; $talk – the last few messages
question-card-again =
    💬 <b>رسالة جديدة من صاحب السؤال</b> ({ $place } من { $total })

    اللغة: { $languages }
    بانتظار الجواب منذ { $since }

    { $talk }
# Variables: $name – of a language, in itself; $count – people
question-language = { $name } ({ $count })
# Variables: $text
question-wording = <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-asker = 👤 <blockquote>{ $text }</blockquote>
# Variables: $text
question-said-team = 🙋 <blockquote>{ $text }</blockquote>
question-answer = ↩️ الرد
question-all = 📨 الرد على كل من سألوا
question-split = ✂️ فصل سؤال
question-close = 🗑 إغلاق
question-keep = 📌 مسودة للأسئلة والأجوبة
question-previous = ➡️ السابق
question-next = ⬅️ التالي
question-none = ✅ لا أسئلة مفتوحة.
question-gone = لم يعد هذا السؤال مفتوحاً.
question-split-which = أيّ سؤال منها يخصّ أمراً آخر؟ ستُفرد له بطاقة خاصة.
# Variables: $text
question-split-one = { $text }
question-split-done = أُفردت له بطاقة خاصة.

## The desk: answering

# Variables: $count – people; $question – one of the wordings; $cancel
question-answer-what =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [zero] اكتبوا الجواب.
        [one] اكتبوا الجواب. سيُرسل إلى شخص واحد باسم البوت.
        [two] اكتبوا الجواب. سيُرسل إلى شخصين باسم البوت. وسترونه مرة أخرى قبل إرساله.
        [few] اكتبوا الجواب. سيُرسل إلى { $count } أشخاص باسم البوت. وسترونه مرة أخرى قبل إرساله.
        [many] اكتبوا الجواب. سيُرسل إلى { $count } شخصاً باسم البوت. وسترونه مرة أخرى قبل إرساله.
       *[other] اكتبوا الجواب. سيُرسل إلى { $count } شخص باسم البوت. وسترونه مرة أخرى قبل إرساله.
    } وللتراجع: { $cancel }
# Variables: $count – people; $languages – with numbers; $question – one of the wordings; $cancel
question-answer-foreign =
    <blockquote>{ $question }</blockquote>

    ⚠️ لغة من سألوا: <b>{ $languages }</b>

    { $count ->
        [zero] اكتبوا الجواب.
        [one] اكتبوا الجواب. سيُرسل إلى شخص واحد كما تكتبونه، باسم البوت.
        [two] اكتبوا الجواب. سيُرسل إلى شخصين باسم البوت. ويمكنكم قبل إرساله كتابة نص آخر لكل لغة.
        [few] اكتبوا الجواب. سيُرسل إلى { $count } أشخاص باسم البوت. ويمكنكم قبل إرساله كتابة نص آخر لكل لغة.
        [many] اكتبوا الجواب. سيُرسل إلى { $count } شخصاً باسم البوت. ويمكنكم قبل إرساله كتابة نص آخر لكل لغة.
       *[other] اكتبوا الجواب. سيُرسل إلى { $count } شخص باسم البوت. ويمكنكم قبل إرساله كتابة نص آخر لكل لغة.
    } وللتراجع: { $cancel }
# Variables: $count – people; $languages – with numbers; $question, $answer
question-look =
    { $count ->
        [zero] <b>ما سيُرسل</b>
        [one] <b>ما سيقرؤه شخص واحد</b>
        [two] <b>ما سيقرؤه شخصان</b>
        [few] <b>ما سيقرؤه { $count } أشخاص</b>
        [many] <b>ما سيقرؤه { $count } شخصاً</b>
       *[other] <b>ما سيقرؤه { $count } شخص</b>
    }
    اللغة: { $languages }

    <blockquote>{ $question }</blockquote>

    { $answer }

    <i>كل منهم يرى فوق الجواب سؤاله هو.</i>
# Variables: $count – people
question-send-ask = { $count ->
        [zero] هل تريدون إرسال هذا؟
        [one] هل تريدون إرسال هذا إلى شخص واحد؟
        [two] هل تريدون إرسال هذا إلى شخصين؟
        [few] هل تريدون إرسال هذا إلى { $count } أشخاص؟
        [many] هل تريدون إرسال هذا إلى { $count } شخصاً؟
       *[other] هل تريدون إرسال هذا إلى { $count } شخص؟
    }
# Variables: $count – people
question-send = { $count ->
        [zero] ✅ إرسال
        [one] ✅ إرسال إلى شخص واحد
        [two] ✅ إرسال إلى شخصين
        [few] ✅ إرسال إلى { $count } أشخاص
        [many] ✅ إرسال إلى { $count } شخصاً
       *[other] ✅ إرسال إلى { $count } شخص
    }
# Variables: $language – its name in itself
question-words = 🌐 نص آخر: { $language }
question-rewrite = ✏️ كتابته من جديد
question-drop = ✖️ عدم الإرسال
# Variables: $language – its name in itself; $cancel
question-words-what = اكتبوا الجواب بهذه اللغة: <b>{ $language }</b>. وللتراجع: { $cancel }
# Variables: $cancel
question-rewrite-what = اكتبوا الجواب من جديد. وللتراجع: { $cancel }
question-dropped = لم يُرسل شيء، ولا يزال السؤال مفتوحاً.
# Variables: $count – people; $missed – how many were left out
question-reply-sent =
    { $count ->
        [zero] لم يُرسل إلى أحد.
        [one] أُرسل إلى شخص واحد. ويمكنه الرد إلى أن تُغلق المراسلة.
        [two] أُرسل إلى شخصين. ويمكنهما الرد إلى أن تُغلق المراسلة.
        [few] أُرسل إلى { $count } أشخاص. ويمكنهم الرد إلى أن تُغلق المراسلة.
        [many] أُرسل إلى { $count } شخصاً. ويمكنهم الرد إلى أن تُغلق المراسلة.
       *[other] أُرسل إلى { $count } شخص. ويمكنهم الرد إلى أن تُغلق المراسلة.
    }
    { $missed ->
        [zero] {""}
        [one] ⚠️ سؤال واحد أجاب عنه أحد الزملاء أو أُغلق في هذه الأثناء.
        [two] ⚠️ سؤالان أجاب عنهما أحد الزملاء أو أُغلقا في هذه الأثناء.
        [few] ⚠️ { $missed } أسئلة أجاب عنها أحد الزملاء أو أُغلقت في هذه الأثناء.
        [many] ⚠️ { $missed } سؤالاً أجاب عنها أحد الزملاء أو أُغلقت في هذه الأثناء.
       *[other] ⚠️ { $missed } سؤال أجاب عنها أحد الزملاء أو أُغلقت في هذه الأثناء.
    }
question-too-late = سبقكم أحد الزملاء: أُجيب عن هذا السؤال أو أُغلق في هذه الأثناء. لم يُرسل شيء.
question-end = ✅ إغلاق المراسلة
# Variables: $count – people; $question – one of the wordings
question-close-ask =
    <blockquote>{ $question }</blockquote>

    { $count ->
        [zero] هل تريدون إغلاق هذا السؤال؟ سيُحذف ما كُتب.
        [one] هل تريدون إغلاق هذا السؤال؟ سيُبلَّغ بذلك شخص واحد، ويُحذف ما كُتب.
        [two] هل تريدون إغلاق هذا السؤال؟ سيُبلَّغ بذلك شخصان، ويُحذف ما كُتب.
        [few] هل تريدون إغلاق هذا السؤال؟ سيُبلَّغ بذلك { $count } أشخاص، ويُحذف ما كُتب.
        [many] هل تريدون إغلاق هذا السؤال؟ سيُبلَّغ بذلك { $count } شخصاً، ويُحذف ما كُتب.
       *[other] هل تريدون إغلاق هذا السؤال؟ سيُبلَّغ بذلك { $count } شخص، ويُحذف ما كُتب.
    }
question-close-sure = 🗑 إغلاق وحذف
question-closed = أُغلق السؤال وحُذف.

## The desk: drafts of answers for the FAQ

# Variables: $draft – the file; $cancel
question-keep-ask =
    📌 <b>هذا ما سيُحفظ كمسودة</b>

    <pre>{ $draft }</pre>

    ⚠️ تبقى المسودات غير مشفّرة على الخادم إلى أن يستعملها محرّر أو يحذفها. هل في الصياغة ما يدل على من سأل؟ إن كان الأمر كذلك فاكتبوا السؤال الآن بكلماتكم، ولن يُحفظ غيرها. وللتراجع: { $cancel }
question-keep-sure = 📌 الحفظ كما هو
# Variables: $name – of the file
question-kept = 📌 حُفظ كمسودة بانتظار محرّر: <code>{ $name }</code>
# Variables: $question
question-draft-new =
    📌 مسودة جواب بانتظار محرّر:

    <blockquote>{ $question }</blockquote>
question-draft-show = 👁 عرض المسودة
# Variables: $count
question-drafts = { $count ->
        [zero] 📌 لا مسودات
        [one] 📌 مسودة واحدة للأسئلة والأجوبة
        [two] 📌 مسودتان للأسئلة والأجوبة
        [few] 📌 { $count } مسودات للأسئلة والأجوبة
        [many] 📌 { $count } مسودة للأسئلة والأجوبة
       *[other] 📌 { $count } مسودة للأسئلة والأجوبة
    }
# Variables: $count
question-drafts-list = { $count ->
        [zero] لا مسودات بانتظار محرّر.
        [one] 📌 <b>مسودة واحدة بانتظار محرّر</b>
        [two] 📌 <b>مسودتان بانتظار محرّر</b>
        [few] 📌 <b>{ $count } مسودات بانتظار محرّر</b>
        [many] 📌 <b>{ $count } مسودة بانتظار محرّر</b>
       *[other] 📌 <b>{ $count } مسودة بانتظار محرّر</b>
    }
# Variables: $question
question-draft-one = { $question }
# Variables: $name – of the file; $draft – what stands in it
question-draft =
    📌 <code>drafts/{ $name }</code>

    <pre>{ $draft }</pre>
question-discard = 🗑 حذف المسودة
# Variables: $question
question-discard-ask =
    هل تريدون حذف هذه المسودة؟ لا يمكن التراجع عن الحذف.

    <blockquote>{ $question }</blockquote>
question-discard-sure = 🗑 نعم، حذف المسودة
question-discarded = حُذفت المسودة.
question-draft-gone = لم تعد هذه المسودة موجودة.
