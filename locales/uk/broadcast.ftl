# News to many, written and sent by the secretariat.

command-broadcast = Розіслати новини

## Under each message of a broadcast

broadcast-no-more = 🔕 Не надсилати новин

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>Розсилання новин</b>

    { $lines }
broadcast-list-empty =
    📣 <b>Розсилання новин</b>

    Ще нічого не надіслано. Почніть із кнопки «Нова»: перш ніж щось піде, ви побачите повідомлення точно таким, яким його отримають, і скільки людей його отримає.
broadcast-new = ✍️ Нова
broadcast-back-to-list = ⬅️ Усі новини
# A button. Variables: $number
broadcast-open = № { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>№ { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = Новина
broadcast-kind-correction = Виправлення
broadcast-kind-recall = Видалення
broadcast-stage-draft = чернетка
broadcast-stage-approval = чекає на згоду другого адміна
broadcast-stage-scheduled = чекає на свій час
broadcast-stage-running = надсилається
broadcast-stage-paused = на паузі
broadcast-stage-finished = завершено
broadcast-stage-cancelled = скасовано

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>Новина № { $number }</b>

    { $written }
    Інші мови: { $others }
    Отримувачі: { $audience }
    Зараз це: { $people }
    Коли: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = Ще нічого не написано. Оберіть мову нижче, а потім надішліть мені повідомлення.
broadcast-part-text = текст
broadcast-part-photo = зображення
broadcast-part-video = відео
broadcast-part-document = файл
broadcast-part-animation = анімація
broadcast-part-audio = аудіо
broadcast-part-voice = голосове повідомлення
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] альбом: { $count } файл
        [few] альбом: { $count } файли
        [many] альбом: { $count } файлів
       *[other] альбом: { $count } файлу
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> людина
        [few] <b>{ $count }</b> людини
        [many] <b>{ $count }</b> людей
       *[other] <b>{ $count }</b> людини
    }
# Variables: $language
broadcast-others-fallback = отримають версію «{ $language }»
broadcast-others-left-out = не отримають нічого
broadcast-when-now = щойно ви підтвердите
# Variables: $time – a date and time
broadcast-when-at = { $time } ({ $zone })
broadcast-pilot-yes = Спершу проба: одній людині зі ста, а тоді я запитаю вас.
broadcast-pilot-no = Одразу всім.
broadcast-audience-everyone = усі, хто отримує новини
# Variables: $names – of languages
broadcast-audience-language = ті, хто отримує новини й читає мовою: { $names }
# Variables: $names – of countries
broadcast-audience-country = ті, хто отримує новини й представляє схвалену організацію, країна: { $names }
broadcast-audience-signatories = ті, хто отримує новини й представляє схвалену організацію
broadcast-audience-unsigned = ті, хто отримує новини, але не підписав заяви
broadcast-audience-nobody = (ще нічого не обрано)

# Buttons
broadcast-to-whom = 👥 Кому
broadcast-others = 🌐 Інші мови
broadcast-when = 🕐 Коли
broadcast-pilot = 🧪 Спершу проба
broadcast-look = 👁 Переглянути
broadcast-send = 📨 Надіслати…
broadcast-discard = 🗑 Видалити чернетку
broadcast-back = ⬅️ Назад
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Надішліть мені версію <b>{ $language }</b> цього повідомлення — таку, яку мають отримати люди: текст (жирний шрифт, курсив і посилання збережуться), зображення, файл, відео або альбом. Якщо передумали: { $cancel }
# While the pictures of an album come in, one after the other
broadcast-album-taken = Альбом надходить. Натисніть, коли все буде на місці.
broadcast-go-on = ➡️ Усе на місці
broadcast-discarded = Чернетку видалено. Нічого не надіслано.
# Variables: $kind
error-broadcast-kind = Таке повідомлення не можна розіслати. Можна розіслати текст, зображення, файл, відео, аудіо або альбом із них.
broadcast-audience-which = Для кого це? Новини отримують лише ті, хто сам цього захотів.
broadcast-reach-everyone = Усі
broadcast-reach-language = За мовою…
broadcast-reach-country = За країною підпису…
broadcast-reach-signatories = Схвалені організації
broadcast-reach-unsigned = Хто не підписав
broadcast-languages-which = Які мови? Натисніть на мову, щоб обрати її або прибрати.
broadcast-countries-which = Які країни? Натисніть на країну, щоб обрати її або прибрати. Організації, враховані лише в регіоні, за країною не охоплюються, щоб ніщо не видало їхньої країни; їх охоплює варіант «Схвалені організації».
broadcast-when-which = Коли надіслати? Час указано для часового поясу { $zone }.
broadcast-in-an-hour = Через годину
broadcast-tomorrow = Завтра о 9:00
broadcast-type-time = Ввести дату й час
broadcast-now = Щойно підтверджу
# Variables: $example, $cancel
broadcast-time-what = Введіть дату й час (часовий пояс { $zone }), наприклад: { $example }. Якщо передумали: { $cancel }
# Variables: $example
error-broadcast-time = Не вдалося розпізнати дату й час. Введіть їх, будь ласка, так: { $example }. Цей час має бути ще попереду.
broadcast-looked = 👆 Саме це й отримають люди.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>Розіслати новину № { $number }?</b>

    Отримувачі: { $people }
    { $lines }

    Коли: { $when }
    Розсилання триватиме: приблизно { $time }
    { $pilot }

    Після підтвердження ви матимете 60 секунд, щоб повернути її в чернетки.
# Variables: $language, $count
broadcast-sure-line = { $language }: { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language }: { $count }, версія «{ $fallback }»
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language }: { $count }, не отримає нічого
        [few] { $language }: { $count }, не отримають нічого
        [many] { $language }: { $count }, не отримають нічого
       *[other] { $language }: { $count }, не отримають нічого
    }
broadcast-confirm = ✅ Так, надіслати
broadcast-nothing-to-send = Ще нема чого надсилати: спершу оберіть мову й надішліть мені повідомлення.
# Variables: $language
broadcast-no-fallback = Ті, хто читає іншими мовами, мають отримати версію «{ $language }», але її ще не написано. Напишіть її або оберіть, щоб решта не отримала нічого.
broadcast-nobody = Цього ніхто не отримає. Спершу оберіть інших отримувачів.
broadcast-changed = Після цього запитання розсилання змінили. Перегляньте, будь ласка, ще раз.
broadcast-too-late = Це вже неможливо: ситуація змінилася. Ось який стан зараз.
broadcast-scheduled-ok = Підтверджено.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>Новина № { $number }</b> піде { $time } ({ $zone }).

    Отримувачі: { $people }
broadcast-undo = ↩️ Повернути в чернетки
broadcast-undone = Готово. Нічого не надіслано; це знову чернетка.
# Variables: $number, $people
broadcast-approval =
    🤝 <b>Новина № { $number }</b> чекає на згоду другого адміна.

    Отримувачі: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 Хтось із колег хоче розіслати <b>новину № { $number }</b>.

    Отримувачі: { $people }

    Перегляньте її, будь ласка. З вашої згоди її буде надіслано.
broadcast-approve = ✅ Надіслати…
broadcast-approve-own = Згоду має дати хтось інший, не автор.
broadcast-not-approve = ↩️ Повернути авторові
# Variables: $number
broadcast-returned = ↩️ Новину № { $number } повернуто авторові. Це знову чернетка.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } № { $number }</b>: триває розсилання.

    { $bar } { $percent }%

    Успішно: <b>{ $sent }</b>
    Бота заблоковано або обліковий запис видалено: { $gone }
    Не вдалося: { $failed }
    Невідомо: { $uncertain }
    Лишилося: { $left }, приблизно { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } № { $number }</b>: на паузі. { $why }

    { $bar } { $percent }%

    Успішно: <b>{ $sent }</b>
    Бота заблоковано або обліковий запис видалено: { $gone }
    Не вдалося: { $failed }
    Невідомо: { $uncertain }
    Лишилося: { $left }, приблизно { $time }
broadcast-why-admin = Паузу ввімкнув хтось із адмінів.
broadcast-why-pilot = Пробну частину надіслано. Перевірте, чи все гаразд, а тоді продовжте або скасуйте.
broadcast-why-refused = Telegram не приймає самого повідомлення й не прийме його ні для кого. Скасуйте, виправте повідомлення й надішліть заново.
broadcast-why-flood = Telegram просить зробити дуже довгу перерву. Продовжте пізніше.
broadcast-why-uncertain = На кілька повідомлень поспіль не надійшло відповіді: можливо, немає зв’язку. Продовжте, коли він відновиться.
broadcast-why-failed = Забагато повідомлень не вдалося надіслати. Щось не так; перш ніж продовжувати, зверніться, будь ласка, до тих, хто обслуговує бота.
broadcast-pause = ⏸ Пауза
broadcast-resume = ▶️ Продовжити
broadcast-cancel = ⏹ Скасувати
broadcast-refresh = 🔄 Оновити
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ Скасувати № { $number }? Ті, хто ще не отримав цього ({ $left } людина), уже не отримають. Надіслане залишиться.
        [few] ⏹ Скасувати № { $number }? Ті, хто ще не отримав цього ({ $left } людини), уже не отримають. Надіслане залишиться.
        [many] ⏹ Скасувати № { $number }? Ті, хто ще не отримав цього ({ $left } людей), уже не отримають. Надіслане залишиться.
       *[other] ⏹ Скасувати № { $number }? Ті, хто ще не отримав цього ({ $left } людини), уже не отримають. Надіслане залишиться.
    }
broadcast-cancel-yes = ⏹ Так, скасувати

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } № { $number }</b>: завершено, { $end } ({ $zone }).

    Успішно: <b>{ $sent }</b>
    Бота заблоковано або обліковий запис видалено: { $gone }
    Не вдалося: { $failed }
    Невідомо: { $uncertain }
    Пропущено (тим часом відмовилися від новин або стерли свої дані): { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } № { $number }</b>: скасовано, { $end } ({ $zone }).

    Успішно: <b>{ $sent }</b>
    Бота заблоковано або обліковий запис видалено: { $gone }
    Не вдалося: { $failed }
    Невідомо: { $uncertain }
    Не надіслано: { $left_out }
# Variables: $count
broadcast-again = 🔁 Повторити, де невідомо: { $count }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 Надіслати № { $number } ще раз { $count } людині?

            Невідомо, чи повідомлення дійшло; воно може надійти двічі.
        [few]
            🔁 Надіслати № { $number } ще раз { $count } людям?

            Невідомо, чи повідомлення дійшло; до когось воно може надійти двічі.
        [many]
            🔁 Надіслати № { $number } ще раз { $count } людям?

            Невідомо, чи повідомлення дійшло; до когось воно може надійти двічі.
       *[other]
            🔁 Надіслати № { $number } ще раз { $count } людям?

            Невідомо, чи повідомлення дійшло; до когось воно може надійти двічі.
    }

    { $lines }
broadcast-again-yes = 🔁 Так, надіслати ще раз
broadcast-correct = ✏️ Виправити
broadcast-recall = 🧹 Видалити в усіх
broadcast-correct-which = Якою мовою треба виправити?
# Variables: $language, $cancel
broadcast-correct-what = Надішліть мені правильну версію <b>{ $language }</b> цього повідомлення. Вона замінить ту, яку люди вже отримали. Якщо передумали: { $cancel }
broadcast-not-correctable = Така заміна неможлива: Telegram замінює текст лише текстом, а зображення, відео чи файл — лише чимось із цих трьох. Альбоми й голосові повідомлення виправити не можна; видаліть їх і надішліть заново.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ Ось який вигляд це матиме. Замінити версію «{ $language }» новини № { $number } у { $count } отримувача?
        [few] ✏️ Ось який вигляд це матиме. Замінити версію «{ $language }» новини № { $number } у { $count } отримувачів?
        [many] ✏️ Ось який вигляд це матиме. Замінити версію «{ $language }» новини № { $number } у { $count } отримувачів?
       *[other] ✏️ Ось який вигляд це матиме. Замінити версію «{ $language }» новини № { $number } у { $count } отримувача?
    }
broadcast-correct-yes = ✏️ Так, замінити
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 Видалити № { $number } із чату в { $count } отримувача? Telegram видаляє лише те, що надіслано менш ніж 48 годин тому; я повідомлю, чого видалити не вдалося.
        [few] 🧹 Видалити № { $number } із чатів у { $count } отримувачів? Telegram видаляє лише те, що надіслано менш ніж 48 годин тому; я повідомлю, чого видалити не вдалося.
        [many] 🧹 Видалити № { $number } із чатів у { $count } отримувачів? Telegram видаляє лише те, що надіслано менш ніж 48 годин тому; я повідомлю, чого видалити не вдалося.
       *[other] 🧹 Видалити № { $number } із чатів у { $count } отримувача? Telegram видаляє лише те, що надіслано менш ніж 48 годин тому; я повідомлю, чого видалити не вдалося.
    }
broadcast-recall-yes = 🧹 Так, видалити
broadcast-gone = Цього розсилання вже немає.
