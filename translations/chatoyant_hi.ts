<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>जैसा सेटिंग में है (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>म्यूट: ज़्यादा से ज़्यादा ज़िक्र की सूचना</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1 ने साइन इन किया</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>%1 के रूप में साइन इन नहीं हो सका</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 ने साइन आउट किया</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 ने अपने सेशन खत्म किए</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1 ने %2 के सेशन खत्म किए</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 ने अपना पासवर्ड बदला</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1 ने %2 के लिए दूसरा पासवर्ड सेट किया</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 ने कोड से नया पासवर्ड सेट किया</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 ने अपने लिए रीसेट कोड बनाया</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1 ने %2 के लिए रीसेट कोड बनाया</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>किसी ने %1 का पासवर्ड रीसेट करने का ईमेल माँगा</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 ने अपना ईमेल पता बदला</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1 ने %2 का ईमेल पता बदला</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 ने अपना टू-स्टेप वेरिफ़िकेशन चालू किया</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 ने अपना टू-स्टेप वेरिफ़िकेशन बंद किया</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1 ने %2 का टू-स्टेप वेरिफ़िकेशन बंद किया</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 ने रिकवरी कोड से साइन इन किया</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 ने अकाउंट बनाया</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1 ने %2 के लिए अकाउंट बनाया</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1 ने %2 को सर्वर एडमिन बनाया</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 ने %2 को सदस्य बनाया</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 ने %2 को निलंबित किया</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1 ने %2 का निलंबन हटाया</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 ने अपना अकाउंट मिटाया</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 ने %2 का अकाउंट मिटाया</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 ने एक इनवाइट बनाया</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 ने एक इनवाइट वापस लिया</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1 ने %2 को एक ग्रुप में जोड़ा</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1 ने %2 को एक ग्रुप से हटाया</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1 ने %2 को एक ग्रुप से बैन किया</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1 ने एक ग्रुप से %2 का बैन हटाया</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1 ने एक ग्रुप में %2 को दूसरी भूमिका दी</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 ने एक ग्रुप में बदलाव किया</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 ने एक ग्रुप में मैसेज पिन किया</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 ने एक ग्रुप में मैसेज अनपिन किया</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1 ने एक ग्रुप में %2 का मैसेज मिटाया</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 ने %2 के मैसेज का लिंक प्रीव्यू हटाया</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 ने ग्रुप में जुड़ने का लिंक बनाया</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 ने ग्रुप में जुड़ने का लिंक वापस लिया</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1 ने ग्रुप में जुड़ने की %2 की रिक्वेस्ट स्वीकार की</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1 ने ग्रुप में जुड़ने की %2 की रिक्वेस्ट अस्वीकार की</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 ने एक ग्रुप मिटाया</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 ने एक रिपोर्ट की</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 ने एक रिपोर्ट बंद की</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 ने एक रिपोर्ट फिर से खोली</translation>
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
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>बदलाव की फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>फिर से एडिट करें</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>बदलाव वापस लें</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>फ़ॉरवर्ड करें…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>React</source>
        <translation>रिएक्ट करें</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>और…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>चुना हुआ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>टेक्स्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>पिछले टेक्स्ट…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>भेजना रद्द करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>सबके लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>चुने हुए में से हटाएँ</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>मेरे लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>रिपोर्ट करें…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>वह मैसेज जिसका यह जवाब है</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%2 का रिएक्शन: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>लिंक: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>प्रीव्यू: %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>सिर्फ़ इस डिवाइस पर</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>इस डिवाइस और सर्वर पर</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>कुछ भी नहीं आँका जाता और कोई मूड नहीं दिखता। आपके लिखे का मूड दूसरों को भी नहीं दिखता।</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>सर्वर आपका लिखा कुछ भी नहीं आँकता। आपके ड्राफ़्ट और आपके पढ़े हुए मैसेज यहीं आँके जाते हैं, और यह जानकारी यहीं रहती है।</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>सर्वर आपके भेजे हर मैसेज को आँकता है, इसलिए चैट में सबको एक ही मूड दिखता है। ड्राफ़्ट यहीं आँके जाते हैं।</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>आपका सर्वर मूड की अनुमति नहीं देता।</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>आपका सर्वर इसकी अनुमति सिर्फ़ आपके डिवाइस पर देता है।</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>मूड</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>जैसा सेटिंग में है (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>खुशनुमा</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>उदास</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>तनावपूर्ण</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>गरमागरम</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>यह बातचीत शांत लग रही है।</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>यह बातचीत खुशनुमा लग रही है।</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>यह बातचीत उदास लग रही है।</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>यह बातचीत तनावपूर्ण लग रही है।</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>यह बातचीत गरमागरम लग रही है। ठंडे रंग इसे शांत रखने में मदद करते हैं।</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>बहुत खराब</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>कुछ हद तक खराब</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>न अच्छा, न खराब</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>कुछ हद तक अच्छा</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>बहुत अच्छा</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: "Tuesday, 08:00".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>अनम्यूट करें (%1 तक म्यूट)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>अनम्यूट करें</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>म्यूट करें</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 घंटे के लिए</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 घंटे के लिए</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>कल सुबह तक (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>हमेशा के लिए</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 हफ़्ते के लिए</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>स्टेटस बदल दिया गया।</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>एक नई रिपोर्ट आई है। इसे अपने मेनू में देखें।</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>कनेक्शन होने पर बदलेगा।</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>आपकी प्रोफ़ाइल नहीं बदली जा सकी: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>नीचे ले जाएँ</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>सर्वर व्यस्त है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>सर्वर रीस्टार्ट हो रहा है। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>सर्वर की डिस्क भर गई है। सर्वर एडमिन को बताएँ।</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>सर्वर इसे सेव नहीं कर सका। सर्वर एडमिन को बताएँ।</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>पहले साइन इन करें।</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>यूज़रनेम या पासवर्ड गलत है।</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>आपका सेशन खत्म हो गया है। फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>आपको कहीं और से यहाँ साइन आउट कर दिया गया है। फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>वह डिवाइस अब साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>इस अकाउंट के लिए टू-स्टेप वेरिफ़िकेशन का कोड भी चाहिए।</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>यह अकाउंट निलंबित है। सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>कोड गलत है, इस्तेमाल हो चुका है या पुराना हो गया है।</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>इस सर्वर से सिर्फ़ इनवाइट के ज़रिए जुड़ा जा सकता है। सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>यह इनवाइट अनजान है, इस्तेमाल हो चुका है या पुराना हो गया है। नया इनवाइट माँगें।</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>टू-स्टेप वेरिफ़िकेशन पहले से चालू है।</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>टू-स्टेप वेरिफ़िकेशन बंद है।</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>यह सिर्फ़ सर्वर एडमिन कर सकते हैं।</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>यह सर्वर नए अकाउंट नहीं लेता। सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>यूज़रनेम में 3 से 32 अक्षर (a–z), अंक, डॉट, डैश या अंडरस्कोर होते हैं और वह अक्षर से शुरू होता है।</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>यह यूज़रनेम लिया जा चुका है। कोई और चुनें।</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>यह ईमेल पता सही नहीं है।</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>यह सर्वर ईमेल नहीं भेजता। सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>यह ईमेल पता पहले से इस्तेमाल में है।</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>पासवर्ड कम से कम 8 अक्षरों का हो और आम न हो।</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>ऐसा कोई व्यक्ति नहीं है।</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>इस व्यक्ति से संपर्क नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>यह तो आप ही हैं।</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>इस व्यक्ति की रिक्वेस्ट अब नहीं है।</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>यह चैट अब नहीं है, या आप अब इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>इस चैट में और सदस्य नहीं जोड़े जा सकते।</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>इस तरह की चैट में यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>आप आखिरी मालिक हैं: पहले किसी और को मालिक बनाएँ।</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>यह लिंक अनजान है, इस्तेमाल हो चुका है, वापस लिया जा चुका है या पुराना हो गया है। नया लिंक माँगें।</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>चैट हिस्ट्री साथ ले जाने की रिक्वेस्ट अब नहीं है।</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>यह व्यक्ति इस चैट में नहीं है।</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>इस चैट में आपकी भूमिका से यह नहीं हो सकता।</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>मैसेज खाली है।</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>यह बहुत लंबा है। इसे हिस्सों में भेजें।</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>इसमें ऐसे कैरेक्टर हैं जिन्हें सेव नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>यह मैसेज अब नहीं है।</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>मैसेज मिटा दिया गया था।</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>मैसेज इतना पुराना है कि सबके लिए नहीं मिटाया जा सकता।</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>इस चैट में और मैसेज पिन नहीं हो सकते। पहले कोई एक अनपिन करें।</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>यह फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>यह अपलोड रद्द हो गया या बीच में छूट गया। इसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>फ़ाइल खाली है। भेजने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>यह सर्वर इतनी बड़ी फ़ाइल नहीं लेता।</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>आपकी फ़ाइलों ने यहाँ की आपकी पूरी जगह भर दी है। पहले फ़ाइलों वाले कुछ मैसेज मिटाएँ।</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>फ़ाइल पूरी अपलोड नहीं हुई। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>यह फ़ाइल एक मैसेज में है। वह मैसेज मिटाएँ।</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>एक मैसेज में ज़्यादा से ज़्यादा दस फ़ाइलें हो सकती हैं।</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>कम से कम दो अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>बहुत जल्दी-जल्दी हो रहा है। थोड़ा रुकें।</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>सर्वर एक बार में इतना नहीं भेजता।</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>यह सर्वर की तय सीमा से बड़ा है।</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>सर्वर से कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>सर्वर ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>सर्वर तक नहीं पहुँचा जा सका। उसका पता और अपना नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>वहाँ से जवाब तो मिला, लेकिन वह Chatoyant सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>सर्वर का सर्टिफ़िकेट भरोसेमंद नहीं है या बदल गया है। आगे बढ़ने से पहले सर्वर एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>फ़ाइल अब नहीं है या पढ़ी नहीं जा सकती। उसे वापस रखकर फिर कोशिश करें, या मैसेज मिटाएँ।</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>आपके चुनने के बाद यह फ़ाइल बदल गई है। मैसेज मिटाएँ और फ़ाइल को उसके मौजूदा रूप में भेजें।</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>उस फ़ोल्डर में कुछ सेव नहीं किया जा सकता। कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>इसे इस डिवाइस पर सेव नहीं किया जा सका। क्या डिस्क भर गई है?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>इस नाम का कोई सर्वर नहीं है। स्पेलिंग और अपना इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>कंप्यूटर मिल गया, लेकिन इस पोर्ट पर कोई चैट सर्वर नहीं है। कोलन के बाद का नंबर जाँचें या सर्वर एडमिन से पूछें।</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>यह सर्वर का पता नहीं है। पता ऐसा होता है: chat.example.org या chat.example.org:7443</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>सर्वर इस फ़ाइल की छोटी तस्वीर नहीं बना सकता। PNG, JPEG, GIF या WebP तस्वीर चुनें।</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>तस्वीर बहुत बड़ी है: यह ज़्यादा से ज़्यादा 5 MB की हो सकती है, और हर तरफ़ 4096 पिक्सेल तक।</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>यह अकाउंट मिटा दिया गया है।</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>आप इस सर्वर के आखिरी एडमिन हैं। पहले किसी और को एडमिन बनाना होगा।</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>यह सर्वर अनुवाद नहीं करता। सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>अनुवाद सेवा तक अभी नहीं पहुँचा जा सका। बाद में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>यहाँ इस भाषा में अनुवाद नहीं होता। कोई और भाषा चुनें।</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>मैसेज इतना लंबा है कि उसका अनुवाद नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>इस व्यक्ति ने तय किया है कि उन्हें मैसेज कौन भेज सकता है। फ़्रेंड रिक्वेस्ट भेजकर देखें।</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>यह व्यक्ति आपकी फ़्रेंड रिक्वेस्ट नहीं लेता।</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>इस व्यक्ति ने तय किया है कि उन्हें ग्रुप में कौन जोड़ सकता है। उन्हें लिंक भेजें, या पहले दोस्त बनें।</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>कोई और एडमिन इस पर पहले ही फ़ैसला ले चुका है।</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>यहाँ स्लो मोड चालू है। थोड़ा रुकें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>प्रॉक्सी कनेक्शन नहीं होने दे रहा। प्रॉक्सी सेटिंग देखें, या अपने नेटवर्क एडमिन से पूछें।</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>यहाँ आप सिर्फ़ अपने लिखे मैसेज मिटा सकते हैं।</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>दूसरों का लिखा सिर्फ़ एडमिन मिटा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>मीटिंग में</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>लंच पर</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>रास्ते में</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>घर से काम</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>तबीयत ठीक नहीं</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>छुट्टी पर</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>मैसेज का अनुवाद करें?</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>अनुवाद करें</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>अनुवाद की भाषा</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>यह बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>यह .ts फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>लाइन %1: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>पढ़ा हुआ मार्क करें</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>अनपढ़ा मार्क करें</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>आपकी कही बातें इसी सर्वर पर टेक्स्ट में बदली जाती हैं, ताकि उन्हें पढ़ा और खोजा जा सके।</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>आपकी कही बातें %1 को भेजी जाती हैं और वहाँ टेक्स्ट में बदली जाती हैं, ताकि उन्हें पढ़ा और खोजा जा सके।</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of that day.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <translation>सर्वर: %1, वर्शन %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyant मुक्त सॉफ़्टवेयर है, GNU General Public License के वर्शन 3 या उसके बाद के वर्शन के तहत: आप इसे किसी भी काम के लिए इस्तेमाल कर सकते हैं, देख सकते हैं कि यह कैसे काम करता है, इसे बदल सकते हैं और आगे दे सकते हैं। इसकी कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>यह Qt, OpenSSL, SQLite, Hunspell और libqrencode पर, और Inter और Noto फ़ॉन्ट पर बना है।</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>समस्या की रिपोर्ट करें…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>वहाँ इनसे संपर्क करें: %1</translation>
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
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>हर चीज़ की एक कॉपी</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>मेरा डेटा एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>अकाउंट बंद करना</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>अकाउंट मिटाएँ…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>मेरा डेटा एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>आपका नाम, सेटिंग और दोस्तियाँ हमेशा के लिए मिट जाएँगी। कुछ भी होने से पहले आपको दिखेगा कि क्या मिटेगा और क्या बना रहेगा।</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>यह सिर्फ़ सर्वर कर सकता है, और अभी उससे कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>यहाँ सेव हो गया: %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>सर्वर आपके बारे में जो कुछ रखता है, सब एक ZIP फ़ाइल में: प्रोफ़ाइल, सेटिंग, कॉन्टैक्ट, आपकी चैट और आपकी भेजी हुई फ़ाइलें।</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>यह कॉपी सर्वर से आती है, और अभी उससे कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>सेव हो रहा है: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>सर्वर इसे तैयार कर रहा है: अब तक %1। आप यह विंडो बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>सर्वर इसे तैयार कर रहा है। आप यह विंडो बंद कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>आपने %1 का इनवाइट खोला है। आपका कोई भी अकाउंट वहाँ का नहीं है। नया अकाउंट आपके मौजूदा अकाउंट के साथ रहेगा और उसकी चैट अलग होंगी।</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>अकाउंट जोड़ें?</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>अकाउंट जोड़ें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>अकाउंट</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>अकाउंट जोड़ें…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>कोई और प्रोग्राम यह प्रोफ़ाइल इस्तेमाल कर रहा है। उसे बंद करें, या दूसरे --profile के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>सेव की गई हिस्ट्री खराब हो गई थी और %1 के नाम से रखी गई है। उसे सर्वर से फिर लोड किया जा रहा है।</translation>
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
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n अनपढ़ा</numerusform>
            <numerusform>%1 · %n अनपढ़े</numerusform>
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
        <translation>%1 · ग्रुप में कुछ नया</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>नया ग्रुप</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>लिंक से चैट जॉइन करें…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>हर जगह खोजें</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>किसी चैट पर जाएँ</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>अगली चैट</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>पिछली चैट</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>अगली अनपढ़ी चैट</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>पिछली अनपढ़ी चैट</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>चैट %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे जाएँ</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>चैट म्यूट या अनम्यूट करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>चुने हुए मैसेज का जवाब दें</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>चुने हुए या आखिरी मैसेज पर रिएक्ट करें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>बोल्ड</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>इटैलिक</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>स्ट्राइकथ्रू</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>सबसे नए मैसेज पर जाएँ</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>पहले अनपढ़े मैसेज पर जाएँ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>टेक्स्ट बड़ा करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>टेक्स्ट छोटा करें</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>टेक्स्ट का सामान्य आकार</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>अगला हिस्सा</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>पिछला हिस्सा</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>विंडो बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>वॉइस मैसेज रिकॉर्ड करें, रोकें, जारी रखें</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>आखिरी वॉइस मैसेज चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>चैट को पढ़ा हुआ या अनपढ़ा मार्क करें</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>मेरा आखिरी मैसेज एडिट करें (फ़ील्ड खाली हो तो)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>आखिरी मैसेज का जवाब दें (फ़ील्ड खाली हो तो)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>मैसेज भेजें</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>चैट की शुरुआत पर जाएँ</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>अकाउंट %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>पिन की हुई चैट ऊपर ले जाएँ (सूची में)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>पिन की हुई चैट नीचे ले जाएँ (सूची में)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>चुने हुए या आखिरी मैसेज का अनुवाद करें</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>मूड कितना सही आँका जाता है</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>समस्या की रिपोर्ट करें…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>Chatoyant का परिचय</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>इस चैट की खोज का पुराना नतीजा</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>इस चैट की खोज का नया नतीजा</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>अभी किए गए काम को पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>नाम, यूज़रनेम या ईमेल</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>सर्वर एडमिन</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>निलंबित</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n अकाउंट</numerusform>
            <numerusform>%n अकाउंट</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>ऐसे नाम या पते वाला कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>कोई निलंबित नहीं है।</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>अभी यहाँ कोई नहीं है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>%1 के डिवाइस</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>सभी साइन आउट करें</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>इन डिवाइस पर साइन इन है। साइन आउट किए गए डिवाइस पर फिर से पासवर्ड डालना होगा; उस पर सेव की गई चीज़ें वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>किसी भी डिवाइस पर साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>बिना नाम का डिवाइस</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>यह डिवाइस साइन आउट करें?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>यह जहाँ भी हो, तुरंत साइन आउट हो जाएगा। इस पर सेव की गई चीज़ें वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>%1 के सभी डिवाइस साइन आउट करें?</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>ये जहाँ भी हों, तुरंत साइन आउट हो जाएँगे और फिर से साइन इन करने के लिए पासवर्ड डालना होगा। इन पर सेव की गई चीज़ें वहीं रहेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n डिवाइस साइन आउट हो गया।</numerusform>
            <numerusform>%n डिवाइस साइन आउट हो गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>प्रोफ़ाइल देखें</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>इस व्यक्ति का ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>अपने अकाउंट के लिए नहीं। उसके डिवाइस और पासवर्ड सेटिंग में हैं।</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>डिवाइस…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>रीसेट कोड दें…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>सदस्य बनाएँ</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>सर्वर एडमिन बनाएँ…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>निलंबन हटाएँ</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>निलंबित करें…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 अब सर्वर एडमिन हैं।</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>%1 को सर्वर एडमिन बनाएँ?</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>सर्वर एडमिन सभी अकाउंट और रिपोर्ट देख सकते हैं, लोगों को इनवाइट और निलंबित कर सकते हैं, और आपको फिर से सदस्य बना सकते हैं। दूसरों का लिखा हुआ वे नहीं पढ़ते।</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>सर्वर एडमिन बनाएँ</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 को निलंबित कर दिया गया।</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>%1 को निलंबित करें?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>%1 को तुरंत हर जगह से साइन आउट कर दिया जाएगा, और जब तक कोई सर्वर एडमिन निलंबन न हटाए, तब तक साइन इन नहीं हो सकेगा। पहले का लिखा हुआ बना रहेगा।</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>निलंबित करें</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 अब सदस्य हैं।</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 का निलंबन हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>सर्वर एडमिन</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>निलंबित</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>%1 के लिए विकल्प</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>कहीं भी साइन इन नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n डिवाइस</numerusform>
            <numerusform>%n डिवाइस</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>टू-स्टेप वेरिफ़िकेशन</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>एडमिनिस्ट्रेशन</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>एडमिनिस्ट्रेशन के सेक्शन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>आँकड़े</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>इनवाइट</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>ऑडिट लॉग</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>सर्वर हेल्थ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>कॉन्फ़िगरेशन</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>%1 तक म्यूट</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>हमेशा के लिए म्यूट</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>कोई नहीं। इन्हें चैट के मेन्यू में “सूचनाएँ” और “म्यूट करें” से तय करें।</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>“%1” का नियम बदल दिया गया।</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>“%1” का नियम हटा दिया गया।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>नया मैसेज</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n नया मैसेज</numerusform>
            <numerusform>%n नए मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>नई फ़्रेंड रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>आपके लिए फ़्रेंड रिक्वेस्ट</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>सभी मैसेज</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>सिर्फ़ मेरे ज़िक्र वाले</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>सूचनाएँ ऐसी दिखेंगी।</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>बूँद</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>छोटी घंटी</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>लकड़ी</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>दो सुर</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>भेजा जाना बाकी · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>रुका हुआ · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>सेव है · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>अभी नहीं दिखाई जा सकती: %1, %2</translation>
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
        <translation>मेरे साथ बातचीत कौन शुरू कर सकता है</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>मुझे फ़्रेंड रिक्वेस्ट कौन भेज सकता है</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>मुझे ग्रुप में कौन जोड़ सकता है</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>मेरी फ़ोटो कौन देख सकता है</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>इस सर्वर पर सभी</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>दोस्त और साझा ग्रुप के लोग</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>मेरे दोस्त</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>आपके साथ बातचीत कौन शुरू कर सकता है: %1।</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>आपको फ़्रेंड रिक्वेस्ट कौन भेज सकता है: %1।</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>आपको ग्रुप में कौन जोड़ सकता है: %1।</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>आपकी फ़ोटो कौन देख सकता है: %1।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>एक व्यक्ति की एंट्री दिखाएँ: नाम या यूज़रनेम</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>पुरानी दिखाएँ</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>इस सर्वर पर किसने, किसके साथ, क्या और कहाँ से किया। इसमें कभी कुछ बदला नहीं जाता, और लोगों की लिखी बातें इसमें नहीं होतीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n लाइन %1 में सेव हो गई।</numerusform>
            <numerusform>%n लाइनें %1 में सेव हो गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>%1 के बारे में ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>सिर्फ़ %1 के बारे में: फिर से सभी को दिखाएँ</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>सिर्फ़ %1 के बारे में</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>इस नाम का कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>अभी तक कोई एंट्री नहीं है।</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>ऑडिट लॉग एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>एंट्री लाई जा रही हैं…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>कुछ और: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>सर्वर ऑपरेटर</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · %2 से</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>पूर्व यूज़र</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>किसी ने पासवर्ड रीसेट करने का ईमेल ऐसे पते पर माँगा जो किसी का नहीं है</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>साइन इन नहीं हो सका: इस नाम का कोई नहीं है</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>इस कंप्यूटर पर मेरे साइन इन करने पर शुरू हो</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>इसे बदला नहीं जा सका: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>अभी दिखाया गया</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>सर्वर एडमिन के बताए हुए आखिरी चार जोड़े</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>कनेक्ट न करें</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>अपेक्षित सर्टिफ़िकेट का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>सर्टिफ़िकेट का फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>क्या यह आपका सर्वर है?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 ऐसा सर्टिफ़िकेट दिखा रहा है जिसे यह कंप्यूटर नहीं पहचानता। अपने सर्वर के लिए यह आम बात है। इसका फ़िंगरप्रिंट यह है:</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>सर्वर एडमिन से फ़िंगरप्रिंट पूछें, जैसे फ़ोन पर। दोनों एक जैसे हों, तभी भरोसा करें।</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>दोनों एक जैसे हैं: इस सर्वर पर भरोसा करें</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>सर्वर का सर्टिफ़िकेट बदल गया है</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 उस सर्टिफ़िकेट के बजाय दूसरा दिखा रहा है जिस पर आपने भरोसा किया था। या तो सर्वर एडमिन ने इसे बदला है, या आपके और सर्वर के बीच कोई है जो आपका पासवर्ड और मैसेज पढ़ सकता है। कुछ भी नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>अब तक का</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>सर्वर एडमिन से इस चैट के अलावा किसी और तरीके से पूछें कि क्या सर्टिफ़िकेट बदला गया है, और नए फ़िंगरप्रिंट का आखिरी हिस्सा पढ़वाकर सुनें।</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>नए सर्टिफ़िकेट पर भरोसा करें</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>यह आपके इनवाइट वाला सर्वर नहीं है</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>आपके इनवाइट में %1 का जो सर्टिफ़िकेट बताया गया है, सर्वर उससे अलग दिखा रहा है। हो सकता है कि आपके और सर्वर के बीच कोई हो। कुछ भी नहीं भेजा गया है।</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>इनवाइट में</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>इस इनवाइट के साथ आगे न बढ़ें। इसे भेजने वाले से नया इनवाइट माँगें, पहले से अलग किसी तरीके से।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>टेबल</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1: टेबल के रूप में</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>अभी कोई डेटा नहीं</translation>
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
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>यहाँ सेव करें…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>फ़ाइल अब वहाँ नहीं है जहाँ सेव की गई थी: उसे फिर से सेव किया जा रहा है।</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>इस तरह की फ़ाइल खोलने से कोई प्रोग्राम चल सकता है। यह रहा उसका फ़ोल्डर।</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>इस तरह की फ़ाइलें खोलने वाला कोई प्रोग्राम नहीं है। यह रहा उसका फ़ोल्डर।</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>तस्वीर कॉपी नहीं की जा सकी।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>सब सेव करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>सेव करना रद्द करें</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1× स्पीड पर चलाएँ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>इस तरह की फ़ाइलें खोलने वाला कोई प्रोग्राम नहीं है। इसे सेव किया जा सकता है।</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>यहाँ कोई वॉइस मैसेज नहीं है।</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>पहले सेव किया जा रहा है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>मीडिया, फ़ाइलें और लिंक</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>यहाँ मूड</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>अनुवाद की भाषा</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>चैट पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>चैट का हेडर</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>इस चैट का नया लिंक</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>चैट का लिंक</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>जिसके पास भी यह लिंक और इस सर्वर पर अकाउंट हो, वह चैट जॉइन कर सकता है। सर्वर इसकी कॉपी नहीं रखता: प्रोग्राम बंद करने के बाद इसे कोई फिर से नहीं दिखा सकता।</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>इससे जुड़ने के लिए एडमिन की मंज़ूरी ज़रूरी</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>नया लिंक…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>जिसके पास लिंक हो, वह किसी के जोड़े बिना खुद जॉइन कर सकता है। आपके एडमिन न रहने पर आपके लिंक वापस ले लिए जाते हैं।</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>इस चैट का कोई लिंक नहीं है।</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>आपका लिंक</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>%1 का लिंक</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>लिंक कॉपी हो गया।</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>लिंक का QR कोड</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>लिंक वापस ले लिया गया है।</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>यह लिंक वापस लें?</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>इससे अब कोई नहीं जुड़ पाएगा। जो इससे जुड़ चुके हैं, वे चैट में बने रहेंगे।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>अभी कोई मैसेज नहीं</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n अनपढ़ा</numerusform>
            <numerusform>%n अनपढ़े</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>आपका ज़िक्र है</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>पिन की हुई</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>म्यूट</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>ड्राफ़्ट: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Asks to take your chat’s history into a group</source>
        <translation>आपकी चैट हिस्ट्री किसी ग्रुप में ले जाने की रिक्वेस्ट</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>अनपढ़ी मार्क की हुई</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>एक मैसेज नहीं भेजा गया</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>आर्काइव से निकालें</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>आर्काइव करें</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n सब्सक्राइबर</numerusform>
            <numerusform>%n सब्सक्राइबर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>यहाँ मैसेज सिर्फ़ एडमिन पिन कर सकते हैं।</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>यह मैसेज सबके लिए मिट जाएगा।</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>यह मैसेज पहले से भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>इस चैट में प्रीव्यू छिपाएँ</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>इस चैट में प्रीव्यू हमेशा दिखाएँ</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>प्रीव्यू सबके लिए हटाएँ</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>रिएक्ट करने के लिए कोई मैसेज नहीं है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>दो मैसेज के बीच सदस्यों को कितना रुकना होगा। एडमिन को रुकना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>प्राइवेट</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>पब्लिक</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>जुड़ने के लिए एडमिन की मंज़ूरी ज़रूरी</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>कौन लिख सकता है</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>सदस्य कौन जोड़ सकता है</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>मैसेज कौन पिन कर सकता है</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>स्लो मोड</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>ग्रुप का प्रकार</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>इसे सिर्फ़ एडमिन बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>इस सर्वर पर कोई भी ग्रुप को नाम से खोजकर जॉइन कर सकता है।</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>लिंक से जुड़ा जा सकता है, या कोई सदस्य जोड़ सकता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>चैट खोजें</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>अभी आपकी कोई चैट नहीं है।</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>इस नाम की कोई चैट नहीं है।</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>बाकी चैट खोजने के लिए कोई नाम लिखें।</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>आपसी चैट</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>चैनल</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>पिन किए हुए मैसेज (%1)</translation>
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
        <translation>ड्राफ़्ट:</translation>
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
        <translation>नाम लॉक करें</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>जो उनके जुड़ने के बाद आए</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>इसे सिर्फ़ एडमिन बदल सकते हैं।</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>नए सदस्य क्या पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>नाम, विवरण और फ़ोटो सिर्फ़ एडमिन बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>नाम, विवरण और फ़ोटो सभी सदस्य बदल सकते हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>जो अभी भेजा नहीं गया, उसे फ़ॉरवर्ड नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1, %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n मैसेज कॉपी हो गया।</numerusform>
            <numerusform>%n मैसेज कॉपी हो गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n मैसेज सबके लिए मिट जाएगा।</numerusform>
            <numerusform>%n मैसेज सबके लिए मिट जाएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>जो अभी भेजा नहीं गया, वह किसी और के पास नहीं है: उसे सबके लिए मिटाएँ।</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>सिर्फ़ आपके लिए मिटाए गए और मैसेज आपके अकाउंट में दर्ज नहीं हो सकते। कुछ भी नहीं मिटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n मैसेज आपके लिए मिटा दिया गया।</numerusform>
            <numerusform>%n मैसेज आपके लिए मिटा दिए गए।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>इसे यहाँ नहीं चलाया जा सकता। इसे सेव करके किसी दूसरे प्रोग्राम से खोलें।</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>यह यहाँ चलाने के लिए बहुत लंबा है। इसे सेव करके खोलें।</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>चुने हुए स्पीकर कनेक्ट नहीं हैं। सिस्टम के स्पीकर इस्तेमाल हो रहे हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>वॉइस मैसेज</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>डिस्क में जगह नहीं बची। तब तक की आपकी रिकॉर्डिंग यहाँ है।</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>माइक्रोफ़ोन डिस्कनेक्ट हो गया। तब तक की आपकी रिकॉर्डिंग यहाँ है।</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>रिकॉर्डिंग के दौरान प्रोग्राम बंद हो गया। तब तक की आपकी रिकॉर्डिंग यहाँ है।</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>रिकॉर्डिंग बहुत छोटी थी। बोलते समय माइक्रोफ़ोन को दबाए रखें, या उस पर क्लिक करें, बोलें, और “भेजें” पर क्लिक करें।</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>कोई माइक्रोफ़ोन कनेक्ट नहीं है। माइक्रोफ़ोन कनेक्ट करके फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>डिस्क में जगह नहीं है। कुछ मिटाकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>माइक्रोफ़ोन इस्तेमाल नहीं किया जा सकता। रिकॉर्ड करने वाले दूसरे प्रोग्राम बंद करें, या सिस्टम की सेटिंग में इसकी अनुमति दें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>वॉइस मैसेज मिटा दिया गया।</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>चुना हुआ माइक्रोफ़ोन कनेक्ट नहीं है। सिस्टम का माइक्रोफ़ोन इस्तेमाल हो रहा है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>अलग विंडो में खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <translation>इस सिस्टम पर कोई कीरिंग नहीं मिला: हर बार शुरू करने पर आपसे पासवर्ड पूछा जाएगा।</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>भाषा अब %1 है।</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>%1 का अनुवाद पढ़ा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>इस डिवाइस की सेटिंग खराब हो गई थीं। जो पढ़ा जा सका, वह लागू है; पुरानी फ़ाइल %1 के नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>विंडो मिनिमाइज़ कर दी गई है, ताकि आपको मैसेज मिलते रहें। मेनू का “प्रोग्राम बंद करें” प्रोग्राम को बंद करता है; सेटिंग → सूचनाएँ में इसे बदला जा सकता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>ऑथेंटिकेटर का छह अंकों का कोड</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>रिकवरी कोड</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>बस एक कदम और</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>टू-स्टेप वेरिफ़िकेशन चालू करते समय सँभालकर रखे गए रिकवरी कोड में से कोई एक डालें। हर कोड एक ही बार चलता है।</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>%1 के लिए आपके ऑथेंटिकेटर में दिख रहे छह अंक डालें।</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>इसके बजाय ऑथेंटिकेटर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>इसके बजाय रिकवरी कोड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>यह रिकवरी कोड गलत है या पहले इस्तेमाल हो चुका है।</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>यह कोड गलत है या पुराना हो गया है। अगले कोड का इंतज़ार करें और अपने फ़ोन की घड़ी जाँचें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>कमांड</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>विज्ञापन या स्पैम</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>गाली-गलौज, धमकी या उत्पीड़न</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>कुछ गैरकानूनी</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>कुछ और</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>इस मैसेज की रिपोर्ट करें</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>इस व्यक्ति की रिपोर्ट करें</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>यह रिपोर्ट आपके नाम के साथ %1 के सर्वर एडमिन को जाएगी। %2 को इसके बारे में नहीं बताया जाएगा।</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>क्या गलत है?</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>सर्वर एडमिन को और क्या पता होना चाहिए (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>%1 को ब्लॉक भी करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>रिपोर्ट भेजें</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजी जा रही है…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>%1 के सर्वर एडमिन को भेज दी गई।</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 ने लिखा: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>आपका नोट: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>मैसेज लिखने की जगह</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>फ़ाइलें अटैच करें</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>वॉइस मैसेज रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1 को जवाब</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>मैसेज एडिट करें</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n बाइट ज़्यादा है</numerusform>
            <numerusform>%n बाइट ज़्यादा हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n बाइट बाकी है</numerusform>
            <numerusform>%n बाइट बाकी हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>आपने लिखा था: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>अपना लिखा हुआ कॉपी करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>कॉन्फ़िगरेशन में खोजें</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>सर्वर जिस कॉन्फ़िगरेशन से शुरू किया गया। इसे सर्वर ऑपरेटर कॉन्फ़िगरेशन फ़ाइल में बदलते हैं; पासवर्ड और कुंजियाँ नहीं दिखाई जातीं।</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>किसी सेटिंग के नाम या वैल्यू में यह नहीं है।</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>डिफ़ॉल्ट नहीं</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>सेटिंग का नाम %1 कॉपी करें</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>कॉपी हो गया: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>सहमति दें</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>इस चैट की हिस्ट्री</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ContactModel</name>
    <message>
        <source>%1, @%2</source>
        <translation>%1, @%2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropDialog</name>
    <message>
        <source>Choose what is shown</source>
        <translation>चुनें कि क्या दिखेगा</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>फ़ोटो को खींचें या तीर वाली कुंजियाँ इस्तेमाल करें। कैमरे की दर्ज की हुई जानकारी, जैसे जगह, नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>फ़ोटो लगाएँ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ज़ूम</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>90° घुमाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>फ़ोटो का दिखने वाला हिस्सा</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>इसे खींचें, या खिसकाने के लिए तीर वाली कुंजियाँ और ज़ूम के लिए प्लस और माइनस इस्तेमाल करें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>मुख्य मेन्यू</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>अनपढ़ी</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ग्रुप</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>आर्काइव</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>अभी कोई चैट नहीं</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>जान-पहचान के लोगों को खोजें, या कई लोगों को एक साथ लाएँ।</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>लोगों को खोजें</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>ग्रुप बनाएँ</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>लिंक से जॉइन करें</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>मेरा स्टेटस, प्रोफ़ाइल और सेटिंग</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>अनपढ़ी %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n फ़्रेंड रिक्वेस्ट</numerusform>
            <numerusform>%n फ़्रेंड रिक्वेस्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n मैसेज नहीं भेजा गया</numerusform>
            <numerusform>%n मैसेज नहीं भेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>इस नाम की कोई चैट नहीं</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>सब पढ़ लिया 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>अभी कोई ग्रुप नहीं</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>आर्काइव में कुछ नहीं</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>मेरी प्रोफ़ाइल: %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>पुराने दिखाएँ</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>एडमिन ने यहाँ क्या-क्या किया। यह सिर्फ़ एडमिन को दिखता है।</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>एडमिन ने यहाँ अभी तक कुछ नहीं किया है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>अपना अकाउंट मिटाएँ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>अकाउंट मिटाएँ</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>मिटाया जा रहा है…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>%2 का अकाउंट @%1 सभी डिवाइस से हमेशा के लिए मिट जाएगा। इसे कोई वापस नहीं ला सकता।</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>क्या मिटेगा</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>आपका नाम, फ़ोटो, ईमेल पता, पासवर्ड, सेटिंग, ड्राफ़्ट और दोस्तियाँ। आप अपने सभी ग्रुप छोड़ देंगे। इस डिवाइस से हिस्ट्री मिट जाएगी और यह साइन आउट हो जाएगा, बाकी सभी डिवाइस भी।</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>क्या बना रहेगा</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>चैट में आपका लिखा और भेजा हुआ बाकी लोगों के पास “मिटाया गया अकाउंट” के नाम से बना रहेगा। अगर उसे किसी के पास नहीं रहना चाहिए, तो पहले उसे मिटाएँ। उसके बाद आपका यूज़रनेम कोई भी ले सकता है।</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>आपका &amp;पासवर्ड</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>आप इस सर्वर के आखिरी एडमिन हैं। पहले सर्वर चलाने वाले को किसी और को एडमिन बनाना होगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>पहले %n ग्रुप को नया मालिक चाहिए। उसे सौंपें या छोड़ें:</numerusform>
            <numerusform>पहले %n ग्रुप को नए मालिक चाहिए। उन्हें सौंपें या छोड़ें:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n और सदस्य</numerusform>
            <numerusform>%n और सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>सौंपें…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>यह आपका पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>यह सिर्फ़ सर्वर कर सकता है, और अभी उससे कनेक्शन नहीं है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>ग्रुप मिटाएँ?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>ग्रुप “%1” अपने %n सदस्य के लिए हमेशा के लिए मिट जाएगा, और उसमें कही और भेजी गई हर चीज़ भी। इसे कोई वापस नहीं ला सकता।</numerusform>
            <numerusform>ग्रुप “%1” अपने सभी %n सदस्यों के लिए हमेशा के लिए मिट जाएगा, और उसमें कही और भेजी गई हर चीज़ भी। इसे कोई वापस नहीं ला सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>मिटाने के लिए ग्रुप का &amp;नाम लिखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>सबके लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>मिटाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>जानकारी बंद करें</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>जानकारी पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>मीडिया, फ़ाइलें और लिंक</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>सिस्टम का डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 (कनेक्ट नहीं है)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 कनेक्ट नहीं है। इसके वापस कनेक्ट होने तक सिस्टम का डिफ़ॉल्ट इस्तेमाल होगा।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>इस डिवाइस का नाम बदलें</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>जैसे: घर का लैपटॉप</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>&amp;नाम, सिर्फ़ आपको दिखेगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>बाकी सभी डिवाइस साइन आउट करें</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>आप इन डिवाइस पर साइन इन हैं। जिसे आप नहीं पहचानते या अब इस्तेमाल नहीं करते, उसे साइन आउट करें और फिर अपना पासवर्ड बदलें।</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>बिना नाम का डिवाइस</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>यह डिवाइस साइन आउट करें?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>यह जहाँ भी हो, तुरंत साइन आउट हो जाएगा। इस पर सेव की गई चीज़ें वहीं रहेंगी।</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n डिवाइस साइन आउट हो गया।</numerusform>
            <numerusform>%n डिवाइस साइन आउट हो गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>बाकी सभी डिवाइस साइन आउट करें?</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>आप सिर्फ़ यहाँ साइन इन रहेंगे। बाकी डिवाइस पर सेव की गई चीज़ें वहीं रहेंगी।</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>बाकी सभी साइन आउट करें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>डिवाइस का नाम बदल दिया गया।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>यह चैट छोड़ें?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>आपको इसके मैसेज अब नहीं मिलेंगे।</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>क्या आप यहीं जाना चाहते हैं?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>यह लिंक %1 पर ले जाता है।</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>%1 की एक चैट पर ले जाता है।</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>%1 पर अकाउंट बनाने का इनवाइट।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>ग्रुप की जानकारी</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>साइन आउट करें?</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>इस डिवाइस पर सेव की गई चीज़ें और भेजे जाने के इंतज़ार में पड़े मैसेज बने रहेंगे। यह सब सेटिंग में जाकर मिटाया जा सकता है।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>आप पहले से साइन इन हैं</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>मीडिया, फ़ाइलें और लिंक</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>आपने एक इनवाइट खोला है और आप %2 पर @%1 के रूप में पहले से साइन इन हैं। वहाँ का दूसरा अकाउंट इसके साथ रहेगा और उसकी चैट अलग होंगी।</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>दूसरा अकाउंट बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>%n पुराना मैसेज भेजें?</numerusform>
            <numerusform>%n पुराने मैसेज भेजें?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>आपने %n मैसेज एक दिन से ज़्यादा पहले लिखा था, और तब से कनेक्शन नहीं था। जब तक आप तय नहीं करते, वह न भेजे गए मैसेज में रहेगा।</numerusform>
            <numerusform>आपने %n मैसेज एक दिन से ज़्यादा पहले लिखे थे, और तब से कनेक्शन नहीं था। जब तक आप तय नहीं करते, वे न भेजे गए मैसेज में रहेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>एडमिनिस्ट्रेशन: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>मैसेज लिखें…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>मेरा आखिरी मैसेज एडिट करें</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>आखिरी मैसेज का जवाब दें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>इस मैसेज के लिए छिपाएँ</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>यह सिर्फ़ आपको दिखता है। इसे इसी डिवाइस पर आँका जाता है।</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>यह तनावपूर्ण लग सकता है</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>यह गरमागरम लग सकता है</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>यह उदास लग सकता है</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>फ़ोटो के रूप में भेजें</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>फ़ाइल के रूप में भेजें</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>छोटी, कैमरे की दर्ज की हुई जानकारी के बिना</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>ओरिजनल, जैसी हैं वैसी ही</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>अपना ईमेल पता कन्फ़र्म करें</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>%1 पर एक कोड ईमेल किया गया है। कोड एक दिन तक चलेगा: आप इसे बंद करके कोड बाद में भी डाल सकते हैं।</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ईमेल में आया &amp;कोड</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>कन्फ़र्म करें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>अगर यह सर्वर ईमेल भेजता है, तो नया पता तभी माना जाएगा जब आप वहाँ भेजा गया कोड डालेंगे।</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;ईमेल पता</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>आपका &amp;पासवर्ड</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>यह आपका पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>पता हटाएँ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>कोड डालें…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>ईमेल: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 पर भेजा गया कोड डालना बाकी है।</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>कोई नहीं। जोड़ने पर आप इससे साइन इन कर पाएँगे और जिन्हें यह पता है वे आपको खोज पाएँगे।</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>आपका ईमेल पता हटा दिया गया है।</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>आपका ईमेल पता बदल गया है।</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>आपका ईमेल पता कन्फ़र्म हो गया है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>इमोजी खोजें</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>इमोजी</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>हाल के</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>स्माइली और भावनाएँ</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>लोग और शरीर</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>जानवर और प्रकृति</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>खाना-पीना</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>यात्रा और जगहें</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>गतिविधियाँ</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>चीज़ें</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>झंडे</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>त्वचा का रंग</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>मध्यम गोरा</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>मध्यम</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>मध्यम साँवला</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>डार्क</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>डालने के लिए इमोजी</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>टू-स्टेप वेरिफ़िकेशन सेट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>मैंने कोड सँभालकर रख लिए हैं</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. अपने फ़ोन के ऑथेंटिकेटर ऐप से इसे स्कैन करें।</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>ऑथेंटिकेटर के लिए QR कोड</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. ऐप में दिख रहे छह अंक डालें।</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>ऑथेंटिकेटर का छह अंकों का कोड</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>कैमरा नहीं है? इसके बजाय यह कुंजी ऐप में लिखें:</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>कुंजी कॉपी हो गई।</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>टू-स्टेप वेरिफ़िकेशन चालू है। अब से साइन इन करते समय कोड माँगा जाएगा।</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>ये रिकवरी कोड ऐसी जगह रखें जहाँ फ़ोन के बिना भी मिल जाएँ। हर कोड से फ़ोन के बिना एक बार साइन इन हो सकता है। ये सिर्फ़ इसी बार दिखाए जा रहे हैं।</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>यह कोड गलत है या पुराना हो गया है। अगले कोड का इंतज़ार करें और अपने फ़ोन की घड़ी जाँचें।</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>कोड रखे बिना बंद करें?</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>ये फिर नहीं दिखाए जाएँगे। इनके और आपके फ़ोन के बिना सिर्फ़ सर्वर एडमिन आपको अंदर आने दे सकते हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <translation>लक्ष्य: 100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>वॉइस</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>असफल</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>ऑनलाइन लोग</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTile</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A figure for screen readers. %1: what it is, %2: how much, %3: what that means</extracomment>
        <translation>%1: %2। %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTiles</name>
    <message>
        <source>Online</source>
        <extracomment>How many people are connected.</extracomment>
        <translation>ऑनलाइन</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n कनेक्शन</numerusform>
            <numerusform>%n कनेक्शन</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>प्रति सेकंड मैसेज</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>पिछले एक मिनट में</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>डिलीवरी, p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>गड़बड़ियाँ</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>पिछले एक मिनट की रिक्वेस्ट में</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>सर्वर के लिए तय सीमा में से</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>सर्वर के इस्तेमाल में</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>अपटाइम</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>पिछला बैकअप</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>कोई जानकारी नहीं</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>पिछले एक मिनट में कोई रिक्वेस्ट नहीं</translation>
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
        <translation>%1 से %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>Two times of day, from and to.</extracomment>
        <translation>%1–%2</translation>
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
        <translation>अभी कोई डेटा नहीं</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>सबसे ज़्यादा: %1।</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>%1 पर आखिरी मान: %2। सबसे ज़्यादा: %3।</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>पिछले एक मिनट में कोई मैसेज नहीं</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>लक्ष्य से धीमी, 20–100 ms</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>लक्ष्य से तेज़, 20–100 ms</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>लक्ष्य के अंदर, 20–100 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long, in minutes.</extracomment>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long, in hours.</extracomment>
        <translation>%1 घं॰</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>हर 5 सेकंड में रिफ़्रेश करें</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>पिछले %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>मैसेज की डिलीवरी</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>प्रति सेकंड मैसेज</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>प्रति सेकंड रिक्वेस्ट</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>लोग और कनेक्शन</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>प्रोसेसर</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>मैसेज की भावना</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>100 में से 50, 95 और 99 मैसेज इतने समय में पहुँच जाते हैं।</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>−1 (बहुत नकारात्मक) से +1 (बहुत सकारात्मक) तक।</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>अभी सर्वर से कनेक्शन नहीं है। %1 तक के आँकड़े।</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>आँकड़े सर्वर से आते हैं, और अभी उससे कनेक्शन नहीं है।</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>%1 तक के आँकड़े</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>पाँच लोगों के लिखने पर ही दिखता है, ताकि किसी एक व्यक्ति के बारे में पता न चले।</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 मैसेज, %2 से</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>आँकड़े एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>यहाँ सेव हो गया: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>सेव नहीं किया जा सका: %1</translation>
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
        <translation>%1, भेजने वाले: %2, चैट: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n फ़ोटो</numerusform>
            <numerusform>%n फ़ोटो</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>वॉइस मैसेज</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes.</extracomment>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours.</extracomment>
        <translation>%1 घं॰</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FilesPage</name>
    <message>
        <source>Photos are sent</source>
        <translation>फ़ोटो भेजने का तरीका</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>छोटी करके: जल्दी भेजें, स्क्रीन पर साफ़ दिखें</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>जैसी हैं वैसी ही: हर बारीकी के साथ, पर बड़ी</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>फ़ोटो भेजने से पहले आप दूसरा विकल्प चुन सकते हैं।</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>फ़ाइलें यहाँ सेव होती हैं</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>डिफ़ॉल्ट फ़ोल्डर इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>इस डिवाइस पर रखी कॉपी</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>कैश की गई फ़ाइलें मिटाएँ</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>साइज़ पता किया जा रहा है…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>फ़ाइलें यहाँ सेव करें…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>कुछ नहीं: आप जो देखते हैं, वह कुछ समय के लिए यहाँ रखा जाता है, ताकि अगली बार तुरंत खुल जाए।</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>आपकी देखी-सुनी तस्वीरें, वीडियो और वॉइस मैसेज: %1।</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>कैश की गई फ़ाइलें मिटाएँ?</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>तस्वीरें, वीडियो और वॉइस मैसेज दोबारा देखने पर फिर से डाउनलोड होंगे। मैसेज, ड्राफ़्ट और आपकी सेव की हुई फ़ाइलें बनी रहेंगी।</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>मिटाया जा रहा है…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>कैश की गई फ़ाइलें मिटा दी गईं।</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>चैट और फ़ाइलों की सेटिंग बदल दी गई।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>ठीक नहीं</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>यहाँ फ़ॉरवर्ड करें</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>अपनी ओर से कुछ लिखें (वैकल्पिक)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>आपका अपना मैसेज, जो इससे पहले भेजा जाएगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>फ़ॉरवर्ड करें</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>और %n मैसेज</numerusform>
            <numerusform>और %n मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>कनेक्शन नहीं है। यह इस डिवाइस पर रहेगा और कनेक्शन आते ही अपने-आप चला जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>%n चैट में फ़ॉरवर्ड किया गया।</numerusform>
            <numerusform>%n चैट में फ़ॉरवर्ड किया गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>फ़ॉरवर्ड किया गया: %1।</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>%1 में स्लो मोड: वहाँ एक बार में एक ही मैसेज जाता है, आपके अपने शब्दों के बिना।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>नाम का कोई हिस्सा</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>या कोई &amp;पब्लिक ग्रुप खोजें</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>इस नाम का कोई पब्लिक ग्रुप नहीं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>दोस्त खोजें</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>चुनने के लिए कोई दोस्त नहीं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>सदस्य जोड़ें</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>सदस्य खोजें</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>छोड़ें…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>नाम और विवरण सिर्फ़ एडमिन बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>सदस्य सिर्फ़ एडमिन जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>लिंक से सिर्फ़ एडमिन इनवाइट कर सकते हैं।</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · आप</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1 के लिए विकल्प</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>ग्रुप एडिट करें</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>फ़ोटो सिर्फ़ एडमिन बदल सकते हैं।</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>ग्रुप मिटाएँ…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>बैन किए हुए</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>रिक्वेस्ट %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>कौन जुड़ना चाहता है, यह सिर्फ़ एडमिन देख सकते हैं।</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>कौन बैन है, यह सिर्फ़ एडमिन देख सकते हैं।</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>एडमिन ने क्या किया, यह सिर्फ़ एडमिन देख सकते हैं।</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>ग्रुप सिर्फ़ मालिक मिटा सकते हैं।</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>लिंक से इनवाइट करें</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID कॉपी करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>चैट किसे सौंपें?</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>“%1” के मालिक सिर्फ़ आप हैं। चुनें कि अब से मालिक कौन होगा; उसके बाद आप चैट छोड़ देंगे।</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>सदस्य खोजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>%1 को सौंपकर चैट छोड़ें?</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>अब से मालिक: %1। आपको इस चैट के मैसेज अब नहीं मिलेंगे।</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>सौंपें और छोड़ें</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>चैट को नया मालिक मिल गया है, लेकिन आप अब भी इसमें हैं: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>यहाँ कोई नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>सर्वर अपनी जाँच में क्या पाता है: उसकी फ़ाइलें, डेटाबेस, सर्टिफ़िकेट और ईमेल। सर्वर ऑपरेटर को यही “doctor” से मिलता है।</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>पिछली जाँच को अभी एक मिनट भी नहीं हुआ है।</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>इसके बारे में बताने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>सर्वर की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>जाँच का समय: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%2 में %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>रिएक्ट करें</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>और विकल्प</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::IdleChoice</name>
    <message>
        <source>Changed for all your devices.</source>
        <translation>आपके सभी डिवाइस के लिए बदल दिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n दिन बाद</numerusform>
            <numerusform>%n दिन बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>एक दिन के अंदर (सर्वर की सेटिंग)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>%n दिन बाद (सर्वर की सेटिंग)</numerusform>
            <numerusform>%n दिन बाद (सर्वर की सेटिंग)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>इस्तेमाल न होने वाले डिवाइस साइन आउट करें</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>यह आपके सभी डिवाइस पर लागू होता है, उन पर भी जो अभी साइन इन हैं। इस समय के बाद लौटने पर पासवर्ड डालना होगा।</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>यह आपके सर्वर ने तय किया है; इससे कम समय नहीं चुना जा सकता।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>पिछली तस्वीर</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>अगली तस्वीर</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>असली साइज़</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>घुमाएँ</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>तस्वीर कॉपी करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>फ़ॉरवर्ड करें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%2 में से %1 · %3%</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>विंडो में फ़िट करें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>दूसरे प्रोग्राम से खोलें</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>इस फ़ाइल की जानकारी</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>यह तस्वीर नहीं दिखाई जा सकती</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>यह तस्वीर इतनी बड़ी है कि दिखाई नहीं जा सकती</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>यह तस्वीर डाउनलोड नहीं हो सकी</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>भेजा गया</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>आपको इनवाइट किया गया है</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>अपने इनवाइट का पूरा लिंक पेस्ट करें। इसमें सर्वर का नाम होता है और इससे आप वहाँ अकाउंट बना पाएँगे।</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>&amp;इनवाइट लिंक</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>यह इनवाइट लिंक नहीं है। इनवाइट लिंक https:// या chatoyant:// से शुरू होता है और एक ही लाइन में होता है: इसे फिर से पूरा कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>नया इनवाइट</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;नोट, सिर्फ़ सर्वर एडमिन के लिए (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>इनवाइट का लिंक</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>लिंक सिर्फ़ इसी बार दिखाया जा रहा है: सर्वर इसकी कॉपी नहीं रखता। इसे ऐसे तरीके से भेजें जिसे दूसरे न पढ़ सकें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>नया इनवाइट…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>इनवाइट का लिंक जिसके भी पास हो, वह इस सर्वर पर अकाउंट बना सकता है। आपको यह इसलिए दिख रहा है क्योंकि आप सर्वर एडमिन हैं।</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>कोई इनवाइट नहीं है।</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>इनवाइट</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>इनवाइट वापस ले लिया गया है।</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>यह इनवाइट वापस लें?</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>इसके लिंक से अब कोई नहीं जुड़ पाएगा। जो जुड़ चुके हैं, वे बने रहेंगे।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>चैट जॉइन करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>जॉइन करें</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>जॉइन किया जा रहा है…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>चैट के किसी सदस्य से मिला पूरा लिंक पेस्ट करें। जॉइन करने से पहले आपको दिखेगा कि वह कहाँ ले जाता है।</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>चैट का &amp;लिंक</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>यह लिंक किसी सर्वर पर अकाउंट बनाने का इनवाइट है। आपका अकाउंट पहले से है: चैट का लिंक माँगें, या चैट में जोड़ने को कहें।</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>चैट खोलें</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खोली जा रही है…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>आप पहले से इस चैट के सदस्य हैं।</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>वहाँ का अकाउंट इस्तेमाल करें</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>यह लिंक %1 की एक चैट का है, और आप %2 पर साइन इन हैं। अगर ये एक ही सर्वर के दो नाम हैं, तो जारी रखें। अगर नहीं, तो वहाँ का अकाउंट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>यह चैट का लिंक नहीं है। चैट का लिंक https:// या chatoyant:// से शुरू होता है और एक ही लाइन में होता है: इसे फिर से पूरा कॉपी करें।</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>रिक्वेस्ट भेजें</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>भेजी जा रही है…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>कौन जुड़ेगा, यह एडमिन तय करते हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>जुड़ने की रिक्वेस्ट भेज दी गई। एडमिन की मंज़ूरी मिलते ही चैट आपकी सूची में दिखेगी।</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>रिक्वेस्ट वापस लें</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>वापस ली जा रही है…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>रिक्वेस्ट वापस ले ली गई है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n नया मैसेज</numerusform>
            <numerusform>%1, %n नए मैसेज</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>कुंजियाँ दबाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>“%1” का शॉर्टकट</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>अभी कोई शॉर्टकट नहीं है।</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>अभी: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;नया शॉर्टकट</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>शॉर्टकट हटाएँ</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>यही रखें</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>ये कुंजियाँ लिखने के काम आती हैं: साथ में Ctrl या Alt दबाएँ।</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>कुछ कीबोर्ड पर Ctrl और Alt साथ दबाने से अक्षर लिखा जाता है: इनमें से एक छोड़ दें।</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>लिखने के लिए इन कुंजियों की ज़रूरत होती है: दूसरी चुनें।</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>यह शॉर्टकट अभी “%1” का है; वहाँ से यह हट जाएगा।</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1: अब कोई शॉर्टकट नहीं।</translation>
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
        <translation>भाषा: %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>सिस्टम के मुताबिक: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>विंडो की भाषा तुरंत बदल जाती है; कुछ खोता नहीं है। मैसेज उसी भाषा में रहते हैं जिसमें वे लिखे गए थे।</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>सिस्टम के मुताबिक: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>वर्तनी जाँच</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>कोई शब्दकोश इंस्टॉल नहीं है। अपनी भाषा का शब्दकोश इंस्टॉल करें, जैसे hunspell-hi, और फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>शब्दों की जाँच इसी डिवाइस पर होती है, और यहाँ चुनी गई सभी भाषाओं में एक साथ।</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>भाषा की सेटिंग बदल दी गई।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>यह lrelease से बना अनुवाद नहीं है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>अपना ईमेल देखें</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>ईमेल में आया &amp;कोड</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>अकाउंट बनाएँ</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>अकाउंट बन रहा है…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>पता बदलें या फिर से भेजें</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>सर्वर से ईमेल में आया कोड डालें। यह एक दिन तक चलेगा।</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>%1 पर एक कोड ईमेल किया गया है। इसमें कुछ मिनट लग सकते हैं, या यह स्पैम में जा सकता है। कोड एक दिन तक चलेगा।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1 पर चैट</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1 का इनवाइट</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>प्रीव्यू दिखाएँ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>इसमें लिंक का प्रीव्यू है।</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>लिंक का प्रीव्यू: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>कोड बदलें</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>कोड चुनें</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>लॉक करने के बाद यह कोड विंडो खोलता है, सिर्फ़ इसी डिवाइस पर। यह आपकी चैट को आते-जाते लोगों की नज़र से बचाता है; यहाँ सेव की गई चीज़ों को एन्क्रिप्ट नहीं करता।</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>मौजूदा &amp;कोड</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;नया कोड, कम से कम %n अक्षर</numerusform>
            <numerusform>&amp;नया कोड, कम से कम %n अक्षर</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>नया कोड &amp;फिर से</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>कोड हटाएँ</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>यह कोड इस्तेमाल करें</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>यह मौजूदा कोड नहीं है।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों कोड एक जैसे नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>यह आपके सर्वर ने तय किया है। %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant लॉक है</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>मैसेज आते रहते हैं, पर किसी को दिखते नहीं।</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>आपका &amp;कोड</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>कोड याद नहीं…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>यह आपका कोड नहीं है।</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>कोड के बिना आगे बढ़ें?</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>आप साइन आउट हो जाएँगे और इस डिवाइस पर सेव की गई हर चीज़ मिट जाएगी, भेजे जाने का इंतज़ार कर रहे मैसेज भी। सर्वर पर जो है, वह वहीं रहेगा: उसे फिर देखने के लिए अपने पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>साइन आउट करें और मिटाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>इस डिवाइस का लॉक</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>कोड सेट करें…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>कोड सेट हो गया।</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>अब कोई कोड नहीं है।</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>लॉक करने पर कोड डालने तक आपकी चैट छिपी रहती हैं; मुख्य मेन्यू या कीबोर्ड से लॉक करें।</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>कोड सेट करके आप डेस्क से दूर रहने पर अपनी चैट छिपा सकते हैं।</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>इस डिवाइस का लॉक: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>कंट्रास्ट बढ़ाएँ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>ऐनिमेशन कम करें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>सिस्टम की थीम</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>डार्क थीम</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>लाइट थीम</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>सघनता</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>आरामदायक</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>कॉम्पैक्ट</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>खुली चैट के नए मैसेज स्क्रीन रीडर से सुनें</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>जिनमें मेरा ज़िक्र हो</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>रंग-रूप बदल दिया गया।</translation>
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
        <translation>आपके अकाउंट की सूची खराब हो गई थी। अकाउंट उनके फ़ोल्डर से फिर मिल गए; सिर्फ़ उनका क्रम बदल सकता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>तस्वीरें और वीडियो</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaPane</name>
    <message>
        <source>Find a file by its name</source>
        <translation>फ़ाइल को नाम से खोजें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>मीडिया</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>वॉइस</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>कनेक्शन नहीं है</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>इस चैट की चीज़ें सर्वर पर हैं। सर्वर से कनेक्ट होते ही वे यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>इसे नहीं दिखाया जा सकता</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>इस नाम की कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>नाम का छोटा हिस्सा लिखकर देखें।</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>अभी कोई तस्वीर नहीं</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>अभी कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>अभी कोई वॉइस मैसेज नहीं</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>अभी कोई लिंक नहीं</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>इस चैट में भेजी गई फ़ोटो और वीडियो यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>इस चैट में भेजे गए डॉक्यूमेंट और दूसरी फ़ाइलें यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>इस चैट के वॉइस मैसेज यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>इस चैट में लिखे गए लिंक यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>चैट में दिखाएँ</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>लिंक खोलें</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>पाठक बनाएँ</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>सदस्य बनाएँ</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>एडमिन बनाएँ</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>मालिक बनाएँ…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>चैट सौंपें…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>चैट से हटाएँ…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>एडमिन और मालिकों को सिर्फ़ मालिक हटा सकते हैं।</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>भूमिकाएँ सिर्फ़ मालिक तय कर सकते हैं।</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 को मालिक बनाएँ?</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>मालिक यहाँ सब कुछ कर सकते हैं, चैट को अपने हाथ में भी ले सकते हैं।</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>मालिक बनाएँ</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>%1 को चैट सौंपें?</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 की भूमिका मालिक की और आपकी एडमिन की हो जाएगी। इसे आपको सिर्फ़ कोई मालिक ही वापस दे सकता है।</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>सौंपें</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 को हटाएँ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>प्रोफ़ाइल देखें</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>मैसेज भेजें</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>आप अभी दोस्त नहीं हैं। इसके लिए प्रोफ़ाइल में एक बटन है।</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>ज़िक्र करें</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>यहाँ सिर्फ़ एडमिन लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>चैट से बैन करें…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1 को इस चैट के मैसेज अब नहीं मिलेंगे। चैट का लिंक हो तो वापस आया जा सकता है।</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 को बैन करें?</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1 को इस चैट के मैसेज अब नहीं मिलेंगे, और जब तक कोई एडमिन बैन न हटाए या फिर से न जोड़े, लिंक से वापस नहीं आया जा सकेगा।</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>बैन करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberModel</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>ज़िक्र करने के लिए लोग</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>मैसेज लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>कुछ मैसेज लोड नहीं हो सके</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>, आपको जवाब</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>, %1 को जवाब</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>, जवाब</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>, आपका ज़िक्र है</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>, %1 से फ़ॉरवर्ड किया गया</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, एडिट किया गया</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n रिएक्शन।</numerusform>
            <numerusform>%n रिएक्शन।</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>एडिट किया गया %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>इसमें कहा गया है: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Space दबाने पर टेक्स्ट दिखेगा।</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>टेक्स्ट छिपाएँ</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>टेक्स्ट दिखाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>सबसे नए मैसेज पर जाएँ</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>पहले अनपढ़े मैसेज पर जाएँ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>पहला अनपढ़ा</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1। इसके पिछले टेक्स्ट देखने के लिए क्लिक करें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>चुना हुआ माइक्रोफ़ोन कनेक्ट नहीं है। यह आवाज़ सिस्टम के डिफ़ॉल्ट माइक्रोफ़ोन की है।</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>इसे चलाया नहीं जा सका। दूसरे स्पीकर चुनकर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>कुछ बोलें। इसे और कोई नहीं सुन रहा।</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>कुछ सुनाई नहीं दिया। दूसरा माइक्रोफ़ोन चुनें, या देखें कि वह म्यूट तो नहीं है।</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>दूसरों को ऐसा ही सुनाई देगा।</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>माइक्रोफ़ोन जाँचें</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>सुनना बंद करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>मूड कितना सटीक है?</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>इस प्रोग्राम के साथ कोई आँकड़े नहीं आए।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>100 में से %1 मैसेज को चार में से सही मूड मिलता है; हर बार सबसे आम मूड मान लेने पर %2 सही होते। अच्छा या खराब माहौल %3 में सही है; अंदाज़े से %4 सही होते।</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>दूसरी भाषाओं के मैसेज का मूड नहीं दिखता।</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>इन भाषाओं के लिए उपलब्ध नहीं: %1, और वे सभी जो यहाँ नहीं हैं। इनमें लिखे मैसेज का मूड नहीं दिखता।</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>यह उन टेक्स्ट पर मापा गया है जिनका मूड लोगों ने बताया था और जिनसे प्रोग्राम ने नहीं सीखा था। जिस मूड को लेकर प्रोग्राम पक्का न हो, उसे शांत दिखाया जाता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n टेक्स्ट</numerusform>
            <numerusform>%n टेक्स्ट</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>बातचीत का मूड आँकें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>मैसेज के पीछे के रंग</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>स्पष्ट</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>हल्के</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>हर मूड में एक जैसे</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>मूड में यह दिखाएँ</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>आइकॉन</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>मैसेज के पीछे का पैटर्न</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>चैट की सूची में भी आइकॉन</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>मूड बातचीत का होता है, किसी व्यक्ति का नहीं। हर चैट के लिए उसके मेनू में अलग विकल्प चुना जा सकता है। सर्वर एडमिन को कम से कम पाँच लोगों के मूड का मिला-जुला ब्योरा दिखता है, किसी एक का कभी नहीं।</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>बताएँ कि मेरा लिखा कैसा लग सकता है</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>स्क्रोल बार के साथ मूड दिखाएँ</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>यह कितना सटीक है?</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>इस डिवाइस पर आपके लिखे का मूड नहीं आँका जा रहा: %1. इसे ठीक करने के लिए प्रोग्राम फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>मूड की सेटिंग बदल दी गई।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>इस चैट का मूड रुका हुआ है: फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>बातचीत का मूड: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>यह मूड क्यों?</translation>
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
        <translation>यह मूड क्यों?</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>अभी तक किसी की बात से मूड नहीं आँका गया है।</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>ग्रुप में तीन लोगों के लिखने पर मूड दिखता है, और आधे घंटे तक कोई न लिखे तो हट जाता है।</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>किसी के लिखने पर चैट का मूड दिखता है, और आधे घंटे तक कोई न लिखे तो हट जाता है।</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>माहौल कितना अच्छा है</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1% पक्का</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>सबसे ज़्यादा असर किसका</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>इस चैट के लिए रोकें</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>सही नहीं?</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>“%1” का मूड सही नहीं है</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>जैसा आपने बताया।</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>इस मूड के पक्ष (+) और विपक्ष (−) के शब्द</translation>
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
        <translation>मुझे यह लगता है</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>प्रोग्राम को तय करने दें</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>यह इसी डिवाइस पर, इन्हीं शब्दों के लिए रहता है; कभी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>हाल के मैसेज के आधार पर; नए मैसेज का असर ज़्यादा होता है। इसे इसी डिवाइस पर आँका जाता है और यह यहीं रहता है।</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>हाल के मैसेज के आधार पर; नए मैसेज का असर ज़्यादा होता है। हर मैसेज को सर्वर ने आँका; उसी से इस डिवाइस ने मूड निकाला।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>चैट कैसी दिखेगी: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>इस बातचीत के मूड</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mood, and how many messages have it: "Tense: 3".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: "Monday, 10:41".</extracomment>
        <translation>%1, %2</translation>
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
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>दोस्त खोजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>नया ग्रुप या चैनल</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>लोगों को खोजें</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>यहाँ अभी कोई दोस्त नहीं है। लोगों को खोजें और उन्हें रिक्वेस्ट भेजें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>इस चैट से नया ग्रुप</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>नया ग्रुप</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;नाम</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>ग्रुप का नाम</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>&amp;विवरण (वैकल्पिक)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>ग्रुप का विवरण</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>ग्रुप</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>सभी पढ़ते और लिखते हैं।</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>मालिक और एडमिन लिखते हैं; बाकी सब पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>नए सिरे से शुरू करें</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>ग्रुप खाली शुरू होगा और उसमें आप दोनों होंगे। आप दोनों का लिखा हुआ कोई और नहीं पढ़ेगा; यह चैट बनी रहेगी।</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>हिस्ट्री साथ ले जाएँ</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>अभी आप जिन्हें जोड़ेंगे, वे सब आप दोनों का लिखा हुआ पढ़ सकेंगे। पहले %1 से पूछा जाएगा, और हाँ मिलने पर ग्रुप बनेगा। यह चैट भी बनी रहेगी।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>लिंक का QR कोड</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>बनाएँ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>बन रहा है…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>जैसे: नए सहकर्मियों के लिए</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>&amp;कितने लोग जुड़ सकते हैं</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>एक दिन</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>एक हफ़्ता</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 दिन</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>एक साल</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>कब तक &amp;मान्य है</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>इससे %n व्यक्ति जुड़ सकता है, %1 तक।</numerusform>
            <numerusform>इससे %n लोग जुड़ सकते हैं, %1 तक।</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>लिंक कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>कम से कम %n अक्षर; कई शब्द हों तो सबसे अच्छा।</numerusform>
            <numerusform>कम से कम %n अक्षर; कई शब्द हों तो सबसे अच्छा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>कमज़ोर: आसानी से अंदाज़ा लगाया जा सकता है।</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>ठीक-ठाक: कुछ अक्षर और जोड़ें तो बेहतर।</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>अच्छा।</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>मज़बूत।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>इनकी सूचना दें</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>जिन मैसेज में मेरा ज़िक्र हो</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>सूचनाओं में दिखाएँ</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>नाम और मैसेज</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>सिर्फ़ नाम</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>दोनों में से कुछ नहीं</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>आवाज़ बजाएँ</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>विंडो बंद करने पर सिस्टम ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>म्यूट की हुई चैट सिर्फ़ आपका ज़िक्र होने पर सूचना देती हैं, और आपका स्टेटस “परेशान न करें” होने पर या शांत समय में कोई सूचना नहीं आती। यह सेटिंग इसी डिवाइस के लिए है; किसी चैट का अपना नियम आपके सभी डिवाइस पर लागू होता है।</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>टेस्ट सूचना दिखाएँ</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>अगर कुछ न दिखे, तो आपके डेस्कटॉप की सेटिंग इसे रोक रही हैं।</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>इस डेस्कटॉप पर सूचनाएँ दिखाने वाला कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>अलग नियम वाली चैट</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>दो लोगों की चैट के मैसेज</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>ग्रुप और चैनल के मैसेज</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>फ़्रेंड रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>सूचनाओं की आवाज़</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>डेस्कटॉप की अपनी आवाज़</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>यह आवाज़ चलाएँ</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>शांत समय बदल दिया गया।</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>विंडो बंद करने पर मिनिमाइज़ होकर चलता रहे</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>सूचनाओं की सेटिंग बदल दी गई।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n मैसेज भेजा जाना बाकी है</numerusform>
            <numerusform>%n मैसेज भेजे जाने बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>आप सेव की गई हिस्ट्री देख रहे हैं। मैसेज भेजने और पाने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>कनेक्ट नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>कनेक्शन नहीं है। %n सेकंड में फिर कनेक्ट होगा…</numerusform>
            <numerusform>कनेक्शन नहीं है। %n सेकंड में फिर कनेक्ट होगा…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>कनेक्शन नहीं है। फिर कनेक्ट हो रहा है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>अभी कोई मैसेज नहीं। इनमें से किसी से शुरू करें, या अपना लिखें।</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>नमस्ते! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>क्या हाल है?</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>एक मिनट बात हो सकती है?</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>%1 को नमस्ते कहें</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>%1 में आपका स्वागत है</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>दूसरे डिवाइस का ड्राफ़्ट</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>आपने दूसरे डिवाइस पर यह भी लिखा था:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>दूसरे डिवाइस का ड्राफ़्ट खारिज करें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>दूसरे डिवाइस का ड्राफ़्ट इसमें जोड़ें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>न भेजे गए मैसेज</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>सब कुछ भेज दिया गया है।</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>%1 से भेजा जाना बाकी है।</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>यह मैसेज खारिज करें?</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>यह किसी को नहीं भेजा गया और कहीं और नहीं रखा गया है।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>%1 से भेजा जाना बाकी है। आपके कहने पर भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>एडिट करें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>यह मैसेज पहले से भेजा जा रहा है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>जुड़ने की कोई रिक्वेस्ट नहीं।</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>कोई बैन नहीं है।</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>%1 ने किया · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>बैन हटाएँ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1 का बैन हटाएँ?</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>अब %1 की वापसी लिंक से हो सकती है, या कोई सदस्य जोड़ सकता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>मेरी प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>साइन आउट करें…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>अकाउंट जोड़ें…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>रिपोर्ट (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>एडमिनिस्ट्रेशन</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>दोस्तों को यही दिखेगा, जब तक आप इसे न बदलें</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>दोस्तों को दिखता है कि आपको परेशान न किया जाए</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>आप यहाँ हैं, पर सबको “ऑफ़लाइन” दिखता है</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>आपके दूर रहने पर दोस्तों को अपने-आप “मौजूद नहीं” दिखता है</translation>
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
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 यहाँ %2 तक की जानकारी दिख रही है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>बदल रहा है…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>&amp;मौजूदा पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;नया पासवर्ड</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>नया पासवर्ड, &amp;दोबारा</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>पासवर्ड बदलने पर आपके बाकी सभी डिवाइस साइन आउट हो जाएँगे।</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>यह आपका मौजूदा पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>दोनों नए पासवर्ड अलग-अलग हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>कोई</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>बॉट</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name, and what else they are: "Ana Ruiz (bot)".</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>नाम या यूज़रनेम से खोजें</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>दोस्त</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>मिली हुई रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>भेजी हुई रिक्वेस्ट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>बहुत बार खोजा गया। यह खोज %n सेकंड में आगे बढ़ेगी।</numerusform>
            <numerusform>बहुत बार खोजा गया। यह खोज %n सेकंड में आगे बढ़ेगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>कम से कम दो अक्षर लिखें।</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>अभी कोई दोस्त नहीं। ऊपर लोगों को खोजें और उन्हें रिक्वेस्ट भेजें।</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>आपके लिए कोई रिक्वेस्ट नहीं है।</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>आपकी किसी रिक्वेस्ट का जवाब आना बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>दोनों के ग्रुप: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>लिंक से किसी को इनवाइट करें…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>कोई नहीं मिला। लोगों को नाम या यूज़रनेम के किसी हिस्से से, या पूरे ईमेल पते से खोजा जा सकता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleHits</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person, and what is known of them: their user name, whether they are online.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PersonRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one person: "Accept, Ana Ruiz".</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PictureField</name>
    <message>
        <source>Remove picture</source>
        <translation>फ़ोटो हटाएँ</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>फ़ोटो: बदलें</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>कोई फ़ोटो नहीं: चुनें</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>फ़ोटो बदलें…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>फ़ोटो चुनें…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>फ़ोटो भेजी जा रही है…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>कनेक्शन नहीं है। कनेक्ट होते ही फ़ोटो भेजी जाएगी।</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>बस होने ही वाला है…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>फ़ोटो हटा दी गई।</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>तस्वीरें (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>यह ऐसी तस्वीर नहीं है जिसे दिखाया जा सके। PNG, JPEG, GIF या WebP फ़ाइल चुनें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>पिन किए हुए मैसेज</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>पिन किए हुए सभी मैसेज</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>पिन किए हुए मैसेज छिपाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>पिन किया हुआ: %2 में से %1 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>पिन किया हुआ · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2। इस पर जाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>पिन किए हुए मैसेज</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>इन्हें फिर से चैट के ऊपर दिखाएँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>यहाँ अब कुछ भी पिन नहीं है।</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2। इस पर जाएँ</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>अभी चल रहा है</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>चलाना बंद करें</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>कहाँ तक चला</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>%1 का वॉइस मैसेज: दिखाएँ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>स्पीड: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>स्पीड</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>लिंक के प्रीव्यू दिखाएँ</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>लिंक के प्रीव्यू दिखेंगे।</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>लिंक के प्रीव्यू अब नहीं दिखेंगे।</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>मेरे भेजे हुए लिंक के प्रीव्यू बनने दें</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>आपके भेजे हुए लिंक के प्रीव्यू बनेंगे।</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>आपके भेजे हुए लिंक के प्रीव्यू अब नहीं बनेंगे।</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>प्रीव्यू आपका सर्वर बनाता है, अगर सर्वर एडमिन ने इसे चालू किया हो; पेजों को आपके बारे में कुछ पता नहीं चलता। अनजान लोगों के भेजे हुए लिंक का प्रीव्यू तभी दिखता है जब आप उसे दिखाने को कहें।</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>यह लिंक के प्रीव्यू नहीं बनाता।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>मेरे दोस्त</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>दूसरों को दिखाएँ कि मैंने क्या पढ़ा है</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>कौन देख सकता है कि मैं ऑनलाइन हूँ या नहीं</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>इसे बंद करने पर आपने क्या पढ़ा है, यह सिर्फ़ आपके अपने डिवाइस को पता रहता है, सभी चैट में। दूसरे जो दिखाते हैं, वह आपको तब भी दिखेगा।</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>ब्लॉक किए हुए लोग</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>आपने किसी को ब्लॉक नहीं किया है।</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>अब किसी को नहीं दिखेगा कि आप ऑनलाइन हैं या नहीं।</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>आपके दोस्तों को दिखेगा कि आप ऑनलाइन हैं या नहीं।</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>दूसरों को दिखेगा कि आपने क्या पढ़ा है।</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>अब किसी को नहीं दिखेगा कि आपने क्या पढ़ा है।</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>दूसरों को मेरी टाइपिंग दिखाएँ</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>आपकी टाइपिंग दूसरों को दिखेगी।</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>आपकी टाइपिंग अब किसी को नहीं दिखेगी।</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>आप ऑनलाइन हैं या मौजूद नहीं, और आखिरी बार यहाँ कब थे: अनजान लोगों को यह कभी नहीं दिखता। “कोई नहीं” चुनने पर यह भी नहीं बताया जाता कि मैसेज आप तक पहुँच गए हैं।</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>इस सर्वर पर कोई भी आपको आपके नाम से खोज सकता है। शुरू हो चुकी बातचीत चलती रहती हैं; जिसे आप ब्लॉक करते हैं, वह आपको कुछ नहीं लिख सकता।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>यूज़रनेम कॉपी करें</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>दोनों के ग्रुप: %1 और %n अन्य</numerusform>
            <numerusform>दोनों के ग्रुप: %1 और %n अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>दोनों के ग्रुप: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>प्रोफ़ाइल एडिट करें</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>मैसेज करें</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>आप दोनों का ग्रुप बनाएँ…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>दोस्तों में से हटाएँ</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>अपने दोस्तों में से हटाएँ?</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>आपकी बातचीत बनी रहेगी। फिर से दोस्त बनने के लिए आपमें से किसी एक को रिक्वेस्ट भेजनी होगी।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>रिक्वेस्ट स्वीकार करें</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>रिक्वेस्ट वापस लें</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>फ़्रेंड रिक्वेस्ट भेजें</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>अनब्लॉक करें</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ब्लॉक करें</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>मेरी स्थिति बदलें…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>रिपोर्ट करें…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>यह व्यक्ति आपकी फ़्रेंड रिक्वेस्ट नहीं लेता।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>प्रोफ़ाइल सेव करें</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>अपने बारे में कुछ शब्द</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>&amp;नाम जो दूसरों को दिखे</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>मेरे &amp;बारे में</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>कनेक्शन होने पर सेव होगा।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>आपका &amp;पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>ऑथेंटिकेटर का &amp;कोड या कोई रिकवरी कोड</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>यह आपका पासवर्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>प्रॉक्सी सेटिंग</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>हर सर्वर तक मैसेज और फ़ाइलें इसी रास्ते से जाती हैं। आपका लिखा तब भी आपके सर्वर तक एन्क्रिप्ट होकर जाता है, और इस कंप्यूटर के सर्वर से प्रॉक्सी के बिना कनेक्ट किया जाता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>कोई प्रॉक्सी नहीं</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>सिस्टम के मुताबिक</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP प्रॉक्सी</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 प्रॉक्सी</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1: %2, पोर्ट %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>प्रॉक्सी का &amp;पता</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>पोर्&amp;ट</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>&amp;यूज़रनेम (अगर माँगा जाए)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पास&amp;वर्ड</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>पासवर्ड इस सिस्टम के कीरिंग में रखा जाता है।</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>इस सिस्टम पर कोई कीरिंग नहीं मिला: प्रोग्राम बंद करते ही पासवर्ड भुला दिया जाता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyRow</name>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>किसी चैट पर जाएँ</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>चैट, @व्यक्ति, #ग्रुप या &gt;कमांड</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>खोज के नतीजे</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>शांत समय</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>शनिवार और रविवार को पूरे दिन</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>खत्म</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>शांत समय की शुरुआत</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>शांत समय का अंत</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>रिकवरी कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>रिकवरी कोड फ़ाइल में सेव करें</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>%2 पर @%1 के रिकवरी कोड। हर कोड एक ही बार चलता है।</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>कॉपी हो गए। इन्हें वहाँ पेस्ट करें जहाँ आप पासवर्ड रखते हैं।</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>रिकवरी कोड सेव करें</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>%1 के नाम से सेव हो गया।</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>सेव नहीं हुआ: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1 ने %2 के मैसेज की रिपोर्ट की</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 ने %2 की रिपोर्ट की</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · बंद की गई: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>यह जिस चैट में लिखा गया था, आप उसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>फिर से खोलें</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>रिपोर्ट बंद करें</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>चैट खोलें</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1, %2 के बारे में रिपोर्ट</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>समस्या की रिपोर्ट करें</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>यहाँ से कुछ नहीं भेजा जाता: रिपोर्ट अपने सर्वर एडमिन को दें, या वहाँ दर्ज करें जहाँ प्रोग्राम का सोर्स कोड रखा है।</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>क्या हुआ, और आपको क्या उम्मीद थी?</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>प्रोग्राम की जोड़ी हुई जानकारी (इसमें मैसेज और लोगों या सर्वर के नाम नहीं हैं)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सेव करें…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>रिपोर्ट इस नाम से सेव करें…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>सेव नहीं किया जा सका: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>पुरानी दिखाएँ</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>लोगों ने इस सर्वर के एडमिन को ये रिपोर्ट भेजी हैं। टेक्स्ट वैसा ही दिखता है जैसा रिपोर्ट के समय था; जिसकी रिपोर्ट की गई है, उसे इसके बारे में नहीं बताया जाता।</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>अभी तक कोई रिपोर्ट बंद नहीं की गई है।</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>कोई रिपोर्ट खुली नहीं है।</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>रिपोर्ट बंद कर दी गई।</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>रिपोर्ट फिर से खोल दी गई।</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>खुली (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>फ़्रेंड रिक्वेस्ट भेजें</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>इसे स्वीकार या अस्वीकार करना %1 पर है। दोस्त एक-दूसरे को मैसेज भेज सकते हैं और देख सकते हैं कि दूसरा ऑनलाइन है या नहीं।</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>जैसे, आप एक-दूसरे को कैसे जानते हैं</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>चाहें तो साथ में कुछ &amp;लिखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>पासवर्ड सेट करें और साइन इन करें</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>पासवर्ड सेट हो रहा है…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>&amp;रीसेट कोड</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;नया पासवर्ड</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 के सर्वर एडमिन से रीसेट कोड माँगें। यह एक ही बार और एक घंटे तक चलता है। नया पासवर्ड सेट होने पर आप बाकी हर जगह से साइन आउट हो जाएँगे।</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>ईमेल में आया कोड डालें, या वह कोड जो %1 के सर्वर एडमिन ने दिया है। नया पासवर्ड सेट होने पर आप बाकी हर जगह से साइन आउट हो जाएँगे।</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>अगर %2 के किसी अकाउंट का पता %1 है, तो वहाँ एक कोड ईमेल किया गया है। इसमें कुछ मिनट लग सकते हैं, या यह स्पैम में जा सकता है। कोड एक ही बार और एक घंटे तक चलता है।</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 ईमेल नहीं भेजता। रीसेट कोड %2 से माँगें। यह एक ही बार और एक घंटे तक चलता है। नया पासवर्ड सेट होने पर आप बाकी हर जगह से साइन आउट हो जाएँगे।</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>कोड फिर से भेजें</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>ईमेल में आया कोड अब नहीं चलेगा। कोड फिर से भेजें।</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>कोड अभी %n मिनट और चलेगा।</numerusform>
            <numerusform>कोड अभी %n मिनट और चलेगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>%1 के लिए रीसेट कोड</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>इस कोड से %1 का नया पासवर्ड सेट हो सकता है, साइन इन के नीचे “पासवर्ड भूल गए?” में। पहले बनाया गया कोड अब नहीं चलेगा, और इस कोड के इस्तेमाल होने तक पासवर्ड वही रहेगा।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>कोड बनाएँ</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>कोड कॉपी करें</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>रीसेट कोड</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>यह कोड %1 को ऐसे तरीके से दें जिसे दूसरे न पढ़ सकें: जिसके पास यह हो, वह अकाउंट में जा सकता है। यह सिर्फ़ इसी बार दिखाया जा रहा है, और सर्वर इसकी कॉपी नहीं रखता।</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>यह %1 तक चलेगा।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>कोड कॉपी हो गया।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;ईमेल पता</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>कोड भेजें</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>मेरे पास कोड है</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 पर अपने अकाउंट का ईमेल पता डालें। वहाँ एक कोड भेजा जाएगा, जिससे आप नया पासवर्ड सेट कर पाएँगे।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>सभी लिख सकते हैं</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>सिर्फ़ एडमिन लिख सकते हैं</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>सदस्य सभी जोड़ सकते हैं</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>सदस्य सिर्फ़ एडमिन जोड़ सकते हैं</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>मैसेज सभी पिन कर सकते हैं</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>मैसेज सिर्फ़ एडमिन पिन कर सकते हैं</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>स्लो मोड बंद है</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>स्लो मोड: मैसेज का अंतराल %1</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>ग्रुप को कोई भी खोज सकता है</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>ग्रुप प्राइवेट है</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>जुड़ने के लिए एडमिन की मंज़ूरी ज़रूरी</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>जुड़ने के लिए मंज़ूरी ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>स्लो मोड: अगला मैसेज %1 में भेज सकते हैं। आपका लिखा यहीं रहेगा।</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>आपने %1 को जोड़ा</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 ने %2 को जोड़ा</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>आपने %1 को हटाया</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 ने %2 को हटाया</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>आपने %1 को बैन किया</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 ने %2 को बैन किया</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>आपने %1 का बैन हटाया</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1 ने %2 का बैन हटाया</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>आपने %1 की रिक्वेस्ट स्वीकार की</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 ने %2 की रिक्वेस्ट स्वीकार की</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>आपने %1 की रिक्वेस्ट अस्वीकार की</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1 ने %2 की रिक्वेस्ट अस्वीकार की</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>आपने %1 का एक मैसेज मिटाया</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1 ने %2 का एक मैसेज मिटाया</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>आपने %1 को भूमिका दी: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1 ने %2 को भूमिका दी: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>आपने एक मैसेज पिन किया</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 ने एक मैसेज पिन किया</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>आपने एक मैसेज अनपिन किया</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 ने एक मैसेज अनपिन किया</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>आपने एक लिंक बनाया</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 ने एक लिंक बनाया</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>आपने एक लिंक वापस लिया</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 ने एक लिंक वापस लिया</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>आपने ग्रुप में बदलाव किया</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 ने ग्रुप में बदलाव किया</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>आपके बदलाव: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 के बदलाव: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>नाम कौन बदल सकता है</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>नए सदस्य क्या पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>स्लो मोड: इसे %1 में भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>%1 में स्लो मोड: वहाँ %2 में भेज सकते हैं।</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>आपने %1 के मैसेज का लिंक प्रीव्यू हटाया</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 ने %2 के मैसेज का लिंक प्रीव्यू हटाया</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>इस चैट में खोजें</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>पुराना नतीजा</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>नया नतीजा</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>खोज बंद करें</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>हर जगह खोजें</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>सभी मैसेज में खोजें</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>मिले हुए मैसेज</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>सभी चैट में लिखी हुई बातें</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>कम से कम दो अक्षर लिखें। सभी शब्द होने चाहिए।</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>कम या दूसरे शब्द आज़माएँ।</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>कनेक्शन नहीं है: सिर्फ़ इस डिवाइस पर सेव की गई चीज़ों में खोजा गया।</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>मैसेज</translation>
    </message>
    <message>
        <source>People</source>
        <translation>लोग</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>ग्रुप</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>नाम या यूज़रनेम से खोजें</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>मिले हुए लोग</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>ग्रुप के नाम से खोजें</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>मिले हुए ग्रुप</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>फ़ाइलों को नाम से खोजें</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>मिली हुई फ़ाइलें</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>इसे किसी और तरह लिखें, या ऊपर कोई फ़िल्टर चुनें।</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>फ़िल्टर हटाने पर शायद और भी मिले।</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>अभी कोई दोस्त नहीं</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>नाम या यूज़रनेम लिखें।</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>अभी कोई ग्रुप नहीं</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>आप जिन ग्रुप में हैं, वे यहाँ दिखेंगे।</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>अभी कोई फ़ाइल नहीं</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>आपकी चैट में भेजी गई फ़ाइलें यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>फ़िल्टर लिखे भी जा सकते हैं: %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>कनेक्शन नहीं है: सिर्फ़ वे लोग दिख रहे हैं जिनकी जानकारी इस डिवाइस पर है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>चैट</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>अनपढ़े</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>फ़िल्टर, लागू है</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>फ़िल्टर, लागू नहीं है</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>फ़िल्टर “%1” हटाएँ</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>नाम लिखें…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>कोई भी चैट</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कभी भी</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>पिछले 12 महीने</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>एक साल से पुराने</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>शुरुआत की तारीख लिखें…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>जिस तारीख से पहले का हो, वह लिखें…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>कोई भी मैसेज</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>तस्वीरें और वीडियो</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>वॉइस मैसेज</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1 से</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1 से पहले</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>%1 से, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 में %1: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>प्रेषक</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>चैट</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>बाद</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>पहले</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>फ़ाइल,फ़ाइलें,फाइल</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>वॉइस,आवाज़</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>तस्वीर,फ़ोटो,फोटो,वीडियो</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>लिंक</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>आज</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>कल</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>मैं</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>आप “%1” नाम के किसी व्यक्ति को नहीं जानते।</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>आप “%1” नाम की किसी चैट में नहीं हैं।</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>अनपढ़े</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>“is:%1” मान्य नहीं है। “is:unread” लिखा जा सकता है।</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>“%1” कोई तारीख नहीं है। उसे इस तरह लिखें: %2</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>“has:%1” मान्य नहीं है। has:file, has:image, has:voice और has:link लिखे जा सकते हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>टू-स्टेप वेरिफ़िकेशन</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>सेट करें…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>%2 पर @%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>कम से कम 8 अक्षर, और किसी को न बताएँ।</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>साइन आउट करें और हिस्ट्री मिटाएँ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>चालू है। %n रिकवरी कोड बाकी है।</numerusform>
            <numerusform>चालू है। %n रिकवरी कोड बाकी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>बंद है। चालू होने पर साइन इन करते समय पासवर्ड के साथ फ़ोन से मिला कोड भी माँगा जाता है।</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>टू-स्टेप वेरिफ़िकेशन: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>आपका पासवर्ड बदल गया है और बाकी सभी डिवाइस साइन आउट हो गए हैं।</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>टू-स्टेप वेरिफ़िकेशन सेट करें</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>आपके फ़ोन में ऑथेंटिकेटर ऐप होना चाहिए। पहले पुष्टि करें कि यह आप ही हैं।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>टू-स्टेप वेरिफ़िकेशन बंद करें?</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>इसके बाद पासवर्ड जानने वाला कोई भी साइन इन कर सकेगा। रिकवरी कोड भी बेकार हो जाएँगे।</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>टू-स्टेप वेरिफ़िकेशन बंद है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>चुने हुए मैसेज</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>चुनना रद्द करें</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>नाम और समय के साथ कॉपी करें</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>फ़ॉरवर्ड करें…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>सबके लिए मिटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n मैसेज चुना गया</numerusform>
            <numerusform>%n मैसेज चुने गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>मेरे लिए मिटाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 को ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 को नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 हटाएँ</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>फ़ाइल का नाम</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>फ़ाइलें भेजें</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>फ़ोटो छोटी करके, कैमरे की दर्ज की हुई जानकारी के बिना</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>फ़ाइलें जोड़ें…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>कैप्शन जोड़ें…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>तस्वीर</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>एक मैसेज में ज़्यादा से ज़्यादा %n फ़ाइल हो सकती है।</numerusform>
            <numerusform>एक मैसेज में ज़्यादा से ज़्यादा %n फ़ाइलें हो सकती हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 एक फ़ोल्डर है। पहले उसे एक फ़ाइल में पैक करें।</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 को पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 खाली है।</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>तैयार किया जा रहा है…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>ओरिजनल फ़ोटो में दर्ज है कि वह कहाँ ली गई थी। चैट में हर कोई यह देख सकता है।</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1 का साइज़ %2 है; यह सर्वर ज़्यादा से ज़्यादा %3 की फ़ाइलें लेता है।</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>%1 को छोटा नहीं किया जा सका। इसे हटाएँ, या ओरिजनल भेजें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>अभी सक्रिय</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>पिछली गतिविधि: आज %1 पर</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>पिछली गतिविधि: कल %1 पर</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>पिछली गतिविधि: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>इस्तेमाल हो चुका: इससे %n व्यक्ति जुड़ा।</numerusform>
            <numerusform>इस्तेमाल हो चुका: इससे %n लोग जुड़े।</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>समय-सीमा खत्म हुई: %1।</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>%2 में से %1 इस्तेमाल हुए · %3 तक</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>अदृश्य</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n सदस्य</numerusform>
            <numerusform>%n सदस्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>चैनल · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>ग्रुप · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>आपको इस चैट से हटा दिया गया है। आपको फिर से सिर्फ़ इसके एडमिन जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>इस लिंक से अब कोई नहीं जुड़ सकता: यह पुराना हो गया है, इस्तेमाल हो चुका है, वापस लिया जा चुका है, या पूरा कॉपी नहीं हुआ है। नया लिंक माँगें।</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>आपने पूछा है कि क्या इस चैट की हिस्ट्री ग्रुप “%1” में साथ ले जाई जा सकती है। हाँ मिलने पर ग्रुप बन जाएगा।</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1 की ओर से रिक्वेस्ट: ग्रुप “%2” बनाना और इस चैट की हिस्ट्री साथ ले जाना। उसमें आप दोनों होंगे; बाद में जुड़ने वाले सिर्फ़ उसके बाद का पढ़ सकेंगे।</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1 की ओर से रिक्वेस्ट: %3 के साथ ग्रुप “%2” बनाना और इस चैट की हिस्ट्री साथ ले जाना। वे यहाँ आप दोनों का लिखा सब कुछ पढ़ सकेंगे।</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 ने सहमति दी: ग्रुप “%2” इस चैट की हिस्ट्री के साथ शुरू होता है।</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1 ने हिस्ट्री साथ ले जाने से मना किया। ग्रुप “%2” नहीं बना; आप नए सिरे से शुरू होने वाला ग्रुप बना सकते हैं।</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 ने हिस्ट्री वाली रिक्वेस्ट वापस ले ली।</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>हिस्ट्री वाली आपकी रिक्वेस्ट का जवाब मिल गया है। अगर ग्रुप “%1” आपकी चैट में है, तो जवाब हाँ था।</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>हिस्ट्री वाली रिक्वेस्ट अब खुली नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>बहुत बार कोशिश हुई। %n सेकंड में फिर कोशिश करें।</numerusform>
            <numerusform>बहुत बार कोशिश हुई। %n सेकंड में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>बहुत बार कोशिश हुई। %n मिनट में फिर कोशिश करें।</numerusform>
            <numerusform>बहुत बार कोशिश हुई। %n मिनट में फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>इस डिवाइस को कहीं और से साइन आउट किया गया है, या आपका पासवर्ड बदल दिया गया है। फिर से साइन इन करें; आपका लिखा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>यह अकाउंट निलंबित है। सर्वर एडमिन से बात करें। आपका लिखा हुआ इस डिवाइस पर सुरक्षित है।</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>आपका सेशन खत्म हो गया है। फिर से साइन इन करें; आपका लिखा हुआ सुरक्षित है।</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>कुछ गड़बड़ हुई: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n नया मैसेज</numerusform>
            <numerusform>%n नए मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>नहीं बदला: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>बदलाव कनेक्शन का इंतज़ार कर रहा है</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजा जाना बाकी है</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेज दिया गया</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>पढ़ लिया गया</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>नहीं भेजा गया: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>यहाँ सिर्फ़ एडमिन लिख सकते हैं।</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>आपने यह चैट छोड़ दी है।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 ने आपको इस चैट से हटा दिया। यहाँ का सब कुछ अब भी पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>यह चैट मिटा दी गई है, या आप अब इसमें नहीं हैं।</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>आपने %1 को ब्लॉक किया है।</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>अनब्लॉक करें</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 को आपके मैसेज नहीं भेजे जा सकते। जो नहीं भेजा गया, वह यहीं रहेगा, जब तक आप फिर कोशिश न करें या उसे न मिटाएँ।</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>away</source>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>परेशान न करें</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>अदृश्य</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>आखिरी बार ऑनलाइन: %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>आखिरी बार ऑनलाइन: %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>पाठक</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>मालिक</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>यह मैसेज मिटा दिया गया</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>मिटाया गया मैसेज</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>मैसेज सबके लिए सिर्फ़ %n दिन तक मिटाए जा सकते हैं।</numerusform>
            <numerusform>मैसेज सबके लिए सिर्फ़ %n दिन तक मिटाए जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>मैसेज सबके लिए सिर्फ़ %n घंटे तक मिटाए जा सकते हैं।</numerusform>
            <numerusform>मैसेज सबके लिए सिर्फ़ %n घंटे तक मिटाए जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>मैसेज सबके लिए सिर्फ़ %n मिनट तक मिटाए जा सकते हैं।</numerusform>
            <numerusform>मैसेज सबके लिए सिर्फ़ %n मिनट तक मिटाए जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>%1 से फ़ॉरवर्ड किया गया</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1: टाइपिंग…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 और %2: टाइपिंग…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1, %2 और %3: टाइपिंग…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>कई लोग टाइप कर रहे हैं…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>आपने नाम बदलकर “%1” किया</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 ने नाम बदलकर “%2” किया</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>आपने विवरण बदला</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 ने विवरण बदला</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>आपने चैट में बदलाव किया</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 ने चैट में बदलाव किया</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>आपने तय किया: नाम और विवरण सिर्फ़ एडमिन बदल सकते हैं</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1 ने तय किया: नाम और विवरण सिर्फ़ एडमिन बदल सकते हैं</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>आपने तय किया: नाम और विवरण सभी सदस्य बदल सकते हैं</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1 ने तय किया: नाम और विवरण सभी सदस्य बदल सकते हैं</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>आपने तय किया: नए सदस्य शुरू से सब कुछ पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1 ने तय किया: नए सदस्य शुरू से सब कुछ पढ़ सकते हैं</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>आपने तय किया: नए सदस्य सिर्फ़ वही पढ़ सकते हैं जो उनके जुड़ने के बाद आए</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1 ने तय किया: नए सदस्य सिर्फ़ वही पढ़ सकते हैं जो उनके जुड़ने के बाद आए</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>आपने एक मैसेज पिन किया</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 ने एक मैसेज पिन किया</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>आपने एक मैसेज अनपिन किया</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 ने एक मैसेज अनपिन किया</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>आपने “%1” को पिन किया</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1 ने “%2” को पिन किया</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>आपने “%1” को अनपिन किया</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1 ने “%2” को अनपिन किया</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>आपने %1 को जोड़ा</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 ने आपको जोड़ा</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 ने %2 को जोड़ा</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>आपने चैट जॉइन की</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ने चैट जॉइन की</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>आपने चैट छोड़ी</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ने चैट छोड़ी</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>आपने %1 को हटाया</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 ने आपको हटाया</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 ने %2 को हटाया</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>अब आपकी भूमिका: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>अब %1 की भूमिका: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>आपने फ़ोटो बदली</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 ने फ़ोटो बदली</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>आपने फ़ोटो हटाई</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 ने फ़ोटो हटाई</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>अकाउंट मिटा दिया गया है, और उसकी हिस्ट्री इस डिवाइस से भी मिट गई है।</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · मंज़ूरी के साथ</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>यहाँ स्लो मोड चालू है। फिर कोशिश करने में बाकी समय: %1।</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>पहुँच गया</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>नहीं भेजा गया: यह एक दिन से ज़्यादा से रुका हुआ है। इसे अभी भेजें या मिटाएँ।</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>आपने नियम बदले: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 ने नियम बदले: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>कोई डेटा नहीं</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>स्कोर</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>पहले इस्तेमाल किए गए सर्वर</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>इस सूची से हटाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>सर्वर खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>एन्क्रिप्ट नहीं है</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>एन्क्रिप्टेड, सर्टिफ़िकेट मान्य</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>एन्क्रिप्टेड, सर्टिफ़िकेट इनवाइट के मुताबिक</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>एन्क्रिप्टेड, सर्टिफ़िकेट की पुष्टि आपने की है</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · पता: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>यह सर्वर नए अकाउंट नहीं लेता। अकाउंट के लिए सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>यह सर्वर नए अकाउंट नहीं लेता। अकाउंट के लिए %1 से संपर्क करें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Sign out, Work laptop".</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>सेटिंग के सेक्शन</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>मेरी प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सेव हो गया।</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>अकाउंट और सुरक्षा</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>प्राइवेसी</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>आपका लिखा हुआ सेव नहीं हुआ है और किसी और को नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>हिस्ट्री मिटाएँ?</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>इस डिवाइस पर सेव की गई हर चीज़ मिट जाएगी, वे मैसेज भी जो भेजे जाने बाकी हैं। सर्वर पर जो है, वह वहीं रहेगा।</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>साइन आउट करें और मिटाएँ</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>सेटिंग में खोजें</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>चैट और फ़ाइलें</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>वॉइस और ऑडियो</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>मूड</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>सेटिंग: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>कनेक्शन होने पर सेव होगा।</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>प्रोफ़ाइल में किए गए बदलाव सेव करें?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>एडिट करते रहें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>विकल्प या उसका शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>सभी शॉर्टकट डिफ़ॉल्ट करें</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>इस नाम या शॉर्टकट वाला कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>डिफ़ॉल्ट करें</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>सभी शॉर्टकट डिफ़ॉल्ट पर हैं।</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>कोई शॉर्टकट नहीं</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>लगता है Caps Lock चालू है।</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>मुझे साइन इन रखें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>अकाउंट बनाएँ</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>इनवाइट लिंक इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>सेव की गई हिस्ट्री के साथ ऑफ़लाइन काम करें</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;सर्वर</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;यूज़रनेम या ईमेल</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>सिस्टम का कीरिंग खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>सिस्टम के कीरिंग में रखा जाता है।</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>इस सिस्टम पर कोई कीरिंग नहीं मिला: प्रोग्राम बंद करने तक आप साइन इन रहेंगे, और हर बार शुरू करने पर आपसे पासवर्ड पूछा जाएगा।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>अकाउंट बनाएँ</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>मेरे पास ईमेल में आया कोड है</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>अकाउंट बन रहा है…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>मेरा अकाउंट पहले से है</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;इनवाइट कोड</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;यूज़रनेम</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>&amp;नाम जो दूसरों को दिखे (वैकल्पिक)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>&amp;ईमेल (वैकल्पिक)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;पासवर्ड</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>3 से 32 अक्षर (a–z), अंक, डॉट, डैश या अंडरस्कोर, शुरुआत अक्षर से।</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ईमेल</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>वहाँ एक कोड ईमेल किया जाएगा; उसी कोड से अकाउंट बनेगा।</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>पासवर्ड भूलने पर इसी पते पर आए ईमेल से आप फिर साइन इन कर पाएँगे।</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 लिया जा चुका है। कोई और आज़माएँ।</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 उपलब्ध है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>“%1” को शब्दकोश में जोड़ें</translation>
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
        <translation>चैट, आपके अपने सर्वर पर।</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>खोला गया लिंक न तो इनवाइट है और न ही किसी चैट का है। नया लिंक माँगें।</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>उस सर्वर को कुछ भी नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>मेरी चैट पर वापस जाएँ</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>यह अकाउंट यहाँ पहले से है</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 इस विंडो में आपके अकाउंट में से एक है। कुछ नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>प्रॉक्सी सेटिंग</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>आपका स्टेटस</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>यह आपके नाम के पास सबको दिखता है, जब तक आप इसे न बदलें या इसका समय खत्म न हो। उसके बाद सर्वर इसे भूल जाता है।</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>जैसे: मीटिंग में</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>&amp;क्या हाल है?</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>कब &amp;तक दिखाएँ</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>कब तक दिखाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>स्टेटस हटाएँ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सेव हो रहा है…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>इमोजी चुनें</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>%1 की जगह दूसरा इमोजी चुनें</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>स्टेटस सेट करें…</translation>
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
        <translation>स्टेटस: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>आज दिन खत्म होने तक</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>जब तक मैं न बदलूँ</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 मिनट के लिए</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 घंटे के लिए</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस हफ़्ते</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>%1 (वहाँ का समय)</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>भाषाएँ: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>%1 में फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · चैट शुरू करें</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1, @%2, चैट शुरू करें</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>लिंक से चैट जॉइन करें</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>देखें कि यह कहाँ ले जाता है</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>%1 अकाउंट पर जाएँ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>लोगों के लिए @, ग्रुप के लिए #, कमांड के लिए &gt;</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>अकाउंट बनाकर आप इस सर्वर की शर्तों से सहमत होते हैं।</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>शर्तें पढ़ें</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 पहले जैसा करें: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>अनुवाद</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>मैसेज के अनुवाद की भाषा</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>इनका अपने-आप अनुवाद न करें</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>अनुवाद करने वाला प्रोग्राम: %1। किसी मैसेज के मेनू में “अनुवाद करें” चुनें, या चैट की जानकारी में तय करें कि उसमें आने वाले सभी मैसेज का अनुवाद हो।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>अनुवाद हो रहा है…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>अनुवाद नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>अनुवाद दिखाएँ</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>यह पहले से %1 में है</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>सिर्फ़ मूल मैसेज दिखाएँ</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>अनुवाद: %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>%1 से अनुवाद: %2</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>अनुवाद करें</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>यह सर्वर अनुवाद नहीं करता। सर्वर एडमिन से बात करें।</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1, आपके सर्वर की ही मशीन पर</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1, %2 पर</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>आप जिन मैसेज का अनुवाद करते हैं, वे %1 को दिए जाते हैं, जो आपके सर्वर की ही मशीन पर चलता है। वे और कहीं नहीं जाते।</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>आप जिन मैसेज का अनुवाद करते हैं, उनका टेक्स्ट आपके सर्वर से %2 पर %1 को जाता है। यह नहीं बताया जाता कि उन्हें किसने लिखा और अनुवाद कौन चाहता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: %n अनपढ़ा मैसेज</numerusform>
            <numerusform>Chatoyant: %n अनपढ़े मैसेज</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Chatoyant खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>प्रोग्राम बंद करें</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: ग्रुप में कुछ नया</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>अनपढ़ी</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>अनम्यूट करें (%1 तक म्यूट)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 घंटे के लिए म्यूट करें</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyant चल रहा है</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>इसकी विंडो बंद है, पर नए मैसेज आपको मिलते रहेंगे। सिस्टम ट्रे में इसके आइकॉन पर क्लिक करने से वह फिर खुलती है; आइकॉन के मेनू में “प्रोग्राम बंद करें” है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>पिछले टेक्स्ट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>अभी का, %1 से</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>पहली बार लिखा गया: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>एडिट किया गया: %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>इसका कोई और टेक्स्ट नहीं था।</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>और भी टेक्स्ट थे; सबसे पुराने नहीं दिखाए गए हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>आवाज़ बंद करें</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>दूसरे प्रोग्राम से खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सेव करें</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>यह वीडियो यहाँ नहीं चलाया जा सकता</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>इस सिस्टम पर वीडियो चलाने वाला प्रोग्राम इसका फ़ॉर्मैट नहीं पहचानता।</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>वीडियो कहाँ तक चला</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>वॉल्यूम</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>वीडियो %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>यह वीडियो डाउनलोड नहीं हो सका</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>आवाज़ चालू करें</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>स्पीड</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>स्पीड: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>इस फ़ाइल की जानकारी</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>वॉइस मैसेज रिकॉर्ड हो रहा है</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>रिकॉर्डिंग मिटाएँ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>सुनें</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>और रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>रिकॉर्डिंग कहाँ तक चली</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>रोकें और सुनें</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>वॉइस मैसेज, अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>मिटाने के लिए छोड़ें</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>इससे लंबी रिकॉर्डिंग नहीं हो सकती।</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n सेकंड बाकी है</numerusform>
            <numerusform>%n सेकंड बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enter: भेजें · Space: रोककर सुनें · Esc: मिटाएँ</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enter: भेजें · Space: चलाएँ · R: और रिकॉर्ड करें · Esc: मिटाएँ</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>भेजने के लिए छोड़ें · ऊपर खिसकाएँ या Space: हाथ छोड़कर रिकॉर्ड करें · दूर खिसकाएँ या Esc: मिटाएँ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>यह सेटिंग इसी डिवाइस के लिए है।</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>कोई माइक्रोफ़ोन कनेक्ट नहीं है। वॉइस मैसेज रिकॉर्ड करने के लिए माइक्रोफ़ोन कनेक्ट करें।</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>स्पीकर</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>कोई स्पीकर कनेक्ट नहीं है। वॉइस मैसेज सुनने के लिए स्पीकर कनेक्ट करें।</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1× स्पीड</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>वॉइस मैसेज चलाने की स्पीड</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>वॉइस मैसेज का टेक्स्ट</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>इस सर्वर पर आपकी कही बातें टेक्स्ट में नहीं बदली जातीं।</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>वॉइस और ऑडियो की सेटिंग बदल दी गई।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>लिंक भूल जाएँ</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>आपने %1 की एक चैट का लिंक खोला है। वह यहाँ रखा है: वहाँ साइन इन करें या अकाउंट बनाएँ, फिर आप जॉइन कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>दोस्तों को दिखे कि मैं ऑनलाइन हूँ या नहीं</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>दूसरों को दिखे कि मैंने क्या पढ़ा है</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>यह सब सेटिंग में कभी भी बदला जा सकता है।</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>दूसरों को मेरे बारे में क्या दिखे</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>जो आपके दोस्त नहीं हैं, उन्हें यह कभी नहीं दिखता।</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>नहीं तो यह सिर्फ़ आपके अपने डिवाइस को पता रहता है।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>दूसरों को मेरा स्थानीय &amp;समय दिखाएँ</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>इस डिवाइस के टाइम ज़ोन (%1) के मुताबिक, सबको दिखेगा।</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>मेरी भाषाएँ</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>नहीं बताईं</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>कोई चैट चुनें</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>नहीं बदला: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1 की ओर से आपकी चैट हिस्ट्री के बारे में सवाल है। जवाब देने के लिए चैट खोलें।</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>आपने “%1” को छोड़ दिया।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>ग्रुप की जानकारी</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>इस चैट से ग्रुप बनाएँ…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>छोड़ें…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>मीडिया, फ़ाइलें और लिंक</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>एक एडमिन ने चैट में जुड़ने की आपकी रिक्वेस्ट अस्वीकार की।</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>“%1” में जुड़ने की एक रिक्वेस्ट आई है। किसकी है, यह चैट की जानकारी में देखें।</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>आपने “%1” को मिटाया।</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1 ने “%2” को मिटाया।</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>या %1 दबाकर कुछ अक्षर लिखें।</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>मैसेज भेजने के लिए</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; नई लाइन के लिए Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Enter; नई लाइन के लिए Enter</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**बोल्ड**, *इटैलिक*, ~~स्ट्राइकथ्रू~~ और `कोड` भेजने पर उसी रूप में दिखते हैं।</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>लिखने की सेटिंग बदल दी गई।</translation>
    </message>
</context>
</TS>
