<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>自分たちのサーバーでチャット</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>Chatoyantは、チャットを自分たちで運用するチームのためのアプリです。1対1、グループ、チャンネルに対応。編集、返信、リアクション、メンション、既読、全文検索を備え、履歴は接続がなくても見られます。メッセージは、ネットワークが何度切れても必ず1回だけ送信されます。</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>会話の背景は雰囲気に合わせてさりげなく変わり、その理由も必ず確認できます。雰囲気を判定するのは、あなたのデバイスとあなたが選んだサーバーだけです。オフにすることもできます。</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>会話: 背景が雰囲気に合わせてさりげなく変化</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>会話（ダークテーマ）</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>グループ: メンバー、参加申請、権限、リンク、管理者の操作履歴</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>グループとその詳細（ダークテーマ）</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Ctrl+Kで、どのチャット、ユーザー、コマンドにも移動</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Ctrl+Kでチャット、ユーザー、コマンドを検索（ダークテーマ）</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>すべてのメッセージを、ユーザー、チャット、日付、種類で検索</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>すべてのメッセージを検索（ダークテーマ）</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>画像をウィンドウ全体に表示</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>ウィンドウ全体に表示した画像（ダークテーマ）</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>フレンドになるには、まず申請から</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>フレンド申請（ダークテーマ）</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>雰囲気ごとの見た目も、表示するかどうかも選択可能</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>設定の雰囲気（ダークテーマ）</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>ログイン: 自分たちのサーバーへ</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>ログイン（ダークテーマ）</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>チャット</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>チャット;メッセージ;会話;トーク;チーム;雰囲気;chat;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
