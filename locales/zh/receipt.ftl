# The receipt of a sign-on, and whether it still stands.

# Beside the command
command-verify = 核验回执
# Under the file. Variables: $code, $place – number in the chain, $command
receipt-file =
    🧾 <b>这是您的回执。</b>请妥善保存。

    代码：<code>{ $code }</code>
    在链中的位置：{ $place }

    这份文件证明联署了什么、何时联署。文件里写有组织名称，请只出示给您愿意让其看到的人。代码不透露任何名称：任何人发送 { $command } 和代码，都可以核验这份联署是否仍然有效。
# In the file, for people. Variables: $organisation, $country, $reference, $version, $date, $code, $command
receipt-words =
    联署回执
    组织：{ $organisation }，{ $country }
    编号：{ $reference }
    声明版本：{ $version }
    联署日期：{ $date }
    代码：{ $code }
    如需核验，请向机器人发送：{ $command } { $code }
# A button
mysignature-receipt = 🧾 回执
# Variables: $command
verify-how = 请在一条消息里发送 { $command } 和回执上的代码。代码的样子是：<code>1A2B-3C4D-5E6F</code>
# Variables: $command
verify-unknown = 这个代码不属于我们的任何回执。请与回执逐字核对。您自己的回执在这里：{ $command }。
# Variables: $place, $date, $version, $status
verify-stands =
    ✅ <b>回执属实，联署有效。</b>

    联署日期：{ $date }
    声明版本：{ $version }
    状态：{ $status }
    在链中的位置：{ $place }
# Only while it is in the public list. Variables: $organisation, $place, $date, $version, $status
verify-stands-named =
    ✅ <b>回执属实，联署有效。</b>

    组织：<b>{ $organisation }</b>
    联署日期：{ $date }
    声明版本：{ $version }
    状态：{ $status }
    在链中的位置：{ $place }
# Variables: $place
verify-gone = ↩️ 回执属实（在链中的位置：{ $place }），但这份联署后来已撤回或删除，不再计算在内。
# Variables: $place
verify-replaced = ✏️ 回执属实（在链中的位置：{ $place }），但这份联署后来更正过，已有更新的回执取而代之。
# Variables: $place, $controller, $contact
verify-broken = ⚠️ 我们的记录在链中第 { $place } 处有问题。请告知{ $controller }：{ $contact }
# A line of the digest. Variables: $count – its place, $digest – beginning of the newest one’s hash
digest-chain = 🔗 回执链：共 { $count } 环，最新一环为 <code>{ $digest }</code>。请保留这一行：日后可以据此看出是否有内容被改动。
