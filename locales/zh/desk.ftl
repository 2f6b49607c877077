# For the secretariat, and what it says to people.

## Panel and numbers

admin-review = 📝 审核
admin-questions = 🙋 问题
admin-stats = 📊 统计
# A button: reads the texts again that were changed in the files
admin-reload = 🔄 重新读取文本
admin-reloading = 🔄 正在重新读取文本，稍后告知结果。
admin-reloaded = 🔄 文本已重新读取，现已启用。
# Variables: $problem – in English: which file and line, and what is wrong there
admin-reload-refused =
    ⚠️ 新文本没有启用，仍沿用旧文本。请改正以下问题后再试：

    <code>{ $problem }</code>
alert-dead = ⚠️ 有一条消息未能处理，已另行搁置。当事人已得到通知。请告知维护机器人的人：日志中记有错误类型。

sure-expired = 此按钮已使用过或已过期。未执行任何操作；请重新开始。

## Files

render-failed = 😞 未能生成文件。维护机器人的人可在日志中看到错误类型；请稍后再试。
