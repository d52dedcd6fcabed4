<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>不明なオプション「%1」です。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>不明なオプションです: %1。</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>「%1」に値は付けられません。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>パラメーターの値が正しくありません</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>サーバーで誤りが起きました</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>サーバーが保存できませんでした</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>サーバーのディスクがいっぱいです</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>そのセッションはありません</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>招待が不明か、使い切られたか、古すぎます</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>二段階認証は無効です</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>3〜32文字の a-z、数字、ドット、ハイフン、アンダースコアで、英字から始めてください</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>そのユーザー名は使われています</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>そのメールアドレスは使われています</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>8〜256文字で、よくあるパスワードは使えません</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>そのアカウントはありません</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>接続先のアドレスとポート。ポート 0 は空いているものを使う</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>招待に載せる、接続するときに入力するアドレス。空: listen から作る</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>言語がわからない人へのメールの言語。en、de、zh_CN など</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>サーバーの用途。workplace（教育も）: mood.voice_ack = on でない限り、声からは何も読み取らない</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>アカウントを作成できる人</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>接続を扱うスレッドの数。0: コア二つにつき一つ</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>同時接続の数。それを超えると断る</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>X-Forwarded-For で誰の代理かを示してよいプロキシのアドレスとネットワーク</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: 信頼するプロキシは接続ごとに PROXY プロトコル（バージョン 1 または 2）で始める</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: init が作った証明書。files: tls.cert と tls.key。off: 暗号化なし、ループバックのみ</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>証明書チェーンの PEM ファイル</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>秘密鍵の PEM ファイル</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH。相対パスはデータフォルダーから</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>server.public_address のほかに、ページからの接続を許す Web オリジン</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>メッセージの本文の最大の長さ</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>一つのアドレス（IPv6 では一つの /64）からの同時接続の数。0: 無制限</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>一つのアドレスからの新しい接続</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: このコンピューターのアドレスには個別の制限がない</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>一つの接続からの要求。それを超えると待つ</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>一つのセッションのトークンでログインする新しい接続</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>この時間のあいだ誰もログインしない接続は閉じる</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>自分のメッセージを全員の画面から削除できる時間。0: いつでも</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>一つのアカウントに対する誤ったパスワードとコード</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>一つのアドレスからの誤ったパスワードとコード</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>誤ったパスワードとコードの合計</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>一つのアドレスからの新しいアカウント</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>新しいアカウントの合計</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>この時間使われないセッションは終わる</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>セッションはいずれにしてもこの時間で終わる</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>ログに残すいちばん軽い行</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: 端末ではテキスト、それ以外では JSON の行</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT（STARTTLS）または smtps://HOST:PORT。空: このサーバーはメールを送らない</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>メールの差出人アドレス</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>メールサーバーにログインする名前</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>一行目がそのパスワードであるファイル</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: 暗号化なしでもメールを送る。このコンピューターのメールサーバーにのみ</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>その証明書について信頼する認証局の PEM ファイル。空: システムのもの</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: メールアドレスが確認されてからアカウントを作る</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>一つのアドレスからの、ユーザー名が空いているかの問い合わせ</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>一つのアカウントによる人の検索</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>一つのアカウントが始めるアップロード</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>一つのアドレスから始まるアップロード</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>一つのメールアドレスへのメール</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>メールの合計</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus が http://127.0.0.1:PORT/metrics で数値を読む。0: 無効</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>アップロードされたものを置くフォルダー。相対パスはデータフォルダーから</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>最大のファイル。0: 誰もアップロードできない</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>一人のすべてのファイルの合計。0: 無制限</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>すべてのファイルの合計。0: ディスクに空きがある限り</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>アップロードが残しておくディスクの割合（パーセント）。メッセージは続けられる</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>この時間進まないアップロードは破棄する</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>この時間どのメッセージにも入らないファイルは削除する</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: ボイスメッセージの内容を書き起こし、検索でき、文章と同じように判断する</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: 職場でも mood.voice を有効にする。法律とそこの人々が認めている場合</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>書き起こす方法: このコンピューターの PocketSphinx（英語）または voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>OpenAI と同じ形で書き起こすサービスの URL。例: https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>一行目がその鍵であるファイル。空: 鍵は要らない</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>サービスに求めるモデル</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>メッセージの雰囲気をどこまで扱うか。server: 書いたものをサーバーに判断させてよい。device: 自分のデバイスのみ。off: どこでも扱わない</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>これより古いメッセージには雰囲気がなくなる</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>1 つのアカウントが翻訳したメッセージ</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>LibreTranslate サービスの URL（例: https://HOST）。空の場合は何も翻訳されません</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>1 件のメッセージにかけてよい時間</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>翻訳する最長のメッセージの文字数</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>アカウントを作るときに同意する利用規約の https アドレス</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>アカウントや新しいパスワードを頼む相手: 名前、メールアドレス</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: リンク先の内容を見せるため、サーバーがメッセージ内のリンクを開く。公開された Web のみ</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>「%1」は 192.0.2.7 や 2001:db8::/32 のようなアドレスやネットワークではありません</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  実行 %3  対象 %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>誰が誰に何をしたかを新しい順に表示します。</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>このアカウントに対して行われたものだけ。</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>件数（既定: %1）。</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>%1 にバージョン %2 で作成。%3、合計 %4。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>秘密の情報を含みます。</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>データベース、ファイル、設定を FOLDER の中の新しいフォルダーに、サーバーを動かしたままコピーし、コピーを読み直します。--with-secrets がなければ TLS の鍵は含まれず、復元するとクライアントは別の証明書について尋ねます。すべてのメッセージが入っているので、ほかの誰にも読まれない場所に置いてください。</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>TLS の鍵とメールサーバーのパスワードも含めます。</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>バックアップしました: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>バックアップを読み、各ファイルのハッシュ、データベース、欠けたファイルがないかを調べます。</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>このバックアップは正常です: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>バックアップをすべて読んでから、データフォルダーを作ります。フォルダーはまだないか、空でなければなりません。その後: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>--data で場所を指定してください</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>復元しました: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>プログラム向けに JSON を出力します。その言葉は英語です。</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>サーバーのデータフォルダー（既定: %1）。</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>設定ファイル（既定: そのフォルダーの server.ini）。</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>使い方: chatoyant-server %1 %2（--help を参照）</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>使い方: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>新しいサーバーを作る: フォルダー、設定、証明書、データベース</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>サーバーを動かす</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>動かしたまますべてをコピーする</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>バックアップが正常か調べる</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>バックアップからデータフォルダーを作る</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>アカウントを作る</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>アカウントの一覧を表示する</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>アカウントに新しいパスワードを設定する</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>誰かを管理者にする、またはメンバーに戻す</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>誰かのログイン先を表示する、または終わらせる</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>誰かをログアウトさせ、誰もログインできなくする</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>誰かをまたログインできるようにする</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>アカウントを完全に削除する</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>パスワードを設定するためのコードを出力する</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>失くした人の二段階認証を無効にする</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>招待を作る</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>招待の一覧を表示する</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>招待を取り消す</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>誰も使わないファイルを表示する</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>壊れたファイルや欠けたファイルを探す</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>メールを送って、届くか試す</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>誰が誰に何をしたかを表示する</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>設定の誤りを探す</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>すべての設定とその出所を表示する</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>標準入力の行がどんな気持ちかを言う</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>プログラムのバージョンを表示する</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>使い方: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>各コマンドの説明: chatoyant-server VERB --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>終了コード: 0 完了、1 失敗、2 使い方の誤り、3 準備ができていない。</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>`serve` と同じように設定を読み、誤りを示します。</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>ファイルなし、既定値のみ</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>設定は正しいです（%1）。</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>すべての設定とその値、値の出所を表示します。</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>プログラムのバージョンを表示します。</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>新しいサーバーを作ります: データフォルダー、server.ini、専用の TLS 証明書、空のデータベース。chatoyant-server serve で起動します。</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>管理者のアカウントを作ります。パスワードは標準入力から読みます。</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>管理者のパスワードを標準入力から読みます。</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>互いに話している数人でサーバーを満たします。</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>この Chatoyant サーバーの設定。オプションや環境変数（CHATOYANT_SERVER_LISTEN など）が、ここに書かれたものより優先されます。</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>%1 にはすでにサーバーがあります</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>サーバーは %1 にあります。</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>証明書の SHA-256 フィンガープリント:</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>起動:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>次のいずれかの人としてログインしてください（パスワードは今しか表示されません）:</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin と --password-stdin は一緒に使います</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>アカウントを作るための招待を作り、リンクを出力します。サーバーの証明書が専用のものなら、リンクにそのフィンガープリントが含まれます。</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>何個のアカウントに使えるか（既定: 1）。</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>有効な期間。12h や 7d など（既定: 7d）。</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>誰のためか。一覧に表示されます。</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>招待を新しい順に表示します。</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  使用 %2 / %3  期限 %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>招待を取り消します。その招待で作られたアカウントは残ります。</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>招待を取り消しました。</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>サーバーと同じようにそのアドレスへメールを送り、メールサーバーの返事を表示します。</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>このサーバーはメールを送りません: mail.server と mail.from を設定してください</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 からのメール</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>このメールは、%1 がメールを送れるか確かめるために送られました。送れます。</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>メールサーバーが %1 宛てのメールを受け付けました。</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>How much, in "media gc". %1: "3 files", %2: size, %3: "1 upload"</extracomment>
        <translation>%1（%2）、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <extracomment>Of files that did not come to their end</extracomment>
        <translation>
            <numerusform>%n 個のアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>不要なもの: %1。--apply で取り除きます。ただし直近一時間に届いたファイルは残します。</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>もう誰も必要としないものを表示します: あきらめられたアップロードと、どのメッセージにもないファイル。サーバーは時間がたてば自分で取り除きます。サーバーを動かしたままでも使えます。</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>取り除きます。</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>取り除きました: %1。</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>各ファイルを読み、SHA-256 と比べます。サーバーを動かしたままでも使えます。欠けているか壊れていれば、終了コードは 1 です。</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>ファイル: %1、欠け: %2、破損: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>欠け  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>破損  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>ラベルのある行がありません: neutral、joyful、sad、tense、angry、positive、negative のいずれか、タブ、本文の順です</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>標準入力にメッセージがありません。一行に一つ書いてください</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>組み込みのモデルの代わりに使うモデルファイル。</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>言語と、その言語で雰囲気が使えるかも示します。</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>最も効いた言葉を示します。ゼロ未満は逆向きです。</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>混み合ったときのサーバーと同じように、線形の部分だけに尋ねます。</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>行はラベル、タブ、本文: モデルが当たる割合、取り違え、最も確かな答えの正しさを示します。</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>行はラベル、タブ、本文で、話された順に並べ、会話の間に空行を置きます: チャットの雰囲気がどれだけ変わるか、どれだけ遅れるか、どれだけ正しいかを示します。</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>メッセージ一件あたりのマイクロ秒を、語数ごとに示します。</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>この系列のどのプロセッサーにもできる命令だけを使います。</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>標準入力から行を読み、それぞれの気持ちを JSON で書き出します: {"label","score","confidence","model"}。</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>%1 にサーバーがありません: chatoyant-server init で作ってください</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>パスワードを忘れた人が新しいものを設定するためのコードを出力します。一時間のあいだ一度だけ使え、前のコードは無効になります。</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  （期限 %2）</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>デバイスとリカバリーコードを失くした人の二段階認証を無効にします。誰が頼んでいるのかを必ず確かめてください。</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 はパスワードだけでログインします</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>SIGTERM または SIGINT までサーバーを動かします。設定はここのオプション、環境変数（CHATOYANT_SERVER_LISTEN など）、server.ini の順に使われます。ログは英語です。</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>接続先。ポート 0 は空いているものを使い、ログに残します。</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>どのアドレスでも暗号化せずに動かします: 自分で TLS を終端するプロキシ向けです。</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  使用 %2 接続元 %3  期限 %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n 件のセッションを終了しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>誰かをすべての場所でログアウトさせ、`user unsuspend` まで誰もそのアカウントにログインできなくします。動かしたままでも、一秒以内に効きます。</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 を停止しました</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>停止されていた人をまたログインできるようにします。</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 は有効です</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>アカウントを完全に削除します: 名前、アドレス、パスワード、設定、フレンド。書いたものは「削除されたアカウント」のものとして残ります。</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>必須: 元に戻せません。</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>元に戻せません: --yes で確認してください</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>誰かのログイン先を表示する、または終わらせます。</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>このセッションを終わらせます。</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>すべて終わらせます。</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>どこにもログインしていません</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: パスワード %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>パスワードを標準入力から読みます。なければ自動で作って表示します。</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>登録の方針にかかわらず、アカウントを作ります。</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>ほかの人に見える名前（既定: ユーザー名）。</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>ログインにも使えるメールアドレス。</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>その人を管理者にします。</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>アカウントは管理者になりませんでした</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>アカウントをユーザー名の順に表示します。</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>アカウントに新しいパスワードを設定します。そのセッションは終わります。</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>誰かをサーバーの管理者にする、またはメンバーに戻します。</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>役割は admin か member で、%1 ではありません</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 は管理者になりました</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 はメンバーになりました</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>サーバーに必要なものをすべて調べる</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>サーバーに必要なものをすべて調べ、足りないものとその対処を示します。サーバーを動かしたままでも、止めていても使えます。何も変更しません。</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>ある人について保存されているものをすべて書き出し、本人に渡せるようにする</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>サーバーがある人について保存しているものをすべて ZIP ファイルに書き出し、本人に渡せるようにします。クライアントの設定で本人が受け取るものと同じです。サーバーの動作中にも使えます。</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>ファイル（既定: このフォルダーの chatoyant-NAME.zip）。</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 はすでにあります</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>%1 について保存されているすべて: %2（%3）</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>管理者への通報を表示する</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>対応した通報を対応済みにする</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  通報者 %3  対象 %4: %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  （対応済み %1）</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>補足: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>チャット %1 のメッセージ %2: %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>管理者への通報を、通報時のメッセージとともに新しい順に表示します。</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>対応済みの通報も表示します。</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>通報はありません</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>対応した通報を対応済みにします。`reports list --all` には残ります。</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>通報 %1 はありません</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>通報 %1 を対応済みにしました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>不明な設定 %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>不明な設定 %1。%2 のことですか？</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>環境変数 %1: %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: 使えるのは sqlite:PATH だけです</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language:「%1」は使えません。%2 のいずれかにしてください</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on には server.trusted_proxies が必要です</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files には tls.cert と tls.key が必要です</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>%1 で tls.mode = off: 暗号化なしはループバックのアドレスだけです。TLS を使うか、ほかのものが通信を守っているなら --insecure を使ってください</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT、たとえば 127.0.0.1:7443 や [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>30s、5m、12h、7d のような時間</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>512k、25M、2G のような大きさ</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>10/15m のような回数と時間、または off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1:「%2」は使えません。%3 にしてください</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>%1 行目: セクションは [name] と書きます</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>%1 行目: 名前 = 値 と書いてください</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>%1 行目: 最初の名前の前に [セクション] がありません</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server:「%1」は使えません。smtp://HOST:PORT か smtps://HOST:PORT にしてください</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off はこのコンピューターのメールサーバー向けで、%1 には使えません</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from:「%1」はメールアドレスではありません</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required には mail.server が必要です</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: ファイル %1 がありません</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user と mail.password_file は一緒に使います</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: %1 で待ち受けできません: ほかのプログラムが使っているか、使うことが許されていません</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: %2 は空です</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL が証明書を作れませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>%1 がありません: バックアップから復元するか、tls.mode = files にして tls.cert と tls.key に別のファイルを指定してください</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: PEM 形式の証明書がありません</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: PEM 形式の秘密鍵がありません</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 は %2 の証明書の鍵ではありません</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint には voice.endpoint が必要です</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: サービスにはモデルの名前が必要です</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>職場では mood.voice = server は効きません: ボイスメッセージは音声のままです。mood.voice = off にするか、法律とそこの人々が認めていれば mood.voice_ack = on にしてください</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>職場でボイスメッセージが書き起こされ、判断されます（mood.voice_ack = on）: EU では、そこで声から感情を推測してはなりません（AI Act 第5条(1)(f)）。確かでない限り mood.voice = off にしてください</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: %1:%2 に届く人は誰でもアカウントを作れます。意図したものでなければ server.registration = invite にしてください</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>証明書の期限は %1 です: 更新してください。</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>証明書は %1 まで有効です。</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1 にサーバーがありません: `chatoyant-server init` で作ってください。</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>データベースを読めます。</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>ディスクの空きは %1% しかありません: 空きを増やすか、データフォルダーを移してください。</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>ディスクの空きは %1% です。</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>同時に開けるファイルは %1 個で、server.max_connections（%2）には足りません: systemd ユニットの LimitNOFILE か `ulimit -n` を上げてください。</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>メッセージに雰囲気が付きません: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>ボイスメッセージは書き起こされません: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>画像のプレビューは作られません: chatoyant-previews がインストールされていません。</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>メッセージは翻訳されません: %1。translate.url と、サービスが動いているかを確認してください。</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>%1 の翻訳サービスは応答しています。</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1: http:// はこのマシンのサービス用です。%2 には https:// を使ってください</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: 「%1」は正しくありません。https://HOST の形にしてください</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url:「%1」は使えません。https://HOST/PATH にしてください</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: %1 文字までです</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>%1 のチャットに招待されています</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>%1 に招待されています</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant は、自分たちのサーバーで使うチャットプログラムです。このコンピューターにインストールされていれば、ボタンを押すと招待がプログラムで開きます。</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>Chatoyant で開く</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>何も起きない場合は、先に Chatoyant をインストールしてください。または、このリンクをコピーしてプログラムに貼り付けてください:</translation>
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
        <translation>どなたか（おそらくあなた）が、アカウント %1 の新しいパスワードを求めました。

このコードで設定できます。%3のあいだに一度だけ使えます:

    %2

プログラムで「パスワードをお忘れですか？」を選び、そこに入力してください。

お心当たりがなければ、何もする必要はありません。パスワードはそのままです。</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 の新しいパスワードを設定してください</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>アカウント %1 がこのメールアドレスを使おうとしています。

このコードで確認できます。%3のあいだ有効です:

    %2

お心当たりがなければ、何もする必要はありません。アドレスは使われません。</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 のメールアドレスを確認してください</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>アカウント %1 を作成しようとしています。

このコードで完了します。%3のあいだ有効です:

    %2

お心当たりがなければ、何もする必要はありません。アカウントは作られません。</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 へようこそ: メールアドレスを確認してください</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>どなたか（もしかするとあなた）が、このメールアドレスを別のアカウントに使おうとしました。アドレスはアカウント %1 のもので、そのまま変わりません。

パスワードを忘れた場合は、プログラムで「パスワードをお忘れですか？」を選んでください。</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 のアカウントはすでにあります</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>アカウント %1 のパスワードが変更され、ほかのデバイスはログアウトされました。

お心当たりがなければ、すぐにプログラムの「パスワードをお忘れですか？」で新しいものを設定し、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 のパスワードが変更されました</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>アカウント %1 はこのメールアドレスを使わなくなりました。

お心当たりがなければ、すぐにサーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 のメールアドレスが変更されました</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 を開けません: %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>データベースを %1 にコピーできません: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 はバックアップではありません: %2 がありません</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 はこのプログラムの別のバージョンで作られました</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>%1 のデータベースが壊れています</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>内容 %1 がありません</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 はすでにあります</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>%1 の名前を変更できません</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 がないか、元のものと違います</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 が元のものと違います</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 は空ではありません: まだないフォルダーを指定してください</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>プログラムに移行 %1 がありません</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>移行 %1 に失敗しました: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 を読めません</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 は別のプログラムのものです</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 はより新しいバージョンのサーバーで書かれました: そのバージョンをインストールしてください</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 は読み取り専用です: サーバーのユーザーに書き込みの権限を与えてください</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>%1 を読み書きできません: ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 が壊れています: バックアップから復元してください</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>ディスクがいっぱいです: %1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>%1 を開けません: フォルダーがあり、書き込めるか確かめてください</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 はデータベースではありません</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 を使えません: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>フォルダー %1 がありません</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>別のサーバーが %1 を使っています</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>フォルダー %1 に書き込めません</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 が壊れています: バックアップから復元してください（%2）</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>%1 に表か列が足りません: バックアップから復元してください</translation>
    </message>
</context>
</TS>
