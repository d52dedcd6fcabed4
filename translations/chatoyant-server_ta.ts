<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>விருப்பங்கள்:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>தெரியாத விருப்பம் “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>தெரியாத விருப்பங்கள்: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>“%1”-க்குப் பிறகு மதிப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>“%1” மதிப்பு எதையும் ஏற்காது.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>ஓர் அளவுருவின் மதிப்பு தவறு</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>சேவையகத்தில் பிழை ஏற்பட்டது</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>சேவையகத்தால் சேமிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>சேவையகத்தின் வட்டு நிரம்பிவிட்டது</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>அப்படி ஓர் அமர்வு இல்லை</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>அழைப்பு தெரியாதது, பயன்படுத்தித் தீர்ந்தது அல்லது மிகப் பழையது</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>இருபடிச் சரிபார்ப்பு இயக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>3 முதல் 32 எழுத்துகள்: a-z, எண்கள், புள்ளி, கோடு அல்லது அடிக்கோடு, எழுத்தில் தொடங்க வேண்டும்</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>பயனர்பெயர் ஏற்கனவே எடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>இது மின்னஞ்சல் முகவரி அல்ல</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>மின்னஞ்சல் முகவரி பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>8 முதல் 256 எழுத்துகள், பரவலான கடவுச்சொல் கூடாது</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>அப்படி ஒரு கணக்கு இல்லை</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>மக்கள் இணையும் முகவரியும் போர்ட்டும்; போர்ட் 0 காலியான ஒன்றை எடுக்கும்</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>சேவையகத்தின் பெயர்</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>அழைப்புகளுக்காக, சேவையகத்தை அடைய மக்கள் தட்டச்சு செய்வது; காலி: listen-இல் இருந்து உருவாகும்</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>மொழி தெரியாதவர்களுக்கான மின்னஞ்சலின் மொழி, en, de, zh_CN போல</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>சேவையகம் எதற்காக; workplace (கல்வியும்): mood.voice_ack = on இல்லாமல் குரல்களில் இருந்து எதுவும் எடுக்கப்படாது</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>யார் கணக்கு உருவாக்கலாம்</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>இணைப்புகளைக் கையாளும் த்ரெட்கள்; 0: இரண்டு கருக்களுக்கு ஒன்று</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>ஒரே நேரத்தில் இணைப்புகள்; மேற்பட்டவை மறுக்கப்படும்</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>யாருக்காக வருகிறார்கள் என X-Forwarded-For-இல் சொல்லக்கூடிய ப்ராக்ஸிகளின் முகவரிகளும் வலையமைப்புகளும்</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: நம்பகமான ப்ராக்ஸிகள் ஒவ்வோர் இணைப்பையும் PROXY நெறிமுறை, பதிப்பு 1 அல்லது 2-உடன் தொடங்கும்</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: init உருவாக்கிய சான்றிதழ்; files: tls.cert மற்றும் tls.key; off: குறியாக்கம் இல்லை, லூப்பேக்கில் மட்டும்</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>சான்றிதழ்ச் சங்கிலி உள்ள PEM கோப்பு</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>தனிப்பட்ட திறவுகோல் உள்ள PEM கோப்பு</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH; சார்புப் பாதை தரவுக் கோப்புறைக்குள் இருக்கும்</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>server.public_address தவிர, பக்கங்கள் இணையக்கூடிய வலை மூலங்கள்</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>ஒரு செய்தியின் மிக நீளமான உரை</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>ஒரு முகவரியில் இருந்து ஒரே நேரத்தில் இணைப்புகள், IPv6-இல் ஒரு /64-இல் இருந்து; 0: எத்தனையும்</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>ஒரு முகவரியில் இருந்து புதிய இணைப்புகள்</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: இந்தக் கணினியின் முகவரிகளுக்குத் தனி வரம்பு இல்லை</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>ஓர் இணைப்பின் கோரிக்கைகள்; மேற்பட்டவை காத்திருக்கும்</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>ஓர் அமர்வின் டோக்கனால் உள்நுழையும் புதிய இணைப்புகள்</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>இவ்வளவு நேரம் யாரும் உள்நுழையாத இணைப்பு மூடப்படும்</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>தங்கள் செய்திகளை அனைவருக்கும் எவ்வளவு நேரம் நீக்கலாம்; 0: எப்போதும்</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>ஒரு கணக்கிற்கான தவறான கடவுச்சொற்களும் குறியீடுகளும்</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>ஒரு முகவரியில் இருந்து தவறான கடவுச்சொற்களும் குறியீடுகளும்</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>மொத்தத் தவறான கடவுச்சொற்களும் குறியீடுகளும்</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>ஒரு முகவரியில் இருந்து புதிய கணக்குகள்</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>மொத்தப் புதிய கணக்குகள்</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>இவ்வளவு நேரம் பயன்படுத்தப்படாத அமர்வு முடியும்</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>எப்படியும் இவ்வளவு நேரத்திற்குப் பின் அமர்வு முடியும்</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>பதிவில் எழுதப்படும் மிகச் சாதாரண வரி</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: டெர்மினலில் உரை, இல்லையெனில் JSON வரிகள்</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) அல்லது smtps://HOST:PORT; காலி: இந்தச் சேவையகம் மின்னஞ்சல் அனுப்பாது</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>மின்னஞ்சல்கள் வரும் முகவரி</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>அஞ்சல் சேவையகத்தில் உள்நுழையும் பெயர்</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>முதல் வரியே அதற்கான கடவுச்சொல்லாக உள்ள கோப்பு</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: மின்னஞ்சல்கள் குறியாக்கம் இன்றிச் செல்லலாம், இந்தக் கணினியின் அஞ்சல் சேவையகத்திற்கு மட்டும்</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>அதன் சான்றிதழுக்கு நம்பப்படுபவர்கள் உள்ள PEM கோப்பு; காலி: கணினியின் பட்டியல்</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: மின்னஞ்சல் முகவரி உறுதியான பிறகே கணக்குகள் உருவாகும்</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>பயனர்பெயர் கிடைக்குமா என்ற கேள்விகள், ஒரு முகவரியில் இருந்து</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>ஒரு கணக்கு மக்களைத் தேடுவது</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>ஒரு கணக்கு தொடங்கும் பதிவேற்றங்கள்</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>ஒரு முகவரியில் இருந்து தொடங்கும் பதிவேற்றங்கள்</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>ஒரு மின்னஞ்சல் முகவரிக்கு மின்னஞ்சல்கள்</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>மொத்த மின்னஞ்சல்கள்</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus எண்களை http://127.0.0.1:PORT/metrics-இல் படிக்கும்; 0: இல்லை</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>மக்கள் பதிவேற்றுவதற்கான கோப்புறை; சார்புப் பாதை தரவுக் கோப்புறைக்குள் இருக்கும்</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>மிகப் பெரிய கோப்பு; 0: யாரும் பதிவேற்ற முடியாது</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>ஒருவரின் எல்லாக் கோப்புகளும் சேர்ந்து; 0: வரம்பு இல்லை</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>எல்லாக் கோப்புகளும் சேர்ந்து; 0: வட்டில் இடம் உள்ளவரை</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>பதிவேற்றங்கள் காலியாக விடும் வட்டின் சதவீதம்; செய்திகள் தொடரும்</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>இவ்வளவு நேரம் முன்னேறாத பதிவேற்றம் மறக்கப்படும்</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>இவ்வளவு நேரம் எந்தச் செய்தியிலும் இல்லாத கோப்பு நீக்கப்படும்</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: குரல் செய்திகள் சொல்வது எழுதப்படும், தேடலாம், உரைகளைப் போல மதிப்பிடப்படும்</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: mood.voice பணியிடத்திலும் செல்லும்; சட்டமும் அங்குள்ளவர்களும் அனுமதிக்கிறார்கள்</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>யார் எழுதுவது: இந்தக் கணினியில் PocketSphinx (ஆங்கிலம்), அல்லது voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>OpenAI போலப் பேச்சை எழுதும் சேவையின் URL, https://HOST/v1 போல</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>முதல் வரியே அதற்கான திறவுகோலாக உள்ள கோப்பு; காலி: அதற்குத் தேவையில்லை</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>அதனிடம் கேட்கப்படும் மாதிரி</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>செய்திகளின் மனநிலை எவ்வளவு தூரம் செல்லலாம்: server: எழுதுவதை மதிப்பிடச் சேவையகத்தை அனுமதிக்கலாம்; device: தங்கள் சாதனங்கள் மட்டும்; off: எங்கும் இல்லை</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>இதைவிடப் பழைய செய்திக்கு மனநிலை இருக்காது</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>ஒரு கணக்கு மொழிபெயர்த்த செய்திகள்</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>LibreTranslate சேவையின் URL, எடுத்துக்காட்டாக https://HOST; காலி: எதுவும் மொழிபெயர்க்கப்படாது</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>ஒரு செய்திக்கு அது எவ்வளவு நேரம் எடுக்கலாம்</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>மொழிபெயர்க்கப்படும் மிக நீண்ட செய்தியின் எழுத்துகள்</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>கணக்கை உருவாக்கும்போது மக்கள் ஏற்கும் விதிமுறைகளின் https முகவரி</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>கணக்கு அல்லது புதிய கடவுச்சொல்லுக்கு மக்கள் யாரைக் கேட்க வேண்டும்: பெயர், மின்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: செய்திகளில் உள்ள இணைப்புகளில் இருப்பதைக் காட்ட, சேவையகம் அவற்றைத் திறக்கும், பொது வலையில் மட்டும்</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>“%1” முகவரியோ வலையமைப்போ அல்ல, 192.0.2.7 அல்லது 2001:db8::/32 போல இருக்க வேண்டும்</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>சேவையக நிர்வாகி</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  செய்தவர் %3  யாருக்கு %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>யார் யாருக்கு என்ன செய்தார் எனக் காட்டும், புதியது முதலில்.</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>இந்தக் கணக்கிற்குச் செய்யப்பட்டவை மட்டும்.</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>எத்தனை (இயல்பு: %1).</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>%1 அன்று பதிப்பு %2 உருவாக்கியது; %3, மொத்தம் %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n கோப்பு</numerusform>
            <numerusform>%n கோப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>இதில் ரகசியங்கள் உள்ளன.</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>தரவுத்தளம், கோப்புகள், அமைப்புகளை, சேவையகம் இயங்கும்போதே FOLDER-இல் ஒரு புதிய கோப்புறைக்கு நகலெடுத்து, நகலை மீண்டும் படிக்கும். --with-secrets இல்லாமல் TLS திறவுகோல் நகலெடுக்கப்படாது: மீட்டெடுத்த பிறகு செயலிகள் வேறு சான்றிதழ் பற்றிக் கேட்கும். வேறு யாரும் படிக்காத இடத்தில் நகலை வைக்கவும்: அதில் எல்லாச் செய்திகளும் உள்ளன.</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>TLS திறவுகோலும் அஞ்சல் சேவையகத்தின் கடவுச்சொல்லும்.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>காப்பு எடுக்கப்பட்டது: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>ஒரு காப்பைப் படிக்கும்: ஒவ்வொரு கோப்பின் ஹாஷ், தரவுத்தளம், ஏதேனும் கோப்பு இல்லையா என்பது.</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>இந்தக் காப்பு சரியாக உள்ளது: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>காப்பு முழுவதையும் படித்த பிறகு அதிலிருந்து தரவுக் கோப்புறையை உருவாக்கும். கோப்புறை இன்னும் இருக்கக் கூடாது, அல்லது காலியாக இருக்க வேண்டும். பிறகு: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>எங்கே என்பதை --data சொல்லும்</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>மீட்டெடுக்கப்பட்டது: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>இந்த உதவியைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>நிரல்களுக்கு JSON அச்சிடும்; அதன் சொற்கள் ஆங்கிலத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>சேவையகத்தின் தரவுக் கோப்புறை (இயல்பு: %1).</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>அமைப்புக் கோப்பு (இயல்பு: அந்தக் கோப்புறையில் server.ini).</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>பயன்பாடு: chatoyant-server %1 %2 (--help பார்க்கவும்)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>பயன்பாடு: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>புதிய சேவையகத்தை உருவாக்கு: கோப்புறை, அமைப்பு, சான்றிதழ், தரவுத்தளம்</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>சேவையகத்தை இயக்கு</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>இயங்கும்போதே அனைத்தையும் நகலெடு</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>காப்பு சரியாக உள்ளதா எனப் பார்</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>காப்பிலிருந்து தரவுக் கோப்புறையை உருவாக்கு</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>கணக்குகளைப் பட்டியலிடு</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>கணக்கிற்குப் புதிய கடவுச்சொல் கொடு</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>ஒருவரை நிர்வாகியாக்கு, அல்லது மீண்டும் உறுப்பினராக்கு</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>ஒருவர் எங்கே உள்நுழைந்துள்ளார் எனப் பட்டியலிடு, அல்லது முடி</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>ஒருவரை வெளியேற்றி யாரையும் உள்ளே விடாதே</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>ஒருவரை மீண்டும் உள்ளே விடு</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>கணக்கை நிரந்தரமாக நீக்கு</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>கடவுச்சொல் அமைப்பதற்கான குறியீட்டை அச்சிடு</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>தொலைத்தவரின் இருபடிச் சரிபார்ப்பை அணை</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>அழைப்பை உருவாக்கு</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>அழைப்புகளைப் பட்டியலிடு</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>அழைப்பைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>யாருக்கும் தேவையில்லாத கோப்புகளைக் காட்டு</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>சேதமான அல்லது காணாத கோப்புகளைத் தேடு</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>வேலை செய்கிறதா எனப் பார்க்க மின்னஞ்சல் அனுப்பு</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>யார் யாருக்கு என்ன செய்தார் எனக் காட்டு</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>அமைப்பில் தவறுகளைத் தேடு</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>ஒவ்வோர் அமைப்பையும் அது எங்கிருந்து வருகிறது என்பதையும் காட்டு</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>உள்ளீட்டு வரிகளின் உணர்வைச் சொல்</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>நிரலின் பதிப்பைக் காட்டு</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>பயன்பாடு: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>ஒவ்வொரு கட்டளையும் தன்னை விளக்கும்: chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>வெளியேறும் குறியீடுகள்: 0 முடிந்தது, 1 தோல்வி, 2 தவறான பயன்பாடு, 3 தயாராக இல்லை.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>இயல்பு</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>சூழல்</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>விருப்பம்</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>`serve` செய்வது போல அமைப்பைப் படித்து, அதில் என்ன தவறு எனச் சொல்லும்.</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>கோப்பு இல்லை, இயல்புகள் மட்டும்</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>அமைப்பு சரியாக உள்ளது (%1).</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>ஒவ்வோர் அமைப்பையும், அதன் மதிப்பையும், மதிப்பு எங்கிருந்து வருகிறது என்பதையும் காட்டும்.</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>நிரலின் பதிப்பைக் காட்டும்.</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>புதிய சேவையகத்தை உருவாக்கும்: தரவுக் கோப்புறை, server.ini, அதற்கே உரிய TLS சான்றிதழ், காலியான தரவுத்தளம். chatoyant-server serve மூலம் இயக்கவும்.</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>நிர்வாகியின் கணக்கை உருவாக்கும்; கடவுச்சொல் உள்ளீட்டில் இருந்து வரும்.</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>நிர்வாகியின் கடவுச்சொல்லை உள்ளீட்டில் இருந்து படிக்கும்.</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>தங்களுக்குள் பேசும் சிலரைச் சேவையகத்தில் சேர்க்கும்.</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>இந்த Chatoyant சேவையகத்தின் அமைப்புகள். விருப்பமோ சூழலோ (CHATOYANT_SERVER_LISTEN போன்றவை) இங்கே உள்ளதற்கு முன்னுரிமை பெறும்.</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>%1-இல் ஏற்கனவே ஒரு சேவையகம் உள்ளது</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1-ஐ உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>சேவையகம் %1-இல் உள்ளது.</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>அதன் சான்றிதழின் SHA-256 கைரேகை</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>இயக்க:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>இவர்களில் ஒருவராக உள்நுழையவும் (கடவுச்சொற்கள் இப்போது மட்டுமே காட்டப்படும்):</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin, --password-stdin இரண்டும் சேர்ந்து வரும்</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>கணக்கு உருவாக்குவதற்கான அழைப்பை உருவாக்கி, அதன் இணைப்பை அச்சிடும். சேவையகத்தின் சான்றிதழ் அதற்கே உரியதெனில், இணைப்பில் அதன் கைரேகை இருக்கும்.</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>எத்தனை கணக்குகளுக்கு (இயல்பு: 1).</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>எவ்வளவு காலம், 12h அல்லது 7d போல (இயல்பு: 7d).</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>யாருக்காக; பட்டியலில் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>அழைப்புகளைப் பட்டியலிடும், புதியது முதலில்.</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  %3-இல் %2 பயன்படுத்தப்பட்டது  %4 வரை  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>அழைப்பைத் திரும்பப் பெறும். அதனால் உருவான கணக்குகள் இருக்கும்.</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>அழைப்பு திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>சேவையகம் செய்வது போல முகவரிக்கு மின்னஞ்சல் அனுப்பி, அஞ்சல் சேவையகத்தின் பதிலைச் சொல்லும்.</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>இந்தச் சேவையகம் மின்னஞ்சல் அனுப்பாது: mail.server, mail.from ஆகியவற்றை அமைக்கவும்</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-இல் இருந்து ஒரு மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>%1 மின்னஞ்சல் அனுப்ப முடியுமா எனப் பார்க்க இது அனுப்பப்பட்டது. முடியும்.</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>%1-க்கான மின்னஞ்சலை அஞ்சல் சேவையகம் ஏற்றுக்கொண்டது.</translation>
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
            <numerusform>%n பதிவேற்றம்</numerusform>
            <numerusform>%n பதிவேற்றங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>தேவையில்லை: %1. --apply இவற்றை அகற்றும், கடந்த ஒரு மணி நேரத்தில் வந்த கோப்புகளைத் தவிர.</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>இனி யாருக்கும் தேவையில்லாததைக் காட்டும்: கைவிடப்பட்ட பதிவேற்றங்கள், எந்தச் செய்தியிலும் இல்லாத கோப்புகள். காலப்போக்கில் சேவையகமே இவற்றை அகற்றும். சேவையகம் இயங்கும்போதும் பயன்படுத்தலாம்.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>இவற்றை அகற்று.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>அகற்றப்பட்டது: %1.</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>ஒவ்வொரு கோப்பையும் படித்து அதன் SHA-256-உடன் ஒப்பிடும். சேவையகம் இயங்கும்போதும் பயன்படுத்தலாம். ஏதேனும் இல்லை அல்லது சேதமெனில் வெளியேறும் குறியீடு 1.</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>கோப்புகள்: %1, காணவில்லை: %2, சேதம்: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>காணவில்லை  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>சேதம்  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>எந்த வரியிலும் குறி இல்லை: neutral, joyful, sad, tense, angry, positive அல்லது negative, பிறகு ஒரு தாவல், பிறகு உரை</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>உள்ளீட்டில் செய்திகள் இல்லை, ஒரு வரிக்கு ஒன்று</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>உள்ளமைந்த மாதிரிக்குப் பதிலாக ஒரு மாதிரிக் கோப்பு.</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>மொழியையும், அதில் மனநிலைகள் உள்ளனவா என்பதையும் சொல்.</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>அதிக எடை கொண்ட சொற்களைச் சொல்; சுழியத்திற்குக் கீழ்: எதிராக.</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>வேலை குவியும்போது சேவையகம் செய்வது போல, நேரியல் பகுதியை மட்டும் கேள்.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>வரிகள் குறி, தாவல், உரை: மாதிரி எத்தனை முறை சரி, எதைக் குழப்புகிறது, மிக உறுதியான பதில்கள் எவ்வளவு சரி எனச் சொல்.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>வரிகள் குறி, தாவல், உரை, சொல்லப்பட்ட வரிசையில், உரையாடல்களுக்கு இடையே காலி வரியுடன்: அரட்டையின் மனநிலை எத்தனை முறை, எவ்வளவு தாமதமாக மாறுகிறது, எவ்வளவு சரி எனச் சொல்.</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>ஒரு செய்திக்கான மைக்ரோவிநாடிகளை, சொற்களின் எண்ணிக்கைப்படி சொல்.</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>இந்தக் குடும்பத்தின் ஒவ்வொரு செயலியாலும் முடிவதை மட்டும் பயன்படுத்து.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>உள்ளீட்டில் இருந்து வரிகளைப் படித்து, ஒவ்வொன்றின் உணர்வையும் JSON-ஆக எழுதும்: {"label","score","confidence","model"}.</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>%1-இல் சேவையகம் இல்லை: chatoyant-server init மூலம் உருவாக்கவும்</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>கடவுச்சொல்லை மறந்தவர் புதியதை அமைக்கும் குறியீட்டை அச்சிடும். ஒரு மணி நேரத்தில் ஒரு முறை பயன்படும், முந்தையதை முடிக்கும்.</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (%2 வரை)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>சாதனத்தையும் மீட்புக் குறியீடுகளையும் தொலைத்தவரின் இருபடிச் சரிபார்ப்பை அணைக்கும். யார் கேட்கிறார் என உறுதிசெய்யவும்.</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 கடவுச்சொல்லால் மட்டும் உள்நுழைவார்</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>SIGTERM அல்லது SIGINT வரை சேவையகத்தை இயக்கும். அமைப்புகள் இங்குள்ள விருப்பங்கள், பிறகு சூழல் (CHATOYANT_SERVER_LISTEN போன்றவை), பிறகு server.ini-இல் இருந்து வரும். இதன் பதிவு ஆங்கிலத்தில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>மக்கள் எங்கே இணைகிறார்கள்; போர்ட் 0 காலியான ஒன்றை எடுத்துப் பதிவு செய்யும்.</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>எந்த முகவரியிலும் குறியாக்கம் இன்றி: TLS-ஐத் தாங்களே முடிக்கும் ப்ராக்ஸிகளுக்கு.</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  %2 அன்று %3-இல் இருந்து  %4 வரை  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n அமர்வு முடிந்தது</numerusform>
            <numerusform>%n அமர்வுகள் முடிந்தன</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>ஒருவரை எல்லா இடத்திலும் வெளியேற்றி, `user unsuspend` வரை அந்தக் கணக்கில் யாரையும் உள்ளே விடாது. சேவையகம் இயங்கும்போதும், ஒரு விநாடிக்குள்.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 இடைநிறுத்தப்பட்டது</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>இடைநிறுத்தப்பட்டவரை மீண்டும் உள்ளே விடும்.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 இயக்கத்தில் உள்ளது</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>கணக்கை நிரந்தரமாக நீக்கும்: பெயர், முகவரி, கடவுச்சொல், அமைப்புகள், நட்புகள். எழுதியவை “நீக்கப்பட்ட கணக்கு” என்ற பெயரில் இருக்கும்.</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>தேவை: இதைத் திரும்பப் பெற முடியாது.</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>இதைத் திரும்பப் பெற முடியாது: --yes மூலம் உறுதிசெய்யவும்</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>ஒருவர் எங்கே உள்நுழைந்துள்ளார் எனப் பட்டியலிடும், அல்லது முடிக்கும்.</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>இந்த அமர்வை முடி.</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>எல்லாவற்றையும் முடி.</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>எங்கும் உள்நுழையவில்லை</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: கடவுச்சொல் %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>நிர்வாகி</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>இயக்கம்</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>கடவுச்சொல்லை உள்ளீட்டில் இருந்து படி; இல்லையெனில் ஒன்று உருவாக்கிக் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>பதிவுக் கொள்கை எதுவாயினும், ஒரு கணக்கை உருவாக்கும்.</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>மற்றவர்கள் காண்பது (இயல்பு: பயனர்பெயர்).</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>உள்நுழையவும் பயன்படும் மின்னஞ்சல் முகவரி.</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>அவரை நிர்வாகியாக்கு.</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>கணக்கு நிர்வாகியாகவில்லை</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>கணக்குகளைப் பயனர்பெயர் வரிசையில் பட்டியலிடும்.</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>கணக்கிற்குப் புதிய கடவுச்சொல் கொடுக்கும். அதன் அமர்வுகள் முடியும்.</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>ஒருவரைச் சேவையக நிர்வாகியாக்கும், அல்லது மீண்டும் உறுப்பினராக்கும்.</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>பொறுப்பு admin அல்லது member, %1 அல்ல</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 இப்போது நிர்வாகி</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 இப்போது உறுப்பினர்</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>சேவையகத்துக்குத் தேவையான அனைத்தையும் சரிபார்</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>சேவையகத்துக்குத் தேவையான அனைத்தையும், அது இயங்கும்போதோ இயங்காதபோதோ, சரிபார்த்து, என்ன குறை, அதற்கு என்ன செய்வது எனச் சொல்லும். எதுவும் மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>ஒருவரைப் பற்றி வைத்திருக்கும் அனைத்தையும் அவர்களுக்காக எழுதுதல்</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 ஐ எழுத முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>சேவையகம் ஒருவரைப் பற்றி வைத்திருக்கும் அனைத்தையும் அவர்களுக்காக ஒரு ZIP கோப்பில் எழுதுகிறது: கிளையன்டின் அமைப்புகளில் அவர்கள் பெறும் அதே கோப்பு. இயங்கும் சேவையகத்துடனும் செயல்படும்.</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>கோப்பு (இயல்பு: இந்தக் கோப்புறையில் chatoyant-NAME.zip).</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ஏற்கெனவே உள்ளது</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>%1 பற்றி வைத்திருக்கும் அனைத்தும்: %2 (%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>சேவையக நிர்வாகிகளுக்கு வந்த புகார்களைக் காட்டு</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>தீர்வு கண்ட புகாரை மூடு</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  %3, %4 பற்றி: %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (மூடப்பட்டது: %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>குறிப்பு: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>அரட்டை %1, செய்தி %2: %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>சேவையக நிர்வாகிகளுக்கு வந்த புகார்களைக் காட்டும், புதியது முதலில், செய்திகள் அப்போது இருந்தபடி.</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>மூடப்பட்டவையும்.</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>புகார்கள் இல்லை</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>தீர்வு கண்ட புகாரை மூடும். அது `reports list --all`-இல் இருக்கும்.</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>புகார் %1 இல்லை</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>புகார் %1 மூடப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>தெரியாத அமைப்பு %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>தெரியாத அமைப்பு %1, %2 எனக் கருதினீர்களா?</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, வரி %2: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>சூழல் %1: %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: sqlite:PATH மட்டுமே ஏற்கப்படும்</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language: “%1” பொருந்தாது, இவற்றில் ஒன்று வேண்டும்: %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on-க்கு server.trusted_proxies வேண்டும்</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files-க்கு tls.cert, tls.key வேண்டும்</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>%1-இல் tls.mode = off: குறியாக்கம் இன்றி லூப்பேக் முகவரிகளில் மட்டும்; TLS பயன்படுத்தவும், வேறொன்று போக்குவரத்தைக் காத்தால் --insecure</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>இவற்றில் ஒன்று: %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT, எடுத்துக்காட்டாக 127.0.0.1:7443 அல்லது [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>கால அளவு, 30s, 5m, 12h அல்லது 7d போல</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>அளவு, 512k, 25M அல்லது 2G போல</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 முதல் %2 வரை முழு எண்</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>எண்ணும் நேரமும், 10/15m போல, அல்லது off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>உரை</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1: “%2” பொருந்தாது, வேண்டியது: %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>வரி %1: பகுதி [name] என எழுதப்படும்</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>வரி %1: பெயர் = மதிப்பு வேண்டும்</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>வரி %1: முதல் பெயருக்கு முன் [பகுதி] இல்லை</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server: “%1” பொருந்தாது, smtp://HOST:PORT அல்லது smtps://HOST:PORT வேண்டும்</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off இந்தக் கணினியின் அஞ்சல் சேவையகத்திற்கு, %1-க்கு அல்ல</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from: “%1” மின்னஞ்சல் முகவரி அல்ல</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required-க்கு mail.server வேண்டும்</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: %1 கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user, mail.password_file இரண்டும் சேர்ந்து வரும்</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: %1-இல் கேட்க முடியவில்லை: வேறொரு நிரல் பயன்படுத்துகிறது, அல்லது அனுமதி இல்லை</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: %2 காலியாக உள்ளது</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL-ஆல் சான்றிதழை உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1-ஐ உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>%1 இல்லை: காப்பிலிருந்து மீட்டெடுக்கவும், அல்லது tls.mode = files உடன் tls.cert, tls.key இல் வேறு கோப்புகளைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: PEM வடிவில் சான்றிதழ் இல்லை</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: PEM வடிவில் தனிப்பட்ட திறவுகோல் இல்லை</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 என்பது %2-இல் உள்ள சான்றிதழின் திறவுகோல் அல்ல</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint-க்கு voice.endpoint வேண்டும்</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: சேவைக்கு மாதிரியின் பெயர் வேண்டும்</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>பணியிடத்தில் mood.voice = server செயல்படாது: குரல் செய்திகள் ஒலியாகவே இருக்கும். mood.voice = off என அமைக்கவும், அல்லது சட்டமும் உங்கள் மக்களும் அனுமதித்தால் mood.voice_ack = on</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>பணியிடத்தில் குரல் செய்திகள் எழுதப்பட்டு மதிப்பிடப்படுகின்றன (mood.voice_ack = on): EU-இல் அங்கே குரல்களில் இருந்து உணர்வுகளை ஊகிக்கக் கூடாது (AI Act, பிரிவு 5(1)(f)). உறுதியாகத் தெரியாவிட்டால் mood.voice = off என அமைக்கவும்</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: %1:%2-ஐ அடையும் எவரும் கணக்கு உருவாக்கலாம். அது நோக்கமில்லையெனில் server.registration = invite என அமைக்கவும்</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>சான்றிதழ் %1 அன்று முடிகிறது: அதைப் புதுப்பிக்கவும்.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>சான்றிதழ் %1 வரை செல்லும்.</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1-இல் சேவையகம் இல்லை: `chatoyant-server init` மூலம் உருவாக்கவும்.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>தரவுத்தளத்தைப் படிக்க முடிகிறது.</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>வட்டில் %1% மட்டுமே காலியாக உள்ளது: இடம் ஏற்படுத்தவும், அல்லது தரவுக் கோப்புறையை நகர்த்தவும்.</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>வட்டில் %1% காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>ஒரே நேரத்தில் %1 கோப்புகளை மட்டுமே திறந்து வைக்கலாம், server.max_connections-க்கு (%2) இது போதாது: systemd யூனிட்டின் LimitNOFILE அல்லது `ulimit -n` மதிப்பை உயர்த்தவும்.</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>செய்திகளுக்கு மனநிலை கிடைக்காது: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>குரல் செய்திகள் உரையாக மாற்றப்படாது: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>படங்களுக்கு முன்னோட்டம் இல்லை: chatoyant-previews நிறுவப்படவில்லை.</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>செய்திகள் மொழிபெயர்க்கப்படவில்லை: %1. translate.url மற்றும் சேவை இயங்குகிறதா என்பதைப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>%1 இல் உள்ள மொழிபெயர்ப்புச் சேவை பதிலளிக்கிறது.</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1: http:// இந்தக் கணினியில் உள்ள சேவைக்கானது, %2 க்கு https:// ஐப் பயன்படுத்துங்கள்</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: "%1" பொருந்தவில்லை, https://HOST எதிர்பார்க்கப்படுகிறது</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url: “%1” பொருந்தாது, https://HOST/PATH வேண்டும்</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: அதிகபட்சம் %1 எழுத்துகள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>%1-இல் உள்ள ஓர் அரட்டைக்கு உங்களுக்கு அழைப்பு வந்துள்ளது</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>%1-க்கு உங்களுக்கு அழைப்பு வந்துள்ளது</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant, சொந்தச் சேவையகத்தை நடத்துபவர்களுக்கான அரட்டை நிரல். இந்தக் கணினியில் நிரல் இருந்தால், பொத்தான் உங்கள் அழைப்பை அதில் திறக்கும்.</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>Chatoyant-இல் திற</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>எதுவும் நடக்காவிட்டால், முதலில் Chatoyant-ஐ நிறுவுங்கள். அல்லது இந்த இணைப்பை நகலெடுத்து நிரலில் ஒட்டுங்கள்:</translation>
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
        <translation>யாரோ, பெரும்பாலும் நீங்கள், %1 கணக்கிற்குப் புதிய கடவுச்சொல் கேட்டுள்ளார்.

இந்தக் குறியீடு அதை அமைக்கும். இது ஒரு முறை, %3 பயன்படும்:

    %2

நிரலில் “கடவுச்சொல் மறந்துவிட்டதா?” என்பதைத் தேர்ந்து, அங்கே தட்டச்சு செய்யவும்.

அது நீங்கள் இல்லையெனில் எதுவும் செய்ய வேண்டாம்: கடவுச்சொல் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-க்குப் புதிய கடவுச்சொல் அமைக்கவும்</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>%1 கணக்கு இந்த மின்னஞ்சல் முகவரியைப் பயன்படுத்த விரும்புகிறது.

இந்தக் குறியீடு அதை உறுதிசெய்யும். இது %3 பயன்படும்:

    %2

அது நீங்கள் இல்லையெனில் எதுவும் செய்ய வேண்டாம்: முகவரி பயன்படுத்தப்படாது.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-க்கான உங்கள் மின்னஞ்சல் முகவரியை உறுதிசெய்யவும்</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>%1 கணக்கை உருவாக்கப் போகிறீர்கள்.

இந்தக் குறியீடு அதை நிறைவுசெய்யும். இது %3 பயன்படும்:

    %2

அது நீங்கள் இல்லையெனில் எதுவும் செய்ய வேண்டாம்: கணக்கு உருவாகாது.</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-க்கு வரவேற்கிறோம்: உங்கள் மின்னஞ்சல் முகவரியை உறுதிசெய்யவும்</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>யாரோ, ஒருவேளை நீங்கள், இந்த மின்னஞ்சல் முகவரியை வேறொரு கணக்கிற்குப் பயன்படுத்த விரும்பினார். இது %1 கணக்கிற்கு உரியது, அப்படியே இருக்கும்.

கடவுச்சொல் மறந்திருந்தால், நிரலில் “கடவுச்சொல் மறந்துவிட்டதா?” என்பதைத் தேர்ந்தெடுக்கவும்.</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-இல் உங்களுக்கு ஏற்கனவே கணக்கு உள்ளது</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>%1 கணக்கின் கடவுச்சொல் மாற்றப்பட்டது, அதன் மற்ற சாதனங்கள் வெளியேற்றப்பட்டன.

அது நீங்கள் இல்லையெனில், நிரலில் “கடவுச்சொல் மறந்துவிட்டதா?” மூலம் உடனே புதியதை அமைத்து, சேவையக நிர்வாகியிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-க்கான உங்கள் கடவுச்சொல் மாற்றப்பட்டது</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>%1 கணக்கு இனி இந்த மின்னஞ்சல் முகவரியைப் பயன்படுத்தாது.

அது நீங்கள் இல்லையெனில், உடனே சேவையக நிர்வாகியிடம் சொல்லவும்.</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>%1-க்கான உங்கள் மின்னஞ்சல் முகவரி மாற்றப்பட்டது</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>%n மணி நேரம்</numerusform>
            <numerusform>%n மணி நேரம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1-ஐத் திறக்க முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>தரவுத்தளத்தை %1-க்கு நகலெடுக்க முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1-ஐ எழுத முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 காப்பு அல்ல: அதில் %2 இல்லை</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 இந்த நிரலின் வேறு பதிப்பால் உருவாக்கப்பட்டது</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>%1-இல் உள்ள தரவுத்தளம் சேதமடைந்துள்ளது</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>உள்ளடக்கம் %1 இல்லை</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ஏற்கனவே உள்ளது</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>கோப்புறை %1-ஐ உருவாக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>%1-இன் பெயரை மாற்ற முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 இல்லை அல்லது முன்பு போல இல்லை</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 முன்பு போல இல்லை</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 காலியாக இல்லை: இன்னும் இல்லாத கோப்புறையைக் குறிப்பிடவும்</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>நிரலில் %1 இடம்பெயர்வு இல்லை</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>இடம்பெயர்வு %1 தோல்வி: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1-ஐப் படிக்க முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 வேறொரு நிரலுக்கு உரியது</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 சேவையகத்தின் புதிய பதிப்பால் எழுதப்பட்டது: அந்தப் பதிப்பை நிறுவவும்</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 படிக்க மட்டும்: சேவையகத்தின் பயனருக்கு எழுதும் உரிமை கொடுக்கவும்</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>%1-ஐப் படிக்கவோ எழுதவோ முடியவில்லை: வட்டு பிழையைத் தெரிவிக்கிறது</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 சேதமடைந்துள்ளது: காப்பிலிருந்து மீட்டெடுக்கவும்</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>வட்டு நிரம்பிவிட்டது: %1-ஐ எழுத முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>%1-ஐத் திறக்க முடியவில்லை: அதன் கோப்புறை உள்ளதா, எழுத முடியுமா எனப் பார்க்கவும்</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 தரவுத்தளம் அல்ல</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1-ஐப் பயன்படுத்த முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>கோப்புறை %1 இல்லை</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>வேறொரு சேவையகம் %1-ஐப் பயன்படுத்துகிறது</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>கோப்புறை %1-இல் எழுத முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 சேதமடைந்துள்ளது: காப்பிலிருந்து மீட்டெடுக்கவும் (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>%1-இல் அட்டவணைகளோ நெடுவரிசைகளோ இல்லை: காப்பிலிருந்து மீட்டெடுக்கவும்</translation>
    </message>
</context>
</TS>
