# What is kept how long, and how it ends.

act-erased-again = حذف مجدَّد بعد استعادة نسخة احتياطية
act-anonymised = إزالة بيانات الممثلين في موعدها
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 أول ما سيُحذف: { $what }، { $date }
panel-to-retention = 🗓 مُدد الحفظ
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>ما الذي يُحذف ومتى</b>

    { $lines }

    يقوم البوت بذلك بنفسه. هذه أعداد فقط.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (مدة الحفظ: { $age }). مستحق الآن: { $now }، خلال أسبوعين: { $soon }، التاريخ التالي: { $date }
retention-what-draft = توقيعات غير مكتملة
retention-what-rejected = توقيعات مرفوضة
retention-what-withdrawn = توقيعات مسحوبة
retention-what-held = توقيعات موضوعة جانباً
retention-what-question = أسئلة إلى الفريق
retention-what-news = مستجدات أُرسلت
retention-what-dead = رسائل تعذّرت معالجتها
retention-what-contacts = بيانات الممثلين، ابتداءً من إغلاق باب التوقيع
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>تُحذف بيانات الممثلين في { $date }.</b>

    في ذلك اليوم يزيل البوت الأسماء والصفات وعناوين البريد الإلكتروني وحسابات تلغرام. الممثلون: { $people }. التوقيعات التي تبقى مع المنظمة والبلد والنسخة والإيصال: { $lines }. التوقيعات التي لم يُبتّ فيها وتُحذف كلها: { $pending }.

    إن كنتم ما زلتم بحاجة إلى بيانات الاتصال، فصدّروها قبل ذلك. ويُبلَّغ الممثلون أيضاً.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>سننسى بياناتكم قريباً كما وعدنا.</b>

    في { $date } نزيل من التوقيع اسمكم وصفتكم وبريدكم المهني وحسابكم في تلغرام. ويبقى توقيع منظمتكم مع البلد ونسخة البيان والإيصال.

    لا يلزمكم فعل شيء. وحتى ذلك اليوم يمكنكم الاطلاع على التوقيع أو تصحيحه أو سحبه: /mysignature
    وبعد ذلك يرجى الكتابة إلى { $contact } والاحتفاظ بإيصالكم دليلاً.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>سنحذف توقيعكم قريباً.</b>

    لم يُبتّ فيه، وقد أُغلق باب التوقيع. في { $date } نحذفه كله مع كل ما يخصكم.

    لا يلزمكم فعل شيء. للأسئلة: { $contact }
# To owners. Variables: $count – sign-ons
farewell-done = ✅ أُزيلت بيانات الممثلين كما أُعلن. عدد التوقيعات: { $count }. وتبقى سطور القائمة.
verify-anonymised = 🕊 لم يعد ممثل هذا التوقيع معروفاً: أُزيلت بياناته بعد المدة المعلنة. ويبقى التوقيع.
