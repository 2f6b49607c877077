# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • الإصدار { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • إصدار غير معروف: { $count }
act-certificate = إصدار شهادة الإغلاق
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>إيصال سحب توقيعكم.</b> يرجى الاحتفاظ به.

    الرمز: <code>{ $code }</code>
    الموضع في السلسلة: { $place }

    يمكن لأي شخص لديه الرمز أن يتحقق من سحب التوقيع، بالأمر: { $command }
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    إيصال سحب توقيع
    المنظمة: { $organisation }، { $country }
    الرقم المرجعي: { $reference }
    إصدار البيان: { $version }
    تاريخ التوقيع: { $date }
    تاريخ السحب: { $today }
    الرمز: { $code }
    للتحقق منه أرسلوا إلى البوت: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ هذا الإيصال صحيح (الموضع في السلسلة: { $place })، وهو يثبت أن التوقيع سُحب.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 سلسلة الإيصالات، { $date }
    الموضع: { $count }
    <code>{ $digest }</code>

    احتفظوا بهذه الرسالة: بها يظهر لاحقاً إن تغيّر شيء.
head-refused = ⚠️ لا يستطيع البوت النشر في القناة، فينقصها السطر اليومي من السلسلة. يرجى جعل البوت مشرفاً في القناة مع حق النشر.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>أُغلق باب التوقيع.</b> شكراً لكم، توقيع منظمتكم قائم. مجموع المنظمات: { $count }. ويظل بإمكانكم الاطلاع على توقيعكم أو سحبه: /mysignature
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>أُغلق باب التوقيع.</b> شكراً لكم، وصل توقيعكم في الموعد. لم تبتّ الأمانة فيه بعد، وستصلكم النتيجة في هذه المحادثة. لعرض التوقيع: /mysignature
# A button
certificate-again = 🏁 الشهادة
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>شهادة التوقيعات.</b> المنظمات: { $count }. رأس السلسلة: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    شهادة التوقيعات، { $date }
    المنظمات: { $count } (بالاسم: { $named }، محسوبة بلا اسم: { $counted })
    حلقات السلسلة: { $length }
    رأس السلسلة: { $digest }
