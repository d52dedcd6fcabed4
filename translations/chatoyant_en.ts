<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>chatoyant::client::AccountWords</name>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n unread</numerusform>
            <numerusform>%1 · %n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n device signed out.</numerusform>
            <numerusform>%n devices signed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n line saved as %1.</numerusform>
            <numerusform>%n lines saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n subscriber</numerusform>
            <numerusform>%n subscribers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n message copied.</numerusform>
            <numerusform>%n messages copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n message will be deleted for everybody.</numerusform>
            <numerusform>%n messages will be deleted for everybody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n message deleted for you.</numerusform>
            <numerusform>%n messages deleted for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n byte too long</numerusform>
            <numerusform>%n bytes too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte left</numerusform>
            <numerusform>%n bytes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n friend request</numerusform>
            <numerusform>%n friend requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n unsent message</numerusform>
            <numerusform>%n unsent messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>%n group needs another owner before. Hand them over, or leave them:</numerusform>
            <numerusform>%n groups need another owner before. Hand them over, or leave them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n other member</numerusform>
            <numerusform>%n other members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>“%1” is gone for its %n member, with everything that was said and sent there. Nobody can bring it back.</numerusform>
            <numerusform>“%1” is gone for all its %n members, with everything that was said and sent there. Nobody can bring it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n device signed out.</numerusform>
            <numerusform>%n devices signed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>Send an old message?</numerusform>
            <numerusform>Send %n old messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>You wrote a message more than a day ago, and there was no connection since. Until you decide, it stays with the unsent messages.</numerusform>
            <numerusform>You wrote %n messages more than a day ago, and there was no connection since. Until you decide, they stay with the unsent messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTiles</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>and %n more message</numerusform>
            <numerusform>and %n more messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>Forwarded to %n chat.</numerusform>
            <numerusform>Forwarded to %n chats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::IdleChoice</name>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>After %n day</numerusform>
            <numerusform>After %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>After %n day, as your server has it</numerusform>
            <numerusform>After %n days, as your server has it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n new message</numerusform>
            <numerusform>%1, %n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;New code, at least %n character</numerusform>
            <numerusform>&amp;New code, at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n reaction.</numerusform>
            <numerusform>%n reactions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>It lets one person in, until %1.</numerusform>
            <numerusform>It lets %n people in, until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>At least %n character; several words are best.</numerusform>
            <numerusform>At least %n characters; several words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>No connection. Reconnecting in %n s…</numerusform>
            <numerusform>No connection. Reconnecting in %n s…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleDialog</name>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>Too many searches. This one goes on in %n second.</numerusform>
            <numerusform>Too many searches. This one goes on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>Groups in common: %1 and %n more</numerusform>
            <numerusform>Groups in common: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>The code is good for another %n minute.</numerusform>
            <numerusform>The code is good for another %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>On. %n recovery code left.</numerusform>
            <numerusform>On. %n recovery codes left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n message chosen</numerusform>
            <numerusform>%n messages chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>A message takes %n file at most.</numerusform>
            <numerusform>A message takes %n files at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>Messages can be deleted for everybody for %n day only.</numerusform>
            <numerusform>Messages can be deleted for everybody for %n days only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>Messages can be deleted for everybody for %n hour only.</numerusform>
            <numerusform>Messages can be deleted for everybody for %n hours only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>Messages can be deleted for everybody for %n minute only.</numerusform>
            <numerusform>Messages can be deleted for everybody for %n minutes only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>Used up: it let one person in.</numerusform>
            <numerusform>Used up: it let %n people in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Too often. Try again in %n second.</numerusform>
            <numerusform>Too often. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Too often. Try again in %n minute.</numerusform>
            <numerusform>Too often. Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: %n unread message</numerusform>
            <numerusform>Chatoyant: %n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>
