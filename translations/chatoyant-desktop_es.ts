<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>Chatea en tu propio servidor</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>Chatoyant es para equipos que alojan su propio chat. Dos personas, un grupo o un canal; ediciones, respuestas, reacciones, menciones, marcas de lectura y búsqueda de texto completo; un historial disponible sin conexión; mensajes que se envían exactamente una vez, por mucho que falle la red.</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>El fondo de una conversación sigue su ambiente, con suavidad y nunca sin decir por qué. El ambiente se calcula en tu propio dispositivo y en el servidor que elegiste, en ningún otro sitio, y se puede desactivar.</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>Una conversación: el fondo sigue su ambiente con suavidad</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>Una conversación, tema oscuro</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>Un grupo: miembros, solicitudes para unirse, permisos, enlaces y lo que hicieron los admins</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>Un grupo y sus detalles, tema oscuro</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Ctrl+K lleva a cada chat, persona y comando</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Chats, personas y comandos con Ctrl+K, tema oscuro</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>Búsqueda en todos los mensajes, por persona, chat, fecha y tipo</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>Búsqueda en todos los mensajes, tema oscuro</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>Imágenes en toda la ventana</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>Una imagen en toda la ventana, tema oscuro</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>La amistad empieza con una solicitud</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>Solicitudes de amistad, tema oscuro</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>Tú eliges el aspecto de cada ambiente, y también si se muestra</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>El ambiente en los ajustes, tema oscuro</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>El inicio de sesión: en tu propio servidor</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>El inicio de sesión, tema oscuro</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>chat;mensaje;mensajes;conversación;hablar;mensajería;equipo;ambiente;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
