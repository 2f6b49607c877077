# A newer version of the statement, and what became of those who signed an older one.

# --- to representatives

# Variables: $organisation, $old, $new – numbers of versions
version-ask =
    📄 <b>声明有修改。</b>

    { $organisation }联署的是第{ $old }版。第{ $new }版在若干处的内容有所不同。请阅读新版，并告诉我们联署是否同样适用于它。

    在您答复之前，贵组织仍列在第{ $old }版之下。
# Once, after a week. Variables as above
version-reminder =
    📄 <b>提醒：</b>声明有修改，我们还不知道{ $organisation }是否支持第{ $new }版。

    如不答复，则仍列在第{ $old }版之下。我们不会再次询问。
version-keep = ✅ 保留我们的联署
version-changes = 🔍 改了什么
version-read-new = 📖 阅读新文本
version-read-old = 📜 阅读我们联署的文本
version-later = 🕓 以后再决定
# Variables: $old, $new – numbers of versions, $changes – the paragraphs in which words changed
version-changed-words =
    🔍 <b>从版本{ $old }到版本{ $new }</b>
    <s>划去的</s>：已删除。<b>粗体</b>：新增。没有改动的段落略去。

    { $changes }
version-changes-many = 改动太多，无法在此逐字显示。请阅读两份文本。
# Variables: $organisation, $new
version-kept = ✅ 谢谢。{ $organisation }现列在声明第{ $new }版之下。新的回执随后发送。
# Variables: $old, $command
version-postponed = 🕓 好的。贵组织仍列在第{ $old }版之下。您随时可以答复：{ $command }
version-kept-before = 此前已经答复过了。
# Under a file. Variables: $number, $digest – beginning of its fingerprint
version-text = 📄 声明第{ $number }版。指纹：<code>{ $digest }</code>
version-text-lost = 此处没有保存该文本。
# A button of /mysignature
mysignature-version = 📄 声明有修改
# At the end of signing on. Variables: $number
signon-version-changed = 📄 您填写期间声明有修改，现为第{ $number }版。请阅读后再次表示同意。您的回答已保留。

# --- to the secretariat

# Variables: $number
version-line = 📄 声明：第{ $number }版。没有组织列在内容不同的文本之下。
# Variables: $number, $askable – not asked yet, $kept, $withdrawn, $undecided, $unreachable – came from a file
version-line-asked = 📄 声明：第{ $number }版。联署旧文本、尚未询问：{ $askable }个；已询问——保留{ $kept }个，撤回{ $withdrawn }个，未决定{ $undecided }个；来自文件、需由您询问：{ $unreachable }个。
version-ask-signers = 📄 询问联署者
# Variables: $number, $count – organisations, $unreachable
version-ask-sure =
    📄 <b>询问联署了旧文本的组织？</b>

    { $count ->
       *[other] 将询问{ $count }个组织
    }是否支持第{ $number }版：每位代表只问一次，使用其语言，一周后提醒一次。一旦开始便无法停止。

    来自文件、此处无人可问：{ $unreachable }个。
# A button. Variables: $count
version-ask-confirm = ✅ 现在询问{ $count }个
version-asking = ✅ 正在询问：在白天进行，每分钟若干个。答复情况见文本页面。
version-nobody-to-ask = 已经没有需要询问的了。
act-asked-signers = 就新声明询问联署者
act-reaffirmed = 为新声明保留联署
