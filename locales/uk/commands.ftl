# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = Почати
command-statement = Прочитати заяву
command-faq = Запитання й відповіді
command-sign = Підписати від імені організації
command-mysignature = Переглянути, виправити чи відкликати підпис
command-signatories = Хто підписав
command-share = Поширити заяву
command-language = Змінити мову
command-subscribe = Отримувати новини
command-stop = Більше не отримувати новин
command-privacy = Що ми зберігаємо і навіщо
command-mydata = Усе, що ми зберігаємо про вас
command-erase = Стерти все про вас
command-contact = Зв’язатися з тими, хто веде цього бота
command-help = Що вміє цей бот
command-cancel = Зупинити те, що робимо зараз
command-admin = Що чекає на вас
command-review = Підписи, які чекають на рішення
command-questions = Запитання до команди
command-stats = Цифри
command-export = Списки у файлах

# At most 512 letters
profile-description = Організації громадянського суспільства виступають проти санкцій США щодо Міжнародного кримінального суду. Прочитайте їхню спільну заяву, ставте запитання й отримуйте відповіді з джерелами, підпишіть заяву від імені своєї організації — усе тут, у чаті.
# At most 120 letters
profile-short = Спільна заява проти санкцій США щодо МКС: читайте, запитуйте, підписуйте від імені організації.
