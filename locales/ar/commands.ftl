# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = البدء
command-statement = قراءة البيان
command-faq = أسئلة وأجوبة
command-sign = التوقيع باسم منظمة
command-mysignature = عرض توقيعكم أو تصحيحه أو سحبه
command-signatories = قائمة الموقّعين
command-share = مشاركة البيان
command-language = تغيير اللغة
command-subscribe = تلقّي المستجدات
command-stop = إيقاف المستجدات
command-privacy = ما نحتفظ به ولماذا
command-mydata = كل ما نحتفظ به عنكم
command-erase = حذف كل ما يخصّكم
command-contact = التواصل مع القائمين على هذا البوت
command-help = ما يستطيع هذا البوت فعله
command-cancel = إلغاء ما بدأناه
command-admin = ما ينتظركم
command-review = توقيعات بانتظار قراركم
command-questions = الأسئلة الموجّهة إلى الفريق
command-stats = الإحصاءات
command-export = القوائم في ملفات

# At most 512 letters
profile-description = منظمات المجتمع المدني تعارض العقوبات الأمريكية على المحكمة الجنائية الدولية. اقرأوا بيانها المشترك، واطرحوا أسئلتكم واحصلوا على أجوبة موثّقة بالمصادر، ووقّعوا باسم منظمتكم، هنا في المحادثة.
# At most 120 letters
profile-short = بيان مشترك ضد العقوبات الأمريكية على المحكمة الجنائية الدولية: اقرأوا واسألوا ووقّعوا باسم منظمتكم.
