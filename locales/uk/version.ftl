# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>Заява змінилася.</b>

    Організація { $organisation } підписала версію { $old }. У версії { $new } дещо сказано інакше по суті. Будь ласка, прочитайте її та повідомте, чи чинний підпис і для неї.

    Доки ви не відповіли, ваша організація залишається під версією { $old }.
# Once, after a week. Variables as above
version-reminder =
    📄 <b>Нагадування:</b> заява змінилася, і ми ще не знаємо, чи підтримує { $organisation } версію { $new }.

    Без відповіді залишиться версія { $old }. Більше ми не питатимемо.
version-keep = ✅ Залишити наш підпис
version-changes = 🔍 Що змінилося
version-read-new = 📖 Прочитати новий текст
version-read-old = 📜 Прочитати підписаний текст
version-later = 🕓 Вирішити пізніше
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>Від версії { $old } до версії { $new }</b>
    <s>Закреслено</s> — вилучено. <b>Жирним</b> — нове. Абзаци без змін пропущено.

    { $changes }
version-changes-many = Змін забагато, щоб показати їх тут слово в слово. Будь ласка, прочитайте обидва тексти.
# Variables: $organisation, $new
version-kept = ✅ Дякуємо. Тепер { $organisation } стоїть під версією { $new } заяви. Нова квитанція — у наступному повідомленні.
# Variables: $old, $command
version-postponed = 🕓 Гаразд. Ваша організація залишається під версією { $old }. Відповісти можна будь-коли: { $command }
version-kept-before = Відповідь уже надано.
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 Заява, версія { $number }. Відбиток: <code>{ $digest }</code>
version-text-lost = Цей текст тут не зберігається.
# A button of /mysignature
mysignature-version = 📄 Заява змінилася
# At the end of signing on. Variables: $number
signon-version-changed = 📄 Поки ви заповнювали форму, заява змінилася: тепер це версія { $number }. Будь ласка, прочитайте її та дайте згоду ще раз. Ваші відповіді збережено.

# --- to the secretariat

# Variables: $number
version-line = 📄 Заява: версія { $number }. Під текстом з іншим змістом ніхто не стоїть.
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 Заява: версія { $number }. Підписали попередній текст і ще не запитані: { $askable }; запитані — залишили підпис: { $kept }, відкликали: { $withdrawn }, не вирішили: { $undecided }; із файлів, запитати маєте ви: { $unreachable }.
version-ask-signers = 📄 Запитати підписантів
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>Запитати тих, хто підписав попередній текст?</b>

    { $count ->
        [one] Запитання отримає { $count } організація
        [few] Запитання отримають { $count } організації
        [many] Запитання отримають { $count } організацій
       *[other] Запитання отримають { $count } організації
    }: чи підтримують вони версію { $number }. Кожен представник — один раз, своєю мовою, з одним нагадуванням за тиждень. Зупинити розпочате не можна.

    Із файлів, запитати тут нікого: { $unreachable }.
# A button. Variables: $count
version-ask-confirm = ✅ Запитати зараз: { $count }
version-asking = ✅ Запитання розсилаються: удень, по кілька щохвилини. Відповіді видно на сторінці текстів.
version-nobody-to-ask = Питати більше нікого.
act-asked-signers = Підписантів запитано про нову заяву
act-reaffirmed = Підпис залишено під новою заявою
