# What is kept how long, and how it ends.

act-erased-again = 恢复备份后再次删除
act-anonymised = 按期移除代表的资料
# Variables: $what – of the texts retention-what-…, $date; $age, $now, $soon are not used
panel-retention = 🗓 接下来将删除：{ $what }，{ $date }
panel-to-retention = 🗓 保存期限
# Variables: $lines – of the texts retention-row, one a line
retention =
    🗓 <b>何时删除什么</b>

    { $lines }

    机器人会自动完成。这里只有数字。
# Variables: $what, $age – “30 days”, $now, $soon – numbers, $date
retention-row = • <b>{ $what }</b>（保存{ $age }）。现在到期：{ $now }；两周内到期：{ $soon }；最近的日期：{ $date }
retention-what-draft = 未完成的联署
retention-what-rejected = 被拒绝的联署
retention-what-withdrawn = 已撤回的联署
retention-what-held = 被搁置的联署
retention-what-question = 向团队提出的问题
retention-what-news = 已发送的最新消息
retention-what-dead = 无法处理的消息
retention-what-contacts = 代表的资料（自联署截止起）
# To owners, twice. Variables: $date; $people, $lines – sign-ons that stay, $pending – sign-ons never decided
farewell-warning =
    ⏳ <b>代表的资料将于{ $date }移除。</b>

    到那一天，机器人会移除姓名、职务、电子邮箱和Telegram账号。代表人数：{ $people }。保留组织、国家、版本和回执的联署：{ $lines }。一直没有作出决定、将全部删除的联署：{ $pending }。

    如果您还需要联系方式，请提前导出。代表们也会收到通知。
# To a representative, once. Variables: $date, $contact
farewell-told =
    ⏳ <b>我们很快会按承诺忘记您。</b>

    我们将于{ $date }从联署中移除您的姓名、职务、工作邮箱和Telegram账号。保留的是贵组织的联署，包括国家、声明版本和回执。

    您无需做任何事。在此之前，可以查看、更正或撤回联署：/mysignature
    此后请写信至 { $contact }，并保存好您的回执作为凭证。
# To a representative whose sign-on was never decided, once. Variables: $date, $contact
farewell-told-pending =
    ⏳ <b>我们很快会删除您的联署。</b>

    这份联署一直没有得到决定，而联署已经截止。我们将于{ $date }把它连同有关您的一切全部删除。

    您无需做任何事。如有问题，请写信至 { $contact }。
# To owners. Variables: $count – sign-ons
farewell-done = ✅ 代表的资料已按预告移除。联署数：{ $count }。名单上的条目保留不变。
verify-anonymised = 🕊 这份联署的代表已无从知晓：其资料在预告的期限之后已移除。联署仍然保留。
