# How it is checked that a sign-on comes from its organisation: the ladder of proofs.

proof-mailbox = 工作邮箱
proof-domain = 自有域名邮箱
proof-site = 网站
proof-called = 电话回访
proof-second = 第二位负责人
proof-none = 仅自行声明
proof-lines =
    🪜 核实级别：<b>{ $level }</b>
    已核实：{ $held }
    尚缺：{ $missing }
proof-second-line = 👥 第二位负责人：{ $name }，{ $role }
export-column-proofs = 核实方式
signatories-vouched = <i>✓ – 该组织已通过自有域名、网站或电话证明联署出自本组织。没有标记并不表示有问题。</i>

proof-do-site = 🌐 用贵组织的网站证明
proof-do-second = 👥 请第二位负责人确认
proof-end-second = ✖️ 取消第二位负责人的确认
proof-end-link = ✖️ 取消链接
proof-not-standing = <b>{ $organisation }</b>的联署目前无效，因此没有需要证明的内容。

site-held = ✅ <b>{ $organisation }</b>的联署已通过网站证明。
site-none = <b>{ $organisation }</b>没有填写网站，因此无从查看。您可以点“更正”补上。
site-impossible = { $host }不能作为证明：许多人的邮箱或网页都在那里。请点“更正”，填写组织自己的域名。
site-ask =
    🌐 <b>用网站证明</b>

    能够修改 { $host } 的人，就能证明这份联署出自<b>{ $organisation }</b>。请管理网站的人在以下两种办法中任选<b>一种</b>，内容必须与这一行完全一致：

    <code>{ $line }</code>

    <b>一是</b>添加 TXT 类型的 DNS 记录，名称为 <code>{ $record }</code>

    <b>二是</b>在以下地址放一个纯文本文件：
    <code>{ $url }</code>

    完成后请点“立即检查”。新的 DNS 记录可能要几小时才生效。检查通过后，这一行可以删除。它只适用于这个组织和这个网站。
site-copy = 📋 复制这一行
site-check = 🔎 立即检查
site-again = 🌐 放什么、放在哪里
site-looking = 🔎 正在查看 { $host }，一分钟内会在这里回复您。
site-waiting = 检查正在进行，结果会发到这里。
site-wait-person = 请稍候：每分钟最多检查一次，每小时最多{ $count ->
   *[other] { $count }次
}。新的 DNS 记录需要时间生效。
site-wait-everybody = 目前正在检查的网站很多，请一小时后再试。
site-proven = ✅ <b>{ $organisation }</b>的联署已通过网站证明。谢谢。那一行现在可以删除了。
site-changed = <b>{ $organisation }</b>的联署在检查期间有改动，这次检查不算数。现在需要放的内容也变了。
site-not-yet =
    🔎 在 { $host } <b>尚未找到</b>

    <b>DNS 记录</b> <code>{ $record }</code>
    { $seen_record }

    <b>文件</b> <code>{ $url }</code>
    { $seen_file }

    两者有其一即可。需要放的内容是：
    <code>{ $line }</code>
site-seen-none = 那里还没有内容。
site-seen-other = 那里有类似的一行，但内容不同：可能属于另一份联署，或是更正之前的。
site-seen-timeout = 没有及时得到回应。
site-seen-refused = 该地址不在公共互联网上，因此没有访问。
site-seen-redirect = 它跳转到另一个网站，或不断跳转，因此没有继续。
site-seen-large = 文件太大：最多读取 4 KB。
site-seen-kind = 这不是纯文本。文件必须以 text/plain 发送，且不得压缩。
site-seen-certificate = 安全连接（https）失败：证书不适用于这个名称。
site-seen-trouble = 无法连接服务器，或服务器报错。

second-held = 已有第二位负责人为<b>{ $organisation }</b>确认。
second-link =
    👥 <b>{ $organisation }的第二位负责人</b>

    请把这个链接发给另一位可以代表组织的人，例如理事会成员。链接在{ $hours ->
       *[other] { $hours }小时
    }内有效，只能使用一次，须由对方用自己的 Telegram 账号打开：

    { $link }

    对方会看到联署的内容和您的姓名，看不到您的其他信息。之前的链接已经失效。
second-copy = 📋 复制链接
second-link-ended = <b>{ $organisation }</b>的链接已经失效。
second-gone = 这已经结束了。
second-end-ask = 要取消第二位负责人为<b>{ $organisation }</b>所作的确认吗？联署保留，这项证明会消失，对方会收到通知。
second-end-yes = ✖️ 是的，取消
second-keep = 保留
second-end-done = 第二位负责人为<b>{ $organisation }</b>所作的确认已经取消。
second-ended = 👥 <b>{ $organisation }</b>的代表取消了您作为第二位负责人的确认，或取消了确认的链接。您为此提供的内容已经删除。
second-fallen = 👥 <b>{ $organisation }</b>的联署有改动，您作为第二位负责人的确认不再算数。您为此提供的内容已经删除。
second-withdrawn = 👥 <b>{ $organisation }</b>已撤回联署。您作为第二位负责人的确认随之结束，您为此提供的内容已经删除。
second-ended-told = 👥 第二位负责人撤回了为<b>{ $organisation }</b>所作的确认。联署保留，这项证明已经消失。
second-declined-told = 👥 第二位负责人没有为<b>{ $organisation }</b>确认。链接已经失效。
second-told = 👥 { $name }（{ $role }）已作为第二位负责人为<b>{ $organisation }</b>确认。如果情况不属实，请在这里取消：{ $command }。

second-invalid = 这个链接已经失效：已被使用、已被取消或已过期。请向发送链接的人要一个新的。
second-changed = 这个链接生成之后，联署的内容有改动。请向发送链接的人要一个新的。
second-self = 这个链接是给另一个人的：组织的第二位负责人，须使用另一个账号。
second-once = 您已经为一个组织确认过。每个账号只能确认一次。
second-same-name = 这是联署人的姓名。第二位负责人须是另一个人。请输入您自己的姓名。
second-offer =
    👥 <b>您是否代表贵组织确认以下内容？</b>

    { $name }已代表组织联署：

    组织：<b>{ $organisation }</b>，{ $country }
    声明版本：{ $version }
    名单中的显示方式：{ $listing }

    声明全文：{ $statement }

    如果您可以代表组织并且同意，请提供您的姓名和职务。这些信息会加密保存，只有{ $name }和秘书处能看到，并会与联署一同删除。您随时可以撤回。负责方：{ $controller }。详情：{ $privacy }。
second-begin = ✅ 我可以确认
second-no = ✖️ 我不确认
second-name = 请问您的姓名？不想继续，请发送：{ $cancel }。
second-role = 请问您在<b>{ $organisation }</b>担任什么职务？不想继续，请发送：{ $cancel }。
second-look =
    👥 <b>以下内容是否正确？</b>

    组织：<b>{ $organisation }</b>，{ $country }
    声明版本：{ $version }
    名单中的显示方式：{ $listing }
    联署人：{ $name }

    您：{ $second_name }，{ $second_role }
second-yes = ✅ 我确认
second-done = ✅ 谢谢。您已为<b>{ $organisation }</b>确认。您可以在这里查看或撤回：{ $command }。
second-declined = 您没有为<b>{ $organisation }</b>确认。您为此提供的内容已经删除，链接已经失效。
second-mine =
    👥 <b>{ $organisation }</b>，{ $country }

    您已作为第二位负责人确认：{ $second_name }，{ $second_role }
    声明版本：{ $version }
    名单中的显示方式：{ $listing }
    编号：<code>{ $reference }</code>
second-back = ↩️ 撤回确认

called = 📞 已电话回访
called-undo = ↩️ 撤销回访记录
called-ask =
    📞 <b>电话回访：{ $organisation }</b>

    只有当您拨打的是自己查到的号码（例如组织网站或电话簿上的号码），并且对方确认{ $name }代表该组织联署时，才能算数。

    <b>绝不能拨打在这里、消息里或邮件里提供的号码。</b>
called-yes = 📞 是的，已致电并得到确认
called-already = 对{ $organisation }的电话回访已有记录。
called-none = 没有对{ $organisation }的电话回访记录。
called-noted = 📞 已记录：已电话回访<b>{ $organisation }</b>。可以在它的卡片上撤销。
called-undone = 已撤销回访记录：{ $organisation }

act-proved-site = 通过网站证明
act-second-asked = 生成第二位负责人的链接
act-second-link-ended = 取消第二位负责人的链接
act-proved-second = 第二位负责人确认
act-second-ended = 结束第二位负责人的确认
act-called-back = 记录电话回访
act-called-back-undone = 撤销电话回访记录
