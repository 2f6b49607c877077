# What is kept how long, and how it ends.

act-erased-again = Стерто ще раз після відновлення з копії
act-anonymised = Дані представників стерто у визначений строк
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 Що буде стерто наступним: { $what }, { $date }
panel-to-retention = 🗓 Строки зберігання
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>Що і коли стирається</b>

    { $lines }

    Бот робить це сам. Тут лише числа.
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b> (строк: { $age }). Час стерти: { $now }, у найближчі два тижні: { $soon }, наступна дата: { $date }
retention-what-draft = незавершені підписи
retention-what-rejected = відхилені підписи
retention-what-withdrawn = відкликані підписи
retention-what-held = відкладені підписи
retention-what-question = запитання до команди
retention-what-news = надіслані новини
retention-what-dead = повідомлення, які не вдалося обробити
retention-what-contacts = представники, від дня завершення збору
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>{ $date } дані представників буде стерто.</b>

    Цього дня бот вилучить імена, посади, адреси електронної пошти та акаунти Telegram. Представники: { $people }. Підписи, що залишаться разом з організацією, країною, версією та квитанцією: { $lines }. Підписи, щодо яких рішення так і не ухвалено і які буде стерто повністю: { $pending }.

    Якщо контакти вам ще потрібні, вивантажте їх заздалегідь. Представники теж отримають повідомлення.
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>Незабаром ми вас забудемо, як і обіцяли.</b>

    { $date } ми вилучимо з підпису ваше ім’я, посаду, робочу адресу електронної пошти та ваш акаунт Telegram. Залишиться підпис вашої організації: країна, версія заяви та квитанція.

    Робити нічого не потрібно. До цього дня підпис можна переглянути, виправити чи відкликати: /mysignature
    Після цього пишіть на { $contact } і збережіть квитанцію як підтвердження.
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>Незабаром ми зітремо ваш підпис.</b>

    Рішення щодо нього так і не було ухвалено, а збір підписів завершено. { $date } ми зітремо його повністю, разом з усім, що стосується вас.

    Робити нічого не потрібно. Із запитаннями пишіть на { $contact }.
# To owners. Variables: $count – sign-ons
farewell-done = ✅ Дані представників вилучено, як і було оголошено. Підписи: { $count }. Рядки списку залишаються.
verify-anonymised = 🕊 Представник більше не відомий: його дані вилучено після оголошеного строку. Підпис залишається.
