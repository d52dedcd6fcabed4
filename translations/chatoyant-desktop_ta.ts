<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>உங்கள் சொந்தச் சேவையகத்தில் அரட்டை</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>தங்கள் அரட்டையைத் தாங்களே நடத்தும் அணிகளுக்கானது Chatoyant. இருவர், குழு அல்லது சேனல்; திருத்தங்கள், பதில்கள், எதிர்வினைகள், குறிப்பிடல்கள், படித்ததற்கான குறிகள், முழு உரைத் தேடல்; இணைப்பு இல்லாதபோதும் கிடைக்கும் வரலாறு; நெட்வொர்க் எத்தனை முறை துண்டிக்கப்பட்டாலும் சரியாக ஒருமுறை மட்டுமே அனுப்பப்படும் செய்திகள்.</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>உரையாடலின் பின்னணி அதன் மனநிலைக்கு ஏற்ப மென்மையாக மாறும்; ஏன் என்பதையும் எப்போதும் சொல்லும். மனநிலை உங்கள் சொந்தச் சாதனத்திலும் நீங்கள் தேர்ந்தெடுத்த சேவையகத்திலும் மட்டுமே கணிக்கப்படுகிறது, வேறெங்கும் இல்லை; அதை அணைக்கவும் முடியும்.</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>உரையாடல்: பின்னணி அதன் மனநிலைக்கு ஏற்ப மென்மையாக மாறும்</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>உரையாடல், டார்க் தீம்</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>குழு: உறுப்பினர்கள், சேரும் கோரிக்கைகள், அனுமதிகள், இணைப்புகள், நிர்வாகிகள் செய்தவை</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>குழுவும் அதன் விவரங்களும், டார்க் தீம்</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Ctrl+K மூலம் எந்த அரட்டைக்கும் நபருக்கும் கட்டளைக்கும் செல்லலாம்</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Ctrl+K மூலம் அரட்டைகள், நபர்கள், கட்டளைகள், டார்க் தீம்</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>எல்லாச் செய்திகளிலும் தேடல்: நபர், அரட்டை, தேதி, வகை வாரியாக</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>எல்லாச் செய்திகளிலும் தேடல், டார்க் தீம்</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>சாளரம் முழுவதும் படங்கள்</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>சாளரம் முழுவதும் ஒரு படம், டார்க் தீம்</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>நண்பராக விரும்புபவர் முதலில் கேட்பார்</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>நட்புக் கோரிக்கைகள், டார்க் தீம்</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>ஒவ்வொரு மனநிலையின் தோற்றமும், அது வேண்டுமா என்பதும் உங்கள் தேர்வு</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>அமைப்புகளில் மனநிலைகள், டார்க் தீம்</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>உள்நுழைவு: உங்கள் சொந்தச் சேவையகத்தில்</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>உள்நுழைவு, டார்க் தீம்</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>அரட்டை</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>அரட்டை;செய்தி;உரையாடல்;பேச்சு;அணி;குழு;மனநிலை;chat;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
