# The withdrawal of a signature, the head of the chain, and closing.

# A line of the certificate. Variables: $number – of the version, $count – sign-ons
certificate-version = • 版本{ $number }：{ $count }
# A line of the certificate. Variables: $count – sign-ons
certificate-version-unknown = • 版本不明：{ $count }
act-certificate = 生成截止证明
# Under the file. Variables: $code, $place – number in the chain, $command
withdrawal-file =
    🧾 <b>您的撤回回执。</b>请妥善保存。

    代码：<code>{ $code }</code>
    在链中的位置：{ $place }

    任何人都可以用{ $command }和代码核实联署已经撤回。
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $today, $code, $command
withdrawal-words =
    撤回联署回执
    组织：{ $organisation }，{ $country }
    编号：{ $reference }
    声明版本：{ $version }
    联署日期：{ $date }
    撤回日期：{ $today }
    代码：{ $code }
    如需核实，请向机器人发送：{ $command } { $code }
# Variables: $place
verify-withdrawal = ↩️ 这份回执是真实的（在链中的位置：{ $place }）。它证明联署已经撤回。
# In the channel, daily. Variables: $date, $count – its place, $digest – its hash
head-post =
    🔗 回执链，{ $date }
    位置：{ $count }
    <code>{ $digest }</code>

    请保存这条消息：日后可以据此看出是否有过改动。
head-refused = ⚠️ 机器人不能在频道里发消息，因此频道里缺少每天的链记录。请把机器人设为频道管理员，并允许发布消息。
# Once, after closing. Variables: $count – organisations
closing-thanks = 🙏 <b>联署已经截止。</b>谢谢您：贵组织的联署有效。组织总数：{ $count }。今后仍可用 /mysignature 查看或撤回。
# Once, after closing, to who has not heard from the secretariat yet
closing-waiting = ⏳ <b>联署已经截止。</b>谢谢您：您的联署及时收到。秘书处尚未作出决定，结果会在本聊天中告诉您。查看：/mysignature
# A button
certificate-again = 🏁 证明
# Under the file. Variables: $count – organisations, $digest – beginning of the hash of the chain’s head
certificate-file = 🏁 <b>联署证明。</b>组织：{ $count }。链首：<code>{ $digest }</code>
# In the file, for people. Variables: $date, $count, $named, $counted – organisations, $length – of the chain, $digest – of its head
certificate-words =
    联署证明，{ $date }
    组织：{ $count }（具名：{ $named }，只计数不具名：{ $counted }）
    链的环节：{ $length }
    链首：{ $digest }
