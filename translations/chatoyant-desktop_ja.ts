<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
