# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Списки у файлах</b>

    { $organisations ->
        [one] { $organisations } організація
        [few] { $organisations } організації
        [many] { $organisations } організацій
       *[other] { $organisations } організації
    }{ $countries ->
        [0] { "" }
        [one] { " " }з { $countries } країни
        [few] { " " }з { $countries } країн
        [many] { " " }з { $countries } країн
       *[other] { " " }з { $countries } країни
    }; враховано без назв: { $unnamed }. Версія заяви: { $number }.

    Таблиця: CSV, Excel або JSON. Додаток для преси з текстом заяви й усіма назвами: PDF або Word.
    Мова файлів: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 Додаток у PDF
export-docx = 📝 Додаток у Word
export-language = 🌐 Мова файлів
export-choose = Якою мовою мають бути файли?
export-contacts = 🔐 Контакти
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } організація
        [few] { $organisations } організації
        [many] { $organisations } організацій
       *[other] { $organisations } організації
    }; враховано без назв: { $unnamed }. Версія заяви: { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Контакти представників</b>

    У цей чат надійдуть:
    1. пароль — один раз, окремим повідомленням
    2. ZIP-файл під паролем із таблицею Excel: ім’я, посада й електронна адреса { $count ->
        [one] { $count } представника
        [few] { $count } представників
        [many] { $count } представників
       *[other] { $count } представника
    } і назви їхніх організацій, зокрема й тих, що враховані без назви

    Чим відкрити: 7-Zip у Windows, Keka або The Unarchiver на Mac. Сама Windows такого файлу не відкриє.

    Запишіть пароль у надійному місці й видаліть повідомлення з ним. Ми його не зберігаємо: без нього файл не відкрити. Ніколи не пересилайте файл і пароль тим самим шляхом.

    Інші власники бота дізнаються, що ви отримали контакти; це залишиться і в журналі.
export-contacts-yes = 🔐 Так, створити файл
export-contacts-none = Список порожній: жодна схвалена організація не має даних представника.
# Variables: $passphrase
export-passphrase =
    🔑 Пароль (показуємо його лише один раз):

    <code>{ $passphrase }</code>

    Збережіть його окремо від файлу, а тоді видаліть це повідомлення.
export-passphrase-delete = 🗑 Видалити це повідомлення
export-passphrase-deleted = Видалено.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } представник
        [few] { $count } представники
        [many] { $count } представників
       *[other] { $count } представника
    }. Коли файл буде в надійному місці, видаліть його й звідси.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 Інший власник бота отримав файл під паролем із контактами { $count ->
        [one] { $count } представника
        [few] { $count } представників
        [many] { $count } представників
       *[other] { $count } представника
    }. Якщо вам про це ніхто не казав, запитайте в команді.

## In the tables

export-sheet-signatories = Підписанти
export-sheet-countries = Країни
export-sheet-contacts = Контакти
export-column-organisation = Організація
export-column-code = Код
export-column-country = Країна
export-column-since = У списку від
export-column-version = Версія заяви
export-column-all = Організації
export-column-named = Під своєю назвою
export-column-reference = Номер
export-column-website = Сайт
export-column-listing = У списку
export-column-name = Представник
export-column-role = Посада
export-column-email = Ел. пошта

## In the press annex

annex-heading = Організації, які підписали заяву
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } організація
        [few] { $organisations } організації
        [many] { $organisations } організацій
       *[other] { $organisations } організації
    }{ $countries ->
        [0] { "" }
        [one] { " " }з { $countries } країни
        [few] { " " }з { $countries } країн
        [many] { " " }з { $countries } країн
       *[other] { " " }з { $countries } країни
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] { $unnamed } з них врахована, але вирішила не публікувати своєї назви.
        [few] { $unnamed } з них враховані, але вирішили не публікувати своїх назв.
        [many] { $unnamed } з них враховані, але вирішили не публікувати своїх назв.
       *[other] { $unnamed } з них враховані, але вирішили не публікувати своїх назв.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } організація, врахована без назви
        [few] { $n } організації, враховані без назв
        [many] { $n } організацій, врахованих без назв
       *[other] { $n } організації, враховані без назв
    }
# Variables: $day – a date
annex-day = Станом на { $day }
