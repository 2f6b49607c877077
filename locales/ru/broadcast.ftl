# News to many, written and sent by the secretariat.

command-broadcast = Разослать новости

## Under each message of a broadcast

broadcast-no-more = 🔕 Не получать новости

## The list

# Variables: $lines – broadcast-line-…, one a line
broadcast-list =
    📣 <b>Рассылка новостей</b>

    { $lines }
broadcast-list-empty =
    📣 <b>Рассылка новостей</b>

    Пока ничего не отправлено. Начните с кнопки «Новая»: прежде чем что-либо уйдёт, вы увидите сообщение точно таким, каким его получат, и сколько человек его получит.
broadcast-new = ✍️ Новая
broadcast-back-to-list = ⬅️ Все новости
# A button. Variables: $number
broadcast-open = № { $number }
# Variables: $number, $kind – broadcast-kind-…, $stage – broadcast-stage-…, $words – how it begins
broadcast-line = <b>№ { $number }</b> { $kind }: { $stage }. { $words }
broadcast-kind-message = Новость
broadcast-kind-correction = Исправление
broadcast-kind-recall = Удаление
broadcast-stage-draft = черновик
broadcast-stage-approval = ждёт согласия второго администратора
broadcast-stage-scheduled = ждёт назначенного времени
broadcast-stage-running = рассылается
broadcast-stage-paused = на паузе
broadcast-stage-finished = завершено
broadcast-stage-cancelled = отменено

## Writing one

# Variables: $number, $written – lines of broadcast-written, $others, $audience, $people, $when, $pilot
broadcast-draft =
    ✍️ <b>Новость № { $number }</b>

    { $written }
    Другие языки: { $others }
    Получатели: { $audience }
    Сейчас это: { $people }
    Когда: { $when }
    { $pilot }
# Variables: $language – its own name, $kind – broadcast-part-…, $words – how it begins
broadcast-written = ✅ <b>{ $language }</b> ({ $kind }): { $words }
broadcast-nothing-written = Пока ничего не написано. Выберите язык ниже и пришлите мне сообщение.
broadcast-part-text = текст
broadcast-part-photo = изображение
broadcast-part-video = видео
broadcast-part-document = файл
broadcast-part-animation = анимация
broadcast-part-audio = аудио
broadcast-part-voice = голосовое сообщение
# Variables: $count
broadcast-part-album =
    { $count ->
        [one] альбом: { $count } файл
        [few] альбом: { $count } файла
        [many] альбом: { $count } файлов
       *[other] альбом: { $count } файла
    }
# Variables: $count
broadcast-people =
    { $count ->
        [one] <b>{ $count }</b> человек
        [few] <b>{ $count }</b> человека
        [many] <b>{ $count }</b> человек
       *[other] <b>{ $count }</b> человека
    }
# Variables: $language
broadcast-others-fallback = получат версию «{ $language }»
broadcast-others-left-out = не получат ничего
broadcast-when-now = сразу после вашего подтверждения
# Variables: $time – a date and time
broadcast-when-at = { $time } ({ $zone })
broadcast-pilot-yes = Сначала проба: один получатель из ста, потом я спрошу вас.
broadcast-pilot-no = Сразу всем.
broadcast-audience-everyone = все, кто получает новости
# Variables: $names – of languages
broadcast-audience-language = те, кто получает новости и читает на языке: { $names }
# Variables: $names – of countries
broadcast-audience-country = те, кто получает новости и представляет одобренную организацию, страна: { $names }
broadcast-audience-signatories = те, кто получает новости и представляет одобренную организацию
broadcast-audience-unsigned = те, кто получает новости, но не подписал заявление
broadcast-audience-nobody = (пока ничего не выбрано)

# Buttons
broadcast-to-whom = 👥 Кому
broadcast-others = 🌐 Другие языки
broadcast-when = 🕐 Когда
broadcast-pilot = 🧪 Сначала проба
broadcast-look = 👁 Посмотреть
broadcast-send = 📨 Отправить…
broadcast-discard = 🗑 Удалить черновик
broadcast-back = ⬅️ Назад
# Variables: $name – of a language in itself
broadcast-write = { $name }
broadcast-rewrite = ✅ { $name }
# Variables: $name – of a language or country
broadcast-chosen = ✅ { $name }
broadcast-choose = { $name }

# Variables: $language, $cancel
broadcast-send-me = Пришлите мне версию <b>{ $language }</b> в том виде, в каком её должны получить: текст (жирный шрифт, курсив и ссылки сохранятся), изображение, файл, видео или альбом. Если передумали: { $cancel }
# While the pictures of an album come in, one after the other
broadcast-album-taken = Альбом загружается. Нажмите, когда всё будет на месте.
broadcast-go-on = ➡️ Всё на месте
broadcast-discarded = Черновик удалён. Ничего не отправлено.
# Variables: $kind
error-broadcast-kind = Сообщение такого вида нельзя разослать. Можно разослать текст, изображение, файл, видео, аудио или альбом из них.
broadcast-audience-which = Для кого это? Новости получают только те, кто сам этого захотел.
broadcast-reach-everyone = Все
broadcast-reach-language = По языку…
broadcast-reach-country = По стране подписи…
broadcast-reach-signatories = Одобренные организации
broadcast-reach-unsigned = Кто не подписал
broadcast-languages-which = Какие языки? Нажмите на язык, чтобы выбрать его или убрать.
broadcast-countries-which = Какие страны? Нажмите на страну, чтобы выбрать её или убрать. Организации, учтённые только в числе региона, по стране не охватываются, чтобы ничто не выдало их страну; их охватывает вариант «Одобренные организации».
broadcast-when-which = Когда отправить? Время указано для часового пояса { $zone }.
broadcast-in-an-hour = Через час
broadcast-tomorrow = Завтра в 9:00
broadcast-type-time = Ввести дату и время
broadcast-now = Сразу после подтверждения
# Variables: $example, $cancel
broadcast-time-what = Введите дату и время (часовой пояс { $zone }), например: { $example }. Если передумали: { $cancel }
# Variables: $example
error-broadcast-time = Не получилось распознать дату и время. Введите их, пожалуйста, так: { $example }. Это время должно быть ещё впереди.
broadcast-looked = 👆 Именно это и получат люди.

## Sending

# Variables: $number, $people, $lines – broadcast-sure-line, $time – how long it will take, $when, $pilot
broadcast-sure =
    📨 <b>Разослать новость № { $number }?</b>

    Получатели: { $people }
    { $lines }

    Когда: { $when }
    Рассылка займёт: примерно { $time }
    { $pilot }

    После подтверждения у вас будет 60 секунд, чтобы вернуть её в черновики.
# Variables: $language, $count
broadcast-sure-line = { $language }: { $count }
# Variables: $language, $count, $fallback
broadcast-sure-fallback = { $language }: { $count }, версия «{ $fallback }»
# Variables: $language, $count
broadcast-sure-left-out =
    { $count ->
        [one] { $language }: { $count }, не получит ничего
        [few] { $language }: { $count }, не получат ничего
        [many] { $language }: { $count }, не получат ничего
       *[other] { $language }: { $count }, не получат ничего
    }
broadcast-confirm = ✅ Да, отправить
broadcast-nothing-to-send = Отправлять пока нечего: сначала выберите язык и пришлите мне сообщение.
# Variables: $language
broadcast-no-fallback = Читающие на других языках должны получить версию «{ $language }», но она ещё не написана. Напишите её или выберите, чтобы остальные не получили ничего.
broadcast-nobody = Этого никто не получит. Сначала выберите других получателей.
broadcast-changed = После этого вопроса рассылку изменили. Пожалуйста, посмотрите ещё раз.
broadcast-too-late = Это уже невозможно: ситуация изменилась. Вот как обстоят дела сейчас.
broadcast-scheduled-ok = Подтверждено.
# Variables: $number, $people, $time – when it goes out
broadcast-scheduled =
    ⏳ <b>Новость № { $number }</b> уйдёт { $time } ({ $zone }).

    Получатели: { $people }
broadcast-undo = ↩️ Вернуть в черновики
broadcast-undone = Готово. Ничего не отправлено; это снова черновик.
# Variables: $number, $people
broadcast-approval =
    🤝 <b>Новость № { $number }</b> ждёт согласия второго администратора.

    Получатели: { $people }
# To the other admins. Variables: $number, $people
broadcast-please-approve =
    🤝 Кто-то из коллег хочет разослать <b>новость № { $number }</b>.

    Получатели: { $people }

    Пожалуйста, посмотрите её. С вашего согласия она будет отправлена.
broadcast-approve = ✅ Отправить…
broadcast-approve-own = Согласие должен дать кто-то другой, не автор.
broadcast-not-approve = ↩️ Вернуть автору
# Variables: $number
broadcast-returned = ↩️ Новость № { $number } возвращена автору. Это снова черновик.

## Going out

# Variables: $number, $kind, $bar, $percent, $sent, $gone, $failed, $uncertain, $left, $time – still to go
broadcast-is-running =
    📤 <b>{ $kind } № { $number }</b>: идёт рассылка.

    { $bar } { $percent }%

    Успешно: <b>{ $sent }</b>
    Бот заблокирован или аккаунт удалён: { $gone }
    Не удалось: { $failed }
    Неизвестно: { $uncertain }
    Осталось: { $left }, примерно { $time }
# Variables: as above, and $why – broadcast-why-…
broadcast-is-paused =
    ⏸ <b>{ $kind } № { $number }</b>: на паузе. { $why }

    { $bar } { $percent }%

    Успешно: <b>{ $sent }</b>
    Бот заблокирован или аккаунт удалён: { $gone }
    Не удалось: { $failed }
    Неизвестно: { $uncertain }
    Осталось: { $left }, примерно { $time }
broadcast-why-admin = Паузу включил администратор.
broadcast-why-pilot = Пробная часть отправлена. Проверьте, всё ли в порядке, и продолжите или отмените рассылку.
broadcast-why-refused = Telegram не принимает само сообщение и не примет его ни для кого. Отмените рассылку, исправьте сообщение и отправьте заново.
broadcast-why-flood = Telegram просит сделать очень долгий перерыв. Продолжите позже.
broadcast-why-uncertain = На несколько сообщений подряд не пришло ответа: возможно, нет связи. Продолжите, когда она восстановится.
broadcast-why-failed = Слишком много сообщений не удалось отправить. Что-то не так; прежде чем продолжать, обратитесь, пожалуйста, к тем, кто обслуживает бота.
broadcast-pause = ⏸ Пауза
broadcast-resume = ▶️ Продолжить
broadcast-cancel = ⏹ Отменить
broadcast-refresh = 🔄 Обновить
# Variables: $number, $left
broadcast-cancel-sure =
    { $left ->
        [one] ⏹ Отменить рассылку № { $number }? Те, до кого она ещё не дошла ({ $left } человек), её не получат. Отправленное останется.
        [few] ⏹ Отменить рассылку № { $number }? Те, до кого она ещё не дошла ({ $left } человека), её не получат. Отправленное останется.
        [many] ⏹ Отменить рассылку № { $number }? Те, до кого она ещё не дошла ({ $left } человек), её не получат. Отправленное останется.
       *[other] ⏹ Отменить рассылку № { $number }? Те, до кого она ещё не дошла ({ $left } человека), её не получат. Отправленное останется.
    }
broadcast-cancel-yes = ⏹ Да, отменить

## Afterwards

# Variables: $number, $kind, $end – date and time, $sent, $gone, $failed, $uncertain, $left_out, $languages – uncertain by language
broadcast-is-finished =
    ✅ <b>{ $kind } № { $number }</b>: завершено, { $end } ({ $zone }).

    Успешно: <b>{ $sent }</b>
    Бот заблокирован или аккаунт удалён: { $gone }
    Не удалось: { $failed }
    Неизвестно: { $uncertain }
    Пропущено (тем временем отказались от новостей или удалили свои данные): { $left_out }
broadcast-is-cancelled =
    ⏹ <b>{ $kind } № { $number }</b>: отменено, { $end } ({ $zone }).

    Успешно: <b>{ $sent }</b>
    Бот заблокирован или аккаунт удалён: { $gone }
    Не удалось: { $failed }
    Неизвестно: { $uncertain }
    Не отправлено: { $left_out }
# Variables: $count
broadcast-again = 🔁 Повторить, где неизвестно: { $count }
# Variables: $number, $count, $lines – language and number, one a line
broadcast-again-sure =
    { $count ->
        [one]
            🔁 Отправить № { $number } ещё раз { $count } человеку?

            Неизвестно, дошло ли сообщение; оно может прийти дважды.
        [few]
            🔁 Отправить № { $number } ещё раз { $count } людям?

            Неизвестно, дошло ли сообщение; к кому-то оно может прийти дважды.
        [many]
            🔁 Отправить № { $number } ещё раз { $count } людям?

            Неизвестно, дошло ли сообщение; к кому-то оно может прийти дважды.
       *[other]
            🔁 Отправить № { $number } ещё раз { $count } людям?

            Неизвестно, дошло ли сообщение; к кому-то оно может прийти дважды.
    }

    { $lines }
broadcast-again-yes = 🔁 Да, отправить ещё раз
broadcast-correct = ✏️ Исправить
broadcast-recall = 🧹 Удалить у всех
broadcast-correct-which = На каком языке нужно исправить?
# Variables: $language, $cancel
broadcast-correct-what = Пришлите мне правильную версию <b>{ $language }</b>. Она заменит ту, которую люди уже получили. Если передумали: { $cancel }
broadcast-not-correctable = Такая замена невозможна: Telegram меняет текст только на текст, а изображение, видео или файл — только на одно из трёх. Альбомы и голосовые сообщения исправить нельзя; удалите их и отправьте заново.
# Variables: $number, $language, $count
broadcast-correct-sure =
    { $count ->
        [one] ✏️ Вот как это будет выглядеть. Заменить версию «{ $language }» новости № { $number } у { $count } получателя?
        [few] ✏️ Вот как это будет выглядеть. Заменить версию «{ $language }» новости № { $number } у { $count } получателей?
        [many] ✏️ Вот как это будет выглядеть. Заменить версию «{ $language }» новости № { $number } у { $count } получателей?
       *[other] ✏️ Вот как это будет выглядеть. Заменить версию «{ $language }» новости № { $number } у { $count } получателя?
    }
broadcast-correct-yes = ✏️ Да, заменить
# Variables: $number, $count
broadcast-recall-sure =
    { $count ->
        [one] 🧹 Удалить № { $number } из чата у { $count } получателя? Telegram удаляет только то, чему меньше 48 часов; я сообщу, что удалить не удалось.
        [few] 🧹 Удалить № { $number } из чатов у { $count } получателей? Telegram удаляет только то, чему меньше 48 часов; я сообщу, что удалить не удалось.
        [many] 🧹 Удалить № { $number } из чатов у { $count } получателей? Telegram удаляет только то, чему меньше 48 часов; я сообщу, что удалить не удалось.
       *[other] 🧹 Удалить № { $number } из чатов у { $count } получателя? Telegram удаляет только то, чему меньше 48 часов; я сообщу, что удалить не удалось.
    }
broadcast-recall-yes = 🧹 Да, удалить
broadcast-gone = Этой рассылки больше нет.
