<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Chat on a server of your own</source>
        <translation>Converse no seu próprio servidor</translation>
    </message>
    <message>
        <source>Chatoyant is for teams that host their chat themselves. Two people, a group or a broadcast; edits, replies, reactions, mentions, read marks and full-text search; history that is there without a connection; messages that are sent exactly once, however often the network breaks.</source>
        <translation>O Chatoyant é para equipes que hospedam as próprias conversas. Duas pessoas, um grupo ou um canal; edições, respostas, reações, menções, confirmações de leitura e busca em todo o texto; um histórico disponível sem conexão; mensagens enviadas exatamente uma vez, por mais que a rede falhe.</translation>
    </message>
    <message>
        <source>The background of a conversation follows its mood, softly, and never without saying why. The mood is computed on your own device and on the server you chose, nowhere else, and can be switched off.</source>
        <translation>O fundo de uma conversa acompanha o clima dela, com suavidade e nunca sem dizer por quê. O clima é calculado no seu próprio dispositivo e no servidor que você escolheu, em nenhum outro lugar, e pode ser desativado.</translation>
    </message>
    <message>
        <source>A conversation: its background follows the mood, softly</source>
        <translation>Uma conversa: o fundo acompanha o clima, com suavidade</translation>
    </message>
    <message>
        <source>A conversation, dark</source>
        <translation>Uma conversa, tema escuro</translation>
    </message>
    <message>
        <source>A group: its members, requests to join, permissions, links and what admins did</source>
        <translation>Um grupo: membros, pedidos para entrar, permissões, links e o que os admins fizeram</translation>
    </message>
    <message>
        <source>A group and its details, dark</source>
        <translation>Um grupo e seus detalhes, tema escuro</translation>
    </message>
    <message>
        <source>Ctrl+K leads to every chat, person and command</source>
        <translation>Ctrl+K leva a cada conversa, pessoa e comando</translation>
    </message>
    <message>
        <source>Chats, people and commands by Ctrl+K, dark</source>
        <translation>Conversas, pessoas e comandos com Ctrl+K, tema escuro</translation>
    </message>
    <message>
        <source>Search in all messages, by person, chat, date and kind</source>
        <translation>Busca em todas as mensagens, por pessoa, conversa, data e tipo</translation>
    </message>
    <message>
        <source>Search in all messages, dark</source>
        <translation>Busca em todas as mensagens, tema escuro</translation>
    </message>
    <message>
        <source>Pictures in front of the whole window</source>
        <translation>Imagens na janela inteira</translation>
    </message>
    <message>
        <source>A picture in front of the window, dark</source>
        <translation>Uma imagem na janela inteira, tema escuro</translation>
    </message>
    <message>
        <source>Who would be a friend asks first</source>
        <translation>Quem quer fazer amizade pede primeiro</translation>
    </message>
    <message>
        <source>Requests of friends, dark</source>
        <translation>Pedidos de amizade, tema escuro</translation>
    </message>
    <message>
        <source>The look of each mood is a choice, and so is whether there are any</source>
        <translation>Você escolhe a aparência de cada clima, e também se ele aparece</translation>
    </message>
    <message>
        <source>Moods in the settings, dark</source>
        <translation>Climas nas configurações, tema escuro</translation>
    </message>
    <message>
        <source>The way in: to a server of your own</source>
        <translation>Tela de entrada: no seu próprio servidor</translation>
    </message>
    <message>
        <source>The way in, dark</source>
        <translation>Tela de entrada, tema escuro</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>chat;message;talk;team;mood;</source>
        <translation>conversa;mensagem;mensagens;bate-papo;falar;equipe;clima;chat;message;talk;team;mood;</translation>
    </message>
</context>
</TS>
