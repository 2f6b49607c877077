# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = رمزكم للبوت { $bot }
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    تحية طيبة،

    وقّع أحدهم بياناً عبر بوت تلغرام { $bot } وذكر عنوان البريد الإلكتروني هذا.

    إن كنتم أنتم من فعل ذلك، فاكتبوا هذا الرمز في المحادثة مع البوت:

    { $code }

    الرمز صالح لمدة { $minutes } دقائق، وفي تلك المحادثة وحدها. لا تعطوه لأحد: فنحن لا نطلبه في أي مكان آخر.

    وإن لم تكونوا أنتم، فيمكنكم التراجع عنه. افتحوا { $bot } في تلغرام وأرسلوا إليه هذا السطر:

    /notme { $disavowal }

    عندئذ يُسحب التوقيع الذي ذُكر فيه عنوانكم. ويصلح لذلك أي حساب في تلغرام.

    الرقم المرجعي: { $reference }
    { $controller }، { $contact }
# Variables: $bot
mail-move-subject = رمزكم للبوت { $bot }
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    تحية طيبة،

    يطلب أحدهم نقل التوقيع { $reference } إلى حساب آخر في تلغرام. وقد ذُكر في هذا التوقيع عنوان البريد الإلكتروني هذا.

    إن كنتم أنتم من طلب ذلك، فاكتبوا هذا الرمز في المحادثة مع بوت تلغرام { $bot }:

    { $code }

    الرمز صالح لمدة { $minutes } دقائق، وفي تلك المحادثة وحدها.

    وإن لم تكونوا أنتم، فلا داعي لفعل شيء: لا يتغير شيء من دون الرمز. لا تعطوه لأحد.

    { $controller }، { $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>خطوة أخيرة: هل هذا بريدكم؟</b>

    رمز من 8 أرقام في طريقه إلى { $email }. يرجى كتابته هنا خلال { $minutes } دقائق، فتعرف الأمانة أن العنوان عنوانكم.

    لم يصل شيء؟ ابحثوا في البريد غير المرغوب فيه، أو اطلبوا رمزاً جديداً. وتوقيعكم وصلنا على أي حال.
# Variables: $email
mailbox-proved = ✅ <b>تم التأكيد.</b> البريد { $email } بريدكم. شكراً لكم.
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>تم التأكيد.</b> البريد { $email } بريدكم، وهو على نطاق منظمتكم: { $domain }. شكراً لكم.
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ رُفضت الرسالة المرسلة إلى { $email }، وربما لا يوجد بريد بهذا العنوان. يرجى مراجعة العنوان وتصحيحه عند الحاجة: { $command }
# Variables: $email, $command
mailbox-unsent = ✉️ تعذّر إرسال الرسالة إلى { $email }. ومع ذلك فقد وصلنا توقيعكم. يمكنكم طلب رمز جديد لاحقاً: { $command }
# Buttons
mysignature-code = ✉️ تأكيد البريد
code-again = ✉️ رمز جديد
code-needless = لم يبق هنا ما يحتاج إلى تأكيد.
# Variables: $left – tries
code-wrong = ❌ ليس هذا الرمز الوارد في أحدث رسالة. المحاولات المتبقية: { $left }
# Variables: $left – tries
code-lost = 😞 حدث خطأ قبل التحقق من الرمز. يرجى كتابته مرة أخرى. المحاولات المتبقية: { $left }
# Variables: $tries
code-used-up = ❌ هذا أيضاً غير صحيح، أو جاء متأخراً: عدد المحاولات لكل رمز { $tries }. يرجى طلب رمز جديد.
# Variables: $minutes
code-expired = ⏳ انتهت صلاحية هذا الرمز: مدتها { $minutes } دقائق. يرجى طلب رمز جديد.
# Variables: $command
code-unclear = يتألف الرمز من 8 أرقام، مثل 1234 5678. يرجى كتابة الرمز وحده. وإن لم يكن لديكم رمز: { $command }
# Variables: $command
code-none = لا يُنتظر رمز في هذا الحساب. لا يصلح الرمز إلا في الحساب الذي طُلب منه. توقيعاتكم: { $command }
# Variables: $command
code-gone = الرمز صحيح، لكن التوقيع سُحب أو نُقل في هذه الأثناء. توقيعاتكم: { $command }
code-changed = الرمز صحيح، لكن عنوان البريد في التوقيع تغيّر في هذه الأثناء. يرجى طلب رمز جديد.
# Variables: $controller, $contact
code-cap = ✋ لا يمكن إرسال مزيد من الرموز اليوم، حتى لا تُغرق الرسائل أحداً. يرجى المحاولة غداً، أو الكتابة إلى { $controller }: { $contact }

## Another account

# A button
mysignature-move = 📱 وقّعت من حساب آخر
# Variables: $command
move-reference =
    📱 <b>هل وقّعتم من حساب آخر في تلغرام؟</b> يمكن إذن نقل التوقيع إلى هذا الحساب.

    يرجى كتابة رقمه المرجعي. شكله هكذا: <code>ABCD-2345</code>. وللتراجع: { $command }
# Variables: $command
move-reference-unclear = شكل الرقم المرجعي هكذا: <code>ABCD-2345</code>. يرجى كتابته مرة أخرى. وإن لم يكن لديكم رقم: { $command }
# Variables: $command
move-own = هذا التوقيع تابع لهذا الحساب أصلاً: { $command }
# Variables: $command
move-email = وما عنوان بريد العمل الذي ذُكر عند التوقيع؟ للتراجع: { $command }
# Variables: $command
move-email-unclear = لا يبدو هذا عنوان بريد إلكتروني. يرجى كتابته مرة أخرى، مثل name@example.org. وللتراجع: { $command }
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ إن كان الرقم والعنوان يعودان إلى توقيع واحد، فرمز من 8 أرقام في طريقه إلى ذلك البريد. يرجى كتابته هنا خلال { $minutes } دقائق.

    لم يصل شيء؟ ابحثوا في البريد غير المرغوب فيه، وراجعوا الرقم والعنوان.
# Variables: $organisation, $reference, $command
move-done = ✅ <b>تم.</b> أصبح توقيع <b>{ $organisation }</b>، <code>{ $reference }</code>، تابعاً لهذا الحساب: { $command }
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 نُقل توقيع <b>{ $organisation }</b>، <code>{ $reference }</code>، إلى حساب آخر في تلغرام، بعد أن كُتب هناك رمز وصل إلى بريد العمل.

    إن كنتم أنتم من فعل ذلك أو أحد زملائكم، فلا داعي لفعل شيء. وإلا فإن شخصاً آخر يقرأ ذلك البريد: يرجى الكتابة فوراً إلى { $controller }: { $contact }

## “This was not me”

# Variables: $command
notme-how = هل وقّع أحد بعنوان بريدكم؟ أرسلوا { $command } ثم الرمز الطويل الوارد في رسالتنا، في رسالة واحدة.
# Variables: $controller, $contact
notme-unknown = هذا الرمز غير معروف هنا. يرجى مقارنته بالرسالة حرفاً حرفاً، أو الكتابة إلى { $controller }: { $contact }
# Variables: $controller, $contact
notme-too-many = ✋ وصلت رموز كثيرة غير معروفة في يوم واحد. يرجى الكتابة إلى { $controller }: { $contact }
# Variables: $controller, $contact
notme-already = سُحب هذا التوقيع من قبل، أو لم يعد عنوانكم مذكوراً فيه. لم يبق ما يلزم فعله. للأسئلة: { $controller }، { $contact }
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>تم.</b> سُحب التوقيع الذي ذُكر فيه عنوانكم ولم يعد محسوباً، وأُبلغت الأمانة بذلك. الرقم المرجعي: <code>{ $reference }</code>. للأسئلة: { $controller }، { $contact }
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ سُحب توقيع <b>{ $organisation }</b>، <code>{ $reference }</code>: يقول من يقرأ بريد العمل المذكور فيه إنه لم يوقّع. إن كان في ذلك خطأ، فيرجى الكتابة إلى { $controller }: { $contact }
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>«لم أكن أنا».</b> هذا ما جاء من البريد المذكور في توقيع <b>{ $organisation }</b>، <code>{ $reference }</code>. وقد سُحب التوقيع.

## For the secretariat

act-mailbox-proved = تأكيد البريد برمز
act-moved = نقل توقيع إلى حساب آخر
act-not-me = سحب توقيع من صاحب البريد: «لم أكن أنا»
alert-mail = ⚠️ يتعذّر إرسال البريد، فلا تصل الرموز إلى أحد. ومع ذلك يبقى التوقيع ممكناً. يرجى إخبار القائمين على تشغيل البوت: الأمر <code>python -m bot check</code> يبيّن السبب.
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>تعذّر الوصول إلى خادم البريد منذ { $length }.</b> رسائل بريد بانتظار الإرسال: { $number }. سترسل من تلقاء نفسها. وإن استمر ذلك فيرجى إخبار القائمين على تشغيل البوت.
