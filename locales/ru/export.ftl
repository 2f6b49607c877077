# Lists that leave the house: /export, the files and what stands in them.

# Variables: $organisations, $countries, $unnamed – counts; $number – of the statement's version, $language – of the files, in itself
export =
    📦 <b>Списки в файлах</b>

    { $organisations ->
        [one] { $organisations } организация
        [few] { $organisations } организации
        [many] { $organisations } организаций
       *[other] { $organisations } организации
    }{ $countries ->
        [0] { "" }
        [one] { " " }из { $countries } страны
        [few] { " " }из { $countries } стран
        [many] { " " }из { $countries } стран
       *[other] { " " }из { $countries } страны
    }; учтено без названия: { $unnamed }. Версия заявления: { $number }.

    Таблица: CSV, Excel или JSON. Приложение для прессы с текстом заявления и всеми названиями: PDF или Word.
    Язык файлов: <b>{ $language }</b>
export-csv = CSV
export-xlsx = Excel
export-json = JSON
export-pdf = 📄 Приложение в PDF
export-docx = 📝 Приложение в Word
export-language = 🌐 Язык файлов
export-choose = На каком языке нужны файлы?
export-contacts = 🔐 Контакты
# Under a file. Variables: $organisations, $unnamed – counts; $number – of the statement's version, $digest – fingerprint of the file
export-file =
    { $organisations ->
        [one] { $organisations } организация
        [few] { $organisations } организации
        [many] { $organisations } организаций
       *[other] { $organisations } организации
    }; учтено без названия: { $unnamed }. Версия заявления: { $number }.
    SHA-256: <code>{ $digest }</code>

## Contacts: only owners

# Variables: $count – how many people
export-contacts-ask =
    🔐 <b>Контакты представителей</b>

    В этот чат придут:
    1. пароль — один раз, отдельным сообщением
    2. ZIP-файл под паролем с таблицей Excel: имя, должность и почта { $count ->
        [one] { $count } представителя
        [few] { $count } представителей
        [many] { $count } представителей
       *[other] { $count } представителя
    } и названия их организаций, в том числе учтённых без названия

    Чем открыть: 7-Zip в Windows, Keka или The Unarchiver на Mac. Сама Windows такой файл не откроет.

    Запишите пароль в надёжном месте и удалите сообщение с ним. Мы его не храним: без него файл не открыть. Никогда не пересылайте файл и пароль одним и тем же путём.

    Другие владельцы бота узнают, что вы получили контакты; это останется и в журнале.
export-contacts-yes = 🔐 Да, создать файл
export-contacts-none = Список пуст: ни у одной одобренной организации нет данных представителя.
# Variables: $passphrase
export-passphrase =
    🔑 Пароль (показываем его только один раз):

    <code>{ $passphrase }</code>

    Сохраните его отдельно от файла, затем удалите это сообщение.
export-passphrase-delete = 🗑 Удалить это сообщение
export-passphrase-deleted = Удалено.
# Under the file. Variables: $count – how many people, $digest – fingerprint of the file
export-contacts-file =
    🔐 { $count ->
        [one] { $count } представитель
        [few] { $count } представителя
        [many] { $count } представителей
       *[other] { $count } представителя
    }. Когда файл будет в надёжном месте, удалите его и отсюда.
    SHA-256: <code>{ $digest }</code>
# Variables: $count – how many people
export-contacts-told =
    🔐 Другой владелец бота получил файл под паролем с контактами { $count ->
        [one] { $count } представителя
        [few] { $count } представителей
        [many] { $count } представителей
       *[other] { $count } представителя
    }. Если вам об этом никто не говорил, спросите в команде.

## In the tables

export-sheet-signatories = Подписавшие
export-sheet-countries = Страны
export-sheet-contacts = Контакты
export-column-organisation = Организация
export-column-code = Код
export-column-country = Страна
export-column-since = В списке с
export-column-version = Версия заявления
export-column-all = Организации
export-column-named = С названием
export-column-reference = Номер
export-column-website = Сайт
export-column-listing = В списке
export-column-name = Представитель
export-column-role = Должность
export-column-email = Почта

## In the press annex

annex-heading = Организации, подписавшие заявление
# Variables: $organisations, $countries – counts
annex-count =
    { $organisations ->
        [one] { $organisations } организация
        [few] { $organisations } организации
        [many] { $organisations } организаций
       *[other] { $organisations } организации
    }{ $countries ->
        [0] { "" }
        [one] { " " }из { $countries } страны
        [few] { " " }из { $countries } стран
        [many] { " " }из { $countries } стран
       *[other] { " " }из { $countries } страны
    }.
# Variables: $unnamed – a count
annex-unnamed =
    { $unnamed ->
        [one] { $unnamed } из них учтена, но предпочла не публиковать своё название.
        [few] { $unnamed } из них учтены, но предпочли не публиковать свои названия.
        [many] { $unnamed } из них учтены, но предпочли не публиковать свои названия.
       *[other] { $unnamed } из них учтены, но предпочли не публиковать свои названия.
    }
# Under a country's names. Variables: $n – a count
annex-rest =
    { $n ->
        [one] { $n } организация, учтённая без названия
        [few] { $n } организации, учтённые без названия
        [many] { $n } организаций, учтённых без названия
       *[other] { $n } организации, учтённые без названия
    }
# Variables: $day – a date
annex-day = По состоянию на { $day }
