<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>चैट, आपके अपने सर्वर पर</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>Chatoyant उन टीमों के लिए है जो अपनी चैट खुद होस्ट करती हैं। दो लोग, ग्रुप या चैनल; एडिट, जवाब, रिएक्शन, ज़िक्र, पढ़े जाने के निशान और पूरे टेक्स्ट में खोज; बिना कनेक्शन के भी मौजूद हिस्ट्री; और मैसेज जो ठीक एक ही बार भेजे जाते हैं, नेटवर्क चाहे जितनी बार टूटे।</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>बातचीत का बैकग्राउंड उसके मूड के साथ हल्के से बदलता है, और वजह हमेशा बताता है। मूड सिर्फ़ आपके अपने डिवाइस और आपके चुने हुए सर्वर पर आँका जाता है, और कहीं नहीं, और इसे बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>बातचीत: बैकग्राउंड मूड के साथ हल्के से बदलता है</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>बातचीत, डार्क थीम</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>ग्रुप: सदस्य, जुड़ने की रिक्वेस्ट, अनुमतियाँ, लिंक और एडमिन ने क्या किया</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>ग्रुप और उसकी जानकारी, डार्क थीम</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Ctrl+K से हर चैट, व्यक्ति और कमांड तक पहुँचें</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Ctrl+K से चैट, लोग और कमांड, डार्क थीम</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>सभी मैसेज में खोज: व्यक्ति, चैट, तारीख और प्रकार के हिसाब से</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>सभी मैसेज में खोज, डार्क थीम</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>पूरी विंडो में तस्वीरें</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>पूरी विंडो में तस्वीर, डार्क थीम</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>दोस्ती के लिए पहले रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>फ़्रेंड रिक्वेस्ट, डार्क थीम</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>हर मूड कैसा दिखे, और दिखे भी या नहीं, यह आप चुनते हैं</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>सेटिंग में मूड, डार्क थीम</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>साइन इन: आपके अपने सर्वर पर</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>साइन इन, डार्क थीम</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>चैट;मैसेज;संदेश;बातचीत;टीम;मूड;chat;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
