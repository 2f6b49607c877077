# What cannot be taken, said kindly. $limit – a number of letters.

error-empty = 请在这里写几个字。
error-too-long =
    { $limit ->
       *[other] 太长了：请不要超过{ $limit }个字符。
    }
error-too-short = 太短了，请写完整一些。
error-question = 这看起来像一个问题。想提问，随时可以用 /faq 或 /contact ；这里请直接填写答案。
error-markup = 请不要使用标签和格式符号，例如&lt;b&gt;或[ ]( )。
error-link = 请只写文字，不要带链接或@用户名。
# Variables: $start – the sign it starts with
error-formula = 名称不能以“{ $start }”开头，因为电子表格会把它当成公式。请在前面加上文字。
error-letters = 我没有看到任何文字。请用文字填写。
error-combining = 有一个字母的上方或下方附加符号太多。请用普通方式输入。
error-control = 里面有看不见的字符，可能会打乱文字的方向。请手动输入。
error-command = 这看起来像一条命令。请回答问题，或点“取消”。
error-choice = 请点选其中一个按钮，或输入它的编号。
error-not-skippable = 这一项不能省略。
error-country-unknown = 我没有找到叫这个名称的国家。请换一种写法，或输入两个字母的国家代码。
error-country-unclear = 您指的是哪一个？请点选，或输入编号（1、2……）。
error-website-invalid = 这不像是网址。网址应类似：example.org。
error-website-not-public = 这个地址从外部无法访问。请填写公开的网站。
error-email-invalid = 这不像是电子邮箱地址。地址应类似：name@example.org。
error-review-words = 输入“发送”即可提交，或输入您想修改的那一行的编号。
error-not-words = 我只看得懂文字。请向我提问，或查看：/help。
error-not-words-signon = 在这里我只看得懂文字。请输入您的回答。
error-unknown-command = 我不认识这条命令。我能做的有：
error-old-button = 这个按钮来自较早的消息，已经不适用了。要看现在有哪些选项，请发送：/start。
error-not-admin = 这项功能只供秘书处使用。
error-sorry = 抱歉，我们这边出了问题，您的上一条消息没有得到处理。请再试一次；团队已得到通知。
