# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = Проверить квитанцию
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>Ваша квитанция.</b> Пожалуйста, сохраните её.

    Код: <code>{ $code }</code>
    Место в цепочке: { $place }

    Файл доказывает, что и когда было подписано. В нём есть название организации: показывайте его только тем, кому хотите. В коде названия нет: с ним любой может проверить, действует ли подпись: { $command }
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    Квитанция о подписи
    Организация: { $organisation }, { $country }
    Номер: { $reference }
    Версия заявления: { $version }
    Дата подписи: { $date }
    Код: { $code }
    Чтобы проверить, отправьте боту: { $command } { $code }
# A button
mysignature-receipt = 🧾 Квитанция
# Variables: $command
verify-how = Отправьте { $command } и код квитанции одним сообщением. Код указан в квитанции и выглядит так: <code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = Такого кода нет ни в одной нашей квитанции. Сверьте его с квитанцией знак за знаком. Ваши собственные квитанции — здесь: { $command }
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>Квитанция подлинная, подпись действует.</b>

    Дата подписи: { $date }
    Версия заявления: { $version }
    Подпись: { $status }
    Место в цепочке: { $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>Квитанция подлинная, подпись действует.</b>

    Организация: <b>{ $organisation }</b>
    Дата подписи: { $date }
    Версия заявления: { $version }
    Подпись: { $status }
    Место в цепочке: { $place }
# Variables: $place
verify-gone = ↩️ Квитанция подлинная (место в цепочке: { $place }), но подпись с тех пор отозвана или удалена. Она больше не учитывается.
# Variables: $place
verify-replaced = ✏️ Квитанция подлинная (место в цепочке: { $place }), но подпись с тех пор исправлена. Вместо неё выдана более новая квитанция.
# Variables: $place, $controller, $contact
verify-broken = ⚠️ В наших данных что-то не так, место в цепочке: { $place }. Пожалуйста, сообщите об этом. { $controller }: { $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 Цепочка квитанций: звеньев — { $count }, последнее — <code>{ $digest }</code>. Сохраните эту строку: по ней потом будет видно, изменилось ли что-нибудь.
