# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = التحقق من إيصال
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>إيصالكم.</b> يرجى الاحتفاظ به.

    الرمز: <code>{ $code }</code>
    الموضع في السلسلة: { $place }

    يثبت الملف ما تم توقيعه ومتى. وهو يذكر اسم المنظمة، فلا تعرضوه إلا على من تريدون. أما الرمز فلا يذكر أحداً: يمكن لأي شخص لديه الرمز أن يتحقق مما إذا كان التوقيع قائماً، بالأمر: { $command }
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    إيصال توقيع
    المنظمة: { $organisation }، { $country }
    الرقم المرجعي: { $reference }
    إصدار البيان: { $version }
    تاريخ التوقيع: { $date }
    الرمز: { $code }
    للتحقق منه أرسلوا إلى البوت: { $command } { $code }
# A button
mysignature-receipt = 🧾 الإيصال
# Variables: $command
verify-how = أرسلوا { $command } ثم رمز الإيصال في رسالة واحدة. الرمز مكتوب على الإيصال وشكله هكذا: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = هذا الرمز لا يعود إلى أي من إيصالاتنا. يرجى مقارنته بالإيصال حرفاً حرفاً. إيصالاتكم أنتم تجدونها هنا: { $command }
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>هذا الإيصال صحيح، والتوقيع قائم.</b>

    تاريخ التوقيع: { $date }
    إصدار البيان: { $version }
    الحالة: { $status }
    الموضع في السلسلة: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>هذا الإيصال صحيح، والتوقيع قائم.</b>

    المنظمة: <b>{ $organisation }</b>
    تاريخ التوقيع: { $date }
    إصدار البيان: { $version }
    الحالة: { $status }
    الموضع في السلسلة: { $place }
# Variables: $place
verify-gone = ↩️ هذا الإيصال صحيح (الموضع في السلسلة: { $place })، لكن التوقيع سُحب أو حُذف بعد ذلك، ولم يعد محسوباً.
# Variables: $place
verify-replaced = ✏️ هذا الإيصال صحيح (الموضع في السلسلة: { $place })، لكن التوقيع صُحّح بعد ذلك، وحلّ محله إيصال أحدث.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ هناك خلل في سجلّنا عند الموضع { $place } من السلسلة. يرجى إبلاغ { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 سلسلة الإيصالات: عدد الحلقات { $count }، وأحدثها <code>{ $digest }</code>. احتفظوا بهذا السطر: به يظهر لاحقاً إن تغيّر شيء.
