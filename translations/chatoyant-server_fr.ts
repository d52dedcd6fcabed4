<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Option inconnue : « %1 ».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues : %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Il manque une valeur après « %1 ».</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>« %1 » n’attend pas de valeur.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>un paramètre a une valeur incorrecte</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>le serveur a commis une erreur</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>le serveur n’a pas pu l’enregistrer</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>le disque du serveur est plein</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>cette session n’existe pas</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>l’invitation est inconnue, épuisée ou trop ancienne</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>la double authentification est désactivée</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>de 3 à 32 caractères : lettres a-z, chiffres, point, tiret ou tiret bas, en commençant par une lettre</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>le nom d’utilisateur est déjà pris</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>l’adresse e-mail est déjà utilisée</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>de 8 à 256 caractères, pas un mot de passe courant</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>ce compte n’existe pas</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>adresse et port auxquels on se connecte ; le port 0 en prend un libre</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>nom que le serveur se donne</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>ce qu’on saisit pour le joindre, pour les invitations ; vide : formé à partir de listen</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>langue des e-mails aux personnes dont on ne connaît pas la langue, par exemple en, de ou zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>à quoi sert le serveur ; workplace (et enseignement) : rien n’est tiré des voix, sauf avec mood.voice_ack = on</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>qui peut créer un compte</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>fils d’exécution qui servent les connexions ; 0 : un pour deux cœurs</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>connexions simultanées ; les autres sont refusées</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>adresses et réseaux de proxys qui peuvent dire, dans X-Forwarded-For, pour qui ils viennent</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on : les proxys de confiance commencent chaque connexion par le protocole PROXY, version 1 ou 2</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self : le certificat fait par init ; files : tls.cert et tls.key ; off : sans chiffrement, sur loopback seulement</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>fichier PEM avec la chaîne de certificats</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>fichier PEM avec la clé privée</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH ; un chemin relatif part du dossier de données</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>origines web dont les pages peuvent se connecter, en plus de celle de server.public_address</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>texte le plus long d’un message</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>connexions simultanées depuis une adresse, en IPv6 depuis un /64 ; 0 : sans limite</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>nouvelles connexions depuis une adresse</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on : les adresses de cette machine n’ont pas de limites propres</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>requêtes d’une connexion ; les autres attendent</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>nouvelles connexions qui s’ouvrent avec le jeton d’une session</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>une connexion où personne ne se connecte pendant ce temps est fermée</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>pendant combien de temps on peut supprimer ses propres messages pour tout le monde ; 0 : à tout moment</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>mots de passe et codes erronés pour un compte</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>mots de passe et codes erronés depuis une adresse</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>mots de passe et codes erronés au total</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>nouveaux comptes depuis une adresse</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>nouveaux comptes au total</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>une session inutilisée pendant ce temps se termine</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>une session se termine de toute façon après ce temps</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>ligne la moins grave qui est journalisée</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto : du texte dans un terminal, sinon des lignes JSON</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) ou smtps://HOST:PORT ; vide : ce serveur n’envoie pas d’e-mails</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>adresse d’où viennent les e-mails</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>nom pour se connecter au serveur de messagerie</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>fichier dont la première ligne est le mot de passe pour cela</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off : les e-mails peuvent partir sans chiffrement, seulement vers un serveur de messagerie sur cette machine</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>fichier PEM des autorités auxquelles se fier pour son certificat ; vide : celles du système</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required : les comptes sont créés une fois leur adresse e-mail confirmée</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>questions si un nom d’utilisateur est libre, depuis une adresse</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>recherches de personnes par un compte</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>envois de fichiers commencés par un compte</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>envois de fichiers commencés depuis une adresse</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>e-mails vers une adresse</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>e-mails au total</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>Prometheus lit les chiffres à http://127.0.0.1:PORT/metrics ; 0 : désactivé</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>dossier de ce qu’on envoie ; un chemin relatif part du dossier de données</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>fichier le plus gros ; 0 : personne ne peut en envoyer</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>tous les fichiers d’une personne ensemble ; 0 : sans limite</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>tous les fichiers ensemble ; 0 : tant que le disque a de la place</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>pourcentage du disque que les envois laissent libre ; les messages continuent</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>un envoi qui n’avance pas pendant ce temps est oublié</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>un fichier qui n’est dans aucun message pendant ce temps est supprimé</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server : ce que disent les messages vocaux est écrit, retrouvé et jugé comme les textes</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on : mood.voice vaut aussi sur un lieu de travail ; la loi et les personnes sur place le permettent</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>qui l’écrit : PocketSphinx sur cette machine (anglais), ou voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>URL d’un service qui transcrit comme celui d’OpenAI, par exemple https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>fichier dont la première ligne est la clé pour lui ; vide : il n’en demande pas</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>modèle qu’on lui demande</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>jusqu’où peut aller l’ambiance des messages : server : on peut laisser le serveur juger ce qu’on écrit ; device : ses propres appareils seulement ; off : nulle part</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>un message plus ancien n’a plus d’ambiance</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>messages qu’un compte a fait traduire</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>URL d’un service LibreTranslate, par exemple https://HOST ; vide : rien n’est traduit</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>temps qu’il peut prendre pour un message</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>caractères du plus long message traduit</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>adresse https des conditions qu’on accepte en créant un compte</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>à qui demander un compte ou un nouveau mot de passe : un nom, une adresse e-mail</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on : le serveur ouvre les liens des messages, sur le web public seulement, pour montrer ce qu’il y a derrière</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>« %1 » n’est ni une adresse ni un réseau, comme 192.0.2.7 ou 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>administration</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  par %3  à %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>Montre qui a fait quoi à qui, du plus récent au plus ancien.</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>Seulement ce qui a été fait à ce compte.</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>Combien (par défaut : %1).</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>Faite le %1 par la version %2 ; %3, %4 en tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>Elle contient des secrets.</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>Copie la base de données, les fichiers et la configuration dans un nouveau dossier de FOLDER, à côté du serveur en marche, puis relit la copie. Sans --with-secrets, la clé de TLS reste sur place : après une restauration, les clients s’étonneront d’un autre certificat. Gardez la copie là où personne d’autre ne la lit : elle contient tous les messages.</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>Aussi la clé de TLS et le mot de passe du serveur de messagerie.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Sauvegarde faite : %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>Lit une sauvegarde : l’empreinte de chaque fichier, la base de données, et s’il manque un fichier.</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>Cette sauvegarde est bonne : %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>Fait un dossier de données à partir d’une sauvegarde, après l’avoir lue en entier. Le dossier ne doit pas encore exister, ou doit être vide. Ensuite : chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>--data dit où</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurée : %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Montre cette aide.</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>Écrit du JSON pour les programmes ; ses mots sont anglais.</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>Le dossier de données du serveur (par défaut : %1).</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>La configuration (par défaut : server.ini dans ce dossier).</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>usage : chatoyant-server %1 %2 (voir --help)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>Usage : chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>créer un nouveau serveur : dossier, configuration, certificat, base de données</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>faire tourner le serveur</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>tout copier, à côté du serveur en marche</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>regarder si une sauvegarde est bonne</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>faire un dossier de données à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>créer un compte</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>lister les comptes</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>donner un nouveau mot de passe à un compte</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>donner l’administration à quelqu’un, ou la reprendre</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>lister où quelqu’un est connecté, ou y mettre fin</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>déconnecter quelqu’un et ne laisser entrer personne</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>laisser entrer quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>supprimer un compte pour de bon</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>écrire un code avec lequel quelqu’un choisit un mot de passe</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>désactiver la double authentification de qui l’a perdue</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>créer une invitation</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>lister les invitations</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>révoquer une invitation</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>montrer quels fichiers ne servent plus à personne</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>chercher des fichiers abîmés ou manquants</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>envoyer un e-mail, pour voir si cela marche</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>montrer qui a fait quoi à qui</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>chercher des erreurs dans la configuration</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>montrer chaque réglage et d’où il vient</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>dire ce que dégagent les lignes de l’entrée standard</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>montrer la version du programme</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>Usage : chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>Chaque verbe s’explique lui-même : chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>Codes de sortie : 0 fait, 1 échec, 2 mal utilisé, 3 pas prêt.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>défaut</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>environnement</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>option</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>Lit la configuration comme le ferait `serve` et dit ce qui n’y va pas.</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>pas de fichier, valeurs par défaut seulement</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>La configuration est correcte (%1).</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>Montre chaque réglage, sa valeur et d’où elle vient.</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>Montre la version du programme.</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>Crée un nouveau serveur : le dossier de données, server.ini, un certificat TLS à lui et une base de données vide. Il se lance avec chatoyant-server serve.</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>Crée un compte d’administration ; le mot de passe vient de l’entrée standard.</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>Lit ce mot de passe sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>Remplit le serveur de quelques personnes qui se parlent.</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>Réglages de ce serveur Chatoyant. Une option ou l’environnement (CHATOYANT_SERVER_LISTEN, etc.) l’emporte sur ce qui est écrit ici.</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>il y a déjà un serveur dans %1</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>Le serveur est dans %1.</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>L’empreinte SHA-256 de son certificat est</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>Pour le lancer :  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>Connectez-vous comme l’une de ces personnes (les mots de passe ne sont montrés que maintenant) :</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin et --password-stdin vont ensemble</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>Crée une invitation à créer un compte et écrit son lien. Si le certificat du serveur est le sien, le lien porte son empreinte.</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>Pour combien de comptes elle vaut (par défaut : 1).</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>Pour combien de temps, par exemple 12h ou 7d (par défaut : 7d).</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>Pour qui ; s’affiche dans la liste.</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>Liste les invitations, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  utilisée %2 sur %3  jusqu’au %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>Révoque une invitation. Les comptes créés grâce à elle restent.</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>L’invitation est révoquée.</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>Envoie un e-mail à l’adresse comme le ferait le serveur et dit ce que le serveur de messagerie a répondu.</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>ce serveur n’envoie pas d’e-mails : indiquez mail.server et mail.from</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Un e-mail de %1</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>Cet e-mail a été envoyé pour voir si %1 peut envoyer des e-mails. C’est le cas.</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>Le serveur de messagerie a accepté un e-mail pour %1.</translation>
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
            <numerusform>%n envoi</numerusform>
            <numerusform>%n envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Inutiles : %1. Avec --apply ils sont enlevés, sauf les fichiers arrivés dans la dernière heure.</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>Montre ce qui ne sert plus à personne : envois abandonnés et fichiers qui ne sont dans aucun message. Le serveur les enlève de lui-même avec le temps. Aussi à côté d’un serveur en marche.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Les enlève.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Enlevé : %1.</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>Lit chaque fichier et le compare à son SHA-256. Aussi à côté d’un serveur en marche. Code de sortie 1 s’il en manque un ou s’il est abîmé.</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>Fichiers : %1, manquants : %2, abîmés : %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>manquant  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>abîmé  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>aucune ligne n’a d’étiquette : neutral, joyful, sad, tense, angry, positive ou negative, puis une tabulation, puis le texte</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>pas de messages sur l’entrée standard, un par ligne</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>Un fichier de modèle au lieu du modèle intégré.</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>Dire aussi la langue, et si des ambiances y sont disponibles.</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>Dire les mots qui ont le plus pesé ; sous zéro : contre.</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>N’interroger que la partie linéaire, comme le serveur quand du travail s’accumule.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>Les lignes sont étiquette, tabulation, texte : dire combien de fois le modèle a raison, ce qu’il confond, et combien ses réponses les plus sûres sont justes.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>Les lignes sont étiquette, tabulation, texte, dans l’ordre où elles ont été dites, avec une ligne vide entre les dialogues : dire à quelle fréquence l’ambiance de la discussion change, avec quel retard, et combien elle est juste.</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>Dire les microsecondes par message, selon le nombre de ses mots.</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>N’utiliser que ce que peut tout processeur de cette famille.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>Lit des lignes sur l’entrée standard et écrit ce que chacune dégage, en JSON : {"label","score","confidence","model"}.</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>il n’y a pas de serveur dans %1 : créez-en un avec chatoyant-server init</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>Écrit un code avec lequel quelqu’un qui a oublié son mot de passe en choisit un nouveau. Il vaut une fois, pendant une heure, et annule un code précédent.</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (jusqu’au %2)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>Désactive la double authentification de quelqu’un qui a perdu son appareil et ses codes de récupération. Soyez sûr de qui le demande.</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 se connecte par mot de passe seulement</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>Fait tourner le serveur jusqu’à SIGTERM ou SIGINT. Les réglages viennent des options d’ici, puis de l’environnement (CHATOYANT_SERVER_LISTEN, etc.), puis de server.ini. Son journal est en anglais.</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>Où l’on se connecte ; le port 0 en prend un libre et l’écrit au journal.</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>Servir sans chiffrement sur n’importe quelle adresse : pour des proxys qui terminent TLS eux-mêmes.</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  utilisée %2 depuis %3  jusqu’au %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n session terminée</numerusform>
            <numerusform>%n sessions terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>Déconnecte quelqu’un partout et ne laisse personne entrer dans le compte jusqu’à `user unsuspend`. Aussi à côté d’un serveur en marche, en une seconde.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>Le compte %1 est suspendu</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>Laisse entrer de nouveau quelqu’un dont le compte était suspendu.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>Le compte %1 est actif</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>Supprime un compte pour de bon : nom, adresse, mot de passe, réglages et amitiés. Ce qui a été écrit reste, d’un « Compte supprimé ».</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>Nécessaire : c’est irréversible.</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>c’est irréversible : confirmez avec --yes</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>Le compte %1 est supprimé</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>Liste où quelqu’un est connecté, ou y met fin.</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>Terminer cette session.</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>Les terminer toutes.</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>connecté nulle part</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation> : mot de passe %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>membre</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>actif</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>Lire le mot de passe sur l’entrée standard ; sans cela, il est inventé et montré.</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>Crée un compte, quelle que soit la politique d’inscription.</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>Ce que voient les autres (par défaut : le nom d’utilisateur).</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>Une adresse e-mail avec laquelle on peut aussi se connecter.</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>Donner l’administration à la personne.</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>le compte n’a pas reçu l’administration</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>Liste les comptes par nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>Donne un nouveau mot de passe à un compte. Ses sessions se terminent.</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>Donne à quelqu’un l’administration du serveur, ou la reprend.</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>un rôle est admin ou member, pas %1</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 a maintenant l’administration</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 est maintenant membre</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>vérifier tout ce dont le serveur a besoin</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>Vérifie tout ce dont le serveur a besoin, à côté du serveur en marche ou sans lui, et dit ce qui manque et comment y remédier. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>écrire tout ce qui est conservé sur quelqu’un, pour le lui remettre</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>Écrit dans un fichier ZIP tout ce que le serveur conserve sur quelqu’un, pour le lui remettre : la même chose que dans les réglages du client. Aussi à côté d’un serveur en marche.</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>Le fichier (par défaut : chatoyant-NAME.zip dans ce dossier).</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>Tout ce qui est conservé sur %1 : %2 (%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>montrer ce qui a été signalé à l’administration</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>clore un signalement qui a été traité</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  %3 à propos de %4 : %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (clos le %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>Message %2 de la discussion %1 : %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>Montre ce qui a été signalé à l’administration, du plus récent au plus ancien, avec les messages tels qu’ils étaient alors.</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>Aussi ceux qui sont clos.</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>aucun signalement</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>Clôt un signalement une fois traité. Il reste dans `reports list --all`.</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>il n’y a pas de signalement %1</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>Le signalement %1 est clos.</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>réglage inconnu : %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>réglage inconnu : %1, vouliez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>environnement %1 : %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url : seul sqlite:PATH est pris en charge</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language : « %1 » ne convient pas, attendu : l’un de %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on a besoin de server.trusted_proxies</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files a besoin de tls.cert et tls.key</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>tls.mode = off sur %1 : sans chiffrement, c’est pour les adresses de loopback ; utilisez TLS, ou --insecure si autre chose protège le trafic</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT, par exemple 127.0.0.1:7443 ou [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>une durée comme 30s, 5m, 12h ou 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>une taille comme 512k, 25M ou 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>un nombre et un temps comme 10/15m, ou off</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>%1: "%2" does not fit, expected %3</source>
        <extracomment>%1: name of a setting, %2: what stands there, %3: "a duration such as 30s, 5m, 12h or 7d"
----------
%1: name of a setting, %2: what stands there, %3: an example of an address</extracomment>
        <translation>%1 : « %2 » ne convient pas, attendu : %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>ligne %1 : une section s’écrit [name]</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>ligne %1 : attendu : nom = valeur</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>ligne %1 : pas de [section] avant le premier nom</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server : « %1 » ne convient pas, attendu : smtp://HOST:PORT ou smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off est pour un serveur de messagerie sur cette machine, pas pour %1</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from : « %1 » n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required a besoin de mail.server</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities : le fichier %1 n’existe pas</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user et mail.password_file vont ensemble</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port : impossible d’écouter sur %1 : un autre programme l’utilise, ou ce n’est pas permis</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1 : %2 est vide</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>OpenSSL n’a pas pu créer de certificat</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>impossible de créer %1</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>%1 manque : restaurez-le d’une sauvegarde, ou indiquez d’autres fichiers dans tls.cert et tls.key avec tls.mode = files</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1 : pas de certificat au format PEM</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1 : pas de clé privée au format PEM</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 n’est pas la clé du certificat de %2</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint a besoin de voice.endpoint</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model : un service a besoin du nom d’un modèle</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>mood.voice = server n’a pas d’effet sur un lieu de travail : les messages vocaux restent du son. Mettez mood.voice = off, ou mood.voice_ack = on une fois que la loi et vos collègues le permettent</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>les messages vocaux sont écrits et jugés sur un lieu de travail (mood.voice_ack = on) : dans l’UE, on ne doit pas y déduire de sentiments des voix (AI Act, article 5(1)(f)). Mettez mood.voice = off sauf certitude</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open : quiconque atteint %1:%2 peut créer un compte. Mettez server.registration = invite si ce n’est pas voulu</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Le certificat expire le %1 : renouvelez-le.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Le certificat est valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Il n’y a pas de serveur dans %1 : créez-en un avec `chatoyant-server init`.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>La base de données est lisible.</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Il ne reste que %1 % d’espace libre sur le disque : faites de la place ou déplacez le dossier de données.</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Il reste %1 % d’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Seuls %1 fichiers peuvent être ouverts à la fois, trop peu pour server.max_connections (%2) : augmentez LimitNOFILE de l’unité systemd ou `ulimit -n`.</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Les messages n’ont pas d’ambiance : %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Les messages vocaux ne sont pas transcrits : %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>Les images n’ont pas d’aperçu : chatoyant-previews n’est pas installé.</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>Les messages ne sont pas traduits : %1. Vérifiez translate.url et si le service fonctionne.</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>Le service de traduction sur %1 répond.</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1 : http:// est pour un service sur cette machine, utilisez https:// pour %2</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url : « %1 » ne convient pas, https://HOST est attendu</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url : « %1 » ne convient pas, https://HOST/PATH est attendu</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact : %1 caractères au plus</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Vous avez une invitation à une discussion sur %1</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Vous avez une invitation pour %1</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>Chatoyant est une messagerie pour les personnes qui gèrent leur propre serveur. Si le programme est installé sur cet ordinateur, le bouton y ouvre votre invitation.</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>Ouvrir dans Chatoyant</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>Si rien ne se passe, installez d’abord Chatoyant. Ou copiez ce lien et collez-le dans le programme :</translation>
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
        <translation>Quelqu’un, très probablement vous, a demandé un nouveau mot de passe pour le compte %1.

Ce code permet de le choisir. Il est valable une fois, %3 :

    %2

Dans le programme, choisissez « Mot de passe oublié ? » et saisissez-le.

Si ce n’était pas vous, il n’y a rien à faire : le mot de passe reste ce qu’il est.</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Choisissez un nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>Le compte %1 veut utiliser cette adresse e-mail.

Ce code la confirme. Il est valable %3 :

    %2

Si ce n’était pas vous, il n’y a rien à faire : l’adresse ne sera pas utilisée.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Confirmez votre adresse e-mail pour %1</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>Vous êtes sur le point de créer le compte %1.

Ce code termine l’opération. Il est valable %3 :

    %2

Si ce n’était pas vous, il n’y a rien à faire : aucun compte ne sera créé.</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Bienvenue sur %1 : confirmez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Quelqu’un, peut-être vous, a voulu utiliser cette adresse e-mail pour un autre compte. Elle appartient au compte %1 et lui reste.

Si vous avez oublié le mot de passe, choisissez « Mot de passe oublié ? » dans le programme.</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Vous avez déjà un compte sur %1</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Le mot de passe du compte %1 a été changé, et ses autres appareils ont été déconnectés.

Si ce n’était pas vous, choisissez-en tout de suite un nouveau avec « Mot de passe oublié ? » dans le programme, et prévenez l’admin du serveur.</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Votre mot de passe pour %1 a été changé</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Le compte %1 n’utilise plus cette adresse e-mail.

Si ce n’était pas vous, prévenez tout de suite l’admin du serveur.</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Votre adresse e-mail pour %1 a été changée</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>pendant %n heure</numerusform>
            <numerusform>pendant %n heures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>impossible d’ouvrir %1 : %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>impossible de copier la base de données vers %1 : %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 n’est pas une sauvegarde : %2 y manque</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 a été fait par une autre version de ce programme</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>la base de données de %1 est abîmée</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>le contenu %1 manque</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>impossible de renommer %1</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 manque ou n’est plus ce qu’il était</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 n’est plus ce qu’il était</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 n’est pas vide : indiquez un dossier qui n’existe pas encore</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>il manque au programme sa migration %1</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>la migration %1 a échoué : %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 appartient à un autre programme</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 a été écrit par une version plus récente du serveur : installez cette version</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 est en lecture seule : donnez à l’utilisateur du serveur le droit d’y écrire</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>impossible de lire ou d’écrire %1 : le disque signale une erreur</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 est abîmé : restaurez-le d’une sauvegarde</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>le disque est plein : impossible d’écrire %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>impossible d’ouvrir %1 : vérifiez que son dossier existe et qu’on peut y écrire</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 n’est pas une base de données</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>impossible d’utiliser %1 : %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>le dossier %1 n’existe pas</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>un autre serveur utilise %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>impossible d’écrire dans le dossier %1</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 est abîmé : restaurez-le d’une sauvegarde (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>il manque à %1 des tables ou des colonnes : restaurez-le d’une sauvegarde</translation>
    </message>
</context>
</TS>
