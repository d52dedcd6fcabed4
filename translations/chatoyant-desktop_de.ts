<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>Chatten auf dem eigenen Server</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>Chatoyant ist für Teams, die ihren Chat selbst betreiben. Zu zweit, in einer Gruppe oder einem Kanal; Bearbeiten, Antworten, Reaktionen, Erwähnungen, Lesebestätigungen und Volltextsuche; ein Verlauf, der auch ohne Verbindung da ist; Nachrichten, die genau einmal gesendet werden, egal wie oft das Netz ausfällt.</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>Der Hintergrund einer Unterhaltung folgt ihrer Stimmung, dezent und nie ohne zu sagen, warum. Die Stimmung wird auf deinem eigenen Gerät und dem Server deiner Wahl ermittelt, nirgendwo sonst, und lässt sich ausschalten.</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>Eine Unterhaltung: Der Hintergrund folgt dezent ihrer Stimmung</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>Eine Unterhaltung, dunkel</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>Eine Gruppe: Mitglieder, Beitrittsanfragen, Rechte, Links und was Admins getan haben</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>Eine Gruppe und ihre Details, dunkel</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Strg+K führt zu jedem Chat, jeder Person und jedem Befehl</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Chats, Personen und Befehle mit Strg+K, dunkel</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>Suche in allen Nachrichten, nach Person, Chat, Datum und Art</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>Suche in allen Nachrichten, dunkel</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>Bilder im ganzen Fenster</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>Ein Bild im ganzen Fenster, dunkel</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>Wer befreundet sein möchte, fragt zuerst</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>Freundschaftsanfragen, dunkel</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>Wie jede Stimmung aussieht, ist wählbar, und auch, ob es sie überhaupt gibt</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>Stimmungen in den Einstellungen, dunkel</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>Die Anmeldung: auf dem eigenen Server</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>Die Anmeldung, dunkel</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>Chat;Nachricht;Nachrichten;Unterhaltung;Messenger;Team;Stimmung;message;talk;mood;</translation>
    </message>
</context>
</TS>
