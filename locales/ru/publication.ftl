# How an organisation is listed, what that may bring, and the way out of the list.

## Before the choice

# Variables: $day – as of when, $sources – publication-source, one a line
publication-risk =
    ⚠️ <b>Риски: по состоянию на { $day }</b>
    • Преследование: публичное название может прочесть кто угодно, в том числе ваши недоброжелатели. В некоторых странах сотрудничество с Судом наказуемо.
    • Лица США (граждане, постоянные жители, организации, созданные в США, и все, кто там находится) не вправе без лицензии давать деньги, товары или услуги тем, кто внесён в санкционный список. Если у вас есть сотрудники, финансирование или банковские счета из США, сначала посоветуйтесь с юристом.
    • В санкционный список могут внести и саму организацию: в сентябре 2025 года в него внесли три НПО за участие в действиях Суда или их поддержку. Мы не нашли сообщений о том, чтобы кого-то внесли в санкционный список за подпись под этим заявлением, но это не гарантия.
    Это не юридическая консультация. Основа — эти ответы из /faq, в них указаны источники:
    { $sources }
# Variables: $question – of an answer, $day – as of when
publication-source = • { $question } ({ $day })

## The choices

signon-listing-dated = 📅 С названием с даты
signon-listing-region = 🌐 Учесть в числе региона
# Variables: $day
review-listing-dated = с названием, начиная с даты: { $day }
review-listing-region = учтена в числе региона, без названия и страны
review-value-dated = 📅 С названием с даты
review-value-region = 🌐 Учесть в числе региона
words-listing-dated = с даты, с определённой даты, с определенной даты, позже, потом, четвёртый, четвертый, четвёртое, четвертое
words-listing-region = регион, только регион, по региону, в числе региона, третий, третье, третий вариант
# A button. Variables: $day
publication-day = { $day }
error-listing-day = С какого дня? Выберите или напишите, например: 31 января 2027.
error-listing-day-unknown = Не вижу здесь даты. Выберите или напишите так: 31 января 2027.
error-listing-day-passed = Этот день уже наступил или прошёл. Выберите или напишите более поздний.
error-listing-day-far = До этого дня больше года. Выберите или напишите более ранний.
error-listing-day-unclear = Это можно прочесть как два разных дня. Какой вы имеете в виду?

## How a line will appear. Variables: $organisation and $country, or $region; $day

signon-appears-public = { $organisation }, { $country }
signon-appears-dated = { $organisation }, { $country }. До этого дня ({ $day }): ещё одна организация ({ $country }), без названия
signon-appears-counted = Ещё одна организация ({ $country }), без названия
signon-appears-region = Ещё одна организация ({ $region }), без названия и страны

## In the list and in files

# Variables: $region, $count
signatories-region-line = { $region }, без указания страны: { $count }
# Regions with very few. Variables: $count
signatories-regions-rest = Другие регионы, без указания страны: { $count }
# Variables: $region
export-region = { $region } (без указания страны)
export-regions = Другие регионы (без указания страны)

## Changing it

publication-change = 👁 Показ в списке
# Variables: $organisation, $listing, $risk
publication-which =
    👁 <b>Как показывать организацию { $organisation }?</b> Сейчас: { $listing }.

    { $risk }

    То, что показывает меньше, действует сразу. То, что показывает больше, сначала смотрит секретариат; до тех пор организация не учитывается и в списке её нет.
# Variables: $organisation, $listing
publication-changed = ✅ Готово. Теперь организация <b>{ $organisation }</b> показана так: { $listing }.
# Variables: $organisation, $listing
publication-to-review =
    📨 Сначала ваш выбор посмотрит секретариат: { $listing }.

    До тех пор организация <b>{ $organisation }</b> не учитывается и в списке её нет. Решение придёт в этот чат.
# To the representative. Variables: $organisation, $day, $command
outcome-approved-dated = ✅ Подпись организации <b>{ $organisation }</b> одобрена и учтена. Название появится в публичном списке в этот день, не раньше: { $day }. Спасибо! Посмотреть: { $command }
# Variables: $organisation, $reference
publication-named =
    📅 Настал выбранный вами день: организация <b>{ $organisation }</b> показана в публичном списке с названием (<code>{ $reference }</code>).

    Если этого быть больше не должно, сразу уберите название.

## Take us off now

publication-off = 🙈 Убрать нас сейчас
# Variables: $organisation, $country, $region
publication-off-ask =
    🙈 <b>Убрать организацию { $organisation } из публичного списка?</b>

    После следующего нажатия её названия не будет в списке, в списках групп и каналов и во всех новых файлах. Как учитывать её дальше?

    1. В числе организаций страны: { $country }
    2. В числе организаций региона: { $region }
    3. Никак: подпись будет отозвана
publication-off-counted = 🔒 Убрать, учесть в стране
publication-off-region = 🌐 Убрать, учесть в регионе
publication-off-withdraw = ↩️ Убрать и отозвать
publication-off-already = Её названия нет в публичном списке.
# Variables: $organisation, $when, $reference, $listing; $lists – in groups and channels, $files – that have the line
publication-receipt =
    🧾 <b>Название убрано из публичного списка</b>

    Организация: <b>{ $organisation }</b>
    Когда: { $when }
    Номер: <code>{ $reference }</code>
    Теперь: { $listing }

    <b>Скрыто с этой минуты:</b> в списке и его поиске, при проверке квитанций, в статистике, во всех новых файлах и для систем, которые следят за списком.
    { $lists ->
        [0] В группах и каналах наших списков нет.
        [one] Прямо сейчас меняется { $lists } список в группе или канале.
        [few] Прямо сейчас меняются { $lists } списка в группах и каналах.
        [many] Прямо сейчас меняются { $lists } списков в группах и каналах.
       *[other] Прямо сейчас меняется { $lists } списка в группах и каналах.
    }
    В карточках, которыми делятся в других чатах (Telegram хранит их пять минут), названия не было никогда.

    <b>Вернуть нельзя:</b> пересланные сообщения, снимки экрана, скачанные файлы и то, что скопировали другие.
    { $files ->
        [0] Файлов с этим названием мы не знаем.
        [one] Название есть в { $files } нашем файле. Секретариат только что узнал, в каком.
        [few] Название есть в { $files } наших файлах. Секретариат только что узнал, в каких.
        [many] Название есть в { $files } наших файлах. Секретариат только что узнал, в каких.
       *[other] Название есть в { $files } нашего файла. Секретариат только что узнал, в каких.
    }
publication-back = 🌍 Вернуть нас в список
# To the secretariat. Variables: $organisation, $reference, $count – of files, $lines – publication-file, one a line
publication-left =
    🙈 Организация <b>{ $organisation }</b> (<code>{ $reference }</code>) по своему желанию ушла из публичного списка. { $count ->
        [one] Её строка есть в { $count } файле:
        [few] Её строка есть в { $count } файлах:
        [many] Её строка есть в { $count } файлах:
       *[other] Её строка есть в { $count } файла:
    }
    { $lines }

    Сделайте, пожалуйста, новые файлы и попросите тех, кто получил старые, удалить их.
# To the secretariat. Variables: $organisation, $reference
publication-left-none = 🙈 Организация <b>{ $organisation }</b> (<code>{ $reference }</code>) по своему желанию ушла из публичного списка. Файлов с её строкой мы не знаем.
# Variables: $when, $what – format and language, $who
publication-file = • { $when }: <code>{ $what }</code>, { $who }

## What was done, in the log

act-relisted = Показ изменён представителем
act-hidden = Убрана из списка представителем
act-named = Названа: настал её день
