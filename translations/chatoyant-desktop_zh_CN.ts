<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>在自己的服务器上聊天</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>Chatoyant 面向自行托管聊天的团队。支持私聊、群组和频道；可编辑、回复、回应、提及，并有已读标记和全文搜索；未连接时也能查看聊天记录；无论网络中断多少次，每条消息都恰好发送一次。</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>对话的背景会随氛围柔和变化，并始终说明原因。氛围只在你自己的设备和你选择的服务器上判断，不会在别处进行，也可以关闭。</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>对话：背景随氛围柔和变化</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>对话，深色主题</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>群组：成员、加入申请、权限、链接和管理员操作记录</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>群组及其详情，深色主题</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>按 Ctrl+K 直达任意聊天、用户和命令</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>按 Ctrl+K 查找聊天、用户和命令，深色主题</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>搜索所有消息，可按用户、聊天、日期和类型筛选</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>搜索所有消息，深色主题</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>图片铺满整个窗口</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>铺满窗口的图片，深色主题</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>想加好友，先发申请</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>好友申请，深色主题</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>每种氛围的外观由你选择，是否启用也由你决定</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>设置中的氛围，深色主题</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>登录：连接自己的服务器</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>登录，深色主题</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>聊天;消息;对话;交流;团队;氛围;chat;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
