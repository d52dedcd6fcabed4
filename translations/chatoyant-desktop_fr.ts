<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>Discutez sur votre propre serveur</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>Chatoyant est destiné aux équipes qui hébergent elles-mêmes leurs discussions. À deux, en groupe ou dans un canal ; modifications, réponses, réactions, mentions, confirmations de lecture et recherche en texte intégral ; un historique disponible sans connexion ; des messages envoyés exactement une fois, quel que soit le nombre de coupures du réseau.</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>L’arrière-plan d’une conversation suit son ambiance, en douceur et jamais sans dire pourquoi. L’ambiance est déterminée sur votre propre appareil et sur le serveur que vous avez choisi, nulle part ailleurs, et peut être désactivée.</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>Une conversation : l’arrière-plan suit son ambiance, en douceur</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>Une conversation, thème sombre</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>Un groupe : membres, demandes pour rejoindre, permissions, liens et actions des admins</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>Un groupe et ses détails, thème sombre</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Ctrl+K mène à chaque discussion, personne et commande</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Discussions, personnes et commandes avec Ctrl+K, thème sombre</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>Recherche dans tous les messages, par personne, discussion, date et type</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>Recherche dans tous les messages, thème sombre</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>Les images dans toute la fenêtre</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>Une image dans toute la fenêtre, thème sombre</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>Pour devenir amis, on demande d’abord</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>Demandes d’ami, thème sombre</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>L’aspect de chaque ambiance est au choix, leur affichage aussi</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>Les ambiances dans les paramètres, thème sombre</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>La connexion : à votre propre serveur</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>La connexion, thème sombre</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>discussion;message;messagerie;conversation;parler;équipe;ambiance;chat;talk;team;mood;</translation>
    </message>
</context>
</TS>
