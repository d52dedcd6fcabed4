<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>“%1”不接受值。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>参数的值不正确</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>服务器出错了</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>服务器无法保存</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>服务器的磁盘已满</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>没有这个登录</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>邀请不存在、已用完或已过期</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>两步验证未开启</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>3 到 32 个字符：字母 a-z、数字、点、连字符或下划线，以字母开头</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>用户名已被占用</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>不是邮箱地址</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>邮箱地址已被使用</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>8 到 256 个字符，且不能是常见密码</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>没有这个账号</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>用户连接的地址和端口；端口 0 表示取一个空闲端口</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>服务器的名称</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>用户用来访问它的地址，用于邀请；留空：由 listen 生成</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>发给语言未知者的邮件所用的语言，例如 en、de 或 zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>服务器的用途；workplace（包括教育）：不从声音中推断任何东西，除非 mood.voice_ack = on</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>谁可以创建账号</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>处理连接的线程数；0：每两个核心一个</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>同时连接数；超出的会被拒绝</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>可以在 X-Forwarded-For 中说明代表谁的代理的地址和网络</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on：受信任的代理在每个连接开头使用 PROXY 协议，版本 1 或 2</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self：init 生成的证书；files：tls.cert 和 tls.key；off：不加密，仅限回环地址</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>包含证书链的 PEM 文件</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>包含私钥的 PEM 文件</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH；相对路径位于数据文件夹下</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>除 server.public_address 之外，其网页可以连接的来源</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>单条消息文字的最大长度</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>来自一个地址（IPv6 为一个 /64）的同时连接数；0：不限</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>来自一个地址的新连接</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on：本机的地址没有单独的限制</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>单个连接的请求数；超出的要等待</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>用同一个登录的令牌登录的新连接</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>超过这段时间无人登录的连接会被关闭</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>用户可以为所有人删除自己消息的时限；0：随时</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>一个账号的错误密码和验证码</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>来自一个地址的错误密码和验证码</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>错误密码和验证码的总数</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>来自一个地址的新账号</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>新账号的总数</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>超过这段时间未使用的登录会结束</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>登录无论如何在这段时间后结束</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>写入日志的最低级别</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto：在终端上为文本，否则为 JSON 行</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT（STARTTLS）或 smtps://HOST:PORT；留空：此服务器不发送邮件</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>邮件的发件地址</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>登录邮件服务器的用户名</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>第一行为其密码的文件</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off：邮件可以不加密发送，仅限本机的邮件服务器</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>验证其证书时所信任机构的 PEM 文件；留空：使用系统的</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required：邮箱地址确认后才创建账号</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>来自一个地址的用户名是否可用的查询</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>一个账号搜索联系人的次数</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>一个账号开始的上传</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>从一个地址开始的上传</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>发往一个邮箱地址的邮件</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>邮件的总数</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus 在 http://127.0.0.1:PORT/metrics 读取数据；0：关闭</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>存放上传内容的文件夹；相对路径位于数据文件夹下</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>最大的文件；0：任何人都不能上传</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>一个人所有文件的总和；0：不限</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>所有文件的总和；0：以磁盘空间为限</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>上传时为磁盘保留的空闲百分比；消息照常</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>超过这段时间没有进展的上传会被丢弃</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>超过这段时间不在任何消息中的文件会被删除</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server：语音消息的内容会被转写、可以搜索，并像文字一样判断</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on：mood.voice 在工作场所也有效；当地的法律和员工允许这样做</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>由谁转写：本机的 PocketSphinx（英语），或 voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>像 OpenAI 那样转写的服务的 URL，例如 https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>第一行为其密钥的文件；留空：不需要密钥</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>向它请求的模型</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>消息的氛围可以用到哪里：server：用户可以让服务器判断所写的内容；device：仅限自己的设备；off：都不用</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>更早的消息不再有氛围</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>一个账号翻译过的消息</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>LibreTranslate 服务的 URL，例如 https://HOST；留空则不翻译</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>处理一条消息允许的时间</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>可翻译的最长消息的字符数</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>创建账号即表示同意的使用条款的 https 地址</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>用户需要账号或新密码时联系谁：名称、邮箱地址</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on：服务器打开消息中的链接（仅限公共互联网），以显示链接指向的内容</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>“%1”不是地址或网络，例如 192.0.2.7 或 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  操作者 %3  对象 %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>显示谁对谁做了什么，最新的在前。</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>仅显示对这个账号所做的操作。</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>显示多少条（默认：%1）。</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>于 %1 由版本 %2 生成；%3，共 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>其中包含机密。</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>在服务器运行时，把数据库、文件和配置复制到 FOLDER 中的新文件夹，并重新读取副本。不加 --with-secrets 则不包含 TLS 的密钥：恢复之后，客户端会询问另一个证书。请把副本放在别人读不到的地方：其中有每一条消息。</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>同时包含 TLS 的密钥和邮件服务器的密码。</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>读取备份：每个文件的哈希、数据库，以及是否缺少文件。</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>此备份完好：%1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>在完整读取备份之后，用它生成数据文件夹。该文件夹必须尚不存在，或者为空。然后：chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>请用 --data 指定位置</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>输出供程序使用的 JSON；其中的文字是英语。</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>服务器的数据文件夹（默认：%1）。</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>配置文件（默认：该文件夹中的 server.ini）。</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>用法：chatoyant-server %1 %2（参见 --help）</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>用法：chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>新建服务器：文件夹、配置、证书、数据库</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>运行服务器</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>在服务器运行时复制所有内容</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>检查备份是否完好</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>用备份生成数据文件夹</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>创建账号</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>列出账号</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>为账号设置新密码</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>让某人成为管理员，或恢复为成员</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>列出某人的登录，或结束登录</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>让某人退出登录，并不再允许登录</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>重新允许某人登录</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>永久删除账号</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>输出用于设置密码的验证码</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>为丢失两步验证的人关闭两步验证</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>创建邀请</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>列出邀请</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>撤销邀请</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>显示没有人再需要的文件</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>查找损坏或缺失的文件</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>发送一封邮件，看是否可行</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>显示谁对谁做了什么</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>查找配置中的错误</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>显示每项设置及其来源</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>判断标准输入各行的情绪</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>显示程序的版本</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>用法：chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>查看各命令的说明：chatoyant-server VERB --help。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 未就绪。</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>像 `serve` 那样读取配置，并指出其中的错误。</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>没有文件，仅默认值</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>配置正确（%1）。</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>显示每项设置、它的值以及值的来源。</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>显示程序的版本。</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>新建服务器：数据文件夹、server.ini、自己的 TLS 证书和空的数据库。用 chatoyant-server serve 启动。</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>创建管理员账号；密码来自标准输入。</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>从标准输入读取管理员的密码。</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>在服务器中加入几个相互聊天的人。</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>此 Chatoyant 服务器的设置。选项或环境变量（如 CHATOYANT_SERVER_LISTEN）优先于这里的内容。</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>%1 中已有服务器</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>服务器位于 %1。</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>其证书的 SHA-256 指纹为</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>启动：  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>以下列任一用户登录（密码只在此时显示）：</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin 和 --password-stdin 必须一起使用</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>创建用于注册账号的邀请，并输出其链接。如果服务器使用自己的证书，链接中会带有其指纹。</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>可用于多少个账号（默认：1）。</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>有效多久，例如 12h 或 7d（默认：7d）。</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>给谁的，会显示在列表中。</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>列出邀请，最新的在前。</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  已用 %2 / %3  有效至 %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>撤销邀请。用它创建的账号会保留。</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>邀请已撤销。</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>像服务器那样向该地址发送一封邮件，并显示邮件服务器的答复。</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>此服务器不发送邮件：请设置 mail.server 和 mail.from</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>来自 %1 的邮件</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>发送这封邮件是为了看看 %1 能否发送邮件。可以。</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>邮件服务器已接受发往 %1 的邮件。</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>How much, in "media gc". %1: "3 files", %2: size, %3: "1 upload"</extracomment>
        <translation>%1（%2），%3</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <extracomment>Of files that did not come to their end</extracomment>
        <translation>
            <numerusform>%n 个上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>不再需要：%1。加上 --apply 会将其清除，但最近一小时内收到的文件除外。</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>显示没有人再需要的内容：被放弃的上传，以及不在任何消息中的文件。服务器会逐渐自行清除。可在服务器运行时使用。</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>将其清除。</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>已清除：%1。</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>读取每个文件，并与其 SHA-256 比较。可在服务器运行时使用。如有缺失或损坏，退出码为 1。</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>文件：%1，缺失：%2，损坏：%3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>缺失  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>损坏  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>没有一行带有标签：neutral、joyful、sad、tense、angry、positive 或 negative，然后是制表符，然后是文字</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>标准输入中没有消息，每行一条</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>用模型文件代替内置的模型。</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>同时给出语言，以及该语言是否支持氛围。</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>给出影响最大的词；小于零表示相反。</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>仅使用线性部分，就像服务器积压时那样。</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>每行为标签、制表符、文字：给出模型的正确率、它混淆了什么，以及最有把握的答案有多准确。</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>每行为标签、制表符、文字，按说话的顺序排列，对话之间空一行：给出聊天氛围变化的频率、延迟和准确程度。</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>按词数给出每条消息所需的微秒数。</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>仅使用该系列所有处理器都支持的指令。</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>从标准输入读取各行，并以 JSON 输出每行的情绪：{"label","score","confidence","model"}。</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>%1 中没有服务器：请用 chatoyant-server init 新建</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>输出一个验证码，供忘记密码的人设置新密码。它在一小时内可用一次，并使之前的失效。</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  （有效至 %2）</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>为丢失设备和恢复码的人关闭两步验证。请先确认是谁在请求。</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 现在仅用密码登录</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>运行服务器，直到 SIGTERM 或 SIGINT。设置依次来自这里的选项、环境变量（如 CHATOYANT_SERVER_LISTEN）和 server.ini。日志为英语。</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>用户连接的地址；端口 0 表示取一个空闲端口并写入日志。</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>在任何地址上都不加密：用于自行终止 TLS 的代理。</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  使用于 %2 来自 %3  有效至 %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>已结束 %n 个登录</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>让某人在所有设备上退出登录，并在 `user unsuspend` 之前不允许任何人登录该账号。可在服务器运行时使用，一秒内生效。</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 已停用</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>重新允许被停用的人登录。</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 已启用</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>永久删除账号：名称、地址、密码、设置和好友关系。所写的内容会保留，署名为“已删除的账号”。</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>必需：此操作无法撤销。</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>此操作无法撤销：请用 --yes 确认</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 已删除</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>列出某人的登录，或结束登录。</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>结束这个登录。</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>结束全部登录。</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>没有任何登录</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>：密码 %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>管理员</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>成员</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>从标准输入读取密码；否则自动生成一个并显示。</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>创建账号，不受注册政策限制。</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>别人看到的名称（默认：用户名）。</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>也可以用来登录的邮箱地址。</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>让此人成为管理员。</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>该账号未能成为管理员</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>按用户名列出账号。</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>为账号设置新密码。它的登录会结束。</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>让某人成为服务器管理员，或恢复为成员。</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>角色只能是 admin 或 member，不能是 %1</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 现在是管理员</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 现在是成员</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>检查服务器所需的一切</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>检查服务器所需的一切，无论服务器是否正在运行，并说明缺少什么、该如何处理。不会做任何更改。</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>写出保存的某人的所有数据，以便交给本人</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>把服务器保存的某人的所有数据写入一个 ZIP 文件，以便交给本人：与本人在客户端设置中得到的相同。服务器运行时也可使用。</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>文件（默认：此文件夹中的 chatoyant-NAME.zip）。</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>保存的 %1 的所有数据：%2（%3）</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>显示用户向管理员提交的举报</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>关闭已处理的举报</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  举报人 %3  对象 %4：%5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  （关闭于 %1）</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>补充说明：%1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>聊天 %1 的消息 %2：%3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>显示用户向管理员提交的举报，最新的在前，并附上举报时的消息。</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>同时显示已关闭的举报。</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>没有举报</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>关闭已处理的举报。它仍会保留在 `reports list --all` 中。</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>没有举报 %1</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>举报 %1 已关闭。</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>未知设置 %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>未知设置 %1，是否指 %2？</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>环境变量 %1：%2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url：仅支持 sqlite:PATH</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language：“%1”不合适，应为下列之一：%2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on 需要 server.trusted_proxies</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files 需要 tls.cert 和 tls.key</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>在 %1 上 tls.mode = off：不加密仅限回环地址；请使用 TLS，如果通信已由其他方式保护，则使用 --insecure</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>下列之一：%1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT，例如 127.0.0.1:7443 或 [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>时长，例如 30s、5m、12h 或 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>大小，例如 512k、25M 或 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>从 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>次数和时间，例如 10/15m，或 off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1：“%2”不合适，应为%3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>第 %1 行：节的写法是 [name]</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>第 %1 行：应为 名称 = 值</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>第 %1 行：第一个名称之前没有 [节]</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server：“%1”不合适，应为 smtp://HOST:PORT 或 smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off 仅用于本机的邮件服务器，不能用于 %1</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from：“%1”不是邮箱地址</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required 需要 mail.server</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities：没有文件 %1</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user 和 mail.password_file 必须一起使用</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port：无法在 %1 上监听：它被其他程序占用，或不允许使用</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1：%2 为空</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL 无法生成证书</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>缺少 %1：请从备份恢复，或使用 tls.mode = files 并在 tls.cert 和 tls.key 中指定其他文件</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1：没有 PEM 格式的证书</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1：没有 PEM 格式的私钥</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 不是 %2 中证书的密钥</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint 需要 voice.endpoint</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model：服务需要模型的名称</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>mood.voice = server 在工作场所不起作用：语音消息仍只是声音。请设置 mood.voice = off，或在法律和员工允许时设置 mood.voice_ack = on</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>工作场所的语音消息会被转写并判断（mood.voice_ack = on）：在 EU，不得在那里从声音推断情感（AI Act 第 5(1)(f) 条）。除非你确定，否则请设置 mood.voice = off</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open：任何能访问 %1:%2 的人都可以创建账号。若非本意，请设置 server.registration = invite</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>证书将于 %1 到期：请续期。</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>证书有效期至 %1。</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1 中没有服务器：请用 `chatoyant-server init` 新建。</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>数据库可以读取。</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>磁盘仅剩 %1% 可用：请腾出空间，或移动数据文件夹。</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>磁盘有 %1% 可用。</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>同时只能打开 %1 个文件，对 server.max_connections（%2）来说太少：请调高 systemd 单元的 LimitNOFILE，或 `ulimit -n`。</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>消息没有氛围：%1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>语音消息不会转写：%1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>图片没有预览：未安装 chatoyant-previews。</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>消息未被翻译：%1。请检查 translate.url 以及服务是否在运行。</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>%1 上的翻译服务有响应。</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1：http:// 仅用于本机上的服务，对 %2 请使用 https://</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url：“%1”不合适，应为 https://HOST</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url：“%1”不合适，应为 https://HOST/PATH</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact：最多 %1 个字符</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>你被邀请加入 %1 上的聊天</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>你被邀请加入 %1</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant 是一款供自建服务器使用的聊天程序。如果此计算机上已安装该程序，点击按钮即可在其中打开邀请。</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>在 Chatoyant 中打开</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>如果没有反应，请先安装 Chatoyant，或复制此链接并粘贴到程序中：</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::Letters</name>
    <message>
        <source>Somebody, most likely you, asked for a new password for the account %1.

This code sets one. It is good once, %3:

    %2

In the program, choose "Forgot password?" and type it there.

If it was not you, there is nothing to do: the password stays as it is.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 1 hour". "Forgot password?" is a button of the program: as it is translated there</extracomment>
        <translation>有人（很可能是你）为账号 %1 申请了新密码。

用这个验证码可以设置新密码。它%3可用一次：

    %2

请在程序中选择“忘记密码？”，并在那里输入。

如果不是你，则无需任何操作：密码保持不变。</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>为 %1 设置新密码</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>账号 %1 想使用这个邮箱地址。

用这个验证码可以确认。它%3有效：

    %2

如果不是你，则无需任何操作：该地址不会被使用。</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>请确认你在 %1 的邮箱地址</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>你即将创建账号 %1。

用这个验证码即可完成。它%3有效：

    %2

如果不是你，则无需任何操作：不会创建账号。</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>欢迎使用 %1：请确认你的邮箱地址</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>有人（也许是你）想把这个邮箱地址用于另一个账号。它属于账号 %1，并且保持不变。

如果你忘记了密码，请在程序中选择“忘记密码？”。</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>你在 %1 已有账号</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>账号 %1 的密码已更改，其他设备已退出登录。

如果不是你，请立即在程序中通过“忘记密码？”设置新密码，并告知服务器管理员。</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>你在 %1 的密码已更改</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>账号 %1 不再使用这个邮箱地址。

如果不是你，请立即告知服务器管理员。</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>你在 %1 的邮箱地址已更改</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>在 %n 小时内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>无法将数据库复制到 %1：%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 不是备份：缺少 %2</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 由此程序的另一个版本生成</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>%1 中的数据库已损坏</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>缺少内容 %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>无法重命名 %1</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 缺失或已改变</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 已改变</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 不为空：请指定一个尚不存在的文件夹</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>程序缺少迁移 %1</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>迁移 %1 失败：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 属于另一个程序</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 由更新版本的服务器写入：请安装该版本</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 是只读的：请给服务器的用户写入权限</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>无法读取或写入 %1：磁盘报告错误</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 已损坏：请从备份恢复</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>磁盘已满：无法写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>无法打开 %1：请检查其文件夹是否存在并且可写</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 不是数据库</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>无法使用 %1：%2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>文件夹 %1 不存在</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>另一个服务器正在使用 %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>无法写入文件夹 %1</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 已损坏：请从备份恢复（%2）</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>%1 缺少表或列：请从备份恢复</translation>
    </message>
</context>
</TS>
