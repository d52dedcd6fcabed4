<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>Como nas configurações (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>Silenciada: no máximo menções</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1 entrou na conta</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>Falha ao entrar na conta de %1</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 saiu da conta</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 encerrou sessões da própria conta</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1 encerrou sessões de %2</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 alterou a própria senha</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1 definiu outra senha para %2</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 definiu uma nova senha com um código</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 criou um código de redefinição para a própria conta</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1 criou um código de redefinição para %2</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>Alguém pediu um e-mail para redefinir a senha de %1</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 alterou o próprio endereço de e-mail</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1 alterou o endereço de e-mail de %2</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 ativou a própria verificação em duas etapas</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 desativou a própria verificação em duas etapas</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1 desativou a verificação em duas etapas de %2</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 entrou com um código de recuperação</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 criou uma conta</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1 criou uma conta para %2</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1 deu a %2 a função de admin do servidor</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 deu a %2 a função de membro</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 suspendeu a conta de %2</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1 reativou a conta de %2</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 excluiu a própria conta</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 excluiu a conta de %2</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 criou um convite</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 revogou um convite</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1 adicionou %2 a um grupo</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1 removeu %2 de um grupo</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1 baniu %2 de um grupo</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1 desbaniu %2 de um grupo</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1 mudou a função de %2 em um grupo</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 mudou um grupo</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 fixou uma mensagem em um grupo</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 desafixou uma mensagem em um grupo</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1 apagou uma mensagem de %2 em um grupo</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 removeu a prévia do link de uma mensagem de %2</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 criou um link para entrar em um grupo</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 revogou um link para entrar em um grupo</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1 aceitou o pedido de %2 para entrar em um grupo</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1 recusou o pedido de %2 para entrar em um grupo</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 apagou um grupo</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 fez uma denúncia</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 encerrou uma denúncia</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 reabriu uma denúncia</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>Tentar a alteração de novo</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>Editar de novo</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Descartar a alteração</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Encaminhar…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagir</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mais…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar seleção</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>Versões anteriores…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar envio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Apagar para todos</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>Remover da seleção</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Selecionar</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>Apagar para mim</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>Denunciar…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>Mensagem a que esta responde</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>Prévia: %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Só neste dispositivo</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Neste dispositivo e no servidor</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>Nada é avaliado e nenhum clima é mostrado. O que você escreve também não tem clima para os outros.</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>O servidor não avalia nada do que você escreve. Seus rascunhos e o que você lê são avaliados aqui, e o resultado fica aqui.</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>O servidor avalia cada mensagem que você envia, então todos na conversa veem o mesmo clima. Os rascunhos são avaliados aqui.</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>Seu servidor não permite o clima das conversas.</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>Seu servidor só permite isto no seu dispositivo.</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>Clima da conversa</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>Como nas configurações (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Calmo</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Alegre</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>Desanimado</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Tenso</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>Acalorado</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>O clima desta conversa parece calmo.</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>O clima desta conversa parece alegre.</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>O clima desta conversa parece desanimado.</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>O clima desta conversa parece tenso.</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>O clima desta conversa parece acalorado. Cores frias ajudam a manter a calma.</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>muito desagradável</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>um pouco desagradável</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>nem agradável nem desagradável</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>um tanto agradável</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>muito agradável</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: "Tuesday, 08:00".</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>Reativar notificações (silenciada até %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Reativar notificações</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Por 8 horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>Até amanhã de manhã (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Por 1 semana</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>Status alterado.</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>Há uma nova denúncia. Veja no seu menu.</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>A mudança será feita assim que houver conexão.</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>Não foi possível alterar seu perfil: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Mover para baixo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>O servidor está ocupado. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>O servidor está reiniciando. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>O disco do servidor está cheio. Avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>O servidor não conseguiu salvar. Avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Entre na sua conta primeiro.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>Nome de usuário ou senha incorretos.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Sua sessão expirou. Entre de novo.</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>Sua sessão aqui foi encerrada a partir de outro lugar. Entre de novo.</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>Esse dispositivo já não está conectado.</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>Esta conta também pede um código da verificação em duas etapas.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>Esta conta está suspensa. Fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>O código está errado, já foi usado ou expirou.</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>Este servidor só aceita novas pessoas com convite. Fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>O convite é desconhecido, já foi usado ou expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>A verificação em duas etapas já está ativada.</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>A verificação em duas etapas está desativada.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Só administradores podem fazer isso.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>Este servidor não aceita novas contas. Fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>O nome de usuário tem de 3 a 32 letras a–z, números, pontos, hifens ou sublinhados e começa com uma letra.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>Este nome de usuário já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>Este servidor não envia e-mails. Fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>Este e-mail já está em uso.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>A senha precisa ter pelo menos 8 caracteres e não pode ser uma senha comum.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Essa pessoa não existe.</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>Não é possível falar com essa pessoa.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>É você.</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>Não há mais pedido desta pessoa.</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>Esta conversa não existe mais ou você não faz mais parte dela.</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>A conversa atingiu o limite de membros.</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>Este tipo de conversa não permite isso.</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>Não há outro proprietário: dê essa função a outra pessoa primeiro.</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>O link é desconhecido, já foi usado, foi revogado ou expirou. Peça um novo.</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>Ninguém mais está pedindo para levar o histórico junto.</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>Esta pessoa não faz parte da conversa.</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>Sua função nesta conversa não permite isso.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Não há nada para ler na mensagem.</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>É longo demais. Envie em partes.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>Contém caracteres que não podem ser salvos.</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>Essa mensagem não existe mais.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>A mensagem foi apagada.</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>A mensagem é antiga demais para ser apagada para todos.</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>A conversa atingiu o limite de mensagens fixadas. Desafixe uma primeiro.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este arquivo não existe mais.</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>Este envio foi cancelado ou abandonado. Comece de novo.</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>O arquivo está vazio. Não há nada para enviar.</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>O arquivo é maior do que este servidor aceita.</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>Seus arquivos ocupam todo o espaço que você tem aqui. Apague primeiro algumas mensagens com arquivos.</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>O arquivo não foi enviado por completo. Tente de novo.</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>O arquivo está em uma mensagem. Apague a mensagem.</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>Uma mensagem pode ter no máximo dez arquivos.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Digite pelo menos dois caracteres.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>Rápido demais. Aguarde um momento.</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>É mais do que o servidor envia de uma vez.</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>É maior do que o servidor permite.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Sem conexão com o servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor demorou demais para responder.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>Não foi possível acessar o servidor. Confira o endereço e sua rede.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>Há algo respondendo nesse endereço, mas não é um servidor do Chatoyant.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>O certificado do servidor não é confiável ou mudou. Fale com quem administra o servidor antes de continuar.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>O arquivo não existe mais ou não pode ser lido. Coloque-o de volta e tente de novo ou apague a mensagem.</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>O arquivo mudou desde que você o escolheu. Apague a mensagem e envie o arquivo como está agora.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>Não é possível salvar nessa pasta. Escolha outra.</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>Não foi possível salvar neste dispositivo. O disco está cheio?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>Não existe servidor com esse nome. Confira se está escrito certo e se você tem internet.</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>O computador existe, mas nenhum servidor de chat responde nessa porta. Confira o número depois dos dois-pontos ou fale com quem administra o servidor.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>Isto não é um endereço de servidor. O formato é chat.example.org ou chat.example.org:7443.</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>O servidor não consegue criar uma miniatura deste arquivo. Escolha uma imagem PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>A imagem é grande demais: o limite é de 5 MB e 4096 pixels de cada lado.</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>Esta conta foi excluída.</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>Ninguém mais administra este servidor. Antes, outra pessoa precisa receber essa função.</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Este servidor não traduz nada. Fale com quem o administra.</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>Não foi possível acessar o tradutor agora. Tente mais tarde.</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>Aqui não há tradução para este idioma. Escolha outro.</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>A mensagem é longa demais para ser traduzida.</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>Esta pessoa escolheu quem pode escrever para ela. Um pedido de amizade pode ajudar.</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Esta pessoa não aceita pedidos de amizade seus.</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>Esta pessoa escolheu quem pode adicioná-la a grupos. Envie um link para ela ou faça amizade antes.</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>Outro admin foi mais rápido: isso já foi resolvido.</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>O modo lento está ativado aqui. Aguarde um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>O proxy não deixa a conexão passar. Confira as configurações do proxy ou fale com quem administra sua rede.</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>Aqui, só quem escreveu a mensagem pode apagá-la.</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>Só admins podem apagar o que outras pessoas escreveram.</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>Em reunião</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>Almoçando</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Trabalhando de casa</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Não estou bem</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>De férias</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>Traduzir mensagens?</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>Traduzir</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>Nenhum idioma</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>Traduzir para</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>É grande demais.</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>Não é um arquivo .ts.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como não lida</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>O que você fala é transcrito neste servidor, para poder ser lido e encontrado.</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>O que você fala é enviado para %1 e transcrito lá, para poder ser lido e encontrado.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of that day.</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Servidor: %1, versão %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>O Chatoyant é software livre sob a GNU General Public License, versão 3 ou posterior: você pode usá-lo para qualquer fim, ver como funciona, modificá-lo e repassá-lo. Ele vem sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>Ele usa Qt, OpenSSL, SQLite, Hunspell e libqrencode, além das fontes Inter e Noto.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>Contato nesse servidor: %1</translation>
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
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>Uma cópia de tudo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exportar meus dados…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>Encerramento da conta</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Excluir conta…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar meus dados</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>Seu nome, suas configurações e suas amizades são excluídos para sempre. Antes de qualquer coisa, você vê o que some e o que fica.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Só o servidor pode fazer isso, e não há conexão com ele agora.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>Tudo o que o servidor guarda sobre você, em um arquivo ZIP: perfil, configurações, contatos, suas conversas e os arquivos que você enviou.</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>Ela vem do servidor, e não há conexão com ele agora.</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>Salvando: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>O servidor está preparando a cópia: %1 até agora. Você pode fechar esta janela.</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>O servidor está preparando a cópia. Você pode fechar esta janela.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Você abriu um convite para %1. Nenhuma das suas contas é desse servidor. A nova conta ficará ao lado das que você já tem, com conversas próprias.</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>Adicionar uma conta?</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>Outro programa está usando este perfil. Feche-o ou inicie com outro --profile.</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>O histórico salvo estava danificado e foi guardado como %1. Ele está sendo carregado de novo do servidor.</translation>
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
        <translation>Entre de novo</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n não lida</numerusform>
            <numerusform>%1 · %n não lidas</numerusform>
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
        <translation>%1 · novidades em grupos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>Entrar em uma conversa por link…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Ir para uma conversa</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>Próxima conversa não lida</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>Conversa não lida anterior</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>Conversa %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>Silenciar a conversa ou reativar as notificações</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Responder à mensagem selecionada</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>Reagir à mensagem selecionada ou à última</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Ir para a primeira mensagem não lida</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Aumentar o texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Diminuir o texto</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamanho padrão do texto</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Próxima área</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>Gravar mensagem de voz, pausar, continuar</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>Reproduzir ou pausar a última mensagem de voz</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>Marcar a conversa como lida ou não lida</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>Editar minha última mensagem (com o campo vazio)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>Responder à última mensagem (com o campo vazio)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>Ir para o início da conversa</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>Mover uma conversa fixada para cima (na lista)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>Mover uma conversa fixada para baixo (na lista)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>Traduzir a mensagem escolhida ou a última</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>Precisão do clima</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Relatar um problema…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>Sobre o Chatoyant</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>Resultado mais antigo da busca nesta conversa</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>Resultado mais recente da busca nesta conversa</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>Desfazer a última ação</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Nome, nome de usuário ou e-mail</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administradores</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspensas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>Nenhum nome ou endereço corresponde à busca.</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>Nenhuma conta suspensa.</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Ainda não há ninguém.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>Dispositivos de %1</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>Desconectar todos</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>A conta está aberta nestes dispositivos. Um dispositivo desconectado pede a senha de novo; o que está salvo nele continua lá.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>A conta não está aberta em nenhum dispositivo.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Dispositivo sem nome</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Desconectar este dispositivo?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>Ele é desconectado na hora, onde quer que esteja. O que está salvo nele continua lá.</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>Desconectar todos os dispositivos de %1?</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>Eles são desconectados na hora, onde quer que estejam, e será preciso digitar a senha para entrar de novo. O que está salvo neles continua lá.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n dispositivo desconectado.</numerusform>
            <numerusform>%n dispositivos desconectados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>Ver perfil</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>Registro de auditoria desta pessoa</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>Não vale para a sua própria conta. Os dispositivos e a senha dela ficam nas configurações.</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>Dar código de redefinição…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Tornar membro</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Tornar admin…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Reativar conta</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 agora é admin do servidor.</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>Tornar %1 admin do servidor?</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>Administradores veem todas as contas e denúncias, convidam e suspendem pessoas e podem fazer com que você volte a ser membro. Eles não leem o que os outros escrevem.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Tornar admin</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>A conta de %1 está suspensa.</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>Suspender a conta de %1?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>A conta de %1 é desconectada na hora em todos os lugares e só poderá ser usada de novo quando um administrador a reativar. O que foi escrito continua lá.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 agora é membro.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 já pode entrar de novo.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>admin</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>conta suspensa</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>nenhum dispositivo conectado</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>verificação em duas etapas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administração</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Seções da administração</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Estatísticas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denúncias</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Convites</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoria</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciada até %1</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>Silenciada para sempre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>Nenhuma. Defina isso no menu da conversa, em “Notificações” e “Silenciar”.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>A regra de “%1” foi alterada.</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>A regra de “%1” foi removida.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>Novo pedido de amizade</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>Quer fazer amizade com você</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Todas as mensagens</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Só menções</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>É assim que as notificações aparecem.</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>Gota</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>Sininho</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>Madeira</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>Dois tons</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>Aguardando · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>Pausado · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>Salvo · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>Não pode ser mostrado agora: %1, %2</translation>
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
        <translation>Quem pode iniciar uma conversa comigo</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>Quem pode me enviar um pedido de amizade</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>Quem pode me adicionar a grupos</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>Quem vê minha foto</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Todos neste servidor</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>Amigos e quem está em um grupo comigo</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>Meus amigos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>Quem pode iniciar uma conversa com você: %1.</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>Quem pode enviar um pedido de amizade para você: %1.</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>Quem pode adicionar você a grupos: %1.</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>Quem vê sua foto: %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>Filtrar por pessoa: nome ou nome de usuário</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>Quem fez o quê, com quem e de onde neste servidor. Nada aqui é alterado depois, e nada do que as pessoas escreveram aparece.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n linha salva como %1.</numerusform>
            <numerusform>%n linhas salvas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>Sobre %1 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>Só sobre %1: mostrar todos de novo</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>Só sobre %1</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>Ninguém tem esse nome.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Nada foi registrado ainda.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar o registro de auditoria</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>Carregando as entradas…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>Outra ação: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>Quem mantém o servidor</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>alguém que não está mais aqui</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>Alguém pediu um e-mail de redefinição de senha para um endereço que ninguém usa</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>Falha ao entrar: ninguém tem esse nome</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Iniciar quando eu entrar neste computador</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>Não foi possível alterar: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>Mostrada agora</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>Os últimos quatro pares, conforme informado por quem administra o servidor</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Não conectar</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>Impressão digital do certificado esperado</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Impressão digital do certificado</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Este é o seu servidor?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 apresenta um certificado que este computador não conhece. Isso é comum em servidores próprios. Esta é a impressão digital dele:</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>Peça a impressão digital a quem administra o servidor, por telefone, por exemplo. Só confie se as duas forem iguais.</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>São iguais: confiar neste servidor</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>O certificado do servidor mudou</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 apresenta um certificado diferente daquele em que você confiou. Ou quem administra o servidor trocou o certificado, ou alguém está entre você e o servidor e poderia ler sua senha e suas mensagens. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>Conhecida até agora</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>Pergunte a quem administra o servidor, por outro meio que não este chat, se o certificado foi trocado, e peça que leia para você o final da nova impressão digital.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Confiar no novo certificado</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>Este não é o servidor do seu convite</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Seu convite indica o certificado de %1, mas esse servidor apresenta outro. Alguém pode estar entre você e o servidor. Nada foi enviado.</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>No convite</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>Não continue com este convite. Peça um novo a quem o enviou, por um meio diferente do primeiro.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1 em tabela</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Ainda sem dados</translation>
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
        <translation>Escolher arquivos</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>Salvar em…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>O arquivo não está mais onde foi salvo: salvando de novo.</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>Abrir um arquivo deste tipo poderia executar um programa. Aqui está a pasta dele.</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>Nenhum programa abre arquivos deste tipo. Aqui está a pasta dele.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>Não foi possível copiar a imagem.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Salvar tudo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Cancelar salvamento</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Reproduzir em velocidade %1×</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>Nenhum programa abre arquivos deste tipo, mas você pode salvá-lo.</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>Não há mensagens de voz aqui.</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>Salvando o arquivo primeiro.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>Mídia, arquivos e links</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>Clima da conversa</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>Traduzir para</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>Voltar às conversas</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>Cabeçalho da conversa</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>Novo link desta conversa</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>Link da conversa</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>Quem tem o link e uma conta neste servidor pode entrar. O servidor não guarda cópia: depois que você fechar o programa, ninguém poderá mostrá-lo de novo.</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>Um admin aprova quem entra por ele</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>Novo link…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>Quem tem um link entra por conta própria, sem precisar ser adicionado. Se você deixar de ser admin, seus links serão revogados.</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>Não há links desta conversa.</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>Link criado por você</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>Link criado por %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Link copiado.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR code</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>QR code do link</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>Link revogado.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>Revogar este link?</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>O link deixa de funcionar. Quem já entrou por ele continua na conversa.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>Nenhuma mensagem ainda</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n não lida</numerusform>
            <numerusform>%n não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>menciona você</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>rascunho: %1</translation>
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
        <translation>Quer levar o histórico da conversa de vocês para um grupo</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>marcada como não lida</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>uma mensagem não foi enviada</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarquivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n inscrito</numerusform>
            <numerusform>%n inscritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>Só admins podem fixar mensagens aqui.</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>A mensagem será apagada para todos.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Esta mensagem já está sendo enviada.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>Ocultar prévias nesta conversa</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>Sempre mostrar prévias nesta conversa</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>Remover prévia para todos</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>Não há mensagem à qual reagir.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>Tempo de espera dos membros entre duas mensagens. Não vale para admins.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>Admins aprovam quem entra</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Quem pode escrever</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>Quem pode adicionar membros</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>Quem pode fixar mensagens</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>Tipo de grupo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Só admins podem mudar isto.</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>Todos neste servidor podem encontrar o grupo pelo nome e entrar.</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>Para entrar, é preciso ter um link ou que um membro adicione a pessoa.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar conversas</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>Você ainda não tem conversas.</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>Nenhuma conversa com esse nome.</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>Digite um nome para encontrar as outras.</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>Conversa direta</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>Mensagens fixadas (%1)</translation>
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
        <translation>Rascunho:</translation>
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
        <translation>Travar o nome</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>O que vier depois que entrarem</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Só admins podem mudar isto.</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>O que novos membros podem ler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>Só admins podem mudar o nome, a descrição e a foto.</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>Todos os membros podem mudar o nome, a descrição e a foto.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>Não é possível encaminhar o que ainda não foi enviado.</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1, %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n mensagem copiada.</numerusform>
            <numerusform>%n mensagens copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n mensagem será apagada para todos.</numerusform>
            <numerusform>%n mensagens serão apagadas para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>O que ainda não foi enviado ninguém mais tem: apague para todos.</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>Sua conta não consegue registrar mais mensagens apagadas só para você. Nada foi apagado.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n mensagem apagada para você.</numerusform>
            <numerusform>%n mensagens apagadas para você.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>Não dá para reproduzir aqui. Salve e abra com outro programa.</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>É longo demais para reproduzir aqui. Salve e abra.</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>Os alto-falantes escolhidos não estão conectados. Os do sistema estão em uso.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>Mensagem de voz</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>Não há mais espaço no disco. O que você gravou até então está aqui.</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>O microfone foi desconectado. O que você gravou até então está aqui.</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>O programa fechou enquanto você gravava. O que você gravou até então está aqui.</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>Foi curto demais. Segure o microfone enquanto fala, ou clique nele, fale e clique em Enviar.</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>Nenhum microfone conectado. Conecte um e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>Não há espaço no disco. Apague alguma coisa e tente de novo.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>Não é possível usar o microfone. Feche outros programas que estejam gravando ou permita o acesso nas configurações do sistema e tente de novo.</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>Mensagem de voz descartada.</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>O microfone escolhido não está conectado. O do sistema está em uso.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir em janela separada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Nenhum chaveiro responde neste sistema: sua senha será pedida sempre que o programa abrir.</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>O idioma agora é %1.</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>Não foi possível ler a tradução em %1: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>As configurações deste dispositivo estavam danificadas. O que pôde ser lido continua valendo; o arquivo original foi guardado como %1.</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>A janela foi minimizada para que você continue recebendo mensagens. “Sair”, no menu, encerra o programa; mude isso em Configurações → Notificações.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Código do autenticador, seis dígitos</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Só mais um passo</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>Digite um dos códigos de recuperação que você guardou ao ativar a verificação em duas etapas. Cada um vale uma vez.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>Digite os seis dígitos que seu autenticador mostra para %1.</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Usar o autenticador</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Usar um código de recuperação</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Este código de recuperação está errado ou já foi usado.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Este código está errado ou expirou. Aguarde o próximo e confira o relógio do celular.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>Publicidade ou spam</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>Insultos, ameaças ou assédio</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>Algo ilegal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outra coisa</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>Denunciar esta mensagem</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>Denunciar esta pessoa</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>A denúncia vai para quem administra %1, com o seu nome. %2 não ficará sabendo.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qual é o problema?</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>Detalhes para os administradores (opcional)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>Bloquear %1 também</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Enviar denúncia</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>Denúncia enviada a quem administra %1.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 escreveu: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>Sua observação: %1</translation>
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
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Campo de mensagem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Gravar mensagem de voz</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n byte a mais</numerusform>
            <numerusform>%n bytes a mais</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n byte restante</numerusform>
            <numerusform>%n bytes restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>Você tinha escrito: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>Copiar o que você tinha escrito</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>Buscar na configuração</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>Configuração com que o servidor foi iniciado. Quem mantém o servidor a altera no arquivo de configuração; senhas e chaves não são mostradas.</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>Nenhuma configuração contém isso na chave ou no valor.</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>diferente do padrão</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>Copiar a chave %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>Concordar</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>Histórico desta conversa</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Escolha a parte que aparece</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>Arraste a foto ou use as setas do teclado. Os dados gravados pela câmera, como o local, não são enviados.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Definir foto</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Girar 90°</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Parte da foto que aparece</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>Arraste ou use as setas para mover, e mais e menos para ampliar ou reduzir.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivadas</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Nenhuma conversa ainda</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>Encontre pessoas que você conhece ou reúna várias em um grupo.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Encontrar pessoas</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Criar um grupo</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>Entrar por link</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>Meu status, perfil e configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Não lidas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n pedido de amizade</numerusform>
            <numerusform>%n pedidos de amizade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n mensagem não enviada</numerusform>
            <numerusform>%n mensagens não enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>Nenhuma conversa com esse nome</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>Tudo lido 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Nenhuma conversa arquivada</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>Meu perfil: %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>O que os admins fizeram aqui. Só admins veem isto.</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>Os admins ainda não fizeram nada aqui.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Excluir sua conta?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Excluir conta</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>@%1 em %2 deixará de existir para sempre, em todos os dispositivos. Ninguém poderá desfazer isso.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>O que some</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>Seu nome, foto, e-mail, senha, configurações, rascunhos e amizades. Você sai de todos os seus grupos. Este dispositivo apaga o histórico e se desconecta, e todos os outros também.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>O que fica</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>O que você escreveu e enviou nas conversas continua lá para os outros, em nome de “Conta excluída”. Se ninguém deve ficar com isso, apague antes. A partir daí, qualquer pessoa poderá usar seu nome de usuário.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Sua &amp;senha</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>Ninguém mais administra este servidor. Quem o mantém precisa dar essa função a outra pessoa antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>%n grupo precisa de outro proprietário antes. Transfira-o ou saia dele:</numerusform>
            <numerusform>%n grupos precisam de outro proprietário antes. Transfira-os ou saia deles:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n outro membro</numerusform>
            <numerusform>%n outros membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta não é a sua senha.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Só o servidor pode fazer isso, e não há conexão com ele agora.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>Apagar o grupo?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>“%1” deixará de existir para %n membro, com tudo o que foi dito e enviado lá. Ninguém poderá desfazer isso.</numerusform>
            <numerusform>“%1” deixará de existir para todos os %n membros, com tudo o que foi dito e enviado lá. Ninguém poderá desfazer isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>Para apagar, digite o &amp;nome dele</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Apagar para todos</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Apagando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fechar os detalhes</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Voltar aos detalhes</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Mídia, arquivos e links</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>Padrão do sistema</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 (sem conexão)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>Sem conexão com %1. Até que volte, o padrão do sistema será usado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>Renomear este dispositivo</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>Por exemplo: notebook de casa</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>&amp;Nome, só para você</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>Desconectar todos os outros dispositivos</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>Sua conta está aberta nestes dispositivos. Desconecte os que você não conhece ou não usa mais e depois troque sua senha.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>Dispositivo sem nome</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Desconectar este dispositivo?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>Ele é desconectado na hora, onde quer que esteja. O que está salvo nele continua lá.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n dispositivo desconectado.</numerusform>
            <numerusform>%n dispositivos desconectados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>Desconectar todos os outros dispositivos?</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>Sua conta continua aberta só aqui. O que está salvo nos outros continua lá.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Desconectar todos os outros</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>Dispositivo renomeado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>Sair desta conversa?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>Você não receberá mais as mensagens dela.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>É para lá que você quer ir?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>Este link leva a %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>Leva a uma conversa em %1.</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>Um convite para criar uma conta em %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Dados do grupo</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Sair da conta?</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>O que está salvo neste dispositivo continua aqui, assim como as mensagens que aguardam envio. Nas configurações, você pode apagar tudo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>Você já entrou em uma conta</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos do teclado</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Mídia, arquivos e links</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>Você abriu um convite e já entrou como @%1 em %2. Outra conta lá ficaria ao lado desta, com conversas próprias.</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>Criar outra conta</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>Enviar %n mensagem antiga?</numerusform>
            <numerusform>Enviar %n mensagens antigas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>Você escreveu %n mensagem há mais de um dia, e não houve conexão desde então. Até você decidir, ela fica entre as mensagens não enviadas.</numerusform>
            <numerusform>Você escreveu %n mensagens há mais de um dia, e não houve conexão desde então. Até você decidir, elas ficam entre as mensagens não enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>Administração: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>Escreva uma mensagem…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>Editar minha última mensagem</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>Responder à última mensagem</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>Dispensar nesta mensagem</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>Só você vê isto. É calculado neste dispositivo.</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>O tom pode parecer tenso</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>O tom pode parecer acalorado</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>O tom pode parecer triste</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>Enviar como fotos</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>Enviar como arquivos</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>menores, sem os dados gravados pela câmera</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>os originais, como estão</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Confirme seu e-mail</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Um e-mail com um código está a caminho de %1. O código vale por um dia: você pode fechar esta janela e digitá-lo mais tarde.</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Código do e-mail</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>Se este servidor envia e-mails, o novo endereço só passa a valer depois que você digitar o código enviado para ele.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Endereço de &amp;e-mail</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Sua &amp;senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta não é a sua senha.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Remover o endereço</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>Digitar código…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>E-mail: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 aguarda o código enviado por e-mail.</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>Nenhum. Cadastre um para entrar com ele e para que quem o conhece encontre você.</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>Seu e-mail foi removido.</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>Seu e-mail foi alterado.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>Seu e-mail foi confirmado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Carinhas e emoções</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Pessoas e corpo</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animais e natureza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comidas e bebidas</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viagens e lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Bandeiras</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tom de pele</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Médio-claro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Médio-escuro</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>Emojis para inserir</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>Configurar a verificação em duas etapas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>Guardei os códigos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. Escaneie isto com um app autenticador no seu celular.</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>QR code para o autenticador</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. Digite os seis dígitos que o app mostra.</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Código do autenticador, seis dígitos</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>Sem câmera? Digite esta chave no app:</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar a chave</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>Chave copiada.</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>A verificação em duas etapas está ativada. A partir de agora, será pedido um código ao entrar.</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>Guarde estes códigos de recuperação onde você possa encontrá-los sem o celular. Cada um substitui o celular uma vez. Eles só são mostrados agora.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Este código está errado ou expirou. Aguarde o próximo e confira o relógio do celular.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>Fechar sem guardar os códigos?</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>Eles não serão mostrados de novo. Sem eles e sem o celular, só quem administra o servidor poderá liberar seu acesso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Meta: 100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>Pessoas online</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
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
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensagens por segundo</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>No último minuto</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>Entrega, p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>Das requisições do último minuto</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>Do que o servidor pode usar</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>Usada pelo servidor</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>Em funcionamento</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Último backup</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Nenhum conhecido</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>Nenhuma requisição no último minuto</translation>
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
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A part of a scale, from one number to another: "0.2 to 0.3".</extracomment>
        <translation>%1 a %2</translation>
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
        <translation>Ainda sem dados</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>O máximo é %1.</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>Último valor (%1): %2. O máximo é %3.</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>Nenhuma mensagem no último minuto</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Mais lenta que a meta, 20–100 ms</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Mais rápida que a meta, 20–100 ms</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>Dentro da meta, 20–100 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1 às %2</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>Atualizar a cada 5 s</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>Entrega de mensagens</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensagens por segundo</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>Pessoas e conexões</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>Sentimento das mensagens</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>De 100 mensagens, 50, 95 e 99 chegam dentro desse tempo.</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>De −1, muito negativo, a +1, muito positivo.</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Sem conexão com o servidor no momento. Dados das %1.</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>As estatísticas vêm do servidor, e não há conexão com ele agora.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>Dados das %1</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>Aparece depois que cinco pessoas tiverem escrito, para que ninguém possa ser identificado.</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 mensagens desde %2</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar as estatísticas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
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
        <translation>%1, de %2 em %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%1 de %2</translation>
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
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Mensagem de voz</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
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
        <translation>Envio de fotos</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>Menores: rápidas de enviar e nítidas na tela</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>Originais: com todos os detalhes, porém maiores</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>Antes de enviar fotos, você pode escolher outra opção.</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>Pasta dos arquivos salvos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar a pasta padrão</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>Cópias neste dispositivo</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>Limpar arquivos em cache</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>Salvar arquivos em…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>Nada: o que você abre fica guardado aqui por um tempo para aparecer na hora da próxima vez.</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>%1 de imagens, vídeos e mensagens de voz que você abriu.</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>Limpar os arquivos em cache?</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>Imagens, vídeos e mensagens de voz serão baixados de novo quando você os abrir. Mensagens, rascunhos e os arquivos que você salvou continuam aqui.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Limpando…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>Os arquivos em cache foram apagados.</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>Configurações de conversas e arquivos alteradas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>Verifique</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>Encaminhar para</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>Adicione um comentário (opcional)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>Seu comentário, enviado antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Encaminhar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>e mais %n mensagem</numerusform>
            <numerusform>e mais %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>Sem conexão. A mensagem aguarda neste dispositivo e será enviada assim que houver conexão.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>Encaminhada para %n conversa.</numerusform>
            <numerusform>Encaminhada para %n conversas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Encaminhada para %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>Modo lento em %1: só uma mensagem por vez, sem comentário seu.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>Parte do nome</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>Ou encontre um grupo &amp;público</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>Nenhum grupo público com esse nome.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>Buscar amigos</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>Nenhum amigo para escolher.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Adicionar membros</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar membros</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Sair…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>Só admins podem mudar o nome e a descrição.</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>Só admins podem adicionar membros.</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>Só admins podem convidar por link.</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · você</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Ações para %1</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Editar o grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>Só admins podem mudar a foto.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Apagar grupo…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Banidos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>Pedidos %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>Só admins veem quem pede para entrar.</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>Só admins veem as pessoas banidas.</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>Só admins veem o que os admins fizeram.</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>Só proprietários podem apagar o grupo.</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>Convidar por link</translation>
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
        <translation>Copiar ID</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>Quem assume a conversa?</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>“%1” não tem outro proprietário além de você. Escolha quem assume essa função a partir de agora; depois você sai.</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar membros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>Transferir para %1 e sair?</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>A função de proprietário passa para %1. Você não receberá mais as mensagens desta conversa.</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>Transferir e sair</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>A conversa tem um novo proprietário, mas você ainda está nela: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>Ninguém foi encontrado aqui.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>O que o servidor encontra quando verifica a si mesmo: arquivos, banco de dados, certificado e e-mails. Quem mantém o servidor obtém o mesmo com “doctor”.</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>A última verificação foi feita há menos de um minuto.</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>Não há nada a dizer sobre isso.</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>Verificando o servidor…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>Última verificação: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1 em %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>Reagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Mais ações</translation>
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
        <translation>Alterado para todos os seus dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Após %n dia</numerusform>
            <numerusform>Após %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>Em até um dia (definido pelo servidor)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>Após %n dia (definido pelo servidor)</numerusform>
            <numerusform>Após %n dias (definido pelo servidor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>Desconectar dispositivos sem uso</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>Isto vale para todos os seus dispositivos, inclusive os que já estão conectados. Para voltar depois desse prazo, é preciso digitar a senha.</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>Definido pelo seu servidor, que não permite escolher um prazo menor.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Encaminhar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 de %2 · %3%</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar à janela</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Sobre este arquivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagem não pode ser mostrada</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>Esta imagem é grande demais para ser mostrada</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>Não foi possível baixar esta imagem</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>Envio</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Você recebeu um convite</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>Cole o link completo do seu convite. Ele indica o servidor e permite criar uma conta nele.</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>&amp;Link do convite</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Isto não é um link de convite. Ele começa com https:// ou chatoyant:// e tem uma só linha: copie de novo o link inteiro.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>Novo convite</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;Observação, só para administradores (opcional)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link do convite</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>O link só é mostrado agora: o servidor não guarda cópia. Envie-o por um meio que outras pessoas não leiam.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>Novo convite…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>Quem tem o link de um convite pode criar uma conta neste servidor. Você vê isto porque administra o servidor.</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>Não há convites.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>Convite revogado.</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>Revogar este convite?</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>O link deixa de funcionar. Quem já entrou por ele continua.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>Entrar em uma conversa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>Cole o link completo que alguém da conversa deu a você. Você vê aonde ele leva antes de entrar.</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>&amp;Link da conversa</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>Este link é um convite para criar uma conta em um servidor. Você já tem conta: peça um link da conversa ou que adicionem você.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>Você já faz parte desta conversa.</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>Usar uma conta de lá</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>Este link leva a uma conversa em %1, mas você entrou em %2. Se forem dois nomes do mesmo servidor, continue. Se não, use uma conta de lá.</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Isto não é um link de conversa. Ele começa com https:// ou chatoyant:// e tem uma só linha: copie de novo o link inteiro.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Pedir para entrar</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Enviando pedido…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>Um admin decide quem pode entrar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>Pedido enviado. A conversa aparecerá na sua lista quando um admin deixar você entrar.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Cancelar o pedido</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>Pedido cancelado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n nova mensagem</numerusform>
            <numerusform>%1, %n novas mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pressione as teclas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>Atalho para “%1”</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Não há atalho no momento.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Atual: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Novo atalho</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Remover atalho</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>Essas teclas servem para digitar: combine com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>Em alguns teclados, Ctrl e Alt juntos escrevem uma letra: use só um dos dois.</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>Essas teclas são necessárias para escrever: escolha outras.</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>Este atalho já é de “%1”, que ficaria sem ele.</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1: agora sem atalho.</translation>
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
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Igual ao do sistema: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>As janelas mudam na hora; nada se perde. As mensagens continuam no idioma em que foram escritas.</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>Igual ao do sistema: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>Verificação ortográfica</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>Não há dicionários instalados. Instale um para o seu idioma, por exemplo hunspell-pt-br, e abra o programa de novo.</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>As palavras são verificadas neste dispositivo, em todos os idiomas escolhidos aqui ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>Idiomas alterados.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>Não é uma tradução criada pelo lrelease.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>Confira seu e-mail</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>&amp;Código do e-mail</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Criando a conta…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>Alterar o endereço ou enviar de novo</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>Digite o código do e-mail que o servidor enviou para você. Ele vale por um dia.</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>Um e-mail com um código está a caminho de %1. Pode levar alguns minutos ou cair no spam. O código vale por um dia.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Conversa em %1</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Convite para %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>Mostrar prévia</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>Tem uma prévia do link.</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>Prévia do link: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>Alterar o código</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Escolha um código</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>O código abre a janela depois que você a bloqueia, só neste dispositivo. Ele protege suas conversas de olhares de quem passa; não criptografa o que está salvo aqui.</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>Código &amp;atual</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Novo código, pelo menos %n caractere</numerusform>
            <numerusform>&amp;Novo código, pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>&amp;Repita o novo código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>Remover o código</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>Este não é o código atual.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Os dois códigos não são iguais.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>Definido pelo seu servidor. %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>O Chatoyant está bloqueado</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>As mensagens continuam chegando, e ninguém as vê.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Seu &amp;código</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>Esqueci o código…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>Este não é o seu código.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Continuar sem o código?</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>Sua sessão será encerrada, e tudo o que está salvo neste dispositivo será apagado, inclusive as mensagens que aguardam envio. O servidor mantém o que tem: entre com sua senha para ver tudo de novo.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Sair e apagar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>Bloqueio deste dispositivo</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>Definir um código…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>Código definido.</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>Não há mais código.</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>O bloqueio oculta suas conversas até que o código seja digitado; bloqueie pelo menu principal ou pelo teclado.</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>Com um código, você pode ocultar suas conversas enquanto está longe da sua mesa.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>Bloqueio deste dispositivo: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Aumentar o contraste</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>Leitores de tela anunciam as novas mensagens da conversa aberta</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Só as que me mencionam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>Aparência alterada.</translation>
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
        <translation>A lista das suas contas estava danificada. Elas foram recuperadas a partir das pastas; só a ordem pode ter mudado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
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
        <translation>Buscar arquivo pelo nome</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>O conteúdo desta conversa fica no servidor. Ele aparece aqui quando a conexão voltar.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Não foi possível mostrar</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>Nenhum arquivo com esse nome</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>Tente uma parte menor do nome.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Nenhuma imagem ainda</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nenhum arquivo ainda</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>Nenhuma mensagem de voz ainda</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Nenhum link ainda</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>As fotos e os vídeos enviados nesta conversa ficam reunidos aqui.</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>Os documentos e outros arquivos enviados nesta conversa ficam reunidos aqui.</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>As mensagens de voz desta conversa ficam reunidas aqui.</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>Os links que alguém escreve nesta conversa ficam reunidos aqui.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>Mostrar na conversa</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>Tornar leitor</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Tornar membro</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Tornar admin</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Tornar proprietário…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>Transferir a conversa…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>Remover da conversa…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>Só proprietários podem remover admins e proprietários.</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>Só proprietários podem definir funções.</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Dar a %1 a função de proprietário?</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>Proprietários podem fazer tudo aqui, até assumir o controle da conversa.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Tornar proprietário</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>Transferir a conversa para %1?</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 passa a ter a função de proprietário, e você, a de admin. Só um proprietário pode devolver a função a você.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Ver perfil</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensagem</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>Vocês ainda não têm amizade. No perfil há um botão para isso.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Só admins podem escrever aqui.</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>Banir da conversa…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1 não receberá mais as mensagens desta conversa. Quem tem um link dela pode voltar.</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Banir %1?</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1 não receberá mais as mensagens desta conversa e não poderá voltar por um link até um admin remover o banimento ou adicionar essa pessoa de novo.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Banir</translation>
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
        <translation>Pessoas para mencionar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>Carregando mensagens…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>Algumas mensagens não puderam ser carregadas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>, resposta a você</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>, resposta a %1</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>, resposta</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>, menciona você</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>, encaminhada de %1</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, editada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n reação.</numerusform>
            <numerusform>%n reações.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>editada %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>Transcrição: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Espaço mostra a transcrição.</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>Ocultar transcrição</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Mostrar transcrição</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Ir para a mensagem mais recente</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Ir para a primeira mensagem não lida</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Primeira não lida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1. Clique para ver as versões anteriores.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>Nível do som</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>O microfone escolhido não está conectado. Você está ouvindo o padrão do sistema.</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>Não foi possível reproduzir. Escolha outros alto-falantes e tente de novo.</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>Diga alguma coisa. Ninguém mais ouve.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>Nenhum som foi captado. Escolha outro microfone ou veja se o atual está mudo.</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>É isto que os outros ouviriam.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Testar o microfone</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar de ouvir</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>Qual é a precisão do clima?</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>Este programa não inclui dados de medição.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>De cada 100 mensagens, %1 recebem o clima certo entre quatro; apostar sempre no mais comum acertaria %2. Agradável ou desagradável está certo em %3; apostar acertaria %4.</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>Mensagens em outros idiomas não têm clima.</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>Não disponível para estes idiomas: %1 e todos os que não estão listados aqui. Mensagens neles não têm clima.</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>Medido em textos cujo clima foi indicado por pessoas e que o programa não usou para aprender. Quando o programa não tem certeza, o clima aparece como calmo.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>Calcular o clima das conversas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>Cores atrás das mensagens</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Nítidas</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutis</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>Iguais em todos os climas</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>De cada clima, mostrar</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>A palavra</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>O ícone</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>O padrão atrás das mensagens</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>O ícone também na lista de conversas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>O clima descreve uma conversa, nunca uma pessoa. Cada conversa pode ter sua própria opção, no menu dela. Quem administra o servidor vê como os climas se distribuem entre pelo menos cinco pessoas, nunca os de uma só.</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>Avisar como o que escrevo pode soar</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>Mostrar o clima ao longo da barra de rolagem</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>Qual é a precisão disto?</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>O que você escreve não é avaliado neste dispositivo: %1. Reinstale o programa para corrigir isso.</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>Configurações do clima alteradas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>O clima desta conversa está pausado: mostrar de novo</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>Clima da conversa: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>Por que este clima?</translation>
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
        <translation>Por que este clima?</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>Nenhuma mensagem foi avaliada ainda.</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>Um grupo ganha um clima quando três pessoas escrevem e o perde após meia hora sem mensagens.</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>Uma conversa ganha um clima quando alguém escreve e o perde após meia hora sem mensagens.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>Quão agradável é a conversa</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1% de certeza</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>O que mais pesou</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>Pausar nesta conversa</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Não está certo?</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>O clima de “%1” não está certo</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Como você indicou.</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>Palavras a favor deste clima (+) e contra ele (−)</translation>
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
        <translation>Para mim, o clima é</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Deixar o programa decidir</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>Fica neste dispositivo e vale para este texto; nunca é enviado.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>Com base nas mensagens mais recentes; quanto mais nova, mais ela pesa. Avaliado neste dispositivo e guardado aqui.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>Com base nas mensagens mais recentes; quanto mais nova, mais ela pesa. Cada uma foi avaliada pelo servidor; a partir disso, este dispositivo calculou o clima.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>Prévia de uma conversa: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>Climas desta conversa</translation>
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
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>Buscar amigos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>Novo grupo ou canal</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Encontrar pessoas</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>Nenhum amigo por aqui ainda. Encontre pessoas e envie um pedido de amizade.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>Novo grupo a partir desta conversa</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Novo grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nome do grupo</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>&amp;Descrição (opcional)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>Descrição do grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>Todos leem e escrevem.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>Proprietários e admins escrevem; os demais leem.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>O grupo começa vazio, com você e esta pessoa. Ninguém mais lê o que vocês escreveram; esta conversa continua aqui.</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>Levar o histórico junto</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>Todas as pessoas que você adicionar agora poderão ler o que vocês escreveram. Primeiro, é preciso que %1 concorde; com o sim, o grupo é criado. Esta conversa também continua aqui.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>QR code do link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>Por exemplo: para os novos colegas</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>Quantas &amp;pessoas podem entrar</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Um dia</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Uma semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dias</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Um ano</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>&amp;Validade</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>%n pessoa pode entrar com ele, até %1.</numerusform>
            <numerusform>%n pessoas podem entrar com ele, até %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Link copiado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>Pelo menos %n caractere; o ideal são várias palavras.</numerusform>
            <numerusform>Pelo menos %n caracteres; o ideal são várias palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Fraca: fácil de adivinhar.</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Razoável: mais alguns caracteres ajudam.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Boa.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>Notificar sobre</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Mensagens que me mencionam</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>As notificações mostram</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>Nome e mensagem</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>Só o nome</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Nenhum dos dois</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Tocar um som</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuar na bandeja do sistema ao fechar a janela</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>Conversas silenciadas só notificam menções, e nada gera notificação enquanto seu status é Não perturbe ou durante o horário de silêncio. Isto vale para este dispositivo; a regra própria de uma conversa vale para todos os seus dispositivos.</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar uma notificação de teste</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>Se nada aparecer, as configurações do seu sistema estão impedindo.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Nada neste sistema exibe notificações.</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>Conversas com regra própria</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>Mensagens em conversas individuais</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>Mensagens em grupos e canais</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>Pedidos de amizade</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>Som das notificações</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>O do sistema</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>Reproduzir este som</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>Horário de silêncio alterado.</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>Minimizar a janela ao fechar e continuar</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>Notificações alteradas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensagem aguardando</numerusform>
            <numerusform>%n mensagens aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>Você está vendo o histórico salvo. Entre para enviar e receber mensagens.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>Sem conexão. Reconectando em %n s…</numerusform>
            <numerusform>Sem conexão. Reconectando em %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>Sem conexão. Reconectando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>Nenhuma mensagem ainda. Comece com uma destas ou escreva a sua.</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>Oi! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Tudo bem?</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>Você tem um minutinho?</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>Diga oi para %1</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Boas-vindas a %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>Rascunho de outro dispositivo</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>Você também escreveu isto, em outro dispositivo:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>Descartar o rascunho do outro dispositivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>Adicionar o rascunho do outro dispositivo a este</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>Mensagens não enviadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Tudo foi enviado.</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>Aguardando desde %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Descartar esta mensagem?</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>Ela não foi enviada a ninguém e não está guardada em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>Aguardando desde %1. Só será enviada quando você quiser.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Esta mensagem já está sendo enviada.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>Ninguém está pedindo para entrar.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Ninguém foi banido.</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>por %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Desbanir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Desbanir %1?</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1 poderá voltar por um link, ou um membro poderá adicionar essa pessoa.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>Denúncias (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denúncias</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>Administração</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>Seus amigos veem você como ausente até você mudar</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>Seus amigos veem que você prefere não receber interrupções</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>Você está aqui, e todos veem você como offline</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>Seus amigos veem você como ausente quando você se afasta</translation>
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
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 Os dados mostrados são das %2.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Alterando…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>&amp;Repita a nova senha</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>Todos os seus outros dispositivos são desconectados quando a senha muda.</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>Esta não é a sua senha atual.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>As duas senhas novas são diferentes.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>bot</source>
        <extracomment>Beside the name of a program that writes messages like a person.</extracomment>
        <translation>bot</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Buscar por nome ou nome de usuário</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Pedidos recebidos</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>Pedidos enviados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>Buscas demais. Esta continua em %n segundo.</numerusform>
            <numerusform>Buscas demais. Esta continua em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Conversar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Digite pelo menos dois caracteres.</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>Nenhum amigo ainda. Busque pessoas acima e envie um pedido de amizade.</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>Nenhum pedido esperando por você.</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>Nenhum pedido seu aguardando resposta.</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Grupos em comum: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>Convidar alguém por link…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>Ninguém encontrado. Busque por parte do nome ou do nome de usuário, ou pelo e-mail completo.</translation>
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
        <translation>Remover foto</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>Foto: alterar</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>Sem foto: escolher uma</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Alterar foto…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher foto…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>Enviando a foto…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>Sem conexão. A foto será enviada quando a conexão voltar.</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Quase pronto…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Foto removida.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher foto</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>Imagens (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>Este arquivo não é uma imagem que possa ser mostrada. Escolha um arquivo PNG, JPEG, GIF ou WebP.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensagens fixadas</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>Todas as mensagens fixadas</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>Ocultar as mensagens fixadas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>Fixada %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>Fixada · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2. Ir até ela</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensagens fixadas</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>Mostrar de novo acima da conversa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>Não há mais nada fixado aqui.</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2. Ir até ela</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Em reprodução</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Parar a reprodução</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>Posição na reprodução</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>Mensagem de voz de %1: mostrar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Velocidade: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>Mostrar prévias de links</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>As prévias de links são mostradas.</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>As prévias de links não são mais mostradas.</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Permitir prévias dos links que eu envio</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>Os links que você envia têm prévia.</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>Os links que você envia não têm mais prévia.</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>As prévias são criadas pelo seu servidor, se quem o administra permitir; as páginas não ficam sabendo nada sobre você. O que desconhecidos enviam só mostra prévia quando você pedir.</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>Ele não gera prévias de links.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>Meus amigos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>Mostrar aos outros o que eu li</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>Quem vê se estou online</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>Se desativado, só os seus próprios dispositivos sabem o que você leu, em todas as conversas. Você continua vendo o que os outros mostram.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Pessoas bloqueadas</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>Você não bloqueou ninguém.</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>Ninguém mais vê se você está online.</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>Seus amigos veem se você está online.</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>Os outros veem o que você leu.</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>Ninguém mais vê o que você leu.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>Mostrar aos outros que estou digitando</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>Os outros veem que você está digitando.</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>Ninguém mais vê que você está digitando.</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>Se você está online ou ausente e a última vez que esteve aqui: desconhecidos nunca veem isso. Com “Ninguém”, também não se informa que as mensagens chegaram a você.</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>Todos neste servidor podem encontrar você pelo nome. As conversas já iniciadas continuam; quem você bloqueia não pode escrever nada para você.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>Copiar o nome de usuário</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>Grupos em comum: %1 e mais %n</numerusform>
            <numerusform>Grupos em comum: %1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Grupos em comum: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Conversar</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>Criar um grupo com esta pessoa…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>Desfazer amizade</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>Desfazer a amizade?</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>A conversa continua aqui. Para voltar à amizade, será preciso um novo pedido.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>Aceitar o pedido</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Cancelar o pedido</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>Enviar pedido de amizade</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>Alterar meu status…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Esta pessoa não aceita pedidos de amizade seus.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>Salvar perfil</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>Algumas palavras sobre você</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>&amp;Nome de exibição</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>&amp;Sobre mim</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Será salvo assim que houver conexão.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Sua &amp;senha</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>&amp;Código do autenticador ou de recuperação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta não é a sua senha.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>Configurações do proxy</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>Mensagens e arquivos seguem este caminho até todos os servidores. O que você escreve continua criptografado até o seu servidor, e um servidor neste computador é acessado sem proxy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>Proxy do sistema</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>Proxy HTTP</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>%1: %2, port %3</source>
        <extracomment>%1: kind of a proxy, %2: its address, %3: a number</extracomment>
        <translation>%1: %2, porta %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Endereço do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>Nome de &amp;usuário (se o proxy pedir)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>A senha fica guardada no chaveiro deste sistema.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>Nenhum chaveiro responde neste sistema: a senha será esquecida quando você fechar o programa.</translation>
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
        <translation>Alterar…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Ir para uma conversa</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>Uma conversa, @pessoa, #grupo ou &gt;comando</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>Horário de silêncio</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>O dia todo aos sábados e domingos</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>até</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Início do silêncio</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Fim do silêncio</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copiar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>Salvar os códigos de recuperação em um arquivo</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>Códigos de recuperação de @%1 em %2. Cada um vale uma vez.</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>Copiado. Cole onde você guarda suas senhas.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Salvar os códigos de recuperação</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Não foi salvo: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1 denunciou uma mensagem de %2</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 denunciou %2</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · encerrada: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>Observação: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>Você não faz parte da conversa em que a mensagem foi escrita.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Encerrar denúncia</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir conversa</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1, denúncia sobre %2</translation>
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
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>Nada é enviado daqui: entregue o relato a quem administra seu servidor ou registre-o onde fica o código-fonte do programa.</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>O que aconteceu e o que você esperava?</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>O que o programa acrescenta (sem mensagens nem nomes de pessoas ou servidores)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>Salvar o relato como…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>Mostrar mais antigas</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>O que as pessoas denunciaram a quem administra este servidor. O texto aparece como era no momento da denúncia; a pessoa denunciada não fica sabendo.</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>Nenhuma denúncia foi encerrada ainda.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>Nenhuma denúncia em aberto.</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>Denúncia encerrada.</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>Denúncia reaberta.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>Em aberto (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>Encerradas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>Enviar pedido de amizade</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1 pode aceitar ou recusar. Amigos podem escrever um para o outro e ver se o outro está online.</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>Por exemplo, de onde vocês se conhecem</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>&amp;Recado junto, se quiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>Definir a senha e entrar</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Definindo a senha…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>&amp;Código de redefinição</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nova &amp;senha</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>Peça um código de redefinição a quem administra %1. Ele vale uma vez, por uma hora. Com a nova senha, sua conta é desconectada em todos os outros lugares.</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>Digite o código do e-mail ou o que você recebeu de quem administra %1. Com a nova senha, sua conta é desconectada em todos os outros lugares.</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>Se alguma conta em %2 usa o endereço %1, um e-mail com um código está a caminho. Pode levar alguns minutos ou cair no spam. O código vale uma vez, por uma hora.</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 não envia e-mails. Peça um código de redefinição a %2. Ele vale uma vez, por uma hora. Com a nova senha, sua conta é desconectada em todos os outros lugares.</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>Enviar o e-mail de novo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>O código do e-mail não vale mais. Envie o e-mail de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>O código vale por mais %n minuto.</numerusform>
            <numerusform>O código vale por mais %n minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>Código de redefinição para %1</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>Com este código, %1 define uma nova senha em “Esqueceu a senha?”, abaixo do login. Um código criado antes deixa de valer, e a senha continua a mesma até o código ser usado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Criar código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Código de redefinição</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>Passe este código a %1 por um meio que outras pessoas não leiam: quem o tiver pode entrar na conta. Ele só é mostrado agora, e o servidor não guarda cópia.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Validade: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Código copiado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Endereço de &amp;e-mail</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>Enviar o e-mail</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Já tenho um código</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Voltar ao login</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Digite o e-mail da sua conta em %1. Você receberá um código para definir uma nova senha.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>todos podem escrever</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>só admins podem escrever</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>todos podem adicionar membros</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>só admins podem adicionar membros</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>todos podem fixar mensagens</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>só admins podem fixar mensagens</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>modo lento desativado</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>modo lento (%1 entre duas mensagens)</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>todos podem encontrar o grupo</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>o grupo é privado</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>admins aprovam quem entra</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>é possível entrar sem aprovação</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>Modo lento: você poderá enviar a próxima mensagem em %1. O que você escreve fica aqui.</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Você adicionou %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 adicionou %2</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Você removeu %1</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 removeu %2</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>Você baniu %1</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 baniu %2</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>Você desbaniu %1</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1 desbaniu %2</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>Você aceitou o pedido de %1</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 aceitou o pedido de %2</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>Você recusou o pedido de %1</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1 recusou o pedido de %2</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>Você apagou uma mensagem de %1</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1 apagou uma mensagem de %2</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>Você deu uma função a %1: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1 deu uma função a %2: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Você fixou uma mensagem</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 fixou uma mensagem</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Você desafixou uma mensagem</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 desafixou uma mensagem</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>Você criou um link</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 criou um link</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>Você revogou um link</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 revogou um link</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>Você mudou o grupo</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 mudou o grupo</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>Você mudou: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 mudou: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>o nome</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>a descrição</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>a foto</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>quem pode mudar o nome</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>o que novos membros podem ler</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>Modo lento: você poderá enviar em %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>Modo lento em %1: você poderá enviar em %2.</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>Você removeu a prévia do link de uma mensagem de %1</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 removeu a prévia do link de uma mensagem de %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar nesta conversa</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>Resultado mais antigo</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>Resultado mais recente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar em tudo</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>Buscar em todas as mensagens</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensagens encontradas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>O que foi escrito, em todas as conversas</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>Digite pelo menos duas letras. Todas as palavras precisam aparecer.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Tente menos palavras ou outras.</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>Sem conexão: a busca só incluiu o que está salvo neste dispositivo.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Remover filtros</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Buscar por nome ou nome de usuário</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Pessoas encontradas</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>Buscar pelo nome de um grupo</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Grupos encontrados</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>Buscar arquivos pelo nome</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Arquivos encontrados</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>Tente outras palavras ou escolha um filtro acima.</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>Pode haver mais sem os filtros.</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>Nenhum amigo ainda</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>Digite um nome ou nome de usuário.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Nenhum grupo ainda</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>Os grupos de que você participa aparecem aqui.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nenhum arquivo ainda</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>O que é enviado nas suas conversas aparece aqui.</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>Os filtros também podem ser digitados: %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>Sem conexão: só aparecem pessoas conhecidas neste dispositivo.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>Remover o filtro</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>Em</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>Filtro ativado</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>Filtro não ativado</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Remover o filtro “%1”</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>Digitar um nome…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>Qualquer conversa</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Há mais de um ano</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>A partir de uma data…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>Antes de uma data…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Qualquer mensagem</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imagens e vídeos</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Mensagens de voz</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>a partir de %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>a partir de %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 em %2: %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchWords</name>
    <message>
        <source>from</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a person's name, as in from:ben. One word, in small letters.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>in</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before the name of a chat, as in in:family. One word.</extracomment>
        <translation>em</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>tem</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>é</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>arquivo,arquivos</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>voz,áudio,audio</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>imagem,imagens,foto,fotos,vídeo,vídeos</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>ontem</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>mim</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>Você não conhece ninguém com o nome “%1”.</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>Você não está em nenhuma conversa com o nome “%1”.</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>não-lida,nao-lida</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>“is:%1” não existe. Use “is:unread”.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>“%1” não é uma data. Escreva assim: %2.</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>“has:%1” não existe. Use has:file, has:image, has:voice ou has:link.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>Verificação em duas etapas</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>@%1 em %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>Pelo menos 8 caracteres, e só você deve saber.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair da conta</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>Sair e apagar o histórico</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Ativada. Resta %n código de recuperação.</numerusform>
            <numerusform>Ativada. Restam %n códigos de recuperação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>Desativada. Com ela, além da senha, será pedido um código do seu celular ao entrar.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>Verificação em duas etapas: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>Sua senha foi alterada, e todos os outros dispositivos foram desconectados.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Configurar a verificação em duas etapas</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>Você precisa de um app autenticador no celular. Primeiro, confirme que é você.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>Desativar a verificação em duas etapas?</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>Depois disso, quem souber a senha poderá entrar só com ela. Os códigos de recuperação também deixam de valer.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>A verificação em duas etapas está desativada.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>Mensagens selecionadas</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>Cancelar a seleção</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Copiar com autor e horário</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Encaminhar…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Apagar para todos</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n mensagem selecionada</numerusform>
            <numerusform>%n mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Apagar para mim</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Mover %1 para cima</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Mover %1 para baixo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nome do arquivo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>Enviar arquivos</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>Fotos menores, sem os dados gravados pela câmera</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>Adicione uma legenda…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Escolher arquivos</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>Uma mensagem pode ter no máximo %n arquivo.</numerusform>
            <numerusform>Uma mensagem pode ter no máximo %n arquivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 é uma pasta. Compacte-a em um só arquivo primeiro.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>O original indica onde a foto foi tirada. Todos na conversa podem ver isso.</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1 tem %2; este servidor aceita arquivos de até %3.</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>Não foi possível reduzir %1. Remova esse arquivo ou envie os originais.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>ativo agora</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>última atividade hoje às %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>última atividade ontem às %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>última atividade em %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>Esgotado: %n pessoa entrou.</numerusform>
            <numerusform>Esgotado: %n pessoas entraram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>Expirou: valia até %1.</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>%1 de %2 usados · até %3</translation>
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
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbe</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisível</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>Canal · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>Grupo · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>Removeram você desta conversa. Só os admins dela podem adicionar você de novo.</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>Este link não funciona mais: expirou, já foi usado, foi revogado ou não foi copiado por inteiro. Peça um novo.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>Você perguntou se o histórico desta conversa pode ir junto para o grupo “%1”. O grupo será criado quando a resposta for sim.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1 quer criar o grupo “%2” e levar o histórico desta conversa junto. O grupo teria só você e esta pessoa; quem entrar depois lê o que vier em seguida.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1 quer criar o grupo “%2” com %3 e levar o histórico desta conversa junto. Essas pessoas poderiam ler tudo o que vocês escreveram aqui.</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 concordou: o grupo “%2” começa com o histórico desta conversa.</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1 não quer que o histórico vá junto. O grupo “%2” não foi criado; você pode criar um que comece do zero.</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 cancelou o pedido sobre o histórico.</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>Seu pedido sobre o histórico foi respondido. Se o grupo “%1” está entre suas conversas, a resposta foi sim.</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>O pedido sobre o histórico não está mais em aberto.</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Tentativas demais. Tente de novo em %n segundo.</numerusform>
            <numerusform>Tentativas demais. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Tentativas demais. Tente de novo em %n minuto.</numerusform>
            <numerusform>Tentativas demais. Tente de novo em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>Este dispositivo foi desconectado a partir de outro lugar, ou sua senha foi alterada. Entre de novo; o que você escreveu está guardado.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>Esta conta está suspensa. Fale com quem administra o servidor. O que você escreveu está guardado neste dispositivo.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>Sua sessão expirou. Entre de novo; o que você escreveu está guardado.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Algo deu errado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nova mensagem</numerusform>
            <numerusform>%n novas mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Não alterada: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>A alteração aguarda conexão</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviada: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Só admins podem escrever aqui.</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>Você saiu desta conversa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 removeu você desta conversa. Você ainda pode ler o que está aqui.</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>Esta conversa foi apagada ou você não faz mais parte dela.</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>Você bloqueou %1.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 não aceita mensagens suas. O que não foi enviado fica aqui até você tentar de novo ou apagar.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>não perturbe</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisível</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>última vez online às %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>última vez online em %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Esta mensagem foi apagada</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensagem apagada</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>Só é possível apagar mensagens para todos em até %n dia.</numerusform>
            <numerusform>Só é possível apagar mensagens para todos em até %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>Só é possível apagar mensagens para todos em até %n hora.</numerusform>
            <numerusform>Só é possível apagar mensagens para todos em até %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>Só é possível apagar mensagens para todos em até %n minuto.</numerusform>
            <numerusform>Só é possível apagar mensagens para todos em até %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>Encaminhada de %1</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está digitando…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 e %2 estão digitando…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1, %2 e %3 estão digitando…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Várias pessoas estão digitando…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>Você mudou o nome para “%1”</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 mudou o nome para “%2”</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>Você mudou a descrição</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 mudou a descrição</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>Você mudou a conversa</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 mudou a conversa</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>Você definiu que só admins podem mudar o nome e a descrição</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1 definiu que só admins podem mudar o nome e a descrição</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>Você permitiu que todos os membros mudem o nome e a descrição</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1 permitiu que todos os membros mudem o nome e a descrição</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>Você permitiu que novos membros leiam tudo desde o início</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1 permitiu que novos membros leiam tudo desde o início</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>Você definiu que novos membros só leem o que vier depois que entrarem</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1 definiu que novos membros só leem o que vier depois que entrarem</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Você fixou uma mensagem</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 fixou uma mensagem</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Você desafixou uma mensagem</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 desafixou uma mensagem</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>Você fixou “%1”</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1 fixou “%2”</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>Você desafixou “%1”</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1 desafixou “%2”</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Você adicionou %1</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 adicionou você</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 adicionou %2</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Você entrou</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Você saiu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Você removeu %1</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 removeu você</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 removeu %2</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>Sua nova função: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>Nova função de %1: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>Você mudou a foto</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 mudou a foto</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>Você removeu a foto</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 removeu a foto</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>A conta foi excluída, e este dispositivo apagou o histórico dela.</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · com aprovação</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>O modo lento está ativado aqui. Tente de novo em %1.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>Não enviada: aguarda há mais de um dia. Envie agora ou apague.</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>Você mudou as regras: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 mudou as regras: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>Pontuação</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>Servidores já usados</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Remover desta lista</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>Procurando o servidor…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sem criptografia</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>criptografado, certificado válido</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>criptografado, certificado conforme o convite</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>criptografado, certificado confirmado por você</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · em %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>Este servidor não aceita novas contas. Peça uma a quem administra o servidor.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>Este servidor não aceita novas contas. Peça uma a %1.</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Seções das configurações</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Meu perfil</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>Conta e segurança</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>O que você digitou não foi salvo, e ninguém mais vê isso.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Apagar o histórico?</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>Tudo o que está salvo neste dispositivo é apagado, inclusive mensagens que aguardam envio. O servidor mantém o que tem.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Sair e apagar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar nas configurações</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>Conversas e arquivos</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>Voz e áudio</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Clima da conversa</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>Configurações: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Será salvo assim que houver conexão.</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>Salvar as alterações do seu perfil?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar uma ação ou um atalho</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>Restaurar todos os atalhos</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>Nenhuma ação com esse nome ou atalho.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>Todos os atalhos voltaram ao padrão.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem atalho</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>O Caps Lock parece estar ativado.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Manter minha conta conectada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>Usar um link de convite</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>Usar offline com o histórico salvo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nome de &amp;usuário ou e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>Procurando o chaveiro deste sistema…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>Fica guardado no chaveiro deste sistema.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>Nenhum chaveiro responde neste sistema: sua conta fica conectada até você fechar o programa, e a senha será pedida sempre que ele abrir.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Tenho um código recebido por e-mail</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Criando a conta…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>Já tenho uma conta</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>Código do &amp;convite</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>&amp;Nome de exibição (opcional)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>&amp;E-mail (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>De 3 a 32 letras a–z, números, ponto, hífen ou sublinhado, começando com uma letra.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>Você receberá um e-mail com um código; com ele, a conta é criada.</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>Se você esquecer a senha, um e-mail ajuda você a entrar de novo.</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 já está em uso. Tente outro.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 está disponível.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Carregando</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Nenhuma sugestão</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>Adicionar “%1” ao dicionário</translation>
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
        <translation>Converse no seu próprio servidor.</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>O link aberto não é um convite e não leva a nenhuma conversa. Peça um novo.</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>Nada foi enviado para esse servidor.</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>Voltar às minhas conversas</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>Você já tem esta conta aqui</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 é uma das suas contas nesta janela. Nada foi adicionado.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Configurações do proxy</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Seu status</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>Todos o veem ao lado do seu nome até você mudar ou o prazo acabar. Depois, o servidor o esquece.</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>Por exemplo: em reunião</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>&amp;Como você está?</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrar o status</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar o status</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Escolher um emoji</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>Escolher um emoji diferente de %1</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Definir status…</translation>
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
        <translation>status: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>até o fim do dia</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Até eu mudar</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Por 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Por 1 hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>%1 no horário local</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>Fala %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>Tentar de novo em %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · iniciar conversa</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1, @%2, iniciar conversa</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>Entrar em uma conversa por link</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>Ver aonde ele leva</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>Mudar para a conta %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>@ para pessoas, # para grupos, &gt; para comandos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>Ao criar uma conta, você concorda com os termos deste servidor.</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>Ler os termos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 Desfazer: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>Traduzir mensagens para</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>Nunca traduzir automaticamente</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>Traduzido por %1. Escolha “Traduzir” no menu de uma mensagem ou ative, nos detalhes de uma conversa, a tradução de tudo o que chega nela.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>Traduzindo…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>Não foi traduzida: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Mostrar tradução</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>Já está neste idioma: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>Mostrar só o original</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>Traduzido por %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>Traduzido por %2 (original: %1)</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>Traduzir</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Este servidor não traduz nada. Fale com quem o administra.</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1, na própria máquina do seu servidor</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>As mensagens que você traduz são passadas para %1, que roda na própria máquina do seu servidor. Elas não vão para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>O texto das mensagens que você traduz vai do seu servidor para %1 em %2, sem informar quem escreveu nem quem pediu.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: %n mensagem não lida</numerusform>
            <numerusform>Chatoyant: %n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Abrir o Chatoyant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: novidades em grupos</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>Reativar notificações (silenciada até %1)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar por 1 hora</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>O Chatoyant continua aberto</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>A janela está fechada, mas você continua recebendo novas mensagens. Clique no ícone da bandeja do sistema para abri-la de novo; “Sair” fica no menu do ícone.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Versões anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Atual, desde %1</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>Texto original: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Editada: %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>Não há outras versões.</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>Havia mais versões; as mais antigas não são mostradas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Desativar o som</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir com outro programa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>Não dá para reproduzir este vídeo aqui</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>O programa que reproduz vídeos neste sistema não conhece o formato dele.</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Posição no vídeo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Vídeo %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>Não foi possível baixar este vídeo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ativar o som</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Velocidade: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>Sobre este arquivo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>Gravando mensagem de voz</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>Gravar mais</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>Pausar e ouvir</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>Mensagem de voz, ainda não enviada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>Solte para descartar</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>A gravação chegou ao limite.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n segundo restante</numerusform>
            <numerusform>%n segundos restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enter envia · Espaço pausa para ouvir · Esc descarta</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enter envia · Espaço reproduz · R grava mais · Esc descarta</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>Solte para enviar · deslize para cima ou Espaço: mãos livres · deslize para o lado ou Esc: descartar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>Isto vale para este dispositivo.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>Nenhum microfone conectado. Conecte um para gravar mensagens de voz.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Alto-falantes</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>Nenhum alto-falante conectado. Conecte um para ouvir mensagens de voz.</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Velocidade %1×</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>Reprodução das mensagens de voz</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>Transcrição das mensagens de voz</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>Neste servidor, ninguém transcreve o que você fala.</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>Configurações de voz e áudio alteradas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>Descartar o link</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Você abriu um link de uma conversa em %1. Ele aguarda aqui: entre nesse servidor ou crie uma conta nele para participar.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de começar</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>Meus amigos veem se estou online</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>Os outros veem o que eu li</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>Tudo isso pode ser alterado a qualquer momento, nas configurações.</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>O que os outros veem de mim</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>Quem não tem amizade com você nunca vê isso.</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>Caso contrário, só os seus próprios dispositivos sabem.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>Mostrar aos outros meu &amp;horário local</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>Pelo fuso horário deste dispositivo, %1. Visível para todos.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>Idiomas que eu falo</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>Não informados</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>Escolha uma conversa</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Não alterado: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1 perguntou sobre o histórico da conversa de vocês. Abra a conversa para responder.</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>Você saiu de “%1”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Dados do grupo</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>Criar um grupo a partir desta conversa…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Sair…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Mídia, arquivos e links</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>Um admin recusou seu pedido para entrar em uma conversa.</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>Alguém quer entrar em “%1”. Veja quem nos detalhes da conversa.</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>Você apagou “%1”.</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1 apagou “%2”.</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>Ou pressione %1 e digite algumas letras.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>Enviar mensagens com</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; Shift+Enter começa uma nova linha</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Enter; Enter começa uma nova linha</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**negrito**, *itálico*, ~~tachado~~ e `código` aparecem assim formatados quando enviados.</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>Configurações de escrita alteradas.</translation>
    </message>
</context>
</TS>
