# Codes by mail: a mailbox is confirmed, a sign-on moves to another account, somebody says “this was not me”.

## Letters. Plain text: no markup

# Variables: $bot
mail-code-subject = 您在{ $bot }的验证码
# Keep the codes on lines of their own. Variables: $bot, $code, $minutes, $disavowal, $reference, $controller, $contact
mail-code-body =
    您好：

    有人通过Telegram机器人{ $bot }联署了一份声明，并填写了这个邮箱地址。

    如果是您本人，请在与机器人的聊天中输入这个验证码：

    { $code }

    验证码在{ $minutes }分钟内有效，而且只在那个聊天里有效。请不要告诉任何人：我们不会在别处索取它。

    如果不是您本人，您可以撤销。请在Telegram中打开{ $bot }，发送下面这一行：

    /notme { $disavowal }

    填写了您邮箱的联署随即会被撤回。用任何Telegram账号都可以。

    编号：{ $reference }
    { $controller }，{ $contact }
# Variables: $bot
mail-move-subject = 您在{ $bot }的验证码
# Keep the code on a line of its own. Variables: $bot, $code, $minutes, $reference, $controller, $contact
mail-move-body =
    您好：

    有人要求把联署{ $reference }转到另一个Telegram账号。这份联署填写的是这个邮箱地址。

    如果是您本人，请在与Telegram机器人{ $bot }的聊天中输入这个验证码：

    { $code }

    验证码在{ $minutes }分钟内有效，而且只在那个聊天里有效。

    如果不是您本人，什么都不用做：没有验证码，什么都不会改变。请不要告诉任何人。

    { $controller }，{ $contact }

## The code

# Variables: $email, $minutes
mailbox-sent =
    ✉️ <b>还有一步：这是您的邮箱吗？</b>

    一个8位数字的验证码正在发往{ $email }。请在{ $minutes }分钟内在这里输入。这样秘书处就知道这个邮箱是您的。

    没有收到？请查看垃圾邮件，或索取新的验证码。无论如何，我们已收到您的联署。
# Variables: $email
mailbox-proved = ✅ <b>已确认。</b>邮箱{ $email }是您的。谢谢。
# Variables: $email, $domain – of the organisation
mailbox-proved-domain = ✅ <b>已确认。</b>邮箱{ $email }是您的，并且属于您组织的域名{ $domain }。谢谢。
# The mail server does not take it. Variables: $email, $command
mailbox-refused = ✉️ 发往{ $email }的邮件被拒收：可能没有这个邮箱。请核对地址，如有错误请更正：{ $command }。
# Variables: $email, $command
mailbox-unsent = ✉️ 发往{ $email }的邮件未能寄出。我们仍然收到了您的联署。您可以稍后索取新的验证码：{ $command }。
# Buttons
mysignature-code = ✉️ 确认邮箱
code-again = ✉️ 新验证码
code-needless = 这里没有需要确认的内容了。
# Variables: $left – tries
code-wrong = ❌ 这不是最新邮件中的验证码。剩余次数：{ $left }
# Variables: $left – tries
code-lost = 😞 在核对验证码之前出了问题。请再输入一次。剩余次数：{ $left }
# Variables: $tries
code-used-up = ❌ 这个也不对，或者来得太晚：每个验证码可以输入{ $tries }次。请索取新的验证码。
# Variables: $minutes
code-expired = ⏳ 这个验证码已过期：有效时间为{ $minutes }分钟。请索取新的验证码。
# Variables: $command
code-unclear = 验证码是8位数字，例如1234 5678。请只输入验证码。如果没有，请发送：{ $command }。
# Variables: $command
code-none = 这个账号没有等待中的验证码。验证码只在索取它的账号中有效。您的联署：{ $command }。
# Variables: $command
code-gone = 验证码正确，但这份联署已被撤回或转走。您的联署：{ $command }。
code-changed = 验证码正确，但联署中的邮箱地址已经更改。请索取新的验证码。
# Variables: $controller, $contact
code-cap = ✋ 今天不能再发送验证码了，以免有人被邮件淹没。请明天再试，或写信给{ $controller }：{ $contact }。

## Another account

# A button
mysignature-move = 📱 我用别的账号联署过
# Variables: $command
move-reference =
    📱 <b>您是用另一个Telegram账号联署的吗？</b>那么可以把联署转到这个账号。

    请输入联署的编号，样子是：<code>ABCD-2345</code>。不想继续，请发送：{ $command }。
# Variables: $command
move-reference-unclear = 编号的样子是：<code>ABCD-2345</code>。请再输入一次。如果没有，请发送：{ $command }。
# Variables: $command
move-own = 那份联署已经属于这个账号：{ $command }。
# Variables: $command
move-email = 联署时填写的工作邮箱地址是什么？不想继续，请发送：{ $command }。
# Variables: $command
move-email-unclear = 这看起来不像邮箱地址。请再输入一次，例如name@example.org。不想继续，请发送：{ $command }。
# The same whether there is such a signature or not. Variables: $minutes
move-sent =
    ✉️ 如果这个编号和这个邮箱相符，一个8位数字的验证码正在发往那个邮箱。请在{ $minutes }分钟内在这里输入。

    没有收到？请查看垃圾邮件，并核对编号和邮箱。
# Variables: $organisation, $reference, $command
move-done = ✅ <b>完成。</b><b>{ $organisation }</b>的联署（<code>{ $reference }</code>）现在属于这个账号：{ $command }。
# To the account that had it. Variables: $organisation, $reference, $controller, $contact
move-told =
    📱 <b>{ $organisation }</b>的联署（<code>{ $reference }</code>）已转到另一个Telegram账号。在那里输入了发到其工作邮箱的验证码。

    如果是您或您的同事，什么都不用做。如果不是，说明有别人在看那个邮箱：请立即写信给{ $controller }：{ $contact }。

## “This was not me”

# Variables: $command
notme-how = 有人用您的邮箱联署了吗？请在一条消息里发送 { $command } 和我们邮件中的长代码。
# Variables: $controller, $contact
notme-unknown = 这里没有这个代码。请与邮件逐字核对，或写信给{ $controller }：{ $contact }。
# Variables: $controller, $contact
notme-too-many = ✋ 一天之内未知的代码太多了。请写信给{ $controller }：{ $contact }。
# Variables: $controller, $contact
notme-already = 那份联署已被撤回，或不再填写您的邮箱。没有需要再做的事了。如有疑问：{ $controller }，{ $contact }。
# Variables: $reference, $controller, $contact
notme-done = ↩️ <b>完成。</b>用您的邮箱填写的联署已撤回，不再计算在内。秘书处已知情。编号：<code>{ $reference }</code>。如有疑问：{ $controller }，{ $contact }。
# To the account that signed. Variables: $organisation, $reference, $controller, $contact
notme-signer = ↩️ <b>{ $organisation }</b>的联署（<code>{ $reference }</code>）已被撤回：其工作邮箱的使用者表示并非本人所为。如果这是误会，请写信给{ $controller }：{ $contact }。
# To the secretariat. Variables: $organisation, $reference
notme-alert = 🚫 <b>“不是我。”</b><b>{ $organisation }</b>的联署（<code>{ $reference }</code>）中所填邮箱的使用者这样表示。这份联署已撤回。

## For the secretariat

act-mailbox-proved = 用验证码确认邮箱
act-moved = 联署转到另一个账号
act-not-me = 邮箱使用者撤回联署：“不是我”
alert-mail = ⚠️ 邮件发不出去，因此没有人能收到验证码。联署不受影响。请告知维护机器人的人：<code>python -m bot check</code>会说明原因。
# Variables: $number – of letters, $length – since when
health-mail = ⚠️ <b>邮件服务器已有{ $length }无法连接。</b>等待发送的邮件：{ $number }封。邮件会自动发出。如果持续下去，请告知维护机器人的人。
