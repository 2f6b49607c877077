# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>Заявление изменилось.</b>

    Организация { $organisation } подписала версию { $old }. В версии { $new } кое-что сказано иначе по существу. Пожалуйста, прочитайте её и сообщите, действует ли подпись и для неё.

    Пока вы не ответили, ваша организация остаётся под версией { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>Напоминание:</b> заявление изменилось, и мы пока не знаем, поддерживает ли { $organisation } версию { $new }.

    Без ответа останется версия { $old }. Больше мы спрашивать не будем.
version-keep = ✅ Оставить нашу подпись
version-changes = 🔍 Что изменилось
version-read-new = 📖 Прочитать новый текст
version-read-old = 📜 Прочитать подписанный текст
version-later = 🕓 Решить позже
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>От версии { $old } к версии { $new }</b>
    <s>Зачёркнуто</s> — убрано. <b>Жирным</b> — новое. Абзацы без изменений пропущены.

    { $changes }
version-changes-many = Изменений слишком много, чтобы показать их здесь слово в слово. Пожалуйста, прочитайте оба текста.
# Variables: $organisation, $new
version-kept = ✅ Спасибо. Теперь { $organisation } стоит под версией { $new } заявления. Новая квитанция — следующим сообщением.
# Variables: $old, $command
version-postponed = 🕓 Хорошо. Ваша организация остаётся под версией { $old }. Ответить можно в любой момент: { $command }
version-kept-before = Ответ уже был дан.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 Заявление, версия { $number }. Отпечаток: <code>{ $digest }</code>
version-text-lost = Этот текст здесь не хранится.
# A button of /mysignature
mysignature-version = 📄 Заявление изменилось
# At the end of signing on. Variables: $number
signon-version-changed = 📄 Пока вы заполняли форму, заявление изменилось: теперь это версия { $number }. Пожалуйста, прочитайте её и дайте согласие ещё раз. Ваши ответы сохранены.

# --- to the secretariat

# Variables: $number
version-line = 📄 Заявление: версия { $number }. Под текстом с иным содержанием никто не стоит.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Заявление: версия { $number }. Подписали прежний текст и ещё не спрошены: { $askable }; спрошены — оставили подпись: { $kept }, отозвали: { $withdrawn }, не решили: { $undecided }; из файлов, спросить нужно вам: { $unreachable }.
version-ask-signers = 📄 Спросить подписавших
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>Спросить тех, кто подписал прежний текст?</b>

    { $count ->
        [one] Вопрос получит { $count } организация
        [few] Вопрос получат { $count } организации
        [many] Вопрос получат { $count } организаций
       *[other] Вопрос получат { $count } организации
    }: поддерживают ли они версию { $number }. Каждый представитель — один раз, на своём языке, с одним напоминанием через неделю. Остановить начатое нельзя.

    Из файлов, спросить здесь некого: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Спросить сейчас: { $count }
version-asking = ✅ Вопросы рассылаются: днём, по нескольку в минуту. Ответы видны на странице текстов.
version-nobody-to-ask = Спрашивать больше некого.
act-asked-signers = Подписавшие спрошены о новом заявлении
act-reaffirmed = Подпись оставлена под новым заявлением
