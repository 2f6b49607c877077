# The numbers the secretariat sees, as text and in pictures. Pictures show these texts as they are: no markup, no emoji in stats-picture-….

# Variables: $period – stats-period-…; counts of that period: $people, $readers, $sent, $approved, $asked, $unsure (no sure answer), $team (handed to the team);
# counts of today: $subscribed, $all (approved), $pending, $rejected, $withdrawn; $groups – stats-by-…, one under the other
stats =
    📊 <b>统计数字</b> · { $period }

    <b>联署</b>
    收到：{ $sent }，已批准：{ $approved }
    目前总计：已批准{ $all }，待审核{ $pending }，未获接受{ $rejected }，已撤回{ $withdrawn }

    <b>用户</b>
    新增：{ $people }，打开过声明：{ $readers }
    目前接收最新消息：{ $subscribed }

    <b>问题</b>
    提问：{ $asked }，没有确切回答：{ $unsure }，转给团队：{ $team }

    { $groups }

    少于五人的分组一律不单独显示。

## Periods

stats-period-week = 最近7天
stats-period-month = 最近30天
stats-period-ever = 自开始以来
# Buttons
stats-week = 7天
stats-month = 30天
stats-ever = 全部
# The button of the period that is shown. Variables: $label – stats-week, stats-month or stats-ever
stats-chosen = ● { $label }

## Groups, each a line. Variables: $groups – stats-group …, separated by dots

stats-by-people = <b>新增用户，按语言：</b>{ $groups }
stats-by-subscribers = <b>接收最新消息，按语言：</b>{ $groups }
stats-by-countries = <b>已批准的联署，按国家：</b>{ $groups }
stats-by-signed = <b>已批准的联署，按声明语言：</b>{ $groups }
stats-by-asked = <b>问题，按语言：</b>{ $groups }
stats-by-unanswered = <b>没有确切回答的问题，按主题：</b>{ $groups }
stats-by-origins = <b>通过链接进来的人，自开始以来：</b>{ $groups }
# Variables: $name, $n
stats-group = { $name } { $n }
# The groups that are not shown, together. Variables: $n
stats-rest = 其他 { $n }
stats-too-few = 数目太少，不分列
# Subjects
stats-subject-court = 国际刑事法院
stats-subject-sanctions = 制裁
stats-subject-statement = 声明与联署
stats-subject-unsure = 没有看懂
stats-subject-elsewhere = 其他内容
# In place of a language: a sign-on that came from elsewhere
stats-language-none = 来自别处

## Pictures

# Buttons
stats-growth = 📈 增长趋势
stats-countries = 🌍 国家
stats-funnel = 🪜 在哪一步停下
# Under a picture. Variables: $title – stats-picture-…, $period
stats-caption = <b>{ $title }</b> · { $period }
stats-drawing = 🎨 正在绘制图表。
stats-not-drawn = 未能绘制图表。数字见上面的消息；维护机器人的人可在日志中看到原因。
stats-picture-growth = 增长趋势
stats-picture-countries = 已批准的联署，按国家
stats-picture-funnel = 在哪一步停下
# Variables: $period, $date – of today
stats-picture-subtitle = { $period } · { $date }
stats-picture-approved = 已批准的联署
stats-picture-subscribers = 接收最新消息的人
stats-picture-none = 这段时间没有已批准的联署。
stats-picture-others = 其他
stats-picture-one-day = 曲线刚刚开始：目前只有一天的数据。
stats-picture-unnamed = 其他：更多国家，以及不单独列出的小组。
stats-picture-lost = 数字取整到5的倍数。橙色：没有走到这一步的人。
stats-picture-few = 少于5
# Variables: $n, $share – percent of those who began to talk with the bot
stats-picture-share = { $n } · { $share }

## Stages, from the first word to the list

stats-stage-started = 启动机器人
stats-stage-read = 打开声明
stats-stage-began = 开始联署
stats-stage-organisation = 问到组织
stats-stage-country = 问到国家
stats-stage-website = 问到网站
stats-stage-name = 问到姓名
stats-stage-role = 问到职务
stats-stage-email = 问到邮箱
stats-stage-listing = 问到显示方式
stats-stage-updates = 问到最新消息
stats-stage-review = 最后核对
stats-stage-sent = 已发送
stats-stage-approved = 已批准
