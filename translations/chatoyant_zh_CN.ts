<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>跟随设置（%1）</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>已静音：除提及外不通知</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1 登录了</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>以 %1 的身份登录失败</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 退出了登录</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 让自己的设备退出登录</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1 让 %2 的设备退出登录</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 修改了密码</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1 为 %2 设置了另一个密码</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 通过重置码设置了新密码</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 为自己生成了重置码</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1 为 %2 生成了重置码</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>有人请求发送邮件以重置 %1 的密码</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 更改了邮箱地址</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1 更改了 %2 的邮箱地址</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 开启了两步验证</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 关闭了两步验证</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1 关闭了 %2 的两步验证</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 使用恢复码登录了</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 创建了账号</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1 为 %2 创建了账号</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1 将 %2 设为管理员</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 将 %2 设为成员</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 停用了 %2 的账号</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1 恢复了 %2 的账号</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 删除了自己的账号</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 删除了 %2 的账号</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 创建了邀请</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 撤销了邀请</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1 将 %2 添加到群组</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1 将 %2 移出群组</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1 在群组中封禁了 %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1 在群组中解除了对 %2 的封禁</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1 更改了 %2 在群组中的角色</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 更改了群组</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 在群组中置顶了一条消息</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 在群组中取消置顶了一条消息</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1 在群组中删除了 %2 的消息</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 移除了 %2 的消息中的链接预览</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 创建了加入群组的链接</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 撤销了加入群组的链接</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1 批准了 %2 加入群组</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1 拒绝了 %2 加入群组</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 删除了群组</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 提交了举报</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 将举报标为已处理</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 将举报恢复为待处理</translation>
    </message>
</context>
<context>
    <name>BoxAccess</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A box of choices for who cannot see it: its name, and what is chosen.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>重试修改</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>重新编辑</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>撤销修改</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>编辑记录…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>仅为我删除</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>举报…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>所回复的消息</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>回应 %1：%2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>链接：%1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>预览：%1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>仅在此设备上</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>在此设备和服务器上</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>不做任何判断，也不显示氛围。其他人也看不到你所发消息的氛围。</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>服务器不会判断你写的任何内容。草稿和你阅读的消息在此设备上判断，结果也只保留在此设备上。</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>服务器会判断你发送的每条消息，因此聊天中的所有人看到的氛围一致。草稿在此设备上判断。</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>你的服务器不允许使用氛围。</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>你的服务器仅允许在你的设备上使用。</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>氛围</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>跟随设置（%1）</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>平静</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>欢快</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>低落</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>紧张</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>激烈</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>这段对话的氛围似乎很平静。</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>这段对话的氛围似乎很欢快。</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>这段对话的氛围似乎有些低落。</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>这段对话的氛围似乎有些紧张。</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>这段对话的氛围似乎很激烈。冷色调有助于保持冷静。</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>很不愉快</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>不太愉快</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>比较愉快</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>非常愉快</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: "Tuesday, 08:00".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>取消静音（静音至 %1）</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>到明天早上（%1）</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 周</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>状态已更改。</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>收到新的举报，可在你的菜单中查看。</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>状态将在连接后更改。</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>无法更改你的个人资料：%1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>服务器繁忙，请稍后重试。</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>服务器正在重启，请稍后重试。</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>服务器磁盘已满，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>服务器无法保存，请告知服务器管理员。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>用户名或密码错误。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>登录已过期，请重新登录。</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>此处已被远程退出登录，请重新登录。</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>该设备已退出登录。</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>此账号还需要两步验证码。</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>此账号已被停用，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>验证码错误、已使用或已过期。</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>此服务器仅限受邀加入，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>邀请无效、已用完或已过期，请索取新的邀请。</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>两步验证已经开启。</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>两步验证未开启。</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>只有管理员可以执行此操作。</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>此服务器不接受新账号注册，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>用户名长度为 3 到 32 个字符，以字母开头，可使用字母 a–z、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>此用户名已被占用，请换一个。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是有效的邮箱地址。</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>此服务器不发送邮件，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>此邮箱地址已被使用。</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>密码至少需要 8 个字符，且不能是常见密码。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>用户不存在。</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>无法联系此用户。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>这是你自己。</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>此人的申请已不存在。</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>此聊天已不存在，或你已不是其成员。</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>聊天成员数已达上限。</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>此类聊天不支持该操作。</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>你是唯一的所有者，请先将其他人设为所有者。</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>链接无效、已用完、已撤销或已过期，请索取新的链接。</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>携带聊天记录的请求已不存在。</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>此人不是该聊天的成员。</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>你在此聊天中的角色没有权限执行此操作。</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>消息没有内容。</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>内容过长，请分段发送。</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>包含无法保存的字符。</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>此消息已不存在。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>消息已删除。</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>消息时间过久，无法为所有人删除。</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>置顶消息已达上限，请先取消一条。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>此上传已取消或中止，请重新开始。</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>文件为空，没有可发送的内容。</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>文件超出此服务器允许的大小。</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>你的文件已占满可用空间，请先删除一些带文件的消息。</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>文件未上传完整，请重试。</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>此文件在一条消息中，请删除该消息。</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>一条消息最多包含十个文件。</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>请至少输入两个字符。</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>操作太快，请稍候。</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>超出服务器单次可发送的数量。</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>超出服务器允许的大小。</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>未连接到服务器。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器响应超时。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>无法连接服务器，请检查地址和网络。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>有程序响应，但不是 Chatoyant 服务器。</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>服务器证书不受信任或已更改，请先联系服务器管理员再继续。</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>文件已不存在或无法读取。请放回原处后重试，或删除此消息。</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>文件在你选择后已被更改。请删除此消息，然后发送当前的文件。</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>无法保存到该文件夹，请另选一个。</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>无法保存到此设备。磁盘是否已满？</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>找不到此名称的服务器，请检查拼写和网络连接。</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>计算机可以访问，但此端口上没有聊天服务器。请检查冒号后的端口号，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>这不是有效的服务器地址。正确格式如 chat.example.org 或 chat.example.org:7443。</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>服务器无法为此文件生成缩略图。请选择 PNG、JPEG、GIF 或 WebP 图片。</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>图片过大：最大 5 MB，长和宽均不超过 4096 像素。</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>此账号已注销。</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>你是此服务器唯一的管理员，需要先将其他人设为管理员。</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>此服务器不提供翻译，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>目前无法连接翻译服务，请稍后再试。</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>此处不支持翻译成该语言，请另选一种。</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>消息过长，无法翻译。</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>此用户限制了谁可以给自己发消息，可以试试发送好友申请。</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>此用户不接受你的好友申请。</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>此用户限制了谁可以将自己添加到群组。请发送链接，或先成为好友。</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>其他管理员已先行处理。</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>此处已开启慢速模式，请稍候再试。</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>代理拒绝了此连接。请检查代理设置，或联系网络管理员。</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>在这里，只有发送者本人可以删除消息。</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>只有管理员可以删除他人的消息。</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>会议中</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>吃午饭</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>在路上</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>居家办公</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>身体不适</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>休假中</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>要翻译消息吗？</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>翻译</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>不翻译</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>翻译成</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>文件过大。</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>不是 .ts 文件。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>你的语音会在此服务器上转为文字，以便阅读和搜索。</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>你的语音会发送到 %1 并在那里转为文字，以便阅读和搜索。</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of that day.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutPage</name>
    <message>
        <source>Chatoyant %1</source>
        <extracomment>The program and its version.</extracomment>
        <translation>Chatoyant %1</translation>
    </message>
    <message>
        <source>Server: %1, version %2</source>
        <extracomment>A server by its name, and the version that runs there.</extracomment>
        <translation>服务器：%1，版本 %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyant 是自由软件，采用 GNU 通用公共许可证（第 3 版或更高版本）：你可以将它用于任何用途，了解它的工作原理，修改它，并分享给他人。本软件不提供任何担保。</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>它基于 Qt、OpenSSL、SQLite、Hunspell 和 libqrencode，并使用 Inter 和 Noto 字体。</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>反馈问题…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>联系方式：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountButton</name>
    <message>
        <source>%1
%2</source>
        <extracomment>The tip of an account: whose and where, and in a line below it what is wrong.</extracomment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountData</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>全部数据的副本</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>导出我的数据…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>注销账号…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>导出我的数据</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>你的名称、设置和好友关系将被永久删除。执行之前，你可以先查看哪些会删除、哪些会保留。</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>此操作只能由服务器完成，而当前未连接到服务器。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>服务器保存的与你有关的全部数据，打包为 ZIP 文件：个人资料、设置、联系人、聊天以及你发送的文件。</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>副本由服务器提供，而当前未连接到服务器。</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>正在保存：%1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>服务器正在准备：目前 %1。你可以关闭此窗口。</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>服务器正在准备。你可以关闭此窗口。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>你打开了 %1 的邀请，但你现有的账号都不在该服务器上。新账号会与现有账号并存，聊天各自独立。</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>要添加账号吗？</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>此配置正被其他程序使用。请关闭该程序，或通过 --profile 指定其他配置启动。</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>保存的聊天记录已损坏，已另存为 %1。正在从服务器重新加载。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountWords</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>One of several accounts: the person's name and the server's address.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>需重新登录</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An account, and what is wrong with it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · something new in groups</source>
        <extracomment>An account: something was written in its groups, none of it to this person themselves.</extracomment>
        <translation>%1 · 群组有新消息</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>通过链接加入聊天…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>搜索全部聊天</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>跳转到聊天</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>下一个聊天</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>上一个聊天</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>下一个未读聊天</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>上一个未读聊天</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>第 %1 个聊天</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>静音或取消静音此聊天</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>回复选中的消息</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>回应选中的或最后一条消息</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>跳到第一条未读消息</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>录制、暂停或继续语音消息</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>播放或暂停最后一条语音消息</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>将聊天标为已读或未读</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>编辑我的最后一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>回复最后一条消息（输入框为空时）</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>跳到聊天开头</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>上移置顶聊天（在列表中）</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>下移置顶聊天（在列表中）</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>翻译所选消息或最后一条消息</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>氛围判断的准确度</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>反馈问题…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>关于 Chatoyant</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>在此聊天中搜索的较早结果</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>在此聊天中搜索的较新结果</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>撤销刚才的操作</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>姓名、用户名或邮箱</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>没有姓名或邮箱匹配的用户。</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>没有已停用的账号。</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>还没有任何用户。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>%1 的设备</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>全部退出登录</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>目前登录此账号的设备。退出登录后，再次使用需要输入密码；设备上保存的内容不会删除。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>没有已登录的设备。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>未命名的设备</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>要让此设备退出登录吗？</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>无论该设备在哪里，都会立即退出登录。其上保存的内容不会删除。</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>要让 %1 的所有设备退出登录吗？</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>无论这些设备在哪里，都会立即退出登录，再次使用需要输入密码。其上保存的内容不会删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n 台设备已退出登录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>查看资料</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>此用户的审计日志</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>不能用于自己的账号。请在“设置”中管理你的设备和密码。</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>设备…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>提供重置码…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>设为成员</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>设为管理员…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>恢复账号</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>停用账号…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 现在是管理员。</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>要将 %1 设为管理员吗？</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>管理员可以查看所有账号和举报，邀请用户、停用账号，也可以将你恢复为成员。管理员不会读取他人所写的内容。</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 的账号已停用。</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>要停用 %1 的账号吗？</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>%1 会立即在所有设备上退出登录，在管理员恢复账号之前无法登录。已发布的内容会保留。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 现在是成员。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 可以重新登录了。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>对 %1 的操作</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>未在任何设备上登录</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>两步验证</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>服务器管理</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>服务器管理的栏目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>服务器配置</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>静音至 %1</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>永久静音</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>无。可在聊天菜单的“通知”和“静音”中设置。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>“%1”的规则已更改。</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>“%1”的规则已移除。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>新的好友申请</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>想加你为好友</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>仅提及</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>不通知</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>通知会这样显示。</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>水滴</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>小铃铛</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>敲木声</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>双音</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>等待中 · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>已暂停 · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>已保存 · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>暂时无法显示：%1，%2</translation>
    </message>
    <message>
        <source>GIF</source>
        <extracomment>On a picture that moves when it is opened.</extracomment>
        <translation>GIF</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file on its way: how far it has come, and how long it takes still.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AudienceChoices</name>
    <message>
        <source>Who can begin a conversation with me</source>
        <translation>谁可以向我发起聊天</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>谁可以向我发送好友申请</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>谁可以将我添加到群组</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>谁可以看到我的头像</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>此服务器上的所有人</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>好友和与我有共同群组的人</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>我的好友</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>可以向你发起聊天的人：%1。</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>可以向你发送好友申请的人：%1。</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>可以将你添加到群组的人：%1。</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>可以看到你头像的人：%1。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>按用户筛选：姓名或用户名</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>记录此服务器上谁对谁做了什么，以及操作来自何处。记录不会被更改，也不包含用户所写的任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>已将 %n 行保存为 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>关于 %1 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>仅关于 %1 的记录：重新显示所有人</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>仅关于 %1 的记录</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>没有使用此名称的用户。</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>正在获取记录…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>服务器运营者</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · 来自 %2</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>已不在此服务器的用户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>有人请求向不属于任何用户的邮箱发送重置密码的邮件</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>登录失败：没有使用此名称的用户</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>登录此计算机时自动启动</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>无法更改此设置：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>服务器管理员告知的最后四组字符</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>预期证书的指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>证书指纹</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>这是你的服务器吗？</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 出示了一个本机未知的证书。自建服务器通常如此。它的指纹是：</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>请通过电话等方式向服务器管理员核对指纹，两者一致时才信任。</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>两者一致：信任此服务器</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>服务器证书已更改</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 出示的证书与你之前信任的不同。可能是管理员更换了证书，也可能有人在你和服务器之间进行拦截，并能读取你的密码和消息。目前尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>此前已知</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>请通过此聊天以外的方式向服务器管理员确认证书是否已更换，并请对方念出新指纹的末尾部分。</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>信任新证书</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>这不是邀请中的服务器</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>你的邀请中注明了 %1 的证书，但该服务器出示了另一个证书。可能有人在你和服务器之间进行拦截。目前尚未发送任何内容。</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>邀请中注明</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>请勿继续使用此邀请。请换一种联系方式，向发送者索取新的邀请。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>以表格显示“%1”</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A moment and what was measured then: "10:42: p50 12 ms, p95 41 ms".</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatAttachments</name>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>保存到…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>文件已不在原保存位置，正在重新保存。</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>打开此类文件可能会运行程序，已为你打开所在文件夹。</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>没有可打开此类文件的程序，已为你打开所在文件夹。</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>无法复制图片。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>全部保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>取消保存</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>以 %1 倍速播放</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>没有可打开此类文件的程序，但可以保存。</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>这里没有语音消息。</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>正在先保存文件。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>媒体、文件和链接</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>此处的氛围</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>翻译成</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>返回聊天列表</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>聊天标题栏</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>新建此聊天的链接</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>聊天链接</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>拥有此链接和此服务器账号的任何人都可以加入。服务器不会保留副本，关闭程序后将无法再次显示。</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>通过此链接加入需管理员批准</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>新建链接…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>拥有链接的人无需他人添加即可自行加入。当你不再是管理员时，你的链接会被撤销。</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>暂无此聊天的链接。</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>你创建的链接</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>%1 创建的链接</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>链接已复制。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>链接已撤销。</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>要撤销此链接吗？</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>此链接将失效，已通过它加入的人仍会留在聊天中。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>暂无消息</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>提到了你</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Asks to take your chat’s history into a group</source>
        <translation>请求将你们的聊天记录带入群组</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>已标为未读</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>有消息未能发送</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n 位订阅者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>只有管理员可以在此置顶消息。</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>将为所有人删除此消息。</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>此消息正在发送中。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>在此聊天中隐藏预览</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>在此聊天中始终显示预览</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>为所有人移除预览</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>没有可回应的消息。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>成员发送下一条消息前需要等待的时间。管理员不受限制。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>加入需管理员批准</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>谁可以发言</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>谁可以添加成员</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>谁可以置顶消息</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>慢速模式</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>群组类型</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>只有管理员可以更改此项。</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>此服务器上的所有人都可以通过名称找到此群组并加入。</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>只能通过链接加入，或由成员添加。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>搜索聊天</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>你还没有聊天。</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>没有该名称的聊天。</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>输入名称可查找其他聊天。</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>频道</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>置顶消息（%1）</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatRowDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A person's name, and their presence and what they say of themselves.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>草稿：</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before what that person wrote.</extracomment>
        <translation>%1：</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatRules</name>
    <message>
        <source>Lock the name</source>
        <translation>锁定名称</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部内容</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>加入之后的内容</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>只有管理员可以更改此项。</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>新成员可阅读的内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>只有管理员可以修改名称、简介和头像。</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>所有成员都可以修改名称、简介和头像。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>尚未发送的消息无法转发。</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1 %2] %3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>将为所有人删除 %n 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>尚未发送的消息其他人看不到，请选择为所有人删除。</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>你的账号无法再记录更多仅为你删除的消息。没有删除任何消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>已为你删除 %n 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>无法在此播放，请保存后用其他程序打开。</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>时长过长，无法在此播放，请保存后打开。</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>所选扬声器未连接，正在使用系统的扬声器。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>语音消息</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>磁盘空间不足。在此之前录下的内容已保留。</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>麦克风已断开。在此之前录下的内容已保留。</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>程序在录音时退出。在此之前录下的内容已保留。</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>录音太短。请按住麦克风说话，或点击麦克风，说话，然后点击“发送”。</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>未连接麦克风，请连接后重试。</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>磁盘空间不足，请清理一些空间后重试。</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>无法使用麦克风。请关闭其他正在录音的程序，或在系统设置中允许使用麦克风，然后重试。</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>语音消息已丢弃。</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>所选麦克风未连接，正在使用系统的麦克风。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>在独立窗口中打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What something is called, and what is chosen for it: "Notifications: All messages".</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ClientApp</name>
    <message>
        <source>No keyring answers on this system: you will be asked for your password at each start.</source>
        <translation>系统密钥环没有响应，每次启动都需要输入密码。</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>语言已切换为 %1。</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>无法读取翻译文件 %1：%2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>此设备的设置已损坏。能读取的设置仍然有效，原文件已另存为 %1。</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>窗口已最小化，以便你继续接收消息。菜单中的“退出”可结束程序；可在“设置 → 通知”中更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>身份验证器的六位验证码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>还差一步</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>请输入开启两步验证时保存的任意一个恢复码。每个恢复码只能使用一次。</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>请输入身份验证器为 %1 显示的六位验证码。</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>改用身份验证器</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>改用恢复码</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>恢复码错误或已使用过。</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>验证码错误或已过期。请等待下一个验证码，并检查手机时间是否准确。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>广告或垃圾信息</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>侮辱、威胁或骚扰</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>违法内容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>举报此消息</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>举报此用户</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>举报会连同你的名称发送给 %1 的管理员，不会通知 %2。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>举报原因</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>补充说明，供管理员参考（可选）</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>同时屏蔽 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>提交举报</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>已发送给 %1 的管理员。</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 写道：%2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>你的补充说明：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>消息输入框</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>录制语音消息</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>超出 %n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>还可输入 %n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>你之前输入的内容：%1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>复制之前输入的内容</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>搜索服务器配置</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>服务器启动时的配置。由服务器运营者在配置文件中修改；密码和密钥不会显示。</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>没有键或值匹配的设置。</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>非默认</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>复制键“%1”</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>此聊天的记录</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ContactModel</name>
    <message>
        <source>%1, @%2</source>
        <translation>%1，@%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropDialog</name>
    <message>
        <source>Choose what is shown</source>
        <translation>选择显示区域</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>拖动图片，或使用方向键移动。拍摄地点等拍摄信息不会被发送。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>设置头像</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>旋转 90 度</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>图片的显示区域</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>可拖动，或用方向键移动，用加号和减号键缩放。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>暂无聊天</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>找找认识的人，或建个群组一起聊。</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>创建群组</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>通过链接加入</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>我的状态、个人资料和设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>未读 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n 个好友申请</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n 条未发送的消息</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>没有该名称的聊天</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>没有未读消息 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>暂无群组</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>没有归档的聊天</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>我的资料：%1，%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>管理员在此执行过的操作，仅管理员可见。</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>暂无管理员操作。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>要注销你的账号吗？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在注销…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>%2 上的 @%1 将从所有设备上永久消失，任何人都无法恢复。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>哪些会删除</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>你的名称、头像、邮箱、密码、设置、草稿和好友关系。你将退出所有群组。此设备和其他所有设备都会清除聊天记录并退出登录。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>哪些会保留</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>你在聊天中写过和发送过的内容会以“已注销账号”的名义留给其他人。如果不想留下，请先删除。此后任何人都可以使用你的用户名。</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>你的密码(&amp;P)</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>你是此服务器唯一的管理员。服务器的运营者需要先将其他人设为管理员。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>%n 个群组需要先有其他所有者。请转让或退出：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>另有 %n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>转让…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>此操作只能由服务器完成，而当前未连接到服务器。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>要删除群组吗？</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>“%1”及其中的所有消息和文件将对全部 %n 位成员永久消失，任何人都无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>如要删除，请输入群组名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>返回详情</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>媒体、文件和链接</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 未连接。重新连接之前将跟随系统的选择。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>重命名此设备</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>例如：家里的笔记本电脑</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>名称，仅自己可见(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>让其他设备全部退出登录</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>你在以下设备上登录了账号。请退出不认识或不再使用的设备，然后修改密码。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>未命名的设备</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>此设备</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>要让此设备退出登录吗？</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>无论该设备在哪里，都会立即退出登录。其上保存的内容不会删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n 台设备已退出登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>要让其他设备全部退出登录吗？</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>你将只在此设备上保持登录。其他设备上保存的内容不会删除。</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>全部退出登录</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>设备已重命名。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>要退出此聊天吗？</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>你将不再收到其中的消息。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>要打开这个链接吗？</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>此链接实际指向 %1。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>指向 %1 上的聊天。</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>在 %1 上创建账号的邀请。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>群组信息</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>要退出登录吗？</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>此设备上保存的内容和待发送的消息都会保留。如需全部清除，可在设置中操作。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>媒体、文件和链接</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>你打开了一个邀请，但当前已以 @%1 的身份登录 %2。在那里创建的另一个账号会与此账号并存，聊天各自独立。</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>创建另一个账号</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>要发送 %n 条旧消息吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>你在一天多以前写了 %n 条消息，此后一直没有连接。在你决定之前，这些消息会留在未发送的消息中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>服务器管理：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>输入消息…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>编辑我的最后一条消息</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>回复最后一条消息</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>此消息不再提示</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>仅你可见，由此设备判断。</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>语气可能显得紧张</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>语气可能显得激烈</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>语气可能显得低落</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>以照片发送</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>以文件发送</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>缩小尺寸，不含拍摄信息</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>原文件，保持不变</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>确认邮箱地址</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>包含验证码的邮件已发往 %1。验证码一天内有效，你可以先关闭此窗口，稍后再输入。</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>邮件中的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在验证…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>如果此服务器支持发送邮件，新地址需要输入收到的验证码后才会生效。</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>邮箱地址(&amp;E)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>你的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>密码错误。</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>移除邮箱地址</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>输入验证码…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>邮箱：%1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 待验证，请输入邮件中的验证码。</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>未设置。设置后可用邮箱登录，知道该邮箱的人也能找到你。</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>邮箱地址已移除。</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>邮箱地址已更改。</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>邮箱地址已确认。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>表情与情感</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>人物与身体</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>动物与自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食物与饮料</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行与地点</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>中等偏浅</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>中等偏深</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>可插入的表情</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>设置两步验证</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>开启</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>我已保存恢复码</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. 用手机上的身份验证器应用扫描此二维码。</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>用于身份验证器的二维码</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. 输入应用显示的六位验证码。</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>身份验证器的六位验证码</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>没有摄像头？请在应用中输入此密钥：</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>密钥已复制。</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>两步验证已开启。今后登录时需要输入验证码。</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>请将这些恢复码保存在没有手机也能找到的地方。每个恢复码可代替手机验证码登录一次。恢复码仅显示这一次。</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>验证码错误或已过期。请等待下一个验证码，并检查手机时间是否准确。</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>不保存恢复码就关闭吗？</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>恢复码不会再次显示。如果恢复码和手机都不在身边，只有服务器管理员才能让你重新登录。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureCharts</name>
    <message>
        <source>p50</source>
        <extracomment>Of 100 messages, 50 arrive within that time. The usual name of that figure.</extracomment>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <extracomment>Of 100 messages, 95 arrive within that time.</extracomment>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <extracomment>Of 100 messages, 99 arrive within that time.</extracomment>
        <translation>p99</translation>
    </message>
    <message>
        <source>Aim: 100 ms</source>
        <extracomment>A line in a chart: messages are to arrive within 100 milliseconds.</extracomment>
        <translation>目标：100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>请求</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>在线用户</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTile</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A figure for screen readers. %1: what it is, %2: how much, %3: what that means</extracomment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTiles</name>
    <message>
        <source>Online</source>
        <extracomment>How many people are connected.</extracomment>
        <translation>在线</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>送达时间，p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>占最近一分钟的请求</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>占服务器可用量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>服务器占用</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>最近一分钟没有请求</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureWords</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A part of a scale, from one number to another: "0.2 to 0.3".</extracomment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Two times of day, from and to.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A short day and a time of day: "Sun 22:10".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure</comment>
        <extracomment>What a figure is called, and what it is: "p95 41 ms".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>最高为 %1。</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>最新（%1）：%2。最高为 %3。</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>最近一分钟没有消息</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>慢于目标（20–100 ms）</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>快于目标（20–100 ms）</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>在目标范围内（20–100 ms）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long, in minutes.</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long, in hours.</extracomment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>每 5 秒刷新</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>消息送达时间</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>每秒消息数</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>用户和连接</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>消息情绪</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>每 100 条消息中，分别有 50、95 和 99 条在此时间内送达。</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>从 −1（非常消极）到 +1（非常积极）。</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>当前未连接到服务器。数据截至 %1。</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>统计数据由服务器提供，而当前未连接到服务器。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>有五人发言后才会显示，以免从中看出个人情况。</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 条消息（自 %2 起）</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出统计数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileHits</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>A file's name, its kind and size: "report.pdf · PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, from %2 in %3</source>
        <translation>%1，由 %2 发送到 %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>语音消息</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes.</extracomment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours.</extracomment>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FilesPage</name>
    <message>
        <source>Photos are sent</source>
        <translation>照片发送方式</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>缩小：发送快，在屏幕上依然清晰</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>原图：保留全部细节，文件更大</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>发送照片前可以另行选择。</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>文件保存位置</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>此设备上的副本</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>清除缓存文件</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>将文件保存到…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>暂无内容：你查看过的内容会在此保留一段时间，下次即可立即打开。</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>你查看过的图片、视频和语音消息，共 %1。</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>要清除缓存文件吗？</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>图片、视频和语音消息会在你查看时重新下载。消息、草稿和你保存的文件不受影响。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>缓存文件已清除。</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>聊天和文件设置已更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>需要检查</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>转发到</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>添加留言（可选）</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>你的留言，将先行发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>以及其他 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>当前未连接。消息会保留在此设备上，连接后自动发送。</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>已转发到 %n 个聊天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>已转发到 %1。</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>%1 已开启慢速模式：每次只能转发一条消息，且不能添加留言。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>或查找公开群组(&amp;P)</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>没有该名称的公开群组。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>搜索好友</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>没有可选择的好友。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>只有管理员可以修改名称和简介。</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>只有管理员可以添加成员。</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>只有管理员可以通过链接邀请。</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · 你</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>管理 %1</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>编辑群组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>只有管理员可以更换头像。</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>删除群组…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>加入申请</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>加入申请 %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>只有管理员可以查看加入申请。</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>只有管理员可以查看已封禁的用户。</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>只有管理员可以查看操作记录。</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>只有所有者可以删除群组。</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>通过链接邀请</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>复制 ID</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>由谁接管此聊天？</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>你是“%1”唯一的所有者。请选择新的所有者，然后你将退出。</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>要转让给 %1 并退出吗？</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>%1 将成为所有者，你将不再收到此聊天的消息。</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>转让并退出</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>聊天已有新的所有者，但你仍在其中：%1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>没有找到任何人。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>服务器自检的结果：文件、数据库、证书和邮件。服务器运营者可通过“doctor”命令得到相同的结果。</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>距上次检查还不到一分钟。</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>没有可报告的内容。</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>正在检查服务器…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>检查时间：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::IdleChoice</name>
    <message>
        <source>Changed for all your devices.</source>
        <translation>已对你的所有设备生效。</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>一天内（服务器设置）</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>%n 天后（服务器设置）</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>让闲置设备退出登录</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>对你的所有设备生效，包括目前已登录的设备。超过此期限后再次使用时，需要输入密码。</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>由你的服务器设定，没有更短的期限可选。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张图片</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张图片</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>第 %1 张，共 %2 张 · %3%</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>无法显示此图片</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>此图片过大，无法显示</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>无法加载此图片</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>你收到了邀请</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>请粘贴完整的邀请链接。链接中包含服务器信息，可用来在该服务器上创建账号。</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>邀请链接(&amp;I)</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>这不是邀请链接。邀请链接以 https:// 或 chatoyant:// 开头，且只有一行，请重新完整复制。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>新建邀请</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>备注，仅管理员可见（可选）(&amp;N)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>链接仅显示这一次，服务器不会保留副本。请通过他人看不到的方式发送。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>新建邀请…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>任何拥有邀请链接的人都可以在此服务器上创建账号。你能看到此页面，是因为你是服务器管理员。</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>暂无邀请。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>邀请已撤销。</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>要撤销此邀请吗？</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>此链接将失效，已通过它加入的人不受影响。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>加入聊天</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>请粘贴聊天成员给你的完整链接。加入前可以先查看它指向哪个聊天。</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>聊天链接(&amp;L)</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>此链接是在服务器上创建账号的邀请。你已有账号，请索取聊天链接，或请对方添加你。</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>你已是此聊天的成员。</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>使用该服务器的账号</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>此链接指向 %1 上的聊天，而你当前登录的是 %2。如果两者是同一服务器的不同名称，请继续。否则，请使用该服务器的账号。</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>这不是聊天链接。聊天链接以 https:// 或 chatoyant:// 开头，且只有一行，请重新完整复制。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>申请加入</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在申请…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>加入需要管理员批准。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>已申请加入。管理员批准后，聊天会出现在你的列表中。</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>正在撤回…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>申请已撤回。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1，%n 条新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>请按下按键</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>“%1”的快捷键</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>目前没有快捷键。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>新快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>不设快捷键</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用此快捷键</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>这些按键用于输入文字，请加上 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>在某些键盘上，同时按 Ctrl 和 Alt 会输入字符，请只用其中一个。</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>输入文字时需要用到这个快捷键，请换一个。</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>此快捷键目前用于“%1”，更改后该操作将失去它。</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1 不再有快捷键。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>On the way in, before there are settings.</extracomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>跟随系统：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>界面会立即切换，不会丢失任何内容。消息仍保持原来的语言。</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>跟随系统：%1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>拼写检查</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>未安装词典。请安装你所用语言的词典（例如 hunspell-en-us），然后重新启动。</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>单词在此设备上检查，并同时对照此处选择的所有语言。</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>语言设置已更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>不是由 lrelease 生成的翻译文件。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>请查收邮件</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>邮件中的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>正在创建账号…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>更改邮箱或重新发送</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>请输入服务器发给你的邮件中的验证码。验证码一天内有效。</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>包含验证码的邮件已发往 %1。可能需要几分钟才能收到，也可能被归入垃圾邮件。验证码一天内有效。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1 上的聊天</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1 的邀请</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>显示预览</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>有链接预览。</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>链接预览：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>更改锁定密码</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>设置锁定密码</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>锁定密码用于在锁定后打开窗口，仅对此设备生效。它可以避免旁人看到你的聊天，但不会加密此处保存的内容。</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>当前锁定密码(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>新锁定密码，至少 %n 个字符(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>再次输入新锁定密码(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>移除锁定密码</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>使用此密码</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>当前锁定密码错误。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入的锁定密码不一致。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>由你的服务器设定。%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant 已锁定</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>消息会继续接收，但没有人能看到。</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>锁定密码(&amp;C)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>忘记锁定密码…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>锁定密码错误。</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>要在没有锁定密码的情况下继续吗？</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>你将退出登录，此设备上保存的所有内容都会被清除，包括待发送的消息。服务器上的内容不受影响，使用账号密码登录后即可再次查看。</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>退出登录并清除</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>此设备上的锁定</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>设置锁定密码…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>锁定密码已设置。</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>锁定密码已移除。</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>锁定后，输入锁定密码前不会显示你的聊天。可通过主菜单或键盘锁定。</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>设置锁定密码后，你离开座位时可以隐藏聊天。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>此设备上的锁定：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>增强对比度</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>跟随系统主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>显示密度</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>屏幕阅读器播报当前聊天中的新消息</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>仅提到我的</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不播报</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>外观设置已更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MainWindow</name>
    <message>
        <source>%1 — Chatoyant</source>
        <translation>%1 — Chatoyant</translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Number of unread messages before the window's title.</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>The list of your accounts was damaged. They were found again by their folders; only their order may be another one.</source>
        <translation>账号列表已损坏。已根据各账号的文件夹重新找到账号，只是顺序可能有变。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaModel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Who sent a link, and when.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What a file is and how large, or how long; who sent it, and when: "PDF · 1.2 MB · Ana · 10:42".</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a file or link: its name, then what else is known of it.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaPane</name>
    <message>
        <source>Find a file by its name</source>
        <translation>按名称查找文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>此聊天的媒体和文件存放在服务器上，连接后即可显示。</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>没有该名称的文件</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>试试只输入名称的一部分。</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>暂无图片</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>暂无语音消息</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>暂无链接</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>在此聊天中发送的照片和视频会显示在这里。</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>在此聊天中发送的文档和其他文件会显示在这里。</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>此聊天中的语音消息会显示在这里。</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>此聊天中出现的链接会显示在这里。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>在聊天中显示</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>设为只读成员</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>设为成员</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>设为管理员</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>设为所有者…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>转让聊天…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>移出聊天…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>只有所有者可以移除管理员和所有者。</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>只有所有者可以设置角色。</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>要将 %1 设为所有者吗？</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>所有者可以在此执行任何操作，包括接管此聊天。</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>设为所有者</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>要将聊天转让给 %1 吗？</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 将成为所有者，你将成为管理员。只有所有者才能将其转回给你。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转让</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>查看资料</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>你们还不是好友，可在对方的资料中发送好友申请。</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>只有管理员可以在此发言。</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>移出并封禁…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1 将不再收到此聊天的消息，但仍可通过聊天链接重新加入。</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>要封禁 %1 吗？</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1 将不再收到此聊天的消息，在管理员解除封禁或重新添加之前，也无法通过链接重新加入。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberModel</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>可提及的人</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>正在加载消息…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>部分消息无法加载</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>，回复你</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>，回复 %1</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>，回复</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>，提到了你</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>，转发自 %1</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>，已编辑</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n 个回应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>已编辑 %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>按空格键显示文字。</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>隐藏文字</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>显示文字</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>跳到最新消息</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>跳到第一条未读消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>第一条未读</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1。点击查看编辑记录。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>所选麦克风未连接。你听到的是系统麦克风的录音。</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>无法播放。请选择其他扬声器后重试。</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>说点什么吧，其他人听不到。</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>没有听到声音。请选择其他麦克风，或检查麦克风是否已静音。</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>其他人听到的就是这样。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>测试麦克风</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>停止试听</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>氛围判断的准确度</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>此程序未附带测试数据。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>每 100 条消息中，四种氛围判断正确的有 %1 条；如果总猜最常见的一种，则为 %2 条。愉快与否判断正确的有 %3 条；靠猜则为 %4 条。</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>其他语言的消息不显示氛围。</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>不支持以下语言：%1，以及此处未列出的所有语言。这些语言的消息不显示氛围。</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>测试所用的文本由人工标注氛围，且未用于训练本程序。程序没有把握时，氛围显示为平静。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n 条文本</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>判断对话的氛围</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>消息背景的颜色</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>明显</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>所有氛围都相同</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>氛围的显示内容</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>文字</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>消息背景的图案</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>在聊天列表中也显示图标</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>氛围描述的是对话，而不是某个人。每个聊天都可以在其菜单中单独设置。服务器管理员只能看到至少五人的氛围分布，绝不会看到某一个人的氛围。</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>提示我所写内容可能呈现的语气</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>在滚动条旁显示氛围</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>准确度如何？</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>此设备无法判断你所写内容的语气：%1。重新安装程序即可解决。</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>氛围设置已更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>此聊天的氛围已暂停：点击重新显示</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>对话氛围：%1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>为什么是这种氛围？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A mood's word, and what a click does.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPopover</name>
    <message>
        <source>Why this mood?</source>
        <translation>为什么是这种氛围？</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>尚未分析任何消息。</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>群组中有三人发言后会显示氛围，半小时无人发言则消失。</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>聊天中有人发言后会显示氛围，半小时无人发言则消失。</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>愉快程度</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>确信度 %1%</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>影响最大的消息</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>在此聊天中暂停</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭氛围</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>不对？</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>“%1”的氛围判断不对</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>按你的选择。</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>支持此氛围的词（+）和不支持的词（−）</translation>
    </message>
    <message>
        <source>+ %1</source>
        <extracomment>Words of a message that speak for its mood.</extracomment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <extracomment>Words of a message that speak against its mood.</extracomment>
        <translation>− %1</translation>
    </message>
    <message>
        <source>+ %1   − %2</source>
        <extracomment>%1: words of a message that speak for its mood; %2: words that speak against it.</extracomment>
        <translation>+ %1   − %2</translation>
    </message>
    <message>
        <source>To me this feels</source>
        <extracomment>Above a list of moods, one of which a person chooses for a message.</extracomment>
        <translation>我觉得是</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>由程序判断</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>仅对这段文字有效，保存在此设备上，绝不会发送。</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>根据最近的消息得出，越新的消息权重越大。由此设备判断，结果只保留在此设备上。</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>根据最近的消息得出，越新的消息权重越大。服务器判断每条消息，此设备据此得出氛围。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>聊天的外观：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>这段对话的氛围</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mood, and how many messages have it: "Tense: 3".</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: "Monday, 10:41".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When a message was written, and its mood: "10:41 · Tense".</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewChatDialog</name>
    <message>
        <source>New chat</source>
        <translation>新建聊天</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>搜索好友</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>新建群组或频道</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找用户</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>还没有好友。去查找用户并发送好友申请吧。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>从此聊天新建群组</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>简介（可选）(&amp;W)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>群组简介</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>所有人都可以阅读和发言。</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>所有者和管理员发言，其他人阅读。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>群组最初没有内容，只有你们两人。其他人看不到你们之前的聊天，此聊天也会保留。</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>携带聊天记录</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>现在添加的所有人都能看到你们之前的聊天。系统会先征求 %1 的意见，对方同意后才会创建群组。此聊天也会保留。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>征求同意</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>链接二维码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>例如：给新同事</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>可加入的人数(&amp;P)</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>一天</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>可供 %n 人加入，有效期至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>链接已复制。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>至少 %n 个字符，最好由多个词组成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>弱：很容易被猜到。</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>一般：再多几个字符会更好。</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>良好。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>强。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>通知范围</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>提到我的消息</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>通知显示</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>名称和消息</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>仅名称</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>都不显示</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放提示音</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>关闭窗口后在系统托盘中继续运行</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>已静音的聊天仅在提到你时通知；状态为“请勿打扰”时或在免打扰时段内不会有任何通知。此设置仅对此设备生效；聊天的单独设置对你的所有设备生效。</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>显示测试通知</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>如果没有显示，说明桌面的设置阻止了通知。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>此桌面没有可显示通知的程序。</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>单独设置的聊天</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>私聊消息</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>群组和频道消息</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>好友申请</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>通知提示音</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>桌面自带的提示音</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>播放此提示音</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>免打扰时段已更改。</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>关闭窗口时最小化并继续运行</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>通知设置已更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 条消息待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>你正在查看已保存的聊天记录。登录后可收发消息。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>连接已断开，%n 秒后重新连接…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>连接已断开，正在重新连接…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>还没有消息。选一句开始聊，或者自己写一句吧。</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>你好！👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>最近怎么样？</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>现在方便聊几句吗？</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>向 %1 打个招呼吧</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>欢迎来到 %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>来自其他设备的草稿</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>你还在其他设备上写了：</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>放弃来自其他设备的草稿</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>将来自其他设备的草稿添加到此处</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>未发送的消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>所有消息均已发送。</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>自 %1 起等待发送。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>要放弃此消息吗？</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>此消息未发送给任何人，也没有保存在其他地方。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>自 %1 起等待发送，由你决定何时发送。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>此消息正在发送中。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>暂无加入申请。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>没有被封禁的用户。</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>由 %1 封禁 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>要解除对 %1 的封禁吗？</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1 可以通过链接重新加入，或由成员添加。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>我的资料</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>举报（%1）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>服务器管理</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>好友会看到你处于离开状态，直到你更改</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>好友会看到你不希望被打扰</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>你在线，但所有人都会看到你处于离线状态</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>离开电脑时，好友会自动看到你处于离开状态</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>A status, and that it is the present one.</extracomment>
        <translation>%1 ✓</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PagedRows</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1当前显示的是 %2 时的内容。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在修改…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>再次输入新密码(&amp;A)</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>修改密码后，其他设备将全部退出登录。</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>当前密码错误。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>两次输入的新密码不一致。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>未知用户</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name, and what else they are: "Ana Ruiz (bot)".</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>按姓名或用户名搜索</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>收到的申请</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>发出的申请</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>搜索太频繁，此次搜索将在 %n 秒后继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>请至少输入两个字符。</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>还没有好友。在上方搜索用户并发送好友申请吧。</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>没有待处理的申请。</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>没有等待对方处理的申请。</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>共同群组：%1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>通过链接邀请…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>未找到任何人。可以用姓名或用户名的一部分搜索，也可以用完整的邮箱地址搜索。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleHits</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person, and what is known of them: their user name, whether they are online.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PersonRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one person: "Accept, Ana Ruiz".</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PictureField</name>
    <message>
        <source>Remove picture</source>
        <translation>移除头像</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>更换头像</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>没有头像：选择图片</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>更换头像…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>正在发送图片…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>当前未连接，图片将在连接后发送。</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>即将完成…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>头像已移除。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>这不是可以显示的图片。请选择 PNG、JPEG、GIF 或 WebP 文件。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>所有置顶消息</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>隐藏置顶消息</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>置顶 %1/%2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>置顶 · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1：%2。跳转到该消息</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>重新在聊天上方显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>这里已没有置顶消息。</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1：%2。跳转到该消息</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>停止播放</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>来自 %1 的语音消息：点击显示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>速度：%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>显示链接预览</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>将显示链接预览。</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>不再显示链接预览。</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>为我发送的链接提供预览</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>你发送的链接将带有预览。</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>你发送的链接不再带有预览。</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>预览由你的服务器生成（需服务器管理员启用），链接指向的网页不会得知你的任何信息。陌生人发来的链接默认不显示预览，除非你主动要求。</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>该服务器不生成链接预览。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>我的好友</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人可见</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>向他人显示我的已读状态</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>谁可以看到我是否在线</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>关闭后，在所有聊天中只有你自己的设备知道你读过哪些消息。你仍能看到他人显示的已读状态。</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>已屏蔽的用户</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>你没有屏蔽任何人。</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>所有人都不再能看到你是否在线。</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>好友可以看到你是否在线。</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>他人可以看到你的已读状态。</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>他人不再能看到你的已读状态。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>向他人显示我正在输入</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>他人可以看到你正在输入。</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>他人不再能看到你正在输入。</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>包括你在线还是离开，以及最后上线时间。陌生人始终无法看到。如果设为无人可见，他人也不会知道消息是否已送达你。</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>此服务器上的任何人都可以通过名称找到你。已经开始的聊天可以继续；被你屏蔽的人无法给你发消息。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>复制用户名</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>共同群组：%1 和其他 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>共同群组：%1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑资料</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>与对方创建群组…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>删除好友</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>要删除好友吗？</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>聊天记录会保留。如需再次成为好友，其中一方需要重新申请。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>接受申请</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>发送好友申请</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>更改我的状态…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>举报…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>此用户不接受你的好友申请。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>保存资料</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>简单介绍一下自己</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>个人简介(&amp;A)</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>将在连接后保存。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>你的密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>身份验证器的验证码或恢复码(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>密码错误。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>代理设置</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>与所有服务器之间的消息和文件都会通过此方式传输。你写的内容在到达你的服务器之前仍会加密；连接此计算机上的服务器时不使用代理。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 代理</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 代理</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1：%2，端口 %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>代理地址(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>用户名（如需要）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>密码将保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>系统密钥环没有响应：关闭程序后，密码将不再保留。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyRow</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>跳转到聊天</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>聊天、@用户、#群组或 &gt;命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>周六和周日全天</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始时间</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束时间</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>复制恢复码</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>将恢复码保存到文件</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>@%1 在 %2 上的恢复码。每个只能使用一次。</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>已复制。请粘贴到你保存密码的地方。</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>保存恢复码</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未能保存：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1 举报了 %2 的消息</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 举报了 %2</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · 处理于 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>补充说明：%1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>你不在这条消息所在的聊天中。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>恢复为待处理</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>标为已处理</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>打开聊天</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1，关于 %2 的举报</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>反馈问题</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>这里不会发送任何内容：请将报告交给服务器管理员，或附在程序源代码托管处的问题反馈中。</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>发生了什么？你原本期望的是什么？</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>程序附加的信息：不含消息，也不含用户或服务器的名称</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>报告另存为…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>显示更早的举报</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>用户向此服务器的管理员提交的举报。此处显示举报时的原文；被举报的人不会收到通知。</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>还没有已处理的举报。</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>没有待处理的举报。</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>举报已标为已处理。</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>举报已恢复为待处理。</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>待处理（%1）</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>已处理</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>发送好友申请</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1 可以接受或拒绝。好友可以互发消息，并看到对方是否在线。</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>例如，你们是怎么认识的</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>附言，可不填(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>设置密码并登录</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>正在设置密码…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>重置码(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>请向 %1 的管理员索取重置码。重置码一小时内有效，仅可使用一次。设置新密码后，其他地方的登录都将退出。</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>请输入邮件中的重置码，或 %1 的管理员给你的重置码。设置新密码后，其他地方的登录都将退出。</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>如果 %2 上有使用 %1 的账号，包含重置码的邮件已发往该地址。可能需要几分钟才能收到，也可能被归入垃圾邮件。重置码一小时内有效，仅可使用一次。</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 不发送邮件。请向 %2 索取重置码。重置码一小时内有效，仅可使用一次。设置新密码后，其他地方的登录都将退出。</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>重新发送邮件</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>邮件中的重置码已失效，请重新发送邮件。</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>重置码将在 %n 分钟后失效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>%1 的重置码</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>%1 可以凭此重置码，通过登录界面下方的“忘记密码？”设置新密码。之前生成的重置码将失效；在使用重置码之前，密码保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>生成重置码</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制重置码</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>重置码</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>请通过他人看不到的方式将此重置码交给 %1：任何拥有重置码的人都能进入该账号。重置码仅显示这一次，服务器不会保留副本。</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>有效期至 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>重置码已复制。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>邮箱地址(&amp;E)</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>发送邮件</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>我已有重置码</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>请输入你在 %1 上的账号邮箱。该邮箱会收到一个重置码，用于设置新密码。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>所有人都可以发言</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>仅管理员可以发言</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>所有人都可以添加成员</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>仅管理员可以添加成员</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>所有人都可以置顶消息</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>仅管理员可以置顶消息</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>慢速模式已关闭</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>慢速模式（每 %1一条消息）</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>群组设为公开</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>群组设为私密</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>加入需管理员批准</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>加入无需批准</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>慢速模式：%1 后可以发送下一条消息。你写的内容会保留在这里。</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>你添加了 %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 添加了 %2</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>你移除了 %1</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 移除了 %2</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>你封禁了 %1</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 封禁了 %2</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>你解除了对 %1 的封禁</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1 解除了对 %2 的封禁</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>你批准了 %1 加入</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 批准了 %2 加入</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>你拒绝了 %1 加入</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1 拒绝了 %2 加入</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>你删除了 %1 的一条消息</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1 删除了 %2 的一条消息</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>你更改了 %1 的角色：%2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1 更改了 %2 的角色：%3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>你置顶了一条消息</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 置顶了一条消息</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>你取消置顶了一条消息</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 取消置顶了一条消息</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>你创建了一个链接</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 创建了一个链接</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>你撤销了一个链接</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 撤销了一个链接</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>你修改了群组</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 修改了群组</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>你修改了：%1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 修改了：%2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>谁可以修改名称</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>新成员可阅读的内容</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>慢速模式：%1 后可以发送。</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>%1 已开启慢速模式：%2 后可以发送。</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>你移除了 %1 的消息中的链接预览</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 移除了 %2 的消息中的链接预览</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>较早的结果</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>较新的结果</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>搜索全部聊天</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>搜索所有消息</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>搜索所有聊天中的消息</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>请至少输入两个字符。结果会包含所有关键词。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>试试减少或更换关键词。</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>未连接：仅搜索了此设备上保存的内容。</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>移除筛选条件</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>People</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>按姓名或用户名搜索</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的用户</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>按群组名称搜索</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>找到的群组</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>按文件名搜索</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>找到的文件</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>请换个说法，或在上方选择筛选条件。</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>移除筛选条件可能会有更多结果。</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>暂无好友</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>请输入姓名或用户名。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>暂无群组</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>你加入的群组会显示在这里。</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>你的聊天中发送的文件会显示在这里。</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>也可以直接输入筛选条件：%1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>未连接：仅显示此设备上已知的用户。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>移除此筛选条件</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>发送者</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>所在聊天</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>筛选条件，已设置</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>筛选条件，未设置</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>输入名称…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>所有聊天</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>一年以前</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>从某天起…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>在某天之前…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>所有消息</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>图片和视频</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>语音消息</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>%1 起，%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1，在 %2 中：%3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>来自</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>在</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>之后</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>包含</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>语音</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>图片,照片,图像,视频</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>我</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>你不认识名为“%1”的人。</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>你没有加入名为“%1”的聊天。</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>没有“is:%1”，可以使用“is:unread”。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>“%1”不是日期。请写成这样：%2。</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>没有“has:%1”，可以使用 has:file、has:image、has:voice 和 has:link。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>两步验证</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>@%1 · %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>至少 8 个字符，切勿告诉他人。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>退出登录并清除记录</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>已开启。还剩 %n 个恢复码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>未开启。开启后，登录时除密码外还需要手机上的验证码。</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>两步验证：%1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>密码已修改，其他设备已全部退出登录。</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>设置两步验证</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>你需要在手机上安装身份验证器应用。请先验证你的身份。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>要关闭两步验证吗？</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>关闭后，任何知道密码的人都能登录。恢复码也将失效。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭两步验证</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>两步验证已关闭。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>选中的消息</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>连同发送者和时间一起复制</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>为所有人删除</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>仅为我删除</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>上移 %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>下移 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>缩小照片，不含拍摄信息</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>添加说明文字…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>说明文字</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>一条消息最多包含 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 是文件夹，请先打包成一个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>原文件包含照片的拍摄地点，聊天中的所有人都能看到。</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1 的大小为 %2，此服务器最大允许 %3 的文件。</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>无法缩小 %1。请将其移除，或发送原文件。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>今天 %1 使用过</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>昨天 %1 使用过</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>最后使用于 %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>已用完：%n 人通过此邀请加入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>已于 %1 过期。</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>已使用 %1/%2 · 有效期至 %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>频道 · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>群组 · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>你已被移出此聊天，只有其管理员可以重新添加你。</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>此链接已无法使用：可能已过期、已用完、已撤销，或未完整复制。请索取新的链接。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>你已询问能否将此聊天的记录带入群组“%1”。对方同意后将创建群组。</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1 想创建群组“%2”，并带入此聊天的记录。群组中只有你们两人，之后加入的人只能看到加入后的内容。</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1 想与 %3 创建群组“%2”，并带入此聊天的记录。他们将能看到你们在此写过的所有内容。</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 已同意：群组“%2”将带有此聊天的记录。</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1 不同意带入聊天记录。群组“%2”未创建，你可以创建一个不带记录的新群组。</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 撤回了携带聊天记录的请求。</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>你的携带聊天记录请求已有答复。如果你的聊天列表中有群组“%1”，说明对方已同意。</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>携带聊天记录的请求已失效。</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>操作太频繁，请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>操作太频繁，请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>此设备已被远程退出登录，或你的密码已修改。请重新登录，你写的内容已保留。</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>此账号已被停用，请联系服务器管理员。你写的内容已保留在此设备上。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>登录已过期。请重新登录，你写的内容已保留。</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>出错了：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>未能修改：%1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>修改将在连接后生效</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未能发送：%1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>只有管理员可以在此发言。</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>你已退出此聊天。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 将你移出了此聊天。你仍可阅读现有内容。</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>此聊天已被删除，或你已不是其成员。</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>你已屏蔽 %1。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 不接收你的消息。未发送的内容会留在这里，直到你重试或删除。</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>最后上线于 %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>最后上线于 %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>只读成员</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>此消息已删除</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>消息已删除</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>仅可在 %n 天内为所有人删除消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>仅可在 %n 小时内为所有人删除消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>仅可在 %n 分钟内为所有人删除消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>转发自 %1</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 正在输入…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 和 %2 正在输入…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1、%2 和 %3 正在输入…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>多人正在输入…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>你将名称改为“%1”</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 将名称改为“%2”</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>你修改了简介</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 修改了简介</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>你修改了聊天</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 修改了聊天</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>你设置了仅管理员可以修改名称和简介</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1 设置了仅管理员可以修改名称和简介</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>你允许所有成员修改名称和简介</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1 允许所有成员修改名称和简介</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>你允许新成员阅读全部聊天记录</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1 允许新成员阅读全部聊天记录</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>你设置了新成员只能阅读加入之后的内容</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1 设置了新成员只能阅读加入之后的内容</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>你置顶了一条消息</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 置顶了一条消息</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>你取消置顶了一条消息</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 取消置顶了一条消息</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>你置顶了“%1”</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1 置顶了“%2”</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>你取消置顶了“%1”</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1 取消置顶了“%2”</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>你添加了 %1</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 添加了你</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 添加了 %2</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>你已加入</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 已加入</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>你已退出</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 已退出</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>你移除了 %1</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 将你移除</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 移除了 %2</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>你现在是：%1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现在是：%2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>你更换了聊天头像</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 更换了聊天头像</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>你移除了聊天头像</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 移除了聊天头像</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>账号已注销，此设备上的聊天记录已清除。</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · 需批准</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>此处已开启慢速模式，请在 %1后重试。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>未能发送：已等待超过一天。请立即发送或删除。</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>你更改了规则：%1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 更改了规则：%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>曾使用的服务器</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>从此列表中移除</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>正在查找服务器…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>已加密，证书有效</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>已加密，证书与邀请一致</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>已加密，证书已由你确认</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 毫秒</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · 地址：%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>此服务器不接受新账号注册，请联系服务器管理员获取账号。</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>此服务器不接受新账号注册，请联系 %1 获取账号。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Sign out, Work laptop".</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的资料</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>账号与安全</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>你输入的内容尚未保存，其他人也看不到。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>要清除聊天记录吗？</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>此设备上保存的所有内容都会被清除，包括待发送的消息。服务器上的内容不受影响。</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>退出登录并清除</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>聊天和文件</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>语音和音频</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>氛围</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>将在连接后保存。</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>要保存对个人资料的更改吗？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>查找操作或快捷键</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>没有该名称的操作，也没有使用该快捷键的操作。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>所有快捷键已恢复默认。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无快捷键</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>大写锁定似乎已开启。</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>使用邀请链接</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>离线查看已保存的聊天记录</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>用户名或邮箱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>正在查找系统密钥环…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>将保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>系统密钥环没有响应：关闭程序前你会保持登录，但每次启动都需要输入密码。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>我有邮件验证码</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>正在创建账号…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>我已有账号</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>邀请码(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>显示名称（可选）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>邮箱（可选）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>3 到 32 个字符，以字母开头，可使用字母 a–z、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>该邮箱会收到验证码，输入后即可创建账号。</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>忘记密码时，可通过该邮箱收到的邮件重新登录。</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 已被占用，请换一个。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 可以使用。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>将“%1”添加到词典</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StartPage</name>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Chat on your own server.</source>
        <translation>在自己的服务器上聊天。</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>打开的链接既不是邀请，也不指向任何聊天，请索取新的链接。</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>未向该服务器发送任何内容。</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>返回我的聊天</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>此账号已在这里</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 是你在此窗口中已有的账号。未添加任何内容。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>代理设置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>我的状态</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>状态会显示在你的名称旁，所有人可见，直到你更改或时间结束。之后服务器会将其删除。</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>例如：会议中</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>当前状态(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>显示时长(&amp;S)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>清除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>选择表情</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>更换表情（当前：%1）</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>设置状态…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusWords</name>
    <message>
        <source>%1 %2</source>
        <extracomment>How somebody says they are: an emoji and words.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>status: %1</source>
        <extracomment>For screen readers, of a person: %1 is "On holiday".</extracomment>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>到今天结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>直到我更改</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天内</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周内</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>当地时间 %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>会说的语言：%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>%1 后重试</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · 开始聊天</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1，@%2，开始聊天</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>通过链接加入聊天</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>查看它指向哪里</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>切换到账号 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>@ 查找用户，# 查找群组，&gt; 查找命令</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>创建账号即表示你同意此服务器的使用条款。</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>查看使用条款</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1撤销：%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>将消息翻译成</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>从不自动翻译</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>由 %1 翻译。可在消息菜单中选择“翻译”，或在聊天详情中设置翻译收到的所有消息。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>正在翻译…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>未翻译：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>显示译文</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>已是此语言：%1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>仅显示原文</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>由 %1 翻译</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>由 %2 翻译（原文：%1）</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>翻译</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>此服务器不提供翻译，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1（在你的服务器本机上）</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1（在 %2 上）</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>你翻译的消息会交给 %1 处理，它就运行在你的服务器本机上。消息不会发往其他任何地方。</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>你翻译的消息文本会从你的服务器发送到 %2 上的 %1，不会透露消息由谁所写、由谁请求翻译。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant：%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>打开 Chatoyant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant：群组有新消息</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>取消静音（静音至 %1）</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyant 仍在运行</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>窗口已关闭，但你仍会收到新消息。点击系统托盘中的图标可重新打开窗口，图标菜单中有“退出”。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>编辑记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>当前内容，自 %1 起</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>最初写于 %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>编辑于 %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>没有其他版本。</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>还有更早的版本，最早的未显示。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>无法在此播放此视频</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>系统的视频播放程序不支持其格式。</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>视频播放位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>视频 %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>无法加载此视频</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>速度：%1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>文件信息</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>正在录制语音消息</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>录音播放位置</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>暂停并试听</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>语音消息，尚未发送</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>松开即丢弃</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>已达到最长录音时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enter 发送 · 空格键暂停并试听 · Esc 丢弃</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enter 发送 · 空格键播放 · R 继续录制 · Esc 丢弃</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>松开发送 · 上滑或空格键：免按住录音 · 滑开或 Esc：丢弃</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>此设置仅对此设备生效。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>未连接麦克风。请连接麦克风以录制语音消息。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>未连接扬声器。请连接扬声器以收听语音消息。</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1 倍速</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>语音消息播放速度</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>语音消息转文字</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>此服务器不会将你的语音转为文字。</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>语音和音频设置已更改。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>放弃此链接</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>你打开了 %1 上的聊天链接。链接会保留在此，登录该服务器或在其上创建账号后即可加入。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>好友可以看到我是否在线</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>他人可以看到我的已读状态</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>这些都可以随时在设置中更改。</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>他人能看到的信息</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>非好友永远看不到。</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>否则只有你自己的设备知道。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>向他人显示我的当地时间(&amp;T)</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>以此设备的时区（%1）为准，所有人可见。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>None</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>我会说的语言</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>选择一个聊天</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>未能修改：%1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1 就你们的聊天记录征求你的意见，打开聊天即可答复。</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>你已退出“%1”。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>群组信息</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>从此聊天创建群组…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>媒体、文件和链接</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>管理员拒绝了你加入聊天的申请。</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>有人申请加入“%1”，可在详情中查看是谁。</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>你已删除“%1”。</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1 删除了“%2”。</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>或按 %1，然后输入几个字。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>发送消息的按键</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter（Shift+Enter 换行）</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Enter（Enter 换行）</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**粗体**、*斜体*、~~删除线~~和 `代码` 会在发送后以相应格式显示。</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>输入设置已更改。</translation>
    </message>
</context>
</TS>
