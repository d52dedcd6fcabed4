<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>Hinter „%1“ gehört kein Wert.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>ein Parameter hat einen falschen Wert</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>der Server hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>der Server konnte es nicht speichern</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>die Festplatte des Servers ist voll</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>diese Sitzung gibt es nicht</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>die Einladung ist unbekannt, aufgebraucht oder zu alt</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>die Zwei-Faktor-Authentifizierung ist nicht aktiviert</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>3 bis 32 Zeichen: Buchstaben a-z, Ziffern, Punkt, Bindestrich oder Unterstrich, mit einem Buchstaben am Anfang</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>der Benutzername ist vergeben</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>die E-Mail-Adresse wird schon verwendet</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>8 bis 256 Zeichen, kein verbreitetes Passwort</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>dieses Konto gibt es nicht</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>Adresse und Port, mit denen man sich verbindet; Port 0 nimmt einen freien</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>wie sich der Server nennt</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>was man eingibt, um ihn zu erreichen, für Einladungen; leer: aus listen gebildet</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>Sprache der E-Mails an Personen, deren eigene nicht bekannt ist, etwa en, de oder zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>wofür der Server da ist; workplace (auch Schulen): aus Stimmen wird nichts abgeleitet, außer mit mood.voice_ack = on</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>wer ein Konto anlegen darf</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>Threads, die Verbindungen bedienen; 0: einer für je zwei Kerne</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>Verbindungen zur gleichen Zeit; weitere werden abgewiesen</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>Adressen und Netze von Proxys, die in X-Forwarded-For sagen dürfen, für wen sie kommen</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: vertraute Proxys beginnen jede Verbindung mit dem PROXY-Protokoll, Version 1 oder 2</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: das Zertifikat, das init angelegt hat; files: tls.cert und tls.key; off: unverschlüsselt, nur auf Loopback-Adressen</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>PEM-Datei mit der Zertifikatskette</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>PEM-Datei mit dem privaten Schlüssel</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH; ein relativer Pfad liegt unter dem Datenordner</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>Web-Origins, deren Seiten sich verbinden dürfen, neben dem von server.public_address</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>längster Text einer Nachricht</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>Verbindungen zur gleichen Zeit von einer Adresse, bei IPv6 von einem /64; 0: beliebig viele</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>neue Verbindungen von einer Adresse</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: Adressen dieses Rechners haben keine eigenen Grenzen</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>Anfragen einer Verbindung; weitere warten</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>neue Verbindungen, die sich mit dem Token einer Sitzung anmelden</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>eine Verbindung, auf der sich so lange niemand anmeldet, wird geschlossen</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>wie lange man eigene Nachrichten für alle löschen kann; 0: jederzeit</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>falsche Passwörter und Codes für ein Konto</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>falsche Passwörter und Codes von einer Adresse</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>falsche Passwörter und Codes insgesamt</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>neue Konten von einer Adresse</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>neue Konten insgesamt</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>eine Sitzung, die so lange nicht benutzt wird, endet</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>eine Sitzung endet auf jeden Fall nach dieser Zeit</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>am wenigsten wichtige Zeile, die noch ins Protokoll kommt</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: Text auf einem Terminal, sonst JSON-Zeilen</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) oder smtps://HOST:PORT; leer: dieser Server verschickt keine E-Mails</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>E-Mail-Adresse, von der E-Mails kommen</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>Name für die Anmeldung am Mailserver</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>Datei, deren erste Zeile das Passwort dafür ist</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: E-Mails dürfen unverschlüsselt gehen, aber nur an einen Mailserver auf diesem Rechner</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>PEM-Datei mit den Stellen, denen bei dessen Zertifikat vertraut wird; leer: denen des Systems</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: Konten werden angelegt, sobald ihre E-Mail-Adresse bestätigt ist</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>Fragen, ob ein Benutzername frei ist, von einer Adresse</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>Suchen nach Personen von einem Konto</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>Uploads, die ein Konto beginnt</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>Uploads, die von einer Adresse begonnen werden</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>E-Mails an eine Adresse</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>E-Mails insgesamt</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus liest Zahlen unter http://127.0.0.1:PORT/metrics; 0: aus</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>Ordner mit dem, was hochgeladen wird; ein relativer Pfad liegt unter dem Datenordner</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>größte Datei; 0: niemand darf etwas hochladen</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>alle Dateien einer Person zusammen; 0: keine Grenze</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>alle Dateien zusammen; 0: solange die Festplatte Platz hat</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>Prozent der Festplatte, die Uploads frei lassen; Nachrichten gehen weiter</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>ein Upload, der so lange nicht weitergeht, wird vergessen</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>eine Datei, die so lange in keiner Nachricht steht, wird gelöscht</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: was Sprachnachrichten sagen, wird aufgeschrieben, gefunden und beurteilt wie Texte</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: mood.voice gilt auch am Arbeitsplatz; das Recht und die Menschen dort erlauben es</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>wer es aufschreibt: PocketSphinx auf diesem Rechner (Englisch) oder voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>URL eines Dienstes, der wie der von OpenAI transkribiert, etwa https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>Datei, deren erste Zeile der Schlüssel dafür ist; leer: er braucht keinen</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>Modell, das bei ihm verlangt wird</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>wie weit die Stimmung von Nachrichten gehen darf: server: man darf den Server beurteilen lassen, was man schreibt; device: nur die eigenen Geräte; off: nirgendwohin</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>eine ältere Nachricht hat keine Stimmung mehr</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>Nachrichten, die ein Konto übersetzen ließ</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>URL eines LibreTranslate-Dienstes, etwa https://HOST; leer: nichts wird übersetzt</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>wie lange er für eine Nachricht brauchen darf</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>Zeichen der längsten Nachricht, die übersetzt wird</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>https-Adresse der Nutzungsbedingungen, denen man mit einem Konto zustimmt</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>an wen man sich für ein Konto oder ein neues Passwort wendet: ein Name, eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: der Server öffnet Links in Nachrichten, nur im öffentlichen Web, um zu zeigen, was sich dahinter verbirgt</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>„%1“ ist keine Adresse und kein Netz wie 192.0.2.7 oder 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  von %3  an %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>Zeigt, wer was mit wem getan hat, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>Nur, was mit diesem Konto getan wurde.</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>Wie viele (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>Angelegt am %1 von Version %2; %3, insgesamt %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>Sie enthält Geheimnisse.</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>Kopiert die Datenbank, die Dateien und die Konfiguration in einen neuen Ordner in FOLDER, neben dem laufenden Server, und liest die Kopie noch einmal. Ohne --with-secrets bleibt der Schlüssel von TLS zurück: Nach einer Wiederherstellung fragen die Clients wegen eines anderen Zertifikats nach. Die Kopie gehört dorthin, wo sie niemand sonst liest: Sie enthält jede Nachricht.</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>Auch den Schlüssel von TLS und das Passwort für den Mailserver.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Gesichert: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>Liest eine Sicherung: die Prüfsumme jeder Datei, die Datenbank und ob eine Datei fehlt.</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>Diese Sicherung ist in Ordnung: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>Macht aus einer Sicherung einen Datenordner, nachdem sie ganz gelesen wurde. Den Ordner darf es noch nicht geben, oder er muss leer sein. Danach: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>--data sagt, wohin</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>Gibt JSON für Programme aus; dessen Wörter sind englisch.</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>Der Datenordner des Servers (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>Die Konfiguration (Vorgabe: server.ini in diesem Ordner).</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>Aufruf: chatoyant-server %1 %2 (siehe --help)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>Aufruf: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>einen neuen Server anlegen: Ordner, Konfiguration, Zertifikat, Datenbank</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>den Server betreiben</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>alles kopieren, neben dem laufenden Server</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>nachsehen, ob eine Sicherung in Ordnung ist</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>aus einer Sicherung einen Datenordner machen</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>ein Konto anlegen</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>die Konten auflisten</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>einem Konto ein neues Passwort geben</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>jemandem die Administration geben oder wieder nehmen</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>auflisten, wo jemand angemeldet ist, oder das beenden</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>jemanden abmelden und niemanden mehr anmelden lassen</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>jemanden wieder anmelden lassen</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>ein Konto endgültig löschen</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>einen Code ausgeben, mit dem jemand ein Passwort setzt</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>die Zwei-Faktor-Authentifizierung ausschalten, wenn jemand sie verloren hat</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>eine Einladung ausstellen</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>die Einladungen auflisten</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>eine Einladung widerrufen</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>zeigen, welche Dateien niemand mehr braucht</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>nach beschädigten oder fehlenden Dateien suchen</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>eine E-Mail verschicken, um zu sehen, ob das geht</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>zeigen, wer was mit wem getan hat</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>nach Fehlern in der Konfiguration suchen</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>jede Einstellung zeigen und woher sie kommt</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>sagen, wie sich die Zeilen der Standardeingabe anfühlen</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>die Version des Programms zeigen</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>Aufruf: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>Jedes Verb erklärt sich selbst: chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 gescheitert, 2 falsch aufgerufen, 3 nicht bereit.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>Option</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>Liest die Konfiguration, wie es `serve` tun würde, und sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>keine Datei, nur Vorgaben</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>Die Konfiguration ist in Ordnung (%1).</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>Zeigt jede Einstellung, ihren Wert und woher er kommt.</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>Zeigt die Version des Programms.</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>Legt einen neuen Server an: den Datenordner, server.ini, ein eigenes Zertifikat für TLS und eine leere Datenbank. Gestartet wird er mit chatoyant-server serve.</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>Legt ein Konto für die Administration an; das Passwort kommt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>Liest dessen Passwort von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>Füllt den Server mit ein paar Personen, die miteinander reden.</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>Einstellungen dieses Chatoyant-Servers. Eine Option oder die Umgebung (CHATOYANT_SERVER_LISTEN und so weiter) geht dem vor, was hier steht.</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>in %1 gibt es schon einen Server</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>Der Server ist in %1.</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>Der SHA-256-Fingerabdruck seines Zertifikats ist</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>Starten:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>Anmelden kann man sich als eine dieser Personen (die Passwörter werden nur jetzt gezeigt):</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin und --password-stdin gehören zusammen</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>Stellt eine Einladung aus, mit der man ein Konto anlegt, und gibt ihren Link aus. Hat der Server ein eigenes Zertifikat, steht dessen Fingerabdruck im Link.</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>Für wie viele Konten sie gilt (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>Wie lange, etwa 12h oder 7d (Vorgabe: 7d).</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>Für wen; wird in der Liste gezeigt.</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>Listet die Einladungen auf, die neueste zuerst.</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  %2 von %3 benutzt  bis %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>Widerruft eine Einladung. Konten, die damit angelegt wurden, bleiben.</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>Die Einladung ist widerrufen.</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>Verschickt eine E-Mail an die Adresse, wie es der Server tun würde, und sagt, was der Mailserver geantwortet hat.</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>dieser Server verschickt keine E-Mails: mail.server und mail.from angeben</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Eine E-Mail von %1</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>Diese E-Mail wurde verschickt, um zu sehen, ob %1 E-Mails verschicken kann. Es geht.</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>Der Mailserver hat eine E-Mail an %1 angenommen.</translation>
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
            <numerusform>%n Upload</numerusform>
            <numerusform>%n Uploads</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Nicht gebraucht: %1. Mit --apply wird es entfernt, außer Dateien, die in der letzten Stunde kamen.</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>Zeigt, was niemand mehr braucht: aufgegebene Uploads und Dateien, die in keiner Nachricht stehen. Der Server entfernt das mit der Zeit von selbst. Auch neben einem laufenden Server.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Entfernt es.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Entfernt: %1.</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>Liest jede Datei und vergleicht sie mit ihrer SHA-256-Prüfsumme. Auch neben einem laufenden Server. Rückgabewert 1, wenn eine fehlt oder beschädigt ist.</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>Dateien: %1, fehlend: %2, beschädigt: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>fehlt  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>beschädigt  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>keine Zeile hat ein Label: neutral, joyful, sad, tense, angry, positive oder negative, dann ein Tabulator, dann der Text</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>keine Nachrichten in der Standardeingabe, je eine pro Zeile</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>Eine Modelldatei statt des eingebauten Modells.</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>Auch die Sprache sagen, und ob es Stimmungen in ihr gibt.</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>Die Wörter sagen, die am meisten wogen; unter null: dagegen.</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>Nur den linearen Teil fragen, wie der Server bei einem Rückstau.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>Zeilen sind Label, Tabulator, Text: sagen, wie oft das Modell recht hat, was es verwechselt und wie richtig die sichersten Antworten sind.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>Zeilen sind Label, Tabulator, Text, in der Reihenfolge des Gesprächs, mit einer leeren Zeile zwischen Gesprächen: sagen, wie oft die Stimmung des Chats wechselt, wie spät und wie richtig sie ist.</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>Die Mikrosekunden pro Nachricht sagen, nach der Zahl ihrer Wörter.</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>Nur benutzen, was jeder Prozessor dieser Familie kann.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>Liest Zeilen von der Standardeingabe und schreibt, wie sich jede anfühlt, als JSON: {"label","score","confidence","model"}.</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>in %1 gibt es keinen Server: mit chatoyant-server init einen anlegen</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>Gibt einen Code aus, mit dem jemand nach einem vergessenen Passwort ein neues setzt. Er gilt einmal, eine Stunde lang, und beendet einen früheren.</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (bis %2)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>Schaltet die Zwei-Faktor-Authentifizierung für jemanden aus, der sein Gerät und die Wiederherstellungscodes verloren hat. Vorher sicher sein, wer darum bittet.</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 meldet sich nur mit Passwort an</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>Betreibt den Server bis SIGTERM oder SIGINT. Einstellungen kommen aus den Optionen hier, dann aus der Umgebung (CHATOYANT_SERVER_LISTEN und so weiter), dann aus server.ini. Sein Protokoll ist englisch.</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>Womit man sich verbindet; Port 0 nimmt einen freien und schreibt ihn ins Protokoll.</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>Auf jeder Adresse unverschlüsselt: für Proxys, die TLS selbst beenden.</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  benutzt %2 von %3  bis %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n Sitzung beendet</numerusform>
            <numerusform>%n Sitzungen beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>Meldet jemanden überall ab und lässt niemanden mehr in das Konto, bis `user unsuspend`. Auch neben einem laufenden Server, innerhalb einer Sekunde.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>%1 ist gesperrt</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>Lässt jemanden wieder anmelden, der gesperrt war.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>%1 ist aktiv</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>Löscht ein Konto endgültig: Name, Adresse, Passwort, Einstellungen und Freundschaften. Was geschrieben wurde, bleibt, von einem „Gelöschten Konto“.</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>Nötig: Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>das lässt sich nicht rückgängig machen: mit --yes bestätigen</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>%1 ist gelöscht</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>Listet auf, wo jemand angemeldet ist, oder beendet es.</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>Diese Sitzung beenden.</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>Alle beenden.</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>nirgends angemeldet</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: Passwort %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>Admin</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>Das Passwort von der Standardeingabe lesen; sonst wird eines erdacht und gezeigt.</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>Legt ein Konto an, was auch immer für die Registrierung gilt.</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>Was andere sehen (Vorgabe: der Benutzername).</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>Eine E-Mail-Adresse, mit der man sich ebenfalls anmelden kann.</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>Der Person die Administration geben.</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>das Konto hat die Administration nicht bekommen</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>Listet die Konten nach Benutzernamen auf.</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>Gibt einem Konto ein neues Passwort. Seine Sitzungen enden.</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>Gibt jemandem die Administration des Servers oder nimmt sie wieder.</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>eine Rolle ist admin oder member, nicht %1</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 hat jetzt die Administration</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 ist jetzt Mitglied</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>alles prüfen, was der Server braucht</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>Prüft alles, was der Server braucht, neben dem laufenden Server oder ohne ihn, und sagt, was fehlt und was dagegen zu tun ist. Verändert wird nichts.</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>alles aufschreiben, was über jemanden gespeichert ist, damit diese Person es bekommt</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>Schreibt alles, was der Server über jemanden gespeichert hat, in eine ZIP-Datei, damit diese Person es bekommt: dasselbe, das sie in den Einstellungen des Clients erhält. Auch neben einem laufenden Server.</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>Die Datei (Standard: chatoyant-NAME.zip in diesem Ordner).</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>Alles, was über %1 gespeichert ist: %2 (%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>zeigen, was der Administration gemeldet wurde</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>eine erledigte Meldung abschließen</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  %3 über %4: %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (abgeschlossen %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>Anmerkung: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>Nachricht %2 in Chat %1: %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>Zeigt, was der Administration gemeldet wurde, das Neueste zuerst, mit den Nachrichten, wie sie damals waren.</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>Auch die abgeschlossenen.</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>keine Meldungen</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>Schließt eine Meldung ab, sobald sie erledigt ist. In `reports list --all` bleibt sie stehen.</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>die Meldung %1 gibt es nicht</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>Die Meldung %1 ist abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>unbekannte Einstellung %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>unbekannte Einstellung %1, war %2 gemeint?</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>Umgebung %1: %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: nur sqlite:PATH wird unterstützt</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language: „%1“ passt nicht, erwartet wird eines von %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on braucht server.trusted_proxies</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files braucht tls.cert und tls.key</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>tls.mode = off auf %1: Unverschlüsselt geht nur auf Loopback-Adressen; TLS benutzen oder --insecure, wenn etwas anderes den Verkehr schützt</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT, zum Beispiel 127.0.0.1:7443 oder [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>eine Dauer wie 30s, 5m, 12h oder 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>eine Größe wie 512k, 25M oder 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>eine Zahl und eine Zeit wie 10/15m, oder off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1: „%2“ passt nicht, erwartet wird %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>Zeile %1: Ein Abschnitt wird [name] geschrieben</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>Zeile %1: Erwartet wird name = Wert</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>Zeile %1: vor dem ersten Namen steht kein [Abschnitt]</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server: „%1“ passt nicht, erwartet wird smtp://HOST:PORT oder smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off ist für einen Mailserver auf diesem Rechner, nicht für %1</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from: „%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required braucht mail.server</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: Die Datei %1 gibt es nicht</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user und mail.password_file gehören zusammen</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: Auf %1 kann nicht gelauscht werden: Ein anderes Programm benutzt es, oder es darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: %2 ist leer</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL konnte kein Zertifikat anlegen</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>%1 fehlt: aus einer Sicherung wiederherstellen, oder mit tls.mode = files andere Dateien in tls.cert und tls.key nennen</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: kein privater Schlüssel in PEM-Form</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 ist nicht der Schlüssel des Zertifikats in %2</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint braucht voice.endpoint</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: Ein Dienst braucht den Namen eines Modells</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>mood.voice = server hat am Arbeitsplatz keine Wirkung: Sprachnachrichten bleiben Ton. mood.voice = off setzen, oder mood.voice_ack = on, sobald das Recht und deine Leute es erlauben</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>Sprachnachrichten werden am Arbeitsplatz aufgeschrieben und beurteilt (mood.voice_ack = on): In der EU dürfen dort aus Stimmen keine Gefühle abgeleitet werden (AI Act, Artikel 5(1)(f)). mood.voice = off setzen, wenn du nicht sicher bist</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: Wer %1:%2 erreicht, kann ein Konto anlegen. server.registration = invite setzen, wenn das nicht gemeint ist</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Das Zertifikat läuft am %1 ab: bitte erneuern.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Das Zertifikat ist bis %1 gültig.</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>In %1 gibt es keinen Server: mit `chatoyant-server init` einen anlegen.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>Die Datenbank ist lesbar.</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Nur noch %1 % der Festplatte sind frei: Platz schaffen oder den Datenordner verlegen.</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1 % der Festplatte sind frei.</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Es dürfen nur %1 Dateien gleichzeitig offen sein, zu wenige für server.max_connections (%2): LimitNOFILE der systemd-Unit oder `ulimit -n` erhöhen.</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Nachrichten bekommen keine Stimmung: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Sprachnachrichten werden nicht transkribiert: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>Bilder bekommen keine Vorschau: chatoyant-previews ist nicht installiert.</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Nachrichten werden nicht übersetzt: %1. Prüfen Sie translate.url und ob der Dienst läuft.</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>Der Übersetzungsdienst auf %1 antwortet.</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1: http:// ist nur für einen Dienst auf diesem Rechner, nehmen Sie https:// für %2</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: „%1“ passt nicht, erwartet wird https://HOST</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url: „%1“ passt nicht, erwartet wird https://HOST/PATH</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: höchstens %1 Zeichen</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Du hast eine Einladung zu einem Chat auf %1</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Du hast eine Einladung zu %1</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant ist ein Chat-Programm für alle, die ihren eigenen Server betreiben. Ist das Programm auf diesem Computer installiert, öffnet die Schaltfläche deine Einladung darin.</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>In Chatoyant öffnen</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>Wenn nichts passiert, installiere zuerst Chatoyant. Oder kopiere diesen Link und füge ihn im Programm ein:</translation>
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
        <translation>Jemand, höchstwahrscheinlich du, hat ein neues Passwort für das Konto %1 angefordert.

Dieser Code setzt eines. Er gilt einmal, %3:

    %2

Wähle im Programm „Passwort vergessen?“ und gib ihn dort ein.

Wenn du es nicht warst, ist nichts zu tun: Das Passwort bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Neues Passwort für %1 setzen</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>Das Konto %1 möchte diese E-Mail-Adresse verwenden.

Dieser Code bestätigt sie. Er gilt %3:

    %2

Wenn du es nicht warst, ist nichts zu tun: Die Adresse wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Bestätige deine E-Mail-Adresse für %1</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>Du bist dabei, das Konto %1 anzulegen.

Dieser Code schließt das ab. Er gilt %3:

    %2

Wenn du es nicht warst, ist nichts zu tun: Es wird kein Konto angelegt.</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Willkommen bei %1: Bestätige deine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Jemand, vielleicht du, wollte diese E-Mail-Adresse für ein weiteres Konto verwenden. Sie gehört zum Konto %1 und bleibt dort.

Wenn du das Passwort vergessen hast, wähle im Programm „Passwort vergessen?“.</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Du hast schon ein Konto bei %1</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Das Passwort des Kontos %1 wurde geändert, und seine anderen Geräte wurden abgemeldet.

Wenn du es nicht warst, setze sofort ein neues über „Passwort vergessen?“ im Programm, und sag der Server-Administration Bescheid.</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Dein Passwort für %1 wurde geändert</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Das Konto %1 verwendet diese E-Mail-Adresse nicht mehr.

Wenn du es nicht warst, sag sofort der Server-Administration Bescheid.</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Deine E-Mail-Adresse für %1 wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>%n Stunde lang</numerusform>
            <numerusform>%n Stunden lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>die Datenbank kann nicht nach %1 kopiert werden: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 ist keine Sicherung: %2 fehlt</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 wurde von einer anderen Version dieses Programms angelegt</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>die Datenbank in %1 ist beschädigt</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>der Inhalt %1 fehlt</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>%1 kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 fehlt oder ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 ist nicht leer: einen Ordner nennen, den es noch nicht gibt</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>dem Programm fehlt seine Migration %1</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>Migration %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 gehört einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 wurde von einer neueren Version des Servers geschrieben: diese Version installieren</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 ist schreibgeschützt: dem Benutzer des Servers das Recht geben, hineinzuschreiben</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden: Die Festplatte meldet einen Fehler</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 ist beschädigt: aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>die Festplatte ist voll: %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>%1 kann nicht geöffnet werden: nachsehen, ob es den Ordner gibt und ob darin geschrieben werden darf</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 ist keine Datenbank</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>den Ordner %1 gibt es nicht</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>ein anderer Server benutzt %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>in den Ordner %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 ist beschädigt: aus einer Sicherung wiederherstellen (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>in %1 fehlen Tabellen oder Spalten: aus einer Sicherung wiederherstellen</translation>
    </message>
</context>
</TS>
