# النسخ الاحتياطية وتجربتها وما يلي الاستعادة. للأمانة.

# Variables: $length – since when backups are expected; $number is not used
health-backup-never = ⚠️ <b>لم تُحفظ أي نسخة احتياطية منذ { $length }.</b> يرجى إخبار القائمين على تشغيل البوت.
# Variables: $length – since the last backup was tried out; $number is not used
health-drill = ⚠️ <b>لم تُجرَّب أي نسخة احتياطية منذ { $length }.</b> الزر في «حالة البوت».
# In the digest. Variables: $days
digest-backup-late =
    { $days ->
        [zero] ⚠️ آخر نسخة احتياطية: قبل أقل من يوم. يرجى إخبار القائمين على تشغيل البوت.
        [one] ⚠️ آخر نسخة احتياطية: قبل يوم واحد. يرجى إخبار القائمين على تشغيل البوت.
        [two] ⚠️ آخر نسخة احتياطية: قبل يومين. يرجى إخبار القائمين على تشغيل البوت.
        [few] ⚠️ آخر نسخة احتياطية: قبل { $days } أيام. يرجى إخبار القائمين على تشغيل البوت.
        [many] ⚠️ آخر نسخة احتياطية: قبل { $days } يوماً. يرجى إخبار القائمين على تشغيل البوت.
       *[other] ⚠️ آخر نسخة احتياطية: قبل { $days } يوم. يرجى إخبار القائمين على تشغيل البوت.
    }
# In the digest. Variables: $days
digest-drill-late =
    { $days ->
        [zero] ⚠️ آخر تجربة لنسخة احتياطية: قبل أقل من يوم. الزر في /admin ضمن «حالة البوت».
        [one] ⚠️ آخر تجربة لنسخة احتياطية: قبل يوم واحد. الزر في /admin ضمن «حالة البوت».
        [two] ⚠️ آخر تجربة لنسخة احتياطية: قبل يومين. الزر في /admin ضمن «حالة البوت».
        [few] ⚠️ آخر تجربة لنسخة احتياطية: قبل { $days } أيام. الزر في /admin ضمن «حالة البوت».
        [many] ⚠️ آخر تجربة لنسخة احتياطية: قبل { $days } يوماً. الزر في /admin ضمن «حالة البوت».
       *[other] ⚠️ آخر تجربة لنسخة احتياطية: قبل { $days } يوم. الزر في /admin ضمن «حالة البوت».
    }
# Variables: $problem – in English, for the people who look after the bot
alert-backup =
    ⚠️ <b>فشل النسخ الاحتياطي الليلي.</b> النسخ السابقة ما زالت موجودة، وتُعاد المحاولة كل ساعة. يرجى إبلاغ القائمين على تشغيل البوت بما يلي:

    <code>{ $problem }</code>

## Trying out a backup

# A button under Health
panel-drill = 🧪 تجربة آخر نسخة
drill-began = تجري الآن تجربة آخر نسخة احتياطية، وسنخبركم بالنتيجة.
drill-none = 💾 لم تُحفظ أي نسخة احتياطية بعد، فلا شيء لتجربته.
drill-elsewhere = 🧪 لا تُفتح النسخ الاحتياطية إلا بمفتاح غير موجود على هذا الخادم. يرجى أن تطلبوا ممن يحتفظ به تجربة أحدثها: <code>python -m bot drill --identity</code>
# Variables: $when – when the backup was made
drill-well =
    ✅ <b>يمكن استعادة آخر نسخة احتياطية.</b>

    حُفظت في { $when } بالتوقيت العالمي. استُعيدت بمعزل عن البيانات، وقُرئت كل صفحة منها وعُدّ كل ما فيها، والسجل وسلسلة الإيصالات سليمان. ولم يُحتفظ بشيء من هذه التجربة.
# Variables: $when, $problem – in English, for the people who look after the bot
drill-failed =
    ⚠️ <b>آخر نسخة احتياطية غير صالحة.</b> حُفظت في { $when } بالتوقيت العالمي. يرجى طلب نسخة جديدة وإبلاغ القائمين على تشغيل البوت بما يلي:

    <code>{ $problem }</code>

## After a restore

# Variables: $when – when the backup was made; all others are numbers
restored-told =
    ♻️ <b>استُعيد البوت من نسخة احتياطية.</b>

    حُفظت النسخة في { $when } بالتوقيت العالمي. وما جرى بعد ذلك ليس فيها: توقيعات وقرارات وإجابات.

    لا يُرسَل تلقائياً شيء مما كان ينتظر حينها:
    • إشعارات محتجزة: { $notices }
    • ردود في محادثات، أُهملت: { $replies }
    • رسائل مستجدات لا يُعرف مصيرها: { $deliveries }
    • مستجدات عادت مسودات: { $broadcasts }
    • رسائل من أشخاص، وُضعت جانباً: { $updates }
    • عمليات محو أُعيد تنفيذها: { $erased }

    لم تعد الدعوات والتأكيدات من ذلك الوقت صالحة.
# Buttons
waited-send = 📤 إرسال ما كان ينتظر
waited-drop = 🗑 إهماله
# Variables: $count, $when – when the backup was made
waited-send-ask =
    هل نرسل ما كان ينتظر؟

    الإشعارات: { $count }، من { $when } بالتوقيت العالمي أو قبله، مثل القرارات بشأن التوقيعات. قد يكون بعضها قد وصل من قبل، فيصل إلى أصحابه مرتين. وليس بينها مستجدات.
# Variables: $count, $when
waited-drop-ask =
    هل نهمل ما كان ينتظر؟

    الإشعارات: { $count }، من { $when } بالتوقيت العالمي أو قبله، مثل القرارات بشأن التوقيعات. لن تُرسَل ولا يمكن استرجاعها.
waited-send-yes = 📤 نعم، إرسال
waited-drop-yes = 🗑 نعم، إهمال
# Variables: $count
waited-sent = 📤 في الطريق. الإشعارات: { $count }
# Variables: $count
waited-dropped = 🗑 أُهملت. الإشعارات: { $count }
waited-gone = سبقكم أحد الزملاء، أو لم يعد هناك شيء محتجز.

## In the log

act-restored = استعادة البوت من نسخة احتياطية
act-drill = تجربة نسخة احتياطية
act-waited-sent = إرسال ما كان محتجزاً
act-waited-dropped = إهمال ما كان محتجزاً
