<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>विकल्प:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>अनजान विकल्प “%1”।</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>अनजान विकल्प: %1।</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>“%1” के बाद कोई मान नहीं है।</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>“%1” के साथ मान नहीं आता।</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>एक पैरामीटर का मान गलत है</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>सर्वर से गलती हुई</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>सर्वर इसे सहेज नहीं सका</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>सर्वर की डिस्क भरी है</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>ऐसा कोई सेशन नहीं है</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>इनवाइट अनजान है, इस्तेमाल हो चुका है या बहुत पुराना है</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>टू-स्टेप वेरिफ़िकेशन बंद है</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>3 से 32 अक्षर: a-z, अंक, बिंदु, हाइफ़न या अंडरस्कोर, शुरुआत अक्षर से</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>यह यूज़रनेम लिया जा चुका है</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>यह ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>यह ईमेल पता इस्तेमाल में है</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>8 से 256 अक्षर, आम पासवर्ड नहीं</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>ऐसा कोई अकाउंट नहीं है</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>पता और पोर्ट जिनसे लोग जुड़ते हैं; पोर्ट 0 कोई खाली पोर्ट लेता है</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>सर्वर अपना नाम क्या बताता है</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>सर्वर तक पहुँचने के लिए लोग क्या लिखते हैं, इनवाइट के लिए; खाली: listen से बनता है</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>उन लोगों के ईमेल की भाषा जिनकी भाषा पता नहीं, जैसे en, de या zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>सर्वर किसलिए है; workplace (और शिक्षा): आवाज़ों से कुछ नहीं निकाला जाता, सिवाय mood.voice_ack = on के</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>अकाउंट कौन बना सकता है</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>कनेक्शन सँभालने वाले थ्रेड; 0: हर दो कोर पर एक</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>एक समय में कनेक्शन; इससे ज़्यादा लौटा दिए जाते हैं</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>उन प्रॉक्सी के पते और नेटवर्क जो X-Forwarded-For में बता सकते हैं कि वे किसके लिए आए हैं</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: भरोसेमंद प्रॉक्सी हर कनेक्शन PROXY प्रोटोकॉल, वर्ज़न 1 या 2 से शुरू करते हैं</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: init का बनाया सर्टिफ़िकेट; files: tls.cert और tls.key; off: बिना एन्क्रिप्शन, केवल लूपबैक पर</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>सर्टिफ़िकेट चेन वाली PEM फ़ाइल</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>निजी कुंजी वाली PEM फ़ाइल</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH; सापेक्ष पाथ डेटा फ़ोल्डर के अंदर होता है</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>server.public_address के अलावा वे वेब ओरिजिन जिनके पेज जुड़ सकते हैं</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>एक मैसेज का सबसे लंबा टेक्स्ट</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>एक पते से एक समय में कनेक्शन, IPv6 में एक /64 से; 0: कितने भी</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>एक पते से नए कनेक्शन</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: इस मशीन के पतों की अपनी कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>एक कनेक्शन के अनुरोध; बाकी इंतज़ार करते हैं</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>एक सेशन के टोकन से साइन इन करने वाले नए कनेक्शन</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>जिस कनेक्शन पर इतनी देर कोई साइन इन नहीं करता, वह बंद हो जाता है</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>लोग अपने मैसेज कितनी देर तक सबके लिए मिटा सकते हैं; 0: कभी भी</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>एक अकाउंट के लिए गलत पासवर्ड और कोड</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>एक पते से गलत पासवर्ड और कोड</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>कुल गलत पासवर्ड और कोड</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>एक पते से नए अकाउंट</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>कुल नए अकाउंट</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>इतनी देर इस्तेमाल न होने वाला सेशन खत्म हो जाता है</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>सेशन हर हाल में इतनी देर बाद खत्म हो जाता है</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>लॉग में लिखी जाने वाली सबसे मामूली पंक्ति</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: टर्मिनल पर टेक्स्ट, वरना JSON की पंक्तियाँ</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) या smtps://HOST:PORT; खाली: यह सर्वर ईमेल नहीं भेजता</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>ईमेल पता जिससे ईमेल आते हैं</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>मेल सर्वर पर लॉग इन करने का नाम</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>फ़ाइल जिसकी पहली पंक्ति उसका पासवर्ड है</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: ईमेल बिना एन्क्रिप्शन जा सकते हैं, केवल इस मशीन के मेल सर्वर को</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>उसके सर्टिफ़िकेट के लिए किस पर भरोसा हो, उसकी PEM फ़ाइल; खाली: सिस्टम की</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: अकाउंट तब बनते हैं जब उनका ईमेल पता पक्का हो जाए</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>एक पते से सवाल कि यूज़रनेम खाली है या नहीं</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>एक अकाउंट की लोगों की खोजें</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>अपलोड जो एक अकाउंट शुरू करता है</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>अपलोड जो एक पते से शुरू होते हैं</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>एक ईमेल पते पर ईमेल</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>कुल ईमेल</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus आँकड़े http://127.0.0.1:PORT/metrics पर पढ़ता है; 0: बंद</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>लोगों की अपलोड की चीज़ों का फ़ोल्डर; सापेक्ष पाथ डेटा फ़ोल्डर के अंदर होता है</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>सबसे बड़ी फ़ाइल; 0: कोई अपलोड नहीं कर सकता</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>एक व्यक्ति की सारी फ़ाइलें मिलाकर; 0: कोई सीमा नहीं</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>सारी फ़ाइलें मिलाकर; 0: जब तक डिस्क में जगह है</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>डिस्क का कितना प्रतिशत अपलोड खाली छोड़ते हैं; मैसेज चलते रहते हैं</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>जो अपलोड इतनी देर आगे नहीं बढ़ता, वह भुला दिया जाता है</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>जो फ़ाइल इतनी देर किसी मैसेज में नहीं होती, वह मिटा दी जाती है</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: वॉइस मैसेज में कही बात लिखी जाती है, खोजी जाती है और टेक्स्ट की तरह आँकी जाती है</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: mood.voice काम की जगह पर भी लागू; कानून और वहाँ के लोग इसकी इजाज़त देते हैं</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>कौन लिखता है: इस मशीन पर PocketSphinx (अंग्रेज़ी), या voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>उस सेवा का URL जो OpenAI की तरह बोल को लिखती है, जैसे https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>फ़ाइल जिसकी पहली पंक्ति उसकी कुंजी है; खाली: उसे कुंजी नहीं चाहिए</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>मॉडल जो उससे माँगा जाता है</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>मैसेज का मूड कहाँ तक जा सकता है: server: लोग सर्वर को अपना लिखा आँकने दे सकते हैं; device: केवल अपने डिवाइस; off: कहीं नहीं</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>इससे पुराने मैसेज का कोई मूड नहीं रहता</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>एक खाते द्वारा अनुवाद कराए गए संदेश</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>LibreTranslate सेवा का URL, जैसे https://HOST; खाली: कुछ भी अनुवाद नहीं होता</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>एक संदेश में उसे कितना समय लग सकता है</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>सबसे लंबे अनुवादित संदेश के अक्षर</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>उन शर्तों का https पता जिनसे लोग अकाउंट बनाकर सहमत होते हैं</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>अकाउंट या नए पासवर्ड के लिए लोग किससे संपर्क करें: नाम, ईमेल पता</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: सर्वर मैसेज में आए लिंक खोलता है, केवल पब्लिक वेब के, ताकि दिखा सके कि उनमें क्या है</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>“%1” कोई पता या नेटवर्क नहीं है, जैसे 192.0.2.7 या 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>सर्वर एडमिन</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  किसने: %3  किसके साथ: %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>दिखाता है कि किसने किसके साथ क्या किया, सबसे नया पहले।</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>केवल वही जो इस अकाउंट के साथ किया गया।</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>कितने (डिफ़ॉल्ट: %1)।</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>%1 को वर्ज़न %2 से बना; %3, कुल %4।</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n फ़ाइल</numerusform>
            <numerusform>%n फ़ाइलें</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>इसमें गोपनीय चीज़ें हैं।</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>डेटाबेस, फ़ाइलें और कॉन्फ़िगरेशन चलते सर्वर के साथ FOLDER में एक नए फ़ोल्डर में कॉपी करता है और कॉपी दोबारा पढ़ता है। --with-secrets के बिना TLS की कुंजी छूट जाती है: बहाली के बाद क्लाइंट दूसरे सर्टिफ़िकेट के बारे में पूछेंगे। कॉपी वहीं रखें जहाँ कोई और उसे न पढ़े: उसमें हर मैसेज है।</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>TLS की कुंजी और मेल सर्वर का पासवर्ड भी।</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>बैकअप बना: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>बैकअप पढ़ता है: हर फ़ाइल का हैश, डेटाबेस, और कोई फ़ाइल गायब तो नहीं।</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>यह बैकअप ठीक है: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>बैकअप पूरा पढ़ने के बाद उससे डेटा फ़ोल्डर बनाता है। फ़ोल्डर पहले से नहीं होना चाहिए, या खाली होना चाहिए। फिर: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>--data बताता है कि कहाँ</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>बहाल हुआ: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>यह मदद दिखाता है।</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>प्रोग्रामों के लिए JSON लिखता है; उसके शब्द अंग्रेज़ी में हैं।</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>सर्वर का डेटा फ़ोल्डर (डिफ़ॉल्ट: %1)।</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>कॉन्फ़िगरेशन (डिफ़ॉल्ट: उस फ़ोल्डर में server.ini)।</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>इस्तेमाल: chatoyant-server %1 %2 (--help देखें)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>इस्तेमाल: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>नया सर्वर बनाएँ: फ़ोल्डर, कॉन्फ़िगरेशन, सर्टिफ़िकेट, डेटाबेस</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>सर्वर चलाएँ</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>चलते सर्वर के साथ सब कुछ कॉपी करें</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>देखें कि बैकअप ठीक है या नहीं</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>बैकअप से डेटा फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>अकाउंट बनाएँ</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>अकाउंट की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>अकाउंट को नया पासवर्ड दें</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>किसी को एडमिन बनाएँ, या फिर से सदस्य</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>दिखाएँ कि कोई कहाँ साइन इन है, या उसे खत्म करें</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>किसी को साइन आउट करें और किसी को आने न दें</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>किसी को फिर आने दें</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>अकाउंट हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>वह कोड लिखें जिससे कोई पासवर्ड सेट करे</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>जिसने खो दिया उसका टू-स्टेप वेरिफ़िकेशन बंद करें</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>इनवाइट बनाएँ</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>इनवाइट की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>इनवाइट वापस लें</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>वे फ़ाइलें दिखाएँ जो अब किसी को नहीं चाहिए</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>खराब या गायब फ़ाइलें ढूँढें</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>ईमेल भेजकर देखें कि काम करता है या नहीं</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>दिखाएँ कि किसने किसके साथ क्या किया</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>कॉन्फ़िगरेशन में गलतियाँ ढूँढें</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>हर सेटिंग और वह कहाँ से आई, दिखाएँ</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>बताएँ कि स्टैंडर्ड इनपुट की पंक्तियाँ कैसी लगती हैं</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>प्रोग्राम का वर्ज़न दिखाएँ</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>इस्तेमाल: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>हर कमांड खुद को समझाता है: chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>एग्ज़िट कोड: 0 हुआ, 1 नाकाम, 2 गलत इस्तेमाल, 3 तैयार नहीं।</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>एनवायरनमेंट</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>कॉन्फ़िगरेशन वैसे ही पढ़ता है जैसे `serve`, और बताता है कि उसमें क्या गलत है।</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>कोई फ़ाइल नहीं, केवल डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>कॉन्फ़िगरेशन सही है (%1)।</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>हर सेटिंग, उसका मान और मान कहाँ से आया, दिखाता है।</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>प्रोग्राम का वर्ज़न दिखाता है।</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>नया सर्वर बनाता है: डेटा फ़ोल्डर, server.ini, अपना TLS सर्टिफ़िकेट और खाली डेटाबेस। उसे chatoyant-server serve से चलाएँ।</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>एडमिन का अकाउंट बनाता है; पासवर्ड स्टैंडर्ड इनपुट से आता है।</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>एडमिन का पासवर्ड स्टैंडर्ड इनपुट से पढ़ता है।</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>सर्वर में कुछ लोग डालता है जो आपस में बात करते हैं।</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>इस Chatoyant सर्वर की सेटिंग। विकल्प या एनवायरनमेंट (CHATOYANT_SERVER_LISTEN वगैरह) यहाँ लिखे से पहले आता है।</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>%1 में पहले से एक सर्वर है</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 बन नहीं सका</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>सर्वर %1 में है।</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>उसके सर्टिफ़िकेट का SHA-256 फ़िंगरप्रिंट है</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>इसे चलाएँ:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>इनमें से किसी के रूप में साइन इन करें (पासवर्ड केवल अभी दिखाए जा रहे हैं):</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin और --password-stdin साथ आते हैं</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>अकाउंट बनाने का इनवाइट बनाता है और उसका लिंक लिखता है। सर्वर का सर्टिफ़िकेट अपना हो तो लिंक में उसका फ़िंगरप्रिंट होता है।</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>कितने अकाउंट के लिए (डिफ़ॉल्ट: 1)।</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>कितनी देर के लिए, जैसे 12h या 7d (डिफ़ॉल्ट: 7d)।</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>किसके लिए; सूची में दिखता है।</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>इनवाइट की सूची, सबसे नया पहले।</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  %3 में से %2 इस्तेमाल  %4 तक  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>इनवाइट वापस लेता है। उससे बने अकाउंट रहते हैं।</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>इनवाइट वापस ले लिया गया।</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>पते पर वैसे ही ईमेल भेजता है जैसे सर्वर, और बताता है कि मेल सर्वर ने क्या जवाब दिया।</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>यह सर्वर ईमेल नहीं भेजता: mail.server और mail.from सेट करें</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 से एक ईमेल</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>यह ईमेल यह देखने के लिए भेजा गया कि %1 ईमेल भेज सकता है या नहीं। भेज सकता है।</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>मेल सर्वर ने %1 का ईमेल ले लिया।</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>How much, in "media gc". %1: "3 files", %2: size, %3: "1 upload"</extracomment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <extracomment>Of files that did not come to their end</extracomment>
        <translation>
            <numerusform>%n अपलोड</numerusform>
            <numerusform>%n अपलोड</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>ज़रूरत नहीं: %1। --apply इन्हें हटा देता है, पर पिछले एक घंटे में आई फ़ाइलें नहीं।</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>वह दिखाता है जो अब किसी को नहीं चाहिए: छोड़े गए अपलोड, और वे फ़ाइलें जो किसी मैसेज में नहीं हैं। सर्वर समय के साथ इन्हें खुद हटा देता है। चलते सर्वर के साथ भी।</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>इसे हटा दें।</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>हट गया: %1।</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>हर फ़ाइल पढ़ता है और उसके SHA-256 से मिलाता है। चलते सर्वर के साथ भी। कोई गायब या खराब हो तो एग्ज़िट कोड 1।</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>फ़ाइलें: %1, गायब: %2, खराब: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>गायब  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>खराब  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>किसी पंक्ति में लेबल नहीं है: neutral, joyful, sad, tense, angry, positive या negative, फिर टैब, फिर टेक्स्ट</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>स्टैंडर्ड इनपुट पर कोई मैसेज नहीं, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>अंदर बने मॉडल की जगह एक मॉडल फ़ाइल।</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>भाषा भी बताएँ, और उसमें मूड उपलब्ध हैं या नहीं।</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>सबसे भारी शब्द बताएँ; शून्य से नीचे: उलटी ओर।</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>केवल रैखिक भाग से पूछें, जैसे काम जमा होने पर सर्वर करता है।</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>पंक्तियाँ लेबल, टैब, टेक्स्ट हैं: बताएँ कि मॉडल कितनी बार सही है, क्या गड़बड़ाता है, और सबसे पक्के जवाब कितने सही हैं।</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>पंक्तियाँ लेबल, टैब, टेक्स्ट हैं, कहे जाने के क्रम में, बातचीतों के बीच खाली पंक्ति: बताएँ कि चैट का मूड कितनी बार बदलता है, कितनी देर से, और कितना सही है।</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>हर मैसेज के माइक्रोसेकंड बताएँ, शब्दों की संख्या के अनुसार।</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>केवल वही इस्तेमाल करें जो इस परिवार का हर प्रोसेसर कर सकता है।</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>स्टैंडर्ड इनपुट से पंक्तियाँ पढ़ता है और हर एक कैसी लगती है, JSON में लिखता है: {"label","score","confidence","model"}।</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>%1 में कोई सर्वर नहीं है: chatoyant-server init से बनाएँ</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>वह कोड लिखता है जिससे पासवर्ड भूला व्यक्ति नया सेट करता है। यह एक बार, एक घंटे तक चलता है और पहले वाले को खत्म करता है।</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (%2 तक)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>उसका टू-स्टेप वेरिफ़िकेशन बंद करता है जिसने अपना डिवाइस और रिकवरी कोड खो दिए। पक्का करें कि कौन माँग रहा है।</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 केवल पासवर्ड से साइन इन करता है</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>SIGTERM या SIGINT तक सर्वर चलाता है। सेटिंग यहाँ के विकल्पों से आती हैं, फिर एनवायरनमेंट (CHATOYANT_SERVER_LISTEN वगैरह) से, फिर server.ini से। इसका लॉग अंग्रेज़ी में है।</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>लोग कहाँ जुड़ते हैं; पोर्ट 0 कोई खाली पोर्ट लेता है और उसे लॉग करता है।</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>किसी भी पते पर बिना एन्क्रिप्शन: उन प्रॉक्सी के लिए जो TLS खुद खत्म करते हैं।</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  %2 को %3 से इस्तेमाल  %4 तक  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n सेशन खत्म हुआ</numerusform>
            <numerusform>%n सेशन खत्म हुए</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>किसी को हर जगह साइन आउट करता है और `user unsuspend` तक अकाउंट में किसी को साइन इन नहीं करने देता। चलते सर्वर के साथ भी, एक सेकंड में।</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 निलंबित है</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>जिसे निलंबित किया गया था उसे फिर साइन इन करने देता है।</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 सक्रिय है</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>अकाउंट हमेशा के लिए मिटाता है: नाम, पता, पासवर्ड, सेटिंग और दोस्तियाँ। लिखा हुआ “मिटाया गया अकाउंट” के नाम से रहता है।</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>ज़रूरी: इसे वापस नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>इसे वापस नहीं किया जा सकता: --yes से पुष्टि करें</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 मिटा दिया गया</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>दिखाता है कि कोई कहाँ साइन इन है, या उसे खत्म करता है।</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>यह सेशन खत्म करें।</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>सभी खत्म करें।</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>कहीं साइन इन नहीं</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: पासवर्ड %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>सदस्य</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>निलंबित</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>पासवर्ड स्टैंडर्ड इनपुट से पढ़ें; इसके बिना एक बनाया और दिखाया जाता है।</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>अकाउंट बनाता है, साइन-अप की नीति चाहे जो हो।</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>दूसरे क्या देखते हैं (डिफ़ॉल्ट: यूज़रनेम)।</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>ईमेल पता जिससे साइन इन भी होता है।</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>व्यक्ति को एडमिन बनाएँ।</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>अकाउंट एडमिन नहीं बना</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>अकाउंट यूज़रनेम के क्रम में दिखाता है।</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>अकाउंट को नया पासवर्ड देता है। उसके सेशन खत्म हो जाते हैं।</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>किसी को सर्वर का एडमिन बनाता है, या फिर से सदस्य।</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>भूमिका admin या member होती है, %1 नहीं</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 अब एडमिन है</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 अब सदस्य है</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>सर्वर को जो कुछ चाहिए, सब जाँचें</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>सर्वर को जो कुछ चाहिए, वह सब जाँचता है, चलते सर्वर के साथ या उसके बिना, और बताता है कि क्या कमी है और उसके लिए क्या करें। कुछ भी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>किसी के बारे में रखा गया सब कुछ लिखना, ताकि वह उन्हें मिल सके</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 लिखा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>सर्वर किसी के बारे में जो कुछ रखता है, वह सब एक ZIP फ़ाइल में लिखता है, ताकि वह उन्हें मिल सके: वही जो उन्हें क्लाइंट की सेटिंग में मिलता है। चलते सर्वर के साथ भी।</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>फ़ाइल (डिफ़ॉल्ट: इस फ़ोल्डर में chatoyant-NAME.zip)।</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 पहले से मौजूद है</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>%1 के बारे में रखा गया सब कुछ: %2 (%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>दिखाएँ कि लोगों ने सर्वर एडमिन को क्या रिपोर्ट किया</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>निपटाई गई रिपोर्ट बंद करें</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  %3, %4 के बारे में: %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (बंद: %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>नोट: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>चैट %1 का मैसेज %2: %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>दिखाता है कि लोगों ने सर्वर एडमिन को क्या रिपोर्ट किया, सबसे नया पहले, और मैसेज वैसे जैसे तब थे।</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>बंद की गई रिपोर्ट भी।</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>कोई रिपोर्ट नहीं</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>निपटाई जा चुकी रिपोर्ट बंद करता है। वह `reports list --all` में रहती है।</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>रिपोर्ट %1 नहीं है</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>रिपोर्ट %1 बंद हो गई।</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>अनजान सेटिंग %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>अनजान सेटिंग %1, क्या आपका मतलब %2 था?</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, पंक्ति %2: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>एनवायरनमेंट %1: %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: केवल sqlite:PATH चलता है</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language: “%1” ठीक नहीं, इनमें से एक चाहिए: %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on को server.trusted_proxies चाहिए</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files को tls.cert और tls.key चाहिए</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>%1 पर tls.mode = off: बिना एन्क्रिप्शन केवल लूपबैक पतों के लिए है; TLS इस्तेमाल करें, या --insecure अगर कुछ और ट्रैफ़िक की रक्षा करता है</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>इनमें से एक: %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT, जैसे 127.0.0.1:7443 या [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>समय, जैसे 30s, 5m, 12h या 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>आकार, जैसे 512k, 25M या 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 से %2 तक की पूर्ण संख्या</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>संख्या और समय, जैसे 10/15m, या off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1: “%2” ठीक नहीं, चाहिए: %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>पंक्ति %1: सेक्शन [name] ऐसे लिखा जाता है</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>पंक्ति %1: नाम = मान चाहिए</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>पंक्ति %1: पहले नाम से पहले कोई [सेक्शन] नहीं है</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server: “%1” ठीक नहीं, smtp://HOST:PORT या smtps://HOST:PORT चाहिए</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off इस मशीन के मेल सर्वर के लिए है, %1 के लिए नहीं</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from: “%1” ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required को mail.server चाहिए</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: %1 नाम की फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user और mail.password_file साथ आते हैं</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: %1 पर सुना नहीं जा सकता: कोई और प्रोग्राम उसे इस्तेमाल कर रहा है, या उसकी इजाज़त नहीं है</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: %2 खाली है</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL सर्टिफ़िकेट नहीं बना सका</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 बन नहीं सका</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>%1 गायब है: बैकअप से बहाल करें, या tls.mode = files के साथ tls.cert और tls.key में दूसरी फ़ाइलें दें</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: PEM रूप में कोई सर्टिफ़िकेट नहीं</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: PEM रूप में कोई निजी कुंजी नहीं</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 उस सर्टिफ़िकेट की कुंजी नहीं है जो %2 में है</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint को voice.endpoint चाहिए</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: सेवा को मॉडल का नाम चाहिए</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>काम की जगह पर mood.voice = server का असर नहीं होता: वॉइस मैसेज केवल आवाज़ रहते हैं। mood.voice = off करें, या जब कानून और आपके लोग इजाज़त दें तो mood.voice_ack = on</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>काम की जगह पर वॉइस मैसेज लिखे और आँके जाते हैं (mood.voice_ack = on): EU में वहाँ आवाज़ों से भावनाएँ नहीं निकाली जा सकतीं (AI Act, अनुच्छेद 5(1)(f))। पक्का न हो तो mood.voice = off करें</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: जो भी %1:%2 तक पहुँचे, अकाउंट बना सकता है। ऐसा इरादा न हो तो server.registration = invite करें</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>सर्टिफ़िकेट %1 को खत्म होता है: उसे रिन्यू करें।</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>सर्टिफ़िकेट %1 तक मान्य है।</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1 में कोई सर्वर नहीं है: `chatoyant-server init` से बनाएँ।</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>डेटाबेस पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>डिस्क का केवल %1% खाली है: जगह बनाएँ, या डेटा फ़ोल्डर कहीं और ले जाएँ।</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>डिस्क का %1% खाली है।</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>एक साथ केवल %1 फ़ाइलें खुली रह सकती हैं, जो server.max_connections (%2) के लिए बहुत कम हैं: systemd यूनिट का LimitNOFILE या `ulimit -n` बढ़ाएँ।</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>मैसेज को मूड नहीं मिलता: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>वॉइस मैसेज टेक्स्ट में नहीं बदले जाते: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>तस्वीरों के प्रीव्यू नहीं बनते: chatoyant-previews इंस्टॉल नहीं है।</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>संदेशों का अनुवाद नहीं होता: %1। translate.url देखें, और यह कि सेवा चल रही है या नहीं।</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>%1 पर अनुवाद सेवा उत्तर देती है।</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1: http:// इसी मशीन की सेवा के लिए है, %2 के लिए https:// इस्तेमाल करें</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: "%1" सही नहीं है, https://HOST अपेक्षित है</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url: “%1” ठीक नहीं, https://HOST/PATH चाहिए</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: ज़्यादा से ज़्यादा %1 अक्षर</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>आपको %1 पर एक चैट में इनवाइट किया गया है</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>आपको %1 पर इनवाइट किया गया है</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant उन लोगों के लिए चैट प्रोग्राम है जो अपना सर्वर खुद चलाते हैं। यह प्रोग्राम इस कंप्यूटर पर हो, तो बटन आपका इनवाइट उसमें खोल देगा।</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>Chatoyant में खोलें</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>कुछ न हो, तो पहले Chatoyant इंस्टॉल करें। या यह लिंक कॉपी करके प्रोग्राम में पेस्ट करें:</translation>
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
        <translation>किसी ने, बहुत संभव है आपने, अकाउंट %1 के लिए नया पासवर्ड माँगा है।

यह कोड उसे सेट करता है। यह एक बार, %3 चलता है:

    %2

प्रोग्राम में “पासवर्ड भूल गए?” चुनें और इसे वहाँ लिखें।

अगर वह आप नहीं थे तो कुछ करने की ज़रूरत नहीं: पासवर्ड वैसा ही रहेगा।</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 के लिए नया पासवर्ड सेट करें</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>अकाउंट %1 यह ईमेल पता इस्तेमाल करना चाहता है।

यह कोड इसे पक्का करता है। यह %3 चलता है:

    %2

अगर वह आप नहीं थे तो कुछ करने की ज़रूरत नहीं: पता इस्तेमाल नहीं होगा।</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 के लिए अपने ईमेल पते की पुष्टि करें</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>आप अकाउंट %1 बनाने वाले हैं।

यह कोड इसे पूरा करता है। यह %3 चलता है:

    %2

अगर वह आप नहीं थे तो कुछ करने की ज़रूरत नहीं: कोई अकाउंट नहीं बनेगा।</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 में स्वागत है: अपने ईमेल पते की पुष्टि करें</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>किसी ने, शायद आपने, यह ईमेल पता किसी और अकाउंट के लिए इस्तेमाल करना चाहा। यह अकाउंट %1 का है और उसी का रहेगा।

अगर पासवर्ड याद नहीं है तो प्रोग्राम में “पासवर्ड भूल गए?” चुनें।</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 पर आपका अकाउंट पहले से है</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>अकाउंट %1 का पासवर्ड बदल दिया गया और उसके दूसरे डिवाइस साइन आउट कर दिए गए।

अगर वह आप नहीं थे तो प्रोग्राम में “पासवर्ड भूल गए?” से तुरंत नया सेट करें और सर्वर एडमिन को बताएँ।</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 का आपका पासवर्ड बदल दिया गया</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>अकाउंट %1 अब यह ईमेल पता इस्तेमाल नहीं करता।

अगर वह आप नहीं थे तो तुरंत सर्वर एडमिन को बताएँ।</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1 का आपका ईमेल पता बदल दिया गया</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>%n घंटे तक</numerusform>
            <numerusform>%n घंटे तक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 खुल नहीं सका: %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>डेटाबेस %1 में कॉपी नहीं हो सका: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 लिखा नहीं जा सका: %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 बैकअप नहीं है: उसमें %2 नहीं है</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 इस प्रोग्राम के किसी और वर्ज़न से बना है</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>%1 का डेटाबेस खराब है</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>सामग्री %1 गायब है</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 पहले से है</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>फ़ोल्डर %1 बन नहीं सका</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>%1 का नाम बदला नहीं जा सका</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 गायब है या पहले जैसा नहीं है</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 पहले जैसा नहीं है</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 खाली नहीं है: ऐसा फ़ोल्डर दें जो अभी नहीं है</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>प्रोग्राम में उसका माइग्रेशन %1 नहीं है</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>माइग्रेशन %1 नाकाम रहा: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 पढ़ा नहीं जा सका</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 किसी और प्रोग्राम का है</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 सर्वर के नए वर्ज़न ने लिखा है: वही वर्ज़न इंस्टॉल करें</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 केवल पढ़ने के लिए है: सर्वर के यूज़र को उसमें लिखने का अधिकार दें</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>%1 पढ़ा या लिखा नहीं जा सका: डिस्क गड़बड़ी बता रही है</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 खराब है: बैकअप से बहाल करें</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>डिस्क भरी है: %1 लिखा नहीं जा सका</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>%1 खुल नहीं सका: देखें कि उसका फ़ोल्डर है और उसमें लिखा जा सकता है</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 डेटाबेस नहीं है</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 इस्तेमाल नहीं हो सका: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>फ़ोल्डर %1 नहीं है</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>कोई और सर्वर %1 इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>फ़ोल्डर %1 में लिखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 खराब है: बैकअप से बहाल करें (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>%1 में टेबल या कॉलम कम हैं: बैकअप से बहाल करें</translation>
    </message>
</context>
</TS>
