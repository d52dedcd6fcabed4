<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>خيار غير معروف "%1".</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>القيمة ناقصة بعد "%1".</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>لا يقبل "%1" قيمة.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>قيمة أحد المعاملات غير صحيحة</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>حدث خطأ في الخادم</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>تعذّر على الخادم الحفظ</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>قرص الخادم ممتلئ</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>لا توجد هذه الجلسة</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>الدعوة غير معروفة أو مستهلكة أو قديمة جدًا</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>التحقق بخطوتين غير مفعّل</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>من 3 إلى 32 محرفًا: أحرف a-z وأرقام ونقطة وشرطة وشرطة سفلية، تبدأ بحرف</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>اسم المستخدم محجوز</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>عنوان البريد الإلكتروني مستخدم</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>من 8 إلى 256 محرفًا، وليست كلمة مرور شائعة</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>لا يوجد هذا الحساب</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>العنوان والمنفذ اللذان يتصل بهما الناس؛ المنفذ 0 يأخذ منفذًا حرًا</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>ما يسمي به الخادم نفسه</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>ما يكتبه الناس للوصول إليه، للدعوات؛ فارغ: يُصنع من listen</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>لغة الرسائل إلى من لا تُعرف لغتهم، مثل en أو de أو zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>الغرض من الخادم؛ workplace (والتعليم): لا يُستخلص شيء من الأصوات، إلا مع mood.voice_ack = on</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>من يمكنه إنشاء حساب</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>خيوط تخدم الاتصالات؛ 0: واحد لكل نواتين</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>الاتصالات في الوقت نفسه؛ ما زاد يُرفض</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>عناوين وشبكات الوسطاء الذين يمكنهم أن يذكروا في X-Forwarded-For عمّن يأتون</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: يبدأ الوسطاء الموثوقون كل اتصال ببروتوكول PROXY، الإصدار 1 أو 2</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: الشهادة التي أنشأها init؛ files: ‏tls.cert و tls.key؛ off: بلا تعمية، على عناوين الاسترجاع فقط</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>ملف PEM فيه سلسلة الشهادات</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>ملف PEM فيه المفتاح الخاص</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH؛ المسار النسبي داخل مجلد البيانات</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>مصادر الويب التي يجوز لصفحاتها الاتصال، إضافة إلى مصدر server.public_address</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>أطول نص لرسالة واحدة</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>الاتصالات في الوقت نفسه من عنوان واحد، وفي IPv6 من ‎/64 واحد؛ 0: أي عدد</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>الاتصالات الجديدة من عنوان واحد</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: لا حدود خاصة لعناوين هذا الجهاز</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>طلبات اتصال واحد؛ ما زاد ينتظر</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>الاتصالات الجديدة التي تسجل الدخول برمز جلسة واحدة</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>يُغلق الاتصال الذي لا يسجل أحد الدخول عليه طوال هذه المدة</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>المدة التي يمكن فيها حذف الرسائل الخاصة للجميع؛ 0: في أي وقت</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>كلمات المرور والرموز الخاطئة لحساب واحد</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>كلمات المرور والرموز الخاطئة من عنوان واحد</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>كلمات المرور والرموز الخاطئة إجمالًا</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>الحسابات الجديدة من عنوان واحد</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>الحسابات الجديدة إجمالًا</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>الجلسة التي لا تُستخدم طوال هذه المدة تنتهي</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>تنتهي الجلسة بعد هذه المدة في كل الأحوال</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>أقل سطر أهمية يُسجَّل</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: نص على الطرفية، وإلا فأسطر JSON</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) أو smtps://HOST:PORT؛ فارغ: لا يرسل هذا الخادم بريدًا</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>عنوان البريد الذي تأتي منه الرسائل</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>الاسم لتسجيل الدخول إلى خادم البريد</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>ملف سطره الأول هو كلمة المرور لذلك</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: يجوز إرسال الرسائل بلا تعمية، إلى خادم بريد على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>ملف PEM فيه الجهات الموثوقة لشهادته؛ فارغ: جهات النظام</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: تُنشأ الحسابات بعد تأكيد عنوان بريدها</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>أسئلة عمّا إذا كان اسم مستخدم متاحًا، من عنوان واحد</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>عمليات البحث عن أشخاص من حساب واحد</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>عمليات الرفع التي يبدؤها حساب واحد</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>عمليات الرفع التي تبدأ من عنوان واحد</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>الرسائل إلى عنوان بريد واحد</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>الرسائل إجمالًا</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>يقرأ Prometheus الأرقام على http://127.0.0.1:PORT/metrics؛ 0: متوقف</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>مجلد ما يرفعه الناس؛ المسار النسبي داخل مجلد البيانات</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>أكبر ملف؛ 0: لا يجوز لأحد الرفع</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>كل ملفات الشخص الواحد معًا؛ 0: بلا حد</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>كل الملفات معًا؛ 0: ما دام في القرص متسع</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>النسبة المئوية من القرص التي يتركها الرفع حرة؛ تستمر الرسائل</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>الرفع الذي لا يتقدم طوال هذه المدة يُنسى</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>الملف الذي لا يكون في أي رسالة طوال هذه المدة يُحذف</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: ما تقوله الرسائل الصوتية يُكتب ويُعثر عليه ويُقيَّم كالنصوص</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: يسري mood.voice في مكان العمل أيضًا؛ القانون والناس هناك يسمحون بذلك</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>من يكتبه: PocketSphinx على هذا الجهاز (بالإنجليزية)، أو voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>عنوان URL لخدمة تفرّغ الكلام كما تفعل خدمة OpenAI، مثل https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>ملف سطره الأول هو المفتاح لها؛ فارغ: لا تطلب مفتاحًا</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>النموذج الذي يُطلب منها</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>إلى أين تصل أجواء الرسائل: server: يمكن السماح للخادم بتقييم ما يُكتب؛ device: الأجهزة الخاصة فقط؛ off: لا مكان</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>الرسالة الأقدم لا أجواء لها بعد</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>رسائل ترجمها حساب واحد</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>عنوان URL لخدمة LibreTranslate، مثل https://HOST؛ فارغ: لا يُترجم شيء</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>كم يجوز أن تستغرق رسالة واحدة</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>عدد أحرف أطول رسالة تُترجم</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>عنوان https للشروط التي يوافق عليها من ينشئ حسابًا</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>الجهة التي يُطلب منها حساب أو كلمة مرور جديدة: اسم، عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: يفتح الخادم روابط الرسائل، في الويب العام وحده، لعرض ما وراءها</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>"%1" ليس عنوانًا ولا شبكة، مثل 192.0.2.7 أو 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>مسؤول الخادم</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  من %3  إلى %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>يعرض من فعل ماذا بمن، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>ما فُعل بهذا الحساب فقط.</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>العدد (الافتراضي: %1).</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>أُنشئت في %1 بالإصدار %2؛ %3، %4 إجمالًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفًا</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>تحتوي على أسرار.</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>ينسخ قاعدة البيانات والملفات والإعدادات إلى مجلد جديد داخل FOLDER، إلى جانب الخادم العامل، ثم يقرأ النسخة من جديد. دون --with-secrets يبقى مفتاح TLS في مكانه: بعد الاستعادة ستسأل البرامج عن شهادة أخرى. احفظ النسخة حيث لا يقرؤها غيرك: فيها كل رسالة.</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>كذلك مفتاح TLS وكلمة مرور خادم البريد.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>تم النسخ الاحتياطي: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>يقرأ نسخة احتياطية: بصمة كل ملف، وقاعدة البيانات، وما إذا كان ملف ناقصًا.</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>هذه النسخة سليمة: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>يصنع مجلد بيانات من نسخة احتياطية بعد قراءتها كلها. يجب ألا يكون المجلد موجودًا بعد، أو أن يكون فارغًا. ثم: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>الخيار --data يحدد المكان</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>تمت الاستعادة: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>كتابة JSON للبرامج؛ كلماته بالإنجليزية.</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>مجلد بيانات الخادم (الافتراضي: %1).</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>الإعدادات (الافتراضي: server.ini في ذلك المجلد).</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>الاستخدام: chatoyant-server %1 %2 (انظر --help)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>الاستخدام: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>إنشاء خادم جديد: مجلد وإعدادات وشهادة وقاعدة بيانات</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>تشغيل الخادم</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>نسخ كل شيء، إلى جانب الخادم العامل</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>النظر في سلامة نسخة احتياطية</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>صنع مجلد بيانات من نسخة احتياطية</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>عرض قائمة الحسابات</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>إعطاء حساب كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>منح شخص إدارة الخادم، أو سحبها منه</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>عرض أماكن تسجيل دخول شخص، أو إنهاؤها</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>تسجيل خروج شخص ومنع الدخول</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>السماح لشخص بالدخول من جديد</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>حذف حساب نهائيًا</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>كتابة رمز يضبط به شخص كلمة مرور</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>إيقاف التحقق بخطوتين لمن فقده</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>إنشاء دعوة</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>عرض قائمة الدعوات</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>سحب دعوة</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>عرض الملفات التي لا يحتاجها أحد</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>البحث عن ملفات تالفة أو ناقصة</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>إرسال رسالة لمعرفة ما إذا كان ذلك يعمل</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>عرض من فعل ماذا بمن</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>البحث عن أخطاء في الإعدادات</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>عرض كل إعداد ومصدره</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>بيان شعور أسطر المدخل القياسي</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>عرض إصدار البرنامج</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>الاستخدام: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>كل أمر يشرح نفسه: chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>رموز الخروج: 0 تم، 1 فشل، 2 استخدام خاطئ، 3 غير جاهز.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>بيئة</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>خيار</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>يقرأ الإعدادات كما يفعل `serve`، ويقول ما الخطأ فيها.</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>لا ملف، القيم الافتراضية فقط</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>الإعدادات صحيحة (%1).</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>يعرض كل إعداد وقيمته ومصدر القيمة.</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>يعرض إصدار البرنامج.</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>ينشئ خادمًا جديدًا: مجلد البيانات و server.ini وشهادة TLS خاصة به وقاعدة بيانات فارغة. شغّله بالأمر chatoyant-server serve.</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>ينشئ حساب مسؤول؛ تأتي كلمة المرور من المدخل القياسي.</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>يقرأ كلمة مرور المسؤول من المدخل القياسي.</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>يملأ الخادم ببضعة أشخاص يتحدثون معًا.</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>إعدادات خادم Chatoyant هذا. الخيار أو البيئة (CHATOYANT_SERVER_LISTEN وما شابه) يسبق ما هو مكتوب هنا.</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>يوجد خادم في %1 بالفعل</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>تعذّر إنشاء %1</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>الخادم في %1.</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>بصمة SHA-256 لشهادته هي</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>لتشغيله:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>سجّل الدخول كأحد هؤلاء (تُعرض كلمات المرور الآن فقط):</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>يأتي --admin و --password-stdin معًا</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>ينشئ دعوة لإنشاء حساب ويكتب رابطها. إن كانت شهادة الخادم خاصة به، يحمل الرابط بصمتها.</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>عدد الحسابات التي تصلح لها (الافتراضي: 1).</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>المدة، مثل 12h أو 7d (الافتراضي: 7d).</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>لمن هي، تُعرض في القائمة.</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>يعرض قائمة الدعوات، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  استُخدمت %2 من %3  حتى %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>يسحب دعوة. تبقى الحسابات التي أُنشئت بها.</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>سُحبت الدعوة.</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>يرسل رسالة إلى العنوان كما يفعل الخادم، ويقول بماذا أجاب خادم البريد.</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>لا يرسل هذا الخادم بريدًا: اضبط mail.server و mail.from</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>رسالة من %1</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>أُرسلت هذه الرسالة لمعرفة ما إذا كان %1 يستطيع إرسال البريد. يستطيع.</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>قبل خادم البريد رسالة إلى %1.</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <extracomment>How much, in "media gc". %1: "3 files", %2: size, %3: "1 upload"</extracomment>
        <translation>%1 (%2)، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n upload(s)</source>
        <extracomment>Of files that did not come to their end</extracomment>
        <translation>
            <numerusform>لا عمليات رفع</numerusform>
            <numerusform>عملية رفع واحدة</numerusform>
            <numerusform>عمليتا رفع</numerusform>
            <numerusform>%n عمليات رفع</numerusform>
            <numerusform>%n عملية رفع</numerusform>
            <numerusform>%n عملية رفع</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>غير مطلوب: %1. الخيار --apply يزيله، عدا الملفات التي جاءت في الساعة الأخيرة.</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>يعرض ما لم يعد أحد يحتاجه: عمليات رفع متروكة، وملفات ليست في أي رسالة. يزيلها الخادم بنفسه مع الوقت. كذلك إلى جانب خادم عامل.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>إزالة ذلك.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>أُزيل: %1.</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>يقرأ كل ملف ويقارنه ببصمته SHA-256. كذلك إلى جانب خادم عامل. رمز الخروج 1 إن كان ملف ناقصًا أو تالفًا.</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>الملفات: %1، الناقصة: %2، التالفة: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>ناقص  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>تالف  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>ليس لأي سطر وسم: neutral أو joyful أو sad أو tense أو angry أو positive أو negative، ثم علامة جدولة، ثم النص</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>لا رسائل على المدخل القياسي، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>ملف نموذج بدلًا من النموذج المدمج.</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>ذكر اللغة أيضًا، وما إذا كانت الأجواء متاحة فيها.</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>ذكر الكلمات الأثقل وزنًا؛ تحت الصفر: ضده.</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>سؤال الجزء الخطي وحده، كما يفعل الخادم عند التراكم.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>الأسطر وسم، جدولة، نص: بيان كم يصيب النموذج، وبماذا يخلط، ومدى صحة أوثق الإجابات.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>الأسطر وسم، جدولة، نص، بالترتيب الذي قيلت به، مع سطر فارغ بين الحوارات: بيان كم تتغير أجواء المحادثة، وكم تتأخر، ومدى صحتها.</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>بيان الميكروثانية لكل رسالة، حسب عدد كلماتها.</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>استخدام ما يستطيعه كل معالج من هذه العائلة فقط.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>يقرأ الأسطر من المدخل القياسي ويكتب شعور كل منها بصيغة JSON: ‏{"label","score","confidence","model"}.</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>لا خادم في %1: أنشئ واحدًا بالأمر chatoyant-server init</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>يكتب رمزًا يضبط به من نسي كلمة مروره كلمة جديدة. يصلح مرة واحدة، لساعة، ويُنهي الرمز السابق.</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (حتى %2)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>يوقف التحقق بخطوتين لمن فقد جهازه ورموز الاسترداد. تأكد ممن يطلب ذلك.</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>يسجل %1 الدخول بكلمة المرور وحدها</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>يشغّل الخادم حتى SIGTERM أو SIGINT. تأتي الإعدادات من الخيارات هنا، ثم من البيئة (CHATOYANT_SERVER_LISTEN وما شابه)، ثم من server.ini. سجله بالإنجليزية.</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>حيث يتصل الناس؛ المنفذ 0 يأخذ منفذًا حرًا ويسجله.</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>العمل بلا تعمية على أي عنوان: للوسطاء الذين ينهون TLS بأنفسهم.</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  استُخدمت %2 من %3  حتى %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>لم تُنهَ أي جلسة</numerusform>
            <numerusform>أُنهيت جلسة واحدة</numerusform>
            <numerusform>أُنهيت جلستان</numerusform>
            <numerusform>أُنهيت %n جلسات</numerusform>
            <numerusform>أُنهيت %n جلسة</numerusform>
            <numerusform>أُنهيت %n جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>يسجل خروج شخص من كل مكان ويمنع الدخول إلى الحساب حتى `user unsuspend`. كذلك إلى جانب خادم عامل، خلال ثانية.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>الحساب %1 موقوف</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>يسمح لمن أوقف حسابه بالدخول من جديد.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>الحساب %1 نشط</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>يحذف حسابًا نهائيًا: الاسم والعنوان وكلمة المرور والإعدادات والصداقات. يبقى ما كُتب باسم "حساب محذوف".</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>مطلوب: لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>لا يمكن التراجع عن هذا: أكّد باستخدام --yes</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>الحساب %1 محذوف</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>يعرض أماكن تسجيل دخول شخص، أو ينهيها.</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>إنهاء هذه الجلسة.</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>إنهاء الجلسات كلها.</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>لا تسجيل دخول في أي مكان</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: كلمة المرور %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>عضو</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>قراءة كلمة المرور من المدخل القياسي؛ دونه تُولَّد واحدة وتُعرض.</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>ينشئ حسابًا مهما كانت سياسة التسجيل.</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>ما يراه الآخرون (الافتراضي: اسم المستخدم).</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>عنوان بريد إلكتروني يصلح لتسجيل الدخول أيضًا.</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>منح الشخص إدارة الخادم.</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>لم يُمنح الحساب إدارة الخادم</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>يعرض قائمة الحسابات حسب اسم المستخدم.</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>يعطي حسابًا كلمة مرور جديدة. تنتهي جلساته.</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>يمنح شخصًا إدارة الخادم، أو يسحبها منه.</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>الدور هو admin أو member، وليس %1</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>أصبح لـ %1 إدارة الخادم</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>أصبح %1 عضوًا</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>فحص كل ما يحتاجه الخادم</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>يفحص كل ما يحتاجه الخادم، إلى جانب الخادم العامل أو دونه، ويبيّن ما ينقص وما ينبغي فعله. لا يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>كتابة كل ما هو محفوظ عن شخص ما ليحصل عليه</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>تعذّرت كتابة %1: ‏%2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>يكتب كل ما يحفظه الخادم عن شخص ما في ملف ZIP ليحصل عليه: وهو ما يحصل عليه نفسه في إعدادات العميل. ويعمل أيضًا بجانب خادم قيد التشغيل.</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>الملف (الافتراضي: chatoyant-NAME.zip في هذا المجلد).</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>‏%1 موجود من قبل</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>كل ما هو محفوظ عن %1: ‏%2 ‏(%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>عرض البلاغات المرسلة إلى مسؤولي الخادم</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>إغلاق بلاغ تمت معالجته</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  من %3 عن %4: ‏%5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (أُغلق %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>الرسالة %2 في المحادثة %1: ‏%3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>يعرض البلاغات المرسلة إلى مسؤولي الخادم، الأحدث أولًا، مع الرسائل كما كانت حينها.</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>البلاغات المغلقة أيضًا.</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>لا بلاغات</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>يغلق بلاغًا بعد معالجته. يبقى البلاغ في `reports list --all`.</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>لا يوجد بلاغ برقم %1</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>أُغلق البلاغ %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>إعداد غير معروف %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>إعداد غير معروف %1، هل تقصد %2؟</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1، السطر %2: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>البيئة %1: ‏%2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: المدعوم هو sqlite:PATH فقط</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language: ‏"%1" غير مناسب، المتوقع أحد %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>يحتاج server.proxy_protocol = on إلى server.trusted_proxies</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>يحتاج tls.mode = files إلى tls.cert و tls.key</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>tls.mode = off على %1: العمل بلا تعمية لعناوين الاسترجاع فقط؛ استخدم TLS، أو --insecure إن كان شيء آخر يحمي الاتصال</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>أحد %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT، مثل 127.0.0.1:7443 أو [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>مدة مثل 30s أو 5m أو 12h أو 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>حجم مثل 512k أو 25M أو 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>عدد ومدة مثل 10/15m، أو off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1: ‏"%2" غير مناسب، المتوقع %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>السطر %1: يُكتب القسم هكذا [name]</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>السطر %1: المتوقع اسم = قيمة</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>السطر %1: لا [قسم] قبل أول اسم</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server: ‏"%1" غير مناسب، المتوقع smtp://HOST:PORT أو smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>الإعداد mail.tls = off لخادم بريد على هذا الجهاز، لا من أجل %1</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from: ‏"%1" ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>يحتاج mail.confirm = required إلى mail.server</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: لا يوجد ملف %1</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>يأتي mail.user و mail.password_file معًا</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: تعذّر الاستماع على %1: يستخدمه برنامج آخر، أو لا يُسمح باستخدامه</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: ‏%2 فارغ</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>تعذّر على OpenSSL إنشاء شهادة</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>تعذّر إنشاء %1</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>%1 ناقص: استعده من نسخة احتياطية، أو سمّ ملفات أخرى في tls.cert و tls.key مع tls.mode = files</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: لا شهادة بصيغة PEM</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: لا مفتاح خاصًا بصيغة PEM</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 ليس مفتاح الشهادة في %2</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>يحتاج voice.transcriber = endpoint إلى voice.endpoint</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: تحتاج الخدمة إلى اسم نموذج</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>لا أثر للإعداد mood.voice = server في مكان العمل: تبقى الرسائل الصوتية صوتًا. اضبط mood.voice = off، أو mood.voice_ack = on متى سمح القانون والناس لديك</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>تُكتب الرسائل الصوتية وتُقيَّم في مكان العمل (mood.voice_ack = on): في EU لا يجوز استخلاص المشاعر من الأصوات هناك (AI Act، المادة 5(1)(f)). اضبط mood.voice = off ما لم تكن متأكدًا</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: من يصل إلى %1:%2 يمكنه إنشاء حساب. اضبط server.registration = invite ما لم يكن ذلك مقصودًا</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>تنتهي صلاحية الشهادة في %1: جدّدها.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>الشهادة صالحة حتى %1.</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>لا خادم في %1: أنشئ واحدًا بالأمر `chatoyant-server init`.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>يمكن قراءة قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>لم يبقَ حرًا من القرص سوى %1%: أفسح مساحة، أو انقل مجلد البيانات.</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>المساحة الحرة من القرص %1%.</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>الحد الأقصى للملفات المفتوحة في آن واحد هو %1، وهو أقل مما يلزم للإعداد server.max_connections (%2): ارفع LimitNOFILE في وحدة systemd، أو `ulimit -n`.</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>لا تُحدَّد أجواء الرسائل: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>لا تُحوَّل الرسائل الصوتية إلى نص: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>لا معاينات للصور: chatoyant-previews غير مثبّت.</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>لا تُترجم الرسائل: %1. تحقّق من translate.url ومن أن الخدمة تعمل.</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>خدمة الترجمة على %1 تجيب.</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>‏%1: ‏http:// لخدمة على هذا الجهاز، استخدم https:// من أجل %2</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: ‏"%1" غير مناسب، المتوقع https://HOST</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url: ‏"%1" غير مناسب، المتوقع https://HOST/PATH</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: الحد الأقصى لعدد الأحرف %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>لديك دعوة إلى محادثة على %1</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>لديك دعوة إلى %1</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>برنامج Chatoyant للمحادثة مخصص لمن يديرون خادمهم بأنفسهم. إذا كان البرنامج مثبّتًا على هذا الحاسوب، فسيفتح الزر دعوتك فيه.</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>فتح في Chatoyant</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>إن لم يحدث شيء، فثبّت Chatoyant أولًا. أو انسخ هذا الرابط والصقه في البرنامج:</translation>
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
        <translation>طلب شخص ما، على الأرجح أنت، كلمة مرور جديدة للحساب %1.

هذا الرمز يضبطها. يصلح مرة واحدة، %3:

    %2

في البرنامج، اختر "نسيت كلمة المرور؟" واكتبه هناك.

إن لم تكن أنت، فلا حاجة إلى فعل شيء: تبقى كلمة المرور كما هي.</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>ضبط كلمة مرور جديدة في %1</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>يريد الحساب %1 استخدام عنوان البريد هذا.

هذا الرمز يؤكده. يصلح %3:

    %2

إن لم تكن أنت، فلا حاجة إلى فعل شيء: لن يُستخدم العنوان.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>أكّد عنوان بريدك الإلكتروني في %1</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>أنت على وشك إنشاء الحساب %1.

هذا الرمز يكمل ذلك. يصلح %3:

    %2

إن لم تكن أنت، فلا حاجة إلى فعل شيء: لن يُنشأ حساب.</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>مرحبًا بك في %1: أكّد عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>أراد شخص ما، ربما أنت، استخدام عنوان البريد هذا لحساب آخر. العنوان للحساب %1 ويبقى له.

إن نسيت كلمة المرور، فاختر "نسيت كلمة المرور؟" في البرنامج.</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>لديك حساب في %1 بالفعل</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>تغيرت كلمة مرور الحساب %1، وسُجّل خروج أجهزته الأخرى.

إن لم تكن أنت، فاضبط كلمة جديدة فورًا عبر "نسيت كلمة المرور؟" في البرنامج، وأخبر مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>تغيرت كلمة مرورك في %1</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>لم يعد الحساب %1 يستخدم عنوان البريد هذا.

إن لم تكن أنت، فأخبر مسؤول الخادم فورًا.</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>تغير عنوان بريدك الإلكتروني في %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>لأقل من ساعة</numerusform>
            <numerusform>لمدة ساعة واحدة</numerusform>
            <numerusform>لمدة ساعتين</numerusform>
            <numerusform>لمدة %n ساعات</numerusform>
            <numerusform>لمدة %n ساعة</numerusform>
            <numerusform>لمدة %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>تعذّر فتح %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>تعذّر نسخ قاعدة البيانات إلى %1: ‏%2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>تعذّرت كتابة %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 ليس نسخة احتياطية: ينقصه %2</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 أنشأه إصدار آخر من هذا البرنامج</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>قاعدة البيانات في %1 تالفة</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>المحتوى %1 ناقص</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 موجود بالفعل</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>تعذّر إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>تعذّرت إعادة تسمية %1</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 ناقص أو لم يعد كما كان</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 لم يعد كما كان</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 ليس فارغًا: سمّ مجلدًا غير موجود بعد</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>ينقص البرنامج ترحيله %1</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>فشل الترحيل %1: ‏%2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>تعذّرت قراءة %1</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 يخص برنامجًا آخر</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 كتبه إصدار أحدث من الخادم: ثبّت ذلك الإصدار</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 للقراءة فقط: امنح مستخدم الخادم حق الكتابة فيه</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>تعذّرت قراءة %1 أو كتابته: يبلّغ القرص عن خطأ</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 تالف: استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>القرص ممتلئ: تعذّرت كتابة %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>تعذّر فتح %1: تأكد من وجود مجلده ومن إمكان الكتابة فيه</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>تعذّر استخدام %1: ‏%2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>المجلد %1 غير موجود</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>يستخدم خادم آخر %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>تعذّرت الكتابة في المجلد %1</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 تالف: استعده من نسخة احتياطية (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>تنقص %1 جداول أو أعمدة: استعده من نسخة احتياطية</translation>
    </message>
</context>
</TS>
