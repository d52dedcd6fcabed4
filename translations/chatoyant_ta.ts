<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ta" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>அமைப்புகளில் உள்ளபடி (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>ஒலியடக்கப்பட்டது: அதிகபட்சம் என்னைக் குறிப்பிடுபவை</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1 உள்நுழைந்தார்</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>%1 கணக்கில் உள்நுழைய முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 வெளியேறினார்</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 தம் அமர்வுகளை முடித்தார்</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1, %2-இன் அமர்வுகளை முடித்தார்</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 தம் கடவுச்சொல்லை மாற்றினார்</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1, %2-க்கு வேறு கடவுச்சொல்லை அமைத்தார்</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 குறியீட்டைக் கொண்டு புதிய கடவுச்சொல்லை அமைத்தார்</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 தமக்கு மீட்டமைப்புக் குறியீட்டை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1, %2-க்கு மீட்டமைப்புக் குறியீட்டை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>%1-இன் கடவுச்சொல்லை மீட்டமைக்கும் மின்னஞ்சலை யாரோ கேட்டார்</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 தம் மின்னஞ்சல் முகவரியை மாற்றினார்</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1, %2-இன் மின்னஞ்சல் முகவரியை மாற்றினார்</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 தம் இருபடிச் சரிபார்ப்பை இயக்கினார்</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 தம் இருபடிச் சரிபார்ப்பை முடக்கினார்</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1, %2-இன் இருபடிச் சரிபார்ப்பை முடக்கினார்</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 மீட்புக் குறியீட்டைக் கொண்டு உள்நுழைந்தார்</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 கணக்கை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1, %2-க்குக் கணக்கை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1, %2-ஐச் சேவையக நிர்வாகி ஆக்கினார்</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1, %2-ஐ உறுப்பினர் ஆக்கினார்</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1, %2-ஐ இடைநிறுத்தினார்</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1, %2 மீதான இடைநிறுத்தத்தை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 தம் கணக்கை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1, %2-இன் கணக்கை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 ஓர் அழைப்பை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 ஓர் அழைப்பைத் திரும்பப் பெற்றார்</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1, %2-ஐ ஒரு குழுவில் சேர்த்தார்</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1, %2-ஐ ஒரு குழுவிலிருந்து அகற்றினார்</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1, %2-ஐ ஒரு குழுவிலிருந்து தடைசெய்தார்</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1, ஒரு குழுவில் %2 மீதான தடையை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1, ஒரு குழுவில் %2-க்கு வேறு பொறுப்பு அளித்தார்</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 ஒரு குழுவை மாற்றினார்</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 ஒரு குழுவில் செய்தியைப் பின் செய்தார்</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 ஒரு குழுவில் செய்தியின் பின்னை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1, ஒரு குழுவில் %2 எழுதிய செய்தியை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1, %2 எழுதிய செய்தியின் இணைப்பு முன்னோட்டத்தை அகற்றினார்</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 ஒரு குழுவில் சேரும் இணைப்பை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 ஒரு குழுவில் சேரும் இணைப்பைத் திரும்பப் பெற்றார்</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1, ஒரு குழுவில் சேர %2 அனுப்பிய கோரிக்கையை ஏற்றார்</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1, ஒரு குழுவில் சேர %2 அனுப்பிய கோரிக்கையை நிராகரித்தார்</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 ஒரு குழுவை நீக்கினார்</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 புகாரளித்தார்</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 ஒரு புகாரை முடித்தார்</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 ஒரு புகாரை மீண்டும் திறந்தார்</translation>
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
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>மாற்றத்தை மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>மீண்டும் திருத்து</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>மாற்றத்தைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>பதிலளி</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>முன்னனுப்பு…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>பின்னை நீக்கு</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>பின் செய்</translation>
    </message>
    <message>
        <source>React</source>
        <translation>எதிர்வினையிடு</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>மேலும்…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>தேர்ந்தெடுத்ததை நகலெடு</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>உரையை நகலெடு</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>முந்தைய உரைகள்…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>அனுப்புவதை ரத்துசெய்</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>நீக்கு</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>அனைவருக்கும் நீக்கு</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>தேர்விலிருந்து அகற்று</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>எனக்கு மட்டும் நீக்கு</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>இப்போது அனுப்பு</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>புகாரளி…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>இது பதிலளிக்கும் செய்தி</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%2-இன் எதிர்வினை: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>இணைப்பு: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>முன்னோட்டம்: %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>முடக்கம்</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>இந்தச் சாதனத்தில் மட்டும்</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>இந்தச் சாதனத்திலும் சேவையகத்திலும்</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>எதுவும் மதிப்பிடப்படாது, மனநிலையும் காட்டப்படாது. நீங்கள் எழுதுவதற்கு மற்றவர்களிடமும் மனநிலை தெரியாது.</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>நீங்கள் எழுதும் எதையும் சேவையகம் மதிப்பிடாது. உங்கள் வரைவுகளும் நீங்கள் படிப்பவையும் இங்கேயே மதிப்பிடப்படும்; முடிவும் இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>நீங்கள் அனுப்பும் ஒவ்வொரு செய்தியையும் சேவையகம் மதிப்பிடும்; அதனால் அரட்டையில் அனைவருக்கும் ஒரே மனநிலை தெரியும். வரைவுகள் இங்கேயே மதிப்பிடப்படும்.</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>உங்கள் சேவையகம் மனநிலைகளை அனுமதிப்பதில்லை.</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>உங்கள் சேவையகம் இதை உங்கள் சாதனத்தில் மட்டுமே அனுமதிக்கிறது.</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>மனநிலை</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>அமைப்புகளில் உள்ளபடி (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>அமைதி</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>மகிழ்ச்சி</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>சோகம்</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>பதற்றம்</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>காரசாரம்</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>இந்த உரையாடல் அமைதியாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>இந்த உரையாடல் மகிழ்ச்சியாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>இந்த உரையாடல் சோகமாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>இந்த உரையாடல் பதற்றமாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>இந்த உரையாடல் காரசாரமாகத் தெரிகிறது. குளிர்ந்த நிறங்கள் அதைத் தணிக்க உதவும்.</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>மிகவும் கசப்பானது</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>ஓரளவு கசப்பானது</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>இனிமையும் இல்லை, கசப்பும் இல்லை</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>ஓரளவு இனிமையானது</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>மிகவும் இனிமையானது</translation>
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
        <translation>ஒலியடக்கத்தை நீக்கு (%1 வரை)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ஒலியடக்கத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ஒலியடக்கு</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 மணிநேரத்திற்கு</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>8 மணிநேரத்திற்கு</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>நாளை காலை வரை (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>எப்போதும்</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>1 வாரத்திற்கு</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>நிலை மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>புதிய புகார் வந்துள்ளது. உங்கள் மெனுவில் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>இணைப்பு கிடைத்ததும் மாறும்.</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>உங்கள் சுயவிவரத்தை மாற்ற முடியவில்லை: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>கீழே நகர்த்து</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>சேவையகம் பரபரப்பாக உள்ளது. சிறிது நேரத்தில் மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>சேவையகம் மறுதொடக்கம் ஆகிறது. சிறிது நேரத்தில் மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>சேவையகத்தின் வட்டு நிரம்பிவிட்டது. சேவையக நிர்வாகியிடம் தெரிவியுங்கள்.</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>சேவையகத்தில் சேமிக்க முடியவில்லை. சேவையக நிர்வாகியிடம் தெரிவியுங்கள்.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>முதலில் உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>பயனர்பெயர் அல்லது கடவுச்சொல் தவறு.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>உங்கள் அமர்வு முடிந்துவிட்டது. மீண்டும் உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>வேறொரு இடத்திலிருந்து இங்கு வெளியேற்றப்பட்டீர்கள். மீண்டும் உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>அந்தச் சாதனம் இப்போது உள்நுழைந்த நிலையில் இல்லை.</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>இந்தக் கணக்கிற்கு இருபடிச் சரிபார்ப்புக் குறியீடும் தேவை.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>இந்தக் கணக்கு இடைநிறுத்தப்பட்டுள்ளது. சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>குறியீடு தவறானது, ஏற்கனவே பயன்படுத்தப்பட்டது அல்லது காலாவதியானது.</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>இந்தச் சேவையகத்தில் அழைப்பு இருந்தால் மட்டுமே சேர முடியும். சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>அழைப்பு செல்லாதது, பயன்படுத்தப்பட்டது அல்லது காலாவதியானது. புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>இருபடிச் சரிபார்ப்பு ஏற்கனவே இயக்கத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>இருபடிச் சரிபார்ப்பு முடக்கத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>இதைச் சேவையக நிர்வாகிகள் மட்டுமே செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>இந்தச் சேவையகம் புதிய கணக்குகளை ஏற்பதில்லை. சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>பயனர்பெயரில் 3 முதல் 32 வரை எழுத்துகள் (a–z), எண்கள், புள்ளிகள், சிறுகோடுகள் அல்லது அடிக்கோடுகள் இருக்கலாம்; அது எழுத்தில் தொடங்க வேண்டும்.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>இந்தப் பயனர்பெயர் எடுக்கப்பட்டுவிட்டது. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>இது மின்னஞ்சல் முகவரி அல்ல.</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>இந்தச் சேவையகம் மின்னஞ்சல் அனுப்புவதில்லை. சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>இந்த மின்னஞ்சல் முகவரி ஏற்கனவே பயன்பாட்டில் உள்ளது.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>கடவுச்சொல்லில் குறைந்தது 8 எழுத்துகள் இருக்க வேண்டும்; அது பொதுவானதாக இருக்கக் கூடாது.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>அப்படி யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>இவரைத் தொடர்புகொள்ள முடியாது.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>அது நீங்களேதான்.</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>இவரிடமிருந்து வந்த கோரிக்கை இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>இந்த அரட்டை இப்போது இல்லை, அல்லது நீங்கள் இதில் உறுப்பினர் இல்லை.</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>இந்த அரட்டையில் இனி உறுப்பினர்களைச் சேர்க்க முடியாது.</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>இந்த வகை அரட்டையில் இதைச் செய்ய முடியாது.</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>நீங்கள் மட்டுமே உரிமையாளர்: முதலில் வேறொருவரை உரிமையாளர் ஆக்குங்கள்.</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>இணைப்பு செல்லாதது, பயன்படுத்தப்பட்டது, ரத்துசெய்யப்பட்டது அல்லது காலாவதியானது. புதிய இணைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>வரலாற்றை உடன் கொண்டுசெல்லும் கோரிக்கை இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>இவர் இந்த அரட்டையில் உறுப்பினர் இல்லை.</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>இந்த அரட்டையில் உங்கள் பொறுப்பு இதை அனுமதிக்காது.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>செய்தி காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>இது மிக நீளமாக உள்ளது. பகுதி பகுதியாக அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>சேமிக்க முடியாத எழுத்துகள் இதில் உள்ளன.</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>இந்தச் செய்தி இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>செய்தி நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>செய்தி மிகப் பழையது; அனைவருக்கும் நீக்க முடியாது.</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>இந்த அரட்டையில் இனி பின் செய்ய முடியாது. முதலில் ஒன்றின் பின்னை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>இந்தக் கோப்பு இப்போது இல்லை.</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>இந்தப் பதிவேற்றம் ரத்துசெய்யப்பட்டது அல்லது கைவிடப்பட்டது. மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>கோப்பு காலியாக உள்ளது. அனுப்ப எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>இந்தச் சேவையகம் ஏற்கும் அளவைவிடக் கோப்பு பெரியது.</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>உங்களுக்கான இடம் முழுவதையும் உங்கள் கோப்புகள் நிரப்பிவிட்டன. முதலில் கோப்புகள் உள்ள சில செய்திகளை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>கோப்பு முழுமையாகப் பதிவேற்றப்படவில்லை. மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>இந்தக் கோப்பு ஒரு செய்தியில் உள்ளது. அந்தச் செய்தியை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>ஒரு செய்தியில் அதிகபட்சம் பத்துக் கோப்புகள் இருக்கலாம்.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>குறைந்தது இரண்டு எழுத்துகளை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>மிக வேகமாக உள்ளது. சற்றுக் காத்திருங்கள்.</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>சேவையகம் ஒரே நேரத்தில் இவ்வளவு அனுப்பாது.</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>சேவையகம் அனுமதிப்பதை விட இது பெரியது.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>சேவையகத்துடன் இணைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>சேவையகம் உரிய நேரத்தில் பதிலளிக்கவில்லை.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>சேவையகத்தை அடைய முடியவில்லை. அதன் முகவரியையும் உங்கள் நெட்வொர்க்கையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>அங்கிருந்து பதில் வருகிறது, ஆனால் அது Chatoyant சேவையகம் அல்ல.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>சேவையகத்தின் சான்றிதழ் நம்பகமானது அல்ல, அல்லது மாறியுள்ளது. தொடர்வதற்கு முன் சேவையக நிர்வாகியிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>கோப்பு இப்போது இல்லை, அல்லது படிக்க முடியவில்லை. அதை மீண்டும் அங்கே வைத்து முயலுங்கள், அல்லது செய்தியை நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>நீங்கள் தேர்ந்தெடுத்த பிறகு கோப்பு மாறிவிட்டது. செய்தியை நீக்கிவிட்டு, கோப்பை இப்போதுள்ளபடி அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>அந்தக் கோப்புறையில் எதையும் சேமிக்க முடியாது. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>இந்தச் சாதனத்தில் சேமிக்க முடியவில்லை. வட்டு நிரம்பிவிட்டதா?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>இந்தப் பெயரில் சேவையகம் இல்லை. எழுத்துகளையும் உங்கள் இணைய இணைப்பையும் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>கணினி உள்ளது, ஆனால் இந்தப் போர்ட்டில் அரட்டைச் சேவையகம் இல்லை. முக்காற்புள்ளிக்குப் பின் உள்ள எண்ணைச் சரிபாருங்கள் அல்லது சேவையக நிர்வாகியிடம் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>இது சேவையக முகவரி அல்ல. அது இப்படி இருக்கும்: chat.example.org அல்லது chat.example.org:7443</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>இந்தக் கோப்பிலிருந்து சிறிய படத்தைச் சேவையகத்தால் உருவாக்க முடியவில்லை. PNG, JPEG, GIF அல்லது WebP படத்தைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>படம் மிகப் பெரியது: அதிகபட்சம் 5 MB, ஒவ்வொரு பக்கமும் 4096 பிக்சல்கள் வரை இருக்கலாம்.</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>இந்தக் கணக்கு நீக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>இந்தச் சேவையகத்தின் கடைசி நிர்வாகி நீங்கள். முதலில் வேறொருவர் நிர்வாகியாக வேண்டும்.</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>இந்தச் சேவையகம் மொழிபெயர்ப்பதில்லை. சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>மொழிபெயர்ப்பு நிரலை இப்போது அடைய முடியவில்லை. பிறகு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>இங்கே இந்த மொழியில் மொழிபெயர்க்க முடியாது. வேறொன்றைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>செய்தி மிக நீளமானது; மொழிபெயர்க்க முடியாது.</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>தனக்கு யார் எழுதலாம் என்பதை இவர் வரையறுத்துள்ளார். நட்புக் கோரிக்கை அனுப்பிப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>இவர் உங்கள் நட்புக் கோரிக்கைகளை ஏற்பதில்லை.</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>தன்னைக் குழுக்களில் யார் சேர்க்கலாம் என்பதை இவர் வரையறுத்துள்ளார். இணைப்பை அனுப்புங்கள், அல்லது முதலில் நண்பர்களாகுங்கள்.</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>வேறொரு நிர்வாகி இதை ஏற்கனவே முடிவுசெய்துவிட்டார்.</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>இங்கு மெதுவான பயன்முறை இயக்கத்தில் உள்ளது. சற்றுக் காத்திருந்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>ப்ராக்ஸி இணைப்பை அனுமதிக்கவில்லை. ப்ராக்ஸி அமைப்புகளைப் பாருங்கள், அல்லது உங்கள் நெட்வொர்க் நிர்வாகியிடம் கேளுங்கள்.</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>இங்கு செய்தியை எழுதியவர் மட்டுமே அதை நீக்க முடியும்.</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>மற்றவர்கள் எழுதியதை நிர்வாகிகள் மட்டுமே நீக்க முடியும்.</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>மீட்டிங்கில்</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>மதிய உணவில்</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>வழியில்</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>வீட்டிலிருந்து வேலை</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>உடல்நிலை சரியில்லை</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>விடுமுறையில்</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>செய்திகளை மொழிபெயர்க்கவா?</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>மொழிபெயர்</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>மொழிபெயர்க்கும் மொழி</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>இது மிகவும் பெரியது.</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>இது .ts கோப்பு அல்ல.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>வரி %1: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>படித்ததாகக் குறி</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>படிக்காததாகக் குறி</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>நீங்கள் பேசுவது படிக்கவும் தேடவும் வசதியாக இந்தச் சேவையகத்தில் உரையாக மாற்றப்படும்.</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>நீங்கள் பேசுவது %1-க்கு அனுப்பப்பட்டு, படிக்கவும் தேடவும் வசதியாக அங்கே உரையாக மாற்றப்படும்.</translation>
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
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>நேற்று</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>நிரல் பற்றி</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
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
        <translation>சேவையகம்: %1, பதிப்பு %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyant ஒரு கட்டற்ற மென்பொருள்; GNU General Public License, பதிப்பு 3 அல்லது அதற்குப் பிந்தைய உரிமத்தில் கிடைக்கிறது: எதற்கும் பயன்படுத்தலாம், செயல்படும் விதத்தைப் படித்துப் பார்க்கலாம், மாற்றலாம், பிறருக்கும் வழங்கலாம். இதற்கு எந்த உத்தரவாதமும் இல்லை.</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>இது Qt, OpenSSL, SQLite, Hunspell, libqrencode ஆகியவற்றையும் Inter, Noto எழுத்துருக்களையும் பயன்படுத்துகிறது.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>சிக்கலைத் தெரிவி…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>அங்கு தொடர்புகொள்ள: %1</translation>
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
        <translation>உங்கள் தரவு</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>எல்லாவற்றின் நகல்</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>கோப்புறையைத் திற</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>என் தரவை ஏற்றுமதி செய்…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>கணக்கை முடித்தல்</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>கணக்கை நீக்கு…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>என் தரவை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP கோப்புகள் (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>உங்கள் பெயர், அமைப்புகள், நட்புகள் ஆகியவை நிரந்தரமாக நீக்கப்படும். எது நீங்கும், எது இருக்கும் என்பதை முன்னதாகவே பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>இதைச் சேவையகத்தால் மட்டுமே செய்ய முடியும்; இப்போது அதனுடன் இணைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>சேமித்த இடம்: %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>சேவையகத்தில் உங்களைப் பற்றி உள்ள அனைத்தும் ஒரு ZIP கோப்பாக: சுயவிவரம், அமைப்புகள், தொடர்புகள், உங்கள் அரட்டைகள், நீங்கள் அனுப்பிய கோப்புகள்.</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>இது சேவையகத்திலிருந்து வருகிறது; இப்போது அதனுடன் இணைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>சேமிக்கிறது: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>சேவையகம் இதைத் தயார்செய்கிறது: இதுவரை %1. இந்தச் சாளரத்தை மூடலாம்.</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>சேவையகம் இதைத் தயார்செய்கிறது. இந்தச் சாளரத்தை மூடலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>%1 சேவையகத்திற்கான அழைப்பைத் திறந்தீர்கள். உங்களுக்கு அங்கே கணக்கு இல்லை. புதிய கணக்கு, இப்போதுள்ள கணக்குகளுடன் தனி அரட்டைகளோடு இருக்கும்.</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>கணக்கைச் சேர்க்கவா?</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>கணக்கைச் சேர்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>கணக்குகள்</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>கணக்கைச் சேர்…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>வேறொரு நிரல் இந்தச் சுயவிவரத்தைப் பயன்படுத்துகிறது. அதை மூடுங்கள், அல்லது வேறொரு --profile உடன் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>சேமித்த வரலாறு சேதமடைந்திருந்தது; அது %1 என வைக்கப்பட்டுள்ளது. சேவையகத்திலிருந்து மீண்டும் ஏற்றப்படுகிறது.</translation>
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
        <translation>மீண்டும் உள்நுழையுங்கள்</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>இணைப்பு இல்லை</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n படிக்காத செய்தி</numerusform>
            <numerusform>%1 · %n படிக்காத செய்திகள்</numerusform>
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
        <translation>%1 · குழுக்களில் புதியவை உள்ளன</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>புதிய அரட்டை</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>புதிய குழு</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>இணைப்பின் மூலம் அரட்டையில் சேர்…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>எல்லா இடங்களிலும் தேடு</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>அரட்டைக்குச் செல்</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>இந்த அரட்டையில் தேடு</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>விசைப்பலகைக் குறுக்குவழிகள்</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>அடுத்த அரட்டை</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>முந்தைய அரட்டை</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>அடுத்த படிக்காத அரட்டை</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>முந்தைய படிக்காத அரட்டை</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>அரட்டை %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>முன்செல்</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>அரட்டையை ஒலியடக்கு அல்லது ஒலியடக்கத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>தேர்ந்தெடுத்த செய்திக்குப் பதிலளி</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>தேர்ந்தெடுத்த அல்லது கடைசிச் செய்திக்கு எதிர்வினையிடு</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>கோப்புகளை இணை</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>எமோஜி</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>தடிமன்</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>சாய்வு</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>நிரல் குறியீடு</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>குறுக்குக்கோடு</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>புதிய செய்திக்குச் செல்</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>படிக்காத முதல் செய்திக்குச் செல்</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>உரையைப் பெரிதாக்கு</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>உரையைச் சிறிதாக்கு</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>வழக்கமான உரை அளவு</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>அடுத்த பகுதி</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>முந்தைய பகுதி</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>சாளரத்தை மூடு</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>நிரலை மூடு</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>குரல் செய்தியைப் பதிவுசெய், இடைநிறுத்து, தொடர்</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>கடைசிக் குரல் செய்தியை இயக்கு அல்லது இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>அரட்டையைப் படித்ததாக அல்லது படிக்காததாகக் குறி</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>என் கடைசிச் செய்தியைத் திருத்து (புலம் காலியாக இருந்தால்)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>கடைசிச் செய்திக்குப் பதிலளி (புலம் காலியாக இருந்தால்)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>செய்தியை அனுப்பு</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>இணைப்பு</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>அரட்டையின் தொடக்கத்திற்குச் செல்</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>கணக்கு %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>பூட்டு</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>பின் செய்த அரட்டையை மேலே நகர்த்து (பட்டியலில்)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>பின் செய்த அரட்டையைக் கீழே நகர்த்து (பட்டியலில்)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>தேர்ந்தெடுத்த அல்லது கடைசிச் செய்தியை மொழிபெயர்</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>உதவி</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>மனநிலை மதிப்பீட்டின் துல்லியம்</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>சிக்கலைத் தெரிவி…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>Chatoyant பற்றி</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>இந்த அரட்டைத் தேடலின் பழைய முடிவு</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>இந்த அரட்டைத் தேடலின் புதிய முடிவு</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>சற்றுமுன் செய்ததைச் செயல்தவிர்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>பெயர், பயனர்பெயர் அல்லது மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>மேலும் காட்டு</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>அனைவரும்</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>நிர்வாகிகள்</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>இடைநிறுத்தப்பட்டோர்</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n கணக்கு</numerusform>
            <numerusform>%n கணக்குகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>இந்தப் பெயரோ முகவரியோ உள்ளவர் யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>யாரும் இடைநிறுத்தப்படவில்லை.</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>இன்னும் யாரும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>%1-இன் சாதனங்கள்</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>அனைத்தையும் வெளியேற்று</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>உள்நுழைந்துள்ள சாதனங்கள் இவை. வெளியேற்றப்படும் சாதனத்தில் மீண்டும் கடவுச்சொல் தேவை; அதில் சேமிக்கப்பட்டவை அங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>எந்தச் சாதனத்திலும் உள்நுழையவில்லை.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>பெயரில்லாச் சாதனம்</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேற்று</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>இந்தச் சாதனத்தை வெளியேற்றவா?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>அது எங்கிருந்தாலும் உடனே வெளியேற்றப்படும். அதில் சேமிக்கப்பட்டவை அங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>%1-இன் எல்லாச் சாதனங்களையும் வெளியேற்றவா?</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>அவை எங்கிருந்தாலும் உடனே வெளியேற்றப்படும்; மீண்டும் உள்நுழையக் கடவுச்சொல் தேவை. அவற்றில் சேமிக்கப்பட்டவை அங்கேயே இருக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n சாதனம் வெளியேற்றப்பட்டது.</numerusform>
            <numerusform>%n சாதனங்கள் வெளியேற்றப்பட்டன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>சுயவிவரத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>இவரின் தணிக்கைப் பதிவு</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>உங்கள் சொந்தக் கணக்கிற்கு அல்ல. அதன் சாதனங்களும் கடவுச்சொல்லும் அமைப்புகளில் உள்ளன.</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>சாதனங்கள்…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>மீட்டமைப்புக் குறியீடு கொடு…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>உறுப்பினர் ஆக்கு</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>சேவையக நிர்வாகி ஆக்கு…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>இடைநிறுத்தத்தை நீக்கு</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>இடைநிறுத்து…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 இப்போது சேவையக நிர்வாகி.</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>%1-ஐச் சேவையக நிர்வாகி ஆக்கவா?</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>சேவையக நிர்வாகிகள் எல்லாக் கணக்குகளையும் புகார்களையும் பார்க்கலாம், மற்றவர்களை அழைக்கலாம், இடைநிறுத்தலாம், உங்களை மீண்டும் உறுப்பினர் ஆக்கலாம். மற்றவர்கள் எழுதுவதை அவர்கள் படிப்பதில்லை.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>சேவையக நிர்வாகி ஆக்கு</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 இடைநிறுத்தப்பட்டார்.</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>%1-ஐ இடைநிறுத்தவா?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>%1 உடனே எல்லா இடங்களிலிருந்தும் வெளியேற்றப்படுவார்; சேவையக நிர்வாகி இடைநிறுத்தத்தை நீக்கும் வரை உள்நுழைய முடியாது. எழுதியவை அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 இப்போது உறுப்பினர்.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 மீண்டும் உள்நுழையலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>சேவையக நிர்வாகி</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>%1-க்கான செயல்கள்</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>எங்கும் உள்நுழையவில்லை</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n சாதனம்</numerusform>
            <numerusform>%n சாதனங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>இருபடிச் சரிபார்ப்பு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>நிர்வாகம்</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>நிர்வாகத்தின் பிரிவுகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>புள்ளிவிவரங்கள்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>புகார்கள்</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>அழைப்புகள்</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>தணிக்கைப் பதிவு</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>ஆரோக்கியம்</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>சேவையக அமைப்பு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>%1 வரை ஒலியடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>எப்போதும் ஒலியடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>எதுவுமில்லை. அரட்டையின் மெனுவில் “அறிவிப்புகள்”, “ஒலியடக்கு” ஆகியவற்றில் அமைக்கலாம்.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>மாற்று</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>“%1” அரட்டைக்கான விதி மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>“%1” அரட்டைக்கான விதி அகற்றப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>புதிய செய்தி</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n புதிய செய்தி</numerusform>
            <numerusform>%n புதிய செய்திகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>புதிய நட்புக் கோரிக்கை</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>உங்கள் நண்பராக விரும்புகிறார்</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>எல்லாச் செய்திகளும்</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>என்னைக் குறிப்பிடுபவை மட்டும்</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>எதுவும் வேண்டாம்</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>அறிவிப்புகள் இப்படித்தான் தோன்றும்.</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>துளி</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>சிறு மணி</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>மரம்</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>இரு சுரங்கள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>காத்திருக்கிறது · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>இடைநிறுத்தப்பட்டது · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>சேமிக்கப்பட்டது · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>திற</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>இப்போது காட்ட முடியவில்லை: %1, %2</translation>
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
        <translation>என்னுடன் யார் உரையாடலைத் தொடங்கலாம்</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>எனக்கு யார் நட்புக் கோரிக்கை அனுப்பலாம்</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>என்னைக் குழுக்களில் யார் சேர்க்கலாம்</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>என் படத்தை யார் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>இந்தச் சேவையகத்தில் உள்ள அனைவரும்</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>நண்பர்களும் பொதுவான குழுவில் உள்ளவர்களும்</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>என் நண்பர்கள்</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>உங்களுடன் யார் உரையாடலைத் தொடங்கலாம்: %1.</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>உங்களுக்கு யார் நட்புக் கோரிக்கை அனுப்பலாம்: %1.</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>உங்களைக் குழுக்களில் யார் சேர்க்கலாம்: %1.</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>உங்கள் படத்தை யார் பார்க்கலாம்: %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>ஒருவரை மட்டும் காட்டு: பெயர் அல்லது பயனர்பெயர்</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV ஏற்றுமதி செய்…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>பழையவற்றைக் காட்டு</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>இந்தச் சேவையகத்தில் யார், யாருக்கு, எங்கிருந்து, என்ன செய்தார் என்ற பதிவு. இதில் எதுவும் ஒருபோதும் மாற்றப்படாது; நபர்கள் எழுதியது எதுவும் இதில் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n வரி %1-இல் சேமிக்கப்பட்டது.</numerusform>
            <numerusform>%n வரிகள் %1-இல் சேமிக்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>%1 பற்றி ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>%1 பற்றி மட்டும்: மீண்டும் அனைவரையும் காட்டு</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>%1 பற்றி மட்டும்</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>இந்தப் பெயரில் யாரும் இல்லை.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>இன்னும் பதிவு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>தணிக்கைப் பதிவை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV கோப்புகள் (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>பதிவுகளைப் பெறுகிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>வேறொன்று: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>சேவையக இயக்குநர்</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · %2-இலிருந்து</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>இப்போது இங்கே இல்லாதவர்</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>கடவுச்சொல்லை மீட்டமைக்கும் மின்னஞ்சலை, யாருக்கும் இல்லாத முகவரிக்கு யாரோ கேட்டார்</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>உள்நுழைய முடியவில்லை: அந்தப் பெயரில் யாரும் இல்லை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>நான் இந்தக் கணினியில் உள்நுழையும்போது தொடங்கு</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>இதை மாற்ற முடியவில்லை: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>இப்போது காட்டப்படுவது</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>சேவையக நிர்வாகி சொல்லும் கடைசி நான்கு ஜோடிகள்</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>இணைக்க வேண்டாம்</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>எதிர்பார்த்த சான்றிதழின் கைரேகை</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>சான்றிதழின் கைரேகை</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>இது உங்கள் சேவையகமா?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>இந்தக் கணினி அறியாத சான்றிதழை %1 காட்டுகிறது. சொந்தச் சேவையகத்தில் இது வழக்கமானதே. அதன் கைரேகை இது:</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>சேவையக நிர்வாகியிடம் கைரேகையைக் கேளுங்கள் (எ.கா. தொலைபேசியில்). இரண்டும் ஒன்றாக இருந்தால் மட்டுமே நம்புங்கள்.</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>இரண்டும் ஒன்றே: இந்தச் சேவையகத்தை நம்பு</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>சேவையகத்தின் சான்றிதழ் மாறியுள்ளது</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>நீங்கள் நம்பிய சான்றிதழுக்குப் பதிலாக வேறொன்றை %1 காட்டுகிறது. சேவையக நிர்வாகி அதை மாற்றியிருக்கலாம், அல்லது உங்களுக்கும் சேவையகத்திற்கும் இடையில் யாரோ இருந்து உங்கள் கடவுச்சொல்லையும் செய்திகளையும் படிக்கக்கூடும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>இதுவரை அறிந்தது</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>சான்றிதழ் மாற்றப்பட்டதா என்று இந்த அரட்டை அல்லாத வேறு வழியில் சேவையக நிர்வாகியிடம் கேளுங்கள்; புதிய கைரேகையின் கடைசிப் பகுதியைப் படித்துக் காட்டச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>புதிய சான்றிதழை நம்பு</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>இது உங்கள் அழைப்பில் உள்ள சேவையகம் அல்ல</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 காட்ட வேண்டிய சான்றிதழை உங்கள் அழைப்பு குறிப்பிடுகிறது; ஆனால் அந்தச் சேவையகம் வேறொன்றைக் காட்டுகிறது. உங்களுக்கும் சேவையகத்திற்கும் இடையில் யாராவது இருக்கக்கூடும். எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>அழைப்பில் உள்ளது</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>இந்த அழைப்புடன் தொடராதீர்கள். அனுப்பியவரிடம், முன்பு வந்த வழியில் அல்லாமல் வேறு வழியில் புதிய அழைப்பைக் கேளுங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>அட்டவணை</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1: அட்டவணையாக</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>ஏற்றுகிறது</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>இன்னும் தரவு இல்லை</translation>
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
        <translation>கோப்புகளைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>இதில் சேமி…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>சேமித்த இடத்தில் கோப்பு இப்போது இல்லை: மீண்டும் சேமிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>இந்த வகைக் கோப்பைத் திறந்தால் ஒரு நிரல் இயங்கக்கூடும். இதோ அதன் கோப்புறை.</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>இந்த வகைக் கோப்புகளைத் திறக்கும் நிரல் எதுவும் இல்லை. இதோ அதன் கோப்புறை.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>படத்தை நகலெடுக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
    <message>
        <source>View</source>
        <translation>பார்</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>படத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>அனைத்தையும் சேமி</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>சேமிப்பதை ரத்துசெய்</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>கோப்புறையில் காட்டு</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1× வேகத்தில் இயக்கு</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>இந்த வகைக் கோப்புகளைத் திறக்கும் நிரல் எதுவும் இல்லை. சேமிக்க முடியும்.</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>இங்கு குரல் செய்தி எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>முதலில் சேமிக்கிறது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>மீடியா, கோப்புகள், இணைப்புகள்</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>இங்கு மனநிலை</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>மொழிபெயர்க்கும் மொழி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>அரட்டைகளுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>இந்த அரட்டையில் தேடு</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>மேலும் செயல்கள்</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>அரட்டைத் தலைப்பு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>இந்த அரட்டைக்குப் புதிய இணைப்பு</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>அரட்டைக்கான இணைப்பு</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>இணைப்பும் இந்தச் சேவையகத்தில் கணக்கும் உள்ள எவரும் சேரலாம். சேவையகம் அதன் நகலை வைத்திருக்காது: நிரலை மூடிய பிறகு யாராலும் அதை மீண்டும் காட்ட முடியாது.</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>இதன் மூலம் சேர நிர்வாகியின் ஒப்புதல் தேவை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>புதிய இணைப்பு…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>இணைப்பு உள்ள எவரும் யாரும் சேர்க்காமல் தாமாகவே சேரலாம். நீங்கள் நிர்வாகியாக இல்லாதபோது உங்கள் இணைப்புகள் திரும்பப் பெறப்படும்.</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>இந்த அரட்டைக்கு இணைப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>நீங்கள் உருவாக்கிய இணைப்பு</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>%1 உருவாக்கிய இணைப்பு</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>இணைப்பு நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR குறியீடு</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>இணைப்பின் QR குறியீடு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>இணைப்பு திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>இந்த இணைப்பைத் திரும்பப் பெறவா?</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>இதைக் கொண்டு இனி யாரும் சேர முடியாது. ஏற்கனவே சேர்ந்தவர்கள் அரட்டையில் தொடர்ந்து இருப்பார்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>இன்னும் செய்திகள் இல்லை</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n படிக்காத செய்தி</numerusform>
            <numerusform>%n படிக்காத செய்திகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>உங்களைக் குறிப்பிடுகிறது</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>பின் செய்யப்பட்டது</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ஒலியடக்கப்பட்டது</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>வரைவு: %1</translation>
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
        <translation>உங்கள் அரட்டையின் வரலாற்றை ஒரு குழுவிற்குக் கொண்டுசெல்ல அனுமதி கேட்கிறார்</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>படிக்காததாகக் குறிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>ஒரு செய்தி அனுப்பப்படவில்லை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>அரட்டைகள்</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>பின்னை நீக்கு</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>பின் செய்</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>காப்பகத்திலிருந்து எடு</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>காப்பகப்படுத்து</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>கீழே நகர்த்து</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n சந்தாதாரர்</numerusform>
            <numerusform>%n சந்தாதாரர்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n உறுப்பினர்</numerusform>
            <numerusform>%n உறுப்பினர்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>இங்கு நிர்வாகிகள் மட்டுமே செய்திகளைப் பின் செய்ய முடியும்.</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>செய்தி அனைவருக்கும் நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>இந்தச் செய்தி ஏற்கனவே அனுப்பப்படுகிறது.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>இணைப்பை நகலெடு</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>இந்த அரட்டையில் முன்னோட்டங்களை மறை</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>இந்த அரட்டையில் முன்னோட்டங்களை எப்போதும் காட்டு</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>முன்னோட்டத்தை அனைவருக்கும் அகற்று</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>எதிர்வினையிடச் செய்தி எதுவும் இல்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>இரு செய்திகளுக்கு இடையே உறுப்பினர்கள் காத்திருக்க வேண்டிய நேரம். நிர்வாகிகள் காத்திருக்க வேண்டியதில்லை.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>தனிப்பட்டது</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>பொதுவானது</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>சேர நிர்வாகியின் ஒப்புதல் தேவை</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>அனைவரும்</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>நிர்வாகிகள்</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>யார் எழுதலாம்</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>யார் உறுப்பினர்களைச் சேர்க்கலாம்</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>யார் செய்திகளைப் பின் செய்யலாம்</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>முடக்கம்</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>மெதுவான பயன்முறை</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>குழுவின் வகை</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>இதை நிர்வாகிகள் மட்டுமே மாற்ற முடியும்.</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>இந்தச் சேவையகத்தில் உள்ள எவரும் குழுவைப் பெயரால் தேடிச் சேரலாம்.</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>இணைப்பின் மூலம் சேரலாம், அல்லது ஓர் உறுப்பினர் சேர்க்கலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>அரட்டைகளைத் தேடு</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>உங்களுக்கு இன்னும் அரட்டைகள் இல்லை.</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>இந்தப் பெயரில் அரட்டை எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>மற்றவற்றைக் கண்டறிய ஒரு பெயரை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>தனி அரட்டை</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>சேனல்</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n உறுப்பினர்</numerusform>
            <numerusform>%n உறுப்பினர்கள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>பின் செய்த செய்திகள் (%1)</translation>
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
        <translation>வரைவு:</translation>
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
        <translation>பெயரைப் பூட்டு</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>சேர்ந்த பின் வருபவை</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>இதை நிர்வாகிகள் மட்டுமே மாற்ற முடியும்.</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>புதிய உறுப்பினர்கள் படிக்கக்கூடியவை</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>பெயர், விவரம், படம் ஆகியவற்றை நிர்வாகிகள் மட்டுமே மாற்ற முடியும்.</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>பெயர், விவரம், படம் ஆகியவற்றை எல்லா உறுப்பினர்களும் மாற்றலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>தேடுகிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>இன்னும் அனுப்பப்படாததை முன்னனுப்ப முடியாது.</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1, %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n செய்தி நகலெடுக்கப்பட்டது.</numerusform>
            <numerusform>%n செய்திகள் நகலெடுக்கப்பட்டன.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n செய்தி அனைவருக்கும் நீக்கப்படும்.</numerusform>
            <numerusform>%n செய்திகள் அனைவருக்கும் நீக்கப்படும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>இன்னும் அனுப்பாதது வேறு யாரிடமும் இல்லை: அதை அனைவருக்கும் நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>உங்களுக்கு மட்டும் நீக்கிய செய்திகளை உங்கள் கணக்கில் இதற்கு மேல் குறித்துவைக்க முடியாது. எதுவும் நீக்கப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n செய்தி உங்களுக்கு மட்டும் நீக்கப்பட்டது.</numerusform>
            <numerusform>%n செய்திகள் உங்களுக்கு மட்டும் நீக்கப்பட்டன.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>இதை இங்கு இயக்க முடியாது. சேமித்து, வேறொரு நிரலில் திறங்கள்.</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>இங்கு இயக்க முடியாத அளவுக்கு இது நீளமானது. சேமித்துத் திறங்கள்.</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>தேர்ந்தெடுத்த ஸ்பீக்கர்கள் இணைக்கப்படவில்லை. கணினியின் ஸ்பீக்கர்கள் பயன்படுத்தப்படுகின்றன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>குரல் செய்தி</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>வட்டில் இடமில்லை. அதுவரை நீங்கள் பேசியது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>மைக்ரோஃபோன் துண்டிக்கப்பட்டது. அதுவரை நீங்கள் பேசியது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>நீங்கள் பதிவுசெய்துகொண்டிருந்தபோது நிரல் மூடப்பட்டது. அதுவரை நீங்கள் பேசியது இங்கே உள்ளது.</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>பதிவு மிகவும் சிறியது. பேசும்போது மைக்ரோஃபோனை அழுத்திப் பிடியுங்கள், அல்லது அதைக் கிளிக் செய்து பேசி, “அனுப்பு” என்பதைக் கிளிக் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>மைக்ரோஃபோன் எதுவும் இணைக்கப்படவில்லை. ஒன்றை இணைத்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>வட்டில் இடமில்லை. எதையாவது நீக்கிவிட்டு மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>மைக்ரோஃபோனைப் பயன்படுத்த முடியவில்லை. பதிவுசெய்யும் மற்ற நிரல்களை மூடுங்கள், அல்லது கணினி அமைப்புகளில் அனுமதியளித்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>குரல் செய்தி கைவிடப்பட்டது.</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>தேர்ந்தெடுத்த மைக்ரோஃபோன் இணைக்கப்படவில்லை. கணினியின் மைக்ரோஃபோன் பயன்படுத்தப்படுகிறது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>தனிச் சாளரத்தில் திற</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
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
        <translation>இந்தக் கணினியில் கடவுச்சொல் பெட்டகம் இல்லை: ஒவ்வொரு முறை தொடங்கும்போதும் கடவுச்சொல் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>இப்போதைய மொழி: %1.</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>%1 கோப்பில் உள்ள மொழிபெயர்ப்பைப் படிக்க முடியவில்லை: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>இந்தச் சாதனத்தின் அமைப்புகள் சேதமடைந்திருந்தன. படிக்க முடிந்தவை பயன்பாட்டில் உள்ளன; பழைய கோப்பு %1 என வைக்கப்பட்டுள்ளது.</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>செய்திகள் தொடர்ந்து வருவதற்காகச் சாளரம் சிறிதாக்கப்பட்டது. மெனுவில் உள்ள “நிரலை மூடு” நிரலை முடிக்கும்; அமைப்புகள் → அறிவிப்புகள் பகுதியில் இதை மாற்றலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>அங்கீகரிப்புச் செயலியின் ஆறு இலக்கக் குறியீடு</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>இன்னும் ஒரு படி</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>உள்நுழைவுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>இருபடிச் சரிபார்ப்பை இயக்கியபோது நீங்கள் சேமித்த மீட்புக் குறியீடுகளில் ஒன்றை உள்ளிடுங்கள். ஒவ்வொன்றும் ஒருமுறை மட்டுமே செல்லும்.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>%1-க்காக உங்கள் அங்கீகரிப்புச் செயலி காட்டும் ஆறு இலக்கங்களை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>இதற்குப் பதிலாக அங்கீகரிப்புச் செயலியைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>இதற்குப் பதிலாக மீட்புக் குறியீட்டைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>இந்த மீட்புக் குறியீடு தவறானது, அல்லது ஏற்கனவே பயன்படுத்தப்பட்டது.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>இந்தக் குறியீடு தவறானது அல்லது காலாவதியானது. அடுத்த குறியீட்டிற்காகக் காத்திருங்கள்; உங்கள் மொபைலின் கடிகாரத்தைச் சரிபாருங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>கட்டளைகள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>விளம்பரம் அல்லது ஸ்பேம்</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>அவமதிப்பு, மிரட்டல் அல்லது துன்புறுத்தல்</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>சட்டவிரோதமான ஒன்று</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>வேறு ஏதாவது</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>இந்தச் செய்தியைப் பற்றிப் புகாரளி</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>இவரைப் பற்றிப் புகாரளி</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>புகார் உங்கள் பெயருடன் %1 சேவையகத்தின் நிர்வாகிகளுக்குச் செல்லும். %2-க்கு இது தெரிவிக்கப்படாது.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>என்ன பிரச்சினை?</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>நிர்வாகிகள் மேலும் அறிய வேண்டியது (விரும்பினால்)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>%1-ஐத் தடுக்கவும் செய்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>புகாரை அனுப்பு</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>%1 சேவையகத்தின் நிர்வாகிகளுக்கு அனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 எழுதியது: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>உங்கள் குறிப்பு: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>எமோஜி</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>செய்தி எழுதும் பகுதி</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>கோப்புகளை இணை</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>குரல் செய்தியைப் பதிவுசெய்</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1-க்குப் பதில்</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>செய்தியைத் திருத்து</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n பைட் அதிகம்</numerusform>
            <numerusform>%n பைட்டுகள் அதிகம்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n பைட் மீதம்</numerusform>
            <numerusform>%n பைட்டுகள் மீதம்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>நீங்கள் எழுதியிருந்தது: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>எழுதியிருந்ததை நகலெடு</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>நகலெடுக்கப்பட்டது</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>சேவையக அமைப்பில் தேடு</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>சேவையகம் தொடங்கப்பட்டபோது இருந்தபடி. சேவையக இயக்குநர் இதை அமைப்புக் கோப்பில் மாற்றலாம்; கடவுச்சொற்களும் சாவிகளும் காட்டப்படுவதில்லை.</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>பெயரிலோ மதிப்பிலோ இது உள்ள அமைப்பு எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>இயல்பு அல்ல</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>காலி</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>அமைப்பின் பெயர் %1-ஐ நகலெடு</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>நகலெடுக்கப்பட்டது: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>ஒப்புக்கொள்</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>இந்த அரட்டையின் வரலாறு</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>நிராகரி</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
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
        <translation>காட்ட வேண்டிய பகுதியைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>படத்தை இழுங்கள் அல்லது அம்பு விசைகளைப் பயன்படுத்துங்கள். இடம் போன்ற, கேமரா பதிந்த தகவல்கள் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>படத்தை அமை</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ஜூம்</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>90° சுழற்று</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>படத்தில் காட்டப்படும் பகுதி</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>இழுங்கள், அல்லது நகர்த்த அம்பு விசைகளையும் அளவை மாற்ற + மற்றும் − விசைகளையும் பயன்படுத்துங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>தேடு</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>முதன்மைப் பட்டி</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>புதிய அரட்டை</translation>
    </message>
    <message>
        <source>All</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>படிக்காதவை</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>குழுக்கள்</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>காப்பகம்</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>இன்னும் அரட்டைகள் இல்லை</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>உங்களுக்குத் தெரிந்தவர்களைத் தேடுங்கள், அல்லது பலரை ஒன்றிணையுங்கள்.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>நபர்களைத் தேடு</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>குழுவை உருவாக்கு</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>இணைப்பின் மூலம் சேர்</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>அனைத்தையும் காட்டு</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>என் நிலை, சுயவிவரம், அமைப்புகள்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>படிக்காதவை %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n நட்புக் கோரிக்கை</numerusform>
            <numerusform>%n நட்புக் கோரிக்கைகள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n அனுப்பப்படாத செய்தி</numerusform>
            <numerusform>%n அனுப்பப்படாத செய்திகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>இந்தப் பெயரில் அரட்டை இல்லை</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>அனைத்தும் படித்தாயிற்று 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>இன்னும் குழுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>காப்பகத்தில் எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>இணைக்கிறது…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>என் சுயவிவரம்: %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>பழையவற்றைக் காட்டு</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>நிர்வாகிகள் இங்கு செய்தவை. இது நிர்வாகிகளுக்கு மட்டுமே தெரியும்.</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>நிர்வாகிகள் இங்கு இன்னும் எதுவும் செய்யவில்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>உங்கள் கணக்கை நீக்கவா?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>கணக்கை நீக்கு</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>நீக்குகிறது…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>%2-இல் உள்ள @%1 கணக்கு எல்லாச் சாதனங்களிலிருந்தும் நிரந்தரமாக நீக்கப்படும். அதை யாராலும் மீட்க முடியாது.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>நீக்கப்படுபவை</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>உங்கள் பெயர், படம், மின்னஞ்சல் முகவரி, கடவுச்சொல், அமைப்புகள், வரைவுகள், நட்புகள். எல்லாக் குழுக்களிலிருந்தும் விலகுவீர்கள். இந்தச் சாதனத்திலும் மற்ற எல்லாச் சாதனங்களிலும் வரலாறு அழிக்கப்பட்டு, கணக்கு வெளியேற்றப்படும்.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>அப்படியே இருப்பவை</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>அரட்டைகளில் நீங்கள் எழுதியதும் அனுப்பியதும் அங்குள்ள மற்றவர்களிடம் “நீக்கப்பட்ட கணக்கு” என்ற பெயரில் இருக்கும். யாரிடமும் இருக்கக் கூடாது என்றால் முன்பே அவற்றை நீக்குங்கள். அதன் பிறகு உங்கள் பயனர்பெயரை எவரும் எடுத்துக்கொள்ளலாம்.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>உங்கள் &amp;கடவுச்சொல்</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>இந்தச் சேவையகத்தின் கடைசி நிர்வாகி நீங்கள். சேவையகத்தை நடத்துபவர் முதலில் வேறொருவரை நிர்வாகி ஆக்க வேண்டும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>முதலில் %n குழுவிற்கு வேறு உரிமையாளர் தேவை. அதை ஒப்படையுங்கள் அல்லது விலகுங்கள்:</numerusform>
            <numerusform>முதலில் %n குழுக்களுக்கு வேறு உரிமையாளர் தேவை. அவற்றை ஒப்படையுங்கள் அல்லது விலகுங்கள்:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>மேலும் %n உறுப்பினர்</numerusform>
            <numerusform>மேலும் %n உறுப்பினர்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>ஒப்படை…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>இது உங்கள் கடவுச்சொல் அல்ல.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>இதைச் சேவையகத்தால் மட்டுமே செய்ய முடியும்; இப்போது அதனுடன் இணைப்பு இல்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>குழுவை நீக்கவா?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>“%1” குழு, அதில் எழுதப்பட்ட, அனுப்பப்பட்ட அனைத்துடனும், அதன் %n உறுப்பினருக்கு நிரந்தரமாக நீக்கப்படும். அதை யாராலும் மீட்டெடுக்க முடியாது.</numerusform>
            <numerusform>“%1” குழு, அதில் எழுதப்பட்ட, அனுப்பப்பட்ட அனைத்துடனும், அதன் %n உறுப்பினர்கள் அனைவருக்கும் நிரந்தரமாக நீக்கப்படும். அதை யாராலும் மீட்டெடுக்க முடியாது.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>நீக்குவதற்கு, குழுவின் &amp;பெயரை உள்ளிடுங்கள்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>அனைவருக்கும் நீக்கு</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>நீக்குகிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>விவரங்கள்</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>விவரங்களை மூடு</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>விவரங்களுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>மீடியா, கோப்புகள், இணைப்புகள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>கணினியின் இயல்புநிலை</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 (இணைக்கப்படவில்லை)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 இணைக்கப்படவில்லை. மீண்டும் இணைக்கும் வரை கணினியின் இயல்புநிலை பயன்படுத்தப்படும்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>இந்தச் சாதனத்தின் பெயரை மாற்று</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>எ.கா.: வீட்டு மடிக்கணினி</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>&amp;பெயர், உங்களுக்கு மட்டும்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>மற்ற எல்லாச் சாதனங்களையும் வெளியேற்று</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>இந்தச் சாதனங்களில் நீங்கள் உள்நுழைந்துள்ளீர்கள். உங்களுக்குத் தெரியாததையோ இனி பயன்படுத்தாததையோ வெளியேற்றி, பின்னர் உங்கள் கடவுச்சொல்லை மாற்றுங்கள்.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>பெயரில்லாச் சாதனம்</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>இந்தச் சாதனம்</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேற்று</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>இந்தச் சாதனத்தை வெளியேற்றவா?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>அது எங்கிருந்தாலும் உடனே வெளியேற்றப்படும். அதில் சேமிக்கப்பட்டவை அங்கேயே இருக்கும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n சாதனம் வெளியேற்றப்பட்டது.</numerusform>
            <numerusform>%n சாதனங்கள் வெளியேற்றப்பட்டன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>மற்ற எல்லாச் சாதனங்களையும் வெளியேற்றவா?</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>இங்கு மட்டுமே நீங்கள் உள்நுழைந்திருப்பீர்கள். மற்ற சாதனங்களில் சேமிக்கப்பட்டவை அங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>மற்ற அனைத்தையும் வெளியேற்று</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>பெயரை மாற்று…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>சாதனத்தின் பெயர் மாற்றப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>இந்த அரட்டையிலிருந்து விலகவா?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>இதன் செய்திகள் இனி உங்களுக்கு வராது.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>விலகு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>இங்குதான் செல்ல விரும்புகிறீர்களா?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>இந்த இணைப்பு %1 தளத்திற்குச் செல்கிறது.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>இணைப்பைத் திற</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>இப்போது வேண்டாம்</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>%1-இல் உள்ள அரட்டைக்குச் செல்கிறது.</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>%1-இல் கணக்கை உருவாக்குவதற்கான அழைப்பு.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>சுயவிவரம்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>குழு விவரம்</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>வெளியேறவா?</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>இந்தச் சாதனத்தில் சேமிக்கப்பட்டவையும் அனுப்பக் காத்திருக்கும் செய்திகளும் அப்படியே இருக்கும். அனைத்தையும் அழிக்கும் வழி அமைப்புகளில் உள்ளது.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>நீங்கள் ஏற்கனவே உள்நுழைந்துள்ளீர்கள்</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>விசைப்பலகைக் குறுக்குவழிகள்</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>மீடியா, கோப்புகள், இணைப்புகள்</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>ஓர் அழைப்பைத் திறந்தீர்கள்; நீங்கள் ஏற்கனவே %2-இல் @%1 என உள்நுழைந்துள்ளீர்கள். அங்கே இன்னொரு கணக்கு உருவாக்கினால், அது இதனுடன் தனி அரட்டைகளோடு இருக்கும்.</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>இன்னொரு கணக்கை உருவாக்கு</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>%n பழைய செய்தியை அனுப்பவா?</numerusform>
            <numerusform>%n பழைய செய்திகளை அனுப்பவா?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>ஒரு நாளுக்கும் முன்பு %n செய்தியை எழுதினீர்கள்; அதன் பின் இணைப்பு இல்லை. நீங்கள் முடிவெடுக்கும் வரை அது அனுப்பப்படாத செய்திகளில் இருக்கும்.</numerusform>
            <numerusform>ஒரு நாளுக்கும் முன்பு %n செய்திகளை எழுதினீர்கள்; அதன் பின் இணைப்பு இல்லை. நீங்கள் முடிவெடுக்கும் வரை அவை அனுப்பப்படாத செய்திகளில் இருக்கும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>இப்போது அனுப்பு</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>நிர்வாகம்: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>செய்தியை எழுதுங்கள்…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>செய்தி</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>என் கடைசிச் செய்தியைத் திருத்து</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>கடைசிச் செய்திக்குப் பதிலளி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>இந்தச் செய்திக்கு மறை</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>இது உங்களுக்கு மட்டுமே தெரியும். இந்தச் சாதனத்திலேயே கணிக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>இது பதற்றமாகத் தோன்றலாம்</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>இது காரசாரமாகத் தோன்றலாம்</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>இது சோகமாகத் தோன்றலாம்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>புகைப்படங்களாக அனுப்பு</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>கோப்புகளாக அனுப்பு</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>சிறியதாக, கேமரா பதிந்த தகவல்கள் இல்லாமல்</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>அசல் கோப்புகள், உள்ளபடியே</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>மின்னஞ்சல் முகவரியை உறுதிப்படுத்துங்கள்</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>%1-க்கு மின்னஞ்சலில் ஒரு குறியீடு அனுப்பப்பட்டுள்ளது. குறியீடு ஒரு நாள் வரை செல்லும்: இதை மூடிவிட்டுப் பிறகும் உள்ளிடலாம்.</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>மின்னஞ்சலில் வந்த &amp;குறியீடு</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>பிறகு</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>உறுதிப்படுத்து</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>மின்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>இந்தச் சேவையகம் மின்னஞ்சல் அனுப்பினால், புதிய முகவரிக்கு வரும் குறியீட்டை உள்ளிட்ட பிறகே அது ஏற்கப்படும்.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>மி&amp;ன்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>உங்கள் &amp;கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>இது உங்கள் கடவுச்சொல் அல்ல.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>முகவரியை அகற்று</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>குறியீட்டை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>சேவையகத்திடம் கேட்கிறது…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>சேர்…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>மின்னஞ்சல்: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1-க்கு அனுப்பிய குறியீடு இன்னும் உள்ளிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>எதுவுமில்லை. சேர்த்தால் அதைக் கொண்டு உள்நுழையலாம்; அதை அறிந்தவர்கள் உங்களைக் கண்டறியலாம்.</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>உங்கள் மின்னஞ்சல் முகவரி அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>உங்கள் மின்னஞ்சல் முகவரி மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>உங்கள் மின்னஞ்சல் முகவரி உறுதிப்படுத்தப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>எமோஜியைத் தேடு</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>எமோஜி</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>சமீபத்தியவை</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>முகங்களும் உணர்வுகளும்</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>மக்களும் உடலும்</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>விலங்குகளும் இயற்கையும்</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>உணவும் பானமும்</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>பயணமும் இடங்களும்</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>செயல்பாடுகள்</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>பொருட்கள்</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>குறிகள்</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>கொடிகள்</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>தோல் நிறம்</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>மஞ்சள்</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>நடுத்தர வெளிர்நிறம்</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>நடுத்தரம்</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>நடுத்தரக் கருநிறம்</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>லைட்</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>டார்க்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>செருகக்கூடிய எமோஜிகள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>இருபடிச் சரிபார்ப்பை அமை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>குறியீடுகளைச் சேமித்துவிட்டேன்</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. உங்கள் மொபைலில் உள்ள அங்கீகரிப்புச் செயலியால் இதை ஸ்கேன் செய்யுங்கள்.</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>அங்கீகரிப்புச் செயலிக்கான QR குறியீடு</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. செயலி காட்டும் ஆறு இலக்கங்களை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>அங்கீகரிப்புச் செயலியின் ஆறு இலக்கக் குறியீடு</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>கேமரா இல்லையா? இந்தச் சாவியைச் செயலியில் உள்ளிடுங்கள்:</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>சாவியை நகலெடு</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>சாவி நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>இருபடிச் சரிபார்ப்பு இயக்கப்பட்டது. இனி உள்நுழையும்போது குறியீடு கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>இந்த மீட்புக் குறியீடுகளை மொபைல் இல்லாமலும் கிடைக்கும் இடத்தில் வையுங்கள். மொபைலுக்குப் பதிலாக ஒவ்வொன்றையும் கொண்டு ஒருமுறை உள்நுழையலாம். இவை இந்த ஒருமுறை மட்டுமே காட்டப்படும்.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>இந்தக் குறியீடு தவறானது அல்லது காலாவதியானது. அடுத்த குறியீட்டிற்காகக் காத்திருங்கள்; உங்கள் மொபைலின் கடிகாரத்தைச் சரிபாருங்கள்.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>குறியீடுகளைச் சேமிக்காமல் மூடவா?</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>இவை மீண்டும் காட்டப்படாது. இவையும் உங்கள் மொபைலும் இல்லாவிட்டால், சேவையக நிர்வாகியால் மட்டுமே உங்களை உள்ளே அனுமதிக்க முடியும்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
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
        <translation>இலக்கு: 100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>உரை</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>குரல்</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>மற்றவை</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>தோல்வியுற்றவை</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>இணைப்புகள்</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>ஆன்லைனில் இருப்போர்</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>செய்திகள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTile</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A figure for screen readers. %1: what it is, %2: how much, %3: what that means</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTiles</name>
    <message>
        <source>Online</source>
        <extracomment>How many people are connected.</extracomment>
        <translation>ஆன்லைன்</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n இணைப்பு</numerusform>
            <numerusform>%n இணைப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>விநாடிக்குச் செய்திகள்</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>கடந்த ஒரு நிமிடத்தில்</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>சென்றடைதல், p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>பிழைகள்</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>கடந்த ஒரு நிமிடக் கோரிக்கைகளில்</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>சேவையகத்திற்கு அனுமதித்ததில்</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>நினைவகம்</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>சேவையகம் பயன்படுத்துவது</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>இயங்கும் நேரம்</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>கடைசிக் காப்பு</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>தகவல் இல்லை</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>கடந்த ஒரு நிமிடத்தில் கோரிக்கை இல்லை</translation>
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
        <translation>%1 முதல் %2 வரை</translation>
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
        <translation>இன்னும் தரவு இல்லை</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>அதிகபட்சம்: %1.</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>கடைசி மதிப்பு, %1: %2. அதிகபட்சம்: %3.</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>கடந்த ஒரு நிமிடத்தில் செய்தி இல்லை</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>இலக்கைவிட மெதுவு, 20–100 ms</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>இலக்கைவிட வேகம், 20–100 ms</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>இலக்கிற்குள், 20–100 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long, in minutes.</extracomment>
        <translation>%1 நிமி.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long, in hours.</extracomment>
        <translation>%1 மணிநேரம்</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n நாள்</numerusform>
            <numerusform>%n நாட்கள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>5 விநாடிக்கு ஒருமுறை புதுப்பி</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV ஏற்றுமதி செய்…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>கடந்த %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>செய்திகள் சென்றடைதல்</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>விநாடிக்குச் செய்திகள்</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>விநாடிக்குக் கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>நபர்களும் இணைப்புகளும்</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>செய்திகளின் உணர்வு</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>100 செய்திகளில் 50, 95, 99 செய்திகள் இந்த நேரத்திற்குள் சென்றடைகின்றன.</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>−1 (மிகவும் எதிர்மறை) முதல் +1 (மிகவும் நேர்மறை) வரை.</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>இப்போது சேவையகத்துடன் இணைப்பு இல்லை. %1 நிலவரம்.</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>புள்ளிவிவரங்கள் சேவையகத்திலிருந்து வருகின்றன; இப்போது அதனுடன் இணைப்பு இல்லை.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>சேவையகத்திடம் கேட்கிறது…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>%1 நிலவரம்</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>ஐந்து பேர் எழுதிய பிறகே காட்டப்படும்: இதிலிருந்து தனி நபர் எவரையும் அறிய முடியக் கூடாது.</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 செய்திகள், %2 முதல்</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>புள்ளிவிவரங்களை ஏற்றுமதி செய்</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV கோப்புகள் (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>சேமித்த இடம்: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>சேமிக்க முடியவில்லை: %1</translation>
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
        <translation>%1, அனுப்பியவர்: %2, அரட்டை: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>புகைப்படம்</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n புகைப்படம்</numerusform>
            <numerusform>%n புகைப்படங்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>குரல் செய்தி</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n கோப்பு</numerusform>
            <numerusform>%n கோப்புகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 வி.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes.</extracomment>
        <translation>%1 நிமி.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours.</extracomment>
        <translation>%1 மணிநேரம்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FilesPage</name>
    <message>
        <source>Photos are sent</source>
        <translation>புகைப்படங்களை அனுப்பும் விதம்</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>சிறியதாக: விரைவானது, திரையில் தெளிவானது</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>உள்ளபடியே: எல்லா நுணுக்கங்களும் இருக்கும், அளவு பெரியது</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>புகைப்படங்களை அனுப்பும் முன் வேறு விதத்தைத் தேர்ந்தெடுக்கலாம்.</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>கோப்புகள் சேமிக்கப்படும் இடம்</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>வழக்கமான கோப்புறையைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>இந்தச் சாதனத்தில் உள்ள நகல்கள்</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>தற்காலிகக் கோப்புகளை அழி</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>கணக்கிடுகிறது…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>கோப்புகளை இதில் சேமி…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>எதுவுமில்லை: நீங்கள் பார்ப்பவை அடுத்த முறை உடனே திறக்கும்படி சிறிது காலம் இங்கே வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>நீங்கள் பார்த்த படங்கள், வீடியோக்கள், கேட்ட குரல் செய்திகள்: %1.</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>தற்காலிகக் கோப்புகளை அழிக்கவா?</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>படங்கள், வீடியோக்கள், குரல் செய்திகள் ஆகியவை நீங்கள் மீண்டும் பார்க்கும்போது பெறப்படும். செய்திகள், வரைவுகள், நீங்கள் சேமித்த கோப்புகள் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>அழி</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>அழிக்கிறது…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>தற்காலிகக் கோப்புகள் அழிக்கப்பட்டன.</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>அரட்டை, கோப்பு அமைப்புகள் மாற்றப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>சரியாக உள்ளது</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>கவனிக்கவும்</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>சரியில்லை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>இங்கு முன்னனுப்பு</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>உங்கள் சொற்களைச் சேருங்கள் (விரும்பினால்)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>இதற்கு முன் அனுப்பப்படும் உங்கள் சொற்கள்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>முன்னனுப்பு</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>மேலும் %n செய்தி</numerusform>
            <numerusform>மேலும் %n செய்திகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>இணைப்பு இல்லை. இந்தச் சாதனத்தில் காத்திருந்து, இணைப்பு கிடைத்ததும் தானாக அனுப்பப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>%n அரட்டைக்கு முன்னனுப்பப்பட்டது.</numerusform>
            <numerusform>%n அரட்டைகளுக்கு முன்னனுப்பப்பட்டது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>%1-க்கு முன்னனுப்பப்பட்டது.</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>%1-இல் மெதுவான பயன்முறை: ஒரு நேரத்தில் ஒரு செய்தி மட்டுமே செல்லும்; உங்கள் சொற்களைச் சேர்க்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>பெயரின் ஒரு பகுதி</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>அல்லது &amp;பொதுக் குழுவைத் தேடுங்கள்</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>இந்தப் பெயரில் பொதுக் குழு இல்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>நண்பர்களைத் தேடு</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>தேர்ந்தெடுக்க நண்பர்கள் இல்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>உறுப்பினர்களைச் சேர்</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>உறுப்பினர்களை வடிகட்டு</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>விலகு…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n உறுப்பினர்</numerusform>
            <numerusform>%n உறுப்பினர்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>பெயரையும் விவரத்தையும் நிர்வாகிகள் மட்டுமே மாற்ற முடியும்.</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>நிர்வாகிகள் மட்டுமே உறுப்பினர்களைச் சேர்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>நிர்வாகிகள் மட்டுமே இணைப்பின் மூலம் அழைக்க முடியும்.</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · நீங்கள்</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>%1-க்கான செயல்கள்</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>குழுவைத் திருத்து</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>படத்தை நிர்வாகிகள் மட்டுமே மாற்ற முடியும்.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>குழுவை நீக்கு…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>அனுமதிகள்</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>தடைசெய்தோர்</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>செயல்பாடு</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>கோரிக்கைகள் %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>யார் சேரக் கேட்கிறார் என்பதை நிர்வாகிகள் மட்டுமே பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>யார் தடைசெய்யப்பட்டுள்ளார் என்பதை நிர்வாகிகள் மட்டுமே பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>நிர்வாகிகள் செய்தவற்றை நிர்வாகிகள் மட்டுமே பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>உரிமையாளர்கள் மட்டுமே குழுவை நீக்க முடியும்.</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>இணைப்பின் மூலம் அழை</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>இணைப்புகள்</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID-ஐ நகலெடு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>அரட்டையை யாரிடம் ஒப்படைக்க வேண்டும்?</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>“%1” அரட்டைக்கு நீங்கள் மட்டுமே உரிமையாளர். இனி யார் உரிமையாளர் எனத் தேர்ந்தெடுங்கள்; பிறகு நீங்கள் விலகுவீர்கள்.</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>உறுப்பினர்களை வடிகட்டு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>%1-இடம் ஒப்படைத்துவிட்டு விலகவா?</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>%1 உரிமையாளர் ஆவார். இந்த அரட்டையின் செய்திகள் இனி உங்களுக்கு வராது.</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>ஒப்படைத்து விலகு</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>அரட்டைக்குப் புதிய உரிமையாளர் உள்ளார், ஆனால் நீங்கள் இன்னும் அதில் இருக்கிறீர்கள்: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>இங்கே யாரும் கிடைக்கவில்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>மீண்டும் சோதி</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>சேவையகம் தன்னைச் சோதித்துக் கண்டறிபவை: அதன் கோப்புகள், தரவுத்தளம், சான்றிதழ், மின்னஞ்சல்கள். சேவையக இயக்குநர் இதையே “doctor” மூலம் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>கடைசிச் சோதனை முடிந்து ஒரு நிமிடம்கூட ஆகவில்லை.</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>இதைப் பற்றிச் சொல்ல எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>சேவையகத்தைச் சோதிக்கிறது…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>சோதித்த நேரம்: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1, %2-இல்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>எதிர்வினையிடு</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>பதிலளி</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>மேலும் செயல்கள்</translation>
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
        <translation>உங்கள் எல்லாச் சாதனங்களுக்கும் மாற்றப்பட்டது.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>%n நாளுக்குப் பிறகு</numerusform>
            <numerusform>%n நாட்களுக்குப் பிறகு</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>ஒரு நாளுக்குள் (சேவையகத்தின் அமைப்பு)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>%n நாளுக்குப் பிறகு (சேவையகத்தின் அமைப்பு)</numerusform>
            <numerusform>%n நாட்களுக்குப் பிறகு (சேவையகத்தின் அமைப்பு)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>பயன்படுத்தாத சாதனங்களை வெளியேற்று</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>இது உங்கள் எல்லாச் சாதனங்களுக்கும் பொருந்தும், இப்போது உள்நுழைந்துள்ளவற்றுக்கும். அதற்குப் பிறகு திரும்பி வந்தால் கடவுச்சொல் தேவை.</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>இது உங்கள் சேவையகத்தின் அமைப்பு; இதைவிடக் குறைந்த காலத்தைத் தேர்ந்தெடுக்க முடியாது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>முந்தைய படம்</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>அடுத்த படம்</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>உண்மையான அளவு</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>சுழற்று</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>படத்தை நகலெடு</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>முன்னனுப்பு…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 / %2 · %3%</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>சாளரத்திற்குப் பொருத்து</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>வேறொரு நிரலில் திற</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>இந்தக் கோப்பின் விவரங்கள்</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>இந்தப் படத்தைக் காட்ட முடியவில்லை</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>இந்தப் படம் மிகப் பெரியது; காட்ட முடியவில்லை</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>இந்தப் படத்தைப் பெற முடியவில்லை</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>File</source>
        <translation>கோப்பு</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>பிக்சல்கள்</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>கால அளவு</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>அனுப்பியது</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>உங்களுக்கு அழைப்பு வந்துள்ளது</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>உங்கள் அழைப்பின் முழு இணைப்பையும் ஒட்டுங்கள். சேவையகத்தின் பெயர் அதில் உள்ளது; அங்கு கணக்கை உருவாக்கவும் அது உதவும்.</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>&amp;அழைப்பு இணைப்பு</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>உள்நுழைவுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>இது அழைப்பு இணைப்பு அல்ல. அது https:// அல்லது chatoyant:// எனத் தொடங்கி, ஒரே வரியில் இருக்கும்: அதை முழுமையாக மீண்டும் நகலெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>புதிய அழைப்பு</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;குறிப்பு, சேவையக நிர்வாகிகளுக்கு மட்டும் (விரும்பினால்)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>அழைப்பின் இணைப்பு</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>இணைப்பு இந்த ஒருமுறை மட்டுமே காட்டப்படும்: சேவையகம் அதன் நகலை வைத்திருக்காது. மற்றவர்கள் படிக்க முடியாத வழியில் அனுப்புங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>புதிய அழைப்பு…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>அழைப்பின் இணைப்பு உள்ள எவரும் இந்தச் சேவையகத்தில் கணக்கை உருவாக்கலாம். நீங்கள் இதன் நிர்வாகிகளில் ஒருவர் என்பதால் இது உங்களுக்குத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>அழைப்புகள் இல்லை.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>அழைப்பு</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>அழைப்பு திரும்பப் பெறப்பட்டது.</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>இந்த அழைப்பைத் திரும்பப் பெறவா?</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>இதன் இணைப்பைக் கொண்டு இனி யாரும் சேர முடியாது. ஏற்கனவே சேர்ந்தவர்கள் தொடர்ந்து இருப்பார்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>அரட்டையில் சேர்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>தேடுகிறது…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>சேர்கிறது…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>அரட்டையில் உள்ள ஒருவர் உங்களுக்குத் தந்த முழு இணைப்பையும் ஒட்டுங்கள். சேரும் முன் அது எங்கே செல்கிறது எனப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>அரட்டைக்கான &amp;இணைப்பு</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>இந்த இணைப்பு ஒரு சேவையகத்தில் கணக்கை உருவாக்குவதற்கான அழைப்பு. உங்களிடம் கணக்கு உள்ளது: அரட்டைக்கான இணைப்பைக் கேளுங்கள், அல்லது அரட்டையில் சேர்க்கச் சொல்லுங்கள்.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>அரட்டையைத் திற</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>திறக்கிறது…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>நீங்கள் ஏற்கனவே இந்த அரட்டையின் உறுப்பினர்.</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>அங்குள்ள கணக்கைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>இந்த இணைப்பு %1-இல் உள்ள அரட்டைக்கானது; நீங்கள் %2-இல் உள்நுழைந்துள்ளீர்கள். இவை ஒரே சேவையகத்தின் இரு பெயர்கள் என்றால் தொடருங்கள். இல்லையென்றால், அங்குள்ள கணக்கைப் பயன்படுத்துங்கள்.</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>இது அரட்டைக்கான இணைப்பு அல்ல. அது https:// அல்லது chatoyant:// எனத் தொடங்கி, ஒரே வரியில் இருக்கும்: அதை முழுமையாக மீண்டும் நகலெடுங்கள்.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>சேரக் கோரு</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>கோருகிறது…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>யார் சேரலாம் என்பதை நிர்வாகி முடிவுசெய்வார்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>சேருவதற்கான கோரிக்கை அனுப்பப்பட்டது. நிர்வாகி ஒப்புதல் அளித்ததும் அரட்டை உங்கள் பட்டியலில் தோன்றும்.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>கோரிக்கையைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>திரும்பப் பெறுகிறது…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>கோரிக்கை திரும்பப் பெறப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n புதிய செய்தி</numerusform>
            <numerusform>%1, %n புதிய செய்திகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>விசைகளை அழுத்துங்கள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>“%1” செயலுக்கான குறுக்குவழி</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>இப்போது குறுக்குவழி இல்லை.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>இப்போது: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;புதிய குறுக்குவழி</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>குறுக்குவழியை அகற்று</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>இதைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>இவை எழுதப் பயன்படும் விசைகள்: Ctrl அல்லது Alt சேர்த்து அழுத்துங்கள்.</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>சில விசைப்பலகைகளில் Ctrl, Alt இரண்டும் சேர்ந்தால் ஓர் எழுத்து வரும்: ஒன்றை விட்டுவிடுங்கள்.</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>எழுதும்போது இந்த விசைகள் தேவை: வேறு விசைகளைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>இது இப்போது “%1” செயலின் குறுக்குவழி; அங்கிருந்து நீக்கப்படும்.</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1: இனி குறுக்குவழி இல்லை.</translation>
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
        <translation>மொழி: %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>கணினிப்படி: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>சாளரங்கள் உடனே மாறும்; எதுவும் இழக்கப்படாது. செய்திகள் எழுதப்பட்ட மொழியிலேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>கணினிப்படி: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>எழுத்துப்பிழை சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>அகராதிகள் எதுவும் நிறுவப்படவில்லை. உங்கள் மொழிக்கான ஒன்றை (எ.கா. hunspell-en-us) நிறுவி, மீண்டும் தொடங்குங்கள்.</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>சொற்கள் இந்தச் சாதனத்திலேயே, இங்கு தேர்ந்தெடுத்த எல்லா மொழிகளிலும் ஒரே நேரத்தில் சரிபார்க்கப்படும்.</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>மொழி அமைப்புகள் மாற்றப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>இது lrelease உருவாக்கிய மொழிபெயர்ப்பு அல்ல.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>உங்கள் மின்னஞ்சலைப் பாருங்கள்</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>மின்னஞ்சலில் வந்த &amp;குறியீடு</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>கணக்கை உருவாக்குகிறது…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>முகவரியை மாற்று, அல்லது மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>உள்நுழைவுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>சேவையகம் மின்னஞ்சலில் அனுப்பிய குறியீட்டை உள்ளிடுங்கள். அது ஒரு நாள் வரை செல்லும்.</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>%1-க்கு மின்னஞ்சலில் ஒரு குறியீடு அனுப்பப்பட்டுள்ளது. வந்துசேரச் சில நிமிடங்கள் ஆகலாம், அல்லது ஸ்பேமில் இருக்கலாம். குறியீடு ஒரு நாள் வரை செல்லும்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1-இல் உள்ள அரட்டை</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>%1-க்கான அழைப்பு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>முன்னோட்டத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>இதில் இணைப்பின் முன்னோட்டம் உள்ளது.</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>இணைப்பின் முன்னோட்டம்: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>சேவையகத்திடம் கேட்கிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>குறியீட்டை மாற்று</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>ஒரு குறியீட்டைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>நீங்கள் பூட்டிய சாளரத்தை இந்தக் குறியீடு திறக்கும்; இந்தச் சாதனத்தில் மட்டும். கடந்து செல்வோரின் கண்களிலிருந்து உங்கள் அரட்டைகளை இது மறைக்கும்; இங்கு சேமித்தவற்றைக் குறியாக்கம் செய்யாது.</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>&amp;தற்போதைய குறியீடு</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;புதிய குறியீடு, குறைந்தது %n எழுத்து</numerusform>
            <numerusform>&amp;புதிய குறியீடு, குறைந்தது %n எழுத்துகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>புதிய குறியீடு &amp;மீண்டும்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>குறியீட்டை அகற்று</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>இந்தக் குறியீட்டைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>இது தற்போதைய குறியீடு அல்ல.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>இரண்டு குறியீடுகளும் ஒன்றாக இல்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>இது உங்கள் சேவையகத்தின் அமைப்பு. %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant பூட்டப்பட்டுள்ளது</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>செய்திகள் தொடர்ந்து வரும்; ஆனால் யாருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>உங்கள் &amp;குறியீடு</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>பூட்டைத் திற</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>குறியீடு மறந்துவிட்டது…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>இது உங்கள் குறியீடு அல்ல.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>குறியீடு இல்லாமல் தொடரவா?</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>நீங்கள் வெளியேற்றப்படுவீர்கள்; அனுப்பக் காத்திருக்கும் செய்திகள் உட்பட, இந்தச் சாதனத்தில் சேமித்த அனைத்தும் அழிக்கப்படும். சேவையகத்தில் உள்ளவை அங்கேயே இருக்கும்: மீண்டும் பார்க்க உங்கள் கடவுச்சொல்லைக் கொண்டு உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>வெளியேறி அழி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>இந்தச் சாதனத்தின் பூட்டு</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>குறியீட்டை அமை…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>குறியீடு அமைக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>இப்போது குறியீடு இல்லை.</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>பூட்டினால், குறியீட்டை உள்ளிடும் வரை உங்கள் அரட்டைகள் மறைந்திருக்கும்; முதன்மைப் பட்டி அல்லது விசைப்பலகை மூலம் பூட்டலாம்.</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>குறியீடு இருந்தால், மேசையிலிருந்து விலகியிருக்கும்போது உங்கள் அரட்டைகளை மறைக்கலாம்.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>இந்தச் சாதனத்தின் பூட்டு: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>கணினிப்படி</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>லைட்</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>டார்க்</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>ஒளி மாறுபாட்டை அதிகரி</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>அசைவுகளைக் குறை</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>உரை அளவு</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>கணினியின் தீம்</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>டார்க் தீம்</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>லைட் தீம்</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>தீம்</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>அடர்த்தி</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>வசதியாக</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>நெருக்கமாக</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>திறந்துள்ள அரட்டையின் புதிய செய்திகளைத் திரை வாசிப்பான் அறிவிக்கும்</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>அனைத்தும்</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>என்னைக் குறிப்பிடுபவை</translation>
    </message>
    <message>
        <source>None</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>தோற்றம் மாற்றப்பட்டது.</translation>
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
        <translation>உங்கள் கணக்குகளின் பட்டியல் சேதமடைந்திருந்தது. அவற்றின் கோப்புறைகளிலிருந்து கணக்குகள் மீட்கப்பட்டன; அவற்றின் வரிசை மட்டும் மாறியிருக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>படங்களும் வீடியோக்களும்</translation>
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
        <translation>கோப்பைப் பெயரால் தேடு</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>மீடியா</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>குரல்</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>இணைப்புகள்</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>இணைப்பு இல்லை</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>இந்த அரட்டையில் உள்ளவை சேவையகத்தில் இருக்கின்றன. அதனுடன் இணைந்ததும் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>இதைக் காட்ட முடியவில்லை</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>இந்தப் பெயரில் கோப்பு இல்லை</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>பெயரின் சிறிய பகுதியை எழுதிப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>இன்னும் படங்கள் இல்லை</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>இன்னும் கோப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>இன்னும் குரல் செய்திகள் இல்லை</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>இன்னும் இணைப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>இந்த அரட்டையில் அனுப்பப்படும் புகைப்படங்களும் வீடியோக்களும் இங்கே சேரும்.</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>இந்த அரட்டையில் அனுப்பப்படும் ஆவணங்களும் பிற கோப்புகளும் இங்கே சேரும்.</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>இந்த அரட்டையின் குரல் செய்திகள் இங்கே சேரும்.</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>இந்த அரட்டையில் எழுதப்படும் இணைப்புகள் இங்கே சேரும்.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>அரட்டையில் காட்டு</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>இணைப்பைத் திற</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>இணைப்பை நகலெடு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>வாசகர் ஆக்கு</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>உறுப்பினர் ஆக்கு</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>நிர்வாகி ஆக்கு</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>உரிமையாளர் ஆக்கு…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>அரட்டையை ஒப்படை…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>அரட்டையிலிருந்து அகற்று…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>நிர்வாகிகளையும் உரிமையாளர்களையும் உரிமையாளர்கள் மட்டுமே அகற்ற முடியும்.</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>உரிமையாளர்கள் மட்டுமே பொறுப்புகளை அமைக்க முடியும்.</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1-ஐ உரிமையாளர் ஆக்கவா?</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>உரிமையாளர்கள் இங்கு எல்லாவற்றையும் செய்யலாம்; அரட்டையைத் தங்கள் வசம் எடுத்துக்கொள்ளவும் முடியும்.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>உரிமையாளர் ஆக்கு</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>அரட்டையை %1-இடம் ஒப்படைக்கவா?</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 உரிமையாளர் ஆவார், நீங்கள் நிர்வாகி ஆவீர்கள். ஓர் உரிமையாளர் மட்டுமே அதை உங்களுக்குத் திருப்பித் தர முடியும்.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>ஒப்படை</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1-ஐ அகற்றவா?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>சுயவிவரத்தைக் காட்டு</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>செய்தி அனுப்பு</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>நீங்கள் இன்னும் நண்பர்கள் அல்ல. அதற்கான பொத்தான் சுயவிவரத்தில் உள்ளது.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>குறிப்பிடு</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>இங்கு நிர்வாகிகள் மட்டுமே எழுத முடியும்.</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>அரட்டையிலிருந்து தடைசெய்…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1-க்கு இந்த அரட்டையின் செய்திகள் இனி வராது. இதற்கான இணைப்பு உள்ளவர் மீண்டும் வரலாம்.</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1-ஐத் தடைசெய்யவா?</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1-க்கு இந்த அரட்டையின் செய்திகள் இனி வராது; ஒரு நிர்வாகி தடையை நீக்கும் வரை அல்லது மீண்டும் சேர்க்கும் வரை, இணைப்பின் மூலம் திரும்ப வர முடியாது.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>தடைசெய்</translation>
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
        <translation>குறிப்பிடக்கூடிய நபர்கள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>செய்திகளை ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>சில செய்திகளை ஏற்ற முடியவில்லை</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>, உங்களுக்குப் பதில்</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>, %1-க்குப் பதில்</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>, பதில்</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>, உங்களைக் குறிப்பிடுகிறது</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>, %1-இடமிருந்து முன்னனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, திருத்தப்பட்டது</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n எதிர்வினை.</numerusform>
            <numerusform>%n எதிர்வினைகள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>செய்தி</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>திருத்தப்பட்டது %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>இதில் சொல்லப்படுவது: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Space அழுத்தினால் உரை தெரியும்.</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>உரையை மறை</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>உரையைக் காட்டு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>புதிய செய்திக்குச் செல்</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>படிக்காத முதல் செய்திக்குச் செல்</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>செய்திகள்</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>படிக்காத முதல் செய்தி</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1. முந்தைய உரைகளைக் காண கிளிக் செய்யுங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>ஒலியின் அளவு</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>தேர்ந்தெடுத்த மைக்ரோஃபோன் இணைக்கப்படவில்லை. நீங்கள் கேட்பது கணினியின் இயல்புநிலை மைக்ரோஃபோனின் ஒலி.</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>இதை இயக்க முடியவில்லை. வேறு ஸ்பீக்கர்களைத் தேர்ந்தெடுத்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>ஏதாவது பேசுங்கள். வேறு யாருக்கும் கேட்காது.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>எதுவும் கேட்கவில்லை. வேறு மைக்ரோஃபோனைத் தேர்ந்தெடுங்கள், அல்லது அது ஒலியடக்கப்பட்டுள்ளதா எனப் பாருங்கள்.</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>மற்றவர்களுக்கு இப்படித்தான் கேட்கும்.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>நிறுத்து</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>மைக்ரோஃபோனைச் சோதி</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>கேட்பதை நிறுத்து</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>மனநிலைக் கணிப்பு எவ்வளவு துல்லியம்?</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>இந்த நிரலுடன் புள்ளிவிவரங்கள் வரவில்லை.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>100 செய்திகளில் %1-க்கு நான்கு மனநிலைகளில் சரியானது கிடைக்கிறது; எப்போதும் மிகப் பொதுவானதையே ஊகித்தால் %2-க்குக் கிடைக்கும். இனிமையா கசப்பா என்பது %3-இல் சரி; ஊகித்தால் %4-இல் சரி.</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>மற்ற மொழிகளில் உள்ள செய்திகளுக்கு மனநிலை இல்லை.</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>இம்மொழிகளுக்குக் கிடைக்காது: %1, மேலும் இங்கு பட்டியலிடப்படாத அனைத்தும். அவற்றில் உள்ள செய்திகளுக்கு மனநிலை இல்லை.</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>மனநிலையை மனிதர்கள் குறித்த, நிரல் கற்கப் பயன்படுத்தாத உரைகளில் இது அளவிடப்பட்டது. நிரலுக்கு உறுதியாகத் தெரியாதபோது, மனநிலை அமைதி எனக் காட்டப்படும்.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n உரை</numerusform>
            <numerusform>%n உரைகள்</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>உரையாடல்களின் மனநிலையைக் கணி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>செய்திகளின் பின்னணி நிறங்கள்</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>தெளிவாக</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>மென்மையாக</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>எல்லா மனநிலைக்கும் ஒன்றே</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>மனநிலையில் காட்டுபவை</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>சொல்</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>சின்னம்</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>செய்திகளின் பின்னணி வடிவம்</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>அரட்டைப் பட்டியலிலும் சின்னம்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>மனநிலை உரையாடலைக் குறிக்கும், எந்த நபரையும் அல்ல. ஒவ்வோர் அரட்டைக்கும் அதன் மெனுவில் தனித் தேர்வு செய்யலாம். குறைந்தது ஐந்து பேரின் மனநிலைகள் எப்படிப் பரவியுள்ளன என்பதே சேவையக நிர்வாகிக்குத் தெரியும்; ஒருவருடையது மட்டும் ஒருபோதும் தெரியாது.</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>நான் எழுதுவது எப்படித் தோன்றலாம் எனச் சொல்</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>உருள்பட்டையை ஒட்டி மனநிலைகளைக் காட்டு</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>இது எவ்வளவு துல்லியம்?</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>நீங்கள் எழுதுவது இந்தச் சாதனத்தில் மதிப்பிடப்படவில்லை: %1. இதைச் சரிசெய்ய நிரலை மீண்டும் நிறுவுங்கள்.</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>மனநிலை அமைப்புகள் மாற்றப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>இடைநிறுத்தம்</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>இந்த அரட்டையின் மனநிலை இடைநிறுத்தப்பட்டுள்ளது: மீண்டும் காட்டு</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>உரையாடலின் மனநிலை: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>ஏன் இந்த மனநிலை?</translation>
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
        <translation>ஏன் இந்த மனநிலை?</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>இன்னும் யாருடைய செய்தியும் மதிப்பிடப்படவில்லை.</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>குழுவில் மூன்று பேர் எழுதிய பிறகு மனநிலை தெரியும்; அரை மணிநேரம் யாரும் எழுதாவிட்டால் மறையும்.</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>அரட்டையில் யாராவது எழுதிய பிறகு மனநிலை தெரியும்; அரை மணிநேரம் யாரும் எழுதாவிட்டால் மறையும்.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>இனிமை</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1% உறுதி</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>அதிகம் பாதித்தவை</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>இந்த அரட்டைக்கு இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>முடக்கு</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>சரியில்லையா?</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>“%1” என்பதன் மனநிலை சரியில்லை</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>நீங்கள் சொன்னபடி.</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>இந்த மனநிலைக்குச் சாதகமான (+), எதிரான (−) சொற்கள்</translation>
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
        <translation>எனக்குத் தோன்றும் மனநிலை</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>நிரலே முடிவு செய்யட்டும்</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>இந்தச் சாதனத்தில், இதே சொற்களுக்காக வைக்கப்படும்; ஒருபோதும் அனுப்பப்படாது.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>சமீபத்திய செய்திகளின் அடிப்படையில்; புதியவற்றுக்கு மதிப்பு அதிகம். இந்தச் சாதனத்தில் மதிப்பிடப்பட்டு இங்கேயே வைக்கப்படுகிறது.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>சமீபத்திய செய்திகளின் அடிப்படையில்; புதியவற்றுக்கு மதிப்பு அதிகம். ஒவ்வொன்றையும் சேவையகம் மதிப்பிட்டது; அதிலிருந்து இந்தச் சாதனம் மனநிலையைக் கணித்தது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>அரட்டையின் தோற்றம்: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>இந்த உரையாடலின் மனநிலைகள்</translation>
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
        <translation>புதிய அரட்டை</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>நண்பர்களைத் தேடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>புதிய குழு அல்லது சேனல்</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>நபர்களைத் தேடு</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>இன்னும் நண்பர்கள் இல்லை. நபர்களைத் தேடிக் கோரிக்கை அனுப்புங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>இந்த அரட்டையிலிருந்து புதிய குழு</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>புதிய குழு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>அடுத்து</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;பெயர்</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>குழுவின் பெயர்</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>&amp;விவரம் (விரும்பினால்)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>குழுவைப் பற்றிய விவரம்</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>குழு</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>அனைவரும் படிக்கலாம், எழுதலாம்.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>சேனல்</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>உரிமையாளர்களும் நிர்வாகிகளும் எழுதலாம்; மற்றவர்கள் படிக்கலாம்.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>புதிதாகத் தொடங்கு</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>குழு உங்கள் இருவருடனும் காலியாகத் தொடங்கும். நீங்கள் இருவரும் எழுதியதை வேறு யாரும் படிக்க முடியாது; இந்த அரட்டை அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>வரலாற்றை உடன் கொண்டுசெல்</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>இப்போது நீங்கள் சேர்ப்பவர்கள் அனைவரும், நீங்கள் இருவரும் எழுதியதைப் படிக்க முடியும். முதலில் %1-இடம் கேட்கப்படும்; ஒப்புக்கொண்டதும் குழு உருவாகும். இந்த அரட்டையும் அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>பின்செல்</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>உருவாக்கு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>இணைப்பின் QR குறியீடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>உருவாக்கு</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>இணைப்பை நகலெடு</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>உருவாக்குகிறது…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>எ.கா.: புதிய சக பணியாளர்களுக்கு</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>&amp;எத்தனை பேர் சேரலாம்</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>ஒரு நாள்</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>ஒரு வாரம்</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 நாட்கள்</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>ஓர் ஆண்டு</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>&amp;செல்லுபடியாகும் காலம்</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>இதைக் கொண்டு %n நபர் சேரலாம், %1 வரை.</numerusform>
            <numerusform>இதைக் கொண்டு %n பேர் சேரலாம், %1 வரை.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>இணைப்பு நகலெடுக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>குறைந்தது %n எழுத்து; பல சொற்கள் இருந்தால் சிறந்தது.</numerusform>
            <numerusform>குறைந்தது %n எழுத்துகள்; பல சொற்கள் இருந்தால் சிறந்தது.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>வலுவற்றது: எளிதில் ஊகிக்கலாம்.</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>பரவாயில்லை: இன்னும் சில எழுத்துகள் சேர்த்தால் நல்லது.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>நன்று.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>வலுவானது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>எவற்றுக்கு அறிவிக்க வேண்டும்</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>என்னைக் குறிப்பிடும் செய்திகள்</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>அறிவிப்புகளில் காட்டுவது</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>பெயரும் செய்தியும்</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>பெயர் மட்டும்</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>இரண்டும் வேண்டாம்</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>ஒலி எழுப்பு</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>சாளரத்தை மூடினாலும் கணினித் தட்டில் தொடர்ந்து இயங்கு</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>ஒலியடக்கிய அரட்டைகள் உங்களைக் குறிப்பிடும்போது மட்டுமே அறிவிக்கும்; உங்கள் நிலை “தொந்தரவு வேண்டாம்” என இருக்கும்போதோ அமைதி நேரத்திலோ எந்த அறிவிப்பும் வராது. இது இந்தச் சாதனத்திற்குப் பொருந்தும்; ஓர் அரட்டைக்கான தனி விதி உங்கள் எல்லாச் சாதனங்களுக்கும் பொருந்தும்.</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>சோதனை அறிவிப்பைக் காட்டு</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>எதுவும் தோன்றவில்லை என்றால், உங்கள் கணினியின் அமைப்புகள் அதைத் தடுக்கின்றன.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>அறிவிப்புகளைக் காட்ட இந்தக் கணினியில் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>தனி விதி கொண்ட அரட்டைகள்</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>இருவர் அரட்டைகளில் வரும் செய்திகள்</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>குழுக்கள், சேனல்களில் வரும் செய்திகள்</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>நட்புக் கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>அறிவிப்புகளின் ஒலி</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>கணினியின் சொந்த ஒலி</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>இந்த ஒலியை இயக்கு</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>அமைதி நேரம் மாற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>சாளரத்தை மூடும்போது சிறிதாக்கித் தொடர்ந்து இயங்கு</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>அறிவிப்புகள் மாற்றப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n செய்தி காத்திருக்கிறது</numerusform>
            <numerusform>%n செய்திகள் காத்திருக்கின்றன</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>சேமித்த வரலாற்றைப் பார்க்கிறீர்கள். செய்திகளை அனுப்பவும் பெறவும் உள்நுழையுங்கள்.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>இணைக்கப்படவில்லை.</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>இணைப்பு இல்லை. %n விநாடியில் மீண்டும் இணைக்கும்…</numerusform>
            <numerusform>இணைப்பு இல்லை. %n விநாடிகளில் மீண்டும் இணைக்கும்…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>இணைப்பு இல்லை. மீண்டும் இணைக்கிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>இன்னும் செய்திகள் இல்லை. இவற்றில் ஒன்றுடன் தொடங்குங்கள், அல்லது நீங்களே எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>வணக்கம்! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>எப்படி இருக்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>ஒரு நிமிடம் பேசலாமா?</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>%1-க்கு வணக்கம் சொல்லுங்கள்</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>%1-க்கு நல்வரவு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>வேறொரு சாதனத்தின் வரைவு</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>வேறொரு சாதனத்தில் இதையும் எழுதினீர்கள்:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>வேறொரு சாதனத்தின் வரைவைக் கைவிடு</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>வேறொரு சாதனத்தின் வரைவை இதனுடன் சேர்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>அனுப்பப்படாத செய்திகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>அனைத்தும் அனுப்பப்பட்டன.</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>%1 முதல் அனுப்பக் காத்திருக்கிறது.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>இந்தச் செய்தியைக் கைவிடவா?</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>இது யாருக்கும் அனுப்பப்படவில்லை; வேறெங்கும் சேமிக்கப்படவும் இல்லை.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>%1 முதல் காத்திருக்கிறது. நீங்கள் சொன்னதும் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>இப்போது அனுப்பு</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>திருத்து</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>இந்தச் செய்தி ஏற்கனவே அனுப்பப்படுகிறது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>சேருவதற்கான கோரிக்கைகள் இல்லை.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>யாரும் தடைசெய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>தடைசெய்தவர்: %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>தடையை நீக்கு</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>நிராகரி</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>%1 மீதான தடையை நீக்கவா?</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1 இணைப்பின் மூலம் மீண்டும் வரலாம், அல்லது ஓர் உறுப்பினர் சேர்க்கலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>என் சுயவிவரம்</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>வெளியேறு…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>கணக்கைச் சேர்…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>புகார்கள் (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>புகார்கள்</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>நிர்வாகம்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>நீங்கள் மாற்றும் வரை நண்பர்களுக்கு “வெளியே” எனத் தெரியும்</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>நீங்கள் தொந்தரவை விரும்பவில்லை என நண்பர்களுக்குத் தெரியும்</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>நீங்கள் இங்கே இருந்தாலும் அனைவருக்கும் “ஆஃப்லைன்” எனத் தெரியும்</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>நீங்கள் விலகியிருக்கும்போது நண்பர்களுக்குத் தானாக “வெளியே” எனத் தெரியும்</translation>
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
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 இங்கே காட்டப்படுவது %2 நிலவரம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>கடவுச்சொல்லை மாற்று</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>மாற்றுகிறது…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>&amp;தற்போதைய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>புதிய கடவுச்சொல், &amp;மீண்டும்</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>கடவுச்சொல் மாறும்போது உங்கள் மற்ற எல்லாச் சாதனங்களும் வெளியேற்றப்படும்.</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>இது உங்கள் தற்போதைய கடவுச்சொல் அல்ல.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>இரண்டு புதிய கடவுச்சொற்களும் பொருந்தவில்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>கடவுச்சொல்லைக் காட்டு</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>கடவுச்சொல்லை மறை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>யாரோ</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>பாட்</translation>
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
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>பெயர் அல்லது பயனர்பெயரால் தேடு</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>நண்பர்கள்</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>வந்த கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>அனுப்பிய கோரிக்கைகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>பல முறை தேடிவிட்டீர்கள். இந்தத் தேடல் %n விநாடியில் தொடரும்.</numerusform>
            <numerusform>பல முறை தேடிவிட்டீர்கள். இந்தத் தேடல் %n விநாடிகளில் தொடரும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>செய்தி அனுப்பு</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>நிராகரி</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>தடையை நீக்கு</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>சேர்</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>தேடுகிறது…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>குறைந்தது இரண்டு எழுத்துகளை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>இன்னும் நண்பர்கள் இல்லை. மேலே நபர்களைத் தேடிக் கோரிக்கை அனுப்புங்கள்.</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>உங்களுக்குக் கோரிக்கைகள் எதுவும் வரவில்லை.</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>நீங்கள் அனுப்பிய கோரிக்கைகள் எதுவும் நிலுவையில் இல்லை.</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>பொதுவான குழுக்கள்: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>இணைப்பின் மூலம் ஒருவரை அழை…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>யாரும் கிடைக்கவில்லை. பெயர் அல்லது பயனர்பெயரின் ஒரு பகுதியாலோ, முழு மின்னஞ்சல் முகவரியாலோ தேடலாம்.</translation>
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
        <translation>படத்தை அகற்று</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>படம்: மாற்று</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>படம் இல்லை: ஒன்றைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>படத்தை மாற்று…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>படத்தைத் தேர்ந்தெடு…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>படத்தை அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>இணைப்பு இல்லை. இணைப்பு கிடைத்ததும் படம் அனுப்பப்படும்.</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>கிட்டத்தட்ட முடிந்தது…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>படம் அகற்றப்பட்டது.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>படத்தைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>படங்கள் (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>இது காட்டக்கூடிய படம் அல்ல. PNG, JPEG, GIF அல்லது WebP கோப்பைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>பின் செய்த செய்திகள்</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>பின் செய்த எல்லாச் செய்திகளும்</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>பின் செய்த செய்திகளை மறை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>பின் செய்தவை %1 / %2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>பின் செய்யப்பட்டது · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2. அதற்குச் செல்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>பின் செய்த செய்திகள்</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>இவற்றை மீண்டும் அரட்டைக்கு மேல் காட்டு</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>இங்கு இப்போது எதுவும் பின் செய்யப்படவில்லை.</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2. அதற்குச் செல்</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>பின்னை நீக்கு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>இப்போது இயங்குவது</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>இயக்கத்தை நிறுத்து</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>இயங்கும் இடம்</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>%1 அனுப்பிய குரல் செய்தி: காட்டு</translation>
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
        <translation>வேகம்: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>வேகம்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>இணைப்புகளின் முன்னோட்டங்களைக் காட்டு</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>இணைப்புகளின் முன்னோட்டங்கள் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>இணைப்புகளின் முன்னோட்டங்கள் இனி காட்டப்படாது.</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>நான் அனுப்பும் இணைப்புகளுக்கு முன்னோட்டத்தை அனுமதி</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>நீங்கள் அனுப்பும் இணைப்புகளுக்கு முன்னோட்டம் இருக்கும்.</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>நீங்கள் அனுப்பும் இணைப்புகளுக்கு இனி முன்னோட்டம் இருக்காது.</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>சேவையக நிர்வாகி அனுமதித்தால், முன்னோட்டங்களை உங்கள் சேவையகமே உருவாக்கும்; அந்தப் பக்கங்களுக்கு உங்களைப் பற்றி எதுவும் தெரியாது. அறிமுகமில்லாதவர்கள் அனுப்புபவற்றுக்கு, நீங்கள் கேட்டால் மட்டுமே முன்னோட்டம் காட்டப்படும்.</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>அது இணைப்புகளின் முன்னோட்டங்களை உருவாக்குவதில்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>என் நண்பர்கள்</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>யாரும் இல்லை</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>நான் படித்தவற்றை மற்றவர்களுக்குக் காட்டு</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>நான் ஆன்லைனில் இருப்பதை யார் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>இதை அணைத்தால், எல்லா அரட்டைகளிலும் நீங்கள் படித்தவை உங்கள் சொந்தச் சாதனங்களுக்கு மட்டுமே தெரியும். மற்றவர்கள் காட்டுவதை நீங்கள் தொடர்ந்து பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>தடுக்கப்பட்டவர்கள்</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>நீங்கள் யாரையும் தடுக்கவில்லை.</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>நீங்கள் ஆன்லைனில் இருப்பது இனி யாருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>நீங்கள் ஆன்லைனில் இருப்பது உங்கள் நண்பர்களுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>நீங்கள் படித்தவை மற்றவர்களுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>நீங்கள் படித்தவை இனி யாருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>தடையை நீக்கு</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>நான் எழுதுவதை மற்றவர்களுக்குக் காட்டு</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>நீங்கள் எழுதுவது மற்றவர்களுக்குத் தெரியும்.</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>நீங்கள் எழுதுவது இனி யாருக்கும் தெரியாது.</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>நீங்கள் ஆன்லைனில் உள்ளீர்களா, வெளியே உள்ளீர்களா, கடைசியாக எப்போது வந்தீர்கள் என்பது அறிமுகமில்லாதவர்களுக்கு ஒருபோதும் தெரியாது. “யாரும் இல்லை” எனத் தேர்ந்தெடுத்தால், செய்திகள் உங்களை வந்தடைந்ததும் தெரிவிக்கப்படாது.</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>இந்தச் சேவையகத்தில் உள்ள எவரும் உங்களைப் பெயரால் தேடிக் கண்டறியலாம். தொடங்கிய உரையாடல்கள் தொடரும்; நீங்கள் தடுப்பவர்களால் உங்களுக்கு எதுவும் எழுத முடியாது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>பயனர்பெயரை நகலெடு</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>பொதுவான குழுக்கள்: %1, மேலும் %n</numerusform>
            <numerusform>பொதுவான குழுக்கள்: %1, மேலும் %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>பொதுவான குழுக்கள்: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>சுயவிவரத்தைத் திருத்து</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>செய்தி அனுப்பு</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>இருவருடனும் குழுவை உருவாக்கு…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>நண்பர்களிலிருந்து அகற்று</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>நண்பர்களிலிருந்து அகற்றவா?</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>உங்கள் உரையாடல் அப்படியே இருக்கும். மீண்டும் நண்பர்களாக உங்களில் ஒருவர் கோரிக்கை அனுப்ப வேண்டும்.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>அகற்று</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>கோரிக்கையை ஏற்றுக்கொள்</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>நிராகரி</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>கோரிக்கையைத் திரும்பப் பெறு</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>நட்புக் கோரிக்கை அனுப்பு</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>தடையை நீக்கு</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>தடு</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>எனது நிலையை மாற்று…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>புகாரளி…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>இவர் உங்கள் நட்புக் கோரிக்கைகளை ஏற்பதில்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>சுயவிவரத்தைச் சேமி</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>உங்களைப் பற்றிச் சில வார்த்தைகள்</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>&amp;மற்றவர்களுக்குத் தெரியும் பெயர்</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>&amp;என்னைப் பற்றி</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>இணைப்பு கிடைத்ததும் சேமிக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>உங்கள் &amp;கடவுச்சொல்</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>அங்கீகரிப்புச் &amp;செயலியின் குறியீடு அல்லது மீட்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>சரிபார்க்கிறது…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>இது உங்கள் கடவுச்சொல் அல்ல.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>ப்ராக்ஸி அமைப்புகள்</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>செய்திகளும் கோப்புகளும் எல்லாச் சேவையகங்களுக்கும் இந்த வழியாகவே செல்லும். அப்போதும் நீங்கள் எழுதுவது உங்கள் சேவையகம் வரை குறியாக்கத்துடனே செல்லும்; இந்தக் கணினியில் உள்ள சேவையகத்திற்கு ப்ராக்ஸி பயன்படுத்தப்படாது.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>ப்ராக்ஸி இல்லை</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>கணினிப்படி</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5 ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1: %2, போர்ட் %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>போர்ட்</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>ப்ராக்ஸியின் &amp;முகவரி</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;போர்ட்</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>ப&amp;யனர்பெயர் (கேட்டால்)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;கடவுச்சொல்</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>கடவுச்சொல் இந்தக் கணினியின் கடவுச்சொல் பெட்டகத்தில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>இந்தக் கணினியில் கடவுச்சொல் பெட்டகம் இல்லை: நிரலை மூடியதும் கடவுச்சொல் மறக்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyRow</name>
    <message>
        <source>Proxy</source>
        <translation>ப்ராக்ஸி</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>அரட்டைக்குச் செல்</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>அரட்டை, @நபர், #குழு அல்லது &gt;கட்டளை</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>தேடலில் கிடைத்தவை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>அமைதி நேரம்</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>சனி, ஞாயிற்றுக்கிழமைகளில் நாள் முழுவதும்</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>தொடக்கம்</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>முடிவு</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>அமைதி நேரத் தொடக்கம்</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>அமைதி நேர முடிவு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>மீட்புக் குறியீடுகளை நகலெடு</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>மீட்புக் குறியீடுகளைக் கோப்பில் சேமி</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>%2-இல் @%1-இன் மீட்புக் குறியீடுகள். ஒவ்வொன்றும் ஒருமுறை மட்டுமே செல்லும்.</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>நகலெடுக்கப்பட்டது. நீங்கள் கடவுச்சொற்களை வைக்கும் இடத்தில் ஒட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>மீட்புக் குறியீடுகளைச் சேமி</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>%1 எனச் சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>சேமிக்கப்படவில்லை: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%2 எழுதிய செய்தியைப் பற்றி %1 புகாரளித்தார்</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%2 பற்றி %1 புகாரளித்தார்</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · முடிக்கப்பட்டது: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>குறிப்பு: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>இது எழுதப்பட்ட அரட்டையில் நீங்கள் இல்லை.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>மீண்டும் திற</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>புகாரை முடி</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>அரட்டையைத் திற</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>சுயவிவரம்</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1, %2 பற்றிய புகார்</translation>
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
        <translation>சிக்கலைத் தெரிவி</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>இங்கிருந்து எதுவும் அனுப்பப்படாது: அறிக்கையை உங்கள் சேவையக நிர்வாகியிடம் கொடுங்கள், அல்லது நிரலின் மூலக்குறியீடு உள்ள தளத்தில் சிக்கலைப் பதிவுசெய்து அதைச் சேருங்கள்.</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>என்ன நடந்தது, நீங்கள் எதிர்பார்த்தது என்ன?</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>நிரல் சேர்க்கும் விவரங்கள் (செய்திகள், நபர்கள் அல்லது சேவையகங்களின் பெயர்கள் இருக்காது)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>சேமி…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>நகலெடு</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>நகலெடுக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>அறிக்கையை இவ்வாறு சேமி…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>சேமிக்க முடியவில்லை: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>பழையவற்றைக் காட்டு</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>இந்தச் சேவையகத்தின் நிர்வாகிகளுக்கு வந்த புகார்கள். உரை, புகாரளித்தபோது இருந்தபடியே இங்கே உள்ளது; யாரைப் பற்றிய புகாரோ அவருக்கு இது தெரிவிக்கப்படாது.</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>இன்னும் எந்தப் புகாரும் முடிக்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>நிலுவையில் புகார் எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>புகார் முடிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>புகார் மீண்டும் திறக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>நிலுவையில் (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>நிலுவையில்</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>முடிந்தவை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>நட்புக் கோரிக்கை அனுப்பு</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1 இதை ஏற்கலாம் அல்லது நிராகரிக்கலாம். நண்பர்கள் ஒருவருக்கொருவர் எழுதலாம்; மற்றவர் ஆன்லைனில் உள்ளாரா எனப் பார்க்கலாம்.</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>எ.கா., உங்களுக்குள் எப்படி அறிமுகம்</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>விரும்பினால் உடன் சில &amp;சொற்கள்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>அனுப்புகிறது…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>கடவுச்சொல்லை அமைத்து உள்நுழை</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>கடவுச்சொல்லை அமைக்கிறது…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>கடவுச்சொல் மறந்துவிட்டதா?</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>&amp;மீட்டமைப்புக் குறியீடு</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>&amp;புதிய கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>உள்நுழைவுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 சேவையகத்தின் நிர்வாகியிடம் மீட்டமைப்புக் குறியீட்டைக் கேளுங்கள். அது ஒருமுறை மட்டும், ஒரு மணிநேரம் வரை செல்லும். புதிய கடவுச்சொல்லை அமைத்ததும் மற்ற எல்லா இடங்களிலிருந்தும் வெளியேற்றப்படுவீர்கள்.</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>மின்னஞ்சலில் வந்த குறியீட்டையோ, %1 சேவையகத்தின் நிர்வாகி கொடுத்த குறியீட்டையோ உள்ளிடுங்கள். புதிய கடவுச்சொல்லை அமைத்ததும் மற்ற எல்லா இடங்களிலிருந்தும் வெளியேற்றப்படுவீர்கள்.</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>%2-இல் %1 முகவரியுடன் கணக்கு இருந்தால், அந்த முகவரிக்கு மின்னஞ்சலில் ஒரு குறியீடு அனுப்பப்பட்டுள்ளது. வந்துசேரச் சில நிமிடங்கள் ஆகலாம், அல்லது ஸ்பேமில் இருக்கலாம். குறியீடு ஒருமுறை மட்டும், ஒரு மணிநேரம் வரை செல்லும்.</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 மின்னஞ்சல் அனுப்புவதில்லை. மீட்டமைப்புக் குறியீட்டை %2-இடம் கேளுங்கள். அது ஒருமுறை மட்டும், ஒரு மணிநேரம் வரை செல்லும். புதிய கடவுச்சொல்லை அமைத்ததும் மற்ற எல்லா இடங்களிலிருந்தும் வெளியேற்றப்படுவீர்கள்.</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>குறியீட்டை மீண்டும் அனுப்பு</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>மின்னஞ்சலில் வந்த குறியீடு இனி செல்லாது. குறியீட்டை மீண்டும் அனுப்புங்கள்.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>குறியீடு இன்னும் %n நிமிடம் செல்லும்.</numerusform>
            <numerusform>குறியீடு இன்னும் %n நிமிடங்கள் செல்லும்.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>%1-க்கான மீட்டமைப்புக் குறியீடு</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>உள்நுழைவுக்குக் கீழே உள்ள “கடவுச்சொல் மறந்துவிட்டதா?” மூலம் இந்தக் குறியீட்டைக் கொண்டு %1 புதிய கடவுச்சொல்லை அமைக்கலாம். முன்பு உருவாக்கிய குறியீடு இனி செல்லாது; குறியீட்டைப் பயன்படுத்தும் வரை கடவுச்சொல் மாறாது.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>குறியீட்டை உருவாக்கு</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>குறியீட்டை நகலெடு</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>மீட்டமைப்புக் குறியீடு</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>உருவாக்குகிறது…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>மற்றவர்கள் படிக்க முடியாத வழியில் இந்தக் குறியீட்டை %1-க்குக் கொடுங்கள்: இது உள்ள எவரும் கணக்கிற்குள் நுழைய முடியும். இது இந்த ஒருமுறை மட்டுமே காட்டப்படும்; சேவையகம் இதன் நகலை வைத்திருக்காது.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>இது %1 வரை செல்லும்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>குறியீடு நகலெடுக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>கடவுச்சொல் மறந்துவிட்டதா?</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>மி&amp;ன்னஞ்சல் முகவரி</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>குறியீட்டை அனுப்பு</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>அனுப்புகிறது…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>என்னிடம் குறியீடு உள்ளது</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>உள்நுழைவுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1-இல் உள்ள உங்கள் கணக்கின் மின்னஞ்சல் முகவரியை உள்ளிடுங்கள். அங்கு ஒரு குறியீடு அனுப்பப்படும்; அதைக் கொண்டு புதிய கடவுச்சொல்லை அமைக்கலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>அனைவரும் எழுதலாம்</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>நிர்வாகிகள் மட்டுமே எழுதலாம்</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>அனைவரும் உறுப்பினர்களைச் சேர்க்கலாம்</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>நிர்வாகிகள் மட்டுமே உறுப்பினர்களைச் சேர்க்கலாம்</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>அனைவரும் செய்திகளைப் பின் செய்யலாம்</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>நிர்வாகிகள் மட்டுமே செய்திகளைப் பின் செய்யலாம்</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>மெதுவான பயன்முறை முடக்கம்</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>மெதுவான பயன்முறை: செய்திகளின் இடைவெளி %1</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>குழுவை எவரும் தேடிக் கண்டறியலாம்</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>குழு தனிப்பட்டது</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>சேர நிர்வாகியின் ஒப்புதல் தேவை</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>சேர ஒப்புதல் தேவையில்லை</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n மணிநேரம்</numerusform>
            <numerusform>%n மணிநேரம்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n நிமிடம்</numerusform>
            <numerusform>%n நிமிடங்கள்</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n விநாடி</numerusform>
            <numerusform>%n விநாடிகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>மெதுவான பயன்முறை: அடுத்த செய்தியை அனுப்ப இன்னும் %1. நீங்கள் எழுதியது இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>நீங்கள் %1-ஐச் சேர்த்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1, %2-ஐச் சேர்த்தார்</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>நீங்கள் %1-ஐ அகற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1, %2-ஐ அகற்றினார்</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>நீங்கள் %1-ஐத் தடைசெய்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1, %2-ஐத் தடைசெய்தார்</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>நீங்கள் %1 மீதான தடையை நீக்கினீர்கள்</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1, %2 மீதான தடையை நீக்கினார்</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>நீங்கள் %1-இன் கோரிக்கையை ஏற்றீர்கள்</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1, %2-இன் கோரிக்கையை ஏற்றார்</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>நீங்கள் %1-இன் கோரிக்கையை நிராகரித்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1, %2-இன் கோரிக்கையை நிராகரித்தார்</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>நீங்கள் %1-இன் ஒரு செய்தியை நீக்கினீர்கள்</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1, %2-இன் ஒரு செய்தியை நீக்கினார்</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>நீங்கள் %1-க்குப் பொறுப்பு அளித்தீர்கள்: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1, %2-க்குப் பொறுப்பு அளித்தார்: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>நீங்கள் ஒரு செய்தியைப் பின் செய்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 ஒரு செய்தியைப் பின் செய்தார்</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>நீங்கள் ஒரு செய்தியின் பின்னை நீக்கினீர்கள்</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 ஒரு செய்தியின் பின்னை நீக்கினார்</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>நீங்கள் ஓர் இணைப்பை உருவாக்கினீர்கள்</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 ஓர் இணைப்பை உருவாக்கினார்</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>நீங்கள் ஓர் இணைப்பைத் திரும்பப் பெற்றீர்கள்</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 ஓர் இணைப்பைத் திரும்பப் பெற்றார்</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>நீங்கள் குழுவை மாற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 குழுவை மாற்றினார்</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>நீங்கள் மாற்றியவை: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 மாற்றியவை: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>பெயர்</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>விவரம்</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>படம்</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>யார் பெயரை மாற்றலாம்</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>புதிய உறுப்பினர்கள் எதைப் படிக்கலாம்</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>மெதுவான பயன்முறை: இதை அனுப்ப இன்னும் %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>%1-இல் மெதுவான பயன்முறை: அங்கு அனுப்ப இன்னும் %2.</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>நீங்கள் %1 எழுதிய செய்தியின் இணைப்பு முன்னோட்டத்தை அகற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1, %2 எழுதிய செய்தியின் இணைப்பு முன்னோட்டத்தை அகற்றினார்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>இந்த அரட்டையில் தேடு</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>பழைய முடிவு</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>புதிய முடிவு</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>தேடலை மூடு</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>எல்லா இடங்களிலும் தேடு</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>எல்லாச் செய்திகளிலும் தேடு</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>கிடைத்த செய்திகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>எல்லா அரட்டைகளிலும் எழுதப்பட்டவை</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>குறைந்தது இரண்டு எழுத்துகளை உள்ளிடுங்கள். எல்லாச் சொற்களும் இடம்பெற வேண்டும்.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>தேடுகிறது…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>குறைவான அல்லது வேறு சொற்களை முயன்று பாருங்கள்.</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>இணைப்பு இல்லை: இந்தச் சாதனத்தில் சேமித்தவற்றில் மட்டுமே தேடப்பட்டது.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>வடிகட்டிகளை அகற்று</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>செய்திகள்</translation>
    </message>
    <message>
        <source>People</source>
        <translation>நபர்கள்</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>குழுக்கள்</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>பெயர் அல்லது பயனர்பெயரால் தேடு</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>கிடைத்த நபர்கள்</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>குழுவின் பெயரால் தேடு</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>கிடைத்த குழுக்கள்</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>கோப்புகளைப் பெயரால் தேடு</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>கிடைத்த கோப்புகள்</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>வேறு விதமாக எழுதுங்கள், அல்லது மேலே ஒரு வடிகட்டியைத் தேர்ந்தெடுங்கள்.</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>வடிகட்டிகள் இல்லாமல் மேலும் கிடைக்கலாம்.</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>இன்னும் நண்பர்கள் இல்லை</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>பெயரை அல்லது பயனர்பெயரை உள்ளிடுங்கள்.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>இன்னும் குழுக்கள் இல்லை</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>நீங்கள் உள்ள குழுக்கள் இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>இன்னும் கோப்புகள் இல்லை</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>உங்கள் அரட்டைகளில் அனுப்பப்படுபவை இங்கே தெரியும்.</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>வடிகட்டிகளை எழுதவும் செய்யலாம்: %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>இணைப்பு இல்லை: இந்தச் சாதனத்திற்குத் தெரிந்த நபர்கள் மட்டுமே காட்டப்படுகின்றனர்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>அழி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>வடிகட்டியை அகற்று</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>அனுப்பியவர்</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>அரட்டை</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>தேதி</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>வகை</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>படிக்காதவை</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>வடிகட்டி, அமைக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>வடிகட்டி, அமைக்கப்படவில்லை</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>“%1” வடிகட்டியை அகற்று</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>அனைவரும்</translation>
    </message>
    <message>
        <source>You</source>
        <translation>நீங்கள்</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>பெயரை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>எல்லா அரட்டைகளும்</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>எல்லாத் தேதிகளும்</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>கடந்த 7 நாட்கள்</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>கடந்த 30 நாட்கள்</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>கடந்த 12 மாதங்கள்</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>ஓராண்டுக்கு முந்தையவை</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>தொடக்க நாளை உள்ளிடு…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>எந்த நாளுக்கு முன் என உள்ளிடு…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>எல்லாச் செய்திகளும்</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>கோப்புகள்</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>படங்களும் வீடியோக்களும்</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>குரல் செய்திகள்</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>இணைப்புகள்</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1 முதல்</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>%1-க்கு முன்</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>%1 முதல், %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1, %2-இல்: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>அனுப்பியவர்</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>அரட்டை</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>முதல்</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>முன்</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>வகை</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>கோப்பு,கோப்புகள்</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>குரல்</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>படம்,படங்கள்,புகைப்படம்,வீடியோ</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>இணைப்பு,இணைப்புகள்</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>நேற்று</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>நான்</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>“%1” என்ற பெயரில் யாரையும் உங்களுக்குத் தெரியாது.</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>“%1” என்ற பெயருள்ள எந்த அரட்டையிலும் நீங்கள் இல்லை.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>படிக்காதவை</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>“is:%1” என்பது செல்லாது. “is:unread” எனலாம்.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>“%1” ஒரு தேதி அல்ல. %2 என்பது போல எழுதுங்கள்.</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>“has:%1” என்பது செல்லாது. has:file, has:image, has:voice, has:link ஆகியவை உள்ளன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>இருபடிச் சரிபார்ப்பு</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>அமை…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>%2-இல் @%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>கடவுச்சொல்</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>குறைந்தது 8 எழுத்துகள்; யாரிடமும் சொல்லாதீர்கள்.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>வெளியேறு</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>வெளியேறி வரலாற்றை அழி</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>சேவையகத்திடம் கேட்கிறது…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>இயக்கத்தில் உள்ளது. %n மீட்புக் குறியீடு மீதமுள்ளது.</numerusform>
            <numerusform>இயக்கத்தில் உள்ளது. %n மீட்புக் குறியீடுகள் மீதமுள்ளன.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>முடக்கு…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>முடக்கத்தில் உள்ளது. இயக்கினால், உள்நுழையும்போது கடவுச்சொல்லுடன் உங்கள் மொபைல் காட்டும் குறியீடும் கேட்கப்படும்.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>இருபடிச் சரிபார்ப்பு: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>உங்கள் கடவுச்சொல் மாற்றப்பட்டது; மற்ற எல்லாச் சாதனங்களும் வெளியேற்றப்பட்டன.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>இருபடிச் சரிபார்ப்பை அமை</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>உங்கள் மொபைலில் அங்கீகரிப்புச் செயலி தேவை. முதலில் இது நீங்கள்தான் என்று காட்டுங்கள்.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>தொடர்</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>இருபடிச் சரிபார்ப்பை முடக்கவா?</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>அதன் பிறகு கடவுச்சொல் தெரிந்த எவரும் உள்நுழைய முடியும். மீட்புக் குறியீடுகளும் செல்லாதவையாகும்.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>முடக்கு</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>இருபடிச் சரிபார்ப்பு முடக்கப்பட்டது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>தேர்ந்தெடுத்த செய்திகள்</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>தேர்வை ரத்துசெய்</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>பெயர், நேரத்துடன் நகலெடு</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>முன்னனுப்பு…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>அனைவருக்கும் நீக்கு</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n செய்தி தேர்ந்தெடுக்கப்பட்டது</numerusform>
            <numerusform>%n செய்திகள் தேர்ந்தெடுக்கப்பட்டன</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>எனக்கு மட்டும் நீக்கு</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1-ஐ மேலே நகர்த்து</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1-ஐக் கீழே நகர்த்து</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1-ஐ அகற்று</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>கோப்பின் பெயர்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>கோப்புகளை அனுப்பு</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>புகைப்படங்கள் சிறியதாக, கேமரா பதிந்த தகவல்கள் இல்லாமல்</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>கோப்புகளைச் சேர்…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>விளக்க உரையைச் சேருங்கள்…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>விளக்க உரை</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>படம்</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>கோப்புகளைத் தேர்ந்தெடு</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>ஒரு செய்தியில் அதிகபட்சம் %n கோப்பு இருக்கலாம்.</numerusform>
            <numerusform>ஒரு செய்தியில் அதிகபட்சம் %n கோப்புகள் இருக்கலாம்.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 ஒரு கோப்புறை. முதலில் அதை ஒரே கோப்பாகச் சுருக்குங்கள்.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1-ஐப் படிக்க முடியவில்லை.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 காலியாக உள்ளது.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>தயாராகிறது…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>புகைப்படம் எங்கே எடுக்கப்பட்டது என்பது அசல் கோப்பில் உள்ளது. அரட்டையில் உள்ள அனைவரும் அதைப் பார்க்க முடியும்.</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1-இன் அளவு %2; இந்தச் சேவையகம் அதிகபட்சம் %3 அளவுள்ள கோப்புகளையே ஏற்கும்.</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>%1-ஐச் சிறியதாக்க முடியவில்லை. அதை அகற்றுங்கள், அல்லது அசல் கோப்புகளை அனுப்புங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>இப்போது பயன்பாட்டில் உள்ளது</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>கடைசிப் பயன்பாடு: இன்று %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>கடைசிப் பயன்பாடு: நேற்று %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>கடைசிப் பயன்பாடு: %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>பயன்படுத்தப்பட்டுவிட்டது: %n நபர் சேர்ந்தார்.</numerusform>
            <numerusform>பயன்படுத்தப்பட்டுவிட்டது: %n பேர் சேர்ந்தனர்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>காலாவதியான நேரம்: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>%2-இல் %1 பயன்படுத்தப்பட்டது · %3 வரை</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ஆன்லைன்</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>வெளியே</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>தொந்தரவு வேண்டாம்</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>மறைவில்</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ஆஃப்லைன்</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n உறுப்பினர்</numerusform>
            <numerusform>%n உறுப்பினர்கள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>சேனல் · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>குழு · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>இந்த அரட்டையிலிருந்து அகற்றப்பட்டீர்கள். இதன் நிர்வாகிகள் மட்டுமே உங்களை மீண்டும் சேர்க்க முடியும்.</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>இந்த இணைப்பைக் கொண்டு இனி யாரும் சேர முடியாது: அது காலாவதியானது, பயன்படுத்தப்பட்டது, திரும்பப் பெறப்பட்டது, அல்லது முழுமையாக நகலெடுக்கப்படவில்லை. புதிய இணைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>இந்த அரட்டையின் வரலாற்றை “%1” குழுவிற்கு உடன் கொண்டுசெல்லலாமா எனக் கேட்டுள்ளீர்கள். ஒப்புதல் கிடைத்ததும் குழு உருவாகும்.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1, “%2” குழுவை உருவாக்கி இந்த அரட்டையின் வரலாற்றை உடன் கொண்டுசெல்ல விரும்புகிறார். அதில் நீங்கள் இருவரும் இருப்பீர்கள்; பின்னர் சேர்பவர்கள் அதன் பின் வருபவற்றைப் படிப்பார்கள்.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1, “%2” குழுவை %3 உடன் உருவாக்கி இந்த அரட்டையின் வரலாற்றை உடன் கொண்டுசெல்ல விரும்புகிறார். நீங்கள் இருவரும் இங்கு எழுதிய அனைத்தையும் அவர்கள் படிக்க முடியும்.</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 ஒப்புக்கொண்டார்: “%2” குழு இந்த அரட்டையின் வரலாற்றுடன் தொடங்குகிறது.</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>வரலாற்றை உடன் கொண்டுசெல்ல %1 விரும்பவில்லை. “%2” குழு உருவாக்கப்படவில்லை; புதிதாகத் தொடங்கும் குழுவை நீங்கள் உருவாக்கலாம்.</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 வரலாறு பற்றிய கோரிக்கையைத் திரும்பப் பெற்றார்.</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>வரலாறு பற்றிய உங்கள் கோரிக்கைக்குப் பதில் வந்துவிட்டது. உங்கள் அரட்டைகளில் “%1” குழு இருந்தால், ஒப்புதல் கிடைத்தது.</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>வரலாறு பற்றிய கோரிக்கை இப்போது நிலுவையில் இல்லை.</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>பல முறை முயன்றுவிட்டீர்கள். %n விநாடியில் மீண்டும் முயலுங்கள்.</numerusform>
            <numerusform>பல முறை முயன்றுவிட்டீர்கள். %n விநாடிகளில் மீண்டும் முயலுங்கள்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>பல முறை முயன்றுவிட்டீர்கள். %n நிமிடத்தில் மீண்டும் முயலுங்கள்.</numerusform>
            <numerusform>பல முறை முயன்றுவிட்டீர்கள். %n நிமிடங்களில் மீண்டும் முயலுங்கள்.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>இந்தச் சாதனம் வேறொரு இடத்திலிருந்து வெளியேற்றப்பட்டது, அல்லது உங்கள் கடவுச்சொல் மாற்றப்பட்டது. மீண்டும் உள்நுழையுங்கள்; நீங்கள் எழுதியது பத்திரமாக உள்ளது.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>இந்தக் கணக்கு இடைநிறுத்தப்பட்டுள்ளது. சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள். நீங்கள் எழுதியது இந்தச் சாதனத்தில் பத்திரமாக உள்ளது.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>உங்கள் அமர்வு முடிந்துவிட்டது. மீண்டும் உள்நுழையுங்கள்; நீங்கள் எழுதியது பத்திரமாக உள்ளது.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>ஏதோ தவறு நேர்ந்தது: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n புதிய செய்தி</numerusform>
            <numerusform>%n புதிய செய்திகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>மாற்றப்படவில்லை: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>மாற்றம் இணைப்புக்காகக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>அனுப்பக் காத்திருக்கிறது</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>அனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>படிக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>அனுப்பப்படவில்லை: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>இங்கு நிர்வாகிகள் மட்டுமே எழுத முடியும்.</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>இந்த அரட்டையிலிருந்து விலகிவிட்டீர்கள்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 உங்களை இந்த அரட்டையிலிருந்து அகற்றினார். இங்கு உள்ளவற்றை நீங்கள் தொடர்ந்து படிக்கலாம்.</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>இந்த அரட்டை நீக்கப்பட்டது, அல்லது நீங்கள் இதில் உறுப்பினர் இல்லை.</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>%1-ஐத் தடுத்துள்ளீர்கள்.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>தடையை நீக்கு</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 உங்கள் செய்திகளை ஏற்பதில்லை. அனுப்பப்படாதது, நீங்கள் மீண்டும் முயலும் வரை அல்லது நீக்கும் வரை இங்கேயே இருக்கும்.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ஆன்லைன்</translation>
    </message>
    <message>
        <source>away</source>
        <translation>வெளியே</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>தொந்தரவு வேண்டாம்</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>மறைவில்</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ஆஃப்லைன்</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>கடைசியாக வந்தது: %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>கடைசியாக வந்தது: %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>வாசகர்</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>உறுப்பினர்</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>நிர்வாகி</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>உரிமையாளர்</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>இந்தச் செய்தி நீக்கப்பட்டது</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>செய்தி நீக்கப்பட்டது</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>%n நாள் வரை மட்டுமே செய்திகளை அனைவருக்கும் நீக்க முடியும்.</numerusform>
            <numerusform>%n நாட்கள் வரை மட்டுமே செய்திகளை அனைவருக்கும் நீக்க முடியும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>%n மணிநேரம் வரை மட்டுமே செய்திகளை அனைவருக்கும் நீக்க முடியும்.</numerusform>
            <numerusform>%n மணிநேரம் வரை மட்டுமே செய்திகளை அனைவருக்கும் நீக்க முடியும்.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>%n நிமிடம் வரை மட்டுமே செய்திகளை அனைவருக்கும் நீக்க முடியும்.</numerusform>
            <numerusform>%n நிமிடங்கள் வரை மட்டுமே செய்திகளை அனைவருக்கும் நீக்க முடியும்.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>%1-இடமிருந்து முன்னனுப்பப்பட்டது</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 எழுதுகிறார்…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1, %2 எழுதுகிறார்கள்…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1, %2, %3 எழுதுகிறார்கள்…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>பலர் எழுதுகிறார்கள்…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>நீங்கள் பெயரை “%1” என மாற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 பெயரை “%2” என மாற்றினார்</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>நீங்கள் விவரத்தை மாற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 விவரத்தை மாற்றினார்</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>நீங்கள் அரட்டையை மாற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 அரட்டையை மாற்றினார்</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>நிர்வாகிகள் மட்டுமே பெயரையும் விவரத்தையும் மாற்றலாம் என அமைத்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>நிர்வாகிகள் மட்டுமே பெயரையும் விவரத்தையும் மாற்றலாம் என %1 அமைத்தார்</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>எல்லா உறுப்பினர்களும் பெயரையும் விவரத்தையும் மாற்றலாம் என அமைத்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>எல்லா உறுப்பினர்களும் பெயரையும் விவரத்தையும் மாற்றலாம் என %1 அமைத்தார்</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>புதிய உறுப்பினர்கள் தொடக்கத்திலிருந்து அனைத்தையும் படிக்கலாம் என அமைத்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>புதிய உறுப்பினர்கள் தொடக்கத்திலிருந்து அனைத்தையும் படிக்கலாம் என %1 அமைத்தார்</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>புதிய உறுப்பினர்கள் சேர்ந்த பின் வருபவற்றை மட்டுமே படிக்கலாம் என அமைத்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>புதிய உறுப்பினர்கள் சேர்ந்த பின் வருபவற்றை மட்டுமே படிக்கலாம் என %1 அமைத்தார்</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>நீங்கள் ஒரு செய்தியைப் பின் செய்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 ஒரு செய்தியைப் பின் செய்தார்</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>நீங்கள் ஒரு செய்தியின் பின்னை நீக்கினீர்கள்</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 ஒரு செய்தியின் பின்னை நீக்கினார்</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>நீங்கள் “%1” செய்தியைப் பின் செய்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1, “%2” செய்தியைப் பின் செய்தார்</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>நீங்கள் “%1” செய்தியின் பின்னை நீக்கினீர்கள்</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1, “%2” செய்தியின் பின்னை நீக்கினார்</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>நீங்கள் %1-ஐச் சேர்த்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 உங்களைச் சேர்த்தார்</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1, %2-ஐச் சேர்த்தார்</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>நீங்கள் சேர்ந்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 சேர்ந்தார்</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>நீங்கள் விலகினீர்கள்</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 விலகினார்</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>நீங்கள் %1-ஐ அகற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 உங்களை அகற்றினார்</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1, %2-ஐ அகற்றினார்</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>இப்போது உங்கள் பொறுப்பு: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>இப்போது %1-இன் பொறுப்பு: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>நீங்கள் படத்தை மாற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 படத்தை மாற்றினார்</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>நீங்கள் படத்தை அகற்றினீர்கள்</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 படத்தை அகற்றினார்</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>கணக்கு நீக்கப்பட்டது; இந்தச் சாதனத்திலிருந்து அதன் வரலாறும் அழிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · ஒப்புதலுடன்</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>இங்கு மெதுவான பயன்முறை இயக்கத்தில் உள்ளது. %1 கழித்து மீண்டும் முயலுங்கள்.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>சென்றடைந்தது</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>அனுப்பப்படவில்லை: ஒரு நாளுக்கு மேல் காத்திருக்கிறது. இப்போது அனுப்புங்கள், அல்லது நீக்குங்கள்.</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>நீங்கள் விதிகளை மாற்றினீர்கள்: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 விதிகளை மாற்றினார்: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>தரவு இல்லை</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>நேரம்</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>மதிப்பெண்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>முன்பு பயன்படுத்திய சேவையகங்கள்</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>இந்தப் பட்டியலிலிருந்து அகற்று</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>சேவையகத்தைத் தேடுகிறது…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>குறியாக்கம் இல்லை</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>குறியாக்கம் உண்டு, சான்றிதழ் செல்லுபடியானது</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>குறியாக்கம் உண்டு, சான்றிதழ் அழைப்பில் உள்ளபடி</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>குறியாக்கம் உண்டு, சான்றிதழை நீங்கள் உறுதிசெய்தீர்கள்</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · முகவரி: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>இந்தச் சேவையகம் புதிய கணக்குகளை ஏற்பதில்லை. கணக்கு வேண்டுமெனில் சேவையக நிர்வாகியைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>இந்தச் சேவையகம் புதிய கணக்குகளை ஏற்பதில்லை. கணக்கு வேண்டுமெனில் %1-ஐக் கேளுங்கள்.</translation>
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
        <translation>அமைப்புகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>அமைப்புகளின் பிரிவுகள்</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>என் சுயவிவரம்</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>சேமிக்கப்பட்டது.</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>கணக்கும் பாதுகாப்பும்</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>சாதனங்கள்</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>அறிவிப்புகள்</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>தோற்றம்</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>மொழி</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>தனியுரிமை</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>நீங்கள் உள்ளிட்டது சேமிக்கப்படவில்லை; வேறு யாருக்கும் அது தெரியாது.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>கைவிடு</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>வரலாற்றை அழிக்கவா?</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>இந்தச் சாதனத்தில் சேமித்த அனைத்தும், அனுப்பக் காத்திருக்கும் செய்திகள் உட்பட, அழிக்கப்படும். சேவையகத்தில் உள்ளவை அப்படியே இருக்கும்.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>வெளியேறி அழி</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>அமைப்புகளில் தேடு</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>எழுதுதல்</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>விசைப்பலகை</translation>
    </message>
    <message>
        <source>About</source>
        <translation>நிரல் பற்றி</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>அரட்டைகளும் கோப்புகளும்</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>குரலும் ஒலியும்</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>மனநிலை</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>அமைப்புகள்: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>இணைப்பு கிடைத்ததும் சேமிக்கப்படும்.</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>சுயவிவரத்தில் செய்த மாற்றங்களைச் சேமிக்கவா?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>தொடர்ந்து திருத்து</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>செயலை அல்லது குறுக்குவழியைத் தேடு</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>எல்லாக் குறுக்குவழிகளையும் மீட்டமை</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>இந்தப் பெயரிலோ குறுக்குவழியிலோ எதுவும் இல்லை.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>மீட்டமை</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>மாற்று…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>எல்லாக் குறுக்குவழிகளும் இயல்புநிலைக்குத் திரும்பின.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>குறுக்குவழி இல்லை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock இயக்கத்தில் இருப்பதாகத் தெரிகிறது.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>உள்நுழைந்தே இருக்கட்டும்</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>உள்நுழை</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>கடவுச்சொல் மறந்துவிட்டதா?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>அழைப்பு இணைப்பைப் பயன்படுத்து</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>சேமித்த வரலாற்றுடன் ஆஃப்லைனில் தொடர்</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>உள்நுழைகிறது…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;சேவையகம்</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;பயனர்பெயர் அல்லது மின்னஞ்சல்</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;கடவுச்சொல்</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>கணினியின் கடவுச்சொல் பெட்டகத்தைத் தேடுகிறது…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>கணினியின் கடவுச்சொல் பெட்டகத்தில் வைக்கப்படும்.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>இந்தக் கணினியில் கடவுச்சொல் பெட்டகம் இல்லை: நிரலை மூடும் வரை உள்நுழைந்திருப்பீர்கள்; ஒவ்வொரு முறை தொடங்கும்போதும் கடவுச்சொல் கேட்கப்படும்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>கணக்கை உருவாக்கு</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>மின்னஞ்சலில் வந்த குறியீடு என்னிடம் உள்ளது</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>கணக்கை உருவாக்குகிறது…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>எனக்கு ஏற்கனவே கணக்கு உள்ளது</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;அழைப்புக் குறியீடு</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;பயனர்பெயர்</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>&amp;மற்றவர்களுக்குத் தெரியும் பெயர் (விரும்பினால்)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>மி&amp;ன்னஞ்சல் (விரும்பினால்)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;கடவுச்சொல்</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>%1-இல்</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>3 முதல் 32 வரை எழுத்துகள் (a–z), எண்கள், புள்ளி, சிறுகோடு அல்லது அடிக்கோடு; எழுத்தில் தொடங்க வேண்டும்.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>மி&amp;ன்னஞ்சல்</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>அங்கு மின்னஞ்சலில் ஒரு குறியீடு வரும்; அந்தக் குறியீட்டைக் கொண்டு கணக்கு உருவாக்கப்படும்.</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>கடவுச்சொல் மறந்தால், அங்கு வரும் மின்னஞ்சலைக் கொண்டு மீண்டும் உள்நுழையலாம்.</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 எடுக்கப்பட்டுவிட்டது. வேறொன்றை முயலுங்கள்.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 கிடைக்கிறது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>ஏற்றுகிறது</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>பரிந்துரைகள் இல்லை</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>“%1” சொல்லை அகராதியில் சேர்</translation>
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
        <translation>உங்கள் சொந்தச் சேவையகத்தில் அரட்டை.</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>திறக்கப்பட்ட இணைப்பு அழைப்பும் அல்ல, அரட்டைக்கும் செல்லவில்லை. புதிய இணைப்பைக் கேளுங்கள்.</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>அந்தச் சேவையகத்திற்கு எதுவும் அனுப்பப்படவில்லை.</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>என் அரட்டைகளுக்குத் திரும்பு</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>இந்தக் கணக்கு ஏற்கனவே இங்கு உள்ளது</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 இந்தச் சாளரத்தில் உள்ள உங்கள் கணக்குகளில் ஒன்று. எதுவும் சேர்க்கப்படவில்லை.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>காட்டு</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>ப்ராக்ஸி அமைப்புகள்</translation>
    </message>
    <message>
        <source>About</source>
        <translation>நிரல் பற்றி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>உங்கள் நிலை</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>நீங்கள் மாற்றும் வரை அல்லது இதன் நேரம் முடியும் வரை, உங்கள் பெயருக்கு அருகில் இது அனைவருக்கும் தெரியும். பின்னர் சேவையகம் இதை மறந்துவிடும்.</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>எ.கா.: மீட்டிங்கில்</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>&amp;எப்படி இருக்கிறீர்கள்?</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>காட்டும் &amp;நேரம்</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>காட்டும் நேரம்</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ரத்துசெய்</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>நிலையை அழி</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>சேமிக்கிறது…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>எமோஜியைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>%1-க்குப் பதில் வேறு எமோஜியைத் தேர்ந்தெடு</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>நிலையை அமை…</translation>
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
        <translation>நிலை: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>இன்றைய நாள் முடியும் வரை</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>%1 வரை</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>நான் மாற்றும் வரை</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>30 நிமிடங்களுக்கு</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>1 மணிநேரத்திற்கு</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>இன்று</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>இந்த வாரம்</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>%1 (உள்ளூர் நேரம்)</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>பேசும் மொழிகள்: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>%1-இல் மீண்டும் முயல்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · அரட்டையைத் தொடங்கு</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1, @%2, அரட்டையைத் தொடங்கு</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>இணைப்பின் மூலம் அரட்டையில் சேர்</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>அது எங்கே செல்கிறது எனப் பார்</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>%1 கணக்கிற்கு மாறு</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>எதுவும் கிடைக்கவில்லை</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>நபர்களுக்கு @, குழுக்களுக்கு #, கட்டளைகளுக்கு &gt;</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>கணக்கை உருவாக்குவதன் மூலம் இந்தச் சேவையகத்தின் விதிமுறைகளை ஏற்கிறீர்கள்.</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>விதிமுறைகளைப் படி</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>செயல்தவிர்</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 செயல்தவிர்: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>மொழிபெயர்ப்பு</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>செய்திகளை மொழிபெயர்க்கும் மொழி</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>தானாக மொழிபெயர்க்காத மொழிகள்</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>மொழிபெயர்ப்பது: %1. செய்தியின் மெனுவில் “மொழிபெயர்” என்பதைத் தேர்ந்தெடுங்கள், அல்லது அரட்டையின் விவரங்களில், வரும் எல்லாச் செய்திகளையும் மொழிபெயர்க்குமாறு அமையுங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>மொழிபெயர்க்கிறது…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>மொழிபெயர்க்கப்படவில்லை: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>மொழிபெயர்ப்பைக் காட்டு</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>இது ஏற்கனவே %1 மொழியில் உள்ளது</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>மறை</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>மூலத்தை மட்டும் காட்டு</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>மொழிபெயர்ப்பு: %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>%1 மொழியிலிருந்து மொழிபெயர்ப்பு: %2</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>மொழிபெயர்</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>இந்தச் சேவையகம் மொழிபெயர்ப்பதில்லை. சேவையக நிர்வாகியைத் தொடர்புகொள்ளுங்கள்.</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1, உங்கள் சேவையகக் கணினியிலேயே</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1, %2 கணினியில்</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>நீங்கள் மொழிபெயர்க்கும் செய்திகள், உங்கள் சேவையகக் கணினியிலேயே இயங்கும் %1 நிரலிடம் கொடுக்கப்படும். வேறு எங்கும் செல்லாது.</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>நீங்கள் மொழிபெயர்க்கும் செய்திகளின் உரை உங்கள் சேவையகத்திலிருந்து %2 கணினியில் உள்ள %1 நிரலுக்குச் செல்லும். எழுதியவர் யார், கேட்பவர் யார் என்பது சொல்லப்படாது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: %n படிக்காத செய்தி</numerusform>
            <numerusform>Chatoyant: %n படிக்காத செய்திகள்</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Chatoyant-ஐத் திற</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>நிரலை மூடு</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: குழுக்களில் புதியவை உள்ளன</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>படிக்காதவை</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>ஒலியடக்கத்தை நீக்கு (%1 வரை)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>1 மணிநேரத்திற்கு ஒலியடக்கு</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyant தொடர்ந்து இயங்குகிறது</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>சாளரம் மூடப்பட்டது; புதிய செய்திகள் தொடர்ந்து வரும். கணினித் தட்டில் உள்ள சின்னத்தைக் கிளிக் செய்தால் மீண்டும் திறக்கும்; சின்னத்தின் மெனுவில் “நிரலை மூடு” உள்ளது.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>முந்தைய உரைகள்</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>இப்போதையது, %1 முதல்</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>முதலில் எழுதியது: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>திருத்தியது: %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>இதற்கு வேறு உரை இருந்ததில்லை.</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>மேலும் உரைகள் இருந்தன; மிகப் பழையவை காட்டப்படவில்லை.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>மீண்டும் முயல்</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>இயக்கு</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ஒலியை முடக்கு</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>முழுத்திரை</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>வேறொரு நிரலில் திற</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>சேமி</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>இந்த வீடியோவை இங்கு இயக்க முடியாது</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>இந்தக் கணினியில் வீடியோக்களை இயக்கும் நிரலுக்கு இதன் வடிவம் தெரியவில்லை.</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>வீடியோவில் இருக்கும் இடம்</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ஒலி அளவு</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>வீடியோ %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>ஏற்றுகிறது…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>இந்த வீடியோவைப் பெற முடியவில்லை</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>ஒலியை இயக்கு</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>வேகம்</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>வேகம்: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>இந்தக் கோப்பின் விவரங்கள்</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>குரல் செய்தி பதிவாகிறது</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>பதிவைக் கைவிடு</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>இடைநிறுத்து</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>அனுப்பு</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>கேள்</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>மேலும் பதிவுசெய்</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>பதிவில் இருக்கும் இடம்</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>இடைநிறுத்திக் கேள்</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>குரல் செய்தி, இன்னும் அனுப்பப்படவில்லை</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>கைவிடப் பிடியை விடுங்கள்</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>இதைவிட நீளமாக இருக்க முடியாது.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n விநாடி மீதம்</numerusform>
            <numerusform>%n விநாடிகள் மீதம்</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enter: அனுப்பு · Space: இடைநிறுத்திக் கேள் · Esc: கைவிடு</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enter: அனுப்பு · Space: இயக்கு · R: மேலும் பதிவுசெய் · Esc: கைவிடு</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>அனுப்பப் பிடியை விடுங்கள் · மேலே நகர்த்துங்கள் அல்லது Space: பிடிக்காமல் பதிவுசெய்ய · விலக்கி நகர்த்துங்கள் அல்லது Esc: கைவிட</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>இது இந்தச் சாதனத்திற்குப் பொருந்தும்.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>மைக்ரோஃபோன்</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>மைக்ரோஃபோன் எதுவும் இணைக்கப்படவில்லை. குரல் செய்திகளைப் பதிவுசெய்ய ஒன்றை இணையுங்கள்.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>ஸ்பீக்கர்கள்</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>ஸ்பீக்கர் எதுவும் இணைக்கப்படவில்லை. குரல் செய்திகளைக் கேட்க ஒன்றை இணையுங்கள்.</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1× வேகம்</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>குரல் செய்திகளை இயக்கும் வேகம்</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>குரல் செய்திகளின் உரை</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>இந்தச் சேவையகத்தில் நீங்கள் பேசுவது உரையாக மாற்றப்படாது.</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>குரல், ஒலி அமைப்புகள் மாற்றப்பட்டன.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>இணைப்பை மறந்துவிடு</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>%1-இல் உள்ள அரட்டைக்கான இணைப்பைத் திறந்தீர்கள். அது இங்கே காத்திருக்கிறது: அங்கே உள்நுழையுங்கள் அல்லது கணக்கை உருவாக்குங்கள், பிறகு சேரலாம்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>தொடங்கும் முன்</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>நான் ஆன்லைனில் உள்ளேனா என நண்பர்கள் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>நான் படித்தவற்றை மற்றவர்கள் பார்க்கலாம்</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>தொடங்கு</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>இவை அனைத்தையும் எப்போது வேண்டுமானாலும் அமைப்புகளில் மாற்றலாம்.</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>என்னைப் பற்றி மற்றவர்கள் பார்ப்பவை</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>உங்கள் நண்பர் அல்லாதவர்களுக்கு இது ஒருபோதும் தெரியாது.</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>இல்லையெனில் உங்கள் சொந்தச் சாதனங்களுக்கு மட்டுமே தெரியும்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>எனது உள்ளூர் &amp;நேரத்தை மற்றவர்களுக்குக் காட்டு</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>இந்தச் சாதனத்தின் நேர மண்டலப்படி (%1); அனைவருக்கும் தெரியும்.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>நிலை</translation>
    </message>
    <message>
        <source>None</source>
        <translation>எதுவுமில்லை</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>நான் பேசும் மொழிகள்</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>குறிப்பிடவில்லை</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>ஓர் அரட்டையைத் தேர்ந்தெடுங்கள்</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>மாற்றப்படவில்லை: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>உங்கள் அரட்டையின் வரலாறு பற்றி %1 கேட்கிறார். பதிலளிக்க அதைத் திறங்கள்.</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>“%1”-இலிருந்து விலகினீர்கள்.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>மூடு</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>சுயவிவரம்</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>குழு விவரம்</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>இந்த அரட்டையிலிருந்து குழுவை உருவாக்கு…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>விலகு…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>மீடியா, கோப்புகள், இணைப்புகள்</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>ஓர் அரட்டையில் சேர நீங்கள் அனுப்பிய கோரிக்கையை நிர்வாகி நிராகரித்தார்.</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>“%1” அரட்டையில் சேர ஒருவர் கேட்கிறார். யார் என்பது அதன் விவரங்களில் உள்ளது.</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>“%1” குழுவை நீக்கினீர்கள்.</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1, “%2” குழுவை நீக்கினார்.</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>அல்லது %1-ஐ அழுத்திச் சில எழுத்துகளை உள்ளிடுங்கள்.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>செய்தி அனுப்பும் விசை</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; புதிய வரிக்கு Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Enter; புதிய வரிக்கு Enter</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**தடிமன்**, *சாய்வு*, ~~குறுக்குக்கோடு~~, `நிரல் குறியீடு` ஆகியவை அனுப்பியதும் அந்த வடிவில் தெரியும்.</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>எழுதுதல் அமைப்புகள் மாற்றப்பட்டன.</translation>
    </message>
</context>
</TS>
