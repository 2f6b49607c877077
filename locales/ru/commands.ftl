# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Начать
command-statement = Прочитать заявление
command-faq = Вопросы и ответы
command-sign = Подписать от имени организации
command-mysignature = Посмотреть, исправить или отозвать подпись
command-signatories = Кто подписал
command-share = Рассказать другим
command-language = Сменить язык
command-subscribe = Получать новости
command-stop = Больше не получать новости
command-privacy = Что мы храним и зачем
command-mydata = Всё, что мы храним о вас
command-erase = Удалить всё о вас
command-contact = Связаться с теми, кто ведёт бота
command-help = Что умеет этот бот
command-cancel = Прервать начатое
command-admin = Что ждёт вашего внимания
command-review = Подписи, ждущие решения
command-questions = Вопросы команде
command-stats = Цифры
command-export = Списки в файлах

# At most 512 letters
profile-description = Организации гражданского общества выступают против санкций США в отношении Международного уголовного суда. Здесь, прямо в чате, можно прочитать их совместное заявление, задать вопросы, получить ответы с источниками и подписать заявление от имени вашей организации.
# At most 120 letters
profile-short = Совместное заявление против санкций США в отношении МУС: прочитать, спросить, подписать от имени организации.
