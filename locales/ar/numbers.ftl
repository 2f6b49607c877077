# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>الإحصاءات</b> · { $period }

    <b>التوقيعات</b>
    واردة: { $sent }، مقبولة: { $approved }
    المجموع الآن: مقبولة { $all }، بانتظار المراجعة { $pending }، لم تُقبل { $rejected }، مسحوبة { $withdrawn }

    <b>الأشخاص</b>
    جدد: { $people }، فتحوا البيان: { $readers }
    تصلهم المستجدات الآن: { $subscribed }

    <b>الأسئلة</b>
    مطروحة: { $asked }، دون جواب أكيد: { $unsure }، نُقلت إلى الفريق: { $team }

    { $groups }

    لا تُعرض أبداً مجموعة تقل عن خمسة أشخاص وحدها.

## Periods

stats-period-week = آخر 7 أيام
stats-period-month = آخر 30 يوماً
stats-period-ever = منذ البداية
# Buttons
stats-week = 7 أيام
stats-month = 30 يوماً
stats-ever = الكل
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>الأشخاص الجدد بحسب اللغة:</b> { $groups }
stats-by-subscribers = <b>من تصلهم المستجدات، بحسب اللغة:</b> { $groups }
stats-by-countries = <b>التوقيعات المقبولة بحسب البلد:</b> { $groups }
stats-by-signed = <b>التوقيعات المقبولة بحسب لغة البيان:</b> { $groups }
stats-by-asked = <b>الأسئلة بحسب اللغة:</b> { $groups }
stats-by-unanswered = <b>الأسئلة دون جواب أكيد، بحسب الموضوع:</b> { $groups }
stats-by-origins = <b>من وصلوا عبر رابط، منذ البداية:</b> { $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = غيرها { $n }
stats-too-few = العدد أقل من أن يُعرض مفصّلاً
# Subjects
stats-subject-court = المحكمة
stats-subject-sanctions = العقوبات
stats-subject-statement = البيان والتوقيع
stats-subject-unsure = أسئلة لم تُفهم
stats-subject-elsewhere = مواضيع أخرى
# In place of a language: a sign-on that came from elsewhere
stats-language-none = واردة من مصدر آخر

## Pictures

# Buttons
stats-growth = 📈 تطوّر الأعداد
stats-countries = 🌍 البلدان
stats-funnel = 🪜 أين يتوقف الناس
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = { "\u200F" }<b>{ $title }</b> · { $period }
stats-drawing = 🎨 يجري رسم الصورة.
stats-not-drawn = تعذّر رسم الصورة. الأرقام في الرسالة أعلاه، ويجد القائمون على تشغيل البوت السبب في سجلّه.
stats-picture-growth = تطوّر الأعداد
stats-picture-countries = التوقيعات المقبولة بحسب البلد
stats-picture-funnel = أين يتوقف الناس
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = التوقيعات المقبولة
stats-picture-subscribers = المشتركون في المستجدات
stats-picture-none = لا توقيعات مقبولة في هذه المدة.
stats-picture-others = غيرها
stats-picture-one-day = هذه بداية الخطوط: ليس هناك سوى يوم واحد حتى الآن.
stats-picture-unnamed = غيرها: بلدان أخرى، ومجموعات صغيرة لا تُذكر بالاسم.
stats-picture-lost = الأعداد مقرّبة إلى مضاعفات الخمسة. البرتقالي: من لم يصلوا إلى هذه المرحلة.
stats-picture-few = أقل من 5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = بدء استخدام البوت
stats-stage-read = فتح البيان
stats-stage-began = بدء التوقيع
stats-stage-organisation = السؤال عن المنظمة
stats-stage-country = السؤال عن البلد
stats-stage-website = السؤال عن الموقع الإلكتروني
stats-stage-name = السؤال عن الاسم
stats-stage-role = السؤال عن الصفة
stats-stage-email = السؤال عن البريد الإلكتروني
stats-stage-listing = السؤال عن الظهور في القائمة
stats-stage-updates = السؤال عن المستجدات
stats-stage-review = المراجعة الأخيرة
stats-stage-sent = الإرسال
stats-stage-approved = القبول
