<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Opção desconhecida: “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opções desconhecidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Falta um valor depois de “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>“%1” não leva valor.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>a parameter has a wrong value</source>
        <translation>um parâmetro tem um valor errado</translation>
    </message>
    <message>
        <source>the server made a mistake</source>
        <translation>o servidor cometeu um erro</translation>
    </message>
    <message>
        <source>the server could not store it</source>
        <translation>o servidor não conseguiu guardar</translation>
    </message>
    <message>
        <source>the server's disk is full</source>
        <translation>o disco do servidor está cheio</translation>
    </message>
    <message>
        <source>no such session of yours</source>
        <translation>essa sessão não existe</translation>
    </message>
    <message>
        <source>the invitation is unknown, used up or too old</source>
        <translation>o convite é desconhecido, está esgotado ou é antigo demais</translation>
    </message>
    <message>
        <source>the second factor is off</source>
        <translation>a verificação em duas etapas está desativada</translation>
    </message>
    <message>
        <source>3 to 32 letters a-z, digits, dot, dash or underscore, beginning with a letter</source>
        <translation>3 a 32 caracteres: letras a-z, algarismos, ponto, hífen ou sublinhado, começando com uma letra</translation>
    </message>
    <message>
        <source>the user name is taken</source>
        <translation>o nome de usuário já está em uso</translation>
    </message>
    <message>
        <source>not an e-mail address</source>
        <translation>não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>the e-mail address is in use</source>
        <translation>o endereço de e-mail já está em uso</translation>
    </message>
    <message>
        <source>8 to 256 characters, not a common password</source>
        <translation>8 a 256 caracteres, que não seja uma senha comum</translation>
    </message>
    <message>
        <source>no such user</source>
        <translation>essa conta não existe</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>address and port that people connect to; port 0 takes a free one</source>
        <translation>endereço e porta a que as pessoas se conectam; a porta 0 pega uma livre</translation>
    </message>
    <message>
        <source>what the server calls itself</source>
        <translation>como o servidor se chama</translation>
    </message>
    <message>
        <source>what people type to reach it, for invitations; empty: made from listen</source>
        <translation>o que se digita para chegar a ele, para convites; vazio: formado a partir de listen</translation>
    </message>
    <message>
        <source>language of letters to people whose own is not known, such as en, de or zh_CN</source>
        <translation>idioma dos e-mails a pessoas cujo idioma não se conhece, como en, de ou zh_CN</translation>
    </message>
    <message>
        <source>what the server is for; workplace (and education): nothing is drawn from voices, unless mood.voice_ack = on</source>
        <translation>para que serve o servidor; workplace (e ensino): nada é deduzido das vozes, a não ser com mood.voice_ack = on</translation>
    </message>
    <message>
        <source>who may make an account</source>
        <translation>quem pode criar uma conta</translation>
    </message>
    <message>
        <source>threads that serve sockets; 0: one for every two cores</source>
        <translation>threads que atendem conexões; 0: uma para cada dois núcleos</translation>
    </message>
    <message>
        <source>connections at a time; more are refused</source>
        <translation>conexões ao mesmo tempo; as demais são recusadas</translation>
    </message>
    <message>
        <source>addresses and networks of proxies that may say, in X-Forwarded-For, for whom they come</source>
        <translation>endereços e redes de proxies que podem dizer, em X-Forwarded-For, por quem vêm</translation>
    </message>
    <message>
        <source>on: trusted proxies begin each connection with the PROXY protocol, version 1 or 2</source>
        <translation>on: proxies confiáveis começam cada conexão com o protocolo PROXY, versão 1 ou 2</translation>
    </message>
    <message>
        <source>self: the certificate made by init; files: tls.cert and tls.key; off: plain text, on loopback only</source>
        <translation>self: o certificado feito por init; files: tls.cert e tls.key; off: sem criptografia, só em loopback</translation>
    </message>
    <message>
        <source>PEM file with the certificate chain</source>
        <translation>arquivo PEM com a cadeia de certificados</translation>
    </message>
    <message>
        <source>PEM file with the private key</source>
        <translation>arquivo PEM com a chave privada</translation>
    </message>
    <message>
        <source>sqlite:PATH; a relative path is below the data folder</source>
        <translation>sqlite:PATH; um caminho relativo fica dentro da pasta de dados</translation>
    </message>
    <message>
        <source>web origins beside that of server.public_address whose pages may connect</source>
        <translation>origens web cujas páginas podem se conectar, além da de server.public_address</translation>
    </message>
    <message>
        <source>longest text of one message</source>
        <translation>texto mais longo de uma mensagem</translation>
    </message>
    <message>
        <source>connections at a time from one address, of IPv6 from one /64; 0: any number</source>
        <translation>conexões ao mesmo tempo de um endereço, no IPv6 de um /64; 0: qualquer número</translation>
    </message>
    <message>
        <source>new connections from one address</source>
        <translation>novas conexões de um endereço</translation>
    </message>
    <message>
        <source>on: addresses of this machine have no limits of their own</source>
        <translation>on: endereços desta máquina não têm limites próprios</translation>
    </message>
    <message>
        <source>requests of one connection; what is beyond waits</source>
        <translation>pedidos de uma conexão; os demais esperam</translation>
    </message>
    <message>
        <source>new connections that sign in by the token of one session</source>
        <translation>novas conexões que entram com o token de uma sessão</translation>
    </message>
    <message>
        <source>a connection on which nobody signs in for so long is closed</source>
        <translation>uma conexão em que ninguém entra por esse tempo é fechada</translation>
    </message>
    <message>
        <source>how long people may delete their own messages for all; 0: at any time</source>
        <translation>por quanto tempo se podem apagar as próprias mensagens para todos; 0: a qualquer momento</translation>
    </message>
    <message>
        <source>wrong passwords and codes for one account</source>
        <translation>senhas e códigos errados para uma conta</translation>
    </message>
    <message>
        <source>wrong passwords and codes from one address</source>
        <translation>senhas e códigos errados de um endereço</translation>
    </message>
    <message>
        <source>wrong passwords and codes in all</source>
        <translation>senhas e códigos errados no total</translation>
    </message>
    <message>
        <source>new accounts from one address</source>
        <translation>novas contas de um endereço</translation>
    </message>
    <message>
        <source>new accounts in all</source>
        <translation>novas contas no total</translation>
    </message>
    <message>
        <source>a session that is not used for so long ends</source>
        <translation>uma sessão sem uso por esse tempo termina</translation>
    </message>
    <message>
        <source>a session ends after so long in any case</source>
        <translation>uma sessão termina depois desse tempo em qualquer caso</translation>
    </message>
    <message>
        <source>least serious line that is logged</source>
        <translation>linha menos grave que é registrada</translation>
    </message>
    <message>
        <source>auto: text on a terminal, else JSON lines</source>
        <translation>auto: texto em um terminal, senão linhas JSON</translation>
    </message>
    <message>
        <source>smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT; empty: this server sends no mail</source>
        <translation>smtp://HOST:PORT (STARTTLS) ou smtps://HOST:PORT; vazio: este servidor não envia e-mails</translation>
    </message>
    <message>
        <source>e-mail address that letters come from</source>
        <translation>endereço de onde vêm os e-mails</translation>
    </message>
    <message>
        <source>name to log in with at the mail server</source>
        <translation>nome para entrar no servidor de e-mail</translation>
    </message>
    <message>
        <source>file whose first line is the password for it</source>
        <translation>arquivo cuja primeira linha é a senha para isso</translation>
    </message>
    <message>
        <source>off: letters may go in plain text, to a mail server on this machine only</source>
        <translation>off: e-mails podem ir sem criptografia, só para um servidor de e-mail nesta máquina</translation>
    </message>
    <message>
        <source>PEM file with whom to trust about its certificate; empty: the system's</source>
        <translation>arquivo PEM com as autoridades em que confiar para o certificado dele; vazio: as do sistema</translation>
    </message>
    <message>
        <source>required: accounts are made once their e-mail address is confirmed</source>
        <translation>required: as contas são criadas quando seu endereço de e-mail é confirmado</translation>
    </message>
    <message>
        <source>questions whether a user name is free, from one address</source>
        <translation>perguntas se um nome de usuário está livre, de um endereço</translation>
    </message>
    <message>
        <source>searches for people by one account</source>
        <translation>buscas por pessoas de uma conta</translation>
    </message>
    <message>
        <source>uploads that one account begins</source>
        <translation>envios de arquivos que uma conta começa</translation>
    </message>
    <message>
        <source>uploads that are begun from one address</source>
        <translation>envios de arquivos começados de um endereço</translation>
    </message>
    <message>
        <source>letters to one e-mail address</source>
        <translation>e-mails para um endereço</translation>
    </message>
    <message>
        <source>letters in all</source>
        <translation>e-mails no total</translation>
    </message>
    <message>
        <source>Prometheus reads figures at http://127.0.0.1:PORT/metrics; 0: off</source>
        <translation>o Prometheus lê números em http://127.0.0.1:PORT/metrics; 0: desligado</translation>
    </message>
    <message>
        <source>folder of what people upload; a relative path is below the data folder</source>
        <translation>pasta do que as pessoas enviam; um caminho relativo fica dentro da pasta de dados</translation>
    </message>
    <message>
        <source>largest file; 0: nobody may upload</source>
        <translation>maior arquivo; 0: ninguém pode enviar</translation>
    </message>
    <message>
        <source>all files of one person together; 0: no limit</source>
        <translation>todos os arquivos de uma pessoa juntos; 0: sem limite</translation>
    </message>
    <message>
        <source>all files together; 0: as the disk has room</source>
        <translation>todos os arquivos juntos; 0: enquanto houver espaço no disco</translation>
    </message>
    <message>
        <source>percent of the disk that uploads leave free; messages go on</source>
        <translation>porcentagem do disco que os envios deixam livre; as mensagens continuam</translation>
    </message>
    <message>
        <source>an upload that does not go on for so long is forgotten</source>
        <translation>um envio que não avança por esse tempo é esquecido</translation>
    </message>
    <message>
        <source>a file that is in no message for so long is deleted</source>
        <translation>um arquivo que não está em nenhuma mensagem por esse tempo é apagado</translation>
    </message>
    <message>
        <source>server: what voice notes say is written down, found, and judged as texts are</source>
        <translation>server: o que as mensagens de voz dizem é escrito, encontrado e avaliado como os textos</translation>
    </message>
    <message>
        <source>on: mood.voice holds in a workplace too; the law and the people there allow it</source>
        <translation>on: mood.voice vale também em um local de trabalho; a lei e as pessoas de lá permitem</translation>
    </message>
    <message>
        <source>who writes it down: PocketSphinx on this machine (English), or voice.endpoint</source>
        <translation>quem escreve: PocketSphinx nesta máquina (inglês), ou voice.endpoint</translation>
    </message>
    <message>
        <source>URL of a service that transcribes as OpenAI's does, such as https://HOST/v1</source>
        <translation>URL de um serviço que transcreve como o da OpenAI, por exemplo https://HOST/v1</translation>
    </message>
    <message>
        <source>file whose first line is the key for it; empty: it wants none</source>
        <translation>arquivo cuja primeira linha é a chave para ele; vazio: ele não pede nenhuma</translation>
    </message>
    <message>
        <source>model that it is asked for</source>
        <translation>modelo que se pede a ele</translation>
    </message>
    <message>
        <source>how far the mood of messages may go: server: people may let the server judge what they write; device: their own devices only; off: nowhere</source>
        <translation>até onde pode ir o clima das mensagens: server: pode-se deixar o servidor avaliar o que se escreve; device: só os próprios dispositivos; off: a lugar nenhum</translation>
    </message>
    <message>
        <source>a message that is older has no mood any more</source>
        <translation>uma mensagem mais antiga não tem mais clima</translation>
    </message>
    <message>
        <source>messages that one account has translated</source>
        <translation>mensagens que uma conta traduziu</translation>
    </message>
    <message>
        <source>URL of a LibreTranslate service, such as https://HOST; empty: nothing is translated</source>
        <translation>URL de um serviço LibreTranslate, por exemplo https://HOST; vazio: nada é traduzido</translation>
    </message>
    <message>
        <source>how long one message may take it</source>
        <translation>quanto tempo pode demorar com uma mensagem</translation>
    </message>
    <message>
        <source>characters of the longest message that is translated</source>
        <translation>caracteres da mensagem mais longa que é traduzida</translation>
    </message>
    <message>
        <source>https address of terms that people agree to with an account</source>
        <translation>endereço https dos termos com que se concorda ao criar uma conta</translation>
    </message>
    <message>
        <source>whom people ask for an account or a new password: a name, an e-mail address</source>
        <translation>a quem se pede uma conta ou uma nova senha: um nome, um endereço de e-mail</translation>
    </message>
    <message>
        <source>on: the server opens links in messages, in the public web only, to show what is behind them</source>
        <translation>on: o servidor abre links das mensagens, só na web pública, para mostrar o que há neles</translation>
    </message>
</context>
<context>
    <name>TrustedProxies</name>
    <message>
        <source>"%1" is no address or network, such as 192.0.2.7 or 2001:db8::/32</source>
        <translation>“%1” não é endereço nem rede, como 192.0.2.7 ou 2001:db8::/32</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::CommandLine</name>
    <message>
        <source>operator</source>
        <extracomment>In "audit list", in place of a user name: whoever runs the server</extracomment>
        <translation>administração</translation>
    </message>
    <message>
        <source>%1  %2  by %3  to %4  %5  %6</source>
        <extracomment>One line of "audit list". %1: time, %2: what was done, %3 and %4: user names, %5: address, %6: details</extracomment>
        <translation>%1  %2  por %3  a %4  %5  %6</translation>
    </message>
    <message>
        <source>Shows who did what to whom, newest first.</source>
        <translation>Mostra quem fez o quê a quem, do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>Only what was done to this account.</source>
        <translation>Só o que foi feito a esta conta.</translation>
    </message>
    <message>
        <source>How many (default: %1).</source>
        <translation>Quantos (padrão: %1).</translation>
    </message>
    <message>
        <source>Made at %1 by version %2; %3, %4 in all.</source>
        <extracomment>Of a backup. %1: time, %2: version of the program, %3: "3 files", %4: size</extracomment>
        <translation>Feito em %1 pela versão %2; %3, %4 no total.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>Of what people uploaded</extracomment>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds secrets.</source>
        <translation>Contém segredos.</translation>
    </message>
    <message>
        <source>Copies the database, the files and the configuration into a new folder in FOLDER, beside the running server, and reads the copy again. Without --with-secrets the key of TLS stays behind: clients will ask about another certificate after a restore. Keep the copy where nobody else reads it: it holds every message.</source>
        <translation>Copia o banco de dados, os arquivos e a configuração para uma nova pasta em FOLDER, ao lado do servidor em funcionamento, e lê a cópia de novo. Sem --with-secrets a chave de TLS fica para trás: depois de uma restauração os clientes vão perguntar por outro certificado. Guarde a cópia onde mais ninguém a leia: ela contém todas as mensagens.</translation>
    </message>
    <message>
        <source>Also the key of TLS and the mail server's password.</source>
        <translation>Também a chave de TLS e a senha do servidor de e-mail.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>Backup feito: %1</translation>
    </message>
    <message>
        <source>Reads a backup: every file's hash, the database, and whether a file is missing.</source>
        <translation>Lê um backup: o hash de cada arquivo, o banco de dados e se falta algum arquivo.</translation>
    </message>
    <message>
        <source>This backup is sound: %1</source>
        <translation>Este backup está em ordem: %1</translation>
    </message>
    <message>
        <source>Makes a data folder of a backup, after reading all of it. The folder must not be there yet, or be empty. Then: chatoyant-server serve --data DIR</source>
        <translation>Faz uma pasta de dados a partir de um backup, depois de lê-lo inteiro. A pasta ainda não pode existir, ou tem de estar vazia. Depois: chatoyant-server serve --data DIR</translation>
    </message>
    <message>
        <source>--data says where to</source>
        <translation>--data diz para onde</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Print JSON for programs; its words are English.</source>
        <translation>Escreve JSON para programas; as palavras dele são em inglês.</translation>
    </message>
    <message>
        <source>The server's data folder (default: %1).</source>
        <extracomment>Option --data of all commands. %1: a folder</extracomment>
        <translation>A pasta de dados do servidor (padrão: %1).</translation>
    </message>
    <message>
        <source>The configuration (default: server.ini in that folder).</source>
        <translation>A configuração (padrão: server.ini nessa pasta).</translation>
    </message>
    <message>
        <source>usage: chatoyant-server %1 %2 (see --help)</source>
        <extracomment>%1: a command, %2: what it takes</extracomment>
        <translation>uso: chatoyant-server %1 %2 (veja --help)</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server %1 %2</source>
        <translation>Uso: chatoyant-server %1 %2</translation>
    </message>
    <message>
        <source>make a new server: folder, configuration, certificate, database</source>
        <translation>criar um novo servidor: pasta, configuração, certificado, banco de dados</translation>
    </message>
    <message>
        <source>run the server</source>
        <translation>pôr o servidor em funcionamento</translation>
    </message>
    <message>
        <source>copy everything, beside the running server</source>
        <translation>copiar tudo, ao lado do servidor em funcionamento</translation>
    </message>
    <message>
        <source>look whether a backup is sound</source>
        <translation>ver se um backup está em ordem</translation>
    </message>
    <message>
        <source>make a data folder of a backup</source>
        <translation>fazer uma pasta de dados a partir de um backup</translation>
    </message>
    <message>
        <source>make an account</source>
        <translation>criar uma conta</translation>
    </message>
    <message>
        <source>list the accounts</source>
        <translation>listar as contas</translation>
    </message>
    <message>
        <source>give an account a new password</source>
        <translation>dar uma nova senha a uma conta</translation>
    </message>
    <message>
        <source>make someone an administrator, or a member again</source>
        <translation>dar a alguém a administração, ou tirá-la</translation>
    </message>
    <message>
        <source>list where someone is signed in, or end it</source>
        <translation>listar onde alguém está conectado, ou encerrar isso</translation>
    </message>
    <message>
        <source>sign someone out and let nobody in</source>
        <translation>desconectar alguém e não deixar ninguém entrar</translation>
    </message>
    <message>
        <source>let someone in again</source>
        <translation>deixar alguém entrar de novo</translation>
    </message>
    <message>
        <source>delete an account for good</source>
        <translation>apagar uma conta de vez</translation>
    </message>
    <message>
        <source>print a code by which someone sets a password</source>
        <translation>escrever um código com que alguém define uma senha</translation>
    </message>
    <message>
        <source>turn off the second factor of someone who lost it</source>
        <translation>desativar a verificação em duas etapas de quem a perdeu</translation>
    </message>
    <message>
        <source>make an invitation</source>
        <translation>criar um convite</translation>
    </message>
    <message>
        <source>list the invitations</source>
        <translation>listar os convites</translation>
    </message>
    <message>
        <source>take an invitation back</source>
        <translation>revogar um convite</translation>
    </message>
    <message>
        <source>show what of the files nobody needs</source>
        <translation>mostrar quais arquivos ninguém mais precisa</translation>
    </message>
    <message>
        <source>look for damaged or missing files</source>
        <translation>procurar arquivos danificados ou que faltam</translation>
    </message>
    <message>
        <source>send a letter, to see whether that works</source>
        <translation>enviar um e-mail, para ver se funciona</translation>
    </message>
    <message>
        <source>show who did what to whom</source>
        <translation>mostrar quem fez o quê a quem</translation>
    </message>
    <message>
        <source>look for mistakes in the configuration</source>
        <translation>procurar erros na configuração</translation>
    </message>
    <message>
        <source>show every setting and where it comes from</source>
        <translation>mostrar cada ajuste e de onde ele vem</translation>
    </message>
    <message>
        <source>say what the lines of standard input feel like</source>
        <translation>dizer o que transmitem as linhas da entrada padrão</translation>
    </message>
    <message>
        <source>show the program's version</source>
        <translation>mostrar a versão do programa</translation>
    </message>
    <message>
        <source>Usage: chatoyant-server VERB [options]</source>
        <translation>Uso: chatoyant-server VERB [options]</translation>
    </message>
    <message>
        <source>Each verb explains itself: chatoyant-server VERB --help.</source>
        <translation>Cada verbo se explica: chatoyant-server VERB --help.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 used wrongly, 3 not ready.</source>
        <translation>Códigos de saída: 0 feito, 1 falhou, 2 mal usado, 3 não está pronto.</translation>
    </message>
    <message>
        <source>default</source>
        <extracomment>Where the value of a setting comes from</extracomment>
        <translation>padrão</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>Where the value of a setting comes from: server.ini</extracomment>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>environment</source>
        <extracomment>Where the value of a setting comes from: CHATOYANT_…</extracomment>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>option</source>
        <extracomment>Where the value of a setting comes from: an option of the command line</extracomment>
        <translation>opção</translation>
    </message>
    <message>
        <source>Reads the configuration as `serve` would, and says what is wrong with it.</source>
        <translation>Lê a configuração como `serve` faria e diz o que há de errado nela.</translation>
    </message>
    <message>
        <source>no file, defaults only</source>
        <extracomment>In place of a file name in "The configuration is right (%1)."</extracomment>
        <translation>sem arquivo, só os padrões</translation>
    </message>
    <message>
        <source>The configuration is right (%1).</source>
        <extracomment>%1: a file</extracomment>
        <translation>A configuração está certa (%1).</translation>
    </message>
    <message>
        <source>Shows every setting, its value, and where the value comes from.</source>
        <translation>Mostra cada ajuste, seu valor e de onde o valor vem.</translation>
    </message>
    <message>
        <source>Shows the program's version.</source>
        <translation>Mostra a versão do programa.</translation>
    </message>
    <message>
        <source>Makes a new server: the data folder, server.ini, a TLS certificate of its own and an empty database. Start it with chatoyant-server serve.</source>
        <translation>Cria um novo servidor: a pasta de dados, server.ini, um certificado TLS próprio e um banco de dados vazio. Inicie-o com chatoyant-server serve.</translation>
    </message>
    <message>
        <source>Make an administrator's account; the password comes from standard input.</source>
        <translation>Cria uma conta de administração; a senha vem da entrada padrão.</translation>
    </message>
    <message>
        <source>Read the administrator's password from standard input.</source>
        <translation>Lê essa senha da entrada padrão.</translation>
    </message>
    <message>
        <source>Fill the server with a few people who talk to each other.</source>
        <translation>Enche o servidor com algumas pessoas que conversam entre si.</translation>
    </message>
    <message>
        <source>Settings of this Chatoyant server. An option or the environment (CHATOYANT_SERVER_LISTEN and so on) goes before what stands here.</source>
        <extracomment>First line of a new server.ini</extracomment>
        <translation>Ajustes deste servidor Chatoyant. Uma opção ou o ambiente (CHATOYANT_SERVER_LISTEN e assim por diante) vale mais do que o que está aqui.</translation>
    </message>
    <message>
        <source>there is a server in %1 already</source>
        <translation>já há um servidor em %1</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>não é possível criar %1</translation>
    </message>
    <message>
        <source>The server is in %1.</source>
        <translation>O servidor está em %1.</translation>
    </message>
    <message>
        <source>Its certificate's SHA-256 fingerprint is</source>
        <translation>A impressão digital SHA-256 do certificado dele é</translation>
    </message>
    <message>
        <source>Start it:  %1</source>
        <translation>Para iniciar:  %1</translation>
    </message>
    <message>
        <source>Sign in as one of these people (the passwords are shown only now):</source>
        <translation>Entre como uma destas pessoas (as senhas só são mostradas agora):</translation>
    </message>
    <message>
        <source>--admin and --password-stdin go together</source>
        <translation>--admin e --password-stdin andam juntos</translation>
    </message>
    <message>
        <source>Makes an invitation to make an account, and prints its link. Where the server's certificate is its own, the link carries its fingerprint.</source>
        <translation>Cria um convite para criar uma conta e escreve o link dele. Se o certificado do servidor é próprio, o link leva a impressão digital.</translation>
    </message>
    <message>
        <source>How many accounts it is good for (default: 1).</source>
        <translation>Para quantas contas ele vale (padrão: 1).</translation>
    </message>
    <message>
        <source>For how long, such as 12h or 7d (default: 7d).</source>
        <translation>Por quanto tempo, como 12h ou 7d (padrão: 7d).</translation>
    </message>
    <message>
        <source>For whom, to be shown in the list.</source>
        <translation>Para quem; aparece na lista.</translation>
    </message>
    <message>
        <source>Lists the invitations, newest first.</source>
        <translation>Lista os convites, do mais recente ao mais antigo.</translation>
    </message>
    <message>
        <source>%1  used %2 of %3  until %4  %5</source>
        <extracomment>An invitation in a list. %1: id, %2 and %3: how often, %4: time, %5: a note</extracomment>
        <translation>%1  usado %2 de %3  até %4  %5</translation>
    </message>
    <message>
        <source>Takes an invitation back. Accounts that were made by it stay.</source>
        <translation>Revoga um convite. As contas criadas com ele ficam.</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>O convite foi revogado.</translation>
    </message>
    <message>
        <source>Sends a letter to the address as the server would, and says what the mail server answered.</source>
        <translation>Envia um e-mail ao endereço como o servidor faria e diz o que o servidor de e-mail respondeu.</translation>
    </message>
    <message>
        <source>this server sends no mail: set mail.server and mail.from</source>
        <translation>este servidor não envia e-mails: informe mail.server e mail.from</translation>
    </message>
    <message>
        <source>A letter from %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Um e-mail de %1</translation>
    </message>
    <message>
        <source>This letter was sent to see whether %1 can send mail. It can.</source>
        <extracomment>A letter. %1: name of the server</extracomment>
        <translation>Este e-mail foi enviado para ver se %1 consegue enviar e-mails. Consegue.</translation>
    </message>
    <message>
        <source>The mail server has taken a letter to %1.</source>
        <extracomment>%1: an e-mail address</extracomment>
        <translation>O servidor de e-mail aceitou um e-mail para %1.</translation>
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
            <numerusform>%n envio</numerusform>
            <numerusform>%n envios</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed: %1. --apply takes them away, but for files that came within the last hour.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Desnecessários: %1. Com --apply eles são removidos, menos os arquivos que chegaram na última hora.</translation>
    </message>
    <message>
        <source>Shows what nobody needs any more: uploads that were given up, files that stand in no message. The server takes these away by itself, in time. Also beside a running server.</source>
        <translation>Mostra o que ninguém mais precisa: envios abandonados e arquivos que não estão em nenhuma mensagem. O servidor os remove sozinho com o tempo. Também ao lado de um servidor em funcionamento.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Remove isso.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <extracomment>%1: "3 files (2 MB), 1 upload"</extracomment>
        <translation>Removido: %1.</translation>
    </message>
    <message>
        <source>Reads every file and compares it with its SHA-256. Also beside a running server. Exit code 1 where one is missing or damaged.</source>
        <translation>Lê cada arquivo e o compara com seu SHA-256. Também ao lado de um servidor em funcionamento. Código de saída 1 se algum falta ou está danificado.</translation>
    </message>
    <message>
        <source>Files: %1, missing: %2, damaged: %3</source>
        <extracomment>What "media verify" found: numbers</extracomment>
        <translation>Arquivos: %1, faltando: %2, danificados: %3</translation>
    </message>
    <message>
        <source>missing  %1</source>
        <translation>falta  %1</translation>
    </message>
    <message>
        <source>damaged  %1</source>
        <translation>danificado  %1</translation>
    </message>
    <message>
        <source>no line has a label: neutral, joyful, sad, tense, angry, positive or negative, then a tab, then the text</source>
        <translation>nenhuma linha tem rótulo: neutral, joyful, sad, tense, angry, positive ou negative, depois um tab, depois o texto</translation>
    </message>
    <message>
        <source>no messages on standard input, one a line</source>
        <translation>não há mensagens na entrada padrão, uma por linha</translation>
    </message>
    <message>
        <source>A model file instead of the model built in.</source>
        <translation>Um arquivo de modelo em vez do modelo embutido.</translation>
    </message>
    <message>
        <source>Tell the language too, and whether moods are available in it.</source>
        <translation>Dizer também o idioma, e se há climas nele.</translation>
    </message>
    <message>
        <source>Tell the words that weighed most; below zero: against it.</source>
        <translation>Dizer as palavras que mais pesaram; abaixo de zero: contra.</translation>
    </message>
    <message>
        <source>Ask the linear part alone, as the server does in a backlog.</source>
        <translation>Perguntar só à parte linear, como o servidor faz quando há fila.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text: tell how often the model is right, what it mixes up, and how right the surest answers are.</source>
        <translation>As linhas são rótulo, tab, texto: dizer quantas vezes o modelo acerta, o que ele confunde e quanto acertam as respostas mais seguras.</translation>
    </message>
    <message>
        <source>Lines are label, tab, text, in the order they were said, with an empty line between dialogues: tell how often the chat's mood changes, how late, and how right it is.</source>
        <translation>As linhas são rótulo, tab, texto, na ordem em que foram ditas, com uma linha vazia entre diálogos: dizer com que frequência o clima da conversa muda, com quanto atraso e quanto ele acerta.</translation>
    </message>
    <message>
        <source>Tell the microseconds per message, by its number of words.</source>
        <translation>Dizer os microssegundos por mensagem, pelo número de palavras.</translation>
    </message>
    <message>
        <source>Use what every processor of this family can do.</source>
        <translation>Usar só o que todo processador desta família consegue.</translation>
    </message>
    <message>
        <source>Reads lines from standard input and writes what each feels like, as JSON: {"label","score","confidence","model"}.</source>
        <translation>Lê linhas da entrada padrão e escreve o que cada uma transmite, como JSON: {"label","score","confidence","model"}.</translation>
    </message>
    <message>
        <source>there is no server in %1: make one with chatoyant-server init</source>
        <translation>não há servidor em %1: crie um com chatoyant-server init</translation>
    </message>
    <message>
        <source>Prints a code by which someone who has forgotten their password sets a new one. It is good once, for an hour, and ends an earlier one.</source>
        <translation>Escreve um código com que alguém que esqueceu a senha define uma nova. Vale uma vez, por uma hora, e encerra um anterior.</translation>
    </message>
    <message>
        <source>%1  (until %2)</source>
        <extracomment>%1: a code, %2: time</extracomment>
        <translation>%1  (até %2)</translation>
    </message>
    <message>
        <source>Turns off the second factor of someone who has lost their device and their recovery codes. Be sure who asks for it.</source>
        <translation>Desativa a verificação em duas etapas de alguém que perdeu o dispositivo e os códigos de recuperação. Tenha certeza de quem pede.</translation>
    </message>
    <message>
        <source>%1 signs in by password alone</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 entra só com a senha</translation>
    </message>
    <message>
        <source>Runs the server until SIGTERM or SIGINT. Settings come from the options here, then from the environment (CHATOYANT_SERVER_LISTEN and so on), then from server.ini. Its log is English.</source>
        <translation>Mantém o servidor em funcionamento até SIGTERM ou SIGINT. Os ajustes vêm das opções daqui, depois do ambiente (CHATOYANT_SERVER_LISTEN e assim por diante), depois de server.ini. O registro dele é em inglês.</translation>
    </message>
    <message>
        <source>Where people connect; port 0 takes a free one and logs it.</source>
        <translation>Onde as pessoas se conectam; a porta 0 pega uma livre e a anota no registro.</translation>
    </message>
    <message>
        <source>Serve plain text on any address: for proxies that end TLS themselves.</source>
        <translation>Servir sem criptografia em qualquer endereço: para proxies que encerram TLS por conta própria.</translation>
    </message>
    <message>
        <source>%1  used %2 from %3  until %4  %5</source>
        <extracomment>A session in a list. %1: id, %2: time, %3: address, %4: time, %5: a device</extracomment>
        <translation>%1  usada %2 de %3  até %4  %5</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended</source>
        <translation>
            <numerusform>%n sessão encerrada</numerusform>
            <numerusform>%n sessões encerradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs someone out everywhere and lets nobody sign in to the account until `user unsuspend`. Also beside a running server, within a second.</source>
        <translation>Desconecta alguém em toda parte e não deixa ninguém entrar na conta até `user unsuspend`. Também ao lado de um servidor em funcionamento, em um segundo.</translation>
    </message>
    <message>
        <source>%1 is suspended</source>
        <translation>A conta %1 está suspensa</translation>
    </message>
    <message>
        <source>Lets someone sign in again who was suspended.</source>
        <translation>Deixa entrar de novo alguém cuja conta estava suspensa.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <translation>A conta %1 está ativa</translation>
    </message>
    <message>
        <source>Deletes an account for good: name, address, password, settings and friendships. What was written stays, by a "Deleted account".</source>
        <translation>Apaga uma conta de vez: nome, endereço, senha, ajustes e amizades. O que foi escrito fica, de uma “Conta apagada”.</translation>
    </message>
    <message>
        <source>Needed: this cannot be undone.</source>
        <translation>Necessário: isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>this cannot be undone: confirm with --yes</source>
        <translation>isto não pode ser desfeito: confirme com --yes</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>A conta %1 foi apagada</translation>
    </message>
    <message>
        <source>Lists where someone is signed in, or ends it.</source>
        <translation>Lista onde alguém está conectado, ou encerra isso.</translation>
    </message>
    <message>
        <source>End this session.</source>
        <translation>Encerrar esta sessão.</translation>
    </message>
    <message>
        <source>End all of them.</source>
        <translation>Encerrar todas.</translation>
    </message>
    <message>
        <source>signed in nowhere</source>
        <translation>sem sessão em lugar nenhum</translation>
    </message>
    <message>
        <source>: password %1</source>
        <extracomment>Behind a user name. %1: a password</extracomment>
        <translation>: senha %1</translation>
    </message>
    <message>
        <source>admin</source>
        <extracomment>Role of an account in a list: runs the server</extracomment>
        <translation>admin</translation>
    </message>
    <message>
        <source>member</source>
        <extracomment>Role of an account in a list: everybody else</extracomment>
        <translation>membro</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>Of an account in a list: nobody may sign in to it</extracomment>
        <translation>suspensa</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>Of an account in a list</extracomment>
        <translation>ativa</translation>
    </message>
    <message>
        <source>Read the password from standard input; without it one is made up and shown.</source>
        <translation>Ler a senha da entrada padrão; sem isto, uma é inventada e mostrada.</translation>
    </message>
    <message>
        <source>Makes an account, whatever the sign-up policy says.</source>
        <translation>Cria uma conta, seja qual for a política de cadastro.</translation>
    </message>
    <message>
        <source>What others see (default: the user name).</source>
        <translation>O que os outros veem (padrão: o nome de usuário).</translation>
    </message>
    <message>
        <source>An e-mail address that signs in as well.</source>
        <translation>Um endereço de e-mail com que também se entra.</translation>
    </message>
    <message>
        <source>Make the person an administrator.</source>
        <translation>Dar a administração à pessoa.</translation>
    </message>
    <message>
        <source>the account is no administrator's</source>
        <translation>a conta não recebeu a administração</translation>
    </message>
    <message>
        <source>Lists the accounts by user name.</source>
        <translation>Lista as contas por nome de usuário.</translation>
    </message>
    <message>
        <source>Gives an account a new password. Its sessions end.</source>
        <translation>Dá uma nova senha a uma conta. As sessões dela terminam.</translation>
    </message>
    <message>
        <source>Makes someone an administrator of the server, or a member again.</source>
        <translation>Dá a alguém a administração do servidor, ou a tira.</translation>
    </message>
    <message>
        <source>a role is admin or member, not %1</source>
        <translation>uma função é admin ou member, não %1</translation>
    </message>
    <message>
        <source>%1 is an administrator now</source>
        <translation>%1 agora tem a administração</translation>
    </message>
    <message>
        <source>%1 is a member now</source>
        <translation>%1 agora é membro</translation>
    </message>
    <message>
        <source>look at everything that the server needs</source>
        <translation>verificar tudo de que o servidor precisa</translation>
    </message>
    <message>
        <source>Looks at everything that the server needs, beside the running server or without it, and says what is missing and what to do about it. Nothing is changed.</source>
        <translation>Verifica tudo de que o servidor precisa, ao lado do servidor em funcionamento ou sem ele, e diz o que falta e o que fazer a respeito. Nada é alterado.</translation>
    </message>
    <message>
        <source>write down all that is kept of someone, for them to have</source>
        <translation>escrever tudo o que está guardado sobre alguém, para lho dar</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <extracomment>%1: a file, %2: what the system says</extracomment>
        <translation>não é possível escrever %1: %2</translation>
    </message>
    <message>
        <source>Writes all that the server keeps of someone into a ZIP file, for them to have: the same that they get in the client's settings. Also beside a running server.</source>
        <translation>Escreve num ficheiro ZIP tudo o que o servidor guarda sobre alguém, para lho dar: o mesmo que obtém nas definições do cliente. Também com o servidor a funcionar.</translation>
    </message>
    <message>
        <source>The file (default: chatoyant-NAME.zip in this folder).</source>
        <translation>O ficheiro (predefinição: chatoyant-NAME.zip nesta pasta).</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>All that is kept of %1: %2 (%3)</source>
        <extracomment>%1: a user name, %2: a file, %3: its size</extracomment>
        <translation>Tudo o que está guardado sobre %1: %2 (%3)</translation>
    </message>
    <message>
        <source>show what people reported to the administrators</source>
        <translation>mostrar o que foi denunciado à administração</translation>
    </message>
    <message>
        <source>close a report that is dealt with</source>
        <translation>encerrar uma denúncia já tratada</translation>
    </message>
    <message>
        <source>%1  %2  %3 about %4: %5</source>
        <extracomment>A report in a list. %1: number, %2: time, %3 and %4: user names, %5: a reason in English</extracomment>
        <translation>%1  %2  %3 sobre %4: %5</translation>
    </message>
    <message>
        <source>  (closed %1)</source>
        <translation>  (encerrada em %1)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>Below a report: what its writer added.</extracomment>
        <translation>Observação: %1</translation>
    </message>
    <message>
        <source>Message %2 of chat %1: %3</source>
        <extracomment>Below a report. %1: id of a chat, %2: number of a message, %3: its text</extracomment>
        <translation>Mensagem %2 da conversa %1: %3</translation>
    </message>
    <message>
        <source>Shows what people reported to the administrators, newest first, with the messages as they were then.</source>
        <translation>Mostra o que foi denunciado à administração, do mais recente ao mais antigo, com as mensagens como eram na época.</translation>
    </message>
    <message>
        <source>Those that are closed as well.</source>
        <translation>Também as encerradas.</translation>
    </message>
    <message>
        <source>no reports</source>
        <translation>nenhuma denúncia</translation>
    </message>
    <message>
        <source>Closes a report, once it is dealt with. It stays in `reports list --all`.</source>
        <translation>Encerra uma denúncia já tratada. Ela continua em `reports list --all`.</translation>
    </message>
    <message>
        <source>there is no report %1</source>
        <translation>não há denúncia %1</translation>
    </message>
    <message>
        <source>Report %1 is closed.</source>
        <translation>A denúncia %1 está encerrada.</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::ConfigWords</name>
    <message>
        <source>unknown setting %1</source>
        <extracomment>%1: name of a setting, such as server.listen</extracomment>
        <translation>ajuste desconhecido: %1</translation>
    </message>
    <message>
        <source>unknown setting %1, did you mean %2?</source>
        <extracomment>%1: a mistyped name, %2: one that is known</extracomment>
        <translation>ajuste desconhecido: %1, você quis dizer %2?</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, linha %2: %3</translation>
    </message>
    <message>
        <source>environment %1: %2</source>
        <translation>ambiente %1: %2</translation>
    </message>
    <message>
        <source>database.url: only sqlite:PATH is supported</source>
        <translation>database.url: só sqlite:PATH é aceito</translation>
    </message>
    <message>
        <source>server.language: "%1" does not fit, expected one of %2</source>
        <extracomment>%1: what stands in the configuration, %2: codes of languages</extracomment>
        <translation>server.language: “%1” não serve, esperado um de %2</translation>
    </message>
    <message>
        <source>server.proxy_protocol = on needs server.trusted_proxies</source>
        <translation>server.proxy_protocol = on precisa de server.trusted_proxies</translation>
    </message>
    <message>
        <source>tls.mode = files needs tls.cert and tls.key</source>
        <translation>tls.mode = files precisa de tls.cert e tls.key</translation>
    </message>
    <message>
        <source>tls.mode = off on %1: plain text is for loopback addresses; use TLS, or --insecure if something else protects the traffic</source>
        <translation>tls.mode = off em %1: sem criptografia é só para endereços de loopback; use TLS, ou --insecure se outra coisa protege o tráfego</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>HOST:PORT, for example 127.0.0.1:7443 or [::1]:7443</source>
        <translation>HOST:PORT, por exemplo 127.0.0.1:7443 ou [::1]:7443</translation>
    </message>
    <message>
        <source>a duration such as 30s, 5m, 12h or 7d</source>
        <translation>uma duração como 30s, 5m, 12h ou 7d</translation>
    </message>
    <message>
        <source>a size such as 512k, 25M or 2G</source>
        <translation>um tamanho como 512k, 25M ou 2G</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>a number and a time such as 10/15m, or off</source>
        <translation>um número e um tempo como 10/15m, ou off</translation>
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
        <translation>%1: “%2” não serve, esperado %3</translation>
    </message>
    <message>
        <source>line %1: a section is written [name]</source>
        <translation>linha %1: uma seção se escreve [name]</translation>
    </message>
    <message>
        <source>line %1: expected name = value</source>
        <translation>linha %1: esperado nome = valor</translation>
    </message>
    <message>
        <source>line %1: no [section] before the first name</source>
        <translation>linha %1: não há [seção] antes do primeiro nome</translation>
    </message>
    <message>
        <source>mail.server: "%1" does not fit, expected smtp://HOST:PORT or smtps://HOST:PORT</source>
        <translation>mail.server: “%1” não serve, esperado smtp://HOST:PORT ou smtps://HOST:PORT</translation>
    </message>
    <message>
        <source>mail.tls = off is for a mail server on this machine, not for %1</source>
        <translation>mail.tls = off é para um servidor de e-mail nesta máquina, não para %1</translation>
    </message>
    <message>
        <source>mail.from: "%1" is not an e-mail address</source>
        <translation>mail.from: “%1” não é um endereço de e-mail</translation>
    </message>
    <message>
        <source>mail.confirm = required needs mail.server</source>
        <translation>mail.confirm = required precisa de mail.server</translation>
    </message>
    <message>
        <source>mail.authorities: there is no file %1</source>
        <translation>mail.authorities: o arquivo %1 não existe</translation>
    </message>
    <message>
        <source>mail.user and mail.password_file go together</source>
        <translation>mail.user e mail.password_file andam juntos</translation>
    </message>
    <message>
        <source>metrics.port: cannot listen on %1: another program uses it, or it may not be used</source>
        <translation>metrics.port: não é possível escutar em %1: outro programa o usa, ou não é permitido usá-lo</translation>
    </message>
    <message>
        <source>%1: %2 is empty</source>
        <translation>%1: %2 está vazio</translation>
    </message>
    <message>
        <source>OpenSSL could not make a certificate</source>
        <translation>o OpenSSL não conseguiu criar um certificado</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>não é possível criar %1</translation>
    </message>
    <message>
        <source>%1 is missing: restore it from a backup, or name other files in tls.cert and tls.key with tls.mode = files</source>
        <translation>falta %1: restaure-o de um backup, ou informe outros arquivos em tls.cert e tls.key com tls.mode = files</translation>
    </message>
    <message>
        <source>%1: no certificate in PEM form</source>
        <translation>%1: não há certificado em formato PEM</translation>
    </message>
    <message>
        <source>%1: no private key in PEM form</source>
        <translation>%1: não há chave privada em formato PEM</translation>
    </message>
    <message>
        <source>%1 is not the key of the certificate in %2</source>
        <translation>%1 não é a chave do certificado em %2</translation>
    </message>
    <message>
        <source>voice.transcriber = endpoint needs voice.endpoint</source>
        <translation>voice.transcriber = endpoint precisa de voice.endpoint</translation>
    </message>
    <message>
        <source>voice.endpoint_model: a service needs the name of a model</source>
        <translation>voice.endpoint_model: um serviço precisa do nome de um modelo</translation>
    </message>
    <message>
        <source>mood.voice = server has no effect in a workplace: voice notes stay sound. Set mood.voice = off, or mood.voice_ack = on once the law and your people allow it</source>
        <translation>mood.voice = server não tem efeito em um local de trabalho: as mensagens de voz continuam só som. Use mood.voice = off, ou mood.voice_ack = on quando a lei e a sua equipe permitirem</translation>
    </message>
    <message>
        <source>voice notes are written down and judged in a workplace (mood.voice_ack = on): in the EU, feelings must not be inferred from voices there (AI Act, Article 5(1)(f)). Set mood.voice = off unless you are sure</source>
        <translation>as mensagens de voz são escritas e avaliadas em um local de trabalho (mood.voice_ack = on): na UE não se podem deduzir sentimentos das vozes ali (AI Act, artigo 5(1)(f)). Use mood.voice = off, a não ser que tenha certeza</translation>
    </message>
    <message>
        <source>server.registration = open: whoever reaches %1:%2 can make an account. Set server.registration = invite unless that is meant</source>
        <extracomment>%1: an address of this machine, %2: a port</extracomment>
        <translation>server.registration = open: quem chegar a %1:%2 pode criar uma conta. Use server.registration = invite se não for essa a intenção</translation>
    </message>
    <message>
        <source>The certificate ends on %1: renew it.</source>
        <extracomment>%1: a date</extracomment>
        <translation>O certificado expira em %1: renove-o.</translation>
    </message>
    <message>
        <source>The certificate is good until %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>O certificado é válido até %1.</translation>
    </message>
    <message>
        <source>There is no server in %1: make one with `chatoyant-server init`.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>Não há servidor em %1: crie um com `chatoyant-server init`.</translation>
    </message>
    <message>
        <source>The database can be read.</source>
        <translation>O banco de dados pode ser lido.</translation>
    </message>
    <message>
        <source>Only %1 % of the disk are free: make room, or move the data folder.</source>
        <extracomment>%1: a number</extracomment>
        <translation>Só %1% do disco está livre: libere espaço ou mova a pasta de dados.</translation>
    </message>
    <message>
        <source>%1 % of the disk are free.</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1% do disco está livre.</translation>
    </message>
    <message>
        <source>%1 files may be open at a time, too few for server.max_connections (%2): raise LimitNOFILE of the unit, or `ulimit -n`.</source>
        <extracomment>%1, %2: numbers</extracomment>
        <translation>Só %1 arquivos podem ficar abertos ao mesmo tempo, muito poucos para server.max_connections (%2): aumente LimitNOFILE da unidade do systemd ou `ulimit -n`.</translation>
    </message>
    <message>
        <source>Messages get no mood: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>As mensagens ficam sem clima: %1</translation>
    </message>
    <message>
        <source>Voice notes get no words: %1</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>As mensagens de voz não são transcritas: %1</translation>
    </message>
    <message>
        <source>Pictures get no previews: chatoyant-previews is not installed.</source>
        <translation>As imagens ficam sem prévia: chatoyant-previews não está instalado.</translation>
    </message>
    <message>
        <source>Messages are not translated: %1. Look at translate.url, and whether the service runs.</source>
        <extracomment>%1: why, in English</extracomment>
        <translation>As mensagens não são traduzidas: %1. Verifique translate.url e se o serviço está a funcionar.</translation>
    </message>
    <message>
        <source>The translation service on %1 answers.</source>
        <extracomment>%1: name of a computer</extracomment>
        <translation>O serviço de tradução em %1 responde.</translation>
    </message>
    <message>
        <source>%1: http:// is for a service on this machine, use https:// for %2</source>
        <extracomment>%1: name of a setting, %2: name of a computer</extracomment>
        <translation>%1: http:// é para um serviço nesta máquina, use https:// para %2</translation>
    </message>
    <message>
        <source>translate.url: "%1" does not fit, expected https://HOST</source>
        <translation>translate.url: “%1” não serve, esperava-se https://HOST</translation>
    </message>
    <message>
        <source>server.terms_url: "%1" does not fit, expected https://HOST/PATH</source>
        <translation>server.terms_url: “%1” não serve, esperava-se https://HOST/PATH</translation>
    </message>
    <message>
        <source>server.contact: at most %1 characters</source>
        <translation>server.contact: no máximo %1 caracteres</translation>
    </message>
</context>
<context>
    <name>chatoyant::server::InvitePages</name>
    <message>
        <source>You are invited to a chat on %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Você recebeu um convite para uma conversa em %1</translation>
    </message>
    <message>
        <source>You are invited to %1</source>
        <extracomment>Heading of a web page. %1: name of the server</extracomment>
        <translation>Você recebeu um convite para %1</translation>
    </message>
    <message>
        <source>Chatoyant is a chat program for people who run their own server. With the program on this computer, the button opens your invitation there.</source>
        <extracomment>On the web page behind an invitation.</extracomment>
        <translation>O Chatoyant é um programa de mensagens para quem mantém o próprio servidor. Se ele estiver instalado neste computador, o botão abre seu convite nele.</translation>
    </message>
    <message>
        <source>Open in Chatoyant</source>
        <extracomment>A button on that page. It opens the program.</extracomment>
        <translation>Abrir no Chatoyant</translation>
    </message>
    <message>
        <source>If nothing happens, install Chatoyant first. Or copy this link and paste it in the program:</source>
        <extracomment>On that page, before the link itself.</extracomment>
        <translation>Se nada acontecer, instale primeiro o Chatoyant. Ou copie este link e cole no programa:</translation>
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
        <translation>Alguém, muito provavelmente você, pediu uma nova senha para a conta %1.

Este código a define. Ele vale uma vez, %3:

    %2

No programa, escolha “Esqueceu a senha?” e digite-o ali.

Se não foi você, não há nada a fazer: a senha continua como está.</translation>
    </message>
    <message>
        <source>Set a new password for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Defina uma nova senha para %1</translation>
    </message>
    <message>
        <source>The account %1 wants to use this e-mail address.

This code confirms it. It is good %3:

    %2

If it was not you, there is nothing to do: the address will not be used.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>A conta %1 quer usar este endereço de e-mail.

Este código o confirma. Ele vale %3:

    %2

Se não foi você, não há nada a fazer: o endereço não será usado.</translation>
    </message>
    <message>
        <source>Confirm your e-mail address for %1</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Confirme seu endereço de e-mail para %1</translation>
    </message>
    <message>
        <source>You are about to make the account %1.

This code completes it. It is good %3:

    %2

If it was not you, there is nothing to do: no account will be made.</source>
        <extracomment>A letter. %1: user name, %2: a code, %3: "for 24 hours"</extracomment>
        <translation>Você está prestes a criar a conta %1.

Este código conclui isso. Ele vale %3:

    %2

Se não foi você, não há nada a fazer: nenhuma conta será criada.</translation>
    </message>
    <message>
        <source>Welcome to %1: confirm your e-mail address</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Boas-vindas a %1: confirme seu endereço de e-mail</translation>
    </message>
    <message>
        <source>Somebody, maybe you, wanted to use this e-mail address for another account. It belongs to the account %1, and stays with it.

If you have forgotten the password, choose "Forgot password?" in the program.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>Alguém, talvez você, quis usar este endereço de e-mail para outra conta. Ele pertence à conta %1 e continua com ela.

Se você esqueceu a senha, escolha “Esqueceu a senha?” no programa.</translation>
    </message>
    <message>
        <source>You have an account at %1 already</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Você já tem uma conta em %1</translation>
    </message>
    <message>
        <source>The password of the account %1 was changed, and its other devices were signed out.

If it was not you, set a new one at once by "Forgot password?" in the program, and tell whoever runs the server.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>A senha da conta %1 foi alterada, e os outros dispositivos dela foram desconectados.

Se não foi você, defina logo uma nova em “Esqueceu a senha?” no programa e avise quem administra o servidor.</translation>
    </message>
    <message>
        <source>Your password for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Sua senha para %1 foi alterada</translation>
    </message>
    <message>
        <source>The account %1 no longer uses this e-mail address.

If it was not you, tell whoever runs the server at once.</source>
        <extracomment>A letter. %1: user name</extracomment>
        <translation>A conta %1 não usa mais este endereço de e-mail.

Se não foi você, avise logo quem administra o servidor.</translation>
    </message>
    <message>
        <source>Your e-mail address for %1 was changed</source>
        <extracomment>Subject of a letter. %1: name of the server</extracomment>
        <translation>Seu endereço de e-mail para %1 foi alterado</translation>
    </message>
    <message numerus="yes">
        <source>for %n hour(s)</source>
        <extracomment>In a letter: "It is good once, for 1 hour"</extracomment>
        <translation>
            <numerusform>por %n hora</numerusform>
            <numerusform>por %n horas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::server::StorageWords</name>
    <message>
        <source>cannot open %1: %2</source>
        <translation>não é possível abrir %1: %2</translation>
    </message>
    <message>
        <source>cannot copy the database to %1: %2</source>
        <translation>não é possível copiar o banco de dados para %1: %2</translation>
    </message>
    <message>
        <source>cannot write %1: %2</source>
        <translation>não é possível escrever %1: %2</translation>
    </message>
    <message>
        <source>%1 is no backup: it has no %2</source>
        <translation>%1 não é um backup: falta %2</translation>
    </message>
    <message>
        <source>%1 was made by another version of this program</source>
        <translation>%1 foi feito por outra versão deste programa</translation>
    </message>
    <message>
        <source>the database in %1 is damaged</source>
        <translation>o banco de dados em %1 está danificado</translation>
    </message>
    <message>
        <source>the content %1 is missing</source>
        <translation>falta o conteúdo %1</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 já existe</translation>
    </message>
    <message>
        <source>cannot make the folder %1</source>
        <translation>não é possível criar a pasta %1</translation>
    </message>
    <message>
        <source>cannot rename %1</source>
        <translation>não é possível renomear %1</translation>
    </message>
    <message>
        <source>%1 is missing or not what it was</source>
        <translation>%1 falta ou não é mais o que era</translation>
    </message>
    <message>
        <source>%1 is not what it was</source>
        <translation>%1 não é mais o que era</translation>
    </message>
    <message>
        <source>%1 is not empty: name a folder that is not there yet</source>
        <translation>%1 não está vazia: informe uma pasta que ainda não exista</translation>
    </message>
    <message>
        <source>the program lacks its migration %1</source>
        <translation>falta ao programa sua migração %1</translation>
    </message>
    <message>
        <source>migration %1 failed: %2</source>
        <translation>a migração %1 falhou: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>não é possível ler %1</translation>
    </message>
    <message>
        <source>%1 belongs to another program</source>
        <translation>%1 pertence a outro programa</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the server: install that version</source>
        <translation>%1 foi escrito por uma versão mais nova do servidor: instale essa versão</translation>
    </message>
    <message>
        <source>%1 is read-only: give the server's user the right to write to it</source>
        <translation>%1 é só de leitura: dê ao usuário do servidor o direito de escrever nele</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error</source>
        <translation>não é possível ler nem escrever %1: o disco informa um erro</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup</source>
        <translation>%1 está danificado: restaure-o de um backup</translation>
    </message>
    <message>
        <source>the disk is full: %1 cannot be written</source>
        <translation>o disco está cheio: não é possível escrever %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: check that its folder exists and may be written</source>
        <translation>não é possível abrir %1: veja se a pasta existe e se é permitido escrever nela</translation>
    </message>
    <message>
        <source>%1 is not a database</source>
        <translation>%1 não é um banco de dados</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>não é possível usar %1: %2</translation>
    </message>
    <message>
        <source>the folder %1 does not exist</source>
        <translation>a pasta %1 não existe</translation>
    </message>
    <message>
        <source>another server is using %1</source>
        <translation>outro servidor está usando %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be written</source>
        <translation>não é possível escrever na pasta %1</translation>
    </message>
    <message>
        <source>%1 is damaged: restore it from a backup (%2)</source>
        <translation>%1 está danificado: restaure-o de um backup (%2)</translation>
    </message>
    <message>
        <source>%1 lacks tables or columns: restore it from a backup</source>
        <translation>faltam tabelas ou colunas em %1: restaure-o de um backup</translation>
    </message>
</context>
</TS>
