<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>Según los ajustes (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>Silenciado: como mucho, menciones</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>%1 inició sesión</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>Falló un inicio de sesión como %1</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>%1 cerró sesión</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 cerró sesiones propias</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1 cerró sesiones de %2</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 cambió su contraseña</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1 cambió la contraseña de %2</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 cambió su contraseña con un código</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 creó un código para restablecer su propia contraseña</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1 creó un código para restablecer la contraseña de %2</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>Alguien pidió un correo para restablecer la contraseña de %1</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 cambió su dirección de correo</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1 cambió la dirección de correo de %2</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 activó la verificación en dos pasos</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 desactivó la verificación en dos pasos</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1 desactivó la verificación en dos pasos de %2</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 inició sesión con un código de recuperación</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 creó una cuenta</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1 creó una cuenta para %2</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1 dio la administración a %2</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 quitó la administración a %2</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 suspendió la cuenta de %2</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1 reactivó la cuenta de %2</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 eliminó su cuenta</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 eliminó la cuenta de %2</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 creó una invitación</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 anuló una invitación</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1 añadió a %2 a un grupo</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1 quitó a %2 de un grupo</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1 vetó a %2 en un grupo</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1 quitó el veto a %2 en un grupo</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1 asignó otro rol a %2 en un grupo</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 cambió un grupo</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 fijó un mensaje en un grupo</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 desfijó un mensaje en un grupo</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1 eliminó un mensaje de %2 en un grupo</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 quitó la vista previa del enlace de un mensaje de %2</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 creó un enlace para unirse a un grupo</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 anuló un enlace para unirse a un grupo</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1 aceptó la solicitud de %2 para unirse a un grupo</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1 rechazó la solicitud de %2 para unirse a un grupo</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 eliminó un grupo</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 denunció algo</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 cerró una denuncia</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 reabrió una denuncia</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>Reintentar el cambio</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>Volver a editar</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Descartar el cambio</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copiar selección</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>Deseleccionar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>Eliminar para mí</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>Enviar ahora</translation>
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
        <translation>El mensaje al que responde</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>Enlace: %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>Vista previa: %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Solo en este dispositivo</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>En este dispositivo y en el servidor</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>No se evalúa nada ni se muestra ningún ambiente. Lo que escribes tampoco lleva ambiente para los demás.</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>El servidor no evalúa nada de lo que escribes. Tus borradores y lo que lees se evalúan aquí, y de aquí no sale.</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>El servidor evalúa cada mensaje que envías; así todo el mundo en el chat ve el mismo ambiente. Los borradores se evalúan aquí.</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>Tu servidor no permite usar el ambiente.</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>Tu servidor solo lo permite en tu dispositivo.</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>Según los ajustes (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Tranquilo</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Alegre</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Tenso</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>Caldeado</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>El ambiente de esta conversación es tranquilo.</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>El ambiente de esta conversación es alegre.</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>El ambiente de esta conversación es apagado.</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>El ambiente de esta conversación es tenso.</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>El ambiente de esta conversación está caldeado. Los colores fríos ayudan a mantener la calma.</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>muy desagradable</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>más bien desagradable</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>ni agradable ni desagradable</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>más bien agradable</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>muy agradable</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: "Tuesday, 08:00".</extracomment>
        <translation>el %1, %2</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>Activar notificaciones (silenciado hasta %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar notificaciones</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Durante 8 horas</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>Hasta mañana por la mañana (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Durante 1 semana</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>Estado cambiado.</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>Hay una denuncia nueva. La encontrarás en tu menú.</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>El estado se cambiará cuando haya conexión.</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>No se pudo cambiar tu perfil: %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Mover abajo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>El servidor está ocupado. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>El servidor se está reiniciando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>El disco del servidor está lleno. Avisa a quien lo administra.</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>El servidor no pudo guardarlo. Avisa a quien lo administra.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Primero inicia sesión.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>El nombre de usuario o la contraseña no son correctos.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Tu sesión terminó. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>Tu sesión se cerró desde otro dispositivo. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>Ese dispositivo ya no tiene la sesión iniciada.</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>Esta cuenta pide además un código de verificación en dos pasos.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>Esta cuenta está suspendida. Consulta a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>El código es incorrecto, ya se usó o caducó.</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>A este servidor solo se entra con invitación. Consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>La invitación no existe, ya se usó o caducó. Pide una nueva.</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>La verificación en dos pasos ya está activada.</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>La verificación en dos pasos está desactivada.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Solo puede hacerlo quien administra el servidor.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>Este servidor no admite cuentas nuevas. Consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>Un nombre de usuario tiene de 3 a 32 letras a–z, dígitos, puntos, guiones o guiones bajos, y empieza por una letra.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>Este nombre de usuario ya está en uso. Elige otro.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>Este servidor no envía correos. Consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>Esta dirección de correo ya está en uso.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>Una contraseña tiene al menos 8 caracteres y no es una de las más comunes.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Esta persona no existe.</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>No se puede contactar con esta persona.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>Esa es tu propia cuenta.</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>Ya no hay ninguna solicitud de esta persona.</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>Este chat ya no existe o ya no eres miembro.</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>El chat ya tiene el máximo de miembros.</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>Eso no se puede hacer en este tipo de chat.</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>Solo tú tienes el rol de admin principal: dáselo primero a otra persona.</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>El enlace no existe, ya se usó, se anuló o caducó. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>Ya no hay ninguna solicitud para traspasar el historial.</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>Esta persona no es miembro del chat.</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>Tu rol en este chat no lo permite.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>Es demasiado largo. Envíalo por partes.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>Contiene caracteres que no se pueden guardar.</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>Ese mensaje ya no existe.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>El mensaje se eliminó.</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>El mensaje es demasiado antiguo para eliminarlo para todos.</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>El chat ya tiene el máximo de mensajes fijados. Desfija uno primero.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no existe.</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>Esta subida se canceló o se abandonó. Empiézala de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>El archivo está vacío. No hay nada que enviar.</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>El archivo supera el tamaño que permite este servidor.</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>Tus archivos ocupan todo el espacio que tienes aquí. Elimina primero algunos mensajes con archivos.</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>El archivo no se subió por completo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>El archivo forma parte de un mensaje. Elimina el mensaje.</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>Un mensaje puede tener diez archivos como máximo.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Escribe al menos dos caracteres.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>Demasiado rápido. Espera un momento.</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>Es más de lo que el servidor envía de una vez.</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>Supera el tamaño que permite el servidor.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>No hay conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>No se puede acceder al servidor. Revisa la dirección y tu red.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>Algo responde ahí, pero no es un servidor de Chatoyant.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>El certificado del servidor no es de confianza o ha cambiado. Consulta a quien administra el servidor antes de continuar.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>El archivo ya no está o no se puede leer. Devuélvelo a su sitio e inténtalo de nuevo, o elimina el mensaje.</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>El archivo cambió desde que lo elegiste. Elimina el mensaje y envía el archivo tal como está ahora.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>No se puede guardar nada en esa carpeta. Elige otra.</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>No se pudo guardar en este dispositivo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>No hay ningún servidor con ese nombre. Revisa cómo está escrito y si tienes conexión.</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>El equipo responde, pero no hay ningún servidor de chat en este puerto. Revisa el número después de los dos puntos o consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>Esto no es una dirección de servidor. Debe ser como chat.example.org o chat.example.org:7443.</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>El servidor no puede crear una miniatura de este archivo. Elige una imagen PNG, JPEG, GIF o WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>La imagen es demasiado grande: como máximo, 5 MB y 4096 píxeles por lado.</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>Esta cuenta se eliminó.</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>Nadie más administra este servidor. Antes debe poder hacerlo otra persona.</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Este servidor no traduce nada. Consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>No se puede contactar con el traductor en este momento. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>Aquí no se traduce a este idioma. Elige otro.</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>El mensaje es demasiado largo para traducirlo.</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>Esta persona limita quién puede escribirle. Puede que una solicitud de amistad ayude.</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Esta persona no acepta solicitudes de amistad tuyas.</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>Esta persona limita quién puede añadirla a grupos. Envíale un enlace o primero una solicitud de amistad.</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>Otro admin se adelantó: ya está resuelto.</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>Aquí está activado el modo lento. Espera un poco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>El proxy no deja pasar la conexión. Revisa los ajustes del proxy o consulta a quien administra tu red.</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>Aquí, un mensaje solo lo puede eliminar quien lo escribió.</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>Solo los admins pueden eliminar lo que escribieron otras personas.</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>En una reunión</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>Almorzando</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>Trabajando desde casa</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>No me siento bien</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>De vacaciones</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>¿Traducir los mensajes?</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>Traducir</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>Ningún idioma</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>Traducir a</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>El archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>No es un archivo .ts.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>Lo que dices se transcribe en este servidor para que se pueda leer y buscar.</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>Lo que dices se envía a %1 y se transcribe allí para que se pueda leer y buscar.</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Servidor: %1, versión %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyant es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior: puedes usarlo para lo que quieras, ver cómo funciona, modificarlo y compartirlo. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>Se basa en Qt, OpenSSL, SQLite, Hunspell y libqrencode, y en las tipografías Inter y Noto.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>Contacto del servidor: %1</translation>
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
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>Una copia de todo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exportar mis datos…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>Eliminar tu cuenta</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exportar mis datos</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>Tu nombre, tus ajustes y tus amistades se eliminan para siempre. Antes de que ocurra nada, verás qué se elimina y qué se conserva.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Solo puede hacerlo el servidor, y ahora no hay conexión con él.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>Todo lo que el servidor guarda sobre ti, en un archivo ZIP: perfil, ajustes, contactos, tus chats y los archivos que enviaste.</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>La prepara el servidor, y ahora no hay conexión con él.</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>Guardando: %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>El servidor lo está preparando: %1 hasta ahora. Puedes cerrar esta ventana.</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>El servidor lo está preparando. Puedes cerrar esta ventana.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Abriste una invitación a %1. Ninguna de tus cuentas está allí. Una nueva se suma a las que tienes, con sus propios chats.</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>¿Añadir una cuenta?</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>Otro programa usa este perfil. Ciérralo o inicia Chatoyant con otro --profile.</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>El historial guardado estaba dañado y se conserva como %1. Se está cargando de nuevo desde el servidor.</translation>
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
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n sin leer</numerusform>
            <numerusform>%1 · %n sin leer</numerusform>
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
        <translation>%1 · novedades en grupos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>Unirse a un chat con un enlace…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Ir a un chat</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>Siguiente chat sin leer</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>Anterior chat sin leer</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>Chat %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>Silenciar el chat o activar sus notificaciones</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Responder al mensaje elegido</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>Reaccionar al mensaje elegido o al último</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
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
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Ir al primer mensaje no leído</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>Grabar un mensaje de voz, pausar, continuar</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>Reproducir o pausar el último mensaje de voz</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>Marcar el chat como leído o no leído</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>Editar mi último mensaje (con el campo vacío)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>Responder al último mensaje (con el campo vacío)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>Ir al principio del chat</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear Chatoyant</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>Mover arriba un chat fijado (en la lista)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>Mover abajo un chat fijado (en la lista)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>Traducir el mensaje elegido o el último</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>Cuánto acierta el ambiente</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Informar de un problema…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>Acerca de Chatoyant</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>Resultado más antiguo de la búsqueda en este chat</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>Resultado más reciente de la búsqueda en este chat</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>Deshacer la última acción</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Nombre, nombre de usuario o correo</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendidas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>Nadie tiene eso en su nombre o dirección.</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>No hay ninguna cuenta suspendida.</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Aún no hay nadie.</translation>
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
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>Aquí tiene sesiones abiertas. Un dispositivo en el que se cierra la sesión vuelve a pedir la contraseña; lo que hay guardado en él permanece ahí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>No tiene ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Dispositivo sin nombre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>¿Cerrar sesión en este dispositivo?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>La sesión se cierra al instante, esté donde esté. Lo que hay guardado en él permanece ahí.</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>¿Cerrar sesión en todos los dispositivos de %1?</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>Las sesiones se cierran al instante, estén donde estén, y para volver a entrar hará falta la contraseña. Lo que hay guardado en los dispositivos permanece ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>Se cerró la sesión en %n dispositivo.</numerusform>
            <numerusform>Se cerró la sesión en %n dispositivos.</numerusform>
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
        <translation>Registro de auditoría de esta persona</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>No con tu propia cuenta. Sus dispositivos y su contraseña están en Ajustes.</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Dispositivos…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>Dar código para restablecer…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Quitar la administración</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Dar la administración…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Reactivar la cuenta</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>Ahora %1 forma parte de la administración.</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>¿Dar la administración a %1?</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>La administración ve todas las cuentas y denuncias, puede invitar a personas y suspender cuentas, y puede quitarte la administración. No lee lo que escriben otras personas.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Dar la administración</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>La cuenta de %1 está suspendida.</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>¿Suspender la cuenta de %1?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>Se cierran al instante todas las sesiones de %1, y no podrá iniciar sesión hasta que la administración reactive su cuenta. Lo que escribió se conserva.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 ya no forma parte de la administración.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 puede volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserRow</name>
    <message>
        <source>administrator</source>
        <extracomment>Beside a name: of the server.</extracomment>
        <translation>administración</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Beside a name: nobody signs in to that account at present.</extracomment>
        <translation>cuenta suspendida</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>sin sesiones abiertas</translation>
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
        <translation>verificación en dos pasos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Secciones de la administración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denuncias</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitaciones</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciado hasta el %1</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>Silenciado para siempre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>Ninguno. Las reglas propias se eligen en el menú de cada chat, en «Notificaciones» y «Silenciar».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>Se cambió la regla de «%1».</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>Se quitó la regla de «%1».</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>Nueva solicitud de amistad</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>Te envió una solicitud de amistad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Solo menciones</translation>
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
        <translation>Así se ven las notificaciones.</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>Gota</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>Campanilla</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>Madera</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>Dos tonos</translation>
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
        <translation>En espera · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>En pausa · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>Guardado · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>No se puede mostrar ahora: %1, %2</translation>
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
        <translation>Quién puede iniciar una conversación conmigo</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>Quién puede enviarme una solicitud de amistad</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>Quién puede añadirme a grupos</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>Quién ve mi imagen</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Todo el mundo en este servidor</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>Amigos y quien comparta un grupo conmigo</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>Mis amigos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>Quién puede iniciar una conversación contigo: %1.</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>Quién puede enviarte una solicitud de amistad: %1.</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>Quién puede añadirte a grupos: %1.</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>Quién ve tu imagen: %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>Ver una persona: nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>Quién hizo qué a quién en este servidor, y desde dónde. Nada de esto se modifica nunca, y no incluye lo que escriben las personas.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n línea guardada como %1.</numerusform>
            <numerusform>%n líneas guardadas como %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>Sobre %1 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>Solo sobre %1: volver a mostrar a todo el mundo</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>Solo sobre %1</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>Nadie tiene ese nombre.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Aún no hay entradas.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>Cargando las entradas…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>Otra acción: %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>Quien gestiona el servidor</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · desde %2</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>alguien que ya no está aquí</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>Alguien pidió un correo para restablecer una contraseña, a una dirección que no tiene nadie</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>Falló un inicio de sesión: nadie tiene ese nombre</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Abrir al iniciar sesión en este equipo</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>No se pudo cambiar: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>Presentado ahora</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>Los últimos cuatro pares, tal como te los diga quien administra el servidor</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>Huella digital del certificado esperado</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Huella digital del certificado</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>¿Es este tu servidor?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 presenta un certificado que este equipo no conoce. Es lo normal en un servidor propio. Esta es su huella digital:</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>Pide la huella digital a quien administra el servidor, por ejemplo por teléfono. Confía solo si las dos coinciden.</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>Coinciden: confiar en este servidor</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>El certificado del servidor ha cambiado</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 presenta un certificado distinto del que aceptaste. Puede que quien lo administra lo haya cambiado, o que alguien se haya puesto entre tú y el servidor y pueda leer tu contraseña y tus mensajes. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>Conocido hasta ahora</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>Pregunta a quien administra el servidor, por un medio distinto de este chat, si se cambió el certificado, y pide que te lea el final de la nueva huella digital.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Confiar en el nuevo certificado</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>Este no es el servidor de tu invitación</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Tu invitación indica con qué certificado se reconoce a %1, pero ese servidor presenta otro. Puede que alguien se haya puesto entre tú y el servidor. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>En la invitación</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>No sigas con esta invitación. Pide otra a quien te la envió, por un medio distinto del primero.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1 en forma de tabla</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Aún no hay datos</translation>
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
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>El archivo ya no está donde se guardó: se guardará de nuevo.</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>Abrir un archivo de este tipo podría ejecutar un programa. Esta es su carpeta.</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>Ningún programa abre archivos de este tipo. Esta es su carpeta.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>No se pudo copiar la imagen.</translation>
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
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Cancelar el guardado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Reproducir a velocidad %1×</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>el %1, %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>Ningún programa abre archivos de este tipo. Puedes guardarlo.</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>Aquí no hay ningún mensaje de voz.</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>Primero se guarda el archivo.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>Multimedia, archivos y enlaces</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>Ambiente aquí</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>Traducir a</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>Volver a los chats</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>Encabezado del chat</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>Nuevo enlace a este chat</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>Enlace al chat</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>Puede unirse cualquiera que tenga el enlace y una cuenta en este servidor. El servidor no guarda ninguna copia: cuando cierres el programa, nadie podrá volver a mostrarlo.</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>Un admin aprueba a quien entra con él</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>Nuevo enlace…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>Quien tenga un enlace puede unirse sin que nadie le añada. Si dejas de ser admin, tus enlaces se anulan.</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>No hay enlaces a este chat.</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>Enlace creado por ti</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>Enlace creado por %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>El enlace se anuló.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>¿Anular este enlace?</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>Nadie más podrá entrar con él. Quienes ya entraron se quedan en el chat.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>Aún no hay mensajes</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>te menciona</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>borrador: %1</translation>
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
        <translation>Quiere traspasar el historial del chat a un grupo</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>marcado como no leído</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>un mensaje sin enviar</translation>
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
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n suscriptor</numerusform>
            <numerusform>%n suscriptores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>Solo los admins pueden fijar mensajes aquí.</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>El mensaje se eliminará para todos.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Este mensaje ya se está enviando.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>Ocultar las vistas previas en este chat</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>Mostrar siempre las vistas previas en este chat</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>Quitar la vista previa para todos</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>No hay ningún mensaje al que reaccionar.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>Cuánto esperan los miembros entre dos mensajes. Los admins no esperan.</translation>
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
        <translation>Los admins aprueban quién se une</translation>
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
        <translation>Quién puede escribir</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>Quién puede añadir miembros</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>Quién puede fijar mensajes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
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
        <translation>Solo los admins pueden cambiar esto.</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>Todo el mundo en este servidor puede encontrar el grupo por su nombre y unirse.</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>Se entra con un enlace o porque te añade un miembro.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>Buscar chats</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>Aún no tienes chats.</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>Ningún chat con ese nombre.</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>Escribe un nombre para encontrar los demás.</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>Chat directo</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>Mensajes fijados (%1)</translation>
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
        <translation>Borrador:</translation>
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
        <translation>Bloquear el nombre</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>Lo que llegue después de unirse</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Solo los admins pueden cambiar esto.</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>Qué leen los nuevos miembros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>Solo los admins pueden cambiar el nombre, la descripción y la imagen.</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>Todos los miembros pueden cambiar el nombre, la descripción y la imagen.</translation>
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
        <translation>Lo que aún no se ha enviado no se puede reenviar.</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1, %2] %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n mensaje copiado.</numerusform>
            <numerusform>%n mensajes copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>Se eliminará %n mensaje para todos.</numerusform>
            <numerusform>Se eliminarán %n mensajes para todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>Lo que aún no se ha enviado no lo tiene nadie más: elimínalo para todos.</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>Tu cuenta no puede registrar más mensajes eliminados solo para ti. No se eliminó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n mensaje eliminado para ti.</numerusform>
            <numerusform>%n mensajes eliminados para ti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>No se puede reproducir aquí. Guárdalo y ábrelo con otro programa.</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>Es demasiado largo para reproducirlo aquí. Guárdalo y ábrelo.</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>Los altavoces elegidos no están conectados. Se usan los del sistema.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>Mensaje de voz</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>No queda espacio en el disco. Lo que dijiste hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>El micrófono se desconectó. Lo que dijiste hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>El programa se cerró mientras grababas. Lo que dijiste hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>Fue demasiado corto. Mantén pulsado el micrófono mientras hablas, o haz clic en él, habla y haz clic en Enviar.</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>No hay ningún micrófono conectado. Conecta uno e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>No queda espacio en el disco. Elimina algo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>No se puede usar el micrófono. Cierra otros programas que estén grabando o permite su uso en los ajustes del sistema e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>El mensaje de voz se descartó.</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>El micrófono elegido no está conectado. Se usa el del sistema.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Ningún llavero responde en este sistema: tendrás que escribir tu contraseña cada vez que abras el programa.</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>El idioma ahora es %1.</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>No se puede leer la traducción de %1: %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>Los ajustes de este dispositivo estaban dañados. Lo que se pudo leer sigue vigente; el archivo original se conserva como %1.</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>La ventana se minimizó para que te sigan llegando los mensajes. «Salir», en el menú, cierra el programa; esto se cambia en Ajustes → Notificaciones.</translation>
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
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Código de la app de autenticación, seis dígitos</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>Escribe uno de los códigos de recuperación que guardaste al activar la verificación en dos pasos. Cada uno sirve una sola vez.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>Escribe los seis dígitos que tu app de autenticación muestra para %1.</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Usar la app de autenticación</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Este código de recuperación es incorrecto o ya se usó.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Este código es incorrecto o caducó. Espera al siguiente y revisa la hora de tu teléfono.</translation>
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
        <translation>Publicidad o spam</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>Insultos, amenazas o acoso</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>Algo ilegal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>Denunciar este mensaje</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>Denunciar a esta persona</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>La denuncia llega con tu nombre a la administración de %1. %2 no recibe ningún aviso.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué ocurre?</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>Qué debería saber la administración (opcional)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>Bloquear también a %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Enviar denuncia</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>Enviada a la administración de %1.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 escribió: %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>Tu nota: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Área de redacción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Grabar un mensaje de voz</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Editar mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>Sobra %n byte</numerusform>
            <numerusform>Sobran %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>Queda %n byte</numerusform>
            <numerusform>Quedan %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>Habías escrito: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>Copiar lo que habías escrito</translation>
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
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>La configuración con la que se inició el servidor. Quien lo gestiona la cambia en el archivo de configuración; las contraseñas y las claves secretas no se muestran.</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>Ningún ajuste tiene eso en su clave o valor.</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>no predeterminado</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>Copiar la clave %1</translation>
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
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>Historial de este chat</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Elige la parte visible</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>Arrastra la imagen o usa las flechas del teclado. Los datos de la cámara, como el lugar, no se envían.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Establecer imagen</translation>
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
        <translation>Parte visible de la imagen</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>Arrástrala o usa las flechas para moverla y más y menos para acercar o alejar.</translation>
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
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Aún no hay chats</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>Busca a personas que conozcas o reúne a varias.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Crear un grupo</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>Unirse con un enlace</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>Mi estado, perfil y ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>No leídos %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n solicitud de amistad</numerusform>
            <numerusform>%n solicitudes de amistad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n mensaje sin enviar</numerusform>
            <numerusform>%n mensajes sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>Ningún chat con ese nombre</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>Todo leído 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Nada archivado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>Mi perfil: %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>Lo que hicieron aquí los admins. Solo lo ven los admins.</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>Los admins aún no han hecho nada aquí.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>¿Eliminar tu cuenta?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>@%1 en %2 desaparecerá para siempre, en todos los dispositivos. Nadie podrá recuperarlo.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Qué se elimina</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>Tu nombre, imagen, dirección de correo, contraseña, ajustes, borradores y amistades. Sales de todos tus grupos. En este dispositivo se borra el historial y se cierra la sesión, y en todos los demás también.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>Lo que escribiste y enviaste en los chats lo conservan las demás personas, a nombre de «Cuenta eliminada». Si nadie debe tenerlo, elimínalo antes. A partir de entonces, cualquiera podrá usar tu nombre de usuario.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Tu con&amp;traseña</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>Nadie más administra este servidor. Quien lo gestiona debe dar antes esa función a otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>%n grupo necesita antes otro admin principal. Transfiérelo o sal de él:</numerusform>
            <numerusform>%n grupos necesitan antes otro admin principal. Transfiérelos o sal de ellos:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n miembro más</numerusform>
            <numerusform>%n miembros más</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transferir…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es tu contraseña.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Solo puede hacerlo el servidor, y ahora no hay conexión con él.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>¿Eliminar el grupo?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>«%1» desaparecerá para siempre, con todo lo que se escribió y envió allí. Nadie podrá recuperarlo.</numerusform>
            <numerusform>«%1» desaparecerá para sus %n miembros, con todo lo que se escribió y envió allí. Nadie podrá recuperarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>Para eliminarlo, escribe su &amp;nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Volver a los detalles</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Multimedia, archivos y enlaces</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>Opción predeterminada del sistema</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 (sin conectar)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 está sin conectar. Mientras tanto se usa la opción predeterminada del sistema.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>Cambiar el nombre de este dispositivo</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>Por ejemplo: portátil de casa</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>&amp;Nombre, solo para ti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>Cerrar sesión en los demás dispositivos</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>Tienes la sesión iniciada en estos dispositivos. Ciérrala en los que no reconozcas o ya no uses y después cambia tu contraseña.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>Dispositivo sin nombre</translation>
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
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>¿Cerrar sesión en este dispositivo?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>La sesión se cierra al instante, esté donde esté. Lo que hay guardado en él permanece ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>Se cerró la sesión en %n dispositivo.</numerusform>
            <numerusform>Se cerró la sesión en %n dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>¿Cerrar sesión en los demás dispositivos?</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>Tu sesión seguirá abierta solo aquí. Lo que hay guardado en los demás permanece ahí.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Cerrar las demás sesiones</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>Nombre del dispositivo cambiado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>¿Salir de este chat?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>Dejarás de recibir sus mensajes.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>¿Es ahí adonde quieres ir?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>Este enlace lleva a %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>Lleva a un chat en %1.</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>Una invitación para crear una cuenta en %1.</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Información del grupo</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>¿Cerrar sesión?</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>Lo que hay guardado en este dispositivo se conserva, también los mensajes pendientes de enviar. En los ajustes puedes borrarlo todo.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>Ya tienes una sesión iniciada</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Multimedia, archivos y enlaces</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>Abriste una invitación y ya tienes la sesión iniciada como @%1 en %2. Otra cuenta allí se sumaría a esta, con sus propios chats.</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>Crear otra cuenta</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>¿Enviar %n mensaje antiguo?</numerusform>
            <numerusform>¿Enviar %n mensajes antiguos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>Escribiste %n mensaje hace más de un día y desde entonces no hubo conexión. Hasta que decidas, se queda entre los mensajes sin enviar.</numerusform>
            <numerusform>Escribiste %n mensajes hace más de un día y desde entonces no hubo conexión. Hasta que decidas, se quedan entre los mensajes sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>Administración: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>Escribe un mensaje…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>Editar mi último mensaje</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>Responder al último mensaje</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>Ocultar en este mensaje</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>Solo tú ves esto. Se calcula en este dispositivo.</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>Esto podría sonar tenso</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>Esto podría sonar acalorado</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>Esto podría sonar triste</translation>
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
        <translation>Enviar como archivos</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>más pequeñas, sin los datos de la cámara</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>los originales, tal como están</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Confirma tu dirección de correo</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Te enviamos un correo con un código a %1. El código vale un día: puedes cerrar esta ventana y escribirlo más tarde.</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Código del correo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>Si este servidor envía correos, la nueva dirección valdrá cuando escribas el código que recibas en ella.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dirección de correo &amp;electrónico</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Tu con&amp;traseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es tu contraseña.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Quitar la dirección</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailRow</name>
    <message>
        <source>E-mail</source>
        <extracomment>The e-mail address of one's account, in the settings.</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Enter code…</source>
        <extracomment>A button: enter the code from a letter.</extracomment>
        <translation>Escribir código…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>Correo electrónico: %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 aún no está confirmada: falta el código que recibiste por correo.</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>Ninguno. Si añades uno, podrás iniciar sesión con él, y quien lo conozca podrá encontrarte.</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>Se quitó tu dirección de correo.</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>Se cambió tu dirección de correo.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>Tu dirección de correo está confirmada.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Caritas y emociones</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Personas y cuerpo</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
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
        <translation>Banderas</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Claro medio</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Oscuro medio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>Oscuro</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>Emojis para insertar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>Configurar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>Activar</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>Ya guardé los códigos</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. Escanea este código con una app de autenticación en tu teléfono.</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Código QR para la app de autenticación</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. Escribe los seis dígitos que muestra la app.</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Código de la app de autenticación, seis dígitos</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>¿Sin cámara? Escribe esta clave en la app:</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>Clave copiada.</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>La verificación en dos pasos está activada. A partir de ahora se pedirá un código al iniciar sesión.</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>Guarda estos códigos de recuperación donde puedas encontrarlos sin tu teléfono. Con cada uno puedes entrar una vez sin él. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Este código es incorrecto o caducó. Espera al siguiente y revisa la hora de tu teléfono.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>¿Cerrar sin guardar los códigos?</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>No se volverán a mostrar. Sin ellos y sin tu teléfono, solo quien administra el servidor podrá darte acceso.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Objetivo: 100 ms</translation>
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
        <translation>Archivos</translation>
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
        <translation>Otros</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>Personas en línea</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>En línea</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>En el último minuto</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>Entrega, p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>De las peticiones del último minuto</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>De lo que puede usar el servidor</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>En uso por el servidor</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>No consta ninguna</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>Ninguna petición en el último minuto</translation>
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
        <translation>de %1 a %2</translation>
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
        <translation>Aún no hay datos</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>Valor más alto: %1.</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>Último valor (%1): %2. Valor más alto: %3.</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>Ningún mensaje en el último minuto</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Más lento que el objetivo, 20–100 ms</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Más rápido que el objetivo, 20–100 ms</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>Dentro del objetivo, 20–100 ms</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>Actualizar cada 5 s</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>Período: %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>Entrega de mensajes</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Mensajes por segundo</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Peticiones por segundo</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>Personas y conexiones</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>Tono de los mensajes</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>De cada 100 mensajes, 50, 95 y 99 llegan en ese tiempo.</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>De −1, muy negativo, a +1, muy positivo.</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Ahora no hay conexión con el servidor. Última actualización: %1.</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>Las métricas vienen del servidor, y ahora no hay conexión con él.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>Se muestra cuando han escrito cinco personas, para que no se pueda deducir nada sobre nadie en concreto.</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 mensajes desde el %2</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar las métricas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
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
        <translation>%1, de %2 en %3</translation>
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
        <translation>Mensaje de voz</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
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
        <translation>Enviar las fotos</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>Más pequeñas: rápidas y nítidas en pantalla</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>Tal cual: con todo detalle, pero ocupan más</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>Antes de enviar fotos puedes elegir otra cosa.</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>Los archivos se guardan en</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Usar la carpeta predeterminada</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>Copias en este dispositivo</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>Guardar archivos en…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>Nada: lo que abres se guarda aquí un tiempo para que la próxima vez aparezca al instante.</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>%1 de imágenes, vídeos y mensajes de voz que abriste.</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>¿Vaciar la caché?</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>Las imágenes, los vídeos y los mensajes de voz se descargarán de nuevo cuando los abras. Los mensajes, los borradores y los archivos que guardaste se conservan.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vaciando…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>Se vació la caché.</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>Ajustes de chats y archivos cambiados.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Con problemas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>Reenviar a</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>Añade un comentario (opcional)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>Comentario tuyo, se envía antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>y %n mensaje más</numerusform>
            <numerusform>y %n mensajes más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>No hay conexión. Queda en espera en este dispositivo y se enviará solo cuando la haya.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>Reenviado a %n chat.</numerusform>
            <numerusform>Reenviado a %n chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Reenviado a %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>Modo lento en %1: solo se puede enviar un mensaje cada vez, sin comentario tuyo.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>Parte del nombre</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>O buscar un grupo &amp;público</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>Ningún grupo público con ese nombre.</translation>
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
        <translation>No hay amigos que elegir.</translation>
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
        <translation>Añadir miembros</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar miembros</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>Solo los admins pueden cambiar el nombre y la descripción.</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>Solo los admins pueden añadir miembros.</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>Solo los admins pueden invitar con un enlace.</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · tú</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Editar el grupo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>Solo los admins pueden cambiar la imagen.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Eliminar grupo…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Vetos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>Solicitudes %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>Solo los admins pueden ver quién pide unirse.</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>Solo los admins pueden ver a quién se ha vetado.</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>Solo los admins pueden ver qué hicieron los admins.</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>Solo los admins principales pueden eliminar el grupo.</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>Invitar con un enlace</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copiar el ID</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>¿Quién se hará cargo del chat?</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>Solo tú tienes el rol de admin principal de «%1». Elige quién lo tendrá a partir de ahora; después saldrás del chat.</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar miembros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>¿Transferir a %1 y salir?</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>%1 tendrá el rol de admin principal. Dejarás de recibir los mensajes de este chat.</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>Transferir y salir</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>El rol de admin principal se transfirió, pero sigues en el chat: %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>Aquí no se encontró a nadie.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>Lo que encuentra el servidor cuando se comprueba a sí mismo: archivos, base de datos, certificado y correos. Quien lo gestiona obtiene lo mismo con «doctor».</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>La última comprobación se hizo hace menos de un minuto.</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>No hay nada que señalar.</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>Comprobando el servidor…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>Comprobado: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>Reaccionar</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Más acciones</translation>
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
        <translation>Cambiado para todos tus dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Después de %n día</numerusform>
            <numerusform>Después de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>En menos de un día (ajuste de tu servidor)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>Después de %n día (ajuste de tu servidor)</numerusform>
            <numerusform>Después de %n días (ajuste de tu servidor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>Cerrar sesión en dispositivos sin usar</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>Esto vale para todos tus dispositivos, también para los que tienen la sesión iniciada ahora. Pasado ese tiempo, se pedirá de nuevo la contraseña en ellos.</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>Lo fija tu servidor; no se puede elegir un plazo más corto.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 de %2 · %3 %</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Información del archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Esta imagen no se puede mostrar</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>Esta imagen es demasiado grande para mostrarla</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>No se pudo cargar esta imagen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <extracomment>Width and height of a picture, in pixels.</extracomment>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>Enviado</translation>
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
        <translation>Tienes una invitación</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>Pega el enlace completo de tu invitación. Indica el servidor y te permite crear una cuenta en él.</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>&amp;Enlace de invitación</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Esto no es un enlace de invitación. Empieza por https:// o chatoyant:// y es una sola línea: cópialo de nuevo, completo.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>Nueva invitación</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;Nota, solo para la administración (opcional)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Enlace de la invitación</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>El enlace solo se muestra ahora: el servidor no guarda ninguna copia. Envíalo por un medio que otras personas no lean.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>Nueva invitación…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>Quien tenga el enlace de una invitación puede crear una cuenta en este servidor. Ves esto porque formas parte de su administración.</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>No hay invitaciones.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>La invitación se anuló.</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>¿Anular esta invitación?</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>Nadie más podrá entrar con su enlace. Quienes ya entraron se quedan.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>Unirse a un chat</translation>
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
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>Pega el enlace completo que te dio alguien del chat. Verás adónde lleva antes de unirte.</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>&amp;Enlace al chat</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>Este enlace es una invitación para crear una cuenta en un servidor. Ya tienes una cuenta: pide un enlace al chat o que te añadan.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>Ya eres miembro de este chat.</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>Usar una cuenta de allí</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>Este enlace lleva a un chat en %1, pero tienes la sesión iniciada en %2. Si son dos nombres del mismo servidor, continúa. Si no, usa una cuenta de allí.</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Esto no es un enlace a un chat. Empieza por https:// o chatoyant:// y es una sola línea: cópialo de nuevo, completo.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Solicitar unirse</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Solicitando…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>Un admin decide quién entra.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>Solicitud enviada. El chat aparecerá en tu lista cuando un admin la acepte.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retirando…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>La solicitud se retiró.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n mensaje nuevo</numerusform>
            <numerusform>%1, %n mensajes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Pulsa las teclas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>Atajo para «%1»</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Ahora no tiene ningún atajo.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nuevo atajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin atajo</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>Con esas teclas se escribe: añade Ctrl o Alt.</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>En algunos teclados, Ctrl y Alt juntas escriben una letra: quita una de las dos.</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>Esas teclas hacen falta para escribir: elige otras.</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>«%1» usa ahora este atajo y lo perdería.</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1 ya no tiene ningún atajo.</translation>
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
        <translation>Idioma del sistema: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>Las ventanas cambian al instante; no se pierde nada. Los mensajes se quedan en el idioma en que se escribieron.</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>Idioma del sistema: %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>Corrector ortográfico</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>No hay diccionarios instalados. Instala uno para tu idioma, por ejemplo hunspell-es, y abre Chatoyant de nuevo.</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>Las palabras se revisan en este dispositivo, en todos los idiomas elegidos aquí a la vez.</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>Idiomas cambiados.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>No es una traducción creada con lrelease.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>Revisa tu correo</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>&amp;Código del correo</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>Cambiar la dirección o reenviar el correo</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>Escribe el código del correo que te envió el servidor. Vale un día.</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>Te enviamos un correo con un código a %1. Puede tardar unos minutos o acabar en el spam. El código vale un día.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Chat en %1</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Invitación a %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>Mostrar vista previa</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>Hay una vista previa del enlace.</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>Vista previa del enlace: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>Cambiar el código</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Elegir un código</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>El código abre la ventana después de bloquearla, solo en este dispositivo. Protege tus chats de miradas ajenas; no cifra lo que se guarda aquí.</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>Código &amp;actual</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Nuevo código, al menos %n carácter</numerusform>
            <numerusform>&amp;Nuevo código, al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>&amp;Repite el nuevo código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Usar este código</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>Este no es el código actual.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos códigos no coinciden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>Lo fija tu servidor. %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant está bloqueado</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>Los mensajes siguen llegando, pero nadie los ve.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Tu &amp;código</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>Olvidé el código…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>Este no es tu código.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>¿Continuar sin el código?</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>Se cerrará tu sesión y se borrará todo lo guardado en este dispositivo, también los mensajes pendientes de envío. El servidor conserva lo que tiene: inicia sesión con tu contraseña para volver a verlo.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Cerrar sesión y borrar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>Bloqueo en este dispositivo</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>Establecer un código…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>El código está establecido.</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>Ya no hay ningún código.</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>El bloqueo oculta tus chats hasta que se escribe el código; actívalo desde el menú principal o con el teclado.</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>Con un código puedes ocultar tus chats mientras no estás en tu puesto.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>Bloqueo en este dispositivo: %1</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Aumentar el contraste</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Tema oscuro</translation>
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
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>Los lectores de pantalla anuncian los mensajes nuevos del chat abierto</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Solo los que me mencionan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>Apariencia cambiada.</translation>
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
        <translation>La lista de tus cuentas estaba dañada. Se recuperaron a partir de sus carpetas; solo puede haber cambiado el orden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y vídeos</translation>
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
        <translation>Buscar un archivo por su nombre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>El contenido de este chat está en el servidor. Se mostrará en cuanto haya conexión con él.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>No se puede mostrar</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>Ningún archivo se llama así</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>Prueba con una parte más corta del nombre.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>Aún no hay mensajes de voz</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Aún no hay enlaces</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>Aquí se reúnen las fotos y los vídeos que se envían en este chat.</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>Aquí se reúnen los documentos y otros archivos que se envían en este chat.</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>Aquí se reúnen los mensajes de voz de este chat.</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>Aquí se reúnen las direcciones que alguien escribe en este chat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>Mostrar en el chat</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>Permitir solo leer</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Convertir en miembro</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Convertir en admin</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Convertir en admin principal…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>Transferir el chat…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>Quitar del chat…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>Solo los admins principales pueden quitar a admins y admins principales.</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>Solo los admins principales pueden asignar roles.</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>¿Convertir a %1 en admin principal?</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>Los admins principales pueden hacer de todo aquí, incluso tomar el control del chat.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Convertir en admin principal</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>¿Transferir el chat a %1?</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 pasa a ser admin principal y tú pasas a ser admin. Solo un admin principal puede devolverte el rol.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Ver perfil</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>Aún no está entre tus amigos. Puedes enviarle una solicitud desde su perfil.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mencionar</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Solo los admins pueden escribir aquí.</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>Vetar en el chat…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1 dejará de recibir los mensajes de este chat. Con un enlace se puede volver a entrar.</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>¿Vetar a %1?</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1 dejará de recibir los mensajes de este chat y no podrá volver con un enlace hasta que un admin le quite el veto o le añada de nuevo.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
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
        <translation>Personas que mencionar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>Cargando mensajes…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>Algunos mensajes no se pudieron cargar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>, respuesta a ti</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>, respuesta a %1</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>, respuesta</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>, te menciona</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>, reenviado de %1</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, editado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n reacción.</numerusform>
            <numerusform>%n reacciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>editado %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>Transcripción: %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Espacio muestra la transcripción.</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>Ocultar transcripción</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Mostrar transcripción</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Ir al mensaje más reciente</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Ir al primer mensaje no leído</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Primer mensaje sin leer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1. Haz clic para ver las versiones anteriores.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>Nivel de sonido</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>El micrófono elegido no está conectado. Lo que oyes es el del sistema.</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>No se puede reproducir. Elige otros altavoces e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>Di algo. Nadie más lo oye.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>No se oyó nada. Elige otro micrófono o comprueba si está silenciado.</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>Así te oirían los demás.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Probar el micrófono</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>¿Cuánto acierta el ambiente?</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>Este programa no incluye cifras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>De cada 100 mensajes, %1 reciben el ambiente correcto de entre cuatro; apostando siempre por el más frecuente serían %2. Si es agradable o desagradable se acierta en %3; apostando serían %4.</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>Los mensajes en otros idiomas no tienen ambiente.</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>No disponible para: %1 y todos los idiomas que no figuran aquí. Los mensajes en esos idiomas no tienen ambiente.</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>Medido con textos cuyo ambiente habían etiquetado personas y con los que el programa no había aprendido. Si el programa no está seguro, muestra el ambiente como tranquilo.</translation>
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
        <translation>Calcular el ambiente de las conversaciones</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>Colores detrás de los mensajes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Sutiles</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>Los mismos en todos los ambientes</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>Qué mostrar del ambiente</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>La palabra</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>El icono</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>El patrón detrás de los mensajes</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>El icono también en la lista de chats</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>El ambiente describe una conversación, nunca a una persona. Puedes elegir otra cosa para cada chat en su menú. Quien administra el servidor ve cómo se reparten los ambientes entre al menos cinco personas, nunca los de una sola.</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>Avisarme de cómo puede sonar lo que escribo</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>Mostrar el ambiente junto a la barra de desplazamiento</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>¿Cuánto acierta?</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>Lo que escribes no se evalúa en este dispositivo: %1. Vuelve a instalar el programa para solucionarlo.</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>Ajustes del ambiente cambiados.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>El ambiente de este chat está en pausa: volver a mostrarlo</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>Ambiente de la conversación: %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>¿Por qué este ambiente?</translation>
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
        <translation>¿Por qué este ambiente?</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>Aún no se ha evaluado ningún mensaje.</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>Un grupo tiene ambiente desde que escriben tres personas hasta que nadie escribe durante media hora.</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>Un chat tiene ambiente desde que alguien escribe hasta que nadie escribe durante media hora.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>Nivel de agrado</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % de certeza</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>Lo que más influyó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>Pausar en este chat</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>¿No es así?</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>El ambiente de «%1» no es correcto</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Lo indicaste tú.</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>Palabras a favor de este ambiente (+) y en contra (−)</translation>
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
        <translation>A mí el ambiente me parece</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Dejar que decida el programa</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>Se guarda en este dispositivo, solo para este mismo texto; nunca se envía.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>Según los últimos mensajes; los más nuevos cuentan más. Se evalúan en este dispositivo, y de aquí no sale.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>Según los últimos mensajes; los más nuevos cuentan más. El servidor evaluó cada uno, y con eso este dispositivo calculó el ambiente.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>Así se ve un chat: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>Ambiente de esta conversación</translation>
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
        <translation>Nuevo chat</translation>
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
        <translation>Nuevo grupo o canal</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>Aún no tienes amigos aquí. Busca personas y envíales una solicitud.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>Nuevo grupo a partir de este chat</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>&amp;De qué trata (opcional)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>De qué trata el grupo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>Todo el mundo lee y escribe.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>Escriben los admins principales y los admins; los demás leen.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>El grupo empieza vacío, contigo y con la otra persona. Nadie más lee lo que se ha escrito aquí; este chat se conserva.</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>Traspasar el historial</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>Todas las personas que añadas ahora podrán leer lo que se ha escrito en este chat. Primero se pregunta a %1, y el grupo se crea cuando la respuesta sea sí. Este chat también se conserva.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>Código QR del enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>Por ejemplo: para la gente nueva del equipo</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>Para cuántas &amp;personas</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>Cuánto &amp;tiempo vale</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>Sirve para %n persona, hasta el %1.</numerusform>
            <numerusform>Sirve para %n personas, hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>Al menos %n carácter; lo mejor son varias palabras.</numerusform>
            <numerusform>Al menos %n caracteres; lo mejor son varias palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Débil: fácil de adivinar.</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Aceptable: unos caracteres más ayudan.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Buena.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Segura.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>Notificarme</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Mensajes que me mencionan</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Las notificaciones muestran</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>Nombre y mensaje</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>Solo el nombre</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Ninguno de los dos</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>Los chats silenciados solo notifican las menciones, y no se notifica nada mientras tu estado es «No molestar» o durante las horas de silencio. Esto vale para este dispositivo; la regla propia de un chat vale para todos los tuyos.</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Mostrar una notificación de prueba</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>Si no aparece nada, los ajustes de tu escritorio la están bloqueando.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>En este escritorio no hay nada que muestre notificaciones.</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>Chats con reglas propias</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>Mensajes en chats individuales</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>Mensajes en grupos y canales</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>Solicitudes de amistad</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>Sonido de las notificaciones</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>El del escritorio</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>Reproducir este sonido</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>Horas de silencio cambiadas.</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>Minimizar la ventana al cerrarla y seguir en marcha</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>Notificaciones cambiadas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>Estás viendo el historial guardado. Inicia sesión para enviar y recibir.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>Sin conexión. Reconectando en %n s…</numerusform>
            <numerusform>Sin conexión. Reconectando en %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>Sin conexión. Reconectando…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>Aún no hay mensajes. Empieza con uno de estos o escribe el tuyo.</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>¡Hola! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>¿Cómo estás?</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>¿Tienes un minuto?</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>Saluda a %1</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Te damos la bienvenida a %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>Borrador de otro dispositivo</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>También escribiste esto, en otro dispositivo:</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>Descartar el borrador del otro dispositivo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>Añadir el borrador del otro dispositivo a este</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>Mensajes sin enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Se ha enviado todo.</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>En espera desde el %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>No se envió a nadie y no está guardado en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>En espera desde el %1. Se enviará cuando lo confirmes.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
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
        <translation>Este mensaje ya se está enviando.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>Nadie pide unirse.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>No se ha vetado a nadie.</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>por %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Quitar veto</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>¿Quitar el veto a %1?</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1 podrá volver con un enlace o con la ayuda de un miembro.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>Denuncias (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denuncias</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>Administración</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>Tus amigos te verán ausente hasta que lo cambies</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>Tus amigos verán que no quieres que te molesten</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>Estás aquí, pero todos te ven sin conexión</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>Tus amigos te verán ausente automáticamente cuando no estés</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 Última actualización: %2.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>&amp;Repite la nueva contraseña</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>Al cambiar la contraseña se cierra la sesión en tus demás dispositivos.</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>Esta no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Las dos contraseñas nuevas no coinciden.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
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
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Buscar por nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Solicitudes recibidas</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>Demasiadas búsquedas. Esta continúa en %n segundo.</numerusform>
            <numerusform>Demasiadas búsquedas. Esta continúa en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Escribe al menos dos caracteres.</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>Aún no tienes amigos. Busca personas arriba y envíales una solicitud.</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>No tienes solicitudes pendientes.</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>Ninguna solicitud tuya espera respuesta.</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Grupos en común: %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>Invitar a alguien con un enlace…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>No se encontró a nadie. Busca una parte del nombre o del nombre de usuario, o la dirección de correo completa.</translation>
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
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>Imagen: cambiarla</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>Sin imagen: elegir una</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Cambiar imagen…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>Enviando la imagen…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>No hay conexión. La imagen se enviará cuando la haya.</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Casi listo…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Imagen quitada.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>No es una imagen que se pueda mostrar. Elige un archivo PNG, JPEG, GIF o WebP.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>Todos los mensajes fijados</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>Ocultar los mensajes fijados</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>Fijado %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>Fijado · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1: %2. Ir al mensaje</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>Volver a mostrarlos encima del chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>Aquí ya no hay nada fijado.</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1: %2. Ir al mensaje</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
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
        <translation>En reproducción</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Detener la reproducción</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>Posición de la reproducción</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>Mensaje de voz de %1: mostrarlo</translation>
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
        <translation>Velocidad: %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>Mostrar vistas previas de enlaces</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>Se muestran las vistas previas de enlaces.</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>Ya no se muestran las vistas previas de enlaces.</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Permitir vistas previas de los enlaces que envío</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>Los enlaces que envías tienen vista previa.</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>Los enlaces que envías ya no tienen vista previa.</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>Las vistas previas las crea tu servidor, si así lo quiere quien lo administra; las páginas no averiguan nada sobre ti. En lo que envían desconocidos no aparecen hasta que las pides.</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>No crea vistas previas de enlaces.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>Mis amigos</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>Mostrar a los demás lo que he leído</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>Quién ve si estoy en línea</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>Si lo desactivas, solo tus dispositivos saben qué has leído, en todos los chats. Seguirás viendo lo que muestren los demás.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personas bloqueadas</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>No has bloqueado a nadie.</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>Ya nadie ve si estás en línea.</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>Tus amigos ven si estás en línea.</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>Los demás ven lo que has leído.</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>Ya nadie ve lo que has leído.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>Mostrar a los demás que estoy escribiendo</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>Los demás ven que estás escribiendo.</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>Ya nadie ve que estás escribiendo.</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>Si estás en línea o ausente y cuándo estuviste aquí por última vez: eso nunca lo ven los desconocidos. Si no lo ve nadie, tampoco se indica que te han llegado los mensajes.</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>Todo el mundo en este servidor puede encontrarte por tu nombre. Las conversaciones ya empezadas continúan; las personas que bloqueas no pueden escribirte.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>Copiar el nombre de usuario</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>Grupos en común: %1 y %n más</numerusform>
            <numerusform>Grupos en común: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Grupos en común: %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>Crear un grupo con esta persona…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>Quitar de mis amigos</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>¿Quitar de tus amigos?</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>La conversación se conserva. Para retomar la amistad habrá que enviar una nueva solicitud.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>Aceptar la solicitud</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>Enviar solicitud de amistad</translation>
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
        <translation>Cambiar mi estado…</translation>
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
        <translation>Esta persona no acepta solicitudes de amistad tuyas.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>Unas palabras sobre ti</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>&amp;Nombre que ven los demás</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>&amp;Acerca de mí</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Se guardará cuando haya conexión.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Tu con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>&amp;Código de la app de autenticación o de recuperación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Esta no es tu contraseña.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>Ajustes del proxy</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>Los mensajes y archivos van por este camino a todos los servidores. Lo que escribes viaja cifrado igualmente hasta tu servidor; a un servidor en este equipo se accede sin proxy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>El del sistema</translation>
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
        <translation>%1: %2, puerto %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Dirección del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>Nombre de &amp;usuario (si lo pide)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>La contraseña se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>Ningún llavero responde en este sistema: la contraseña se olvida al cerrar el programa.</translation>
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
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Ir a un chat</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>Un chat, @persona, #grupo o &gt;comando</translation>
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
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>Todo el día los sábados y domingos</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Inicio de las horas de silencio</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Fin de las horas de silencio</translation>
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
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copiar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>Guardar los códigos de recuperación en un archivo</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>Códigos de recuperación de @%1 en %2. Cada uno sirve una sola vez.</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>Copiados. Pégalos donde guardas tus contraseñas.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1 denunció un mensaje de %2</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 denunció a %2</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · cerrada: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>No estás en el chat en el que se escribió el mensaje.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Cerrar denuncia</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Abrir chat</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1, denuncia sobre %2</translation>
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
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>Desde aquí no se envía nada: entrega el informe a quien administra tu servidor o adjúntalo a un aviso en el sitio donde está el código fuente del programa.</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>¿Qué pasó y qué esperabas?</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>Lo que añade el programa: ni mensajes ni nombres de personas o servidores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
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
        <translation>Guardar el informe como…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>Lo que se denunció a la administración de este servidor. Los textos aparecen tal como eran entonces; la persona denunciada no recibe ningún aviso.</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>Aún no se ha cerrado ninguna denuncia.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>No hay denuncias abiertas.</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>Denuncia cerrada.</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>Denuncia reabierta.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>Abiertas (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>Cerradas</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>Enviar solicitud de amistad</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1 puede aceptarla o rechazarla. Los amigos pueden escribirse y ver si la otra persona está en línea.</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>Por ejemplo, cómo se conocieron</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>&amp;Mensaje adjunto, si quieres</translation>
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
        <translation>Guardar contraseña e iniciar sesión</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Guardando la contraseña…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>&amp;Código para restablecer</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nueva con&amp;traseña</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>Pide a quien administra %1 un código para restablecer la contraseña. Sirve una sola vez y durante una hora. Con la nueva contraseña se cierra tu sesión en todos los demás sitios.</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>Escribe el código de tu correo o el que te dio quien administra %1. Con la nueva contraseña se cierra tu sesión en todos los demás sitios.</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>Si en %2 hay una cuenta con la dirección %1, ya va en camino un correo con un código. Puede tardar unos minutos o acabar en el spam. El código sirve una sola vez y durante una hora.</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 no envía correos. Pide un código para restablecer la contraseña a %2. Sirve una sola vez y durante una hora. Con la nueva contraseña se cierra tu sesión en todos los demás sitios.</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>Reenviar el correo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>El código del correo ya no vale. Reenvía el correo.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>El código vale %n minuto más.</numerusform>
            <numerusform>El código vale %n minutos más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>Código para restablecer la contraseña de %1</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>Con este código, %1 podrá elegir una contraseña nueva en «¿Olvidaste la contraseña?», debajo del inicio de sesión. Un código creado antes deja de valer, y la contraseña no cambia hasta que se use el código.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear código</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Código para restablecer</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>Haz llegar este código a %1 por un medio que otros no lean: quien lo tenga puede entrar en la cuenta. Solo se muestra ahora, y el servidor no guarda ninguna copia.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Vale hasta el %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Dirección de correo &amp;electrónico</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>Enviar correo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>Ya tengo un código</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Escribe la dirección de correo de tu cuenta en %1. Recibirás un correo con un código para elegir una nueva contraseña.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>todos pueden escribir</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>solo los admins pueden escribir</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>todos pueden añadir miembros</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>solo los admins pueden añadir miembros</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>todos pueden fijar mensajes</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>solo los admins pueden fijar mensajes</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>modo lento desactivado</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>modo lento: un mensaje cada %1</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>todos pueden encontrar el grupo</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>el grupo es privado</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>los admins aprueban quién se une</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>nadie tiene que aprobar quién se une</translation>
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
        <translation>Modo lento: podrás enviar el siguiente mensaje en %1. Lo que escribes se queda aquí.</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Añadiste a %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 añadió a %2</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Quitaste a %1 del chat</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 quitó a %2 del chat</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>Vetaste a %1</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 vetó a %2</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>Quitaste el veto a %1</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1 quitó el veto a %2</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>Aceptaste la solicitud de %1</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 aceptó la solicitud de %2</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>Rechazaste la solicitud de %1</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1 rechazó la solicitud de %2</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>Eliminaste un mensaje de %1</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1 eliminó un mensaje de %2</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>Asignaste un rol a %1: %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1 asignó un rol a %2: %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Fijaste un mensaje</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 fijó un mensaje</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Desfijaste un mensaje</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 desfijó un mensaje</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>Creaste un enlace</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 creó un enlace</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>Anulaste un enlace</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 anuló un enlace</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>Cambiaste el grupo</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 cambió el grupo</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>Cambiaste: %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 cambió: %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la descripción</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>quién puede cambiar el nombre</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>qué leen los nuevos miembros</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>Modo lento: podrás enviar esto en %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>Modo lento en %1: podrás enviar allí en %2.</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>Quitaste la vista previa del enlace de un mensaje de %1</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 quitó la vista previa del enlace de un mensaje de %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>Resultado más antiguo</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>Resultado más reciente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
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
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>Buscar en todos los mensajes</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>Todo lo escrito, en todos los chats</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>Escribe al menos dos letras. Deben aparecer todas las palabras.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Prueba con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>Sin conexión: solo se buscó en lo guardado en este dispositivo.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Buscar por nombre o nombre de usuario</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>Buscar por el nombre de un grupo</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Grupos encontrados</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>Buscar archivos por su nombre</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Archivos encontrados</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>Prueba con otras palabras o elige un filtro arriba.</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>Puede que haya más sin los filtros.</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>Aún no tienes amigos</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>Escribe un nombre o un nombre de usuario.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aún no hay grupos</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>Aquí aparecen los grupos en los que estás.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>Aquí aparece lo que se envía en tus chats.</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>También puedes escribir los filtros: %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>Sin conexión: solo se muestran las personas conocidas en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>Filtro activado</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>Filtro sin activar</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Quitar el filtro «%1»</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>Escribir un nombre…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>Cualquier chat</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Más de un año</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>Desde una fecha…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>Antes de una fecha…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Cualquier mensaje</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Imágenes y vídeos</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Mensajes de voz</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>desde el %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
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
        <translation>en</translation>
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
        <translation>tiene</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>archivo,archivos,fichero</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>voz,audio</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>imagen,imágenes,imagenes,foto,fotos,vídeo,vídeos,video</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>enlace,enlaces</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>mí,mi</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>No conoces a nadie que se llame «%1».</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>No estás en ningún chat que se llame «%1».</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>no-leído,no-leido</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>«is:%1» no existe. Puedes usar «is:unread».</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>«%1» no es una fecha. Escríbela así: %2.</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>«has:%1» no existe. Puedes usar has:file, has:image, has:voice y has:link.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>Verificación en dos pasos</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>@%1 en %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>Al menos 8 caracteres, y solo para ti.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>Cerrar sesión y borrar el historial</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activada. Queda %n código de recuperación.</numerusform>
            <numerusform>Activada. Quedan %n códigos de recuperación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>Desactivada. Con ella, al iniciar sesión se pide, además de la contraseña, un código de tu teléfono.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>Verificación en dos pasos: %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>Tu contraseña se cambió y se cerró la sesión en los demás dispositivos.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Configurar la verificación en dos pasos</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>Necesitas una app de autenticación en tu teléfono. Primero confirma que eres tú.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>¿Desactivar la verificación en dos pasos?</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>A partir de entonces, para entrar bastará con conocer la contraseña. Los códigos de recuperación también dejarán de valer.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>La verificación en dos pasos está desactivada.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>Mensajes seleccionados</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Copiar con nombre y hora</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Reenviar…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Eliminar para todos</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n mensaje seleccionado</numerusform>
            <numerusform>%n mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Eliminar para mí</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Mover %1 arriba</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Mover %1 abajo</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>Enviar archivos</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>Fotos más pequeñas, sin los datos de la cámara</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>Añade un comentario…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Comentario</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>Un mensaje admite %n archivo como máximo.</numerusform>
            <numerusform>Un mensaje admite %n archivos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 es una carpeta. Comprímela primero en un solo archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>El original indica dónde se tomó la foto. Todo el mundo en el chat puede leerlo.</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1 ocupa %2; este servidor admite archivos de %3 como máximo.</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>No se pudo reducir %1. Quita el archivo o envía los originales.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>activo ahora</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>última actividad hoy a las %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>última actividad ayer a las %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>última actividad el %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>Agotada: entró %n persona.</numerusform>
            <numerusform>Agotada: entraron %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>Caducó el %1.</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>%1 de %2 usos · hasta el %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
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
        <translation>Te quitaron de este chat. Solo sus admins pueden volver a añadirte.</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>Con este enlace ya no puede entrar nadie: caducó, se agotó, se anuló o no se copió completo. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>Preguntaste si el historial de este chat puede traspasarse al grupo «%1». El grupo se creará cuando la respuesta sea sí.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1 quiere crear el grupo «%2» y traspasar el historial de este chat. El grupo empezaría solo contigo y con esta persona; quien se una más tarde leerá lo que venga después.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1 quiere crear el grupo «%2» con %3 y traspasar el historial de este chat. Así se podría leer allí todo lo que se ha escrito aquí.</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 aceptó: el grupo «%2» empieza con el historial de este chat.</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1 no quiere que se traspase el historial. El grupo «%2» no se creó; puedes crear uno que empiece de cero.</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 retiró la pregunta sobre el historial.</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>Ya hay respuesta a tu pregunta sobre el historial. Si el grupo «%1» está entre tus chats, la respuesta fue sí.</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>La pregunta sobre el historial ya no está abierta.</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n minuto.</numerusform>
            <numerusform>Demasiados intentos. Inténtalo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>La sesión de este dispositivo se cerró desde otro, o se cambió tu contraseña. Inicia sesión de nuevo; lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>Esta cuenta está suspendida. Consulta a quien administra el servidor. Lo que escribiste se conserva en este dispositivo.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>Tu sesión terminó. Inicia sesión de nuevo; lo que escribiste se conserva.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Algo salió mal: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>El cambio espera a que haya conexión</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de enviar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No se envió: %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Solo los admins pueden escribir aquí.</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>Saliste de este chat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 te quitó de este chat. Aún puedes leer lo que hay aquí.</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>Este chat se eliminó o ya no eres miembro.</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>Bloqueaste a %1.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 no acepta mensajes tuyos. Lo que no se envió se queda aquí hasta que lo reintentes o lo elimines.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>no molestar</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>última vez a las %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>última vez el %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Admin principal</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Este mensaje se eliminó</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>Los mensajes solo se pueden eliminar para todos durante %n día.</numerusform>
            <numerusform>Los mensajes solo se pueden eliminar para todos durante %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>Los mensajes solo se pueden eliminar para todos durante %n hora.</numerusform>
            <numerusform>Los mensajes solo se pueden eliminar para todos durante %n horas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>Los mensajes solo se pueden eliminar para todos durante %n minuto.</numerusform>
            <numerusform>Los mensajes solo se pueden eliminar para todos durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>Reenviado de %1</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1, %2 y %3 están escribiendo…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Varias personas están escribiendo…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>Cambiaste el nombre a «%1»</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 cambió el nombre a «%2»</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>Cambiaste la descripción</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 cambió la descripción</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>Cambiaste el chat</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 cambió el chat</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>Permitiste que solo los admins cambien el nombre y la descripción</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1 permitió que solo los admins cambien el nombre y la descripción</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>Permitiste que todos los miembros cambien el nombre y la descripción</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1 permitió que todos los miembros cambien el nombre y la descripción</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>Permitiste que los nuevos miembros lean todo desde el principio</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1 permitió que los nuevos miembros lean todo desde el principio</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>Permitiste que los nuevos miembros lean solo lo que llegue después de unirse</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1 permitió que los nuevos miembros lean solo lo que llegue después de unirse</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Fijaste un mensaje</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 fijó un mensaje</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Desfijaste un mensaje</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 desfijó un mensaje</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>Fijaste «%1»</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1 fijó «%2»</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>Desfijaste «%1»</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1 desfijó «%2»</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Añadiste a %1</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 te añadió</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 añadió a %2</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Te uniste al chat</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 se unió al chat</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Saliste del chat</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió del chat</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Quitaste a %1 del chat</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 te quitó del chat</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 quitó a %2 del chat</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>Tu nuevo rol: %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>Nuevo rol de %1: %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>Cambiaste la imagen</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 cambió la imagen</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>Quitaste la imagen</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 quitó la imagen</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>La cuenta se eliminó y este dispositivo ya no guarda su historial.</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · con aprobación</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>Aquí está activado el modo lento. Inténtalo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>No se envió: lleva más de un día en espera. Envíalo ahora o elimínalo.</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>Cambiaste las reglas: %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 cambió las reglas: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>Servidores usados antes</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Quitar de esta lista</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>Buscando el servidor…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>cifrado, certificado válido</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>cifrado, certificado según la invitación</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>cifrado, certificado confirmado por ti</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · en %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>Este servidor no admite cuentas nuevas. Pide una a quien lo administra.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>Este servidor no admite cuentas nuevas. Pide una a %1.</translation>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mi perfil</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>Cuenta y seguridad</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>Lo que escribiste no se ha guardado y nadie más lo ve.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>¿Borrar el historial?</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>Se borrará todo lo guardado en este dispositivo, también los mensajes pendientes de enviar. El servidor conserva lo que tiene.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Cerrar sesión y borrar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>Chats y archivos</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>Voz y audio</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>Ajustes: %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Se guardará cuando haya conexión.</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>¿Guardar los cambios de tu perfil?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Buscar una acción o su atajo</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>Ninguna acción se llama así ni tiene ese atajo.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>Todos los atajos vuelven a ser los predeterminados.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin atajo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Mantener la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>Usar un enlace de invitación</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>Trabajar sin conexión con el historial guardado</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nombre de &amp;usuario o correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>Buscando el llavero del sistema…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>Se guarda en el llavero del sistema.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>Ningún llavero responde en este sistema: tu sesión seguirá abierta hasta que cierres el programa, y tendrás que escribir tu contraseña cada vez que lo abras.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>Tengo un código de un correo</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Creando la cuenta…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>Ya tengo una cuenta</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;Código de invitación</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>&amp;Nombre que ven los demás (opcional)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>Correo &amp;electrónico (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>De 3 a 32 letras a–z, dígitos, puntos, guiones o guiones bajos; empieza por una letra.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>Ahí recibirás un correo con un código, con el que se crea la cuenta.</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>Si olvidas tu contraseña, un correo a esa dirección te permite volver a entrar.</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 ya está en uso. Prueba con otro.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 está disponible.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>Añadir «%1» al diccionario</translation>
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
        <translation>Chatea en tu propio servidor.</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>El enlace que abriste no es una invitación ni lleva a ningún chat. Pide uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>No se envió nada a ese servidor.</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>Volver a mis chats</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>Ya tienes esta cuenta aquí</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 ya es una de tus cuentas en esta ventana. No se añadió nada.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Ajustes del proxy</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Tu estado</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>Todo el mundo lo ve junto a tu nombre hasta que lo cambies o se acabe su tiempo. Después el servidor lo olvida.</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>Por ejemplo: en una reunión</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>¿&amp;Cómo estás?</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Mostrarlo</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Elegir un emoji</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>Elegir otro emoji en lugar de %1</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Establecer un estado…</translation>
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
        <translation>estado: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>hasta el final del día</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Hasta que lo cambie</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Durante 30 minutos</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>%1, hora local</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>Habla %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>Reintentar en %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · iniciar un chat</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1, @%2, iniciar un chat</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>Unirse a un chat con un enlace</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>Ver adónde lleva</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>Cambiar a la cuenta %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>@ para personas, # para grupos, &gt; para comandos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>Al crear una cuenta aceptas las condiciones de este servidor.</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>Leer las condiciones</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 Deshacer: %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>Traducir los mensajes a</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>No traducir nunca automáticamente</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>Traducido por %1. Elige «Traducir» en el menú de un mensaje o haz que se traduzca todo lo que llegue a un chat, en sus detalles.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>Traduciendo…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>No se tradujo: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Mostrar traducción</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>Ya está en este idioma: %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>Mostrar solo el original</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>Traducido por %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>Traducido por %2 (original: %1)</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Este servidor no traduce nada. Consulta a quien lo administra.</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1, en el propio equipo de tu servidor</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>Los mensajes que traduces se pasan a %1, que funciona en el propio equipo de tu servidor. No van a ningún otro sitio.</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>El texto de los mensajes que traduces va de tu servidor a %1 en %2, sin indicar quién los escribió ni quién lo pide.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant: %n mensaje sin leer</numerusform>
            <numerusform>Chatoyant: %n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Abrir Chatoyant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant: novedades en grupos</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>Activar notificaciones (silenciado hasta %1)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Silenciar durante 1 hora</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyant sigue en marcha</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>La ventana está cerrada, pero te siguen llegando los mensajes nuevos. Haz clic en el icono de la bandeja del sistema para volver a abrirla; el menú del icono tiene la opción «Salir».</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Actual, desde el %1</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>Escrito por primera vez el %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Editado el %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>No ha tenido ninguna otra versión.</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>Hubo más; las más antiguas no se muestran.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>Este vídeo no se puede reproducir aquí</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>El programa que reproduce vídeos en este sistema no reconoce su formato.</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Vídeo %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>No se pudo cargar este vídeo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activar el sonido</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Velocidad: %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>Información del archivo</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>Grabando un mensaje de voz</translation>
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
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>Pausar y escuchar</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>Mensaje de voz sin enviar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>Suelta para descartar</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>No puede ser más largo.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Enter: enviar · Espacio: pausar y escuchar · Esc: descartar</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Enter: enviar · Espacio: reproducir · R: seguir grabando · Esc: descartar</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>Suelta para enviar · desliza hacia arriba o Espacio: manos libres · desliza hacia fuera o Esc: descartar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>Esto vale para este dispositivo.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>No hay ningún micrófono conectado. Conecta uno para grabar mensajes de voz.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Altavoces</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>No hay altavoces conectados. Conecta unos para oír mensajes de voz.</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Velocidad %1×</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>Reproducción de mensajes de voz</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>Transcripción de los mensajes de voz</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>En este servidor no se transcribe lo que dices.</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>Ajustes de voz y audio cambiados.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>Descartar el enlace</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Abriste un enlace a un chat en %1. Queda aquí en espera: inicia sesión o crea una cuenta allí y podrás unirte.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>Mis amigos ven si estoy en línea</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>Los demás ven lo que he leído</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>Todo esto se puede cambiar en cualquier momento en los ajustes.</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>Qué ven de mí los demás</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>Quien no esté entre tus amigos nunca lo ve.</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>Si no, solo lo saben tus propios dispositivos.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>Mostrar a los demás mi &amp;hora local</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>Según la zona horaria de este dispositivo, %1; puede verla todo el mundo.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>Idiomas que hablo</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>Elige un chat</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No se cambió: %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1 pregunta por el historial del chat que tiene contigo. Ábrelo para responder.</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>Saliste de «%1».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Información del grupo</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>Crear un grupo a partir de este chat…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Salir…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Multimedia, archivos y enlaces</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>Un admin rechazó tu solicitud para unirte a un chat.</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>Alguien pide unirse a «%1». En los detalles se ve quién.</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>Eliminaste «%1».</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1 eliminó «%2».</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>O pulsa %1 y escribe unas letras.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>Enviar un mensaje con</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Enter; Mayús+Enter empieza una línea nueva</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Enter; Enter empieza una línea nueva</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**negrita**, *cursiva*, ~~tachado~~ y `código` se muestran con su formato al enviar el mensaje.</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>Ajustes de escritura cambiados.</translation>
    </message>
</context>
</TS>
