# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Версия { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Версия неизвестна: { $count }
act-certificate = Создан итоговый сертификат
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>Ваша квитанция об отзыве.</b> Пожалуйста, сохраните её.

    Код: <code>{ $code }</code>
    Место в цепочке: { $place }

    С помощью { $command } и кода любой может проверить, что подпись отозвана.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Квитанция об отзыве подписи
    Организация: { $organisation }, { $country }
    Номер: { $reference }
    Версия заявления: { $version }
    Дата подписи: { $date }
    Дата отзыва: { $today }
    Код: { $code }
    Чтобы проверить, отправьте боту: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ Эта квитанция подлинная (место в цепочке: { $place }). Она подтверждает, что подпись отозвана.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Цепочка квитанций, { $date }
    Место: { $count }
    <code>{ $digest }</code>

    Сохраните это сообщение: по нему потом будет видно, не изменили ли что-нибудь.
head-refused = ⚠️ Бот не может писать в канал, поэтому ежедневной строки цепочки там нет. Пожалуйста, сделайте бота администратором канала с правом публикации.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>Сбор подписей завершён.</b> Спасибо: подпись вашей организации действует. Всего организаций: { $count }. Посмотреть или отозвать её можно и дальше: /mysignature
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>Сбор подписей завершён.</b> Спасибо: ваша подпись поступила вовремя. Секретариат ещё не принял по ней решения; о результате вы узнаете в этом чате. Посмотреть её: /mysignature
# A button
certificate-again = 🏁 Сертификат
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Сертификат подписей.</b> Организации: { $count }. Конец цепочки: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Сертификат подписей, { $date }
    Организации: { $count } (с названием: { $named }, учтены без названия: { $counted })
    Звенья цепочки: { $length }
    Конец цепочки: { $digest }
