# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 مختوم، لا يُفتح إلا بالمفتاح المحفوظ خارج الخادم
# Before a sealed sign-on is corrected
signon-sealed = 🔒 خُتم اسمكم وصفتكم وعنوان بريدكم عندما اتخذت الأمانة قرارها، ولم يعد هذا البوت قادراً على قراءتها. لتصحيح أي شيء، يرجى كتابتها من جديد. وما ترسلونه يعود بعد ذلك إلى الأمانة.
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = الاسم والصفة وعنوان البريد الإلكتروني مختومة: لم يعد هذا البوت قادراً على قراءتها. لا يستطيع ذلك إلا الأمانة، بمفتاح تحفظه في مكان آخر.
# Below /privacy
privacy-sealed = 🔒 حالما تبتّ الأمانة في توقيعكم يُختم اسمكم وصفتكم وبريد عملكم. ومنذ ذلك الحين لا يستطيع هذا البوت قراءتها. لا يستطيع ذلك إلا الأمانة، بمفتاح تحفظه في مكان آخر.
# A code is asked for. Variables: $command
mailbox-which = ✉️ عنوان بريدكم مختوم، ولا يستطيع هذا البوت قراءته. يرجى كتابته من جديد، وسيُرسَل الرمز إليه. للتراجع: { $command }
# Variables: $command
mailbox-other = ✉️ ليس هذا عنوان توقيعكم. يرجى كتابته مرة أخرى. وللتراجع: { $command }
# In the log
act-contacts-sealed = ختم بيانات الاتصال للتوقيعات السابقة

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>اتصال للتحقق: { $organisation }</b>

    لا يُحتسب إلا إذا اتصلتم برقم وجدتموه بأنفسكم، في موقع المنظمة أو في دليل هاتف، وأكّد أحد هناك أن المنظمة وقّعت. واسم من وقّع باسمها مختوم ولا يمكن عرضه هنا.

    <b>لا تتصلوا أبداً بالرقم المذكور هنا أو في رسالة أو في بريد إلكتروني.</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>هل تؤكدون هذا باسم منظمتكم؟</b>

    وقّع أحد زملائكم باسمها:

    المنظمة: <b>{ $organisation }</b>، { $country }
    إصدار البيان: { $version }
    في القائمة: { $listing }

    البيان: { $statement }

    إن كان يحق لكم التحدث باسم المنظمة وكنتم موافقين فسأسألكم عن اسمكم وصفتكم. يُحفظان مشفّرين، ولا يراهما إلا من وقّع والأمانة، ويُحذفان مع التوقيع. ويمكنكم التراجع في أي وقت. الجهة المسؤولة: { $controller }. التفاصيل: { $privacy }

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>بيانات الاتصال بالممثلين</b>

    سيصلكم في هذه المحادثة:
    1. عبارة مرور، مرة واحدة، في رسالة مستقلة
    2. ملف ZIP مقفل فيه الممثلون ومنظماتهم (عدد الممثلين: { $count })، ومن ضمنها المنظمات المحسوبة دون ذكر اسمها

    الأسماء والصفات وعناوين البريد مختومة (عدد من خُتمت بياناتهم: { $sealed }). ومن يحفظ المفتاح خارج الخادم يستخرج الجدول من الملف على حاسوبه: <code>python -m bot contacts open</code>

    دوّنوا عبارة المرور في مكان آمن، ثم احذفوا رسالتها. نحن لا نحتفظ بها، ولا يمكن فتح الملف من دونها. ولا ترسلوا الملف وعبارة المرور أبداً بالطريقة نفسها.

    سيُبلَّغ المالكون الآخرون بأنكم أخذتم هذه البيانات، وسيُدوَّن ذلك في السجل.
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count ->
        [zero] { $count } ممثل
        [one] ممثل واحد
        [two] ممثلان
        [few] { $count } ممثلين
        [many] { $count } ممثلاً
       *[other] { $count } ممثل
    }، والبيانات المختومة: { $sealed }. ولا تُفتح هذه إلا حيث يوجد المفتاح المحفوظ خارج الخادم: <code>python -m bot contacts open</code>. واحذفوا الملف من هنا أيضاً بعد حفظه في مكان آمن.
    SHA-256: <code>{ $digest }</code>
