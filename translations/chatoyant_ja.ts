<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <translation>設定と同じ（%1）</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>ミュート中: メンション以外は通知されません</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1がログインしました</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>%1としてのログインに失敗しました</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1がログアウトしました</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1が自分のセッションを終了しました</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1が%2のセッションを終了しました</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1がパスワードを変更しました</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1が%2のパスワードを変更しました</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1がコードで新しいパスワードを設定しました</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1が自分用の再設定コードを発行しました</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1が%2の再設定コードを発行しました</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>%1のパスワードを再設定するメールが要求されました</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1がメールアドレスを変更しました</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1が%2のメールアドレスを変更しました</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1が二段階認証をオンにしました</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1が二段階認証をオフにしました</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1が%2の二段階認証をオフにしました</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1がリカバリーコードでログインしました</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1がアカウントを作成しました</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1が%2のアカウントを作成しました</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1が%2を管理者にしました</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1が%2をメンバーにしました</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1が%2のアカウントを停止しました</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1が%2のアカウントの停止を解除しました</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1が自分のアカウントを削除しました</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1が%2のアカウントを削除しました</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1が招待を作成しました</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1が招待を取り消しました</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1が%2をグループに追加しました</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1が%2をグループから外しました</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1が%2をグループから追放しました</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1が%2のグループからの追放を解除しました</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1がグループでの%2の役割を変更しました</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1がグループを変更しました</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1がグループでメッセージをピン留めしました</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1がグループでメッセージのピン留めを外しました</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1がグループで%2のメッセージを削除しました</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1が%2のメッセージのリンクのプレビューを削除しました</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1がグループへの参加リンクを作成しました</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1がグループへの参加リンクを取り消しました</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1が%2のグループへの参加を承認しました</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1が%2のグループへの参加を拒否しました</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1がグループを削除しました</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1が通報しました</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1が通報を対応済みにしました</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1が通報を未対応に戻しました</translation>
    </message>
</context>
<context>
    <name>BoxAccess</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A box of choices for who cannot see it: its name, and what is chosen.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>変更を再試行</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>もう一度編集</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>変更を取り消す</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>選択部分をコピー</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>編集履歴…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>全員から削除</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>自分のみ削除</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>通報…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>返信先のメッセージ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>リアクション %1: %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>リンク: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>プレビュー: %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>このデバイスのみ</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>このデバイスとサーバー</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>判定は行われず、雰囲気も表示されません。あなたのメッセージの雰囲気は、ほかの人にも表示されません。</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>あなたのメッセージはサーバーでは判定されません。下書きと受信したメッセージはこのデバイスで判定され、結果が外部に送られることはありません。</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>送信したメッセージはサーバーで判定され、チャットの全員に同じ雰囲気が表示されます。下書きはこのデバイスで判定されます。</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>このサーバーでは雰囲気を利用できません。</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>このサーバーでは、デバイス上でのみ利用できます。</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>雰囲気</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>設定と同じ（%1）</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>楽しい</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>沈みがち</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>緊張</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>ヒートアップ</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>この会話は穏やかな雰囲気のようです。</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>この会話は楽しい雰囲気のようです。</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>この会話は沈みがちな雰囲気のようです。</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>この会話は緊張した雰囲気のようです。</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>この会話はヒートアップしているようです。落ち着いて話せるよう、寒色にしています。</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>とても不快</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>やや不快</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>どちらともいえない</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>やや心地よい</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>とても心地よい</translation>
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
        <translation>ミュート解除（%1までミュート中）</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8時間</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>明日の朝まで（%1）</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ずっと</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1週間</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>ステータスを変更しました。</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>新しい通報があります。自分のメニューから確認できます。</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>接続するとステータスが変更されます。</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>プロフィールを変更できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>下へ移動</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>サーバーが混み合っています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>サーバーが再起動中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>サーバーのディスクがいっぱいです。サーバー管理者に連絡してください。</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>サーバーに保存できませんでした。サーバー管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>先にログインしてください。</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>ユーザー名またはパスワードが違います。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>セッションの有効期限が切れました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>ほかの場所からの操作でログアウトされました。もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>そのデバイスはすでにログアウトしています。</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>このアカウントには二段階認証のコードも必要です。</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>このアカウントは停止されています。サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>コードが間違っているか、使用済みか、有効期限が切れています。</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>このサーバーは招待制です。サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>招待が無効か、使用済みか、有効期限が切れています。新しい招待を依頼してください。</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>二段階認証はすでにオンです。</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>二段階認証はオフです。</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>この操作は管理者のみ可能です。</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>このサーバーは新規登録を受け付けていません。サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>ユーザー名は3～32文字で、先頭は英字（a–z）です。英字、数字、ピリオド、ハイフン、アンダースコアが使えます。</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>このユーザー名はすでに使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>メールアドレスの形式が正しくありません。</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>このサーバーはメールを送信しません。サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>このメールアドレスはすでに使われています。</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>パスワードは8文字以上で、ありふれたものは使えません。</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>このユーザーは見つかりません。</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>このユーザーには連絡できません。</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>それはあなた自身です。</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>このユーザーからの申請はもうありません。</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>このチャットはなくなったか、あなたはメンバーではなくなりました。</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>チャットのメンバー数が上限に達しています。</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>この種類のチャットではできません。</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>オーナーはあなただけです。先にほかの人をオーナーにしてください。</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>リンクが無効か、使用済みか、取り消されたか、有効期限が切れています。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>履歴の引き継ぎの依頼はもうありません。</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>このユーザーはチャットのメンバーではありません。</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>このチャットでのあなたの権限ではできません。</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>メッセージの中身がありません。</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>長すぎます。分けて送信してください。</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>保存できない文字が含まれています。</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>このメッセージはもうありません。</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>メッセージは削除されました。</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>古いメッセージのため、全員から削除することはできません。</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>ピン留めの数が上限に達しています。先にどれかを外してください。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>このファイルはもうありません。</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>このアップロードはキャンセルされたか、中断されました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>ファイルが空のため、送信できません。</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>ファイルがこのサーバーの上限サイズを超えています。</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>使用できる容量がファイルでいっぱいです。先にファイル付きのメッセージをいくつか削除してください。</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>ファイルのアップロードが完了していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>このファイルはメッセージで使われています。メッセージを削除してください。</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>1件のメッセージに添付できるファイルは10個までです。</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>2文字以上入力してください。</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>操作が速すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>サーバーが一度に送信できる量を超えています。</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>サーバーの上限サイズを超えています。</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>サーバーに接続していません。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーから応答がありませんでした。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>サーバーに接続できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>応答はありますが、Chatoyantのサーバーではありません。</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>サーバーの証明書が信頼できないか、変更されています。続ける前にサーバー管理者に確認してください。</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>ファイルが見つからないか、読み込めません。元の場所に戻して再試行するか、メッセージを削除してください。</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>選択した後にファイルが変更されました。メッセージを削除して、現在のファイルを送信し直してください。</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>そのフォルダーには保存できません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>このデバイスに保存できませんでした。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>この名前のサーバーは見つかりません。入力内容とインターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>コンピューターは見つかりましたが、このポートでチャットサーバーが動いていません。コロンの後の番号を確認するか、サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>サーバーのアドレスではありません。chat.example.org または chat.example.org:7443 のように入力してください。</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>サーバーでこのファイルの縮小画像を作成できません。PNG、JPEG、GIF、WebPのいずれかの画像を選択してください。</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>画像が大きすぎます。5 MB以内、縦横とも4096ピクセル以内にしてください。</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>このアカウントは削除されました。</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>このサーバーの管理者はあなただけです。先にほかの人を管理者にする必要があります。</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>このサーバーでは翻訳を利用できません。サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>現在、翻訳サービスに接続できません。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>ここではこの言語に翻訳できません。別の言語を選択してください。</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>メッセージが長すぎるため、翻訳できません。</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>このユーザーは、メッセージを受け取る相手を限定しています。フレンド申請を送ってみてください。</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>このユーザーは、あなたからのフレンド申請を受け付けていません。</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>このユーザーは、自分をグループに追加できる相手を限定しています。リンクを送るか、先にフレンドになってください。</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>すでにほかの管理者が対応しました。</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>低速モードが有効です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>プロキシに接続を拒否されました。プロキシ設定を確認するか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>ここでメッセージを削除できるのは、書いた本人だけです。</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>ほかの人のメッセージを削除できるのは管理者だけです。</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>会議中</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>昼食中</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>移動中</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>在宅勤務中</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>体調不良</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>休暇中</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>メッセージを翻訳しますか？</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>翻訳する</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>翻訳先の言語</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>サイズが大きすぎます。</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>.tsファイルではありません。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>%1行目: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>話した内容は、読んだり検索したりできるように、このサーバーで文字に起こされます。</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>話した内容は%1に送信され、読んだり検索したりできるように、そこで文字に起こされます。</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>サーバー: %1、バージョン %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyantは、GNU General Public License バージョン3以降に基づくフリーソフトウェアです。目的を問わず自由に使用でき、仕組みを調べたり、変更したり、再配布したりできます。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>Qt、OpenSSL、SQLite、Hunspell、libqrencode、およびInterとNotoの書体を使用しています。</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>問い合わせ先: %1</translation>
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
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>すべてのデータのコピー</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>データをエクスポート…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>データをエクスポート</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIPファイル (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>名前、設定、フレンド関係が完全に削除されます。実行する前に、削除されるものと残るものを確認できます。</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>この操作はサーバーでのみ行えますが、現在サーバーに接続していません。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>プロフィール、設定、連絡先、チャット、送信したファイルなど、サーバーに保存されているあなたのデータすべてをZIPファイルで保存します。</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>データはサーバーから取得しますが、現在サーバーに接続していません。</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>保存中: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>サーバーでデータを準備しています（現在%1）。このウィンドウは閉じてもかまいません。</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>サーバーでデータを準備しています。このウィンドウは閉じてもかまいません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>%1への招待を開きました。そこにはまだあなたのアカウントがありません。新しいアカウントは今のアカウントと並べて使え、チャットは別々になります。</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>アカウントを追加しますか？</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>このプロファイルは別のプログラムが使用中です。そちらを終了するか、--profile で別のプロファイルを指定して起動してください。</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>保存された履歴が破損していたため、%1として残しました。履歴はサーバーから読み込み直しています。</translation>
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
        <translation>再ログインが必要</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · 未読%n件</numerusform>
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
        <translation>%1 · グループに新着あり</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>リンクからチャットに参加…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>チャットに移動</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>次のチャット</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>前のチャット</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>次の未読チャット</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>前の未読チャット</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>%1番目のチャット</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>チャットのミュート／ミュート解除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>選択したメッセージに返信</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>選択した、または最後のメッセージにリアクション</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>最初の未読メッセージへ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>音声メッセージの録音／一時停止／再開</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>最後の音声メッセージを再生／一時停止</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>チャットを既読／未読にする</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>自分の最後のメッセージを編集（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>最後のメッセージに返信（入力欄が空のとき）</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>チャットの先頭へ</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>アカウント%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>ピン留めしたチャットを上へ移動（一覧内）</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>ピン留めしたチャットを下へ移動（一覧内）</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>選択中または最後のメッセージを翻訳</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>雰囲気の判定の精度</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>問題を報告…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>Chatoyantについて</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>このチャット内の前の検索結果（古い方）</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>このチャット内の次の検索結果（新しい方）</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>直前の操作を元に戻す</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>名前、ユーザー名、メールアドレス</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>名前またはメールアドレスに一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>停止中のアカウントはありません。</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>まだ誰もいません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>%1のデバイス</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>すべてログアウト</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>現在ログインしているデバイスです。ログアウトしたデバイスを再び使うには、パスワードが必要です。そのデバイスに保存されたものは残ります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>ログイン中のデバイスはありません。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>このデバイスをログアウトしますか？</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>どこにあってもすぐにログアウトされます。そのデバイスに保存されたものは残ります。</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>%1のデバイスをすべてログアウトしますか？</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>どこにあってもすぐにログアウトされ、再び使うにはパスワードが必要になります。それらのデバイスに保存されたものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n台のデバイスをログアウトしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>プロフィールを表示</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>このユーザーの監査ログ</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>自分のアカウントには使えません。自分のデバイスとパスワードは「設定」で管理できます。</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>デバイス…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>再設定コードを発行…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>メンバーにする</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>管理者にする…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>停止を解除</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>アカウントを停止…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1を管理者にしました。</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>%1を管理者にしますか？</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>管理者は、すべてのアカウントと通報を確認し、ユーザーの招待やアカウントの停止ができます。また、あなたをメンバーに戻すこともできます。ほかの人が書いた内容を読むことはありません。</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1のアカウントを停止しました。</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>%1のアカウントを停止しますか？</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>%1はすべてのデバイスからすぐにログアウトされ、管理者が停止を解除するまでログインできません。書いた内容は残ります。</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1をメンバーにしました。</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1は再びログインできます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>管理者</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>%1に対する操作</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>ログイン中のデバイスなし</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>二段階認証</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>サーバー管理</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>サーバー管理の項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>サーバー設定</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>%1までミュート中</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>ずっとミュート</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>なし。チャットのメニューの「通知」と「ミュート」で設定できます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>「%1」の通知設定を変更しました。</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>「%1」の通知設定を削除しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>新着メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>新しいフレンド申請</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>フレンド申請が届いています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>メンションのみ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>通知はこのように表示されます。</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>しずく</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>小さなベル</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>ウッド</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>2つの音</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>待機中 · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>一時停止中 · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>保存済み · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>現在表示できません: %1、%2</translation>
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
        <translation>自分との会話を始められる人</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>自分にフレンド申請を送れる人</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>自分をグループに追加できる人</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>自分の画像を見られる人</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>このサーバーの全員</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>フレンドと、共通のグループがある人</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>あなたとの会話を始められる人: %1。</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>あなたにフレンド申請を送れる人: %1。</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>あなたをグループに追加できる人: %1。</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>あなたの画像を見られる人: %1。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>ユーザーで絞り込み: 名前またはユーザー名</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>以前の記録を表示</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>このサーバーで誰が誰に何をしたか、どこから行ったかの記録です。記録が変更されることはなく、人が書いた内容は含まれません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n行を%1として保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>%1の記録 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>%1の記録のみ: 全員の表示に戻す</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>%1の記録のみ</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>その名前のユーザーはいません。</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>まだ記録はありません。</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>記録を取得中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>その他: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>サーバーの運営者</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · %2から</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>すでにいないユーザー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>誰のものでもないアドレスに、パスワードを再設定するメールが要求されました</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>ログインに失敗しました: その名前のユーザーはいません</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>このコンピューターへのログイン時に起動する</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>変更できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>現在のもの</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>サーバー管理者から聞いた末尾の4組</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>想定していた証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>証明書のフィンガープリント</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>あなたのサーバーですか？</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1の証明書は、このコンピューターにとって初めてのものです。自前のサーバーではよくあることです。フィンガープリントは次のとおりです：</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>サーバー管理者に電話などでフィンガープリントを確認し、両方が一致する場合のみ信頼してください。</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>一致するので、このサーバーを信頼</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>サーバーの証明書が変わりました</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1の証明書が、以前信頼したものと異なります。サーバー管理者が証明書を入れ替えたか、第三者があなたとサーバーの間に割り込み、パスワードやメッセージを読み取ろうとしている可能性があります。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>これまでのもの</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>証明書を入れ替えたかどうかを、このチャット以外の方法でサーバー管理者に確認し、新しいフィンガープリントの末尾を読み上げてもらってください。</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>新しい証明書を信頼</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>招待されたサーバーではありません</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>招待に記載された%1の証明書と、このサーバーの証明書が異なります。第三者があなたとサーバーの間に割り込んでいる可能性があります。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>招待に記載のもの</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>この招待は使わないでください。前回とは別の方法で、送った人に新しい招待を依頼してください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1を表で表示</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A moment and what was measured then: "10:42: p50 12 ms, p95 41 ms".</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatAttachments</name>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>保存先を選択…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>保存した場所にファイルが見つからないため、もう一度保存しています。</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>この種類のファイルを開くとプログラムが実行されるおそれがあるため、フォルダーを表示します。</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>この種類のファイルを開けるプログラムがないため、フォルダーを表示します。</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>画像をコピーできませんでした。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>保存をキャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1倍速で再生</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>この種類のファイルを開けるプログラムがありませんが、保存はできます。</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>ここには音声メッセージがありません。</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>先に保存しています。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>メディア、ファイル、リンク</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>ここの雰囲気</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>翻訳先の言語</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>チャット一覧に戻る</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>チャットのヘッダー</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>このチャットの新しいリンク</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>チャットのリンク</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>このサーバーのアカウントがあり、リンクを知っている人は誰でも参加できます。サーバーには控えが残らないため、プログラムを閉じると二度と表示できません。</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>このリンクからの参加には管理者の承認が必要</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>新しいリンク…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>リンクを知っている人は、追加されなくても自分で参加できます。あなたが管理者でなくなると、あなたのリンクは取り消されます。</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>このチャットのリンクはありません。</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>あなたが作成したリンク</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>%1が作成したリンク</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>リンクのQRコード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>リンクを取り消しました。</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>このリンクを取り消しますか？</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>このリンクからは参加できなくなります。すでに参加した人はチャットに残ります。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>メッセージはまだありません</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>未読%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>あなたへのメンションあり</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め中</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Asks to take your chat’s history into a group</source>
        <translation>チャットの履歴をグループに引き継ぐ許可を求めています</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>未読マークあり</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>送信できなかったメッセージあり</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>登録者%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>メッセージをピン留めできるのは管理者だけです。</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>メッセージは全員から削除されます。</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>このメッセージはすでに送信中です。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>このチャットではプレビューを非表示</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>このチャットでは常にプレビューを表示</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>プレビューを全員から削除</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>リアクションできるメッセージがありません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>メンバーが次のメッセージを送信できるまでの待ち時間です。管理者には適用されません。</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>参加には管理者の承認が必要</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>投稿できる人</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>メンバーを追加できる人</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>メッセージをピン留めできる人</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>低速モード</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>グループの種類</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>このサーバーの全員が、名前でこのグループを見つけて参加できます。</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>リンクから参加するか、メンバーに追加してもらう必要があります。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>チャットを検索</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>チャットはまだありません。</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>その名前のチャットはありません。</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>名前を入力すると、ほかのチャットを探せます。</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>1対1のチャット</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>チャンネル</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>ピン留めしたメッセージ（%1）</translation>
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
        <translation>下書き:</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before what that person wrote.</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatRules</name>
    <message>
        <source>Lock the name</source>
        <translation>名前をロック</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>参加後のメッセージのみ</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>新しいメンバーが読める範囲</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>名前、説明、画像を変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>メンバー全員が名前、説明、画像を変更できます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>未送信のメッセージは転送できません。</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1 %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n件のメッセージをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n件のメッセージが全員から削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>未送信のものはほかの人に届いていません。「全員から削除」を使ってください。</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>自分のみ削除したメッセージの記録がアカウントの上限に達しました。何も削除されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n件のメッセージを削除しました（自分のみ）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>ここでは再生できません。保存して、別のプログラムで開いてください。</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>長すぎるため、ここでは再生できません。保存して開いてください。</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>選択したスピーカーが接続されていません。システムのスピーカーを使用します。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>音声メッセージ</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>ディスクの空き容量がありません。それまでの録音はここに残っています。</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>マイクの接続が切れました。それまでの録音はここに残っています。</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>録音中にプログラムが終了しました。それまでの録音はここに残っています。</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>録音が短すぎます。マイクを押したまま話すか、マイクをクリックして話し、「送信」をクリックしてください。</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>マイクが接続されていません。接続してからもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>ディスクの空き容量がありません。不要なものを削除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>マイクを使用できません。録音中のほかのプログラムを終了するか、システムの設定でマイクの使用を許可してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>音声メッセージを破棄しました。</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>選択したマイクが接続されていません。システムのマイクを使用します。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>別ウィンドウで開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What something is called, and what is chosen for it: "Notifications: All messages".</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ClientApp</name>
    <message>
        <source>No keyring answers on this system: you will be asked for your password at each start.</source>
        <translation>このシステムのキーリングが応答しないため、起動するたびにパスワードの入力が必要です。</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>言語を%1に変更しました。</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>翻訳ファイル%1を読み込めません: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>このデバイスの設定が破損していました。読み取れた設定は引き続き有効で、元のファイルは%1として残しました。</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>メッセージを引き続き受信できるように、ウィンドウを最小化しました。メニューの「終了」でプログラムを終了します。この動作は「設定」→「通知」で変更できます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>認証アプリのコード（6桁）</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>リカバリーコード</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>あと一歩です</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>二段階認証をオンにしたときに保管したリカバリーコードを1つ入力してください。各コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>認証アプリに表示されている%1の6桁のコードを入力してください。</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>認証アプリを使う</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>リカバリーコードを使う</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>リカバリーコードが間違っているか、すでに使われています。</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>コードが間違っているか、有効期限が切れています。次のコードを待ち、スマートフォンの時計を確認してください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>広告・スパム</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>侮辱、脅迫、嫌がらせ</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>違法な内容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>このメッセージを通報</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>このユーザーを通報</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>通報は、あなたの名前とともに%1の管理者に送られます。%2には通知されません。</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>通報の理由</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>管理者に伝えたいこと（任意）</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>同時に%1をブロック</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>通報する</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>%1の管理者に送信しました。</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1のメッセージ: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>あなたからの補足: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>メッセージ入力欄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>音声メッセージを録音</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1に返信</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>メッセージを編集</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%nバイト超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>残り%nバイト</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>入力していた内容: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>入力していた内容をコピー</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>サーバー設定を検索</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>サーバー起動時の設定です。変更はサーバーの運営者が設定ファイルで行います。パスワードと鍵は表示されません。</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>キーまたは値に一致する設定はありません。</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>既定値以外</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>空</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>キー「%1」をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>コピーしました: %1</translation>
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
        <translation>このチャットの履歴</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ContactModel</name>
    <message>
        <source>%1, @%2</source>
        <translation>%1、@%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropDialog</name>
    <message>
        <source>Choose what is shown</source>
        <translation>表示する範囲を選択</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>画像をドラッグするか、矢印キーで動かしてください。撮影場所などの撮影情報は送信されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>画像を設定</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>90度回転</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>画像の表示範囲</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>ドラッグするか、矢印キーで移動、プラスとマイナスのキーでズームします。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>メインメニュー</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>チャットはまだありません</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>知り合いを探したり、何人かでグループを作ったりしましょう。</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>ユーザーを探す</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>グループを作成</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>リンクから参加</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>自分のステータス、プロフィール、設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>未読 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>フレンド申請%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>未送信のメッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>その名前のチャットはありません</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>未読はありません 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>アーカイブしたチャットはありません</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>マイプロフィール: %1、%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>以前の操作を表示</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>ここで管理者が行った操作です。見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>管理者による操作はまだありません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>アカウントを削除しますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>%2の@%1は、すべてのデバイスから完全に削除されます。誰にも元に戻すことはできません。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>名前、画像、メールアドレス、パスワード、設定、下書き、フレンド関係。すべてのグループから退出します。このデバイスを含むすべてのデバイスで、履歴が消去され、ログアウトされます。</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>チャットに書いたり送ったりした内容は、「削除されたアカウント」によるものとして、ほかの人のもとに残ります。残したくないものは、先に削除してください。アカウントの削除後は、あなたのユーザー名を誰でも使えるようになります。</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>このサーバーの管理者はあなただけです。先に、サーバーの運営者がほかの人を管理者にする必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>先に%n件のグループで別のオーナーが必要です。オーナーを譲渡するか、退出してください:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>ほかのメンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>オーナーを譲渡…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>この操作はサーバーでのみ行えますが、現在サーバーに接続していません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>グループを削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>「%1」は、そこでのメッセージやファイルも含めて、メンバー%n人全員から完全に削除されます。誰にも元に戻すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>削除するには、グループの名前を入力してください(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>全員から削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>詳細に戻る</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>メディア、ファイル、リンク</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1（未接続）</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1が接続されていません。再び接続されるまで、システムの設定に従います。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>このデバイスの名前を変更</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>例: 自宅のノートパソコン</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>名前（自分にのみ表示）(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>ほかのデバイスをすべてログアウト</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>現在ログインしているデバイスです。心当たりのないものや使わなくなったものはログアウトし、その後パスワードを変更してください。</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>名前のないデバイス</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>このデバイスをログアウトしますか？</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>どこにあってもすぐにログアウトされます。そのデバイスに保存されたものは残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n台のデバイスをログアウトしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>ほかのデバイスをすべてログアウトしますか？</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>ログインしたままになるのはこのデバイスだけです。ほかのデバイスに保存されたものは残ります。</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>ほかをすべてログアウト</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>デバイスの名前を変更しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>このチャットから退出しますか？</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>今後、このチャットのメッセージは届かなくなります。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>このリンクの移動先は%1です。</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>%1のチャットを開きます。</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>%1でアカウントを作成するための招待です。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>グループ情報</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>ログアウトしますか？</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>このデバイスに保存されたものと送信待ちのメッセージは残ります。すべて消去するには「設定」から操作してください。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>すでにログインしています</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>メディア、ファイル、リンク</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>招待を開きましたが、すでに@%1として%2にログインしています。そこで別のアカウントを作成すると、今のアカウントと並べて使え、チャットは別々になります。</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>別のアカウントを作成</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>以前のメッセージ%n件を送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>1日以上前に書いたメッセージが%n件ありますが、その後サーバーに接続できませんでした。送信するかどうかを決めるまで、未送信のメッセージに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>サーバー管理: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>メッセージを入力…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>自分の最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>最後のメッセージに返信</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>このメッセージでは表示しない</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>あなただけに表示されます。判定はこのデバイスで行われます。</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>緊張した印象を与えるかもしれません</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>ヒートアップした印象を与えるかもしれません</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>沈んだ印象を与えるかもしれません</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>写真として送信</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>ファイルとして送信</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>縮小し、撮影情報は含めません</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>元のファイルのまま</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>メールアドレスの確認</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>%1にコードを記載したメールを送信しました。コードは1日間有効です。この画面を閉じて、後で入力することもできます。</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>メールに記載のコード(&amp;C)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>メールを送信するサーバーでは、届いたコードを入力するまで新しいアドレスは有効になりません。</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>アドレスを削除</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>メール</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>コードを入力…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>メール: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1はメールのコード入力待ちです。</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>未設定。設定すると、メールアドレスでログインでき、アドレスを知っている人があなたを見つけられます。</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>メールアドレスを削除しました。</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>メールアドレスを変更しました。</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>メールアドレスを確認しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>顔と感情</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>人と体</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肌の色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>やや明るい</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中間</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>やや濃い</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>挿入できる絵文字</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>二段階認証の設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>コードを保管しました</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. スマートフォンの認証アプリでこのコードをスキャンしてください。</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. アプリに表示された6桁のコードを入力してください。</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>認証アプリのコード（6桁）</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>カメラがない場合は、このキーをアプリに入力してください：</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>キーをコピーしました。</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>二段階認証がオンになりました。次回からログイン時にコードが必要です。</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>このリカバリーコードは、スマートフォンがなくても見られる場所に保管してください。スマートフォンの代わりに、各コードで1回だけログインできます。表示されるのは今回だけです。</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>コードが間違っているか、有効期限が切れています。次のコードを待ち、スマートフォンの時計を確認してください。</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>コードを保管せずに閉じますか？</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>コードは二度と表示されません。コードもスマートフォンもないと、サーバー管理者に頼まない限りログインできなくなります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>目標: 100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>音声</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>オンラインのユーザー</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTile</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A figure for screen readers. %1: what it is, %2: how much, %3: what that means</extracomment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTiles</name>
    <message>
        <source>Online</source>
        <extracomment>How many people are connected.</extracomment>
        <translation>オンライン</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>1秒あたりのメッセージ</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>過去1分間</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>配信時間、p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>過去1分間のリクエストのうち</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>サーバーが使える分のうち</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>サーバーの使用量</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>前回のバックアップ</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>過去1分間のリクエストなし</translation>
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
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Two times of day, from and to.</extracomment>
        <translation>%1～%2</translation>
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
        <translation>データはまだありません</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>最大値は%1です。</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>最新（%1）: %2。最大値は%3です。</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>過去1分間のメッセージなし</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>目標（20～100 ms）より遅い</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>目標（20～100 ms）より速い</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>目標（20～100 ms）の範囲内</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long, in minutes.</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long, in hours.</extracomment>
        <translation>%1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>5秒ごとに更新</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSVをエクスポート…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>過去%1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>メッセージの配信時間</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>1秒あたりのメッセージ</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>1秒あたりのリクエスト</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>ユーザーと接続</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>メッセージの感情</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>100件のメッセージのうち50件、95件、99件が届くまでの時間です。</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>−1（とてもネガティブ）から+1（とてもポジティブ）まで。</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>現在サーバーに接続していません。%1時点の情報です。</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>統計はサーバーから取得しますが、現在サーバーに接続していません。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>個人が推測されないよう、5人が発言すると表示されます。</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1件のメッセージ（%2以降）</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>統計をエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>%1として保存しました</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
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
        <translation>%1、送信者: %2、チャット: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>音声メッセージ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes.</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours.</extracomment>
        <translation>%1時間</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FilesPage</name>
    <message>
        <source>Photos are sent</source>
        <translation>写真の送信方法</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>縮小：すばやく送信でき、画面では鮮明に見えます</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>そのまま：細部まで残りますが、サイズは大きくなります</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>写真を送信する前に変更することもできます。</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>標準のフォルダーを使用</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>このデバイス上のコピー</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>ファイルの保存先を選択…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>なし：表示・再生したファイルは、次回すぐに開けるように、しばらくここに保存されます。</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>表示・再生した画像、動画、音声メッセージ：%1</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>キャッシュを消去しますか？</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>画像、動画、音声メッセージは、次に開いたときに読み込み直されます。メッセージ、下書き、保存したファイルは残ります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>キャッシュを消去しました。</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>チャットとファイルの設定を変更しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>問題あり</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>転送先</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>コメントを追加（任意）</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>コメント（先に送信されます）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>ほか%n件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>接続がありません。このデバイスで待機し、接続すると自動で送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>%n件のチャットに転送しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>%1に転送しました。</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>%1は低速モードです。一度に送れるのは1件だけで、コメントは追加できません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>または公開グループを検索(&amp;P)</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>この名前の公開グループはありません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>フレンドを検索</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>選択できるフレンドがいません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込む</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>名前と説明を変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>メンバーを追加できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>リンクで招待できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · あなた</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1に対する操作</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>グループを編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>画像を変更できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>グループを削除…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>参加申請</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>追放中</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>参加申請 %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>参加申請を見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>追放された人を見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>操作履歴を見られるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>グループを削除できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>リンクで招待</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>IDをコピー</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>誰がチャットを引き継ぎますか？</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>「%1」のオーナーはあなただけです。新しいオーナーを選んでから退出します。</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>%1に譲渡して退出しますか？</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>%1がオーナーになります。今後、このチャットのメッセージは届かなくなります。</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>譲渡して退出</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>チャットのオーナーは変わりましたが、あなたはまだ退出していません: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>該当する人はいません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>再チェック</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>サーバーがファイル、データベース、証明書、メールを自己診断した結果です。サーバーの運営者は「doctor」コマンドで同じ結果を確認できます。</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>前回のチェックから1分経っていません。</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>報告する内容はありません。</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>サーバーをチェック中…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>チェック日時: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
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
        <translation>すべてのデバイスの設定を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>1日以内（サーバーの設定）</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>%n日後（サーバーの設定）</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>使っていないデバイスをログアウト</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>ログイン中のものも含め、あなたのすべてのデバイスに適用されます。この期間を過ぎてから再び使うには、パスワードが必要です。</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>サーバーで設定されています。これより短い期間は選べません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実際のサイズ</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1/%2 · %3%</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>ファイル情報</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>この画像を表示できません</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>この画像は大きすぎて表示できません</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>この画像を読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>解像度</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>招待が届いています</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>招待リンク全体を貼り付けてください。リンクにはサーバーの情報が含まれており、そこでアカウントを作成できます。</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>招待リンク(&amp;I)</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>招待リンクではありません。招待リンクは https:// または chatoyant:// で始まる1行の文字列です。全体をもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>新しい招待</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>メモ（任意、管理者のみに表示）(&amp;N)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>招待リンク</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>リンクが表示されるのは今回だけです。サーバーには控えが残りません。ほかの人に読まれない方法で送ってください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>新しい招待…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>招待リンクを持っている人は、このサーバーにアカウントを作成できます。この画面は、あなたがサーバーの管理者なので表示されています。</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>招待はありません。</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>招待を取り消しました。</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>この招待を取り消しますか？</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>このリンクからは登録できなくなります。すでに登録した人はそのままです。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>チャットに参加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加中…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>チャットのメンバーから受け取ったリンク全体を貼り付けてください。参加する前に、どのチャットか確認できます。</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>チャットのリンク(&amp;L)</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>これはサーバーでアカウントを作成するための招待リンクです。アカウントはすでにあるので、チャットのリンクを依頼するか、追加してもらってください。</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>すでにこのチャットのメンバーです。</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>そのサーバーのアカウントを使う</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>このリンクは%1のチャットのものですが、現在は%2にログインしています。どちらも同じサーバーの名前であれば、続けてください。違う場合は、そのサーバーのアカウントを使ってください。</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>チャットのリンクではありません。チャットのリンクは https:// または chatoyant:// で始まる1行の文字列です。全体をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>参加を申請</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>申請中…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>参加には管理者の承認が必要です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>参加を申請しました。管理者が承認すると、チャットが一覧に表示されます。</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>申請を取り消す</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>取り消し中…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>申請を取り消しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1、新着メッセージ%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>キーを押してください</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>「%1」のショートカット</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>現在、キーは割り当てられていません。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>割り当てなし</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>このキーを使う</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>このキーは文字の入力に使われます。CtrlまたはAltと組み合わせてください。</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>一部のキーボードでは、CtrlとAltを同時に押すと文字が入力されます。どちらか一方だけにしてください。</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>このキーは文章の入力に必要です。別のキーにしてください。</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>このキーは現在「%1」に割り当てられています。変更すると、そちらの割り当ては解除されます。</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1のキーの割り当てを解除しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>On the way in, before there are settings.</extracomment>
        <translation>言語: %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>システムと同じ: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>表示はすぐに切り替わり、何も失われません。メッセージは書かれた言語のまま表示されます。</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>システムと同じ: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>辞書がインストールされていません。使用する言語の辞書（例: hunspell-en-us）をインストールして、起動し直してください。</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>単語のチェックはこのデバイス上で、ここで選択したすべての言語について同時に行われます。</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>言語の設定を変更しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>lreleaseで作成された翻訳ファイルではありません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>メールを確認してください</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>メールに記載のコード(&amp;C)</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>アカウントを作成中…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>アドレスを変更、またはメールを再送</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>サーバーから届いたメールのコードを入力してください。コードは1日間有効です。</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>%1にコードを記載したメールを送信しました。届くまで数分かかったり、迷惑メールに振り分けられたりすることがあります。コードは1日間有効です。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1のチャット</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1への招待</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>プレビューを表示</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>リンクのプレビューがあります。</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>リンクのプレビュー: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>パスコードの変更</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>パスコードの設定</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>パスコードはロックしたウィンドウを開くためのもので、このデバイスでのみ有効です。通りすがりの人にチャットを見られるのを防ぎますが、ここに保存された内容を暗号化するものではありません。</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>現在のパスコード(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>新しいパスコード（%n文字以上）(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>新しいパスコード（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>パスコードを削除</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>このパスコードを使う</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>現在のパスコードが違います。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>新しいパスコードが一致しません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>サーバーで設定されています。%1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyantはロックされています</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>メッセージは引き続き届きますが、誰にも見えません。</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>パスコード(&amp;C)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>パスコードを忘れた…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>パスコードが違います。</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>パスコードなしで続けますか？</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>ログアウトされ、送信待ちのメッセージも含め、このデバイスに保存されたものがすべて消去されます。サーバー上のものは残ります。パスワードでログインすると、再び表示できます。</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>ログアウトして消去</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>このデバイスでのロック</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>パスコードを設定…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>パスコードを設定しました。</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>パスコードを削除しました。</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>ロックすると、パスコードを入力するまでチャットが表示されません。メインメニューまたはキーボードからロックできます。</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>パスコードを設定すると、席を離れている間、チャットを隠しておけます。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>このデバイスでのロック: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>コントラストを上げる</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>表示間隔</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>開いているチャットの新着メッセージをスクリーンリーダーで読み上げる</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>自分へのメンションのみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>外観を変更しました。</translation>
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
        <translation>アカウントの一覧が破損していました。アカウントはフォルダーから復元されましたが、並び順だけ変わっている場合があります。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>写真と動画</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaPane</name>
    <message>
        <source>Find a file by its name</source>
        <translation>ファイル名で検索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>このチャットのメディアやファイルはサーバーにあります。接続すると表示されます。</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>その名前のファイルはありません</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>名前の一部だけで検索してみてください。</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>写真や動画はまだありません</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>音声メッセージはまだありません</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>リンクはまだありません</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>このチャットで送信された写真と動画がここに表示されます。</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>このチャットで送信された文書などのファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>このチャットの音声メッセージがここに表示されます。</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>このチャットに書き込まれたリンクがここに表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>チャットで表示</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>閲覧者にする</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>メンバーにする</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>管理者にする</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>オーナーにする…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>オーナーを譲渡…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>チャットから外す…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>管理者とオーナーを外せるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>役割を変更できるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1をオーナーにしますか？</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>オーナーは、チャットを引き継ぐことも含めて、ここですべての操作ができます。</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>オーナーにする</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>%1にオーナーを譲渡しますか？</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1がオーナーになり、あなたは管理者になります。あなたをオーナーに戻せるのはオーナーだけです。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>譲渡</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1をチャットから外しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>プロフィールを表示</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送る</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>まだフレンドではありません。プロフィールからフレンド申請を送れます。</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>投稿できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>チャットから追放…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1にはこのチャットのメッセージが届かなくなります。チャットのリンクがあれば、再び参加できます。</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1をチャットから追放しますか？</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1にはこのチャットのメッセージが届かなくなり、管理者が追放を解除するか再び追加するまで、リンクから参加することもできません。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>追放</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>メンションする相手</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>メッセージを読み込み中…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>一部のメッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>、%1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>、あなたへの返信</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>、%1への返信</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>、返信</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>、あなたへのメンションあり</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>、%1からの転送</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>、編集済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>リアクション%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>編集済み %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>内容: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Spaceで文字起こしを表示します。</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>文字起こしを隠す</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>文字起こしを表示</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>最初の未読メッセージへ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>最初の未読</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1。クリックすると編集履歴を表示します。</translation>
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
        <translation>選択したマイクが接続されていません。システムのマイクの音声を再生します。</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>再生できません。別のスピーカーを選択して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>何か話してください。ほかの人には聞こえません。</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>音声を検出できませんでした。別のマイクを選択するか、マイクがミュートになっていないか確認してください。</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>相手にはこのように聞こえます。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>マイクをテスト</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>再生を停止</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>雰囲気の判定の精度</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>このプログラムには測定結果が含まれていません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>メッセージ100件のうち、4種類の雰囲気を正しく判定できるのは%1件です（常に最も多い雰囲気と答えた場合は%2件）。心地よいか不快かを正しく判定できるのは%3件です（当て推量では%4件）。</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>ほかの言語のメッセージには雰囲気が表示されません。</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>次の言語には対応していません: %1、およびここにない言語。これらの言語のメッセージには雰囲気が表示されません。</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>人が雰囲気を分類した文章のうち、プログラムの学習に使っていないもので測定しました。プログラムが確信を持てない場合は「穏やか」と表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>文章%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>会話の雰囲気の判定</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>メッセージの背景の色</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>はっきり</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>どの雰囲気でも同じ</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>雰囲気の表示内容</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>言葉</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>メッセージの背景の模様</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>チャット一覧にもアイコンを表示</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>雰囲気は会話の様子を表すもので、個人を評価するものではありません。チャットごとの設定は、各チャットのメニューで変更できます。サーバー管理者に見えるのは5人以上をまとめた雰囲気の分布だけで、個人の雰囲気は見えません。</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>自分の文章が与えそうな印象を知らせる</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>スクロールバーに沿って雰囲気を表示</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>判定の精度は？</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>このデバイスでは、入力した内容の雰囲気を判定できません: %1。プログラムを再インストールすると直ります。</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>雰囲気の設定を変更しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>このチャットの雰囲気は一時停止中です。クリックすると再び表示します</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>会話の雰囲気: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>この雰囲気の理由は？</translation>
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
        <translation>この雰囲気の理由は？</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>まだメッセージを判定していません。</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>グループでは3人が発言すると雰囲気が表示され、30分間発言がないと消えます。</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>チャットでは誰かが発言すると雰囲気が表示され、30分間発言がないと消えます。</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>心地よさ</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>確信度 %1%</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>最も影響したもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>このチャットでは一時停止</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>違いますか？</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>「%1」の雰囲気が違う</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>あなたが選んだ雰囲気です。</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>この雰囲気を示す言葉（+）と、反対の言葉（−）</translation>
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
        <translation>自分が感じる雰囲気</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>プログラムに任せる</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>この文面についてこのデバイスにのみ保存され、送信されることはありません。</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>最近のメッセージから判定しています。新しいものほど重視されます。判定はこのデバイスで行われ、結果が外部に送られることはありません。</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>最近のメッセージから判定しています。新しいものほど重視されます。各メッセージはサーバーで判定され、それをもとにこのデバイスが会話の雰囲気を算出しています。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>チャットの見え方: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>この会話の雰囲気</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mood, and how many messages have it: "Tense: 3".</extracomment>
        <translation>%1: %2</translation>
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
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>フレンドを検索</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>新しいグループまたはチャンネル</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>ユーザーを探す</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>フレンドはまだいません。ユーザーを探して申請を送りましょう。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>このチャットから新しいグループを作成</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>説明（任意）(&amp;W)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>グループの説明</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>全員が読み書きできます。</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>オーナーと管理者が投稿し、ほかの人は閲覧します。</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>グループは、あなたと相手の2人で、履歴なしで始まります。2人のやり取りがほかの人に読まれることはなく、このチャットも残ります。</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>履歴を引き継ぐ</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>今追加する人は全員、2人のこれまでのやり取りを読めるようになります。先に%1に確認し、同意が得られるとグループが作成されます。このチャットも残ります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>リンクのQRコード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>例: 新しいメンバー用</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>招待できる人数(&amp;P)</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>有効期間(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>%1まで、%n人が登録できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>%n文字以上。複数の単語を組み合わせるのがおすすめです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>弱い：推測されやすいパスワードです。</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>普通：もう少し長くするとより安全です。</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>良好です。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>強力です。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>通知する対象</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>自分へのメンション</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>通知に表示する内容</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>名前とメッセージ</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>名前のみ</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>どちらも表示しない</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>ウィンドウを閉じてもトレイで動作を続ける</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>ミュートしたチャットではメンションのみ通知され、ステータスが「取り込み中」の間と通知オフの時間帯は何も通知されません。この設定はこのデバイスにのみ適用されますが、チャットごとの設定はあなたのすべてのデバイスに適用されます。</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>テスト通知を表示</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>何も表示されない場合は、デスクトップの設定で通知が抑えられています。</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>このデスクトップには、通知を表示する機能がありません。</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>個別に設定したチャット</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>1対1のチャットのメッセージ</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>グループとチャンネルのメッセージ</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>フレンド申請</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>通知音</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>デスクトップの通知音</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>この音を再生</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>通知オフの時間帯を変更しました。</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>ウィンドウを閉じると最小化して動作を続ける</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>通知を変更しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>送信待ちのメッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>保存された履歴を表示しています。送受信するにはログインしてください。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未接続です。</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>接続がありません。%n秒後に再接続…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>接続がありません。再接続中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>メッセージはまだありません。次のどれかで始めるか、自由に書いてみましょう。</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>こんにちは！👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>調子はいかがですか？</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>少しお時間ありますか？</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>%1に挨拶しましょう</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>%1へようこそ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>別のデバイスの下書き</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>別のデバイスで次の内容も入力していました：</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>別のデバイスの下書きを破棄</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>別のデバイスの下書きをこの下書きに追加</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>未送信のメッセージ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>すべて送信しました。</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>%1から送信待ちです。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>このメッセージを破棄しますか？</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>まだ誰にも送信されておらず、ほかの場所には保存されていません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>%1から送信待ちです。送信するには操作が必要です。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>このメッセージはすでに送信中です。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>参加申請はありません。</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>追放された人はいません。</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>実行: %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>追放を解除</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1の追放を解除しますか？</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1は、リンクから、またはメンバーに追加されて、再び参加できるようになります。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>ログアウト…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>通報（%1）</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>サーバー管理</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>変更するまで、フレンドには離席中と表示されます</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>フレンドには取り込み中と表示されます</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>利用中でも、全員にオフラインと表示されます</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>席を離れると、フレンドには自動で離席中と表示されます</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1%2時点の内容を表示しています。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>現在のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>新しいパスワード（確認）(&amp;A)</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>パスワードを変更すると、ほかのデバイスはすべてログアウトされます。</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>現在のパスワードが違います。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>新しいパスワードが一致しません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>不明なユーザー</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>ボット</translation>
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
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>名前またはユーザー名で検索</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>届いた申請</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>送った申請</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>検索の回数が多すぎます。%n秒後に続行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>2文字以上入力してください。</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>フレンドはまだいません。上の欄でユーザーを検索して申請を送りましょう。</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>届いている申請はありません。</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>返事待ちの申請はありません。</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>共通のグループ: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>リンクで招待…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>見つかりませんでした。名前とユーザー名は一部だけでも、メールアドレスは全体を入力すると検索できます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleHits</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person, and what is known of them: their user name, whether they are online.</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PersonRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one person: "Accept, Ana Ruiz".</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PictureField</name>
    <message>
        <source>Remove picture</source>
        <translation>画像を削除</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>画像を変更</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>画像なし: 画像を選択</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>画像を変更…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>画像を送信中…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>接続がありません。接続すると画像が送信されます。</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>まもなく完了します…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>画像を削除しました。</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>表示できる画像ではありません。PNG、JPEG、GIF、WebPのいずれかのファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めしたメッセージ</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>ピン留めしたメッセージをすべて表示</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>ピン留めしたメッセージを隠す</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>ピン留め %1/%2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>ピン留め · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2。メッセージに移動</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めしたメッセージ</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>再びチャットの上に表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>ピン留めしたメッセージはもうありません。</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2。メッセージに移動</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>再生中の音声</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>再生を停止</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>再生位置</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>%1の音声メッセージを表示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>速度: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>再生速度</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>リンクのプレビューを表示</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>リンクのプレビューが表示されます。</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>リンクのプレビューは表示されなくなります。</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>自分が送るリンクにプレビューを付ける</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>送信するリンクにプレビューが付きます。</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>送信するリンクにプレビューは付かなくなります。</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>サーバー管理者が有効にしている場合に、サーバーが作成します。リンク先のページにあなたの情報は伝わりません。知らない人から届いたリンクのプレビューは、求めない限り表示されません。</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>このサーバーはリンクのプレビューを作成しません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>フレンド</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>誰にも公開しない</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>既読をほかの人に表示</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>オンライン状態の公開範囲</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>オフにすると、すべてのチャットで、既読はあなたのデバイスにのみ反映されます。ほかの人が公開している既読は引き続き表示されます。</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>ブロックしたユーザー</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>ブロックしたユーザーはいません。</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>オンライン状態は誰にも表示されなくなりました。</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>オンライン状態がフレンドに表示されます。</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>既読がほかの人に表示されます。</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>既読は誰にも表示されなくなりました。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>入力中であることをほかの人に表示</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>入力中であることがほかの人に表示されます。</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>入力中であることは誰にも表示されなくなりました。</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>オンラインか離席中か、最後にオンラインだったのはいつかという情報です。知らない人に表示されることはありません。誰にも公開しない場合は、メッセージがあなたに届いたことも伝えられません。</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>このサーバーの人は誰でも、名前であなたを見つけられます。すでに始まっている会話は続けられますが、ブロックした人はあなたにメッセージを送れません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>ユーザー名をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>共通のグループ: %1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>共通のグループ: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>この人とのグループを作成…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>フレンドから外す</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>フレンドから外しますか？</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>会話は残ります。再びフレンドになるには、どちらかが申請する必要があります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>申請を承認</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>申請を取り消す</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>フレンド申請を送る</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>ステータスを変更…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>通報…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>このユーザーは、あなたからのフレンド申請を受け付けていません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>プロフィールを保存</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>簡単な自己紹介</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>表示名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>自己紹介(&amp;A)</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>接続すると保存されます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>認証アプリのコードまたはリカバリーコード(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>パスワードが違います。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>プロキシ設定</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>メッセージとファイルは、どのサーバーともこの経路でやり取りされます。その場合も、書いた内容はあなたのサーバーまで暗号化されます。このコンピューター上のサーバーには、プロキシを使わずに接続します。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシを使用しない</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTPプロキシ</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5プロキシ</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1: %2、ポート%3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>プロキシのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>ユーザー名（必要な場合）(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>パスワードはこのシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>このシステムのキーリングが応答しません。プログラムを閉じると、パスワードは消去されます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyRow</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>チャットに移動</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>チャット、@ユーザー、#グループ、&gt;コマンド</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>通知オフの時間帯</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>土曜日と日曜日は終日</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知オフの開始時刻</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知オフの終了時刻</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>リカバリーコードをコピー</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>リカバリーコードをファイルに保存</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>%2の@%1のリカバリーコード。各コードは1回だけ使えます。</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>コピーしました。パスワードの保管場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>リカバリーコードを保存</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1が%2のメッセージを通報</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1が%2を通報</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · %2に対応済み</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>補足: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>このメッセージが書かれたチャットに、あなたは参加していません。</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>未対応に戻す</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>チャットを開く</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1、%2に関する通報</translation>
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
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>ここからは何も送信されません。レポートをサーバー管理者に渡すか、プログラムのソースコードの公開先での報告に添えてください。</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>何が起きましたか？ 本来はどうなるはずでしたか？</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>プログラムが追加する情報: メッセージや、人やサーバーの名前は含まれません</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>レポートに名前を付けて保存…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>以前の通報を表示</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>このサーバーの管理者に寄せられた通報です。文面は通報時のまま表示されます。通報された人には通知されません。</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>対応済みの通報はまだありません。</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>未対応の通報はありません。</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>通報を対応済みにしました。</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>通報を未対応に戻しました。</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>未対応（%1）</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>対応済み</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>フレンド申請を送る</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1は申請を承認または拒否できます。フレンドになると、互いにメッセージを送ったり、オンライン状態を確認したりできます。</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>例: どこで知り合ったか</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>添えるメッセージ（任意）(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>パスワードを設定してログイン</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>パスワードを設定中…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>再設定コード(&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1のサーバー管理者に再設定コードを依頼してください。コードは1時間有効で、1回だけ使えます。パスワードを変更すると、ほかの場所ではすべてログアウトされます。</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>メールのコード、または%1のサーバー管理者から受け取ったコードを入力してください。パスワードを変更すると、ほかの場所ではすべてログアウトされます。</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>%2にアドレスが%1のアカウントがあれば、コードを記載したメールを送信しました。届くまで数分かかったり、迷惑メールに振り分けられたりすることがあります。コードは1時間有効で、1回だけ使えます。</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1はメールを送信しません。%2に再設定コードを依頼してください。コードは1時間有効で、1回だけ使えます。パスワードを変更すると、ほかの場所ではすべてログアウトされます。</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>メールを再送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>メールのコードの有効期限が切れました。メールを再送してください。</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>コードはあと%n分間有効です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>%1の再設定コード</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>このコードを使うと、%1はログイン画面の下にある「パスワードをお忘れですか？」から新しいパスワードを設定できます。以前に発行したコードは無効になります。パスワードは、コードが使われるまで変わりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>コードを発行</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>再設定コード</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>発行中…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>ほかの人に読まれない方法で、このコードを%1に渡してください。コードを知っている人は誰でもアカウントに入れます。コードが表示されるのは今回だけで、サーバーには控えが残りません。</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>%1まで有効です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>メールを送信</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>コードをすでに持っている</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>ログインに戻る</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1のアカウントのメールアドレスを入力してください。届いたコードで新しいパスワードを設定できます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>全員が投稿可能</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>管理者のみ投稿可能</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>全員がメンバーを追加可能</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>管理者のみメンバーを追加可能</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>全員がピン留め可能</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>管理者のみピン留め可能</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>低速モードはオフ</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>低速モード（%1に1件）</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>公開グループ</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>非公開グループ</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>参加には管理者の承認が必要</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>参加の承認は不要</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>低速モード: 次のメッセージはあと%1で送信できます。書いた内容はここに残ります。</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1が%2を追加しました</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>%1をチャットから外しました</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1が%2をチャットから外しました</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>%1をチャットから追放しました</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1が%2をチャットから追放しました</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>%1の追放を解除しました</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1が%2の追放を解除しました</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>%1の参加を承認しました</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1が%2の参加を承認しました</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>%1の参加を拒否しました</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1が%2の参加を拒否しました</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>%1のメッセージを削除しました</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1が%2のメッセージを削除しました</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>%1の役割を変更しました: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1が%2の役割を変更しました: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>メッセージをピン留めしました</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1がメッセージをピン留めしました</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>メッセージのピン留めを外しました</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1がメッセージのピン留めを外しました</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>リンクを作成しました</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1がリンクを作成しました</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>リンクを取り消しました</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1がリンクを取り消しました</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>グループを変更しました</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1がグループを変更しました</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>変更しました: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1が変更しました: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>名前を変更できる人</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>新しいメンバーが読める範囲</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>低速モード: あと%1で送信できます。</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>%1は低速モードです。あと%2で送信できます。</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>%1のメッセージのリンクのプレビューを削除しました</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1が%2のメッセージのリンクのプレビューを削除しました</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>このチャット内を検索</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>前の検索結果（古い方）</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>次の検索結果（新しい方）</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>すべてのチャットを検索</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>すべてのチャットの発言から検索</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>2文字以上入力してください。すべての単語を含むものを検索します。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>単語を減らすか、変えてみてください。</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>接続がないため、このデバイスに保存されたものだけを検索しました。</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>名前またはユーザー名で検索</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>見つかったユーザー</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>グループの名前で検索</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>見つかったグループ</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>ファイル名で検索</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>見つかったファイル</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>書き方を変えるか、上のフィルターを選択してください。</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>フィルターを外すと、ほかにも見つかる可能性があります。</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>フレンドはまだいません</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>名前またはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>グループはまだありません</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>参加しているグループがここに表示されます。</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>ファイルはまだありません</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>チャットで送られたファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>フィルターは入力することもできます: %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>接続がないため、このデバイスに保存されているユーザーのみを表示しています。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>送信者</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>未読</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>フィルター、設定済み</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>フィルター、未設定</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>フィルター「%1」を解除</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>名前を入力…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>すべてのチャット</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月間</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1年以上前</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>開始日を入力…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>「～より前」の日付を入力…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>写真と動画</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>音声メッセージ</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>%1以降、%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1（%2）: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>送信者</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>チャット</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>以降</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>より前</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>ファイル,文書</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>音声,ボイス</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>画像,写真,動画,ビデオ</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>リンク,URL</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>自分</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>「%1」というユーザーは見つかりません。</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>「%1」というチャットには参加していません。</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>未読</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>「is:%1」は使えません。使えるのは「is:unread」です。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>「%1」は日付ではありません。%2のように入力してください。</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>「has:%1」は使えません。使えるのはhas:file、has:image、has:voice、has:linkです。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>二段階認証</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>@%1（%2）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>8文字以上で、ほかの人に教えないでください。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>ログアウトして履歴を消去</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>オン。リカバリーコードは残り%n個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>オフにする…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>オフ。オンにすると、ログイン時にパスワードに加えてスマートフォンのコードが必要になります。</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>二段階認証: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>パスワードを変更し、ほかのデバイスをすべてログアウトしました。</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>二段階認証の設定</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>スマートフォンに認証アプリが必要です。先に本人確認をしてください。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>二段階認証をオフにしますか？</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>以後、パスワードを知っている人なら誰でもログインできるようになります。リカバリーコードも無効になります。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>二段階認証はオフです。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>選択したメッセージ</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>選択をすべて解除</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>送信者と日時を付けてコピー</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>全員から削除</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n件のメッセージを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>自分のみ削除</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1を上へ移動</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1を下へ移動</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>ファイルを送信</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>写真を縮小し、撮影情報を含めない</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>説明文を追加…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>説明文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>1件のメッセージに添付できるファイルは%n個までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1はフォルダーです。先に1つのファイルに圧縮してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み込めません。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>元のファイルには撮影場所の情報が含まれています。チャットの全員がその情報を見られます。</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1は%2です。このサーバーで送れるファイルは%3までです。</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>%1を縮小できませんでした。このファイルを外すか、元のファイルのまま送信してください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>現在使用中</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>最終利用: 今日 %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>最終利用: 昨日 %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>最終利用: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>使用済み：%n人が登録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>%1に期限が切れました。</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>%1/%2人が使用 · %3まで</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>オフライン表示</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>メンバー%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>チャンネル · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>グループ · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>このチャットから外されました。再び追加できるのは、このチャットの管理者だけです。</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>このリンクからは参加できません。有効期限が切れているか、使用済みか、取り消されたか、全体がコピーされていません。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>このチャットの履歴をグループ「%1」に引き継いでよいか確認しています。同意が得られるとグループが作成されます。</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1がグループ「%2」を作成し、このチャットの履歴を引き継ごうとしています。メンバーはあなたと相手の2人です。後から参加した人が読めるのは、参加後のメッセージだけです。</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1が%3を加えてグループ「%2」を作成し、このチャットの履歴を引き継ごうとしています。加わった人は、ここでの2人のやり取りをすべて読めるようになります。</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1が同意しました。グループ「%2」は、このチャットの履歴を引き継いで始まります。</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1は履歴の引き継ぎに同意しませんでした。グループ「%2」は作成されていません。履歴なしで新しく始めるグループは作成できます。</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1が履歴の引き継ぎの依頼を取り消しました。</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>履歴の引き継ぎの依頼に返答がありました。チャット一覧にグループ「%1」があれば、同意が得られています。</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>履歴の引き継ぎの依頼はすでに終了しています。</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>回数が多すぎます。%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>回数が多すぎます。%n分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>ほかの場所からの操作でログアウトされたか、パスワードが変更されました。もう一度ログインしてください。書きかけの内容は残っています。</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>このアカウントは停止されています。サーバー管理者に問い合わせてください。書きかけの内容はこのデバイスに残っています。</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>セッションの有効期限が切れました。もう一度ログインしてください。書きかけの内容は残っています。</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>問題が発生しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>新着メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>接続したら変更します</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>送信できませんでした: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>投稿できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>このチャットから退出しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1があなたをこのチャットから外しました。これまでの内容は引き続き読めます。</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>このチャットは削除されたか、あなたはメンバーではなくなりました。</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>%1をブロックしています。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1はあなたからのメッセージを受け取りません。未送信のものは、再試行または削除するまでここに残ります。</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>オフライン表示</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>最終オンライン %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>最終オンライン %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>このメッセージは削除されました</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>メッセージを全員から削除できるのは%n日以内です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>メッセージを全員から削除できるのは%n時間以内です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>メッセージを全員から削除できるのは%n分以内です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>%1から転送</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1が入力中…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1と%2が入力中…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1、%2、%3が入力中…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>数人が入力中…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>名前を「%1」に変更しました</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1が名前を「%2」に変更しました</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>説明を変更しました</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1が説明を変更しました</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>チャットを変更しました</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1がチャットを変更しました</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>名前と説明の変更を管理者のみに制限しました</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1が名前と説明の変更を管理者のみに制限しました</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>メンバー全員が名前と説明を変更できるようにしました</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1がメンバー全員に名前と説明の変更を許可しました</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>新しいメンバーが最初からすべて読めるようにしました</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1が新しいメンバーも最初からすべて読めるようにしました</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>新しいメンバーが読めるのを参加後のメッセージのみにしました</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1が新しいメンバーが読めるのを参加後のメッセージのみにしました</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>メッセージをピン留めしました</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1がメッセージをピン留めしました</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>メッセージのピン留めを外しました</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1がメッセージのピン留めを外しました</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>「%1」をピン留めしました</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1が「%2」をピン留めしました</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>「%1」のピン留めを外しました</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1が「%2」のピン留めを外しました</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1があなたを追加しました</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1が%2を追加しました</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>参加しました</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1が参加しました</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>退出しました</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1が退出しました</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>%1をチャットから外しました</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1があなたをチャットから外しました</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1が%2をチャットから外しました</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>あなたの新しい役割: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1の新しい役割: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>画像を変更しました</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1が画像を変更しました</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>画像を削除しました</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1が画像を削除しました</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>アカウントは削除され、このデバイスの履歴も消去されました。</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · 承認制</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>低速モードが有効です。%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>送信できませんでした: 送信待ちのまま1日以上たちました。今すぐ送信するか、削除してください。</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>ルールを変更しました: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1がルールを変更しました: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>以前使用したサーバー</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>この一覧から削除</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>サーバーを探しています…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>暗号化あり、証明書は有効</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>暗号化あり、証明書は招待のとおり</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>暗号化あり、証明書は確認済み</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · アドレス: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>このサーバーは新規登録を受け付けていません。アカウントの作成はサーバー管理者に依頼してください。</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>このサーバーは新規登録を受け付けていません。アカウントの作成は%1に依頼してください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Sign out, Work laptop".</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>マイプロフィール</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>アカウントとセキュリティ</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>入力した内容は保存されておらず、ほかの人には表示されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>履歴を消去しますか？</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>送信待ちのメッセージも含め、このデバイスに保存されたものがすべて消去されます。サーバー上のものは残ります。</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>ログアウトして消去</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>チャットとファイル</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>音声とオーディオ</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>雰囲気</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>接続すると保存されます。</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>プロフィールの変更を保存しますか？</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
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
        <translation>操作またはキーで検索</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>すべて初期設定に戻す</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>その名前の操作も、そのキーを使う操作もありません。</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>すべてのキーを初期設定に戻しました。</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>割り当てなし</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lockがオンになっているようです。</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>ログインしたままにする</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>招待リンクを使う</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>保存された履歴をオフラインで使う</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログイン中…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>ユーザー名またはメールアドレス(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>このシステムのキーリングを確認中…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>このシステムのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>このシステムのキーリングが応答しません。プログラムを閉じるまではログインしたままですが、起動するたびにパスワードの入力が必要です。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>メールのコードを持っている</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>アカウントを作成中…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>アカウントをすでに持っている</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>招待コード(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>表示名（任意）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>メールアドレス（任意）(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>3～32文字。先頭は英字（a–z）で、英字、数字、ピリオド、ハイフン、アンダースコアが使えます。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>コードを記載したメールが届きます。そのコードでアカウントが作成されます。</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>パスワードを忘れたとき、ここに届くメールで再びログインできます。</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1はすでに使われています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1は使用できます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>候補はありません</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>「%1」を辞書に追加</translation>
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
        <translation>自分たちのサーバーでチャット。</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>開いたリンクは、招待でもチャットのリンクでもありません。新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>そのサーバーには何も送信されていません。</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>自分のチャットに戻る</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>このアカウントはすでにここにあります</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1は、このウィンドウにすでにあるあなたのアカウントです。何も追加されていません。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>プロキシ設定</translation>
    </message>
    <message>
        <source>About</source>
        <translation>このアプリについて</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>自分のステータス</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>変更するか期間が終わるまで、名前の横に表示され、全員が見られます。その後、サーバーから消去されます。</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>例: 会議中</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>今の状況(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>表示期間(&amp;S)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>絵文字を選択</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>絵文字を変更（現在: %1）</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>ステータスを設定…</translation>
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
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>今日いっぱい</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>変更するまで</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30分</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日中</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>現地時刻 %1</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>話せる言語: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>%1後に再試行</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · チャットを始める</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1、@%2、チャットを始める</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>リンクからチャットに参加</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>どのチャットか確認</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>アカウント「%1」に切り替え</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>@ ユーザー、# グループ、&gt; コマンド</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>アカウントを作成すると、このサーバーの利用規約に同意したことになります。</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>利用規約を読む</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1元に戻す: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>メッセージの翻訳先の言語</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>自動翻訳しない言語</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>翻訳サービス: %1。メッセージのメニューで「翻訳」を選ぶか、チャットの詳細で、届いたメッセージをすべて翻訳するように設定します。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>翻訳中…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>翻訳できませんでした: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>翻訳を表示</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>すでに%1です</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>原文のみ表示</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>%1による翻訳</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>%1から翻訳（%2）</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>翻訳</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>このサーバーでは翻訳を利用できません。サーバー管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1（サーバー本体で動作）</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>翻訳するメッセージは、サーバー本体で動作する%1に渡されます。それ以外には送られません。</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>翻訳するメッセージの本文は、サーバーから%2の%1に送られます。誰が書いたか、誰が翻訳を求めたかは伝えられません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: 未読メッセージ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Chatoyantを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: グループに新着あり</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>未読</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>ミュート解除（%1までミュート中）</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1時間ミュート</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyantは動作を続けています</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>ウィンドウは閉じましたが、新着メッセージは引き続き届きます。トレイのアイコンをクリックすると再び開きます。終了するには、アイコンのメニューの「終了」を選びます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>現在（%1以降）</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>最初の内容: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>編集履歴はありません。</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>これより古いものは表示されません。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>この動画はここでは再生できません</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>このシステムの動画再生プログラムが、この形式に対応していません。</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>動画の再生位置</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>動画 %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>この動画を読み込めませんでした</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>速度: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>ファイル情報</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>音声メッセージを録音中</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>録音を続ける</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>録音の再生位置</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>一時停止して聞く</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>音声メッセージ（未送信）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>離すと破棄します</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>録音時間の上限に達しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enterで送信 · Spaceで一時停止して聞く · Escで破棄</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enterで送信 · Spaceで再生 · Rで録音を続ける · Escで破棄</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>離すと送信 · 上にスライドまたはSpace：ハンズフリー · 外へスライドまたはEsc：破棄</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>この設定はこのデバイスにのみ適用されます。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>マイクが接続されていません。音声メッセージを録音するには、マイクを接続してください。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>スピーカー</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>スピーカーが接続されていません。音声メッセージを聞くには、スピーカーを接続してください。</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1倍速</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>音声メッセージの再生速度</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>音声メッセージの文字起こし</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>このサーバーでは、話した内容は文字に起こされません。</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>音声とオーディオの設定を変更しました。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>リンクを破棄</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>%1のチャットのリンクを開きました。リンクは保持されています。そのサーバーにログインするか、アカウントを作成すると参加できます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>はじめる前に</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>オンライン状態をフレンドに表示</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>既読をほかの人に表示</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>はじめる</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>これらはすべて、いつでも設定で変更できます。</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>ほかの人に見える情報</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>フレンド以外には表示されません。</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>オフにすると、既読はあなたのデバイスにのみ反映されます。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>現地時刻をほかの人に表示(&amp;T)</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>このデバイスのタイムゾーン（%1）の時刻が、全員に表示されます。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>話せる言語</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>チャットを選択してください</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1からチャットの履歴について確認が届いています。開いて返答してください。</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>「%1」から退出しました。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>グループ情報</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>このチャットからグループを作成…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>メディア、ファイル、リンク</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>チャットへの参加申請が管理者に拒否されました。</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>「%1」への参加申請が届いています。誰からの申請かは、詳細で確認できます。</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1が「%2」を削除しました。</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>または%1を押して、数文字入力してください。</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>メッセージの送信キー</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter（Shift+Enterで改行）</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Enter（Enterで改行）</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**太字**、*斜体*、~~取り消し線~~、`コード` は、送信するとその書式で表示されます。</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>入力の設定を変更しました。</translation>
    </message>
</context>
</TS>
