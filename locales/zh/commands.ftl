# What Telegram shows beside the commands (at most 256 letters, better 30) and in the bot's profile.

command-start = 开始
command-statement = 阅读声明
command-faq = 问与答
command-sign = 代表组织联署
command-mysignature = 查看、更正或撤回您的联署
command-signatories = 谁已联署
command-share = 转发给更多人
command-language = 更换语言
command-subscribe = 接收最新消息
command-stop = 不再接收最新消息
command-privacy = 我们保存什么，为什么
command-mydata = 我们保存的有关您的一切
command-erase = 删除有关您的一切
command-contact = 联系运营本机器人的人
command-help = 本机器人能做什么
command-cancel = 停止正在进行的操作
command-admin = 待您处理的事项
command-review = 待审核的联署
command-questions = 转给团队的问题
command-stats = 统计数字
command-export = 名单文件

# At most 512 letters
profile-description = 公民社会组织反对美国制裁国际刑事法院。您可以在这个聊天里阅读联合声明，提问并获得附有出处的回答，并代表您的组织联署。
# At most 120 letters
profile-short = 反对美国制裁国际刑事法院的联合声明：阅读、提问、代表您的组织联署。
