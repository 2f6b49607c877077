# Contacts that are sealed to a key the server does not have.

# On the review card, in place of the name
review-sealed = 🔒 已密封，只有离线密钥才能打开
# Before a sealed sign-on is corrected
signon-sealed = 🔒 秘书处作出决定时，您的姓名、职务和邮箱地址已被密封：本机器人再也无法读取。如需更正，请重新填写这些信息。您发送之后，会再次交由秘书处审核。
# In the file of /mydata, in place of name, role and e-mail; no markup
mydata-sealed = 姓名、职务和邮箱地址已密封：本机器人再也无法读取，只有秘书处能用另外保管的密钥打开。
# Below /privacy
privacy-sealed = 🔒 秘书处对您的联署作出决定后，您的姓名、职务和工作邮箱会立即密封。从那时起，本机器人再也无法读取，只有秘书处能用另外保管的密钥打开。
# A code is asked for. Variables: $command
mailbox-which = ✉️ 您的邮箱地址已密封，本机器人无法读取。请再输入一次，验证码会发到那里。不想继续，请发送：{ $command }。
# Variables: $command
mailbox-other = ✉️ 这不是您联署时填写的地址。请再输入一次。不想继续，请发送：{ $command }。
# In the log
act-contacts-sealed = 密封较早联署的联系方式

## Called back, second officer: as called-ask and second-offer, where the representative's name is sealed

# Variables: $organisation
called-ask-sealed =
    📞 <b>电话回访：{ $organisation }</b>

    只有当您拨打的是自己查到的号码（例如组织网站或电话簿上的号码），并且对方确认该组织已联署时，才能算数。代表组织联署的人姓名已密封，无法在此显示。

    <b>绝不能拨打在这里、消息里或邮件里提供的号码。</b>
# Variables: $organisation, $country, $version, $listing, $controller, $contact, $statement and $privacy – commands
second-offer-sealed =
    👥 <b>您是否代表贵组织确认以下内容？</b>

    贵组织的一位同事已代表组织联署：

    组织：<b>{ $organisation }</b>，{ $country }
    声明版本：{ $version }
    名单中的显示方式：{ $listing }

    声明全文：{ $statement }

    如果您可以代表组织并且同意，请提供您的姓名和职务。这些信息会加密保存，只有这位同事和秘书处能看到，并会与联署一同删除。您随时可以撤回。负责方：{ $controller }。详情：{ $privacy }。

## Taking the contacts along

# Variables: $count – representatives, $sealed – how many of them are sealed
export-contacts-ask-sealed =
    🔐 <b>各组织代表的联系方式</b>

    您会在这个聊天里收到：
    1. 一个密码，单独用一条消息发送，只发一次
    2. 一个加密的ZIP文件，内有{ $count }位代表及其所属组织，只计数、不具名的组织也包括在内

    其中{ $sealed }位的姓名、职务和邮箱已密封。由保管离线密钥的人在自己的电脑上用这个文件生成表格：<code>python -m bot contacts open</code>

    请把密码记在安全的地方，然后删除那条消息。我们不保存密码：没有密码就打不开文件。千万不要用同一种方式发送文件和密码。

    其他所有者会得知您取走了这份文件，日志中也会记录。
# Variables: $count, $sealed, $digest – fingerprint of the file
export-contacts-file-sealed =
    🔐 { $count }位代表，其中{ $sealed }位已密封，只能在有离线密钥的地方打开：<code>python -m bot contacts open</code>。文件妥善保存之后，请把这里的也删除。
    SHA-256：<code>{ $digest }</code>
