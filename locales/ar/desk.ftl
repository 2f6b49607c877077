# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 المراجعة
admin-questions = 🙋 الأسئلة
admin-stats = 📊 الإحصاءات
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 إعادة تحميل النصوص
admin-reloading = 🔄 تجري الآن إعادة قراءة النصوص، وستصلكم النتيجة.
admin-reloaded = 🔄 أُعيدت قراءة النصوص، وهي الآن قيد الاستخدام.
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ لم تُعتمد النصوص الجديدة، وتبقى القديمة قيد الاستخدام. يرجى إصلاح ما يلي ثم المحاولة من جديد:

    <code>{ $problem }</code>
alert-dead = ⚠️ تعذّرت معالجة إحدى الرسائل فوُضعت جانباً، وأُبلغ مرسلها بذلك. يرجى إخبار القائمين على تشغيل البوت: السجل يذكر نوع الخطأ.

sure-expired = استُعمل هذا الزر من قبل أو انتهت صلاحيته. لم يُنفَّذ شيء؛ يُرجى البدء من جديد.

## Files

render-failed = 😞 تعذّر إنشاء الملف. يجد القائمون على تشغيل البوت نوع الخطأ في سجلّه؛ يرجى المحاولة لاحقاً.
