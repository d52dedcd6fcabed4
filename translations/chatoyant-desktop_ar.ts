<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>محادثاتك على خادمك الخاص</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>تطبيق Chatoyant للفرق التي تستضيف محادثاتها بنفسها. محادثة بين شخصين أو مجموعة أو قناة؛ وتعديل وردود وتفاعلات وإشارات وعلامات قراءة وبحث في النص الكامل؛ وسجل متاح دون اتصال؛ ورسائل تُرسل مرة واحدة بالضبط مهما انقطعت الشبكة.</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>تتبع خلفية المحادثة أجواءها برفق، مع بيان السبب دائمًا. تُحسب الأجواء على جهازك وعلى الخادم الذي اخترته فقط، ولا تُحسب في أي مكان آخر، ويمكن إيقافها.</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>محادثة: تتبع خلفيتها الأجواء برفق</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>محادثة، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>مجموعة: الأعضاء وطلبات الانضمام والأذونات والروابط وما قام به المشرفون</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>مجموعة وتفاصيلها، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>كل محادثة وشخص وأمر عبر Ctrl+K</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>المحادثات والأشخاص والأوامر عبر Ctrl+K، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>البحث في كل الرسائل حسب الشخص والمحادثة والتاريخ والنوع</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>البحث في كل الرسائل، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>الصور على كامل النافذة</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>صورة على كامل النافذة، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>الصداقة تبدأ بطلب</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>طلبات الصداقة، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>لك أن تختار مظهر كل نوع من الأجواء، أو إيقافها كلها</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>الأجواء في الإعدادات، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>تسجيل الدخول: إلى خادمك الخاص</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>تسجيل الدخول، بالمظهر الداكن</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>محادثات</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>محادثة;دردشة;رسالة;رسائل;فريق;أجواء;chat;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
