# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • Версія { $number }: { $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • Версія невідома: { $count }
act-certificate = Створено підсумковий сертифікат
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>Ваша квитанція про відкликання.</b> Будь ласка, збережіть її.

    Код: <code>{ $code }</code>
    Місце в ланцюжку: { $place }

    За допомогою { $command } і коду будь-хто може перевірити, що підпис відкликано.
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    Квитанція про відкликання підпису
    Організація: { $organisation }, { $country }
    Номер: { $reference }
    Версія заяви: { $version }
    Дата підпису: { $date }
    Дата відкликання: { $today }
    Код: { $code }
    Щоб перевірити, надішліть боту: { $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ Ця квитанція справжня (місце в ланцюжку: { $place }). Вона підтверджує, що підпис відкликано.
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 Ланцюжок квитанцій, { $date }
    Місце: { $count }
    <code>{ $digest }</code>

    Збережіть це повідомлення: за ним згодом буде видно, чи нічого не змінили.
head-refused = ⚠️ Бот не може писати в канал, тому щоденного рядка ланцюжка там немає. Будь ласка, зробіть бота адміністратором каналу з правом публікації.
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>Збір підписів завершено.</b> Дякуємо: підпис вашої організації чинний. Усього організацій: { $count }. Переглянути або відкликати його можна й надалі: /mysignature
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>Збір підписів завершено.</b> Дякуємо: ваш підпис надійшов вчасно. Секретаріат ще не ухвалив рішення щодо нього; про результат ви дізнаєтеся в цьому чаті. Переглянути його: /mysignature
# A button
certificate-again = 🏁 Сертифікат
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>Сертифікат підписів.</b> Організації: { $count }. Кінець ланцюжка: <code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    Сертифікат підписів, { $date }
    Організації: { $count } (з назвою: { $named }, враховані без назви: { $counted })
    Ланки ланцюжка: { $length }
    Кінець ланцюжка: { $digest }
