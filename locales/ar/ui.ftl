# Ids: <file's word>-<what>. Texts are Telegram HTML: <b> <i> <a> <code> <blockquote>. { $name } is put in by the bot.
# Labels of buttons carry no markup and are at most about 30 letters.

## Start and menu

start-welcome =
    <b>لنقف مع المحكمة الجنائية الدولية</b>

    هنا يمكنكم قراءة بيان مشترك ضد العقوبات الأمريكية على المحكمة، وطرح أسئلتكم عن هذه العقوبات، والتوقيع باسم منظمتكم.

    اسألوني ما شئتم بكلماتكم، أو اختاروا:
menu-statement = 📄 قراءة البيان
menu-faq = ❓ الأسئلة
menu-sign = ✍️ التوقيع باسم منظمة
menu-signatories = 📋 من وقّع
menu-share = 📣 مشاركة
menu-language = 🌐 اللغة
menu-home = 🏠 البداية
back = ➡️ رجوع

help =
    <b>ما أستطيع فعله</b>

    /statement – البيان بعدة لغات
    /faq – أسئلة وأجوبة؛ أو اسألوا مباشرة بكلماتكم
    /sign – التوقيع باسم منظمتكم
    /mysignature – عرض توقيعكم أو تصحيحه أو سحبه
    /signatories – قائمة الموقّعين
    /share – مشاركة البيان
    /language – تغيير اللغة
    /subscribe، /stop – تلقّي مستجدات الحملة أو إيقافها
    /privacy، /mydata، /erase – بياناتكم
    /contact – التواصل مع القائمين على هذا البوت
    /cancel – إلغاء ما بدأناه

## Language

language-choose = 🌐 Language · Langue · Idioma · اللغة · Taal · Língua · Язык · 语言 · Мова
# Variables: $name – a language's name in itself
language-name = { $name }

## Subscription

subscribe-on = 🔔 ستصلكم هنا مستجدات الحملة. وهي قليلة، ويمكنكم إيقافها في أي وقت بالأمر /stop
subscribe-off =
    🔕 لن تصلكم منا مستجدات بعد الآن. ولم يتغير أي شيء آخر.

    لحذف كل ما يخصّكم: { $erase }
subscribe-stop = 🔕 إيقاف
subscribe-again = 🔔 اشتراك من جديد

## Cancel

cancel-done = حسناً، أُلغي ذلك. ماذا تودّون أن تفعلوا الآن؟
cancel-nothing = ليس هناك ما يُلغى. ماذا تودّون أن تفعلوا؟

## Groups

# Variables: $title – the statement's title
group-card =
    📄 <b>{ $title }</b>

    بيان مشترك لمنظمات المجتمع المدني. اقرأوه، واسألوا عنه، ووقّعوا باسم منظمتكم.
group-private = لا أتناول الأمور الشخصية في المجموعات. لنتابع في محادثة خاصة.
group-open = 💬 فتح المحادثة الخاصة
card-read = 📄 قراءة
card-sign = ✍️ توقيع
card-ask = ❓ سؤال
card-open = 💬 المزيد في المحادثة

## Sharing

share-text = منظمات المجتمع المدني تدافع عن المحكمة الجنائية الدولية. اقرأوا البيان ووقّعوا باسم منظمتكم:
# Variables: $text – the text that goes with the link, $link – the link
share =
    📣 <b>مشاركة البيان</b>

    هذا ما سيُرسل:

    <blockquote>{ $text }
    { $link }</blockquote>

    نحصي عدد من يصلون عبر الروابط المشتركة، ولا نسجّل أبداً من شارك ولا من وصل.
share-open = 📣 إرسال إلى محادثة
share-inline = 💬 إضافة بطاقة إلى محادثة
share-copy = 🔗 نسخ الرابط
inline-open = فتح البوت
inline-statement = البيان، مع زر للتوقيع
inline-answer = جواب مع مصادره

## Countries

country-international = منظمة دولية
