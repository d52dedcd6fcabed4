<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>«%1» no lleva ningún valor.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>un parámetro tiene un valor incorrecto</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>el servidor ha cometido un error</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>el servidor no pudo guardarlo</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>el disco del servidor está lleno</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>no existe esa sesión</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>la invitación es desconocida, está agotada o es demasiado antigua</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>la verificación en dos pasos está desactivada</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>de 3 a 32 caracteres: letras a-z, cifras, punto, guion o guion bajo, empezando por una letra</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>el nombre de usuario ya está en uso</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>la dirección de correo ya está en uso</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>de 8 a 256 caracteres, que no sea una contraseña común</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>no existe esa cuenta</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>dirección y puerto a los que se conecta la gente; el puerto 0 toma uno libre</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>cómo se llama el servidor</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>lo que se escribe para llegar a él, para las invitaciones; vacío: se forma a partir de listen</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>idioma de los correos a personas cuyo idioma no se conoce, como en, de o zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>para qué es el servidor; workplace (y enseñanza): de las voces no se deduce nada, salvo con mood.voice_ack = on</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>quién puede crear una cuenta</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>hilos que atienden conexiones; 0: uno por cada dos núcleos</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>conexiones al mismo tiempo; las demás se rechazan</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>direcciones y redes de proxies que pueden decir, en X-Forwarded-For, de parte de quién vienen</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: los proxies de confianza empiezan cada conexión con el protocolo PROXY, versión 1 o 2</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: el certificado hecho por init; files: tls.cert y tls.key; off: sin cifrar, solo en loopback</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>archivo PEM con la cadena de certificados</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>archivo PEM con la clave privada</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH; una ruta relativa está dentro de la carpeta de datos</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>orígenes web cuyas páginas pueden conectarse, además del de server.public_address</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>texto más largo de un mensaje</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>conexiones al mismo tiempo desde una dirección, en IPv6 desde un /64; 0: cualquier cantidad</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>conexiones nuevas desde una dirección</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: las direcciones de este equipo no tienen límites propios</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>peticiones de una conexión; las demás esperan</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>conexiones nuevas que inician sesión con el token de una sesión</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>una conexión en la que nadie inicia sesión en ese tiempo se cierra</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>durante cuánto tiempo se pueden eliminar los mensajes propios para todos; 0: en cualquier momento</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>contraseñas y códigos incorrectos para una cuenta</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>contraseñas y códigos incorrectos desde una dirección</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>contraseñas y códigos incorrectos en total</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>cuentas nuevas desde una dirección</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>cuentas nuevas en total</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>una sesión que no se usa durante ese tiempo termina</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>una sesión termina después de ese tiempo en cualquier caso</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>línea menos grave que se registra</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: texto en un terminal, si no, líneas JSON</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) o smtps://HOST:PORT; vacío: este servidor no envía correos</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>dirección de la que salen los correos</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>nombre con el que entrar en el servidor de correo</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>archivo cuya primera línea es la contraseña para ello</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: los correos pueden ir sin cifrar, solo a un servidor de correo en este equipo</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>archivo PEM con las autoridades en las que confiar para su certificado; vacío: las del sistema</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: las cuentas se crean cuando su dirección de correo está confirmada</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>preguntas de si un nombre de usuario está libre, desde una dirección</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>búsquedas de personas por una cuenta</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>subidas que empieza una cuenta</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>subidas que se empiezan desde una dirección</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>correos a una dirección</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>correos en total</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus lee cifras en http://127.0.0.1:PORT/metrics; 0: desactivado</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>carpeta de lo que se sube; una ruta relativa está dentro de la carpeta de datos</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>archivo más grande; 0: nadie puede subir nada</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>todos los archivos de una persona juntos; 0: sin límite</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>todos los archivos juntos; 0: mientras quepa en el disco</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>porcentaje del disco que las subidas dejan libre; los mensajes siguen</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>una subida que no avanza durante ese tiempo se olvida</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>un archivo que no está en ningún mensaje durante ese tiempo se elimina</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: lo que dicen las notas de voz se escribe, se encuentra y se valora como los textos</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: mood.voice vale también en un lugar de trabajo; la ley y la gente de allí lo permiten</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>quién lo escribe: PocketSphinx en este equipo (inglés), o voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>URL de un servicio que transcribe como el de OpenAI, por ejemplo https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>archivo cuya primera línea es la clave para él; vacío: no necesita ninguna</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>modelo que se le pide</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>hasta dónde puede llegar el ambiente de los mensajes: server: se puede dejar que el servidor valore lo que se escribe; device: solo los dispositivos propios; off: a ninguna parte</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>un mensaje más antiguo ya no tiene ambiente</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>mensajes que una cuenta ha traducido</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>URL de un servicio LibreTranslate, por ejemplo https://HOST; vacío: no se traduce nada</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>cuánto puede tardar con un mensaje</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>caracteres del mensaje más largo que se traduce</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>dirección https de las condiciones que se aceptan con una cuenta</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>a quién se pide una cuenta o una contraseña nueva: un nombre, una dirección de correo</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: el servidor abre los enlaces de los mensajes, solo en la web pública, para mostrar lo que hay detrás</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>«%1» no es una dirección ni una red, como 192.0.2.7 o 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>administración</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  por %3  a %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>Muestra quién hizo qué a quién, lo más reciente primero.</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>Solo lo que se hizo a esta cuenta.</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>Cuántos (por defecto: %1).</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>Hecha el %1 por la versión %2; %3, %4 en total.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>Contiene secretos.</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>Copia la base de datos, los archivos y la configuración en una carpeta nueva dentro de FOLDER, junto al servidor en marcha, y vuelve a leer la copia. Sin --with-secrets la clave de TLS no se copia: después de restaurar, los clientes preguntarán por otro certificado. Guarda la copia donde nadie más la lea: contiene todos los mensajes.</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>También la clave de TLS y la contraseña del servidor de correo.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Copia hecha: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>Lee una copia de seguridad: la suma de cada archivo, la base de datos y si falta algún archivo.</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>Esta copia está en orden: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>Hace una carpeta de datos a partir de una copia de seguridad, después de leerla entera. La carpeta no debe existir todavía, o debe estar vacía. Después: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>--data dice dónde</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurada: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>Escribe JSON para programas; sus palabras están en inglés.</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>La carpeta de datos del servidor (por defecto: %1).</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>La configuración (por defecto: server.ini en esa carpeta).</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>uso: chatoyant-server %1 %2 (ver --help)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>Uso: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>crear un servidor nuevo: carpeta, configuración, certificado, base de datos</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>poner en marcha el servidor</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>copiarlo todo, junto al servidor en marcha</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>mirar si una copia de seguridad está en orden</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>hacer una carpeta de datos a partir de una copia</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>crear una cuenta</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>mostrar la lista de cuentas</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>dar una contraseña nueva a una cuenta</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>dar a alguien la administración, o quitársela</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>mostrar dónde ha iniciado sesión alguien, o cerrarlo</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>cerrar las sesiones de alguien y no dejar entrar a nadie</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>volver a dejar entrar a alguien</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>eliminar una cuenta para siempre</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>escribir un código con el que alguien pone una contraseña</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>desactivar la verificación en dos pasos de quien la perdió</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>crear una invitación</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>mostrar la lista de invitaciones</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>anular una invitación</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>mostrar qué archivos ya no necesita nadie</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>buscar archivos dañados o que faltan</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>enviar un correo, para ver si funciona</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>mostrar quién hizo qué a quién</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>buscar errores en la configuración</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>mostrar cada ajuste y de dónde viene</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>decir qué transmiten las líneas de la entrada estándar</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>mostrar la versión del programa</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>Uso: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>Cada verbo se explica solo: chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>Códigos de salida: 0 hecho, 1 fallido, 2 mal usado, 3 no está listo.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>por defecto</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>entorno</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>opción</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>Lee la configuración como lo haría `serve` y dice qué está mal en ella.</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>sin archivo, solo valores por defecto</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>La configuración es correcta (%1).</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>Muestra cada ajuste, su valor y de dónde viene el valor.</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>Muestra la versión del programa.</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>Crea un servidor nuevo: la carpeta de datos, server.ini, un certificado TLS propio y una base de datos vacía. Se inicia con chatoyant-server serve.</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>Crea una cuenta de administración; la contraseña viene de la entrada estándar.</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>Lee esa contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>Llena el servidor con unas personas que hablan entre sí.</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>Ajustes de este servidor de Chatoyant. Una opción o el entorno (CHATOYANT_SERVER_LISTEN y demás) tiene prioridad sobre lo que dice aquí.</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>ya hay un servidor en %1</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>El servidor está en %1.</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>La huella digital SHA-256 de su certificado es</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>Para iniciarlo:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>Inicia sesión como una de estas personas (las contraseñas solo se muestran ahora):</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin y --password-stdin van juntos</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>Crea una invitación para crear una cuenta y escribe su enlace. Si el certificado del servidor es propio, el enlace lleva su huella digital.</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>Para cuántas cuentas vale (por defecto: 1).</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>Durante cuánto tiempo, como 12h o 7d (por defecto: 7d).</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>Para quién, se muestra en la lista.</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>Muestra la lista de invitaciones, la más reciente primero.</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  usada %2 de %3  hasta %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>Anula una invitación. Las cuentas que se crearon con ella se quedan.</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>La invitación está anulada.</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>Envía un correo a la dirección como lo haría el servidor y dice qué respondió el servidor de correo.</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>este servidor no envía correos: indica mail.server y mail.from</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Un correo de %1</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>Este correo se envió para ver si %1 puede enviar correos. Puede.</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>El servidor de correo ha aceptado un correo para %1.</translation>
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
            <numerusform>%n subida</numerusform>
            <numerusform>%n subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>No se necesitan: %1. Con --apply se quitan, salvo los archivos que llegaron en la última hora.</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>Muestra lo que ya no necesita nadie: subidas abandonadas y archivos que no están en ningún mensaje. El servidor los quita por sí mismo con el tiempo. También junto a un servidor en marcha.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Lo quita.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Se ha quitado: %1.</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>Lee cada archivo y lo compara con su SHA-256. También junto a un servidor en marcha. Código de salida 1 si alguno falta o está dañado.</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>Archivos: %1, faltan: %2, dañados: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>falta  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>dañado  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>ninguna línea tiene etiqueta: neutral, joyful, sad, tense, angry, positive o negative, luego un tabulador, luego el texto</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>no hay mensajes en la entrada estándar, uno por línea</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>Un archivo de modelo en lugar del modelo incorporado.</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>Decir también el idioma y si hay ambientes en él.</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>Decir las palabras que más pesaron; bajo cero: en contra.</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>Preguntar solo a la parte lineal, como hace el servidor cuando se acumula trabajo.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>Las líneas son etiqueta, tabulador, texto: decir cuántas veces acierta el modelo, qué confunde y cuánto aciertan las respuestas más seguras.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>Las líneas son etiqueta, tabulador, texto, en el orden en que se dijeron, con una línea vacía entre conversaciones: decir cada cuánto cambia el ambiente del chat, con cuánto retraso y con cuánto acierto.</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>Decir los microsegundos por mensaje, según su número de palabras.</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>Usar solo lo que puede cualquier procesador de esta familia.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>Lee líneas de la entrada estándar y escribe qué transmite cada una, como JSON: {"label","score","confidence","model"}.</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>no hay ningún servidor en %1: crea uno con chatoyant-server init</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>Escribe un código con el que alguien que olvidó su contraseña pone una nueva. Vale una vez, durante una hora, y anula uno anterior.</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (hasta %2)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>Desactiva la verificación en dos pasos de quien perdió su dispositivo y sus códigos de recuperación. Asegúrate de quién lo pide.</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 inicia sesión solo con contraseña</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>Mantiene el servidor en marcha hasta SIGTERM o SIGINT. Los ajustes vienen de las opciones de aquí, luego del entorno (CHATOYANT_SERVER_LISTEN y demás), luego de server.ini. Su registro está en inglés.</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>Dónde se conecta la gente; el puerto 0 toma uno libre y lo anota en el registro.</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>Servir sin cifrar en cualquier dirección: para proxies que terminan TLS por su cuenta.</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  usada %2 desde %3  hasta %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n sesión cerrada</numerusform>
            <numerusform>%n sesiones cerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>Cierra las sesiones de alguien en todas partes y no deja entrar a nadie en la cuenta hasta `user unsuspend`. También junto a un servidor en marcha, en un segundo.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>La cuenta %1 está suspendida</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>Vuelve a dejar entrar a alguien cuya cuenta estaba suspendida.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>La cuenta %1 está activa</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>Elimina una cuenta para siempre: nombre, dirección, contraseña, ajustes y amistades. Lo que se escribió se queda, de una «Cuenta eliminada».</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>Necesario: esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>esto no se puede deshacer: confírmalo con --yes</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>La cuenta %1 está eliminada</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>Muestra dónde ha iniciado sesión alguien, o lo cierra.</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>Cerrar esta sesión.</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>Cerrarlas todas.</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>sin sesiones en ninguna parte</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: contraseña %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>miembro</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>Leer la contraseña de la entrada estándar; sin esto se inventa una y se muestra.</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>Crea una cuenta, diga lo que diga la política de registro.</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>Lo que ven los demás (por defecto: el nombre de usuario).</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>Una dirección de correo con la que también se inicia sesión.</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>Dar la administración a la persona.</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>la cuenta no ha recibido la administración</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>Muestra la lista de cuentas por nombre de usuario.</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>Da una contraseña nueva a una cuenta. Sus sesiones terminan.</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>Da a alguien la administración del servidor, o se la quita.</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>una función es admin o member, no %1</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 tiene ahora la administración</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 es ahora miembro</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>revisar todo lo que necesita el servidor</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>Revisa todo lo que necesita el servidor, junto al servidor en marcha o sin él, y dice qué falta y qué hacer al respecto. No se cambia nada.</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>escribir todo lo que se guarda de alguien, para dárselo</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>Escribe en un archivo ZIP todo lo que el servidor guarda de alguien, para dárselo: lo mismo que obtiene en los ajustes del cliente. También con el servidor en marcha.</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>El archivo (por defecto: chatoyant-NAME.zip en esta carpeta).</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>Todo lo que se guarda de %1: %2 (%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>mostrar lo que se ha denunciado a la administración</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>cerrar una denuncia ya atendida</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  %3 sobre %4: %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (cerrada %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>Mensaje %2 del chat %1: %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>Muestra lo que se ha denunciado a la administración, lo más reciente primero, con los mensajes tal como eran entonces.</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>También las cerradas.</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>no hay denuncias</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>Cierra una denuncia ya atendida. Sigue apareciendo en `reports list --all`.</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>no existe la denuncia %1</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>La denuncia %1 está cerrada.</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>ajuste desconocido: %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>ajuste desconocido: %1, ¿querías decir %2?</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>entorno %1: %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: solo se admite sqlite:PATH</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language: «%1» no vale, se espera uno de %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on necesita server.trusted_proxies</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files necesita tls.cert y tls.key</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>tls.mode = off en %1: sin cifrar solo en direcciones de loopback; usa TLS, o --insecure si otra cosa protege el tráfico</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT, por ejemplo 127.0.0.1:7443 o [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>una duración como 30s, 5m, 12h o 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>un tamaño como 512k, 25M o 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>un número y un tiempo como 10/15m, o bien off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1: «%2» no vale, se espera %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>línea %1: una sección se escribe [name]</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>línea %1: se espera nombre = valor</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>línea %1: no hay ninguna [sección] antes del primer nombre</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server: «%1» no vale, se espera smtp://HOST:PORT o smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off es para un servidor de correo en este equipo, no para %1</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from: «%1» no es una dirección de correo</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required necesita mail.server</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: no existe el archivo %1</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user y mail.password_file van juntos</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: no se puede escuchar en %1: lo usa otro programa, o no se permite usarlo</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: %2 está vacío</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL no pudo crear un certificado</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>falta %1: restáuralo de una copia de seguridad, o indica otros archivos en tls.cert y tls.key con tls.mode = files</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: no hay ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: no hay ninguna clave privada en formato PEM</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 no es la clave del certificado de %2</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint necesita voice.endpoint</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: un servicio necesita el nombre de un modelo</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>mood.voice = server no tiene efecto en un lugar de trabajo: las notas de voz se quedan en sonido. Pon mood.voice = off, o mood.voice_ack = on cuando la ley y tu gente lo permitan</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>las notas de voz se escriben y se valoran en un lugar de trabajo (mood.voice_ack = on): en la UE no se pueden deducir sentimientos de las voces allí (AI Act, artículo 5(1)(f)). Pon mood.voice = off si no tienes la certeza</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: cualquiera que llegue a %1:%2 puede crear una cuenta. Pon server.registration = invite si no es lo que quieres</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>El certificado caduca el %1: renuévalo.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>El certificado es válido hasta el %1.</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>No hay ningún servidor en %1: crea uno con `chatoyant-server init`.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>La base de datos se puede leer.</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Solo queda libre el %1 % del disco: haz espacio o mueve la carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Queda libre el %1 % del disco.</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Solo puede haber %1 archivos abiertos a la vez, demasiado pocos para server.max_connections (%2): aumenta LimitNOFILE de la unidad de systemd o `ulimit -n`.</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Los mensajes no reciben ambiente: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Las notas de voz no se transcriben: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>Las imágenes no tienen vista previa: chatoyant-previews no está instalado.</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Los mensajes no se traducen: %1. Revise translate.url y si el servicio funciona.</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>El servicio de traducción en %1 responde.</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1: http:// es para un servicio en este equipo; use https:// para %2</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: «%1» no es válido, se esperaba https://HOST</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url: «%1» no vale, se espera https://HOST/PATH</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: como máximo %1 caracteres</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Tienes una invitación a un chat en %1</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Tienes una invitación a %1</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant es un programa de chat para quienes tienen su propio servidor. Si el programa está instalado en este equipo, el botón abre tu invitación en él.</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>Abrir en Chatoyant</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>Si no pasa nada, instala primero Chatoyant. O copia este enlace y pégalo en el programa:</translation>
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
        <translation>Alguien, muy probablemente tú, pidió una contraseña nueva para la cuenta %1.

Este código la pone. Vale una sola vez, %3:

    %2

En el programa, elige «¿Olvidaste la contraseña?» y escríbelo ahí.

Si no fuiste tú, no hay que hacer nada: la contraseña se queda como está.</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Pon una contraseña nueva para %1</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>La cuenta %1 quiere usar esta dirección de correo.

Este código la confirma. Vale %3:

    %2

Si no fuiste tú, no hay que hacer nada: la dirección no se usará.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Confirma tu dirección de correo para %1</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>Estás a punto de crear la cuenta %1.

Este código lo completa. Vale %3:

    %2

Si no fuiste tú, no hay que hacer nada: no se creará ninguna cuenta.</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Te damos la bienvenida a %1: confirma tu dirección de correo</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Alguien, quizá tú, quiso usar esta dirección de correo para otra cuenta. Pertenece a la cuenta %1 y se queda con ella.

Si olvidaste la contraseña, elige «¿Olvidaste la contraseña?» en el programa.</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Ya tienes una cuenta en %1</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>La contraseña de la cuenta %1 ha cambiado, y se cerró la sesión en sus otros dispositivos.

Si no fuiste tú, pon una nueva enseguida con «¿Olvidaste la contraseña?» en el programa y avisa a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Tu contraseña para %1 ha cambiado</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>La cuenta %1 ya no usa esta dirección de correo.

Si no fuiste tú, avisa enseguida a quien administra el servidor.</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Tu dirección de correo para %1 ha cambiado</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>durante %n hora</numerusform>
            <numerusform>durante %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>no se puede copiar la base de datos a %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 no es una copia de seguridad: no tiene %2</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 fue hecho por otra versión de este programa</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>la base de datos de %1 está dañada</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>falta el contenido %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>no se puede cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 falta o ya no es lo que era</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 ya no es lo que era</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 no está vacía: indica una carpeta que todavía no exista</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>al programa le falta su migración %1</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>la migración %1 falló: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>no se puede leer %1</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 es de otro programa</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 fue escrito por una versión más nueva del servidor: instala esa versión</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 es de solo lectura: da al usuario del servidor permiso para escribir</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>%1 no se puede leer ni escribir: el disco informa de un error</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 está dañado: restáuralo de una copia de seguridad</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>el disco está lleno: no se puede escribir %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>no se puede abrir %1: comprueba que su carpeta exista y se pueda escribir en ella</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 no es una base de datos</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>no se puede usar %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>la carpeta %1 no existe</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>otro servidor está usando %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>no se puede escribir en la carpeta %1</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 está dañado: restáuralo de una copia de seguridad (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>a %1 le faltan tablas o columnas: restáuralo de una copia de seguridad</translation>
    </message>
</context>
</TS>
