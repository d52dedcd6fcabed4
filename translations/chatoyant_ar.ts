<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>كما في الإعدادات (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>مكتومة: لا إشعارات سوى بالإشارات إليك</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1: تسجيل الدخول</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>فشل تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1: تسجيل الخروج</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1: إنهاء جلسات للحساب نفسه</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1: إنهاء جلسات لحساب %2</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1: تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1: تعيين كلمة مرور أخرى لحساب %2</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1: تعيين كلمة مرور جديدة عبر رمز</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1: إنشاء رمز إعادة تعيين للحساب نفسه</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1: إنشاء رمز إعادة تعيين لحساب %2</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>طُلبت رسالة بريد لإعادة تعيين كلمة مرور %1</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1: تغيير عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1: تغيير عنوان البريد الإلكتروني لحساب %2</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1: تفعيل التحقق بخطوتين</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1: تعطيل التحقق بخطوتين</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1: تعطيل التحقق بخطوتين لحساب %2</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1: تسجيل الدخول برمز استرداد</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1: إنشاء حساب</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1: إنشاء حساب لـ %2</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1: منح إدارة الخادم إلى %2</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1: سحب إدارة الخادم من %2</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1: إيقاف حساب %2</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1: إعادة تفعيل حساب %2</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1: حذف الحساب نفسه</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1: حذف حساب %2</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1: إنشاء دعوة</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1: إلغاء دعوة</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1: إضافة %2 إلى مجموعة</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1: إزالة %2 من مجموعة</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1: حظر %2 من مجموعة</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1: إلغاء حظر %2 من مجموعة</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1: تغيير دور %2 في مجموعة</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1: تعديل مجموعة</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1: تثبيت رسالة في مجموعة</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1: إلغاء تثبيت رسالة في مجموعة</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1: حذف رسالة من %2 في مجموعة</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1: إزالة معاينة الرابط من رسالة من %2</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1: إنشاء رابط للانضمام إلى مجموعة</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1: إلغاء رابط للانضمام إلى مجموعة</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1: قبول انضمام %2 إلى مجموعة</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1: رفض انضمام %2 إلى مجموعة</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1: حذف مجموعة</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1: إرسال بلاغ</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1: إغلاق بلاغ</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1: إعادة فتح بلاغ</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>إعادة محاولة التعديل</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>تعديلها من جديد</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>التراجع عن التعديل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>النصوص السابقة…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>إلغاء الإرسال</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>حذف لدى الجميع</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>حذف لديّ فقط</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>إبلاغ…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>الرسالة المردود عليها</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>رابط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>معاينة: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>على هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>على هذا الجهاز وعلى الخادم</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>لا تُقيَّم أي رسالة ولا تُعرض أي أجواء، ولا تظهر لدى الآخرين أجواء لما تكتبه.</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>لا يقيّم الخادم شيئًا مما تكتبه. تُقيَّم مسوداتك وما تقرؤه هنا، ولا يغادر ذلك هذا الجهاز.</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>يقيّم الخادم كل رسالة ترسلها، فيرى كل من في المحادثة الأجواء نفسها. أما المسودات فتُقيَّم هنا.</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>لا يسمح خادمك بالأجواء.</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>لا يسمح خادمك بذلك إلا على جهازك.</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>الأجواء</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>كما في الإعدادات (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>مبهجة</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>حزينة</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>متوترة</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>محتدمة</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>تبدو هذه المحادثة هادئة.</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>تبدو هذه المحادثة مبهجة.</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>تبدو هذه المحادثة حزينة.</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>تبدو هذه المحادثة متوترة.</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>تبدو هذه المحادثة محتدمة. الألوان الباردة تساعد على تهدئتها.</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>غير لطيفة إطلاقًا</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>غير لطيفة نوعًا ما</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>محايدة</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>لطيفة نوعًا ما</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>لطيفة جدًا</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: "Tuesday, 08:00".</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>إلغاء الكتم (مكتومة حتى %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>لمدة 8 ساعات</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>حتى صباح الغد (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>لمدة أسبوع</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>تم تغيير الحالة.</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>وصل بلاغ جديد. تجده في قائمتك.</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>ستتغيّر الحالة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>تعذّر تغيير ملفك الشخصي: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>نقل لأسفل</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>الخادم مشغول. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>تجري إعادة تشغيل الخادم. حاول مجددًا بعد لحظات.</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>قرص الخادم ممتلئ. أبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>تعذّر الحفظ على الخادم. أبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>تم تسجيل خروجك هنا من جهاز آخر. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>هذا الجهاز لم يعد مسجّل الدخول.</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>يتطلب هذا الحساب رمز التحقق بخطوتين أيضًا.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>هذا الحساب موقوف. تواصل مع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>الرمز غير صحيح أو مستخدَم أو منتهي الصلاحية.</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>الانضمام إلى هذا الخادم بدعوة فقط. تواصل مع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>الدعوة غير معروفة أو مستنفدة أو منتهية الصلاحية. اطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>التحقق بخطوتين مفعّل بالفعل.</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>التحقق بخطوتين غير مفعّل.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>هذا متاح لمسؤولي الخادم فقط.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة. تواصل مع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>يتكون اسم المستخدم من 3 إلى 32 من الحروف a–z أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>اسم المستخدم هذا محجوز. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>عنوان البريد الإلكتروني غير صالح.</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>لا يرسل هذا الخادم رسائل بريد. تواصل مع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>عنوان البريد الإلكتروني هذا مستخدَم بالفعل.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>يجب أن تتكون كلمة المرور من 8 أحرف على الأقل وألا تكون شائعة.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>هذا المستخدم غير موجود.</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>لا يمكن التواصل مع هذا الشخص.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>هذا أنت.</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>لم يعد هناك طلب من هذا الشخص.</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>لم تعد هذه المحادثة موجودة، أو لم تعد عضوًا فيها.</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>بلغت المحادثة الحد الأقصى من الأعضاء.</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>هذا غير متاح في هذا النوع من المحادثات.</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>أنت المالك الأخير: عيّن مالكًا آخر أولًا.</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>الرابط غير معروف أو مستنفد أو ملغى أو منتهي الصلاحية. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>لم يعد هناك طلب لنقل سجل المحادثة.</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>هذا الشخص ليس عضوًا في المحادثة.</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>دورك في هذه المحادثة لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>النص طويل جدًا. أرسله على أجزاء.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>يحتوي النص على رموز لا يمكن حفظها.</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>حُذفت الرسالة.</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>الرسالة أقدم من أن تُحذف لدى الجميع.</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>بلغت المحادثة الحد الأقصى من الرسائل المثبتة. ألغِ تثبيت إحداها أولًا.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>أُلغي هذا الرفع أو توقف. ابدأه من جديد.</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>الملف فارغ. لا شيء لإرساله.</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>الملف أكبر مما يقبله هذا الخادم.</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>ملفاتك تشغل كل المساحة المتاحة لك هنا. احذف أولًا بعض الرسائل التي تحتوي على ملفات.</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>لم يكتمل رفع الملف. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>الملف موجود في رسالة. احذف الرسالة.</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>لا تتسع الرسالة لأكثر من عشرة ملفات.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>اكتب حرفين على الأقل.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>تمهّل قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>هذا أكثر مما يرسله الخادم دفعة واحدة.</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>الحجم أكبر مما يسمح به الخادم.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>لا يوجد اتصال بالخادم.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يستجب الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>تعذّر الوصول إلى الخادم. تحقق من عنوانه ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>هناك استجابة من هذا العنوان، لكنه ليس خادم Chatoyant.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>شهادة الخادم غير موثوقة أو تغيّرت. اسأل مسؤول الخادم قبل المتابعة.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>لم يعد الملف موجودًا أو تتعذّر قراءته. أعِده إلى مكانه وحاول مجددًا، أو احذف الرسالة.</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>تغيّر الملف منذ أن اخترته. احذف الرسالة وأرسل الملف بحالته الحالية.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>لا يمكن الحفظ في هذا المجلد. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>تعذّر الحفظ على هذا الجهاز. هل القرص ممتلئ؟</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>لا يوجد خادم بهذا الاسم. تحقق من كتابته ومن اتصالك بالإنترنت.</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>الحاسوب متصل، لكن لا يعمل خادم محادثة على هذا المنفذ. تحقق من الرقم بعد النقطتين أو اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>عنوان الخادم غير صالح. مثال لعنوان صحيح: chat.example.org أو chat.example.org:7443</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>لا يمكن للخادم إنشاء صورة مصغّرة من هذا الملف. اختر صورة بصيغة PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>الصورة كبيرة جدًا: الحد الأقصى 5 ميغابايت، و4096 بكسل لكل جانب.</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>حُذف هذا الحساب.</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>أنت آخر مسؤول لهذا الخادم. يجب تعيين مسؤول آخر أولًا.</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>لا يوفّر هذا الخادم الترجمة. تواصل مع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>يتعذّر الوصول إلى خدمة الترجمة حاليًا. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>الترجمة إلى هذه اللغة غير متاحة هنا. اختر لغة أخرى.</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>الرسالة أطول من أن تُترجم.</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>يحدد هذا الشخص من يمكنه مراسلته. قد يفيد إرسال طلب صداقة.</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>لا يقبل هذا الشخص طلبات صداقة منك.</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>يحدد هذا الشخص من يمكنه إضافته إلى المجموعات. أرسل إليه رابطًا أو طلب صداقة أولًا.</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>سبقك مشرف آخر: تم البتّ في الأمر بالفعل.</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>الوضع البطيء مفعّل هنا. انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>لا يسمح الخادم الوسيط بمرور الاتصال. تحقق من إعدادات الوسيط أو تواصل مع مسؤول شبكتك.</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>لا يمكن حذف الرسالة هنا إلا لكاتبها.</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>يمكن للمشرفين فقط حذف ما كتبه الآخرون.</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>في استراحة الغداء</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>أعمل من المنزل</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>لست على ما يرام</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>في إجازة</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>ترجمة الرسائل؟</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>ترجمة</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>لغة الترجمة</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>الملف كبير جدًا.</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>هذا ليس ملفًا من نوع ⁦.ts⁩.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>يُحوَّل ما تقوله إلى نص على هذا الخادم، لتمكن قراءته والبحث فيه.</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>يُرسَل ما تقوله إلى %1 ويُحوَّل هناك إلى نص، لتمكن قراءته والبحث فيه.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of that day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>الخادم: %1، الإصدار %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>برنامج Chatoyant حر ويخضع لرخصة جنو العمومية العامة (GNU GPL)، الإصدار 3 أو ما بعده: يمكنك استخدامه لأي غرض، والاطلاع على طريقة عمله، وتعديله، ومشاركته مع غيرك. يُقدَّم البرنامج دون أي ضمان.</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>يعتمد البرنامج على Qt وOpenSSL وSQLite وHunspell وlibqrencode، وعلى خطَّي Inter وNoto.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>للتواصل مع مسؤول الخادم: %1</translation>
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
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>نسخة من كل شيء</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>تصدير بياناتي…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>إنهاء حسابك</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>تصدير بياناتي</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ملفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>يُحذف اسمك وإعداداتك وصداقاتك نهائيًا. سترى ما يُحذف وما يبقى قبل حدوث أي شيء.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>لا يمكن تنفيذ ذلك إلا عبر الخادم، ولا يوجد اتصال به الآن.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>كل ما يحتفظ به الخادم عنك في ملف ZIP: الملف الشخصي والإعدادات وجهات الاتصال ومحادثاتك والملفات التي أرسلتها.</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>تأتي النسخة من الخادم، ولا يوجد اتصال به الآن.</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>جارٍ الحفظ: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>يُعدّ الخادم النسخة: %1 حتى الآن. يمكنك إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>يُعدّ الخادم النسخة. يمكنك إغلاق هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>فتحت دعوة إلى %1. لا يوجد أي من حساباتك هناك. سيُضاف حساب جديد إلى جانب حساباتك الحالية، وله محادثاته الخاصة.</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>إضافة حساب؟</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>يستخدم برنامج آخر ملف التعريف هذا. أغلقه، أو ابدأ بملف تعريف آخر عبر ⁦--profile⁩.</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>كان السجل المحفوظ تالفًا، وقد احتُفظ به باسم ⁨%1⁩. يجري تحميله من الخادم من جديد.</translation>
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
        <translation>يلزم تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · لا رسائل غير مقروءة</numerusform>
            <numerusform>%1 · رسالة واحدة غير مقروءة</numerusform>
            <numerusform>%1 · رسالتان غير مقروءتين</numerusform>
            <numerusform>%1 · %n رسائل غير مقروءة</numerusform>
            <numerusform>%1 · %n رسالة غير مقروءة</numerusform>
            <numerusform>%1 · %n رسالة غير مقروءة</numerusform>
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
        <translation>%1 · جديد في المجموعات</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>الانضمام إلى محادثة عبر رابط…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>الانتقال إلى محادثة</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>المحادثة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>المحادثة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>المحادثة %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>كتم المحادثة أو إلغاء كتمها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>الرد على الرسالة المحددة</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>التفاعل مع الرسالة المحددة أو الأخيرة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>يتوسطه خط</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>تسجيل رسالة صوتية أو إيقافها مؤقتًا أو استئنافها</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>تشغيل آخر رسالة صوتية أو إيقافها مؤقتًا</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>تعليم المحادثة كمقروءة أو غير مقروءة</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>تعديل آخر رسالة لي (عندما يكون الحقل فارغًا)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>الرد على آخر رسالة (عندما يكون الحقل فارغًا)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>إلى بداية المحادثة</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>نقل محادثة مثبتة لأعلى (في القائمة)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>نقل محادثة مثبتة لأسفل (في القائمة)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>ترجمة الرسالة المحددة أو الأخيرة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>مدى دقة الأجواء</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>الإبلاغ عن مشكلة…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>حول Chatoyant</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>نتيجة أقدم للبحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>نتيجة أحدث للبحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>التراجع عن آخر إجراء</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>الاسم أو اسم المستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>المسؤولون</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>الموقوفون</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حسابًا</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>لا نتائج مطابقة في الأسماء أو عناوين البريد.</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>لا توجد حسابات موقوفة.</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>لا يوجد أحد بعد.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>أجهزة %1</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>تسجيل خروج الكل</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>هذه هي الأجهزة المسجّلة الدخول. الجهاز الذي يُسجَّل خروجه يحتاج إلى كلمة المرور من جديد، وما هو محفوظ عليه يبقى فيه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>لا توجد أجهزة مسجّلة الدخول.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>تسجيل خروج هذا الجهاز؟</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>سيُسجَّل خروجه فورًا أينما كان. وما هو محفوظ عليه يبقى فيه.</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>تسجيل خروج كل أجهزة %1؟</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>سيُسجَّل خروجها فورًا أينما كانت، وستلزم كلمة المرور للعودة. وما هو محفوظ عليها يبقى فيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>لم يُسجَّل خروج أي جهاز.</numerusform>
            <numerusform>تم تسجيل خروج جهاز واحد.</numerusform>
            <numerusform>تم تسجيل خروج جهازين.</numerusform>
            <numerusform>تم تسجيل خروج %n أجهزة.</numerusform>
            <numerusform>تم تسجيل خروج %n جهازًا.</numerusform>
            <numerusform>تم تسجيل خروج %n جهاز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>عرض الملف الشخصي</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>سجل التدقيق لهذا الشخص</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>غير متاح لحسابك أنت. تجد أجهزتك وكلمة مرورك في الإعدادات.</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>الأجهزة…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>إنشاء رمز إعادة التعيين…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>سحب إدارة الخادم</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>منح إدارة الخادم…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>إعادة تفعيل الحساب</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>إيقاف الحساب…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>تم منح إدارة الخادم إلى %1.</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>منح إدارة الخادم إلى %1؟</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>يرى مسؤولو الخادم كل الحسابات والبلاغات، ويمكنهم دعوة أشخاص وإيقاف حسابات، وسحب إدارة الخادم منك أيضًا. ولا يقرؤون ما يكتبه الآخرون.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>منح إدارة الخادم</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>تم إيقاف حساب %1.</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>إيقاف حساب %1؟</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>سيُسجَّل خروج %1 من كل مكان فورًا، ولن يمكن تسجيل الدخول بهذا الحساب إلى أن يعيد أحد مسؤولي الخادم تفعيله. تبقى الرسائل المكتوبة.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>إيقاف الحساب</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>تم سحب إدارة الخادم من %1.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>تمت إعادة تفعيل حساب %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>إجراءات بشأن %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>لا أجهزة مسجّلة الدخول</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>لا أجهزة</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%n أجهزة</numerusform>
            <numerusform>%n جهازًا</numerusform>
            <numerusform>%n جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>التحقق بخطوتين</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>إدارة الخادم</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>أقسام إدارة الخادم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>البلاغات</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>الدعوات</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سلامة الخادم</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>إعدادات الخادم</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>مكتومة حتى %1</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>مكتومة دائمًا</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>لا يوجد. يمكنك ضبطها من قائمة أي محادثة، ضمن «الإشعارات» و«كتم».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>تم تغيير إعداد الإشعارات للمحادثة «%1».</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>تمت إزالة إعداد الإشعارات للمحادثة «%1».</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>طلب صداقة جديد</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>طلب صداقة موجه إليك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>الإشارات إليّ فقط</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>هكذا تبدو الإشعارات.</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>قطرة</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>جرس صغير</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>خشب</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>نغمتان</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>بانتظار الإرسال · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>متوقف مؤقتًا · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>محفوظ · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>لا يمكن عرضها الآن: %1، %2</translation>
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
        <translation>من يمكنه بدء محادثة معي</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>من يمكنه إرسال طلب صداقة إليّ</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>من يمكنه إضافتي إلى المجموعات</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>من يرى صورتي</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>كل من على هذا الخادم</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>الأصدقاء ومن تجمعني بهم مجموعة</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>أصدقائي</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>من يمكنه بدء محادثة معك: %1.</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>من يمكنه إرسال طلب صداقة إليك: %1.</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>من يمكنه إضافتك إلى المجموعات: %1.</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>من يرى صورتك: %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>تصفية حسب الشخص: الاسم أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>من فعل ماذا ولمن على هذا الخادم، ومن أين. لا يتغيّر أي شيء في هذا السجل أبدًا، ولا يتضمن شيئًا مما يكتبه الناس.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>تم الحفظ باسم %1 دون أي أسطر.</numerusform>
            <numerusform>تم حفظ سطر واحد باسم %1.</numerusform>
            <numerusform>تم حفظ سطرين باسم %1.</numerusform>
            <numerusform>تم حفظ %n أسطر باسم %1.</numerusform>
            <numerusform>تم حفظ %n سطرًا باسم %1.</numerusform>
            <numerusform>تم حفظ %n سطر باسم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>عن %1 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>عن %1 فقط: إظهار الجميع من جديد</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>عن %1 فقط</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>لا يوجد أحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>لا توجد سجلات بعد.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>تصدير سجل التدقيق</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>جارٍ جلب السجلات…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>شيء آخر: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>مشغّل الخادم</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · من %2</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>شخص لم يعد هنا</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>طُلبت رسالة بريد لإعادة تعيين كلمة مرور إلى عنوان لا يخص أحدًا</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>فشل تسجيل الدخول: لا يوجد أحد بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>التشغيل عند تسجيل دخولي إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>تعذّر تغيير هذا: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>آخر أربعة أزواج كما يمليها عليك مسؤول الخادم</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>عدم الاتصال</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>بصمة الشهادة المتوقعة</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>بصمة الشهادة</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>هل هذا خادمك؟</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>يعرض %1 شهادة لا يعرفها هذا الحاسوب. هذا معتاد عند استضافة خادمك بنفسك. هذه بصمتها:</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>اطلب البصمة من مسؤول الخادم، عبر الهاتف مثلًا. لا تثق بها إلا إذا تطابقت البصمتان.</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>متطابقتان: الوثوق بهذا الخادم</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>تغيّرت شهادة الخادم</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>يعرض %1 شهادة مختلفة عن التي وثقت بها. إما أن مسؤول الخادم استبدلها، أو أن أحدًا يعترض الاتصال بينك وبين الخادم وقد يقرأ كلمة مرورك ورسائلك. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>المعروفة حتى الآن</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>اسأل مسؤول الخادم، بوسيلة أخرى غير هذه المحادثة، عمّا إذا استُبدلت الشهادة، واطلب أن تُقرأ لك نهاية البصمة الجديدة.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>الوثوق بالشهادة الجديدة</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>هذا ليس الخادم المذكور في دعوتك</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>تحدد دعوتك الشهادة التي يُعرف بها %1، لكن الخادم يعرض شهادة أخرى. قد يكون هناك من يعترض الاتصال بينك وبين الخادم. لم يُرسَل أي شيء.</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>في الدعوة</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>لا تتابع بهذه الدعوة. اطلب دعوة جديدة ممن أرسلها إليك، بوسيلة غير الأولى.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>جدول</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1 في جدول</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>لا توجد بيانات بعد</translation>
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
        <translation>اختيار ملفات</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>حفظ في…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>لم يعد الملف في مكان حفظه: يُحفظ من جديد.</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>قد يؤدي فتح ملف من هذا النوع إلى تشغيل برنامج. هذا هو مجلده.</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>لا يوجد برنامج يفتح ملفات من هذا النوع. هذا هو مجلده.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>تعذّر نسخ الصورة.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>حفظ الكل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>إلغاء الحفظ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>التشغيل بسرعة %1×</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>لا يوجد برنامج يفتح ملفات من هذا النوع. يمكن حفظ الملف.</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>لا توجد رسائل صوتية هنا.</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>يجري حفظ الملف أولًا.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>الوسائط والملفات والروابط</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>الأجواء هنا</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>لغة الترجمة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>العودة إلى المحادثات</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>رأس المحادثة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>رابط جديد إلى هذه المحادثة</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>رابط المحادثة</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>يمكن لكل من لديه الرابط وحساب على هذا الخادم الانضمام. لا يحتفظ الخادم بنسخة منه: بعد إغلاق البرنامج لن يتمكن أحد من عرضه مجددًا.</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>الانضمام عبره بموافقة مشرف</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>رابط جديد…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>من لديه رابط ينضم بنفسه دون أن يضيفه أحد. وإذا لم تعد مشرفًا، تُلغى روابطك.</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>لا روابط لهذه المحادثة.</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>رابط أنشأته أنت</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>رابط من %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الدعوة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>تم إلغاء الرابط.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>إلغاء هذا الرابط؟</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>لن يتيح الرابط الدخول لأحد بعد الآن. ومن انضم عبره يبقى في المحادثة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>لا رسائل بعد</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>فيها إشارة إليك</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبتة</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Asks to take your chat’s history into a group</source>
        <translation>طلب نقل سجل محادثتكما إلى مجموعة</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>معلَّمة كغير مقروءة</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>فيها رسالة لم تُرسل</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>لا مشتركين</numerusform>
            <numerusform>مشترك واحد</numerusform>
            <numerusform>مشتركان</numerusform>
            <numerusform>%n مشتركين</numerusform>
            <numerusform>%n مشتركًا</numerusform>
            <numerusform>%n مشترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>تثبيت الرسائل هنا للمشرفين فقط.</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>ستُحذف الرسالة لدى الجميع.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>يجري إرسال هذه الرسالة بالفعل.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>إخفاء المعاينات في هذه المحادثة</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>إظهار المعاينات دائمًا في هذه المحادثة</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>إزالة المعاينة لدى الجميع</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>لا توجد رسالة للتفاعل معها.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>مدة انتظار الأعضاء بين رسالة وأخرى. لا يسري ذلك على المشرفين.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عامة</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>الانضمام بموافقة المشرفين</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>من يكتب</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>من يضيف الأعضاء</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>من يثبّت الرسائل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>نوع المجموعة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>يمكن للمشرفين فقط تغيير هذا.</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>يمكن لكل من على هذا الخادم العثور على المجموعة باسمها والانضمام إليها.</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>الانضمام عبر رابط أو بإضافة من أحد الأعضاء.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>لا محادثات لديك بعد.</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>لا توجد محادثة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>اكتب اسمًا للعثور على بقية المحادثات.</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>محادثة خاصة</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>قناة</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>الرسائل المثبتة (%1)</translation>
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
        <translation>مسودة:</translation>
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
        <translation>قفل الاسم</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>ما يأتي بعد انضمامهم</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>يمكن للمشرفين فقط تغيير هذا.</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>ما يقرؤه الأعضاء الجدد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>يمكن للمشرفين فقط تغيير الاسم والوصف والصورة.</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>يمكن لكل الأعضاء تغيير الاسم والوصف والصورة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>لا يمكن إعادة توجيه ما لم يُرسَل بعد.</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1، %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>لم تُنسخ أي رسالة.</numerusform>
            <numerusform>تم نسخ رسالة واحدة.</numerusform>
            <numerusform>تم نسخ رسالتين.</numerusform>
            <numerusform>تم نسخ %n رسائل.</numerusform>
            <numerusform>تم نسخ %n رسالة.</numerusform>
            <numerusform>تم نسخ %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>لن تُحذف أي رسالة.</numerusform>
            <numerusform>ستُحذف رسالة واحدة لدى الجميع.</numerusform>
            <numerusform>ستُحذف رسالتان لدى الجميع.</numerusform>
            <numerusform>ستُحذف %n رسائل لدى الجميع.</numerusform>
            <numerusform>ستُحذف %n رسالة لدى الجميع.</numerusform>
            <numerusform>ستُحذف %n رسالة لدى الجميع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>ما لم يُرسل بعد ليس لدى أحد غيرك: احذفه لدى الجميع.</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>لا يتسع حسابك لتسجيل المزيد من الرسائل المحذوفة لديك فقط. لم يُحذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>لم تُحذف أي رسالة.</numerusform>
            <numerusform>حُذفت رسالة واحدة لديك.</numerusform>
            <numerusform>حُذفت رسالتان لديك.</numerusform>
            <numerusform>حُذفت %n رسائل لديك.</numerusform>
            <numerusform>حُذفت %n رسالة لديك.</numerusform>
            <numerusform>حُذفت %n رسالة لديك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>لا يمكن تشغيله هنا. احفظه وافتحه ببرنامج آخر.</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>أطول من أن يُشغَّل هنا. احفظه ثم افتحه.</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>مكبرات الصوت المختارة غير متصلة. تُستخدم مكبرات الصوت التي يحددها النظام.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>رسالة صوتية</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>لا توجد مساحة كافية على القرص. ما سجّلته حتى تلك اللحظة محفوظ هنا.</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>انقطع الميكروفون. ما سجّلته حتى تلك اللحظة محفوظ هنا.</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>أُغلق البرنامج أثناء التسجيل. ما سجّلته حتى تلك اللحظة محفوظ هنا.</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>التسجيل قصير جدًا. اضغط مطولًا على الميكروفون أثناء التحدث، أو انقره وتحدث، ثم انقر «إرسال».</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>لا يوجد ميكروفون متصل. صِل ميكروفونًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>لا توجد مساحة كافية على القرص. احذف بعض الملفات وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>لا يمكن استخدام الميكروفون. أغلق البرامج الأخرى التي تسجّل الصوت، أو اسمح باستخدامه في إعدادات النظام، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>حُذفت الرسالة الصوتية.</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>الميكروفون المختار غير متصل. يُستخدم الميكروفون الذي يحدده النظام.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>فتح في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>لا توجد سلسلة مفاتيح على هذا النظام: ستُطلب منك كلمة المرور عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>اللغة الآن: %1.</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>تتعذّر قراءة ملف الترجمة ⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>كانت إعدادات هذا الجهاز تالفة. ما أمكنت قراءته منها ما زال ساريًا، واحتُفظ بالملف كما كان باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>تم تصغير النافذة لكي تستمر الرسائل بالوصول إليك. الأمر «إنهاء» في القائمة يغلق البرنامج؛ ويمكن تغيير ذلك من الإعدادات ← الإشعارات.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>رمز تطبيق المصادقة المكوّن من ستة أرقام</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>بقيت خطوة واحدة</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>أدخل أحد رموز الاسترداد التي احتفظت بها عند تفعيل التحقق بخطوتين. يصلح كل رمز لمرة واحدة.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>أدخل الأرقام الستة التي يعرضها تطبيق المصادقة للحساب %1.</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>استخدام تطبيق المصادقة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>استخدام رمز استرداد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>رمز الاسترداد غير صحيح أو سبق استخدامه.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>الرمز غير صحيح أو منتهي الصلاحية. انتظر الرمز التالي، وتحقق من ساعة هاتفك.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>إعلانات أو رسائل مزعجة</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>إهانات أو تهديدات أو مضايقات</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>محتوى غير قانوني</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>الإبلاغ عن هذه الرسالة</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>الإبلاغ عن هذا الشخص</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>يصل البلاغ إلى مسؤولي الخادم %1 مع اسمك. ولا يصل أي إشعار بذلك إلى %2.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>ما المشكلة؟</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>ملاحظة لمسؤولي الخادم (اختياري)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>حظر %1 أيضًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>إرسال البلاغ</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>تم الإرسال إلى مسؤولي الخادم %1.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>رسالة من %1: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>ملاحظتك: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>تسجيل رسالة صوتية</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>ضمن الحد المسموح</numerusform>
            <numerusform>أطول من المسموح ببايت واحد</numerusform>
            <numerusform>أطول من المسموح بمقدار 2 بايت</numerusform>
            <numerusform>أطول من المسموح بمقدار %n بايت</numerusform>
            <numerusform>أطول من المسموح بمقدار %n بايت</numerusform>
            <numerusform>أطول من المسموح بمقدار %n بايت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>لم يتبقَّ أي بايت</numerusform>
            <numerusform>تبقّى بايت واحد</numerusform>
            <numerusform>تبقّى 2 بايت</numerusform>
            <numerusform>تبقّى %n بايت</numerusform>
            <numerusform>تبقّى %n بايت</numerusform>
            <numerusform>تبقّى %n بايت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>كنت قد كتبت: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>نسخ ما كتبته</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>البحث في إعدادات الخادم</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>الإعدادات التي بدأ بها الخادم. يغيّرها مشغّل الخادم في ملف الإعدادات، ولا تُعرض كلمات المرور والمفاتيح.</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>لا يوجد إعداد يطابق ذلك في مفتاحه أو قيمته.</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>غير افتراضي</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>نسخ المفتاح %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>تم النسخ: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>سجل هذه المحادثة</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ContactModel</name>
    <message>
        <source>%1, @%2</source>
        <translation>%1، ⁦@%2⁩</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropDialog</name>
    <message>
        <source>Choose what is shown</source>
        <translation>اختر الجزء الظاهر</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>اسحب الصورة أو استخدم مفاتيح الأسهم. لا تُرسل البيانات التي سجلتها الكاميرا فيها، مثل مكان الالتقاط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>تعيين الصورة</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>تدوير ربع دورة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>الجزء الظاهر من الصورة</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>اسحبه، أو استخدم مفاتيح الأسهم للتحريك ومفتاحَي الزائد والناقص للتكبير والتصغير.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>القائمة الرئيسية</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>المؤرشفة</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>ابحث عن أشخاص تعرفهم، أو اجمع عددًا منهم في مجموعة.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>الانضمام عبر رابط</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>حالتي وملفي الشخصي والإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>غير المقروءة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>لا طلبات صداقة</numerusform>
            <numerusform>طلب صداقة واحد</numerusform>
            <numerusform>طلبا صداقة</numerusform>
            <numerusform>%n طلبات صداقة</numerusform>
            <numerusform>%n طلب صداقة</numerusform>
            <numerusform>%n طلب صداقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>لا رسائل غير مرسلة</numerusform>
            <numerusform>رسالة واحدة غير مرسلة</numerusform>
            <numerusform>رسالتان غير مرسلتين</numerusform>
            <numerusform>%n رسائل غير مرسلة</numerusform>
            <numerusform>%n رسالة غير مرسلة</numerusform>
            <numerusform>%n رسالة غير مرسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>لا توجد محادثة بهذا الاسم</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>قرأت كل شيء 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>لا محادثات مؤرشفة</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>ملفي الشخصي: %1، %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>ما قام به المشرفون هنا. لا يراه سوى المشرفين.</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>لم يقم المشرفون بأي إجراء هنا بعد.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>حذف حسابك؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>سيُحذف ⁦@%1⁩ على %2 نهائيًا من كل الأجهزة. ولا يمكن لأحد استعادته.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>ما يُحذف</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>اسمك وصورتك وبريدك الإلكتروني وكلمة مرورك وإعداداتك ومسوداتك وصداقاتك. تغادر كل مجموعاتك، ويُمحى السجل من هذا الجهاز ويُسجَّل الخروج منه، وكذلك من كل جهاز آخر.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>ما كتبته وأرسلته في المحادثات يبقى لدى الآخرين فيها باسم «حساب محذوف». إن لم ترد أن يبقى لدى أحد، فاحذفه قبل ذلك. وبعدها يمكن لأي شخص أخذ اسم المستخدم الخاص بك.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;كلمة مرورك</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>أنت آخر مسؤول لهذا الخادم. على من يدير الخادم تعيين مسؤول آخر أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>لا مجموعات تحتاج إلى مالك آخر:</numerusform>
            <numerusform>تحتاج مجموعة واحدة إلى مالك آخر أولًا. انقل ملكيتها أو غادرها:</numerusform>
            <numerusform>تحتاج مجموعتان إلى مالك آخر أولًا. انقل ملكيتهما أو غادرهما:</numerusform>
            <numerusform>تحتاج %n مجموعات إلى مالك آخر أولًا. انقل ملكيتها أو غادرها:</numerusform>
            <numerusform>تحتاج %n مجموعة إلى مالك آخر أولًا. انقل ملكيتها أو غادرها:</numerusform>
            <numerusform>تحتاج %n مجموعة إلى مالك آخر أولًا. انقل ملكيتها أو غادرها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>لا أعضاء آخرين</numerusform>
            <numerusform>عضو آخر واحد</numerusform>
            <numerusform>عضوان آخران</numerusform>
            <numerusform>%n أعضاء آخرين</numerusform>
            <numerusform>%n عضوًا آخر</numerusform>
            <numerusform>%n عضو آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>نقل الملكية…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>لا يمكن تنفيذ ذلك إلا عبر الخادم، ولا يوجد اتصال به الآن.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>حذف المجموعة؟</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>ستُحذف «%1» مع كل ما كُتب وأُرسل فيها. ولا يمكن لأحد استعادتها.</numerusform>
            <numerusform>ستُحذف «%1» لدى عضوها الوحيد مع كل ما كُتب وأُرسل فيها. ولا يمكن لأحد استعادتها.</numerusform>
            <numerusform>ستُحذف «%1» لدى عضويها الاثنين مع كل ما كُتب وأُرسل فيها. ولا يمكن لأحد استعادتها.</numerusform>
            <numerusform>ستُحذف «%1» لدى جميع أعضائها، وعددهم %n، مع كل ما كُتب وأُرسل فيها. ولا يمكن لأحد استعادتها.</numerusform>
            <numerusform>ستُحذف «%1» لدى جميع أعضائها، وعددهم %n، مع كل ما كُتب وأُرسل فيها. ولا يمكن لأحد استعادتها.</numerusform>
            <numerusform>ستُحذف «%1» لدى جميع أعضائها، وعددهم %n، مع كل ما كُتب وأُرسل فيها. ولا يمكن لأحد استعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>للحذف، اكتب &amp;اسم المجموعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>حذف لدى الجميع</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>العودة إلى التفاصيل</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>الوسائط والملفات والروابط</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>حسب اختيار النظام</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>⁨%1⁩ (غير متصل)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>⁨%1⁩ غير متصل. يُستخدم اختيار النظام إلى أن يعود الاتصال به.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>إعادة تسمية هذا الجهاز</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>مثال: حاسوب المنزل</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>ال&amp;اسم، لا يراه غيرك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>تسجيل الخروج من كل الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>هذه هي الأجهزة التي سجّلت الدخول منها. سجّل الخروج من أي جهاز لا تعرفه أو لم تعد تستخدمه، ثم غيّر كلمة مرورك.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>جهاز بلا اسم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>تسجيل خروج هذا الجهاز؟</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>سيُسجَّل خروجه فورًا أينما كان. وما هو محفوظ عليه يبقى فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>لم يُسجَّل خروج أي جهاز.</numerusform>
            <numerusform>تم تسجيل خروج جهاز واحد.</numerusform>
            <numerusform>تم تسجيل خروج جهازين.</numerusform>
            <numerusform>تم تسجيل خروج %n أجهزة.</numerusform>
            <numerusform>تم تسجيل خروج %n جهازًا.</numerusform>
            <numerusform>تم تسجيل خروج %n جهاز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>تسجيل الخروج من كل الأجهزة الأخرى؟</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>ستبقى مسجّل الدخول هنا فقط. وما هو محفوظ على الأجهزة الأخرى يبقى فيها.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>تسجيل خروج الأجهزة الأخرى</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>تمت إعادة تسمية الجهاز.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>مغادرة هذه المحادثة؟</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>لن تصلك رسائلها بعد الآن.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>هل هذا هو الموقع الذي تريده؟</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>يؤدي هذا الرابط إلى %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>يؤدي إلى محادثة على %1.</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>دعوة لإنشاء حساب على %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>معلومات المجموعة</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>تسجيل الخروج؟</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>يبقى ما هو محفوظ على هذا الجهاز، وكذلك الرسائل التي تنتظر الإرسال. يمكنك محو كل ذلك من الإعدادات.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>أنت مسجّل الدخول بالفعل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>الوسائط والملفات والروابط</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>فتحت دعوة وأنت مسجّل الدخول بحساب ⁦@%1⁩ على %2. إذا أنشأت حسابًا آخر هناك، فسيُضاف إلى جانب هذا الحساب، وله محادثاته الخاصة.</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>إنشاء حساب آخر</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>إرسال الرسائل القديمة؟</numerusform>
            <numerusform>إرسال رسالة قديمة؟</numerusform>
            <numerusform>إرسال رسالتين قديمتين؟</numerusform>
            <numerusform>إرسال %n رسائل قديمة؟</numerusform>
            <numerusform>إرسال %n رسالة قديمة؟</numerusform>
            <numerusform>إرسال %n رسالة قديمة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>كتبت رسائل قبل أكثر من يوم، ولم يتوفر اتصال منذ ذلك الحين. إلى أن تقرر، تبقى ضمن الرسائل غير المرسلة.</numerusform>
            <numerusform>كتبت رسالة قبل أكثر من يوم، ولم يتوفر اتصال منذ ذلك الحين. إلى أن تقرر، تبقى ضمن الرسائل غير المرسلة.</numerusform>
            <numerusform>كتبت رسالتين قبل أكثر من يوم، ولم يتوفر اتصال منذ ذلك الحين. إلى أن تقرر، تبقيان ضمن الرسائل غير المرسلة.</numerusform>
            <numerusform>كتبت %n رسائل قبل أكثر من يوم، ولم يتوفر اتصال منذ ذلك الحين. إلى أن تقرر، تبقى ضمن الرسائل غير المرسلة.</numerusform>
            <numerusform>كتبت %n رسالة قبل أكثر من يوم، ولم يتوفر اتصال منذ ذلك الحين. إلى أن تقرر، تبقى ضمن الرسائل غير المرسلة.</numerusform>
            <numerusform>كتبت %n رسالة قبل أكثر من يوم، ولم يتوفر اتصال منذ ذلك الحين. إلى أن تقرر، تبقى ضمن الرسائل غير المرسلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>إدارة الخادم: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>تعديل آخر رسالة لي</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>الرد على آخر رسالة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>تجاهل لهذه الرسالة</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>لا يظهر هذا لأحد غيرك، ويُحسب على هذا الجهاز.</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>قد تبدو هذه الرسالة متوترة</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>قد تبدو هذه الرسالة محتدمة</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>قد تبدو هذه الرسالة حزينة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>إرسال كصور</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>إرسال كملفات</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>أصغر حجمًا، دون البيانات التي سجلتها الكاميرا</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>الملفات الأصلية كما هي</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>أرسلنا رسالة بريد تحتوي على رمز إلى %1. يصلح الرمز ليوم واحد: يمكنك إغلاق هذه النافذة وإدخاله لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ال&amp;رمز المرسل بالبريد</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>إذا كان الخادم يرسل رسائل بريد، فلا يُعتمد العنوان الجديد إلا بعد إدخال الرمز المرسل إليه.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;كلمة مرورك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>إزالة العنوان</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>إدخال الرمز…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 بانتظار إدخال الرمز المرسل إليه.</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>لا يوجد. بإضافته يمكنك تسجيل الدخول به، ويعثر عليك من يعرفه.</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>تمت إزالة بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>تم تغيير بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>تم تأكيد بريدك الإلكتروني.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن رمز تعبيري</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>الأشخاص والجسم</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>فاتح متوسط</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>داكن متوسط</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>داكن</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>رموز تعبيرية يمكن إدراجها</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>إعداد التحقق بخطوتين</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>احتفظت بالرموز</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. امسح هذا الرمز بتطبيق مصادقة على هاتفك.</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. أدخل الأرقام الستة التي يعرضها التطبيق.</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>رمز تطبيق المصادقة المكوّن من ستة أرقام</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>لا توجد كاميرا؟ اكتب هذا المفتاح في التطبيق بدلًا من ذلك:</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>نسخ المفتاح</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>تم نسخ المفتاح.</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>تم تفعيل التحقق بخطوتين. من الآن فصاعدًا يتطلب تسجيل الدخول رمزًا.</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>احتفظ برموز الاسترداد هذه حيث تجدها دون هاتفك. يتيح لك كل رمز الدخول مرة واحدة بدلًا منه. لن تُعرض إلا هذه المرة.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>الرمز غير صحيح أو منتهي الصلاحية. انتظر الرمز التالي، وتحقق من ساعة هاتفك.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>الإغلاق دون الاحتفاظ بالرموز؟</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>لن تُعرض مرة أخرى. إذا فقدتها وفقدت هاتفك فلن يتمكن أحد من إعادة دخولك سوى مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>الهدف: 100 م.ث</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>الصوتيات</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>الأشخاص المتصلون</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
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
        <translation>المتصلون</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>لا اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%n اتصالات</numerusform>
            <numerusform>%n اتصالًا</numerusform>
            <numerusform>%n اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>في الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>التسليم، p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>من طلبات الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>مما هو متاح للخادم</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>يستخدمها الخادم</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>مدة التشغيل</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>لا توجد نسخة معروفة</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>لا طلبات في الدقيقة الأخيرة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureWords</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A part of a scale, from one number to another: "0.2 to 0.3".</extracomment>
        <translation>من ⁦%1⁩ إلى ⁦%2⁩</translation>
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
        <translation>لا توجد بيانات بعد</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>أعلى قيمة: %1.</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>آخر قيمة في %1: %2. أعلى قيمة: %3.</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>لا رسائل في الدقيقة الأخيرة</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>أبطأ من الهدف، 20–100 م.ث</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>أسرع من الهدف، 20–100 م.ث</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>ضمن الهدف، 20–100 م.ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long, in minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long, in hours.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>التحديث كل 5 ثوانٍ</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>آخر %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>تسليم الرسائل</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>الرسائل في الثانية</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>الأشخاص والاتصالات</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>مشاعر الرسائل</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>من بين كل 100 رسالة، تصل 50 و95 و99 رسالة خلال هذه المدة.</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>من ⁦−1⁩، سلبية جدًا، إلى ⁦+1⁩، إيجابية جدًا.</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>لا يوجد اتصال بالخادم الآن. البيانات حتى الساعة %1.</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>تأتي الإحصاءات من الخادم، ولا يوجد اتصال به الآن.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>حتى الساعة %1</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>تظهر بعد أن يكتب خمسة أشخاص، حتى لا يُستدل منها على أحد.</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>عدد الرسائل منذ %2: ‏n = %1</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>تصدير الإحصاءات</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>تم الحفظ باسم %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
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
        <translation>%1، من %2 في %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>رسالة صوتية</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
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
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours.</extracomment>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FilesPage</name>
    <message>
        <source>Photos are sent</source>
        <translation>طريقة إرسال الصور</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>أصغر حجمًا: إرسال سريع وصورة واضحة على الشاشة</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>كما هي: بكل التفاصيل وبحجم أكبر</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>يمكنك اختيار غير ذلك قبل إرسال الصور.</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>مكان حفظ الملفات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>استخدام المجلد المعتاد</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>النسخ الموجودة على هذا الجهاز</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>مسح الملفات المؤقتة</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>حفظ الملفات في…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>لا شيء بعد: ما تشاهده أو تستمع إليه يُحتفظ به هنا لفترة، ليظهر فورًا في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>⁨%1⁩ من الصور ومقاطع الفيديو والرسائل الصوتية التي اطّلعت عليها.</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>مسح الملفات المؤقتة؟</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>تُحمَّل الصور ومقاطع الفيديو والرسائل الصوتية من جديد عند الاطلاع عليها. وتبقى الرسائل والمسودات والملفات التي حفظتها.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>جارٍ المسح…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>تم مسح الملفات المؤقتة.</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>تم تغيير إعدادات المحادثات والملفات.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>توجد مشكلة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>إعادة التوجيه إلى</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>أضف كلمة منك (اختياري)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>كلمة منك تُرسل قبلها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>ولا رسائل أخرى</numerusform>
            <numerusform>ورسالة أخرى</numerusform>
            <numerusform>ورسالتان أخريان</numerusform>
            <numerusform>و%n رسائل أخرى</numerusform>
            <numerusform>و%n رسالة أخرى</numerusform>
            <numerusform>و%n رسالة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>لا يوجد اتصال. تبقى الرسالة على هذا الجهاز وتُرسل تلقائيًا عند عودة الاتصال.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>لم تتم إعادة التوجيه إلى أي محادثة.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى محادثة واحدة.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى محادثتين.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى %n محادثات.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى %n محادثة.</numerusform>
            <numerusform>تمت إعادة التوجيه إلى %n محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>تمت إعادة التوجيه إلى %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>الوضع البطيء مفعّل في %1: تُرسل إليها رسالة واحدة في كل مرة، دون كلمة منك.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>جزء من اسمها</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>أو ابحث عن مجموعة &amp;عامة</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>لا توجد مجموعة عامة بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>البحث عن أصدقاء</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>لا أصدقاء للاختيار منهم.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>إضافة أعضاء</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>تصفية الأعضاء</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>يمكن للمشرفين فقط تغيير الاسم والوصف.</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>يمكن للمشرفين فقط إضافة أعضاء.</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>يمكن للمشرفين فقط الدعوة عبر رابط.</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · أنت</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>إجراءات بشأن %1</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>تعديل المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>يمكن للمشرفين فقط تغيير الصورة.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>حذف المجموعة…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>سجل الإجراءات</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>الطلبات %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>يمكن للمشرفين فقط رؤية طلبات الانضمام.</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>يمكن للمشرفين فقط رؤية المحظورين.</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>يمكن للمشرفين فقط رؤية سجل الإجراءات.</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>يمكن للمالكين فقط حذف المجموعة.</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>دعوة عبر رابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>المعرّف %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>نسخ المعرّف</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>إلى من تنتقل ملكية المحادثة؟</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>أنت المالك الوحيد للمحادثة «%1». اختر من يملكها من الآن فصاعدًا، ثم تغادرها.</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>تصفية الأعضاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>نقل الملكية إلى %1 والمغادرة؟</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>تنتقل ملكية المحادثة إلى %1، ولن تصلك رسائلها بعد الآن.</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>نقل الملكية والمغادرة</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>للمحادثة مالك جديد، لكنك لا تزال فيها: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>لم يُعثر على أحد هنا.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>نتائج فحص الخادم لنفسه: ملفاته وقاعدة بياناته وشهادته ورسائل البريد. يحصل مشغّل الخادم على النتائج نفسها بالأمر «doctor».</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>لم تمضِ دقيقة على آخر فحص.</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>لا توجد ملاحظات.</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>جارٍ فحص الخادم…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>وقت الفحص: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1 في %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
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
        <translation>تم التغيير لكل أجهزتك.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>بعد أقل من يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>خلال يوم (إعداد خادمك)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>بعد أقل من يوم (إعداد خادمك)</numerusform>
            <numerusform>بعد يوم واحد (إعداد خادمك)</numerusform>
            <numerusform>بعد يومين (إعداد خادمك)</numerusform>
            <numerusform>بعد %n أيام (إعداد خادمك)</numerusform>
            <numerusform>بعد %n يومًا (إعداد خادمك)</numerusform>
            <numerusform>بعد %n يوم (إعداد خادمك)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>تسجيل خروج الأجهزة غير المستخدمة</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>يسري هذا على كل أجهزتك، بما فيها المسجّلة الدخول الآن. ومن يعود بعد هذه المدة يحتاج إلى كلمة المرور.</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>يحدده خادمك، ولا تتوفر مدة أقصر للاختيار.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 من %2 · %3%</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>ملاءمة النافذة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>معلومات الملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>لا يمكن عرض هذه الصورة</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>هذه الصورة أكبر من أن تُعرض</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>تعذّر تحميل هذه الصورة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>الأبعاد بالبكسل</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>⁦%1 × %2⁩</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>الإرسال</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>لديك دعوة</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>الصق رابط دعوتك كاملًا. فهو يحدد الخادم ويتيح لك إنشاء حساب عليه.</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>&amp;رابط الدعوة</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>هذا ليس رابط دعوة. يبدأ رابط الدعوة بـ ⁦https://⁩ أو ⁦chatoyant://⁩ ويتكون من سطر واحد: انسخه كاملًا من جديد.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;ملاحظة لمسؤولي الخادم فقط (اختياري)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>لن يُعرض الرابط إلا هذه المرة: لا يحتفظ الخادم بنسخة منه. أرسله بوسيلة لا يقرؤها الآخرون.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>دعوة جديدة…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>يمكن لمن لديه رابط دعوة إنشاء حساب على هذا الخادم. ترى هذا لأنك أحد مسؤولي الخادم.</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>لا توجد دعوات.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الدعوة</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>تم إلغاء الدعوة.</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>إلغاء هذه الدعوة؟</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>لن يتيح رابطها الدخول لأحد بعد الآن. ومن انضم عبره يبقى.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>الانضمام إلى محادثة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>جارٍ الانضمام…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>الصق الرابط كاملًا كما حصلت عليه من أحد أعضاء المحادثة. سترى إلى أين يؤدي قبل أن تنضم.</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>&amp;رابط المحادثة</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>هذا الرابط دعوة لإنشاء حساب على خادم. لديك حساب بالفعل: اطلب رابطًا إلى المحادثة، أو اطلب إضافتك إليها.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>أنت عضو في هذه المحادثة بالفعل.</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>استخدام حساب هناك</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>يؤدي هذا الرابط إلى محادثة على %1، وأنت مسجّل الدخول على %2. إن كان الاسمان لخادم واحد، فتابع. وإلا فاستخدم حسابًا هناك.</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>هذا ليس رابط محادثة. يبدأ رابط المحادثة بـ ⁦https://⁩ أو ⁦chatoyant://⁩ ويتكون من سطر واحد: انسخه كاملًا من جديد.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>طلب الانضمام</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ إرسال الطلب…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>الانضمام بموافقة أحد المشرفين.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>تم إرسال طلب الانضمام. ستظهر المحادثة في قائمتك بعد موافقة أحد المشرفين.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>جارٍ سحب الطلب…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>تم سحب الطلب.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1، لا رسائل جديدة</numerusform>
            <numerusform>%1، رسالة جديدة واحدة</numerusform>
            <numerusform>%1، رسالتان جديدتان</numerusform>
            <numerusform>%1، %n رسائل جديدة</numerusform>
            <numerusform>%1، %n رسالة جديدة</numerusform>
            <numerusform>%1، %n رسالة جديدة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>اختصار «%1»</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>لا اختصار لهذا الإجراء حاليًا.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الحالي: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>الاختصار ال&amp;جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>استخدام هذا الاختصار</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>هذه المفاتيح للكتابة: أضف إليها Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>في بعض لوحات المفاتيح يُنتج الضغط على Ctrl وAlt معًا حرفًا: استغنِ عن أحدهما.</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>هذا الاختصار لازم للكتابة: اختر غيره.</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>هذا الاختصار مخصص حاليًا للإجراء «%1»، وسيُزال منه.</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>لم يعد هناك اختصار للإجراء: %1</translation>
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
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>حسب النظام: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>تتغير النوافذ فورًا دون فقدان أي شيء. تبقى الرسائل باللغة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>حسب النظام: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>لا توجد قواميس مثبتة على النظام. ثبّت قاموسًا للغتك، مثل hunspell-ar، ثم أعد تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>تُدقَّق الكلمات على هذا الجهاز، وبكل اللغات المختارة هنا معًا.</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>تم تغيير اللغات.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>هذه ليست ترجمة أنشأها lrelease.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>تفقّد بريدك</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>ال&amp;رمز المرسل بالبريد</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>تغيير العنوان أو إعادة الإرسال</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>أدخل الرمز الذي أرسله إليك الخادم بالبريد. يصلح الرمز ليوم واحد.</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>أُرسلت رسالة بريد تحتوي على رمز إلى %1. قد تستغرق بضع دقائق، أو تصل إلى البريد المزعج. يصلح الرمز ليوم واحد.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>محادثة على %1</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>دعوة إلى %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>إظهار المعاينة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>تتوفر معاينة للرابط.</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>معاينة الرابط: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>تغيير رمز القفل</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>اختيار رمز القفل</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>يفتح الرمز النافذة بعد أن تقفلها، على هذا الجهاز فقط. يحجب الرمز محادثاتك عن أعين المارّة، لكنه لا يشفّر ما هو محفوظ هنا.</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>الرمز ال&amp;حالي</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>الرمز ال&amp;جديد، بأي طول</numerusform>
            <numerusform>الرمز ال&amp;جديد، حرف واحد على الأقل</numerusform>
            <numerusform>الرمز ال&amp;جديد، حرفان على الأقل</numerusform>
            <numerusform>الرمز ال&amp;جديد، %n أحرف على الأقل</numerusform>
            <numerusform>الرمز ال&amp;جديد، %n حرفًا على الأقل</numerusform>
            <numerusform>الرمز ال&amp;جديد، %n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>&amp;تأكيد الرمز الجديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>إزالة الرمز</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>استخدام هذا الرمز</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>الرمز الحالي غير صحيح.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الرمزان غير متطابقين.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>يحدده خادمك. %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant مقفل</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>يستمر وصول الرسائل، ولا يراها أحد.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>رمز ال&amp;قفل</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>نسيت رمز القفل…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>رمز القفل غير صحيح.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>المتابعة دون رمز القفل؟</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>سيُسجَّل خروجك ويُحذف كل ما هو محفوظ على هذا الجهاز، بما في ذلك الرسائل التي تنتظر الإرسال. يحتفظ الخادم بما لديه: سجّل الدخول بكلمة مرورك لتراه من جديد.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>تسجيل الخروج والمحو</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>القفل على هذا الجهاز</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>تعيين رمز…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>تم تعيين رمز القفل.</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>أُزيل رمز القفل.</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>يخفي القفل محادثاتك إلى أن يُكتب الرمز؛ ويمكنك القفل من القائمة الرئيسية أو بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>بوجود رمز قفل يمكنك إخفاء محادثاتك عند ابتعادك عن مكتبك.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>القفل على هذا الجهاز: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>زيادة التباين</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>مظهر النظام</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>المظهر الداكن</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>المظهر الفاتح</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>الكثافة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>إعلان قارئات الشاشة عن الرسائل الجديدة في المحادثة المفتوحة</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>التي فيها إشارة إليّ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>تم تغيير المظهر.</translation>
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
        <translation>كانت قائمة حساباتك تالفة. عُثر على الحسابات من جديد عبر مجلداتها، وقد يختلف ترتيبها فقط.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>الصور ومقاطع الفيديو</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaPane</name>
    <message>
        <source>Find a file by its name</source>
        <translation>البحث عن ملف باسمه</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوتيات</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>محتوى هذه المحادثة موجود على الخادم، وسيُعرض عند عودة الاتصال به.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>لا يمكن عرض هذا</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>لا يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>جرّب جزءًا أقصر من اسمه.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>لا صور بعد</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>لا رسائل صوتية بعد</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>لا روابط بعد</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>تظهر هنا الصور ومقاطع الفيديو المرسلة في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>تظهر هنا المستندات وسائر الملفات المرسلة في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>تظهر هنا الرسائل الصوتية في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>تظهر هنا الروابط المكتوبة في هذه المحادثة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>إظهار في المحادثة</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>تعيين كقارئ</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>تعيين كعضو</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>تعيين كمشرف</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>تعيين كمالك…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>نقل ملكية المحادثة…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>إزالة من المحادثة…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>يمكن للمالكين فقط إزالة المشرفين والمالكين.</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>يمكن للمالكين فقط تعيين الأدوار.</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>تعيين %1 كمالك؟</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>يمكن للمالكين فعل كل شيء هنا، حتى الاستحواذ على المحادثة.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>تعيين كمالك</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>نقل ملكية المحادثة إلى %1؟</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>سيكون دور %1: مالك، ودورك: مشرف. ولا يمكن إلا لمالك أن يعيد إليك الملكية.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>نقل الملكية</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>عرض الملف الشخصي</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>إرسال رسالة</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>لستما صديقين بعد. يمكنك إرسال طلب صداقة من الملف الشخصي.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>الكتابة هنا للمشرفين فقط.</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>حظر من المحادثة…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>لن تصل رسائل هذه المحادثة إلى %1 بعد الآن. ومن لديه رابط إليها يمكنه العودة.</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>لن تصل رسائل هذه المحادثة إلى %1 بعد الآن، ولن تُتاح العودة عبر رابط إلا بعد إلغاء الحظر أو إعادة الإضافة من أحد المشرفين.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberModel</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MentionPopup</name>
    <message>
        <source>People to mention</source>
        <translation>أشخاص يمكن الإشارة إليهم</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>جارٍ تحميل الرسائل…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>تعذّر تحميل بعض الرسائل</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>، %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>، رد عليك</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>، رد على %1</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>، رد</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>، فيها إشارة إليك</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>، معاد توجيهها من %1</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>، معدّلة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>لا تفاعلات.</numerusform>
            <numerusform>تفاعل واحد.</numerusform>
            <numerusform>تفاعلان.</numerusform>
            <numerusform>%n تفاعلات.</numerusform>
            <numerusform>%n تفاعلًا.</numerusform>
            <numerusform>%n تفاعل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>معدّلة %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>نص الرسالة: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>مفتاح المسافة يُظهر النص.</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>إخفاء النص</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>إظهار النص</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>الانتقال إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>الانتقال إلى أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>أول رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1. انقر لعرض نصوصها السابقة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>الميكروفون المختار غير متصل. تسمع تسجيلًا من الميكروفون الذي يحدده النظام.</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>تعذّر التشغيل. اختر مكبرات صوت أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>قل شيئًا. لا يسمعك أحد غيرك.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>لم يُسمع أي صوت. اختر ميكروفونًا آخر، أو تحقق مما إذا كان مكتومًا.</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>هذا ما سيسمعه الآخرون.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>اختبار الميكروفون</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>إيقاف الاستماع</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>ما مدى دقة الأجواء؟</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>لا تتوفر أرقام مع هذه النسخة من البرنامج.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>من كل 100 رسالة، يصيب البرنامج في %1 عند التمييز بين أربعة أجواء؛ ولو خمّن الأكثر شيوعًا دائمًا لأصاب في %2. وعند التمييز بين لطيفة وغير لطيفة يصيب في %3؛ وبالتخمين في %4.</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>لا أجواء للرسائل باللغات الأخرى.</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>غير متاح لهذه اللغات: %1، ولا لأي لغة غير مذكورة هنا. لا أجواء للرسائل المكتوبة بها.</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>قيست الدقة على نصوص صنّف أشخاص أجواءها ولم يتعلم منها البرنامج. وإذا لم يكن البرنامج متأكدًا، تُعرض الأجواء على أنها هادئة.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>حساب أجواء المحادثات</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>الألوان خلف الرسائل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>واضحة</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>خفيفة</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>موحّدة لكل الأجواء</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>ما يظهر من الأجواء</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>أيقونتها</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>نقشها خلف الرسائل</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>أيقونتها في قائمة المحادثات أيضًا</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>تصف الأجواء المحادثةَ لا الأشخاص. ويمكن تخصيص هذا الخيار لكل محادثة من قائمتها. يرى مسؤول الخادم توزّع الأجواء بين خمسة أشخاص على الأقل، ولا يرى أبدًا أجواء شخص بمفرده.</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>تنبيهي إلى الأجواء التي قد يوحي بها ما أكتبه</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>إظهار الأجواء على امتداد شريط التمرير</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>ما مدى دقة هذا؟</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>لا تُقيَّم أجواء ما تكتبه على هذا الجهاز: ⁦%1⁩. أعد تثبيت البرنامج لإصلاح ذلك.</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>تم تغيير إعدادات الأجواء.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>أجواء هذه المحادثة موقوفة مؤقتًا: إظهارها من جديد</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>أجواء المحادثة: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>لماذا هذه الأجواء؟</translation>
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
        <translation>لماذا هذه الأجواء؟</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>لم تُقيَّم أي رسالة بعد.</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>تظهر أجواء المجموعة بعد أن يكتب ثلاثة أشخاص، وتختفي إذا لم يكتب أحد لنصف ساعة.</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>تظهر أجواء المحادثة بعد أن يكتب أحد، وتختفي إذا لم يكتب أحد لنصف ساعة.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>مدى لطف الأجواء</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>بدرجة ثقة %1%</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>الأكثر تأثيرًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>إيقاف مؤقت لهذه المحادثة</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>غير صحيح؟</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>الأجواء غير صحيحة للرسالة «%1»</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>حسب اختيارك.</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>كلمات تدل على هذه الأجواء (+) وكلمات تدل على خلافها (−)</translation>
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
        <translation>تبدو لي</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>ترك الأمر للبرنامج</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>يُحفظ على هذا الجهاز لهذا النص بعينه، ولا يُرسل أبدًا.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>بناءً على أحدث الرسائل، وللأحدث وزن أكبر. يجري التقييم على هذا الجهاز ولا يغادره.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>بناءً على أحدث الرسائل، وللأحدث وزن أكبر. قيّم الخادم كل رسالة، وحسب هذا الجهاز الأجواء بناءً على ذلك.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>شكل محادثة: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>أجواء هذه المحادثة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mood, and how many messages have it: "Tense: 3".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time of day: "Monday, 10:41".</extracomment>
        <translation>%1، %2</translation>
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
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>البحث عن أصدقاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>مجموعة أو قناة جديدة</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>لا أصدقاء هنا بعد. ابحث عن أشخاص لترسل إليهم طلب صداقة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>مجموعة جديدة من هذه المحادثة</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ال&amp;اسم</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>ال&amp;وصف (اختياري)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>وصف المجموعة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>الجميع يقرأ ويكتب.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>قناة</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>يكتب المالكون والمشرفون، ويقرأ الآخرون.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>تبدأ المجموعة فارغة وتضمكما معًا. لن يقرأ أحد غيركما ما كتبتماه؛ وتبقى هذه المحادثة.</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>نقل السجل إليها</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>يمكن لكل من تضيفه الآن قراءة ما كتبتماه. يُرسل طلب إلى %1 أولًا، وتُنشأ المجموعة بعد الموافقة. وتبقى هذه المحادثة أيضًا.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>رمز QR للرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>مثال: للزملاء الجدد</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>&amp;عدد الأشخاص المسموح لهم</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>مدة ال&amp;صلاحية</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>لا تتيح الانضمام لأحد، حتى %1.</numerusform>
            <numerusform>تتيح الانضمام لشخص واحد، حتى %1.</numerusform>
            <numerusform>تتيح الانضمام لشخصين، حتى %1.</numerusform>
            <numerusform>تتيح الانضمام لعدد %n أشخاص، حتى %1.</numerusform>
            <numerusform>تتيح الانضمام لعدد %n شخصًا، حتى %1.</numerusform>
            <numerusform>تتيح الانضمام لعدد %n شخص، حتى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>تم نسخ الرابط.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>يمكن أن تكون بأي طول؛ ويُفضّل استخدام عدة كلمات.</numerusform>
            <numerusform>حرف واحد على الأقل؛ ويُفضّل استخدام عدة كلمات.</numerusform>
            <numerusform>حرفان على الأقل؛ ويُفضّل استخدام عدة كلمات.</numerusform>
            <numerusform>%n أحرف على الأقل؛ ويُفضّل استخدام عدة كلمات.</numerusform>
            <numerusform>%n حرفًا على الأقل؛ ويُفضّل استخدام عدة كلمات.</numerusform>
            <numerusform>%n حرف على الأقل؛ ويُفضّل استخدام عدة كلمات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>ضعيفة: يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>مقبولة: من الأفضل إضافة بضعة أحرف.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>قوية.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>إشعاري بـ</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>الرسائل التي فيها إشارة إليّ</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>محتوى الإشعارات</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>الاسم والرسالة</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>الاسم فقط</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>دون اسم أو رسالة</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>متابعة العمل في شريط النظام عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>لا تُشعرك المحادثات المكتومة إلا بالإشارات إليك، ولا تظهر أي إشعارات ما دامت حالتك «عدم الإزعاج» أو خلال ساعات الهدوء. يسري هذا على هذا الجهاز؛ أما الإعداد الخاص بمحادثة فيسري على كل أجهزتك.</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>عرض إشعار تجريبي</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>إذا لم يظهر شيء، فإعدادات سطح المكتب لديك تمنع ظهوره.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>لا يوجد على سطح المكتب هذا ما يعرض الإشعارات.</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>محادثات لها إعداد خاص</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>رسائل المحادثات الخاصة</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>رسائل المجموعات والقنوات</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>طلبات الصداقة</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>صوت الإشعارات</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>صوت سطح المكتب</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>تشغيل هذا الصوت</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>تم تغيير ساعات الهدوء.</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>تصغير النافذة عند إغلاقها ومتابعة العمل</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>تم تغيير الإشعارات.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>لا رسائل بانتظار الإرسال</numerusform>
            <numerusform>رسالة واحدة بانتظار الإرسال</numerusform>
            <numerusform>رسالتان بانتظار الإرسال</numerusform>
            <numerusform>%n رسائل بانتظار الإرسال</numerusform>
            <numerusform>%n رسالة بانتظار الإرسال</numerusform>
            <numerusform>%n رسالة بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>تتصفح السجل المحفوظ. سجّل الدخول للإرسال والاستقبال.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>غير متصل.</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>لا يوجد اتصال. جارٍ إعادة الاتصال الآن…</numerusform>
            <numerusform>لا يوجد اتصال. إعادة الاتصال بعد ثانية…</numerusform>
            <numerusform>لا يوجد اتصال. إعادة الاتصال بعد ثانيتين…</numerusform>
            <numerusform>لا يوجد اتصال. إعادة الاتصال بعد %n ثوانٍ…</numerusform>
            <numerusform>لا يوجد اتصال. إعادة الاتصال بعد %n ثانية…</numerusform>
            <numerusform>لا يوجد اتصال. إعادة الاتصال بعد %n ثانية…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>لا يوجد اتصال. جارٍ إعادة الاتصال…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>لا رسائل بعد. ابدأ بإحدى هذه العبارات أو اكتب ما تريد.</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>مرحبًا! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>كيف حالك؟</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>هل لديك دقيقة؟</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>ألقِ التحية على %1</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>مرحبًا بك في %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>مسودة من جهاز آخر</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>كتبت هذا أيضًا على جهاز آخر:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>تجاهل المسودة من الجهاز الآخر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>إضافة المسودة من الجهاز الآخر إلى هذه</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>الرسائل غير المرسلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>تم إرسال كل شيء.</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>بانتظار الإرسال منذ %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>تجاهل هذه الرسالة؟</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>لم تُرسل إلى أحد، ولا توجد نسخة منها في مكان آخر.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>بانتظار الإرسال منذ %1. لن تُرسل إلا بطلب منك.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>يجري إرسال هذه الرسالة بالفعل.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>لا توجد طلبات انضمام.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>لا يوجد محظورون.</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>بواسطة %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>إلغاء حظر %1؟</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>ستُتاح عودة %1 عبر رابط أو بإضافة من أحد الأعضاء.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>البلاغات (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>البلاغات</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>إدارة الخادم</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>يظهر لأصدقائك أنك «غائب» إلى أن تغيّر ذلك</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>يظهر لأصدقائك أنك لا تريد الإزعاج</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>أنت هنا، ويظهر للجميع أنك «غير متصل»</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>يظهر لأصدقائك أنك «غائب» تلقائيًا عند غيابك</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 البيانات المعروضة حتى الساعة %2.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>جارٍ التغيير…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>كلمة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>&amp;تأكيد كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>عند تغيير كلمة المرور يُسجَّل الخروج من كل أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>كلمة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>كلمتا المرور الجديدتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>بوت</translation>
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
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>البحث بالاسم أو باسم المستخدم</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>الطلبات الواردة</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>الطلبات المرسلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>عمليات بحث كثيرة. يُستأنف هذا البحث الآن.</numerusform>
            <numerusform>عمليات بحث كثيرة. يُستأنف هذا البحث بعد ثانية.</numerusform>
            <numerusform>عمليات بحث كثيرة. يُستأنف هذا البحث بعد ثانيتين.</numerusform>
            <numerusform>عمليات بحث كثيرة. يُستأنف هذا البحث بعد %n ثوانٍ.</numerusform>
            <numerusform>عمليات بحث كثيرة. يُستأنف هذا البحث بعد %n ثانية.</numerusform>
            <numerusform>عمليات بحث كثيرة. يُستأنف هذا البحث بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>اكتب حرفين على الأقل.</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>لا أصدقاء بعد. ابحث عن أشخاص في الأعلى وأرسل إليهم طلب صداقة.</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>لا توجد طلبات واردة بانتظارك.</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>لا توجد طلبات مرسلة بانتظار الرد.</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>المجموعات المشتركة: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>دعوة شخص عبر رابط…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>لم يُعثر على أحد. يمكن العثور على الأشخاص بجزء من اسمهم أو من اسم المستخدم، أو بعنوان بريدهم الإلكتروني كاملًا.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PeopleHits</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A person, and what is known of them: their user name, whether they are online.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PersonRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one person: "Accept, Ana Ruiz".</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PictureField</name>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>تغيير الصورة</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>لا توجد صورة: اختيار صورة</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>تغيير الصورة…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>جارٍ إرسال الصورة…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>لا يوجد اتصال. ستُرسل الصورة عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>على وشك الانتهاء…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>تمت إزالة الصورة.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>هذا الملف ليس صورة يمكن عرضها. اختر ملفًا بصيغة PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبتة</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>كل الرسائل المثبتة</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>إخفاء الرسائل المثبتة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>مثبتة %1 من %2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>مثبتة · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2. الانتقال إليها</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبتة</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>إظهارها فوق المحادثة مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>لم تعد هنا رسائل مثبتة.</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2. الانتقال إليها</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>المشغَّل الآن</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>إيقاف التشغيل</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>موضع التشغيل</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>رسالة صوتية من %1: إظهارها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>السرعة: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>إظهار معاينات الروابط</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>ستظهر معاينات الروابط.</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>لن تظهر معاينات الروابط بعد الآن.</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>إتاحة المعاينات للروابط التي أرسلها</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>ستُتاح معاينات للروابط التي ترسلها.</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>لن تُتاح معاينات للروابط التي ترسلها بعد الآن.</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>يُنشئها خادمك إن أتاح ذلك مسؤول الخادم، ولا تعرف الصفحات عنك شيئًا. أما ما يرسله الغرباء فلا تظهر معايناته إلا إذا طلبتها.</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>لا يُنشئ معاينات للروابط.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>أصدقائي</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>إظهار ما قرأته للآخرين</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>من يرى إن كنت متصلًا</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>عند إيقافه لا يعرف ما قرأته سوى أجهزتك، في كل المحادثات. وستظل ترى ما يُظهره الآخرون.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>لم تحظر أحدًا.</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>لن يرى أحد بعد الآن إن كنت متصلًا.</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>يرى أصدقاؤك إن كنت متصلًا.</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>يرى الآخرون ما قرأته.</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>لن يرى أحد بعد الآن ما قرأته.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>إظهار أنني أكتب للآخرين</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>يرى الآخرون أنك تكتب.</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>لن يرى أحد بعد الآن أنك تكتب.</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>لا يرى الغرباء أبدًا إن كنت متصلًا أو غائبًا، ولا آخر ظهور لك. وعند اختيار «لا أحد» لا يُعرف أيضًا أن الرسائل وصلت إليك.</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>يمكن لكل من على هذا الخادم العثور عليك باسمك. تستمر المحادثات التي بدأت؛ ومن تحظره لا يمكنه مراسلتك.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>نسخ اسم المستخدم</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>المجموعات المشتركة: %1</numerusform>
            <numerusform>المجموعات المشتركة: %1 ومجموعة أخرى</numerusform>
            <numerusform>المجموعات المشتركة: %1 ومجموعتان أخريان</numerusform>
            <numerusform>المجموعات المشتركة: %1 و%n مجموعات أخرى</numerusform>
            <numerusform>المجموعات المشتركة: %1 و%n مجموعة أخرى</numerusform>
            <numerusform>المجموعات المشتركة: %1 و%n مجموعة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>المجموعات المشتركة: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>تعديل الملف الشخصي</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>إنشاء مجموعة تضمكما معًا…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>إزالة من الأصدقاء</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>إزالة من أصدقائك؟</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>تبقى محادثتكما. لاستعادة الصداقة، على أحدكما إرسال طلب.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>قبول الطلب</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>إرسال طلب صداقة</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>تغيير حالتي…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>إبلاغ…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>لا يقبل هذا الشخص طلبات صداقة منك.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>حفظ الملف الشخصي</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>بضع كلمات عن نفسك</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>ال&amp;اسم الظاهر للآخرين</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>&amp;نبذة عني</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>سيُحفظ عند عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>&amp;كلمة مرورك</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>&amp;رمز تطبيق المصادقة، أو رمز استرداد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>كلمة المرور غير صحيحة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>إعدادات الوسيط</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>تمر عبره الرسائل والملفات إلى كل الخوادم. ويبقى ما تكتبه مشفّرًا حتى يصل إلى خادمك، أما الخادم الموجود على هذا الحاسوب فيُتصل به دون وسيط.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>وسيط HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>وسيط SOCKS5</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1: %2، المنفذ %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;عنوان الوسيط</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ال&amp;منفذ</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>ا&amp;سم المستخدم (إن كان مطلوبًا)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>تُحفظ كلمة المرور في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا النظام: تُنسى كلمة المرور عند إغلاق البرنامج.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyRow</name>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوسيط</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>الانتقال إلى محادثة</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>محادثة أو ⁦@⁩شخص أو ⁦#⁩مجموعة أو ⁦&gt;⁩أمر</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>طوال اليوم في أيام السبت والأحد</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بداية ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>نهاية ساعات الهدوء</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>نسخ رموز الاسترداد</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>حفظ رموز الاسترداد في ملف</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>رموز استرداد ⁦@%1⁩ على %2. يصلح كل رمز لمرة واحدة.</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>تم النسخ. الصقها حيث تحفظ كلمات المرور.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>حفظ رموز الاسترداد</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>لم يتم الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>بلاغ من %1 عن رسالة من %2</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>بلاغ من %1 عن %2</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · أُغلق في %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>لست عضوًا في المحادثة التي كُتبت فيها الرسالة.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة فتح البلاغ</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>إغلاق البلاغ</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1، بلاغ عن %2</translation>
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
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>لا يُرسَل شيء من هنا: أعطِ التقرير لمسؤول خادمك، أو أضفه إلى بلاغ في الموقع الذي تُحفظ فيه الشيفرة المصدرية للبرنامج.</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>ماذا حدث، وماذا كنت تتوقع؟</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>ما يضيفه البرنامج: لا رسائل، ولا أسماء أشخاص أو خوادم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>حفظ التقرير باسم…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>عرض الأقدم</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>البلاغات المرسلة إلى مسؤولي هذا الخادم. تظهر النصوص هنا كما كانت وقت الإبلاغ، ولا يصل أي إشعار إلى من قُدِّم البلاغ بشأنه.</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>لم يُغلق أي بلاغ بعد.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>لا توجد بلاغات مفتوحة.</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>تم إغلاق البلاغ.</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>تمت إعادة فتح البلاغ.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>مفتوحة (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>مغلقة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>إرسال طلب صداقة</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>بإمكان %1 قبول الطلب أو رفضه. يتراسل الأصدقاء ويرى كل منهم إن كان الآخر متصلًا.</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>مثال: كيف تعرف كل منكما على الآخر</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>&amp;كلمة مع الطلب (اختياري)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>تعيين كلمة المرور وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>جارٍ تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>رمز إعادة ال&amp;تعيين</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>كلمة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>اطلب رمز إعادة التعيين من مسؤول الخادم %1. يصلح الرمز لمرة واحدة ولمدة ساعة. بعد تعيين كلمة المرور الجديدة يُسجَّل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>أدخل الرمز الذي وصلك بالبريد، أو الذي أعطاك إياه مسؤول الخادم %1. بعد تعيين كلمة المرور الجديدة يُسجَّل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>إذا كان هناك حساب على %2 بالعنوان %1، فقد أُرسلت إليه رسالة بريد تحتوي على رمز. قد تستغرق بضع دقائق، أو تصل إلى البريد المزعج. يصلح الرمز لمرة واحدة ولمدة ساعة.</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>لا يرسل الخادم %1 رسائل بريد. اطلب رمز إعادة التعيين من %2. يصلح الرمز لمرة واحدة ولمدة ساعة. بعد تعيين كلمة المرور الجديدة يُسجَّل خروجك من كل مكان آخر.</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>إعادة إرسال رسالة البريد</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>لم يعد الرمز المرسل بالبريد صالحًا. أعد إرسال رسالة البريد.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>الرمز صالح لأقل من دقيقة.</numerusform>
            <numerusform>الرمز صالح لدقيقة أخرى.</numerusform>
            <numerusform>الرمز صالح لدقيقتين أخريين.</numerusform>
            <numerusform>الرمز صالح لـ %n دقائق أخرى.</numerusform>
            <numerusform>الرمز صالح لـ %n دقيقة أخرى.</numerusform>
            <numerusform>الرمز صالح لـ %n دقيقة أخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>رمز إعادة التعيين لحساب %1</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>بهذا الرمز يمكن تعيين كلمة مرور جديدة لحساب %1، عبر «نسيت كلمة المرور؟» أسفل تسجيل الدخول. لا يعود أي رمز سابق صالحًا، وتبقى كلمة المرور كما هي إلى أن يُستخدم الرمز.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>رمز إعادة التعيين</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>أعطِ هذا الرمز إلى %1 بوسيلة لا يقرؤها الآخرون: يمكن لمن لديه الرمز الدخول إلى الحساب. لن يُعرض الرمز إلا هذه المرة، ولا يحتفظ الخادم بنسخة منه.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>الرمز صالح حتى %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>تم نسخ الرمز.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>لديّ رمز بالفعل</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>أدخل البريد الإلكتروني لحسابك على %1. سيُرسل إليه رمز يمكنك به تعيين كلمة مرور جديدة.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>الكتابة للجميع</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>الكتابة للمشرفين فقط</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>إضافة الأعضاء للجميع</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>إضافة الأعضاء للمشرفين فقط</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>تثبيت الرسائل للجميع</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>تثبيت الرسائل للمشرفين فقط</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>الوضع البطيء معطّل</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>الوضع البطيء: رسالة كل %1</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>المجموعة عامة ويمكن للجميع العثور عليها</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>المجموعة خاصة</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>الانضمام بموافقة المشرفين</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>الانضمام دون موافقة</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>لحظات</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>الوضع البطيء: يمكنك إرسال الرسالة التالية بعد %1. يبقى ما تكتبه هنا.</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>أضفت %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>تمت إضافة %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>أزلت %1</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>تمت إزالة %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>حظرت %1</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>تم حظر %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>ألغيت حظر %1</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>تم إلغاء حظر %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>قبلت انضمام %1</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>تم قبول انضمام %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>رفضت انضمام %1</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>تم رفض انضمام %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>حذفت رسالة من %1</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>تم حذف رسالة من %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>غيّرت دور %1: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>تم تغيير دور %2 بواسطة %1: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>قمت بتثبيت رسالة</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>تم تثبيت رسالة بواسطة %1</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>ألغيت تثبيت رسالة</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>تم إلغاء تثبيت رسالة بواسطة %1</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>أنشأت رابطًا</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>تم إنشاء رابط بواسطة %1</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>ألغيت رابطًا</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>تم إلغاء رابط بواسطة %1</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>عدّلت المجموعة</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>تم تعديل المجموعة بواسطة %1</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>تغييراتك: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>تغييرات بواسطة %1: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>من يغيّر الاسم</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>ما يقرؤه الأعضاء الجدد</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>الوضع البطيء: يمكن الإرسال بعد %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>الوضع البطيء مفعّل في %1: يمكنك الإرسال إليها بعد %2.</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>أزلت معاينة الرابط من رسالة من %1</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>تمت إزالة معاينة الرابط من رسالة من %2 بواسطة %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>نتيجة أقدم</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>نتيجة أحدث</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>البحث في كل مكان</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>البحث في كل الرسائل</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>الرسائل التي عُثر عليها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>ما كُتب في كل المحادثات</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>اكتب حرفين على الأقل. يجب أن ترد كل الكلمات.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>جرّب كلمات أقل أو مختلفة.</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>لا يوجد اتصال: اقتصر البحث على ما هو محفوظ في هذا الجهاز.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>البحث بالاسم أو باسم المستخدم</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>البحث باسم المجموعة</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>المجموعات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>البحث عن الملفات بأسمائها</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>الملفات التي عُثر عليها</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>اكتبه بطريقة أخرى، أو اختر عامل تصفية في الأعلى.</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>قد تظهر نتائج أكثر دون عوامل التصفية.</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>لا أصدقاء بعد</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>اكتب اسمًا أو اسم مستخدم.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>لا مجموعات بعد</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>تظهر هنا المجموعات التي أنت فيها.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>يظهر هنا ما يُرسل في محادثاتك.</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>يمكن أيضًا كتابة عوامل التصفية: ⁦%1⁩</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>لا يوجد اتصال: يُعرض فقط الأشخاص المعروفون على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>إزالة عامل التصفية</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>عامل تصفية، مفعّل</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>عامل تصفية، غير مفعّل</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>إزالة عامل التصفية «%1»</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>اكتب اسمًا…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>أي محادثة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>أقدم من سنة</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>اكتب تاريخ البداية…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>اكتب التاريخ الذي أُرسلت قبله…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>أي رسالة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>الصور ومقاطع الفيديو</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>الرسائل الصوتية</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>منذ %1، %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 في %2: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>حالة</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>ملف,ملفات</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>صوت,صوتية</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>صورة,صور,فيديو</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>رابط,روابط</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>أمس</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>لا تعرف أحدًا باسم «%1».</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>لست في أي محادثة باسم «%1».</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>غير-مقروءة</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>«⁦is:%1⁩» غير معروف. المتاح هو «⁦is:unread⁩».</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: ⁦%2⁩</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>«⁦has:%1⁩» غير معروف. المتاح هو ⁦has:file⁩ و⁦has:image⁩ و⁦has:voice⁩ و⁦has:link⁩.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>التحقق بخطوتين</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>⁦@%1⁩ على %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>8 أحرف على الأقل، ولا تُطلع عليها أحدًا.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>تسجيل الخروج ومحو السجل</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ الاستعلام من الخادم…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>مفعّل. لم تتبقَّ رموز استرداد.</numerusform>
            <numerusform>مفعّل. تبقّى رمز استرداد واحد.</numerusform>
            <numerusform>مفعّل. تبقّى رمزا استرداد.</numerusform>
            <numerusform>مفعّل. تبقّت %n رموز استرداد.</numerusform>
            <numerusform>مفعّل. تبقّى %n رمز استرداد.</numerusform>
            <numerusform>مفعّل. تبقّى %n رمز استرداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>غير مفعّل. عند تفعيله يتطلب تسجيل الدخول رمزًا من هاتفك إلى جانب كلمة المرور.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>التحقق بخطوتين: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>تم تغيير كلمة مرورك، وتسجيل الخروج من كل الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>إعداد التحقق بخطوتين</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>تحتاج إلى تطبيق مصادقة على هاتفك. أثبت أولًا أن هذا أنت.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>تعطيل التحقق بخطوتين؟</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>بعد ذلك تكفي كلمة المرور وحدها لدخول من يعرفها. وتُلغى رموز الاسترداد أيضًا.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>تم تعطيل التحقق بخطوتين.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>الرسائل المحددة</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>نسخ مع اسم الكاتب والوقت</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>إعادة توجيه…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>حذف لدى الجميع</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>لم تُحدَّد أي رسالة</numerusform>
            <numerusform>تم تحديد رسالة واحدة</numerusform>
            <numerusform>تم تحديد رسالتين</numerusform>
            <numerusform>تم تحديد %n رسائل</numerusform>
            <numerusform>تم تحديد %n رسالة</numerusform>
            <numerusform>تم تحديد %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>حذف لديّ فقط</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>نقل ⁨%1⁩ لأعلى</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>نقل ⁨%1⁩ لأسفل</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>إرسال ملفات</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>صور أصغر حجمًا، دون البيانات التي سجلتها الكاميرا</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>أضف تعليقًا…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>اختيار ملفات</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>لا تتسع الرسالة لملفات.</numerusform>
            <numerusform>تتسع الرسالة لملف واحد على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لملفين على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لـ %n ملفات على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لـ %n ملفًا على الأكثر.</numerusform>
            <numerusform>تتسع الرسالة لـ %n ملف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 مجلد. اجمعه أولًا في ملف مضغوط واحد.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تتعذّر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>الملف %1 فارغ.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>جارٍ التحضير…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>تتضمن الصورة الأصلية مكان التقاطها. ويمكن لكل من في المحادثة الاطلاع عليه.</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>حجم %1 هو %2؛ والحد الأقصى لحجم الملف على هذا الخادم هو %3.</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>تعذّر تصغير %1. أزله، أو أرسل الملفات الأصلية.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>نشط الآن</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>آخر نشاط اليوم الساعة %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>آخر نشاط أمس الساعة %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>آخر نشاط في %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>استُنفدت دون أن ينضم أحد.</numerusform>
            <numerusform>استُنفدت: انضم بها شخص واحد.</numerusform>
            <numerusform>استُنفدت: انضم بها شخصان.</numerusform>
            <numerusform>استُنفدت: انضم بها %n أشخاص.</numerusform>
            <numerusform>استُنفدت: انضم بها %n شخصًا.</numerusform>
            <numerusform>استُنفدت: انضم بها %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>انتهت صلاحيتها في %1.</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>استُخدمت %1 من %2 · حتى %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>قناة · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>مجموعة · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>تمت إزالتك من هذه المحادثة. لا يمكن إلا لمشرفيها إضافتك مجددًا.</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>لم يعد هذا الرابط يتيح الدخول لأحد: فهو منتهي الصلاحية أو مستنفد أو ملغى، أو لم يُنسخ كاملًا. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>طلبت نقل سجل هذه المحادثة إلى المجموعة «%1». تُنشأ المجموعة بعد الموافقة.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>طلب من %1: إنشاء المجموعة «%2» ونقل سجل هذه المحادثة إليها. تضمكما المجموعة أنتما فقط؛ ومن ينضم لاحقًا يقرأ ما يأتي بعد انضمامه.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>طلب من %1: إنشاء المجموعة «%2» مع %3 ونقل سجل هذه المحادثة إليها. سيُتاح لهم بذلك قراءة كل ما كتبتماه هنا.</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>جاءت الموافقة من %1: تبدأ المجموعة «%2» بسجل هذه المحادثة.</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>لا موافقة من %1 على نقل السجل. لم تُنشأ المجموعة «%2»؛ يمكنك إنشاء مجموعة تبدأ من جديد.</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>تم سحب طلب نقل السجل بواسطة %1.</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>تم الرد على طلبك بنقل السجل. إن كانت المجموعة «%1» بين محادثاتك، فقد تمت الموافقة.</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>لم يعد طلب نقل السجل قائمًا.</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. حاول مجددًا الآن.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد ثانية.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>محاولات كثيرة. حاول مجددًا الآن.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد دقيقة.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد دقيقتين.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد %n دقائق.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد %n دقيقة.</numerusform>
            <numerusform>محاولات كثيرة. حاول مجددًا بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>تم تسجيل خروج هذا الجهاز من جهاز آخر، أو تم تغيير كلمة مرورك. سجّل الدخول من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>هذا الحساب موقوف. تواصل مع مسؤول الخادم. ما كتبته محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد؛ ما كتبته محفوظ.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>حدث خطأ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة واحدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%n رسائل جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
            <numerusform>%n رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>لم يتم التعديل: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>التعديل بانتظار الاتصال</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>تم الإرسال</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>تمت القراءة</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>لم تُرسل: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>الكتابة هنا للمشرفين فقط.</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>لقد غادرت هذه المحادثة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>تمت إزالتك من هذه المحادثة بواسطة %1. لا يزال بإمكانك قراءة ما فيها.</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>حُذفت هذه المحادثة، أو لم تعد عضوًا فيها.</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>لقد حظرت %1.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>لا يمكنك مراسلة %1. ما لم يُرسل يبقى هنا إلى أن تعيد المحاولة أو تحذفه.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>آخر ظهور الساعة %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>آخر ظهور في %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>قارئ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>لا يمكن حذف الرسائل لدى الجميع.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال يوم واحد فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال يومين فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n أيام فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n يومًا فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n يوم فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>لا يمكن حذف الرسائل لدى الجميع.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال ساعة واحدة فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال ساعتين فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n ساعات فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n ساعة فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n ساعة فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>لا يمكن حذف الرسائل لدى الجميع.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال دقيقة واحدة فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال دقيقتين فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n دقائق فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n دقيقة فقط.</numerusform>
            <numerusform>يمكن حذف الرسائل لدى الجميع خلال %n دقيقة فقط.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>معاد توجيهها من %1</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1: جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 و%2: جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1 و%2 و%3: جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>عدة أشخاص يكتبون…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>غيّرت الاسم إلى «%1»</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>تم تغيير الاسم إلى «%2» بواسطة %1</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>غيّرت الوصف</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>تم تغيير الوصف بواسطة %1</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>عدّلت المحادثة</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>تم تعديل المحادثة بواسطة %1</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>قصرت تغيير الاسم والوصف على المشرفين</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>تم قصر تغيير الاسم والوصف على المشرفين بواسطة %1</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>أتحت تغيير الاسم والوصف لكل الأعضاء</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>تمت إتاحة تغيير الاسم والوصف لكل الأعضاء بواسطة %1</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>أتحت للأعضاء الجدد قراءة كل شيء من البداية</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>تمت إتاحة قراءة كل شيء من البداية للأعضاء الجدد بواسطة %1</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>قصرت ما يقرؤه الأعضاء الجدد على ما يأتي بعد انضمامهم</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>تم قصر ما يقرؤه الأعضاء الجدد على ما يأتي بعد انضمامهم بواسطة %1</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>قمت بتثبيت رسالة</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>تم تثبيت رسالة بواسطة %1</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>ألغيت تثبيت رسالة</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>تم إلغاء تثبيت رسالة بواسطة %1</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>قمت بتثبيت «%1»</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>تم تثبيت «%2» بواسطة %1</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>ألغيت تثبيت «%1»</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>تم إلغاء تثبيت «%2» بواسطة %1</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>أضفت %1</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>تمت إضافتك بواسطة %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>تمت إضافة %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>انضممت إلى المحادثة</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>انضمام %1 إلى المحادثة</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>غادرت المحادثة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>مغادرة %1 للمحادثة</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>أزلت %1</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>تمت إزالتك بواسطة %1</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>تمت إزالة %2 بواسطة %1</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>دورك الآن: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>دور %1 الآن: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>غيّرت الصورة</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>تم تغيير الصورة بواسطة %1</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>أزلت الصورة</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>تمت إزالة الصورة بواسطة %1</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>حُذف الحساب، ومُحي سجله من هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · بموافقة مشرف</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>الوضع البطيء مفعّل هنا. حاول مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>لم تُرسل: مضى على انتظارها أكثر من يوم. أرسلها الآن أو احذفها.</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>غيّرت القواعد: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>تم تغيير القواعد بواسطة %1: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>الدرجة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>خوادم مستخدَمة سابقًا</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>إزالة من هذه القائمة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>جارٍ البحث عن الخادم…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>مشفّر، الشهادة صالحة</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>مشفّر، الشهادة مطابقة للدعوة</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>مشفّر، أكّدت الشهادة بنفسك</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 مللي ثانية</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · العنوان %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>لا يقبل هذا الخادم حسابات جديدة. اطلب حسابًا من مسؤول الخادم.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>لا يقبل هذا الخادم حسابات جديدة. اطلب حسابًا من %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Sign out, Work laptop".</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>الحساب والأمان</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>لم يُحفظ ما كتبته، ولا يراه أحد غيرك.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>محو السجل؟</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>سيُحذف كل ما هو محفوظ على هذا الجهاز، بما في ذلك الرسائل التي تنتظر الإرسال. يحتفظ الخادم بما لديه.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>تسجيل الخروج والمحو</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>المحادثات والملفات</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>الصوت والرسائل الصوتية</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>الأجواء</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>الإعدادات: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>سيُحفظ عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>حفظ التغييرات في ملفك الشخصي؟</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>البحث عن إجراء أو اختصار</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>استعادة كل الاختصارات الافتراضية</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>لا يوجد إجراء بهذا الاسم ولا بهذا الاختصار.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة الافتراضي</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>أُعيدت كل الاختصارات إلى وضعها الافتراضي.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>بلا اختصار</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>يبدو أن مفتاح Caps Lock مفعّل.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>البقاء مسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>استخدام رابط دعوة</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>العمل دون اتصال بالسجل المحفوظ</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>اسم ال&amp;مستخدم أو البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>جارٍ البحث عن سلسلة مفاتيح النظام…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>محفوظة في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>لا توجد سلسلة مفاتيح على هذا النظام: تبقى مسجّل الدخول حتى تغلق البرنامج، وستُطلب منك كلمة المرور عند كل تشغيل.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>لديّ رمز وصلني بالبريد</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>جارٍ إنشاء الحساب…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>لديّ حساب بالفعل</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>رمز ال&amp;دعوة</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>اسم ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>ال&amp;اسم الظاهر للآخرين (اختياري)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>ال&amp;بريد الإلكتروني (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;كلمة المرور</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>من 3 إلى 32 من الحروف a–z أو الأرقام أو النقاط أو الشرطات أو الشرطات السفلية، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>ال&amp;بريد الإلكتروني</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>سيُرسل رمز إلى هذا العنوان، وبه يُنشأ الحساب.</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>إذا نسيت كلمة المرور، نرسل رمزًا إلى هذا العنوان لتستعيد الدخول.</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>الاسم %1 محجوز. جرّب اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>الاسم %1 متاح.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>لا اقتراحات</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>إضافة «%1» إلى القاموس</translation>
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
        <translation>محادثاتك على خادمك الخاص.</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>الرابط الذي فُتح ليس دعوة ولا يؤدي إلى محادثة. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>لم يُرسَل أي شيء إلى ذلك الخادم.</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>العودة إلى محادثاتي</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>هذا الحساب موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>الحساب %1 هو أحد حساباتك في هذه النافذة. لم يُضَف أي شيء.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>إظهاره</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>إعدادات الوسيط</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>حالتك</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>يراها الجميع بجانب اسمك إلى أن تغيّرها أو تنتهي مدتها، ثم تُمحى من الخادم.</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>مثال: في اجتماع</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>&amp;كيف حالك؟</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>مدة ال&amp;ظهور</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>مدة الظهور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>مسح الحالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>اختيار رمز تعبيري</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>اختيار رمز تعبيري غير %1</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>تعيين حالة…</translation>
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
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>حتى نهاية اليوم</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>حتى الساعة %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>حتى أغيّرها</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>لمدة 30 دقيقة</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>لمدة ساعة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>الساعة %1 بالتوقيت المحلي</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>لغات التحدث: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>إعادة المحاولة بعد %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>⁦@%1⁩ · بدء محادثة</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1، ⁦@%2⁩، بدء محادثة</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>الانضمام إلى محادثة عبر رابط</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>معرفة إلى أين يؤدي</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>الانتقال إلى الحساب %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>⁦@⁩ للأشخاص، ⁦#⁩ للمجموعات، ⁦&gt;⁩ للأوامر</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>استخدام حساب هنا يعني موافقتك على شروط هذا الخادم.</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>قراءة الشروط</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 التراجع: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>لغة ترجمة الرسائل</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>لغات لا تُترجم تلقائيًا</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>الترجمة بواسطة %1. اختر «ترجمة» من قائمة أي رسالة، أو فعّل ترجمة كل ما يصل إلى محادثة من تفاصيلها.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>جارٍ الترجمة…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>لم تُترجم: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>إظهار الترجمة</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>لغة الرسالة هي %1 أصلًا</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>إظهار الأصل فقط</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>الترجمة بواسطة %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>الترجمة من %1 بواسطة %2</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>لا يوفّر هذا الخادم الترجمة. تواصل مع مسؤول الخادم.</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1 على جهاز خادمك نفسه</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>تُسلَّم الرسائل التي تترجمها إلى %1 الذي يعمل على جهاز خادمك نفسه، ولا تذهب إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>يُرسل نص الرسائل التي تترجمها من خادمك إلى %1 على %2، دون أي إشارة إلى من كتبها أو من يطلب ترجمتها.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: لا رسائل غير مقروءة</numerusform>
            <numerusform>Chatoyant: رسالة واحدة غير مقروءة</numerusform>
            <numerusform>Chatoyant: رسالتان غير مقروءتين</numerusform>
            <numerusform>Chatoyant: %n رسائل غير مقروءة</numerusform>
            <numerusform>Chatoyant: %n رسالة غير مقروءة</numerusform>
            <numerusform>Chatoyant: %n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>فتح Chatoyant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: جديد في المجموعات</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>إلغاء الكتم (حتى %1)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>يتابع Chatoyant العمل</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>أُغلقت نافذته، وتستمر الرسائل الجديدة بالوصول إليك. انقر على أيقونته في شريط النظام لفتحها من جديد؛ وفي قائمة الأيقونة الأمر «إنهاء».</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>النصوص السابقة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>الحالي، منذ %1</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>النص الأول، %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>معدّل، %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>ليس لها نص آخر.</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>كانت هناك نصوص أخرى؛ الأقدم منها غير معروض.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>كتم الصوت</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>لا يمكن تشغيل هذا الفيديو هنا</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>مشغّل الفيديو على هذا النظام لا يتعرف على صيغته.</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>موضع التشغيل في الفيديو</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>الفيديو %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>تعذّر تحميل هذا الفيديو</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>إلغاء كتم الصوت</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>السرعة: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>معلومات الملف</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>تسجيل رسالة صوتية جارٍ</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>حذف التسجيل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>متابعة التسجيل</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>موضع التشغيل في التسجيل</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>إيقاف مؤقت للاستماع</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>رسالة صوتية لم تُرسل بعد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>أفلت للحذف</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>بلغ التسجيل أقصى مدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم يتبقَّ وقت</numerusform>
            <numerusform>تبقّت ثانية واحدة</numerusform>
            <numerusform>تبقّت ثانيتان</numerusform>
            <numerusform>تبقّت %n ثوانٍ</numerusform>
            <numerusform>تبقّت %n ثانية</numerusform>
            <numerusform>تبقّت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>للإرسال Enter · للإيقاف المؤقت والاستماع مفتاح المسافة · للحذف Esc</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>للإرسال Enter · للتشغيل مفتاح المسافة · لمتابعة التسجيل R · للحذف Esc</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>أفلت للإرسال · اسحب لأعلى أو مفتاح المسافة: تسجيل دون إمساك · اسحب بعيدًا أو Esc: حذف</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>يسري هذا على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>لا يوجد ميكروفون متصل. صِل ميكروفونًا لتسجيل الرسائل الصوتية.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>مكبرات الصوت</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>لا توجد مكبرات صوت متصلة. صِل مكبرات صوت للاستماع إلى الرسائل الصوتية.</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>سرعة %1×</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>سرعة تشغيل الرسائل الصوتية</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>نص الرسائل الصوتية</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>لا يُحوَّل ما تقوله إلى نص على هذا الخادم.</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>تم تغيير إعدادات الصوت.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>نسيان الرابط</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>فتحت رابطًا إلى محادثة على %1. الرابط محفوظ هنا: سجّل الدخول أو أنشئ حسابًا هناك، ثم يمكنك الانضمام.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>يرى الأصدقاء إن كنت متصلًا</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>يرى الآخرون ما قرأته</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>يمكن تغيير كل هذا في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>ما يراه الآخرون عني</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>لا يراه أبدًا من ليس من أصدقائك.</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>وإلا فلا تعرفه سوى أجهزتك.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>إظهار &amp;توقيتي المحلي للآخرين</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>حسب المنطقة الزمنية لهذا الجهاز، %1، ويظهر للجميع.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>اللغات التي أتحدثها</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>غير مذكورة</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>لم يتم التعديل: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>طلب من %1 بشأن سجل محادثتكما. افتحها للرد.</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>لقد غادرت «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>معلومات المجموعة</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>إنشاء مجموعة من هذه المحادثة…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>الوسائط والملفات والروابط</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>رفض أحد المشرفين طلب انضمامك إلى محادثة.</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>وصل طلب انضمام إلى «%1». تجده في تفاصيل المحادثة.</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>لقد حذفت «%1».</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>تم حذف «%2» بواسطة %1.</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>أو اضغط %1 واكتب بضعة أحرف.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>إرسال الرسالة بالضغط على</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>مفتاح Enter؛ ولسطر جديد Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>مفتاحَي Ctrl+Enter؛ ولسطر جديد Enter</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>تظهر الكتابة منسّقة عند إرسالها: **عريض**، *مائل*، ~~يتوسطه خط~~، `شيفرة`.</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>تم تغيير إعدادات الكتابة.</translation>
    </message>
</context>
</TS>
