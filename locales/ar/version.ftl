# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>تغيّر البيان.</b>

    وقّعت { $organisation } على الإصدار { $old }، والإصدار { $new } يختلف عنه في المضمون في بعض المواضع. يرجى قراءته وإخبارنا إن كان التوقيع يشمله أيضاً.

    إلى أن تجيبوا تبقى منظمتكم على الإصدار { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>تذكير:</b> تغيّر البيان، ولا نعلم بعد إن كانت { $organisation } تؤيد الإصدار { $new }.

    من دون جواب تبقى على الإصدار { $old }، ولن نسأل مرة أخرى.
version-keep = ✅ نُبقي توقيعنا
version-changes = 🔍 ما الذي تغيّر
version-read-new = 📖 قراءة النص الجديد
version-read-old = 📜 قراءة النص الذي وقّعناه
version-later = 🕓 نقرر لاحقاً
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>من الإصدار { $old } إلى الإصدار { $new }</b>
    <s>المشطوب</s>: حُذف. <b>الغامق</b>: جديد. ولا تظهر الفقرات التي لم تتغيّر.

    { $changes }
version-changes-many = التغييرات أكثر من أن تُعرض هنا كلمة كلمة. يرجى قراءة النصين.
# Variables: $organisation, $new
version-kept = ✅ شكراً لكم. { $organisation } الآن على الإصدار { $new } من البيان. يصلكم الإيصال الجديد فيما يلي.
# Variables: $old, $command
version-postponed = 🕓 حسناً. تبقى منظمتكم على الإصدار { $old }. يمكنكم الإجابة متى شئتم: { $command }
version-kept-before = سبق أن أجبتم عن ذلك.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 البيان، الإصدار { $number }. البصمة: <code>{ $digest }</code>
version-text-lost = هذا النص غير محفوظ هنا.
# A button of /mysignature
mysignature-version = 📄 تغيّر البيان
# At the end of signing on. Variables: $number
signon-version-changed = 📄 تغيّر البيان في أثناء إدخالكم البيانات: وهو الآن الإصدار { $number }. يرجى قراءته والموافقة مرة أخرى. إجاباتكم محفوظة.

# --- to the secretariat

# Variables: $number
version-line = 📄 البيان: الإصدار { $number }. لا أحد على نص يختلف في المضمون.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 البيان: الإصدار { $number }. وقّعوا نصاً أقدم ولم يُسألوا بعد: { $askable }؛ سُئلوا – أبقوا توقيعهم: { $kept }، سحبوه: { $withdrawn }، لم يقرروا: { $undecided }؛ جاؤوا من ملفات وعليكم سؤالهم: { $unreachable }.
version-ask-signers = 📄 سؤال الموقّعين
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>هل نسأل من وقّعوا نصاً أقدم؟</b>

    { $count ->
        [zero] لن تُسأل أي منظمة
        [one] ستُسأل منظمة واحدة
        [two] ستُسأل منظمتان
        [few] ستُسأل { $count } منظمات
        [many] ستُسأل { $count } منظمة
       *[other] ستُسأل { $count } منظمة
    } عن تأييد الإصدار { $number }: كل ممثل مرة واحدة وبلغته، مع تذكير واحد بعد أسبوع. ولا يمكن إيقاف ذلك بعد بدئه.

    من ملفات، ولا أحد هنا يمكن سؤاله: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ السؤال الآن: { $count }
version-asking = ✅ بدأ السؤال: نهاراً، عدد منهم كل دقيقة. وتعرض صفحة النصوص الإجابات.
version-nobody-to-ask = لم يبق أحد لسؤاله.
act-asked-signers = سؤال الموقّعين عن بيان جديد
act-reaffirmed = إبقاء توقيع على بيان جديد
