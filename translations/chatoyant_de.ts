<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>Wie in den Einstellungen (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>Stummgeschaltet: höchstens Erwähnungen</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>Eine Anmeldung als %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 hat sich abgemeldet</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 hat eigene Sitzungen beendet</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1 hat Sitzungen von %2 beendet</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 hat das eigene Passwort geändert</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1 hat für %2 ein anderes Passwort festgelegt</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 hat mit einem Code ein neues Passwort festgelegt</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 hat für sich selbst einen Code zum Zurücksetzen erstellt</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1 hat für %2 einen Code zum Zurücksetzen erstellt</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>Jemand hat eine E-Mail angefordert, um das Passwort von %1 zurückzusetzen</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 hat die eigene E-Mail-Adresse geändert</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1 hat die E-Mail-Adresse von %2 geändert</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 hat die Zwei-Faktor-Authentifizierung aktiviert</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 hat die Zwei-Faktor-Authentifizierung deaktiviert</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1 hat die Zwei-Faktor-Authentifizierung von %2 deaktiviert</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 hat sich mit einem Wiederherstellungscode angemeldet</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 hat ein Konto erstellt</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1 hat ein Konto für %2 erstellt</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1 hat %2 die Administration gegeben</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 hat %2 die Administration genommen</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 hat %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1 hat die Sperre von %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 hat das eigene Konto gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 hat das Konto von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 hat eine Einladung erstellt</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 hat eine Einladung widerrufen</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1 hat %2 zu einer Gruppe hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1 hat %2 aus einer Gruppe entfernt</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1 hat %2 aus einer Gruppe verbannt</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1 hat die Verbannung von %2 aus einer Gruppe aufgehoben</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1 hat %2 in einer Gruppe eine andere Rolle gegeben</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 hat eine Gruppe geändert</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 hat in einer Gruppe eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 hat in einer Gruppe eine angeheftete Nachricht gelöst</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1 hat in einer Gruppe eine Nachricht von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 hat die Linkvorschau einer Nachricht von %2 entfernt</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 hat einen Link zum Beitritt zu einer Gruppe erstellt</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 hat einen Link zum Beitritt zu einer Gruppe widerrufen</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1 hat die Anfrage von %2 zum Beitritt zu einer Gruppe angenommen</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1 hat die Anfrage von %2 zum Beitritt zu einer Gruppe abgelehnt</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 hat eine Gruppe gelöscht</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 hat etwas gemeldet</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 hat eine Meldung abgeschlossen</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 hat eine Meldung wieder geöffnet</translation>
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
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>Änderung erneut versuchen</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>Noch einmal bearbeiten</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Senden abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>Abwählen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>Für mich löschen</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>Melden…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>Die Nachricht, auf die das antwortet</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Nur auf diesem Gerät</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Auf diesem Gerät und dem Server</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>Nichts wird eingeschätzt und keine Stimmung angezeigt. Auch was du schreibst, hat für andere keine Stimmung.</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>Der Server schätzt nichts ein, was du schreibst. Deine Entwürfe und was du liest, werden hier eingeschätzt, und das bleibt hier.</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>Der Server schätzt jede Nachricht ein, die du sendest. So sehen alle im Chat dieselbe Stimmung. Entwürfe werden hier eingeschätzt.</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>Dein Server erlaubt keine Stimmungen.</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>Dein Server erlaubt das nur auf deinem Gerät.</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>Wie in den Einstellungen (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Angespannt</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>Hitzig</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>Diese Unterhaltung wirkt ruhig.</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>Diese Unterhaltung wirkt fröhlich.</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>Diese Unterhaltung wirkt gedrückt.</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>Diese Unterhaltung wirkt angespannt.</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>Diese Unterhaltung wirkt hitzig. Kühle Farben helfen, gelassen zu bleiben.</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>sehr unangenehm</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>eher unangenehm</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>weder angenehm noch unangenehm</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>eher angenehm</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>sehr angenehm</translation>
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
        <translation>Stummschaltung aufheben (stumm bis %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Für 8 Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>Bis morgen früh (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Dauerhaft</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Für 1 Woche</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>Status geändert.</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>Neue Meldung eingegangen. Du findest sie in deinem Menü.</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>Der Status wird geändert, sobald wieder eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>Dein Profil konnte nicht geändert werden: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Der Server ist gerade ausgelastet. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>Der Server startet neu. Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>Der Speicher des Servers ist voll. Sag der Server-Administration Bescheid.</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>Der Server konnte das nicht speichern. Sag der Server-Administration Bescheid.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Melde dich zuerst an.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Deine Sitzung ist abgelaufen. Melde dich wieder an.</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>Du wurdest hier von einem anderen Gerät aus abgemeldet. Melde dich wieder an.</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>Dieses Gerät ist nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>Für dieses Konto brauchst du zusätzlich einen Code der Zwei-Faktor-Authentifizierung.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>Dieses Konto ist gesperrt. Wende dich an die Server-Administration.</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>Der Code ist falsch, schon verwendet oder abgelaufen.</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>Auf diesen Server kommst du nur mit einer Einladung. Wende dich an die Server-Administration.</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>Die Einladung ist unbekannt, aufgebraucht oder abgelaufen. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>Die Zwei-Faktor-Authentifizierung ist schon aktiv.</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>Die Zwei-Faktor-Authentifizierung ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Das darf nur die Server-Administration.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>Dieser Server nimmt keine neuen Konten an. Wende dich an die Server-Administration.</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>Ein Benutzername hat 3 bis 32 Zeichen: Buchstaben a–z, Ziffern, Punkte, Binde- oder Unterstriche. Er beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>Dieser Benutzername ist vergeben. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>Dieser Server verschickt keine E-Mails. Wende dich an die Server-Administration.</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>Diese E-Mail-Adresse wird schon verwendet.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>Ein Passwort hat mindestens 8 Zeichen und darf kein gängiges sein.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Diese Person gibt es nicht.</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>Diese Person ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Das bist du selbst.</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>Von dieser Person liegt keine Anfrage mehr vor.</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>Diesen Chat gibt es nicht mehr, oder du bist kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>Der Chat hat schon so viele Mitglieder wie möglich.</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>Bei dieser Art von Chat geht das nicht.</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>Nur du bist hier Hauptadmin. Gib diese Rolle zuerst noch jemandem.</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>Der Link ist unbekannt, aufgebraucht, widerrufen oder abgelaufen. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>Es gibt keine Anfrage mehr, den Verlauf mitzunehmen.</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>Diese Person ist kein Mitglied des Chats.</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>Deine Rolle in diesem Chat erlaubt das nicht.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Die Nachricht ist leer.</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>Das ist zu lang. Sende es in mehreren Teilen.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>Das enthält Zeichen, die nicht gespeichert werden können.</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Die Nachricht wurde gelöscht.</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>Die Nachricht ist zu alt, um sie für alle zu löschen.</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>In diesem Chat lässt sich nichts mehr anheften. Löse zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>Dieser Upload wurde abgebrochen oder aufgegeben. Starte ihn noch einmal.</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>Die Datei ist leer. Es gibt nichts zu senden.</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>Die Datei ist größer, als dieser Server erlaubt.</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>Deine Dateien belegen den ganzen Platz, den du hier hast. Lösche zuerst ein paar Nachrichten mit Dateien.</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>Die Datei ist nicht vollständig hochgeladen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>Die Datei gehört zu einer Nachricht. Lösche die Nachricht.</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>Eine Nachricht kann höchstens zehn Dateien haben.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Gib mindestens zwei Zeichen ein.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>Das ging zu schnell. Warte einen Moment.</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>Das ist mehr, als der Server auf einmal sendet.</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>Das ist größer, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>Der Server ist nicht erreichbar. Prüfe seine Adresse und dein Netzwerk.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>Dort antwortet etwas, aber es ist kein Chatoyant-Server.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut, oder es hat sich geändert. Frag die Server-Administration, bevor du weitermachst.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>Die Datei ist nicht mehr da oder kann nicht gelesen werden. Leg sie zurück und versuch es noch einmal, oder lösche die Nachricht.</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>Die Datei wurde geändert, seit du sie ausgewählt hast. Lösche die Nachricht und sende die Datei, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>In diesem Ordner lässt sich nichts speichern. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>Das konnte auf diesem Gerät nicht gespeichert werden. Ist der Speicher voll?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>Es gibt keinen Server mit diesem Namen. Prüfe die Schreibweise und ob du online bist.</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>Den Computer gibt es, aber an diesem Port läuft kein Chat-Server. Prüfe die Zahl nach dem Doppelpunkt oder frag die Server-Administration.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>Das ist keine Serveradresse. Sie sieht so aus: chat.example.org oder chat.example.org:7443.</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>Von dieser Datei kann der Server kein Vorschaubild erstellen. Wähle ein Bild im Format PNG, JPEG, GIF oder WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>Das Bild ist zu groß: höchstens 5 MB und 4096 Pixel pro Seite.</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>Dieses Konto ist gelöscht.</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>Außer dir gehört niemand zur Administration dieses Servers. Zuerst muss noch jemand dazukommen.</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Dieser Server übersetzt nichts. Wende dich an die Server-Administration.</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>Der Übersetzungsdienst ist gerade nicht erreichbar. Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>In diese Sprache wird hier nicht übersetzt. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>Die Nachricht ist zu lang, um sie zu übersetzen.</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>Diese Person hat eingeschränkt, wer ihr schreiben kann. Vielleicht hilft eine Freundschaftsanfrage.</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Diese Person nimmt von dir keine Freundschaftsanfragen an.</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>Diese Person hat eingeschränkt, wer sie zu Gruppen hinzufügen kann. Schick ihr einen Link, oder befreundet euch zuerst.</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>Andere Admins waren schneller: Das ist schon erledigt.</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>Hier ist der langsame Modus aktiv. Warte kurz und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>Der Proxy lässt die Verbindung nicht durch. Prüfe die Proxy-Einstellungen oder frag die Netzwerk-Administration.</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>Hier kann eine Nachricht nur löschen, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>Nur Admins können löschen, was andere geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>Mittagspause</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Im Homeoffice</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Krank</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>Im Urlaub</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>Nachrichten übersetzen?</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>Übersetzen</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>Keine Sprache</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>Übersetzen in</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>Das ist keine .ts-Datei.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>Was du sagst, wird auf diesem Server transkribiert, damit man es lesen und finden kann.</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>Was du sagst, wird an %1 gesendet und dort transkribiert, damit man es lesen und finden kann.</translation>
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
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Server: %1, Version %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyant ist freie Software unter der GNU General Public License, Version 3 oder neuer: Du darfst sie für alles verwenden, nachlesen, wie sie funktioniert, sie verändern und weitergeben. Es gibt keinerlei Gewährleistung.</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>Es baut auf Qt, OpenSSL, SQLite, Hunspell und libqrencode auf und verwendet die Schriften Inter und Noto.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>Kontakt des Servers: %1</translation>
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
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>Eine Kopie von allem</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Meine Daten exportieren…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>Konto auflösen</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Meine Daten exportieren</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>Dein Name, deine Einstellungen und Freundschaften werden endgültig gelöscht. Bevor etwas passiert, siehst du, was gelöscht wird und was bleibt.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Das kann nur der Server, und gerade besteht keine Verbindung zu ihm.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>Alles, was der Server über dich gespeichert hat, als ZIP-Datei: Profil, Einstellungen, Kontakte, deine Chats und die Dateien, die du gesendet hast.</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>Sie kommt vom Server, und gerade besteht keine Verbindung zu ihm.</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>Wird gespeichert: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>Der Server stellt alles zusammen: bisher %1. Du kannst dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>Der Server stellt alles zusammen. Du kannst dieses Fenster schließen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Du hast eine Einladung zu %1 geöffnet. Dort hast du noch kein Konto. Ein neues kommt zu deinen bisherigen hinzu und hat eigene Chats.</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>Konto hinzufügen?</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>Ein anderes Programm verwendet dieses Profil. Schließe es oder starte mit einem anderen --profile.</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>Der gespeicherte Verlauf war beschädigt und liegt jetzt unter %1. Er wird neu vom Server geladen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountWords</name>
    <message>
        <source>%1 — %2</source>
        <extracomment>One of several accounts: the person's name and the server's address.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n ungelesen</numerusform>
            <numerusform>%1 · %n ungelesen</numerusform>
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
        <translation>%1 · Neues in Gruppen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>Chat per Link beitreten…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Zu einem Chat wechseln</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Nächster Chat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Vorheriger Chat</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>Nächster ungelesener Chat</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>Vorheriger ungelesener Chat</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>Chat stummschalten oder Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Auf die ausgewählte Nachricht antworten</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>Auf die ausgewählte oder letzte Nachricht reagieren</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>Sprachnachricht aufnehmen, pausieren, fortsetzen</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>Letzte Sprachnachricht abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>Chat als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>Meine letzte Nachricht bearbeiten (bei leerem Feld)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>Auf die letzte Nachricht antworten (bei leerem Feld)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>Zum Anfang des Chats</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>Angehefteten Chat nach oben (in der Liste)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>Angehefteten Chat nach unten (in der Liste)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>Ausgewählte oder letzte Nachricht übersetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>Wie zuverlässig Stimmungen sind</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Problem melden…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>Über Chatoyant</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>Älterer Treffer der Suche in diesem Chat</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>Neuerer Treffer der Suche in diesem Chat</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Name, Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>Das kommt in keinem Namen und keiner Adresse vor.</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>Niemand ist gesperrt.</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Hier gibt es noch niemanden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>Geräte von %1</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>Alle abmelden</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>Auf diesen Geräten ist die Person angemeldet. Ein abgemeldetes Gerät braucht wieder das Passwort; was darauf gespeichert ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>Auf keinem Gerät angemeldet.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Dieses Gerät abmelden?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>Es wird sofort abgemeldet, wo immer es ist. Was darauf gespeichert ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>Alle Geräte von %1 abmelden?</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>Sie werden sofort abgemeldet, wo immer sie sind, und brauchen dann wieder das Passwort. Was darauf gespeichert ist, bleibt dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n Gerät abgemeldet.</numerusform>
            <numerusform>%n Geräte abgemeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>Profil anzeigen</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>Audit-Protokoll dieser Person</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>Nicht beim eigenen Konto. Seine Geräte und sein Passwort findest du in den Einstellungen.</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Geräte…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>Code zum Zurücksetzen geben…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Administration nehmen</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Administration geben…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 gehört jetzt zur Administration.</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>%1 die Administration geben?</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>Die Administration sieht alle Konten und Meldungen, kann Personen einladen und sperren und dir die Administration wieder nehmen. Was andere schreiben, liest sie nicht.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Administration geben</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>%1 wird sofort überall abgemeldet und kann sich erst wieder anmelden, wenn die Administration die Sperre aufhebt. Was bisher geschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 gehört nicht mehr zur Administration.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>nirgends angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Bereiche der Administration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>Stumm bis %1</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>Dauerhaft stumm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>Keine. Eigene Regeln legst du im Menü eines Chats fest, unter „Benachrichtigungen“ und „Stummschalten“.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>Regel für „%1“ geändert.</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>Regel für „%1“ entfernt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>Neue Freundschaftsanfrage</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>Möchte mit dir befreundet sein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Nur Erwähnungen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>So sehen Benachrichtigungen aus.</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>Tropfen</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>Glöckchen</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>Holz</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>Zwei Töne</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>Wartet · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>Pausiert · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>Gespeichert · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>Kann jetzt nicht angezeigt werden: %1, %2</translation>
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
        <translation>Wer eine Unterhaltung mit mir beginnen kann</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>Wer mir eine Freundschaftsanfrage senden kann</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>Wer mich zu Gruppen hinzufügen kann</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>Wer mein Bild sieht</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Alle auf diesem Server</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>Freunde und alle, mit denen ich eine Gruppe teile</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>Meine Freunde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>Wer eine Unterhaltung mit dir beginnen kann: %1.</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>Wer dir eine Freundschaftsanfrage senden kann: %1.</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>Wer dich zu Gruppen hinzufügen kann: %1.</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>Wer dein Bild sieht: %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>Nur eine Person: Name oder Benutzername</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>Wer auf diesem Server was getan hat, wen es betraf und von wo aus. Kein Eintrag wird je geändert, und was Personen geschrieben haben, steht hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n Zeile gespeichert als %1.</numerusform>
            <numerusform>%n Zeilen gespeichert als %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>Zu %1 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>Nur zu %1: wieder alle anzeigen</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>Nur zu %1</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>Niemand hat diesen Namen.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Noch keine Einträge.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>Einträge werden abgerufen…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>Sonstiges: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>Der Serverbetrieb</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · von %2</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>jemand (nicht mehr hier)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>Jemand hat eine E-Mail zum Zurücksetzen eines Passworts angefordert, an eine Adresse, die niemand hat</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>Eine Anmeldung ist fehlgeschlagen: Niemand hat diesen Namen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Beim Anmelden an diesem Computer starten</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>Das konnte nicht geändert werden: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>Jetzt vorgelegt</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>Die letzten vier Zeichenpaare, wie die Server-Administration sie dir nennt</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>Fingerabdruck des erwarteten Zertifikats</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Ist das dein Server?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 legt ein Zertifikat vor, das dieser Computer nicht kennt. Bei einem eigenen Server ist das normal. Das ist sein Fingerabdruck:</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>Frag die Server-Administration nach dem Fingerabdruck, zum Beispiel am Telefon. Vertraue ihm nur, wenn beide übereinstimmen.</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>Sie stimmen überein: Server vertrauen</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>Das Zertifikat des Servers hat sich geändert</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 legt ein anderes Zertifikat vor als das, dem du vertraut hast. Entweder hat die Server-Administration es ersetzt, oder jemand hat sich zwischen dich und den Server geschaltet und könnte dein Passwort und deine Nachrichten mitlesen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>Frag die Server-Administration auf einem anderen Weg als über diesen Chat, ob das Zertifikat ersetzt wurde, und lass dir das Ende des neuen Fingerabdrucks vorlesen.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Dem neuen Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>Das ist nicht der Server aus deiner Einladung</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>In deiner Einladung steht, an welchem Zertifikat du %1 erkennst, aber der Server legt ein anderes vor. Vielleicht hat sich jemand zwischen dich und den Server geschaltet. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>In der Einladung</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>Verwende diese Einladung nicht weiter. Bitte die Person, von der sie kommt, auf einem anderen Weg um eine neue.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
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
        <translation>Dateien auswählen</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>Speichern in…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>Die Datei ist nicht mehr an ihrem Speicherort und wird noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>Eine Datei dieser Art zu öffnen, könnte ein Programm ausführen. Hier ist ihr Ordner.</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>Kein Programm öffnet Dateien dieser Art. Hier ist ihr Ordner.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>Das Bild konnte nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Speichern abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Mit %1-facher Geschwindigkeit abspielen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>Kein Programm öffnet Dateien dieser Art. Du kannst die Datei speichern.</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>Hier gibt es keine Sprachnachricht.</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>Die Datei wird zuerst gespeichert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>Medien, Dateien und Links</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>Stimmung hier</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>Übersetzen in</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>Zurück zu den Chats</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>Kopfzeile des Chats</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>Neuer Link zu diesem Chat</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>Link zum Chat</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>Alle, die den Link und ein Konto auf diesem Server haben, können beitreten. Der Server behält keine Kopie davon: Sobald du das Programm schließt, kann ihn niemand mehr anzeigen.</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>Admins müssen den Beitritt bestätigen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>Neuer Link…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>Wer einen Link hat, kann von selbst beitreten, ohne hinzugefügt zu werden. Wenn du kein Admin mehr bist, werden deine Links widerrufen.</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>Es gibt keine Links zu diesem Chat.</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>Link von dir</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>Link von %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Link kopiert.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>Der Link wurde widerrufen.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>Diesen Link widerrufen?</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>Er lässt dann niemanden mehr herein. Wer damit beigetreten ist, bleibt im Chat.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>erwähnt dich</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>Entwurf: %1</translation>
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
        <translation>Möchte den Verlauf eures Chats in eine Gruppe mitnehmen</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>als ungelesen markiert</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>eine Nachricht nicht gesendet</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n Abonnent</numerusform>
            <numerusform>%n Abonnenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>Nur Admins können hier Nachrichten anheften.</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>Die Nachricht wird für alle gelöscht.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Diese Nachricht wird schon gesendet.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>Vorschauen in diesem Chat ausblenden</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>Vorschauen in diesem Chat immer anzeigen</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>Vorschau für alle entfernen</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>Es gibt keine Nachricht, auf die du reagieren könntest.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>Wie lange Mitglieder zwischen zwei Nachrichten warten. Admins warten nicht.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>Admins müssen Beitritte bestätigen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreiben kann</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>Wer Mitglieder hinzufügen kann</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>Wer Nachrichten anheften kann</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsamer Modus</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>Art der Gruppe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Nur Admins können das ändern.</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>Alle auf diesem Server können die Gruppe über ihren Namen finden und beitreten.</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>Beitreten kann man per Link, oder man wird von Mitgliedern hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>Chats suchen</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>Du hast noch keine Chats.</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>Kein Chat mit diesem Namen.</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>Gib einen Namen ein, um die anderen zu finden.</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>Direktchat</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Kanal</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>Angeheftete Nachrichten (%1)</translation>
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
        <translation>Entwurf:</translation>
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
        <translation>Namen sperren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>Was nach ihrem Beitritt kommt</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Nur Admins können das ändern.</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>Was neue Mitglieder lesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>Nur Admins können Namen, Beschreibung und Bild ändern.</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>Alle Mitglieder können Namen, Beschreibung und Bild ändern.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>Was noch nicht gesendet ist, kann nicht weitergeleitet werden.</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1, %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n Nachricht kopiert.</numerusform>
            <numerusform>%n Nachrichten kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n Nachricht wird für alle gelöscht.</numerusform>
            <numerusform>%n Nachrichten werden für alle gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>Was noch nicht gesendet ist, hat sonst niemand: Lösche es für alle.</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>Dein Konto kann sich keine weiteren Nachrichten merken, die nur für dich gelöscht sind. Es wurde nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n Nachricht für dich gelöscht.</numerusform>
            <numerusform>%n Nachrichten für dich gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>Das lässt sich hier nicht abspielen. Speichere es und öffne es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>Das ist zu lang, um es hier abzuspielen. Speichere es und öffne es.</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>Die gewählten Lautsprecher sind nicht angeschlossen. Es werden die des Systems verwendet.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>Kein Speicherplatz mehr. Was du bis dahin gesagt hast, ist hier.</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>Das Mikrofon ist nicht mehr da. Was du bis dahin gesagt hast, ist hier.</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>Das Programm wurde während der Aufnahme beendet. Was du bis dahin gesagt hast, ist hier.</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>Das war zu kurz. Halte das Mikrofon gedrückt, während du sprichst, oder klick darauf, sprich und klick auf „Senden“.</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>Es ist kein Mikrofon angeschlossen. Schließe eines an und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>Kein Speicherplatz mehr. Lösche etwas und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>Das Mikrofon kann nicht verwendet werden. Schließe andere Programme, die gerade aufnehmen, oder erlaube den Zugriff in den Systemeinstellungen und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>Die Sprachnachricht wurde verworfen.</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>Das gewählte Mikrofon ist nicht angeschlossen. Es wird das des Systems verwendet.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Auf diesem System antwortet kein Schlüsselbund: Du musst dein Passwort bei jedem Start eingeben.</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>Die Sprache ist jetzt %1.</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>Die Übersetzung in %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>Die Einstellungen dieses Geräts waren beschädigt. Was lesbar war, gilt weiter; die ursprüngliche Datei liegt jetzt unter %1.</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>Das Fenster wurde minimiert, damit du weiterhin Nachrichten bekommst. Mit „Beenden“ im Menü schließt du das Programm ganz; ändern kannst du das unter Einstellungen → Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Code der Authenticator-App, sechs Ziffern</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>Gib einen der Wiederherstellungscodes ein, die du beim Aktivieren der Zwei-Faktor-Authentifizierung gesichert hast. Jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>Gib die sechs Ziffern ein, die deine Authenticator-App für %1 anzeigt.</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Stattdessen Authenticator-App verwenden</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Stattdessen Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Dieser Wiederherstellungscode ist falsch oder wurde schon verwendet.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Dieser Code ist falsch oder abgelaufen. Warte auf den nächsten und prüfe die Uhrzeit deines Handys.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>Werbung oder Spam</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>Beleidigung, Drohung oder Belästigung</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>Etwas Illegales</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>Diese Nachricht melden</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>Diese Person melden</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>Die Meldung geht mit deinem Namen an die Administration von %1. %2 erfährt nichts davon.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>Was die Administration wissen sollte (optional)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>%1 auch blockieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Meldung senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>An die Administration von %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 schrieb: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>Deine Anmerkung: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Nachrichteneingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n Byte zu lang</numerusform>
            <numerusform>%n Bytes zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Noch %n Byte</numerusform>
            <numerusform>Noch %n Bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>Du hattest geschrieben: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>Kopieren, was du geschrieben hattest</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>Konfiguration durchsuchen</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>So wurde der Server gestartet. Wer ihn betreibt, ändert das in der Konfigurationsdatei; Passwörter und geheime Schlüssel werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>Das kommt in keinem Schlüssel und keinem Wert vor.</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>nicht die Vorgabe</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>Schlüssel %1 kopieren</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>Verlauf dieses Chats</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Ausschnitt wählen</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>Zieh das Bild zurecht oder nimm die Pfeiltasten. Kameradaten wie der Aufnahmeort werden nicht gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Bild festlegen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Um 90° drehen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Sichtbarer Bildausschnitt</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>Zieh ihn oder verschiebe ihn mit den Pfeiltasten; mit Plus und Minus zoomst du.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>Finde Leute, die du kennst, oder bring mehrere zusammen.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Gruppe erstellen</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>Per Link beitreten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>Mein Status, Profil und Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Ungelesen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n Freundschaftsanfrage</numerusform>
            <numerusform>%n Freundschaftsanfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n nicht gesendete Nachricht</numerusform>
            <numerusform>%n nicht gesendete Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>Kein Chat mit diesem Namen</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>Alles gelesen 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Nichts archiviert</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>Mein Profil: %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>Was Admins hier getan haben. Das sehen nur Admins.</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>Hier haben Admins noch nichts getan.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Dein Konto löschen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>@%1 auf %2 wird endgültig gelöscht, auf allen Geräten. Niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was gelöscht wird</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>Dein Name, Bild, deine E-Mail-Adresse, dein Passwort, deine Einstellungen, Entwürfe und Freundschaften. Du verlässt alle deine Gruppen. Auf diesem Gerät wird der Verlauf gelöscht und du wirst abgemeldet, und auf allen anderen auch.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>Was du in Chats geschrieben und gesendet hast, bleibt dort bei den anderen, unter dem Namen „Gelöschtes Konto“. Soll es niemand behalten, lösche es vorher. Deinen Benutzernamen können ab dann andere annehmen.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Dein &amp;Passwort</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>Außer dir gehört niemand zur Administration dieses Servers. Wer ihn betreibt, muss vorher noch jemanden dazunehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>%n Gruppe braucht vorher eine andere Person als Hauptadmin. Übergib oder verlasse sie:</numerusform>
            <numerusform>%n Gruppen brauchen vorher eine andere Person als Hauptadmin. Übergib oder verlasse sie:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n weiteres Mitglied</numerusform>
            <numerusform>%n weitere Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Das kann nur der Server, und gerade besteht keine Verbindung zu ihm.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>Gruppe löschen?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>„%1“ verschwindet endgültig, mit allem, was dort geschrieben und gesendet wurde. Niemand kann das rückgängig machen.</numerusform>
            <numerusform>„%1“ verschwindet für alle %n Mitglieder, mit allem, was dort geschrieben und gesendet wurde. Niemand kann das rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>Gib zum Löschen ihren &amp;Namen ein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Für alle löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Zurück zu den Details</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Medien, Dateien und Links</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 ist nicht angeschlossen. Solange wird der Systemstandard verwendet.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>Dieses Gerät umbenennen</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>Zum Beispiel: Laptop zu Hause</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>&amp;Name, nur für dich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>Alle anderen Geräte abmelden</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>Auf diesen Geräten bist du angemeldet. Melde ab, was du nicht kennst oder nicht mehr verwendest, und ändere danach dein Passwort.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>Gerät ohne Namen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Dieses Gerät abmelden?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>Es wird sofort abgemeldet, wo immer es ist. Was darauf gespeichert ist, bleibt dort.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n Gerät abgemeldet.</numerusform>
            <numerusform>%n Geräte abgemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>Alle anderen Geräte abmelden?</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>Du bleibst nur hier angemeldet. Was auf den anderen gespeichert ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Alle anderen abmelden</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>Gerät umbenannt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>Diesen Chat verlassen?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>Du erhältst dann keine Nachrichten mehr daraus.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>Möchtest du wirklich dorthin?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>Dieser Link führt zu %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>Führt zu einem Chat auf %1.</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>Eine Einladung, ein Konto auf %1 zu erstellen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Gruppeninfo</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Abmelden?</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>Was auf diesem Gerät gespeichert ist, bleibt erhalten, auch Nachrichten, die noch nicht gesendet sind. In den Einstellungen kannst du alles löschen.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>Du bist schon angemeldet</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Medien, Dateien und Links</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>Du hast eine Einladung geöffnet und bist auf %2 schon als @%1 angemeldet. Ein weiteres Konto dort käme zu diesem hinzu und hätte eigene Chats.</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>Weiteres Konto erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>%n ältere Nachricht senden?</numerusform>
            <numerusform>%n ältere Nachrichten senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>Du hast vor mehr als einem Tag %n Nachricht geschrieben, und seitdem gab es keine Verbindung. Bis du entscheidest, bleibt sie bei den nicht gesendeten Nachrichten.</numerusform>
            <numerusform>Du hast vor mehr als einem Tag %n Nachrichten geschrieben, und seitdem gab es keine Verbindung. Bis du entscheidest, bleiben sie bei den nicht gesendeten Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>Administration: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>Meine letzte Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>Auf die letzte Nachricht antworten</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>Für diese Nachricht ausblenden</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>Nur du siehst das. Es wird auf diesem Gerät ermittelt.</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>Das könnte angespannt wirken</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>Das könnte hitzig wirken</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>Das könnte traurig wirken</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>Als Fotos senden</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>Als Dateien senden</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>kleiner, ohne Kameradaten</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>die Originale, unverändert</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Eine E-Mail mit einem Code ist unterwegs an %1. Der Code gilt einen Tag: Du kannst dieses Fenster schließen und ihn später eingeben.</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Code aus der E-Mail</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>Wenn dieser Server E-Mails verschickt, gilt eine neue Adresse erst, sobald du den Code eingibst, der dorthin geht.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dein &amp;Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>Code eingeben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Wird vom Server abgerufen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>E-Mail: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 ist noch nicht bestätigt. Der Code dafür steht in der E-Mail.</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>Keine. Mit einer Adresse kannst du dich anmelden, und wer sie kennt, findet dich.</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>Deine E-Mail-Adresse wurde entfernt.</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>Deine E-Mail-Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>Deine E-Mail-Adresse ist bestätigt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Smileys und Emotionen</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Menschen und Körper</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautfarbe</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Mittelhell</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Mitteldunkel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>Emoji zum Einfügen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>Zwei-Faktor-Authentifizierung einrichten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>Ich habe die Codes gesichert</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. Scanne diesen Code mit einer Authenticator-App auf deinem Handy.</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. Gib die sechs Ziffern ein, die die App anzeigt.</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Code der Authenticator-App, sechs Ziffern</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>Keine Kamera? Gib stattdessen diesen Schlüssel in die App ein:</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>Schlüssel kopiert.</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>Die Zwei-Faktor-Authentifizierung ist aktiv. Ab jetzt brauchst du beim Anmelden einen Code.</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>Bewahre diese Wiederherstellungscodes so auf, dass du sie auch ohne dein Handy findest. Mit jedem davon kommst du einmal ohne Handy in dein Konto. Sie werden nur dieses eine Mal angezeigt.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Dieser Code ist falsch oder abgelaufen. Warte auf den nächsten und prüfe die Uhrzeit deines Handys.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>Schließen, ohne die Codes zu sichern?</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>Sie werden nicht noch einmal angezeigt. Ohne sie und ohne dein Handy kann dir nur die Server-Administration wieder Zugang geben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Ziel: 100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>Personen online</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
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
        <translation>Online</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>In der letzten Minute</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>Zustellung, p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>Von den Anfragen der letzten Minute</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>Von dem, was der Server nutzen darf</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>Vom Server belegt</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>Keine Anfrage in der letzten Minute</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureWords</name>
    <message>
        <source>%1 ms</source>
        <extracomment>A number of milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A part of a scale, from one number to another: "0.2 to 0.3".</extracomment>
        <translation>%1 bis %2</translation>
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
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>Höchster Wert: %1.</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>Zuletzt (%1): %2. Höchster Wert: %3.</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>Keine Nachricht in der letzten Minute</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Langsamer als das Ziel, 20–100 ms</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Schneller als das Ziel, 20–100 ms</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>Im Zielbereich, 20–100 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>How long, in minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>How long, in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>Alle 5 s aktualisieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>Die letzten %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>Zustellung von Nachrichten</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>Personen und Verbindungen</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>Stimmung der Nachrichten</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>Von 100 Nachrichten kommen 50, 95 und 99 innerhalb dieser Zeit an.</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>Von −1, sehr negativ, bis +1, sehr positiv.</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Zurzeit keine Verbindung zum Server. Stand: %1.</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>Die Kennzahlen kommen vom Server, und zurzeit besteht keine Verbindung zu ihm.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Wird vom Server abgerufen…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>Wird angezeigt, sobald fünf Personen geschrieben haben, damit sich nichts über Einzelne ablesen lässt.</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 Nachrichten seit %2</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
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
        <translation>%1, von %2 in %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A number of seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours.</extracomment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FilesPage</name>
    <message>
        <source>Photos are sent</source>
        <translation>Fotos senden</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>Kleiner: schnell und auf Bildschirmen scharf</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>Im Original: alle Details, aber größer</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>Vor dem Senden von Fotos kannst du es jeweils anders wählen.</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>Dateien speichern in</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Standardordner verwenden</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>Kopien auf diesem Gerät</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>Dateien speichern in…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>Nichts: Was du dir ansiehst, bleibt eine Weile hier, damit es beim nächsten Mal sofort da ist.</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>%1 an Bildern, Videos und Sprachnachrichten, die du geöffnet hast.</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>Cache leeren?</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>Bilder, Videos und Sprachnachrichten werden neu geladen, wenn du sie wieder öffnest. Nachrichten, Entwürfe und die Dateien, die du gespeichert hast, bleiben erhalten.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Wird geleert…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>Der Cache wurde geleert.</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>Einstellungen zu Chats und Dateien geändert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht in Ordnung</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>Eigenen Kommentar hinzufügen (optional)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>Eigener Kommentar, wird davor gesendet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>und %n weitere Nachricht</numerusform>
            <numerusform>und %n weitere Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>Keine Verbindung. Es wartet auf diesem Gerät und wird von selbst gesendet, sobald wieder eine besteht.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>An %n Chat weitergeleitet.</numerusform>
            <numerusform>An %n Chats weitergeleitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>An %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>Langsamer Modus in %1: Dorthin geht nur eine Nachricht auf einmal, ohne eigenen Kommentar.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>Oder öffentliche &amp;Gruppe finden</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>Keine öffentliche Gruppe mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>Freunde suchen</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>Keine Freunde zur Auswahl.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>Nur Admins können Namen und Beschreibung ändern.</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>Nur Admins können Mitglieder hinzufügen.</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>Nur Admins können per Link einladen.</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · du</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>Nur Admins können das Bild ändern.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Gruppe löschen…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Verbannt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>Anfragen %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>Nur Admins können sehen, wer beitreten möchte.</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>Nur Admins können sehen, wer verbannt ist.</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>Nur Admins können sehen, was Admins getan haben.</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>Nur Hauptadmins können die Gruppe löschen.</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>Per Link einladen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>Wer übernimmt den Chat?</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>Nur du bist Hauptadmin von „%1“. Wähle, wer diese Rolle von jetzt an hat; danach verlässt du den Chat.</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>An %1 übergeben und Chat verlassen?</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>%1 wird Hauptadmin. Du erhältst keine Nachrichten aus diesem Chat mehr.</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>Übergeben und verlassen</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>Die Rolle Hauptadmin ist übergeben, aber du bist noch im Chat: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>Hier wurde niemand gefunden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>Was der Server findet, wenn er sich selbst prüft: Dateien, Datenbank, Zertifikat und E-Mails. Wer ihn betreibt, bekommt dasselbe mit „doctor“.</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>Die letzte Prüfung ist weniger als eine Minute her.</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>Es gibt nichts zu berichten.</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>Der Server wird geprüft…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
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
        <translation>Für all deine Geräte geändert.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Nach %n Tag</numerusform>
            <numerusform>Nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>Innerhalb eines Tages (Vorgabe deines Servers)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>Nach %n Tag (Vorgabe deines Servers)</numerusform>
            <numerusform>Nach %n Tagen (Vorgabe deines Servers)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>Unbenutzte Geräte abmelden</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>Das gilt für all deine Geräte, auch für die, die jetzt angemeldet sind. Danach ist dort wieder das Passwort nötig.</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>Von deinem Server festgelegt; eine kürzere Zeit lässt sich nicht wählen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 von %2 · %3 %</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Info zur Datei</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>Dieses Bild ist zu groß, um es anzuzeigen</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>Dieses Bild konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Du hast eine Einladung</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>Füge den ganzen Link deiner Einladung ein. Er nennt den Server, und du kannst damit dort ein Konto erstellen.</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>&amp;Einladungslink</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Das ist kein Einladungslink. Er beginnt mit https:// oder chatoyant:// und ist eine einzige Zeile: Kopiere ihn noch einmal vollständig.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>Neue Einladung</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;Notiz, nur für die Administration (optional)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link der Einladung</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>Der Link wird nur dieses eine Mal angezeigt: Der Server behält keine Kopie. Verschicke ihn so, dass andere ihn nicht lesen können.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>Neue Einladung…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>Wer den Link einer Einladung hat, kann auf diesem Server ein Konto erstellen. Du siehst das, weil du zur Administration des Servers gehörst.</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>Es gibt keine Einladungen.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>Die Einladung wurde widerrufen.</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>Diese Einladung widerrufen?</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>Ihr Link lässt dann niemanden mehr herein. Wer damit beigetreten ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>Einem Chat beitreten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>Füge den ganzen Link ein, den du von jemandem aus dem Chat bekommen hast. Du siehst, wohin er führt, bevor du beitrittst.</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>&amp;Link zum Chat</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>Dieser Link ist eine Einladung, auf einem Server ein Konto zu erstellen. Du hast schon ein Konto: Bitte um einen Link zum Chat oder darum, hinzugefügt zu werden.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>Du bist schon Mitglied dieses Chats.</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>Konto dort verwenden</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>Dieser Link führt zu einem Chat auf %1, aber du bist auf %2 angemeldet. Wenn das zwei Namen desselben Servers sind, mach weiter. Wenn nicht, verwende ein Konto dort.</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Das ist kein Link zu einem Chat. Er beginnt mit https:// oder chatoyant:// und ist eine einzige Zeile: Kopiere ihn noch einmal vollständig.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Beitritt anfragen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefragt…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>Admins entscheiden, wer beitritt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>Beitritt angefragt. Der Chat erscheint in deiner Liste, sobald deine Anfrage angenommen wurde.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Wird zurückgezogen…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>Die Anfrage wurde zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n neue Nachricht</numerusform>
            <numerusform>%1, %n neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>Tastenkürzel für „%1“</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Zurzeit kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Zurzeit: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>Damit schreibt man Text: Nimm Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>Auf manchen Tastaturen ergeben Strg und Alt zusammen ein Schriftzeichen: Lass eine der beiden weg.</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>Diese Tasten braucht man zum Schreiben: Nimm andere.</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>Dieses Tastenkürzel gehört zurzeit zu „%1“ und würde dort entfallen.</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1: Tastenkürzel entfernt.</translation>
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
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Systemsprache: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>Die Fenster ändern sich sofort; nichts geht verloren. Nachrichten bleiben in der Sprache, in der sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>Systemsprache: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>Rechtschreibprüfung</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>Es sind keine Wörterbücher installiert. Installiere eines für deine Sprache, zum Beispiel hunspell-de-de, und starte Chatoyant neu.</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>Wörter werden auf diesem Gerät geprüft, in allen hier gewählten Sprachen zugleich.</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>Sprachen geändert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>Das ist keine mit lrelease erstellte Übersetzung.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>Schau in dein Postfach</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>&amp;Code aus der E-Mail</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Konto wird erstellt…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>Adresse ändern oder E-Mail erneut senden</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>Gib den Code aus der E-Mail ein, die der Server dir geschickt hat. Er gilt einen Tag.</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>Eine E-Mail mit einem Code ist unterwegs an %1. Das kann ein paar Minuten dauern, und vielleicht landet sie im Spam. Der Code gilt einen Tag.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Chat auf %1</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Einladung zu %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>Vorschau anzeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>Es gibt eine Vorschau des Links.</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>Linkvorschau: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Wird vom Server abgerufen…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>Mit dem Code öffnest du das Fenster wieder, nachdem du es gesperrt hast – nur auf diesem Gerät. Er schützt deine Chats vor neugierigen Blicken; was hier gespeichert ist, verschlüsselt er nicht.</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>&amp;Bisheriger Code</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Neuer Code, mindestens %n Zeichen</numerusform>
            <numerusform>&amp;Neuer Code, mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>Neuen Code &amp;wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Diesen Code verwenden</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>Das ist nicht der bisherige Code.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden Codes stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>Von deinem Server festgelegt. %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant ist gesperrt</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>Nachrichten kommen weiterhin an, aber niemand sieht sie.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Dein &amp;Code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>Code vergessen…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>Das ist nicht dein Code.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Ohne Code weitermachen?</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>Du wirst abgemeldet, und alles, was auf diesem Gerät gespeichert ist, wird gelöscht, auch noch nicht gesendete Nachrichten. Der Server behält, was er hat: Melde dich mit deinem Passwort an, um es wiederzusehen.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Abmelden und löschen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>Sperre auf diesem Gerät</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>Code festlegen…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>Der Code ist festgelegt.</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>Es gibt keinen Code mehr.</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>Die Sperre verbirgt deine Chats, bis der Code eingegeben wird; du aktivierst sie im Hauptmenü oder mit der Tastatur.</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>Mit einem Code kannst du deine Chats verbergen, während du nicht am Platz bist.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>Sperre auf diesem Gerät: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Kontrast erhöhen</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Komfortabel</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>Screenreader sagen neue Nachrichten im geöffneten Chat an</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Nur die, die mich erwähnen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>Darstellung geändert.</translation>
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
        <translation>Die Liste deiner Konten war beschädigt. Sie wurden anhand ihrer Ordner wiedergefunden; nur ihre Reihenfolge kann jetzt anders sein.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
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
        <translation>Datei nach Namen suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>Die Inhalte dieses Chats liegen auf dem Server. Sie erscheinen, sobald er erreichbar ist.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>Keine Datei mit diesem Namen</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>Versuch es mit einem kürzeren Teil des Namens.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>Noch keine Sprachnachrichten</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>Hier werden Fotos und Videos gesammelt, die in diesem Chat gesendet werden.</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>Hier werden Dokumente und andere Dateien gesammelt, die in diesem Chat gesendet werden.</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>Hier werden die Sprachnachrichten aus diesem Chat gesammelt.</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>Hier werden Adressen gesammelt, die jemand in diesem Chat schreibt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>Im Chat anzeigen</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>Nur noch lesen lassen</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Zum Admin machen</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Zum Hauptadmin machen…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>Chat übergeben…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>Aus dem Chat entfernen…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>Nur Hauptadmins können Admins und Hauptadmins entfernen.</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>Nur Hauptadmins können Rollen vergeben.</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>%1 zum Hauptadmin machen?</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>Hauptadmins dürfen hier alles, auch den Chat übernehmen.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Zum Hauptadmin machen</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>Den Chat an %1 übergeben?</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 wird Hauptadmin, und du wirst Admin. Diese Rolle können dir nur Hauptadmins zurückgeben.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Profil anzeigen</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>Ihr seid noch nicht befreundet. Im Profil kannst du das ändern.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnen</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Nur Admins können hier schreiben.</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>Aus dem Chat verbannen…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1 erhält keine Nachrichten aus diesem Chat mehr. Mit einem Link ist ein erneuter Beitritt möglich.</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>%1 verbannen?</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1 erhält keine Nachrichten aus diesem Chat mehr und kann auch per Link nicht zurückkommen, bis Admins die Verbannung aufheben oder die Person wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Verbannen</translation>
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
        <translation>Personen zum Erwähnen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>Nachrichten werden geladen…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>Einige Nachrichten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>, Antwort an dich</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>, Antwort an %1</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>, Antwort</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>, erwähnt dich</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>, weitergeleitet von %1</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, bearbeitet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n Reaktion.</numerusform>
            <numerusform>%n Reaktionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>Transkript: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Die Leertaste zeigt das Transkript an.</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>Transkript ausblenden</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Transkript anzeigen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Zur ersten ungelesenen Nachricht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Erste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1. Klicken, um frühere Fassungen zu sehen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>Das gewählte Mikrofon ist nicht angeschlossen. Du hörst das des Systems.</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>Die Aufnahme kann nicht abgespielt werden. Wähle andere Lautsprecher und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>Sag etwas. Niemand sonst hört es.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>Es war nichts zu hören. Wähle ein anderes Mikrofon oder prüfe, ob es stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>So würden die anderen dich hören.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Mikrofon testen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Anhören beenden</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>Wie zuverlässig sind Stimmungen?</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>Diesem Programm liegen keine Zahlen bei.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>Von 100 Nachrichten bekommen %1 die richtige von vier Stimmungen; würde immer die häufigste geraten, wären es %2. Ob angenehm oder unangenehm, stimmt bei %3; geraten wären es %4.</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>Nachrichten in anderen Sprachen haben keine Stimmung.</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>Nicht verfügbar für: %1 und alle Sprachen, die hier nicht aufgeführt sind. Nachrichten in diesen Sprachen haben keine Stimmung.</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>Gemessen an Texten, deren Stimmung Menschen bestimmt hatten und die das Programm beim Lernen nicht kannte. Ist sich das Programm nicht sicher, zeigt es die Stimmung als ruhig an.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>Stimmung von Unterhaltungen ermitteln</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>Farben hinter den Nachrichten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Deutlich</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Dezent</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>Bei jeder Stimmung gleich</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>Von einer Stimmung anzeigen</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>Muster hinter den Nachrichten</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>Symbol auch in der Chatliste</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>Eine Stimmung beschreibt eine Unterhaltung, nie eine Person. Im Menü jedes Chats kannst du es für ihn anders einstellen. Die Server-Administration sieht, wie sich Stimmungen über mindestens fünf Personen verteilen, nie die einer einzelnen.</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>Darauf hinweisen, wie mein Text wirken könnte</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>Stimmungen entlang der Bildlaufleiste anzeigen</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>Wie zuverlässig ist das?</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>Was du schreibst, wird auf diesem Gerät nicht eingeschätzt: %1. Installiere das Programm neu, um das zu beheben.</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>Einstellungen zur Stimmung geändert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>Die Stimmung dieses Chats ist pausiert: wieder anzeigen</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>Stimmung der Unterhaltung: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>Warum diese Stimmung?</translation>
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
        <translation>Warum diese Stimmung?</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>Es wurden noch keine Nachrichten eingeschätzt.</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>Eine Gruppe hat eine Stimmung, sobald drei Personen geschrieben haben – bis eine halbe Stunde lang niemand mehr schreibt.</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>Ein Chat hat eine Stimmung, sobald jemand geschrieben hat – bis eine halbe Stunde lang niemand mehr schreibt.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>Wie angenehm es ist</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>zu %1 % sicher</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>Was den Ausschlag gab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>Für diesen Chat pausieren</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Stimmt nicht?</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>Die Stimmung von „%1“ stimmt nicht</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Von dir festgelegt.</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>Wörter, die für diese Stimmung sprechen (+) und dagegen (−)</translation>
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
        <translation>Auf mich wirkt das</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Dem Programm überlassen</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>Bleibt auf diesem Gerät, gilt für genau diesen Wortlaut und wird nie gesendet.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>Aus den letzten Nachrichten; neuere zählen mehr. Auf diesem Gerät eingeschätzt – und das bleibt hier.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>Aus den letzten Nachrichten; neuere zählen mehr. Jede wurde vom Server eingeschätzt; dieses Gerät hat daraus die Stimmung ermittelt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>So sieht ein Chat aus: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>Stimmungen dieser Unterhaltung</translation>
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
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>Freunde suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>Neue Gruppe oder neuer Kanal</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Personen finden</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>Hier sind noch keine Freunde. Finde Personen und schick ihnen eine Anfrage.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>Neue Gruppe aus diesem Chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>&amp;Worum es geht (optional)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>Worum es in der Gruppe geht</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>Alle lesen und schreiben.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>Hauptadmins und Admins schreiben; alle anderen lesen.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>Die Gruppe beginnt leer, mit euch beiden. Niemand sonst liest, was ihr beide geschrieben habt; dieser Chat bleibt.</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>Verlauf mitnehmen</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>Alle, die du jetzt hinzufügst, können lesen, was ihr beide geschrieben habt. %1 wird zuerst gefragt, und die Gruppe wird erstellt, sobald die Antwort Ja ist. Auch dieser Chat bleibt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR-Code des Links</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>Zum Beispiel: für die neuen Leute im Team</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>Für wie viele &amp;Personen</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>Wie &amp;lange sie gilt</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>Gilt für %n Person, bis %1.</numerusform>
            <numerusform>Gilt für %n Personen, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Link kopiert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen; am besten mehrere Wörter.</numerusform>
            <numerusform>Mindestens %n Zeichen; am besten mehrere Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Schwach: leicht zu erraten.</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Mittel: Ein paar Zeichen mehr helfen.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>Benachrichtigungen für</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Nachrichten, die mich erwähnen</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>Name und Nachricht</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>Nur den Namen</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Im Infobereich weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>In stummgeschalteten Chats benachrichtigen dich nur Erwähnungen, beim Status „Nicht stören“ und während der Ruhezeiten gar nichts. Das gilt für dieses Gerät; die eigene Regel eines Chats gilt auf all deinen Geräten.</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Testbenachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>Wenn nichts erscheint, wird sie von den Einstellungen deines Desktops unterdrückt.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Auf diesem Desktop gibt es nichts, was Benachrichtigungen anzeigt.</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>Chats mit eigener Regel</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>Nachrichten in Chats zu zweit</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>Nachrichten in Gruppen und Kanälen</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>Freundschaftsanfragen</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>Ton für Benachrichtigungen</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>Ton des Desktops</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>Diesen Ton abspielen</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>Ruhezeiten geändert.</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>Fenster beim Schließen minimieren und weiterlaufen</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>Benachrichtigungen geändert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Nachricht wartet</numerusform>
            <numerusform>%n Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>Du siehst den gespeicherten Verlauf. Melde dich an, um zu senden und zu empfangen.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>Keine Verbindung. Neuer Versuch in %n s…</numerusform>
            <numerusform>Keine Verbindung. Neuer Versuch in %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>Keine Verbindung. Wird wiederhergestellt…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>Noch keine Nachrichten. Fang mit einer davon an oder schreib eine eigene.</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>Hallo! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Wie geht’s?</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>Hast du kurz Zeit?</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>Sag Hallo zu %1</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Willkommen bei %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>Entwurf von einem anderen Gerät</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>Das hast du auch geschrieben, auf einem anderen Gerät:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>Entwurf vom anderen Gerät verwerfen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>Entwurf vom anderen Gerät an diesen anfügen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>Nicht gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Alles wurde gesendet.</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>Wartet seit %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>Sie wurde an niemanden gesendet und ist nirgendwo sonst gespeichert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>Wartet seit %1. Wird erst gesendet, wenn du es bestätigst.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Diese Nachricht wird schon gesendet.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>Niemand möchte beitreten.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Niemand ist verbannt.</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>von %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Verbannung aufheben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Verbannung von %1 aufheben?</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1 kann per Link zurückkommen oder von Mitgliedern hinzugefügt werden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>Freunde sehen dich als abwesend, bis du es änderst</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>Freunde sehen, dass du nicht gestört werden möchtest</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>Du bist da, und alle sehen dich als offline</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>Freunde sehen dich von selbst als abwesend, wenn du weg bist</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 Stand der Anzeige: %2.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>Neues Passwort &amp;wiederholen</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>Alle deine anderen Geräte werden abgemeldet, wenn du das Passwort änderst.</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>Das ist nicht dein bisheriges Passwort.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Die beiden neuen Passwörter stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>Bot</translation>
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
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Nach Name oder Benutzername suchen</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Erhaltene Anfragen</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Suchen. Diese geht in %n Sekunde weiter.</numerusform>
            <numerusform>Zu viele Suchen. Diese geht in %n Sekunden weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Gib mindestens zwei Zeichen ein.</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>Noch keine Freunde. Suche oben nach Personen und schick ihnen eine Anfrage.</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>Keine Anfragen an dich.</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>Keine deiner Anfragen wartet auf Antwort.</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Gemeinsame Gruppen: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>Jemanden per Link einladen…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>Niemanden gefunden. Suche nach einem Teil des Namens oder Benutzernamens oder nach der vollständigen E-Mail-Adresse.</translation>
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
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>Bild: ändern</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>Kein Bild: auswählen</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Bild ändern…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild auswählen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>Bild wird gesendet…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>Keine Verbindung. Das Bild wird gesendet, sobald wieder eine besteht.</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Fast fertig…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Bild entfernt.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>Das ist kein Bild, das angezeigt werden kann. Wähle eine Datei im Format PNG, JPEG, GIF oder WebP.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>Alle angehefteten Nachrichten</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>Angeheftete Nachrichten ausblenden</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>Angeheftet: %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>Angeheftet · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2. Zur Nachricht springen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>Wieder über dem Chat anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>Hier ist nichts mehr angeheftet.</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2. Zur Nachricht springen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Laufende Wiedergabe</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Wiedergabe beenden</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>Position in der Wiedergabe</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>Sprachnachricht von %1: anzeigen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Geschwindigkeit: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>Linkvorschauen anzeigen</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>Linkvorschauen werden angezeigt.</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>Linkvorschauen werden nicht mehr angezeigt.</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Vorschauen für Links erlauben, die ich sende</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>Links, die du sendest, haben eine Vorschau.</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>Links, die du sendest, haben keine Vorschau mehr.</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>Dein Server erstellt die Vorschauen, sofern seine Administration das möchte; die Seiten erfahren nichts über dich. Was Fremde senden, zeigt erst eine, wenn du es möchtest.</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>Er erstellt keine Linkvorschauen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>Meine Freunde</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>Anderen zeigen, was ich gelesen habe</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>Wer sieht, ob ich da bin</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>Wenn das ausgeschaltet ist, wissen nur deine eigenen Geräte, was du gelesen hast, in allen Chats. Du siehst weiterhin, was andere zeigen.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Blockierte Personen</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>Du hast niemanden blockiert.</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>Niemand sieht mehr, ob du da bist.</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>Deine Freunde sehen, ob du da bist.</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>Andere sehen, was du gelesen hast.</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>Niemand sieht mehr, was du gelesen hast.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>Anderen zeigen, dass ich schreibe</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>Andere sehen, dass du schreibst.</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>Niemand sieht mehr, dass du schreibst.</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>Ob du online oder abwesend bist und wann du zuletzt da warst, sehen Fremde nie. Wenn es niemand sieht, wird auch nicht angezeigt, dass Nachrichten bei dir angekommen sind.</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>Alle auf diesem Server können dich über deinen Namen finden. Begonnene Unterhaltungen gehen weiter; blockierte Personen können dir nichts schreiben.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>Benutzername kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>Gemeinsame Gruppen: %1 und %n weitere</numerusform>
            <numerusform>Gemeinsame Gruppen: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Gemeinsame Gruppen: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>Gruppe mit euch beiden erstellen…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>Aus Freunden entfernen</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>Aus deinen Freunden entfernen?</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>Eure Unterhaltung bleibt. Für eine neue Freundschaft muss wieder jemand von euch anfragen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>Anfrage annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>Freundschaftsanfrage senden</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>Meinen Status ändern…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Diese Person nimmt von dir keine Freundschaftsanfragen an.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>Ein paar Worte über dich</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>&amp;Name, den andere sehen</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>Ü&amp;ber mich</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Wird gespeichert, sobald wieder eine Verbindung besteht.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Dein &amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>&amp;Code der Authenticator-App oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Das ist nicht dein Passwort.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>Nachrichten und Dateien nehmen zu jedem Server diesen Weg. Was du schreibst, bleibt auf dem Weg zu deinem Server trotzdem verschlüsselt; ein Server auf diesem Computer wird ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP-Proxy</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1: %2, Port %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Adresse des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>&amp;Benutzername (falls verlangt)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>Das Passwort wird im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund: Das Passwort wird vergessen, wenn du das Programm schließt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyRow</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Zu einem Chat wechseln</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>Chat, @Person, #Gruppe oder &gt;Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>Samstags und sonntags den ganzen Tag</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Wiederherstellungscodes kopieren</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>Wiederherstellungscodes in einer Datei speichern</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>Wiederherstellungscodes von @%1 auf %2. Jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>Kopiert. Füge sie dort ein, wo du Passwörter aufbewahrst.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1 hat eine Nachricht von %2 gemeldet</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 hat %2 gemeldet</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · abgeschlossen: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>Du bist nicht in dem Chat, aus dem die Nachricht stammt.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Meldung abschließen</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1, Meldung über %2</translation>
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
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>Von hier wird nichts gesendet: Gib den Bericht der Server-Administration oder füge ihn einer Fehlermeldung dort hinzu, wo der Quellcode des Programms liegt.</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Was ist passiert, und was hast du erwartet?</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>Was das Programm hinzufügt: keine Nachrichten und keine Namen von Personen oder Servern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>Bericht speichern unter…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>Das konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>Was der Administration dieses Servers gemeldet wurde. Die Texte stehen hier so, wie sie damals waren; wer gemeldet wird, erfährt nichts davon.</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>Es wurde noch keine Meldung abgeschlossen.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>Keine offenen Meldungen.</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>Meldung abgeschlossen.</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>Meldung wieder geöffnet.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>Abgeschlossen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>Freundschaftsanfrage senden</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1 kann sie annehmen oder ablehnen. Freunde können einander schreiben und sehen, ob die andere Person da ist.</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>Zum Beispiel, woher ihr euch kennt</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>&amp;Nachricht dazu, wenn du magst</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>Passwort festlegen und anmelden</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Passwort wird festgelegt…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>&amp;Code zum Zurücksetzen</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>Bitte die Administration von %1 um einen Code zum Zurücksetzen. Er gilt einmal und eine Stunde lang. Mit dem neuen Passwort wirst du überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>Gib den Code aus deiner E-Mail ein oder den, den du von der Administration von %1 bekommen hast. Mit dem neuen Passwort wirst du überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>Wenn auf %2 ein Konto mit der Adresse %1 besteht, ist eine E-Mail mit einem Code dorthin unterwegs. Das kann ein paar Minuten dauern, und vielleicht landet sie im Spam. Der Code gilt einmal und eine Stunde lang.</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 verschickt keine E-Mails. Einen Code zum Zurücksetzen bekommst du hier: %2. Er gilt einmal und eine Stunde lang. Mit dem neuen Passwort wirst du überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>E-Mail erneut senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>Der Code aus der E-Mail gilt nicht mehr. Sende die E-Mail erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>Der Code gilt noch %n Minute.</numerusform>
            <numerusform>Der Code gilt noch %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>Code zum Zurücksetzen für %1</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>Mit diesem Code legt %1 ein neues Passwort fest, über „Passwort vergessen?“ unter der Anmeldung. Ein früher erstellter Code gilt dann nicht mehr, und das Passwort bleibt, wie es ist, bis der Code verwendet wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Code zum Zurücksetzen</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Wird erstellt…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>Gib %1 diesen Code auf einem Weg, auf dem andere ihn nicht lesen: Wer ihn hat, kommt in das Konto. Er wird nur dieses eine Mal angezeigt, und der Server behält keine Kopie.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Er gilt bis %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Code kopiert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>E-Mail senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Ich habe schon einen Code</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Gib die E-Mail-Adresse deines Kontos auf %1 ein. Dorthin geht eine E-Mail mit einem Code, mit dem du ein neues Passwort festlegst.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>alle können schreiben</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>nur Admins können schreiben</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>alle können Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>nur Admins können Mitglieder hinzufügen</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>alle können Nachrichten anheften</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>nur Admins können Nachrichten anheften</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>langsamer Modus aus</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>langsamer Modus: eine Nachricht in %1</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>alle können die Gruppe finden</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>die Gruppe ist privat</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>Admins müssen Beitritte bestätigen</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>niemand muss Beitritte bestätigen</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>Langsamer Modus: Die nächste Nachricht kannst du in %1 senden. Was du schreibst, bleibt hier.</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Du hast %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Du hast %1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>Du hast %1 verbannt</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 hat %2 verbannt</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>Du hast die Verbannung von %1 aufgehoben</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1 hat die Verbannung von %2 aufgehoben</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>Du hast die Anfrage von %1 angenommen</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 hat die Anfrage von %2 angenommen</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>Du hast die Anfrage von %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1 hat die Anfrage von %2 abgelehnt</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>Du hast eine Nachricht von %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1 hat eine Nachricht von %2 gelöscht</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>Du hast %1 eine Rolle gegeben: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1 hat %2 eine Rolle gegeben: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Du hast eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 hat eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Du hast eine angeheftete Nachricht gelöst</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 hat eine angeheftete Nachricht gelöst</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>Du hast einen Link erstellt</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 hat einen Link erstellt</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>Du hast einen Link widerrufen</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 hat einen Link widerrufen</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>Du hast die Gruppe geändert</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 hat die Gruppe geändert</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>Du hast geändert: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 hat geändert: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>wer den Namen ändern kann</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>was neue Mitglieder lesen</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>Langsamer Modus: Das kannst du in %1 senden.</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>Langsamer Modus in %1: In %2 kannst du dort senden.</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>Du hast die Linkvorschau einer Nachricht von %1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 hat die Linkvorschau einer Nachricht von %2 entfernt</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>Älteres Ergebnis</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>Neueres Ergebnis</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>In allen Nachrichten suchen</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>Alles Geschriebene, in allen Chats</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>Gib mindestens zwei Buchstaben ein. Alle Wörter müssen vorkommen.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuch es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>Keine Verbindung: Nur was auf diesem Gerät gespeichert ist, wurde durchsucht.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Nach Name oder Benutzername suchen</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Gefundene Personen</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>Nach dem Namen einer Gruppe suchen</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Gefundene Gruppen</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>Dateien nach Namen suchen</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Gefundene Dateien</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>Versuch es mit anderen Wörtern oder wähle oben einen Filter.</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>Ohne die Filter gibt es vielleicht mehr.</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>Noch keine Freunde</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>Gib einen Namen oder Benutzernamen ein.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Noch keine Gruppen</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>Hier erscheinen die Gruppen, in denen du bist.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>Hier erscheint, was in deinen Chats gesendet wird.</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>Filter lassen sich auch eintippen: %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>Keine Verbindung: Nur Personen, die auf diesem Gerät bekannt sind, werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>Filter entfernen</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>Filter, aktiv</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>Filter, nicht aktiv</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Filter „%1“ entfernen</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>Namen eingeben…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>Ab einem Datum…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>Vor einem Datum…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Bilder und Videos</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Sprachnachrichten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>ab %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>in</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>vor</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>hat</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>datei,dateien</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>sprachnachricht,sprache,audio</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>bild,bilder,foto,fotos,video,videos</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>link,links</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>mir</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>Du kennst niemanden mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>Du bist in keinem Chat mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>„is:%1“ ist nicht bekannt. Es gibt „is:unread“.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>„%1“ ist kein Datum. Schreib es so: %2.</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>„has:%1“ ist nicht bekannt. Es gibt has:file, has:image, has:voice und has:link.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>Zwei-Faktor-Authentifizierung</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>@%1 auf %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>Mindestens 8 Zeichen, und nur für dich.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>Abmelden und Verlauf löschen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Wird vom Server abgerufen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Aktiv. Noch %n Wiederherstellungscode übrig.</numerusform>
            <numerusform>Aktiv. Noch %n Wiederherstellungscodes übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>Nicht aktiv. Damit brauchst du beim Anmelden neben dem Passwort einen Code von deinem Handy.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>Zwei-Faktor-Authentifizierung: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>Dein Passwort ist geändert, und alle anderen Geräte sind abgemeldet.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Zwei-Faktor-Authentifizierung einrichten</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>Du brauchst eine Authenticator-App auf deinem Handy. Bestätige zuerst, dass du es bist.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>Zwei-Faktor-Authentifizierung deaktivieren?</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>Danach genügt das Passwort allein, um in dein Konto zu kommen. Auch die Wiederherstellungscodes gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>Die Zwei-Faktor-Authentifizierung ist nicht mehr aktiv.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>Ausgewählte Nachrichten</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Mit Name und Uhrzeit kopieren</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Weiterleiten…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Für alle löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt</numerusform>
            <numerusform>%n Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Für mich löschen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben verschieben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten verschieben</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>Dateien senden</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>Fotos kleiner, ohne Kameradaten</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>Beschriftung hinzufügen…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien auswählen</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>Eine Nachricht kann höchstens %n Datei haben.</numerusform>
            <numerusform>Eine Nachricht kann höchstens %n Dateien haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 ist ein Ordner. Packe ihn zuerst in eine einzelne Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>Im Original steht, wo das Foto aufgenommen wurde. Alle im Chat können das lesen.</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1 hat %2; dieser Server nimmt Dateien bis höchstens %3 an.</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>%1 konnte nicht verkleinert werden. Entferne die Datei oder sende die Originale.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>jetzt aktiv</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>zuletzt aktiv heute um %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>zuletzt aktiv gestern um %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>zuletzt aktiv am %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>Aufgebraucht: %n Person ist damit beigetreten.</numerusform>
            <numerusform>Aufgebraucht: %n Personen sind damit beigetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>Abgelaufen seit %1.</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>%1 von %2 verwendet · bis %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>Kanal · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>Gruppe · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>Du wurdest aus diesem Chat entfernt. Nur seine Admins können dich wieder hinzufügen.</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>Dieser Link lässt niemanden mehr herein: Er ist abgelaufen, aufgebraucht, widerrufen oder wurde nicht vollständig kopiert. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>Du hast gefragt, ob der Verlauf dieses Chats in die Gruppe „%1“ mitkommen darf. Die Gruppe wird erstellt, sobald die Antwort Ja ist.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1 möchte die Gruppe „%2“ erstellen und den Verlauf dieses Chats mitnehmen. Ihr beide wärt darin; wer später beitritt, liest nur, was danach kommt.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1 möchte die Gruppe „%2“ mit %3 erstellen und den Verlauf dieses Chats mitnehmen. Dann wäre alles lesbar, was ihr beide hier geschrieben habt.</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 hat zugestimmt: Die Gruppe „%2“ beginnt mit dem Verlauf dieses Chats.</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1 möchte nicht, dass der Verlauf mitkommt. Die Gruppe „%2“ wurde nicht erstellt; du kannst eine erstellen, die neu anfängt.</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 hat die Frage nach dem Verlauf zurückgezogen.</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>Deine Frage nach dem Verlauf wurde beantwortet. Wenn die Gruppe „%1“ unter deinen Chats ist, war die Antwort Ja.</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>Die Frage nach dem Verlauf ist nicht mehr offen.</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuch es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Versuch es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuch es in %n Minute noch einmal.</numerusform>
            <numerusform>Zu viele Versuche. Versuch es in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>Dieses Gerät wurde von einem anderen aus abgemeldet, oder dein Passwort wurde geändert. Melde dich wieder an; was du geschrieben hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>Dieses Konto ist gesperrt. Wende dich an die Server-Administration. Was du geschrieben hast, bleibt auf diesem Gerät erhalten.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>Deine Sitzung ist abgelaufen. Melde dich wieder an; was du geschrieben hast, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Etwas ist schiefgegangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>Änderung wartet auf eine Verbindung</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf Versand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Nur Admins können hier schreiben.</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>Du hast diesen Chat verlassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 hat dich aus diesem Chat entfernt. Was hier steht, kannst du weiter lesen.</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>Dieser Chat wurde gelöscht, oder du bist kein Mitglied mehr.</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>Du hast %1 blockiert.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 nimmt keine Nachrichten von dir an. Was nicht gesendet wurde, bleibt hier, bis du es erneut versuchst oder löschst.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>unsichtbar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>zuletzt online um %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>zuletzt online am %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Hauptadmin</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Diese Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>Nachrichten können nur %n Tag lang für alle gelöscht werden.</numerusform>
            <numerusform>Nachrichten können nur %n Tage lang für alle gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>Nachrichten können nur %n Stunde lang für alle gelöscht werden.</numerusform>
            <numerusform>Nachrichten können nur %n Stunden lang für alle gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>Nachrichten können nur %n Minute lang für alle gelöscht werden.</numerusform>
            <numerusform>Nachrichten können nur %n Minuten lang für alle gelöscht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 schreibt…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 und %2 schreiben…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1, %2 und %3 schreiben…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Mehrere Personen schreiben…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>Du hast den Namen in „%1“ geändert</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 hat den Namen in „%2“ geändert</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>Du hast die Beschreibung geändert</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 hat die Beschreibung geändert</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>Du hast den Chat geändert</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 hat den Chat geändert</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>Du lässt nur noch Admins Namen und Beschreibung ändern</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1 lässt nur noch Admins Namen und Beschreibung ändern</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>Du lässt alle Mitglieder Namen und Beschreibung ändern</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1 lässt alle Mitglieder Namen und Beschreibung ändern</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>Du lässt neue Mitglieder alles von Anfang an lesen</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1 lässt neue Mitglieder alles von Anfang an lesen</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>Du lässt neue Mitglieder nur lesen, was nach ihrem Beitritt kommt</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1 lässt neue Mitglieder nur lesen, was nach ihrem Beitritt kommt</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Du hast eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 hat eine Nachricht angeheftet</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Du hast eine angeheftete Nachricht gelöst</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 hat eine angeheftete Nachricht gelöst</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>Du hast „%1“ angeheftet</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1 hat „%2“ angeheftet</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>Du hast die angeheftete Nachricht „%1“ gelöst</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1 hat die angeheftete Nachricht „%2“ gelöst</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Du hast %1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 hat dich hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Du bist beigetreten</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 ist beigetreten</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Du hast den Chat verlassen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 hat den Chat verlassen</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Du hast %1 entfernt</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 hat dich entfernt</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>Deine neue Rolle: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>Neue Rolle von %1: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>Du hast das Bild geändert</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 hat das Bild geändert</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>Du hast das Bild entfernt</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 hat das Bild entfernt</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>Das Konto ist gelöscht, und auf diesem Gerät gibt es keinen Verlauf mehr davon.</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · mit Bestätigung</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>Hier ist der langsame Modus aktiv. Versuch es in %1 noch einmal.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>Nicht gesendet: Die Nachricht wartet seit mehr als einem Tag. Sende sie jetzt oder lösche sie.</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>Du hast die Regeln geändert: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 hat die Regeln geändert: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>Bisher verwendete Server</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>Server wird gesucht…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>verschlüsselt, Zertifikat gültig</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>verschlüsselt, Zertifikat wie in der Einladung</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>verschlüsselt, Zertifikat von dir bestätigt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · unter %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>Dieser Server nimmt keine neuen Konten an. Bitte die Server-Administration um eines.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>Dieser Server nimmt keine neuen Konten an. Wende dich für ein Konto an: %1.</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>Konto und Sicherheit</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>Was du eingegeben hast, ist nicht gespeichert, und niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Verlauf löschen?</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>Alles, was auf diesem Gerät gespeichert ist, wird gelöscht, auch Nachrichten, die noch nicht gesendet sind. Der Server behält, was er hat.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Abmelden und löschen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>Chats und Dateien</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>Mikrofon und Audio</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Wird gespeichert, sobald wieder eine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>Änderungen an deinem Profil speichern?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Aktion oder Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>Keine passende Aktion und kein passendes Tastenkürzel.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>Alle Tastenkürzel sind auf Standard zurückgesetzt.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>kein Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Die Feststelltaste scheint aktiv zu sein.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>Einladungslink verwenden</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>Offline mit dem gespeicherten Verlauf arbeiten</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>&amp;Benutzername oder E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>Schlüsselbund dieses Systems wird gesucht…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>Wird im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund: Du bleibst angemeldet, bis du das Programm schließt, und musst dein Passwort bei jedem Start eingeben.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Ich habe einen Code aus einer E-Mail</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Konto wird erstellt…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>Ich habe schon ein Konto</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>Einladungs&amp;code</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>&amp;Name, den andere sehen (optional)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>&amp;E-Mail (optional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>3 bis 32 Zeichen: Buchstaben a–z, Ziffern, Punkt, Binde- oder Unterstrich; am Anfang ein Buchstabe.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>Dorthin geht eine E-Mail mit einem Code; damit wird dein Konto erstellt.</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>Falls du dein Passwort vergisst, kommst du mit einer E-Mail an diese Adresse wieder ins Konto.</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 ist vergeben. Versuch einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 ist frei.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>„%1“ zum Wörterbuch hinzufügen</translation>
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
        <translation>Chatten auf dem eigenen Server.</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>Der geöffnete Link ist keine Einladung und führt zu keinem Chat. Bitte um einen neuen.</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>An diesen Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>Zurück zu meinen Chats</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>Dieses Konto hast du hier schon</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 ist schon eines deiner Konten in diesem Fenster. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Dein Status</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>Alle sehen ihn neben deinem Namen, bis du ihn änderst oder seine Zeit abläuft. Dann vergisst ihn der Server.</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>Zum Beispiel: in einer Besprechung</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>&amp;Wie geht’s?</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Emoji auswählen</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>Anderes Emoji als %1 auswählen</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Status festlegen…</translation>
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
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>bis heute Abend</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Bis ich ihn ändere</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>%1 Ortszeit</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>Spricht %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>Erneut versuchen in %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · Chat beginnen</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1, @%2, Chat beginnen</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>Chat per Link beitreten</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>Ansehen, wohin er führt</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>Zum Konto %1 wechseln</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>@ für Personen, # für Gruppen, &gt; für Befehle</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>Mit einem Konto stimmst du den Nutzungsbedingungen dieses Servers zu.</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>Nutzungsbedingungen lesen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 Rückgängig: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>Nachrichten übersetzen in</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>Nie automatisch übersetzen</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>Übersetzt von %1. Wähle „Übersetzen“ im Menü einer Nachricht oder lass in den Details eines Chats alles übersetzen, was dort ankommt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>Wird übersetzt…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>Nicht übersetzt: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Übersetzung anzeigen</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>Schon in dieser Sprache: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>Nur Original anzeigen</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>Übersetzt von %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>Übersetzt von %2 (Original: %1)</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Dieser Server übersetzt nichts. Wende dich an die Server-Administration.</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1, auf dem Rechner deines Servers</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>Nachrichten, die du übersetzt, gehen an %1 auf dem Rechner deines Servers und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>Der Text der Nachrichten, die du übersetzt, geht von deinem Server an %1 auf %2 – ohne Angabe, wer sie geschrieben hat oder wer danach fragt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: %n ungelesene Nachricht</numerusform>
            <numerusform>Chatoyant: %n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Chatoyant öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: Neues in Gruppen</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>Stummschaltung aufheben (stumm bis %1)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Für 1 Stunde stummschalten</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyant läuft weiter</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>Das Fenster ist geschlossen, aber du bekommst weiterhin neue Nachrichten. Ein Klick auf das Symbol im Infobereich öffnet es wieder; „Beenden“ findest du im Menü des Symbols.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Aktuell, seit %1</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>Zuerst geschrieben: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet: %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>Es gab keine andere Fassung.</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>Es gab noch mehr; die ältesten werden nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Ton ausschalten</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>Dieses Video kann hier nicht abgespielt werden</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>Das Programm, das auf diesem System Videos abspielt, kennt dieses Format nicht.</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Position im Video</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>Dieses Video konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton einschalten</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Geschwindigkeit: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>Info zur Datei</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>Sprachnachricht wird aufgenommen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position in der Aufnahme</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>Pausieren und anhören</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>Sprachnachricht, noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>Loslassen, um zu verwerfen</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>Länger geht es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enter: senden · Leertaste: pausieren und anhören · Esc: verwerfen</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enter: senden · Leertaste: abspielen · R: weiter aufnehmen · Esc: verwerfen</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>Loslassen: senden · nach oben ziehen oder Leertaste: freihändig · wegziehen oder Esc: verwerfen</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>Das gilt für dieses Gerät.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>Es ist kein Mikrofon angeschlossen. Schließe eines an, um Sprachnachrichten aufzunehmen.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>Es sind keine Lautsprecher angeschlossen. Schließe welche an, um Sprachnachrichten zu hören.</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1-fache Geschwindigkeit</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>Wiedergabe von Sprachnachrichten</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>Transkripte von Sprachnachrichten</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>Auf diesem Server wird nicht transkribiert, was du sagst.</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>Einstellungen zu Mikrofon und Audio geändert.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>Link verwerfen</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Du hast einen Link zu einem Chat auf %1 geöffnet. Er wartet hier: Melde dich dort an oder erstelle ein Konto, dann kannst du beitreten.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>Freunde sehen, ob ich da bin</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>Andere sehen, was ich gelesen habe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Loslegen</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>Das alles kannst du jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>Was andere von mir sehen</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>Wer nicht mit dir befreundet ist, sieht es nie.</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>Sonst wissen es nur deine eigenen Geräte.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>Anderen meine Orts&amp;zeit zeigen</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>Nach der Zeitzone dieses Geräts, %1; alle können sie sehen.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>Sprachen, die ich spreche</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>Wähle einen Chat</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Nicht geändert: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1 hat eine Frage zum Verlauf eures Chats. Öffne ihn, um zu antworten.</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>Du hast „%1“ verlassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Gruppeninfo</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>Gruppe aus diesem Chat erstellen…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Medien, Dateien und Links</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>Deine Anfrage, einem Chat beizutreten, wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>Jemand möchte „%1“ beitreten. Wer, steht in den Details.</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>Du hast „%1“ gelöscht.</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1 hat „%2“ gelöscht.</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>Oder drücke %1 und tippe ein paar Buchstaben.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>Nachricht senden mit</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; Umschalt+Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Strg+Enter; Enter beginnt eine neue Zeile</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**fett**, *kursiv*, ~~durchgestrichen~~ und `Code` werden beim Senden entsprechend formatiert.</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>Einstellungen zum Schreiben geändert.</translation>
    </message>
</context>
</TS>
