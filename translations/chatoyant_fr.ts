<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AlertMenu</name>
    <message>
        <source>Notifications</source>
        <extracomment>A menu: what one is notified of in one chat.</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's notifications. %1: what is chosen for all chats.</extracomment>
        <translation>Comme dans les paramètres (%1)</translation>
    </message>
    <message>
        <source>Muted: mentions at most</source>
        <translation>En sourdine : mentions tout au plus</translation>
    </message>
</context>
<context>
    <name>AuditSentences</name>
    <message>
        <source>%1 signed in</source>
        <extracomment>Here and below: the audit log of a server. %1 and %2 are people.</extracomment>
        <translation>Connexion de %1</translation>
    </message>
    <message>
        <source>A sign-in as %1 failed</source>
        <translation>Échec de connexion au compte de %1</translation>
    </message>
    <message>
        <source>%1 signed out</source>
        <translation>Déconnexion de %1</translation>
    </message>
    <message>
        <source>%1 ended sessions of their own</source>
        <translation>%1 a fermé des sessions de son propre compte</translation>
    </message>
    <message>
        <source>%1 ended sessions of %2</source>
        <translation>%1 a fermé des sessions de %2</translation>
    </message>
    <message>
        <source>%1 changed their password</source>
        <translation>%1 a modifié son mot de passe</translation>
    </message>
    <message>
        <source>%1 set another password for %2</source>
        <translation>%1 a défini un autre mot de passe pour %2</translation>
    </message>
    <message>
        <source>%1 set a new password by a code</source>
        <translation>%1 a défini un nouveau mot de passe à l’aide d’un code</translation>
    </message>
    <message>
        <source>%1 made themselves a reset code</source>
        <translation>%1 a créé un code de réinitialisation pour son propre compte</translation>
    </message>
    <message>
        <source>%1 made a reset code for %2</source>
        <translation>%1 a créé un code de réinitialisation pour %2</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset the password of %1</source>
        <translation>Un e-mail de réinitialisation du mot de passe de %1 a été demandé</translation>
    </message>
    <message>
        <source>%1 changed their e-mail address</source>
        <translation>%1 a modifié son adresse e-mail</translation>
    </message>
    <message>
        <source>%1 changed the e-mail address of %2</source>
        <translation>%1 a modifié l’adresse e-mail de %2</translation>
    </message>
    <message>
        <source>%1 turned their second factor on</source>
        <translation>%1 a activé sa double authentification</translation>
    </message>
    <message>
        <source>%1 turned their second factor off</source>
        <translation>%1 a désactivé sa double authentification</translation>
    </message>
    <message>
        <source>%1 turned the second factor of %2 off</source>
        <translation>%1 a désactivé la double authentification de %2</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>Connexion de %1 avec un code de récupération</translation>
    </message>
    <message>
        <source>%1 made an account</source>
        <translation>%1 a créé un compte</translation>
    </message>
    <message>
        <source>%1 made an account for %2</source>
        <translation>%1 a créé un compte pour %2</translation>
    </message>
    <message>
        <source>%1 made %2 an administrator</source>
        <translation>%1 a attribué à %2 le rôle d’admin du serveur</translation>
    </message>
    <message>
        <source>%1 made %2 a member</source>
        <translation>%1 a attribué à %2 le rôle de membre</translation>
    </message>
    <message>
        <source>%1 suspended %2</source>
        <translation>%1 a suspendu le compte de %2</translation>
    </message>
    <message>
        <source>%1 let %2 in again</source>
        <translation>%1 a réactivé le compte de %2</translation>
    </message>
    <message>
        <source>%1 deleted their account</source>
        <translation>%1 a supprimé son compte</translation>
    </message>
    <message>
        <source>%1 deleted the account of %2</source>
        <translation>%1 a supprimé le compte de %2</translation>
    </message>
    <message>
        <source>%1 made an invitation</source>
        <translation>%1 a créé une invitation</translation>
    </message>
    <message>
        <source>%1 took an invitation back</source>
        <translation>%1 a révoqué une invitation</translation>
    </message>
    <message>
        <source>%1 added %2 to a group</source>
        <translation>%1 a ajouté %2 à un groupe</translation>
    </message>
    <message>
        <source>%1 removed %2 from a group</source>
        <translation>%1 a retiré %2 d’un groupe</translation>
    </message>
    <message>
        <source>%1 banned %2 from a group</source>
        <translation>%1 a banni %2 d’un groupe</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2 from a group</source>
        <translation>%1 a débanni %2 d’un groupe</translation>
    </message>
    <message>
        <source>%1 gave %2 another role in a group</source>
        <translation>%1 a changé le rôle de %2 dans un groupe</translation>
    </message>
    <message>
        <source>%1 changed a group</source>
        <translation>%1 a modifié un groupe</translation>
    </message>
    <message>
        <source>%1 pinned a message in a group</source>
        <translation>%1 a épinglé un message dans un groupe</translation>
    </message>
    <message>
        <source>%1 unpinned a message in a group</source>
        <translation>%1 a désépinglé un message dans un groupe</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2 in a group</source>
        <translation>%1 a supprimé un message de %2 dans un groupe</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 a supprimé l’aperçu du lien d’un message de %2</translation>
    </message>
    <message>
        <source>%1 made a link to join a group</source>
        <translation>%1 a créé un lien pour rejoindre un groupe</translation>
    </message>
    <message>
        <source>%1 took a link to join a group back</source>
        <translation>%1 a révoqué un lien pour rejoindre un groupe</translation>
    </message>
    <message>
        <source>%1 let %2 into a group</source>
        <translation>%1 a accepté la demande de %2 pour rejoindre un groupe</translation>
    </message>
    <message>
        <source>%1 did not let %2 into a group</source>
        <translation>%1 a refusé la demande de %2 pour rejoindre un groupe</translation>
    </message>
    <message>
        <source>%1 deleted a group</source>
        <translation>%1 a supprimé un groupe</translation>
    </message>
    <message>
        <source>%1 reported something</source>
        <translation>%1 a envoyé un signalement</translation>
    </message>
    <message>
        <source>%1 closed a report</source>
        <translation>%1 a clos un signalement</translation>
    </message>
    <message>
        <source>%1 opened a report again</source>
        <translation>%1 a rouvert un signalement</translation>
    </message>
</context>
<context>
    <name>BoxAccess</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A box of choices for who cannot see it: its name, and what is chosen.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try the change again</source>
        <translation>Réessayer la modification</translation>
    </message>
    <message>
        <source>Edit it again</source>
        <translation>Modifier à nouveau</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Earlier texts…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>Annuler l’envoi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>Do not choose it any more</source>
        <extracomment>One or several messages, to copy, forward or delete them together.</extracomment>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <extracomment>Of a message: only this person does not see it any more.</extracomment>
        <translation>Supprimer pour moi</translation>
    </message>
    <message>
        <source>Send now</source>
        <extracomment>Of a message that has waited for long.</extracomment>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Report…</source>
        <extracomment>Of a message by somebody else: to the server's administrators.</extracomment>
        <translation>Signaler…</translation>
    </message>
</context>
<context>
    <name>MessageStops</name>
    <message>
        <source>The message that this answers</source>
        <translation>Message auquel celui-ci répond</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>A reaction, and by whom it is.</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>%1: an address in the internet.</extracomment>
        <translation>Lien : %1</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <extracomment>%1: what the page behind a link is called.</extracomment>
        <translation>Aperçu : %1</translation>
    </message>
</context>
<context>
    <name>MoodLevelWords</name>
    <message>
        <source>Off</source>
        <extracomment>Moods of conversations: a choice in a list.</extracomment>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>On this device only</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Sur cet appareil uniquement</translation>
    </message>
    <message>
        <source>On this device and the server</source>
        <extracomment>Moods of conversations are worked out there: a choice in a list.</extracomment>
        <translation>Sur cet appareil et le serveur</translation>
    </message>
    <message>
        <source>Nothing is judged and no mood is shown. What you write carries no mood for others either.</source>
        <translation>Rien n’est évalué et aucune ambiance n’est affichée. Ce que vous écrivez n’a pas non plus d’ambiance pour les autres.</translation>
    </message>
    <message>
        <source>The server judges nothing that you write. Your drafts and what you read are judged here, and that stays here.</source>
        <translation>Le serveur n’évalue rien de ce que vous écrivez. Vos brouillons et ce que vous lisez sont évalués ici, et cela reste ici.</translation>
    </message>
    <message>
        <source>The server judges each message that you send, so everybody in the chat sees the same mood. Drafts are judged here.</source>
        <translation>Le serveur évalue chaque message que vous envoyez ; ainsi, tout le monde dans la discussion voit la même ambiance. Les brouillons sont évalués ici.</translation>
    </message>
    <message>
        <source>Your server does not allow moods.</source>
        <translation>Votre serveur n’autorise pas les ambiances.</translation>
    </message>
    <message>
        <source>Your server allows this only on your device.</source>
        <translation>Votre serveur ne l’autorise que sur votre appareil.</translation>
    </message>
</context>
<context>
    <name>MoodMenu</name>
    <message>
        <source>Mood</source>
        <extracomment>A menu: how far moods go in one chat.</extracomment>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>As in Settings (%1)</source>
        <extracomment>Of one chat's mood. %1: what is chosen for all chats.</extracomment>
        <translation>Comme dans les paramètres (%1)</translation>
    </message>
</context>
<context>
    <name>MoodTheme</name>
    <message>
        <source>Calm</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Joyful</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Joyeuse</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>The mood of a conversation, one word: subdued.</extracomment>
        <translation>Morose</translation>
    </message>
    <message>
        <source>Tense</source>
        <extracomment>The mood of a conversation, one word.</extracomment>
        <translation>Tendue</translation>
    </message>
    <message>
        <source>Heated</source>
        <extracomment>The mood of a conversation, one word: an argument.</extracomment>
        <translation>Houleuse</translation>
    </message>
    <message>
        <source>This conversation reads as calm.</source>
        <translation>Cette conversation semble calme.</translation>
    </message>
    <message>
        <source>This conversation reads as joyful.</source>
        <translation>Cette conversation semble joyeuse.</translation>
    </message>
    <message>
        <source>This conversation reads as low.</source>
        <translation>Cette conversation semble morose.</translation>
    </message>
    <message>
        <source>This conversation reads as tense.</source>
        <translation>Cette conversation semble tendue.</translation>
    </message>
    <message>
        <source>This conversation reads as heated. Cool colours help to keep it level.</source>
        <translation>Cette conversation semble houleuse. Les couleurs froides aident à garder son calme.</translation>
    </message>
    <message>
        <source>very unpleasant</source>
        <translation>très désagréable</translation>
    </message>
    <message>
        <source>rather unpleasant</source>
        <translation>plutôt désagréable</translation>
    </message>
    <message>
        <source>neither pleasant nor unpleasant</source>
        <translation>ni agréable ni désagréable</translation>
    </message>
    <message>
        <source>rather pleasant</source>
        <translation>plutôt agréable</translation>
    </message>
    <message>
        <source>very pleasant</source>
        <translation>très agréable</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: "Tuesday, 08:00".</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <translation>Réactiver les notifications (en sourdine jusqu’à %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Réactiver les notifications</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mettre en sourdine</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>For 8 hours</source>
        <translation>Pendant 8 heures</translation>
    </message>
    <message>
        <source>Until tomorrow morning (%1)</source>
        <translation>Jusqu’à demain matin (%1)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Pendant 1 semaine</translation>
    </message>
</context>
<context>
    <name>OwnNews</name>
    <message>
        <source>Status changed.</source>
        <translation>Statut modifié.</translation>
    </message>
    <message>
        <source>Somebody reported something. Your menu shows it.</source>
        <translation>Nouveau signalement. Il se trouve dans votre menu.</translation>
    </message>
    <message>
        <source>It changes when there is a connection.</source>
        <translation>La modification se fera dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Your profile could not be changed: %1</source>
        <translation>Votre profil n’a pas pu être modifié : %1</translation>
    </message>
</context>
<context>
    <name>PinMenu</name>
    <message>
        <source>Move up</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>Of a pinned chat, in the list of chats.</extracomment>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The server is busy. Try again in a moment.</source>
        <translation>Le serveur est occupé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server is restarting. Try again in a moment.</source>
        <translation>Le serveur redémarre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server's disk is full. Tell whoever runs it.</source>
        <translation>Le disque du serveur est plein. Prévenez l’admin du serveur.</translation>
    </message>
    <message>
        <source>The server could not store it. Tell whoever runs it.</source>
        <translation>Le serveur n’a pas pu l’enregistrer. Prévenez l’admin du serveur.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Wrong user name or password.</source>
        <translation>Nom d’utilisateur ou mot de passe incorrect.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again.</source>
        <translation>Votre session a expiré. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>You were signed out here from elsewhere. Sign in again.</source>
        <translation>Votre session a été fermée depuis un autre appareil. Connectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>That device is not signed in any more.</source>
        <translation>Cet appareil n’est plus connecté.</translation>
    </message>
    <message>
        <source>This account asks for a code of its second factor as well.</source>
        <translation>Ce compte demande aussi un code de double authentification.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server.</source>
        <translation>Ce compte est suspendu. Contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>The code is wrong, used or too old.</source>
        <translation>Le code est incorrect, déjà utilisé ou expiré.</translation>
    </message>
    <message>
        <source>This server takes new people by invitation only. Ask whoever runs it.</source>
        <translation>Ce serveur n’est accessible que sur invitation. Contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>The invitation is unknown, used up or too old. Ask for a new one.</source>
        <translation>L’invitation est inconnue, épuisée ou expirée. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The second factor is on already.</source>
        <translation>La double authentification est déjà activée.</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>La double authentification est désactivée.</translation>
    </message>
    <message>
        <source>Only administrators may do that.</source>
        <translation>Réservé aux admins du serveur.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes. Contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>A user name has 3 to 32 letters a–z, digits, dots, dashes or underscores, and begins with a letter.</source>
        <translation>Un nom d’utilisateur comporte de 3 à 32 lettres a–z, chiffres, points, tirets ou tirets bas, et commence par une lettre.</translation>
    </message>
    <message>
        <source>This user name is taken. Choose another one.</source>
        <translation>Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>This server sends no mail. Ask whoever runs it.</source>
        <translation>Ce serveur n’envoie pas d’e-mails. Contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>This e-mail address is in use.</source>
        <translation>Cette adresse e-mail est déjà utilisée.</translation>
    </message>
    <message>
        <source>A password has at least 8 characters and is not a common one.</source>
        <translation>Un mot de passe comporte au moins 8 caractères et ne doit pas être courant.</translation>
    </message>
    <message>
        <source>There is no such person.</source>
        <translation>Cette personne n’existe pas.</translation>
    </message>
    <message>
        <source>This person cannot be contacted.</source>
        <translation>Impossible de contacter cette personne.</translation>
    </message>
    <message>
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <source>There is no request from this person any more.</source>
        <translation>Il n’y a plus de demande de cette personne.</translation>
    </message>
    <message>
        <source>This chat is gone, or you are not a member any more.</source>
        <translation>Cette discussion n’existe plus ou vous n’en êtes plus membre.</translation>
    </message>
    <message>
        <source>The chat has all the members it can have.</source>
        <translation>La discussion a atteint son nombre maximal de membres.</translation>
    </message>
    <message>
        <source>This kind of chat does not do that.</source>
        <translation>Ce type de discussion ne permet pas cela.</translation>
    </message>
    <message>
        <source>You are the last owner: make somebody else an owner first.</source>
        <translation>Vous êtes l’unique propriétaire : donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The link is unknown, used up, revoked or too old. Ask for a new one.</source>
        <translation>Le lien est inconnu, épuisé, révoqué ou expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Nobody asks to take the history along any more.</source>
        <translation>Il n’y a plus de demande pour reprendre l’historique.</translation>
    </message>
    <message>
        <source>This person is not a member of the chat.</source>
        <translation>Cette personne n’est pas membre de la discussion.</translation>
    </message>
    <message>
        <source>Your role in this chat does not allow that.</source>
        <translation>Votre rôle dans cette discussion ne le permet pas.</translation>
    </message>
    <message>
        <source>There is nothing to read in it.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>It is too long. Send it in parts.</source>
        <translation>C’est trop long. Envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>Il contient des caractères qui ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>There is no such message any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>The message was deleted.</source>
        <translation>Le message a été supprimé.</translation>
    </message>
    <message>
        <source>The message is too old to be deleted for everybody.</source>
        <translation>Le message est trop ancien pour être supprimé pour tout le monde.</translation>
    </message>
    <message>
        <source>The chat has all the pins it can have. Unpin one first.</source>
        <translation>La discussion a atteint son nombre maximal de messages épinglés. Désépinglez-en un d’abord.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’existe plus.</translation>
    </message>
    <message>
        <source>This upload was cancelled or given up. Begin it again.</source>
        <translation>Cet envoi a été annulé ou abandonné. Recommencez-le.</translation>
    </message>
    <message>
        <source>The file is empty. There is nothing to send.</source>
        <translation>Le fichier est vide. Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>The file is larger than this server takes.</source>
        <translation>Le fichier est plus volumineux que ce que permet ce serveur.</translation>
    </message>
    <message>
        <source>Your files take all the room that you have here. Delete some messages with files first.</source>
        <translation>Vos fichiers occupent tout l’espace dont vous disposez ici. Supprimez d’abord quelques messages avec fichiers.</translation>
    </message>
    <message>
        <source>The file is not uploaded completely. Try again.</source>
        <translation>Le fichier n’a pas été envoyé en entier. Réessayez.</translation>
    </message>
    <message>
        <source>The file stands in a message. Delete the message.</source>
        <translation>Le fichier fait partie d’un message. Supprimez le message.</translation>
    </message>
    <message>
        <source>A message has at most ten files.</source>
        <translation>Un message comporte au plus dix fichiers.</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Saisissez au moins deux caractères.</translation>
    </message>
    <message>
        <source>Too fast. Wait a moment.</source>
        <translation>Trop vite. Patientez un instant.</translation>
    </message>
    <message>
        <source>That is more than the server sends at a time.</source>
        <translation>C’est plus que ce que le serveur envoie en une fois.</translation>
    </message>
    <message>
        <source>It is larger than the server allows.</source>
        <translation>C’est plus volumineux que ce que permet le serveur.</translation>
    </message>
    <message>
        <source>There is no connection to the server.</source>
        <translation>Pas de connexion au serveur.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and your network.</source>
        <translation>Le serveur est injoignable. Vérifiez son adresse et votre réseau.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Chatoyant server.</source>
        <translation>Quelque chose répond à cette adresse, mais ce n’est pas un serveur Chatoyant.</translation>
    </message>
    <message>
        <source>The server's certificate is not trusted, or has changed. Ask whoever runs the server before going on.</source>
        <translation>Le certificat du serveur n’est pas fiable ou a changé. Contactez l’admin du serveur avant de continuer.</translation>
    </message>
    <message>
        <source>The file is not there any more, or cannot be read. Put it back and try again, or delete the message.</source>
        <translation>Le fichier n’est plus là ou ne peut pas être lu. Remettez-le en place et réessayez, ou supprimez le message.</translation>
    </message>
    <message>
        <source>The file has changed since you chose it. Delete the message and send the file as it is now.</source>
        <translation>Le fichier a été modifié depuis que vous l’avez choisi. Supprimez le message et envoyez le fichier tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Nothing can be saved in that folder. Choose another one.</source>
        <translation>Impossible d’enregistrer dans ce dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It could not be saved on this device. Is the disk full?</source>
        <translation>L’enregistrement sur cet appareil a échoué. Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>There is no server of this name. Check the spelling, and whether you are online.</source>
        <translation>Aucun serveur ne porte ce nom. Vérifiez l’orthographe et votre connexion.</translation>
    </message>
    <message>
        <source>The computer is there, but no chat server runs at this port. Check the number after the colon, or ask whoever runs it.</source>
        <translation>L’ordinateur répond, mais aucun serveur de discussion n’utilise ce port. Vérifiez le nombre après les deux-points ou contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>This is no server address. It looks like chat.example.org or chat.example.org:7443.</source>
        <translation>Ce n’est pas une adresse de serveur. Elle ressemble à chat.example.org ou chat.example.org:7443.</translation>
    </message>
    <message>
        <source>The server can make no small picture of this file. Choose a PNG, JPEG, GIF or WebP picture.</source>
        <translation>Le serveur ne peut pas créer de miniature de ce fichier. Choisissez une image PNG, JPEG, GIF ou WebP.</translation>
    </message>
    <message>
        <source>The picture is too large: at most 5 MB, and 4096 pixels on each side.</source>
        <translation>L’image est trop grande : 5 Mo et 4096 pixels de côté au maximum.</translation>
    </message>
    <message>
        <source>This account is deleted.</source>
        <translation>Ce compte est supprimé.</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Somebody else has to be one first.</source>
        <translation>Vous êtes l’unique admin de ce serveur. Quelqu’un d’autre doit d’abord le devenir.</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Ce serveur ne traduit rien. Contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>The translator cannot be reached just now. Try again later.</source>
        <translation>Le service de traduction est injoignable pour le moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Nothing is translated into this language here. Choose another one.</source>
        <translation>Rien n’est traduit dans cette langue ici. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The message is too long to be translated.</source>
        <translation>Le message est trop long pour être traduit.</translation>
    </message>
    <message>
        <source>This person has chosen who can write to them. A friend request may help.</source>
        <translation>Cette personne a choisi qui peut lui écrire. Une demande d’ami peut aider.</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Cette personne n’accepte pas vos demandes d’ami.</translation>
    </message>
    <message>
        <source>This person has chosen who can add them to groups. Send them a link, or become friends first.</source>
        <translation>Cette personne a choisi qui peut l’ajouter à des groupes. Envoyez-lui un lien, ou devenez d’abord amis.</translation>
    </message>
    <message>
        <source>Another admin was faster: it is settled already.</source>
        <translation>Un autre admin a été plus rapide : c’est déjà réglé.</translation>
    </message>
    <message>
        <source>Slow mode is on here. Wait a little, then try again.</source>
        <translation>Le mode lent est activé ici. Patientez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy does not let the connection through. Look at the proxy settings, or ask whoever runs your network.</source>
        <translation>Le proxy ne laisse pas passer la connexion. Vérifiez les paramètres du proxy ou contactez l’admin de votre réseau.</translation>
    </message>
</context>
<context>
    <name>RemovalRule</name>
    <message>
        <source>Only who wrote a message deletes it here.</source>
        <translation>Ici, seule la personne qui a écrit un message peut le supprimer.</translation>
    </message>
    <message>
        <source>Only admins delete what others wrote.</source>
        <translation>Seuls les admins peuvent supprimer les messages des autres.</translation>
    </message>
</context>
<context>
    <name>StatusProposals</name>
    <message>
        <source>In a meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>Having lunch</source>
        <translation>En pause déjeuner</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En chemin</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>En télétravail</translation>
    </message>
    <message>
        <source>Not well</source>
        <translation>Malade</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>En vacances</translation>
    </message>
</context>
<context>
    <name>TranslationConsent</name>
    <message>
        <source>Translate messages?</source>
        <translation>Traduire les messages ?</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>A button: from now on messages may be translated.</extracomment>
        <translation>Traduire</translation>
    </message>
</context>
<context>
    <name>TranslationMenu</name>
    <message>
        <source>None</source>
        <extracomment>Messages of a chat are not translated by themselves.</extracomment>
        <translation>Aucune langue</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>A menu of languages: into which the messages of a chat are translated by themselves.</extracomment>
        <translation>Traduire en</translation>
    </message>
</context>
<context>
    <name>TsTranslator</name>
    <message>
        <source>It is too large.</source>
        <translation>Le fichier est trop volumineux.</translation>
    </message>
    <message>
        <source>It is no .ts file.</source>
        <translation>Ce n’est pas un fichier .ts.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>Where in a translator's file something is wrong, and what.</extracomment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>UnreadMenu</name>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lue</translation>
    </message>
</context>
<context>
    <name>VoiceWordsText</name>
    <message>
        <source>What you say is written down on this server, to be read and found.</source>
        <extracomment>Of voice messages.</extracomment>
        <translation>Ce que vous dites est transcrit sur ce serveur, pour qu’on puisse le lire et le retrouver.</translation>
    </message>
    <message>
        <source>What you say is sent to %1 and written down there, to be read and found.</source>
        <extracomment>Of voice messages. %1: the host of a service, as "speech.example.org".</extracomment>
        <translation>Ce que vous dites est envoyé à %1 et y est transcrit, pour qu’on puisse le lire et le retrouver.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of that day.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Serveur : %1, version %2</translation>
    </message>
    <message>
        <source>Chatoyant is free software under the GNU General Public License, version 3 or later: you may use it for anything, read how it works, change it and pass it on. It comes without any warranty.</source>
        <translation>Chatoyant est un logiciel libre sous licence publique générale GNU, version 3 ou ultérieure : vous pouvez l’utiliser pour ce que vous voulez, étudier son fonctionnement, le modifier et le partager. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>It stands on Qt, OpenSSL, SQLite, Hunspell and libqrencode, and on the typefaces Inter and Noto.</source>
        <translation>Il s’appuie sur Qt, OpenSSL, SQLite, Hunspell et libqrencode, ainsi que sur les polices Inter et Noto.</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>Whom to ask there: %1</source>
        <extracomment>Who runs a server: a name, an e-mail address, as they say it themselves.</extracomment>
        <translation>Contact sur ce serveur : %1</translation>
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
        <translation>Vos données</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>Une copie de tout</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>Exporter mes données…</translation>
    </message>
    <message>
        <source>The end of your account</source>
        <translation>Clôture de votre compte</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>Exporter mes données</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Your name, settings and friendships go for good. You see what goes and what stays before anything happens.</source>
        <translation>Votre nom, vos paramètres et vos amitiés sont supprimés définitivement. Avant toute chose, vous verrez ce qui disparaît et ce qui reste.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Seul le serveur peut le faire, et il n’y a pas de connexion pour le moment.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>All that the server keeps about you, as a ZIP file: profile, settings, contacts, your chats and the files you sent.</source>
        <translation>Tout ce que le serveur conserve sur vous, dans un fichier ZIP : profil, paramètres, contacts, vos discussions et les fichiers que vous avez envoyés.</translation>
    </message>
    <message>
        <source>It comes from the server, and there is no connection to it now.</source>
        <translation>Elle vient du serveur, et il n’y a pas de connexion pour le moment.</translation>
    </message>
    <message>
        <source>Being saved: %1</source>
        <extracomment>%1: "3.1 MB of 12 MB"</extracomment>
        <translation>Enregistrement : %1</translation>
    </message>
    <message>
        <source>The server puts it together: %1 so far. You can close this window.</source>
        <translation>Le serveur prépare la copie : %1 pour l’instant. Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
        <source>The server puts it together. You can close this window.</source>
        <translation>Le serveur prépare la copie. Vous pouvez fermer cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountLinks</name>
    <message>
        <source>You opened an invitation to %1. None of your accounts is there. A new one stands beside those you have, with chats of its own.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Vous avez ouvert une invitation pour %1. Vous n’y avez pas encore de compte. Un nouveau s’ajoutera à ceux que vous avez, avec ses propres discussions.</translation>
    </message>
    <message>
        <source>Add an account?</source>
        <translation>Ajouter un compte ?</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountRail</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AccountView</name>
    <message>
        <source>Another program uses this profile. Close it, or start with another --profile.</source>
        <translation>Un autre programme utilise ce profil. Fermez-le ou démarrez avec un autre --profile.</translation>
    </message>
    <message>
        <source>The saved history was damaged and is kept as %1. It is being loaded again from the server.</source>
        <translation>L’historique enregistré était endommagé et a été conservé sous le nom %1. Il est en cours de rechargement depuis le serveur.</translation>
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
        <translation>Se connecter à nouveau</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n unread</source>
        <extracomment>An account, and how many messages are unread there.</extracomment>
        <translation>
            <numerusform>%1 · %n non lu</numerusform>
            <numerusform>%1 · %n non lus</numerusform>
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
        <translation>%1 · du nouveau dans les groupes</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Actions</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Join a chat by link…</source>
        <translation>Rejoindre une discussion par lien…</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Go to a chat</source>
        <translation>Aller à une discussion</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Discussion suivante</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Discussion précédente</translation>
    </message>
    <message>
        <source>Next unread chat</source>
        <translation>Discussion non lue suivante</translation>
    </message>
    <message>
        <source>Previous unread chat</source>
        <translation>Discussion non lue précédente</translation>
    </message>
    <message>
        <source>Chat %1</source>
        <translation>Discussion %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Mute or unmute the chat</source>
        <translation>Activer ou désactiver la sourdine</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Reply to the chosen message</source>
        <translation>Répondre au message choisi</translation>
    </message>
    <message>
        <source>React to the chosen or last message</source>
        <translation>Réagir au message choisi ou au dernier</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Aller au premier message non lu</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Zone précédente</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Record a voice message, pause, go on</source>
        <translation>Enregistrer un message vocal, mettre en pause, reprendre</translation>
    </message>
    <message>
        <source>Play or pause the last voice message</source>
        <translation>Lire le dernier message vocal ou le mettre en pause</translation>
    </message>
    <message>
        <source>Mark the chat as read or unread</source>
        <translation>Marquer la discussion comme lue ou non lue</translation>
    </message>
    <message>
        <source>Edit my last message (in an empty field)</source>
        <translation>Modifier mon dernier message (si le champ est vide)</translation>
    </message>
    <message>
        <source>Reply to the last message (in an empty field)</source>
        <translation>Répondre au dernier message (si le champ est vide)</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>To the beginning of the chat</source>
        <translation>Aller au début de la discussion</translation>
    </message>
    <message>
        <source>Account %1</source>
        <extracomment>Keys: shows one of several accounts, by its place.</extracomment>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Move a pinned chat up (in the list)</source>
        <translation>Monter une discussion épinglée (dans la liste)</translation>
    </message>
    <message>
        <source>Move a pinned chat down (in the list)</source>
        <translation>Descendre une discussion épinglée (dans la liste)</translation>
    </message>
    <message>
        <source>Translate the chosen or last message</source>
        <translation>Traduire le message choisi ou le dernier</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>How well moods are judged</source>
        <translation>Fiabilité des ambiances</translation>
    </message>
    <message>
        <source>Report a problem…</source>
        <translation>Signaler un problème…</translation>
    </message>
    <message>
        <source>About Chatoyant</source>
        <translation>À propos de Chatoyant</translation>
    </message>
    <message>
        <source>Older result of the search in this chat</source>
        <translation>Résultat plus ancien de la recherche dans cette discussion</translation>
    </message>
    <message>
        <source>Newer result of the search in this chat</source>
        <translation>Résultat plus récent de la recherche dans cette discussion</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <extracomment>A key: does what the button "Undo" of a passing message does.</extracomment>
        <translation>Annuler la dernière action</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminPeoplePage</name>
    <message>
        <source>Name, user name or e-mail</source>
        <translation>Nom, nom d’utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>Here and in the next two: which accounts are shown.</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendus</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has that in their name or address.</source>
        <translation>Aucun nom ni aucune adresse ne correspond.</translation>
    </message>
    <message>
        <source>Nobody is suspended.</source>
        <translation>Aucun compte suspendu.</translation>
    </message>
    <message>
        <source>There is nobody yet.</source>
        <translation>Il n’y a encore personne.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminSessionsDialog</name>
    <message>
        <source>Devices of %1</source>
        <translation>Appareils de %1</translation>
    </message>
    <message>
        <source>Sign out all</source>
        <translation>Tout déconnecter</translation>
    </message>
    <message>
        <source>Here they are signed in. A device that is signed out needs the password again; what is saved on it stays there.</source>
        <translation>Ce compte est connecté sur ces appareils. Un appareil déconnecté demande à nouveau le mot de passe ; ce qui y est enregistré y reste.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>They are signed in nowhere.</source>
        <translation>Ce compte n’est connecté sur aucun appareil.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Déconnecter cet appareil ?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>Il est déconnecté aussitôt, où qu’il soit. Ce qui y est enregistré y reste.</translation>
    </message>
    <message>
        <source>Sign out all devices of %1?</source>
        <translation>Déconnecter tous les appareils de %1 ?</translation>
    </message>
    <message>
        <source>They are signed out at once, wherever they are, and need the password to come back. What is saved on them stays there.</source>
        <translation>Ils sont déconnectés aussitôt, où qu’ils soient, et il faudra le mot de passe pour s’y reconnecter. Ce qui y est enregistré y reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n appareil déconnecté.</numerusform>
            <numerusform>%n appareils déconnectés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminUserMenu</name>
    <message>
        <source>Show profile</source>
        <translation>Afficher le profil</translation>
    </message>
    <message>
        <source>Audit log of this person</source>
        <translation>Journal d’audit de cette personne</translation>
    </message>
    <message>
        <source>Not of your own account. Its devices and password are in Settings.</source>
        <translation>Impossible pour votre propre compte. Ses appareils et son mot de passe se trouvent dans les paramètres.</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Appareils…</translation>
    </message>
    <message>
        <source>Give a reset code…</source>
        <translation>Donner un code de réinitialisation…</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Nommer membre</translation>
    </message>
    <message>
        <source>Make administrator…</source>
        <translation>Nommer admin…</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réactiver le compte</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>%1 is an administrator now.</source>
        <translation>%1 est maintenant admin du serveur.</translation>
    </message>
    <message>
        <source>Make %1 an administrator?</source>
        <translation>Nommer %1 admin du serveur ?</translation>
    </message>
    <message>
        <source>Administrators see all accounts and reports, invite and suspend people, and can make you a member again. They do not read what others write.</source>
        <translation>Les admins du serveur voient tous les comptes et les signalements, invitent et suspendent des personnes, et peuvent refaire de vous un simple membre. Ils ne lisent pas ce que les autres écrivent.</translation>
    </message>
    <message>
        <source>Make administrator</source>
        <translation>Nommer admin</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>Le compte de %1 est suspendu.</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>Suspendre le compte de %1 ?</translation>
    </message>
    <message>
        <source>%1 is signed out everywhere at once, and cannot sign in until an administrator lets them in again. What they wrote stays.</source>
        <translation>Toutes les sessions de %1 sont fermées aussitôt, et la connexion sera impossible tant qu’un admin n’aura pas réactivé le compte. Les messages déjà écrits restent.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 est maintenant membre.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 peut à nouveau se connecter.</translation>
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
        <translation>compte suspendu</translation>
    </message>
    <message>
        <source>What to do about %1</source>
        <extracomment>A button that opens a menu about one person.</extracomment>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and an e-mail address.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not signed in anywhere</source>
        <extracomment>Of an account.</extracomment>
        <translation>aucun appareil connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>second factor</source>
        <extracomment>Of an account: besides the password, a code is asked for.</extracomment>
        <translation>double authentification</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AdminWindow</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>Sections de l’administration</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertExceptions</name>
    <message>
        <source>Muted until %1</source>
        <translation>En sourdine jusqu’au %1</translation>
    </message>
    <message>
        <source>Muted for ever</source>
        <translation>En sourdine pour toujours</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A chat's rule for notifications, and that it is muted.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>None. A chat’s menu has them, under Notifications and Mute.</source>
        <translation>Aucune. Les règles se choisissent dans le menu d’une discussion, sous « Notifications » et « Mettre en sourdine ».</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The rule of “%1” was changed.</source>
        <extracomment>A rule for the notifications of one chat was changed. %1: the chat.</extracomment>
        <translation>La règle de « %1 » a été modifiée.</translation>
    </message>
    <message>
        <source>The rule of “%1” was removed.</source>
        <extracomment>A chat had a rule of its own for notifications, and has none now. %1: the chat.</extracomment>
        <translation>La règle de « %1 » a été supprimée.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AlertWords</name>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>New friend request</source>
        <translation>Nouvelle demande d’ami</translation>
    </message>
    <message>
        <source>Would like to be your friend</source>
        <translation>Vous a envoyé une demande d’ami</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who wrote in a group, and what.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>All messages</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Mentions only</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Mentions uniquement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>What one is notified of.</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A notification's title, and which of the person's accounts it is for.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This is what notifications look like.</source>
        <translation>Voici à quoi ressemblent les notifications.</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>A sound for new messages: like a drop of water.</extracomment>
        <translation>Goutte</translation>
    </message>
    <message>
        <source>Small bell</source>
        <extracomment>A sound for new messages: a small bell.</extracomment>
        <translation>Clochette</translation>
    </message>
    <message>
        <source>Wood</source>
        <extracomment>A sound for new messages: a knock on wood.</extracomment>
        <translation>Bois</translation>
    </message>
    <message>
        <source>Two tones</source>
        <extracomment>A sound for new messages: two soft tones, one after the other.</extracomment>
        <translation>Deux notes</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AttachmentWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <extracomment>A file that is to be sent, and its size.</extracomment>
        <translation>En attente · %1</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <extracomment>A file on its way, and how far it has come: "Paused · 3.1 MB of 12 MB".</extracomment>
        <translation>En pause · %1</translation>
    </message>
    <message>
        <source>Saved · %1</source>
        <extracomment>A file that lies on this device; its kind and size follow.</extracomment>
        <translation>Enregistré · %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cannot be shown now: %1, %2</source>
        <extracomment>In place of a picture: its file name and size.</extracomment>
        <translation>Impossible à afficher pour l’instant : %1, %2</translation>
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
        <translation>Qui peut commencer une discussion avec moi</translation>
    </message>
    <message>
        <source>Who can send me a friend request</source>
        <translation>Qui peut m’envoyer une demande d’ami</translation>
    </message>
    <message>
        <source>Who can add me to groups</source>
        <translation>Qui peut m’ajouter à des groupes</translation>
    </message>
    <message>
        <source>Who sees my picture</source>
        <translation>Qui voit mon image</translation>
    </message>
    <message>
        <source>Everybody on this server</source>
        <translation>Tout le monde sur ce serveur</translation>
    </message>
    <message>
        <source>Friends, and who shares a group with me</source>
        <translation>Amis et membres de mes groupes</translation>
    </message>
    <message>
        <source>My friends</source>
        <translation>Mes amis</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Who can begin a conversation with you: %1.</source>
        <extracomment>%1: "My friends", "Everybody on this server" …</extracomment>
        <translation>Qui peut commencer une discussion avec vous : %1.</translation>
    </message>
    <message>
        <source>Who can send you a friend request: %1.</source>
        <translation>Qui peut vous envoyer une demande d’ami : %1.</translation>
    </message>
    <message>
        <source>Who can add you to groups: %1.</source>
        <translation>Qui peut vous ajouter à des groupes : %1.</translation>
    </message>
    <message>
        <source>Who sees your picture: %1.</source>
        <translation>Qui voit votre image : %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditLogPage</name>
    <message>
        <source>Show one person: name or user name</source>
        <translation>Filtrer par personne : nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>Who did what to whom on this server, and from where. Nothing in it is ever changed, and none of it is what people wrote.</source>
        <translation>Qui a fait quoi à qui sur ce serveur, et d’où. Rien n’y est jamais modifié, et rien de ce que les gens ont écrit n’y figure.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) saved as %1.</source>
        <extracomment>Of a log. %1: a file and where it is.</extracomment>
        <translation>
            <numerusform>%n ligne enregistrée sous %1.</numerusform>
            <numerusform>%n lignes enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 ✕</source>
        <extracomment>A button that ends a filter. %1: a person.</extracomment>
        <translation>Concernant %1 ✕</translation>
    </message>
    <message>
        <source>Only about %1: show everybody again</source>
        <translation>Concernant %1 uniquement : afficher à nouveau tout le monde</translation>
    </message>
    <message>
        <source>Only about %1</source>
        <extracomment>A button: the audit log of one person.</extracomment>
        <translation>Concernant %1 uniquement</translation>
    </message>
    <message>
        <source>Nobody has that name.</source>
        <translation>Personne ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing has been written down yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The entries are being fetched…</source>
        <translation>Récupération des entrées…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AuditSentences</name>
    <message>
        <source>Something else: %1</source>
        <extracomment>In the audit log: something this version does not know. %1: what the server calls it.</extracomment>
        <translation>Autre action : %1</translation>
    </message>
    <message>
        <source>The operator</source>
        <extracomment>In the audit log: who did it, where nobody who is signed in did.</extracomment>
        <translation>La personne qui gère le serveur</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <extracomment>In the audit log. %1: when, %2: the network address from which it was done.</extracomment>
        <translation>%1 · depuis %2</translation>
    </message>
    <message>
        <source>somebody who is not here any more</source>
        <extracomment>In the audit log, in place of a name.</extracomment>
        <translation>quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and a user name.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Somebody asked for a letter to reset a password, to an address nobody has</source>
        <translation>Un e-mail de réinitialisation du mot de passe a été demandé pour une adresse que personne n’utilise</translation>
    </message>
    <message>
        <source>A sign-in failed: nobody has that name</source>
        <translation>Échec de connexion : personne ne porte ce nom</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::AutostartChoice</name>
    <message>
        <source>Start when I sign in to this computer</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Démarrer à l’ouverture de ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>La modification a échoué : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CertificateCard</name>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>The last four pairs, as the operator tells them</source>
        <translation>Les quatre dernières paires, telles que l’admin du serveur vous les donne</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate that was expected</source>
        <translation>Empreinte du certificat attendu</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate</source>
        <translation>Empreinte du certificat</translation>
    </message>
    <message>
        <source>Is this your server?</source>
        <translation>Est-ce bien votre serveur ?</translation>
    </message>
    <message>
        <source>%1 shows a certificate that this computer does not know. That is usual for a server of your own. This is its fingerprint:</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 présente un certificat que cet ordinateur ne connaît pas. C’est normal pour un serveur privé. Voici son empreinte :</translation>
    </message>
    <message>
        <source>Ask the operator for the fingerprint, for instance by telephone. Trust it only if both are the same.</source>
        <translation>Demandez l’empreinte à l’admin du serveur, par exemple par téléphone. Ne faites confiance au certificat que si les deux sont identiques.</translation>
    </message>
    <message>
        <source>They are the same: trust this server</source>
        <extracomment>A button; they: two fingerprints.</extracomment>
        <translation>Identiques : faire confiance à ce serveur</translation>
    </message>
    <message>
        <source>The server's certificate has changed</source>
        <translation>Le certificat du serveur a changé</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trusted. Either its operator has replaced it, or somebody stands between you and the server and could read your password and messages. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>%1 présente un autre certificat que celui auquel vous avez fait confiance. Soit l’admin du serveur l’a remplacé, soit quelqu’un s’est interposé entre vous et le serveur et pourrait lire votre mot de passe et vos messages. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Known until now</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>Connu jusqu’ici</translation>
    </message>
    <message>
        <source>Ask the operator, by another way than this chat, whether the certificate was replaced, and have the end of the new fingerprint read to you.</source>
        <translation>Demandez à l’admin du serveur, par un autre moyen que cette messagerie, si le certificat a été remplacé, et faites-vous lire la fin de la nouvelle empreinte.</translation>
    </message>
    <message>
        <source>Trust the new certificate</source>
        <translation>Faire confiance au nouveau certificat</translation>
    </message>
    <message>
        <source>This is not the server of your invitation</source>
        <translation>Ce n’est pas le serveur de votre invitation</translation>
    </message>
    <message>
        <source>Your invitation says by which certificate you know %1, and that server shows another one. Somebody may stand between you and the server. Nothing has been sent.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Votre invitation indique à quel certificat reconnaître %1, mais ce serveur en présente un autre. Quelqu’un s’est peut-être interposé entre vous et le serveur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>In the invitation</source>
        <extracomment>Above the fingerprint of a certificate.</extracomment>
        <translation>Dans l’invitation</translation>
    </message>
    <message>
        <source>Do not go on with this invitation. Ask whoever sent it for a new one, by another way than the first.</source>
        <translation>Ne continuez pas avec cette invitation. Demandez-en une nouvelle à la personne qui l’a envoyée, par un autre moyen que le premier.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartCard</name>
    <message>
        <source>Table</source>
        <extracomment>A button: the values of a chart as a table instead of a picture.</extracomment>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <extracomment>A button. %1: the title of a chart</extracomment>
        <translation>%1 sous forme de tableau</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChartPlot</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A moment and what was measured then: "10:42: p50 12 ms, p95 41 ms".</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatAttachments</name>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Save in…</source>
        <translation>Enregistrer dans…</translation>
    </message>
    <message>
        <source>It is not where it was saved any more: saving it again.</source>
        <translation>Le fichier n’est plus là où il avait été enregistré : il est enregistré à nouveau.</translation>
    </message>
    <message>
        <source>Opening a file of this kind could run a program. Here is its folder.</source>
        <translation>Ouvrir un fichier de ce type pourrait exécuter un programme. Voici son dossier.</translation>
    </message>
    <message>
        <source>No program opens files of this kind. Here is its folder.</source>
        <translation>Aucun programme n’ouvre les fichiers de ce type. Voici son dossier.</translation>
    </message>
    <message>
        <source>The picture could not be copied.</source>
        <translation>L’image n’a pas pu être copiée.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel saving</source>
        <translation>Annuler l’enregistrement</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Play at %1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Lire à la vitesse %1×</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No program opens files of this kind. It can be saved.</source>
        <translation>Aucun programme n’ouvre les fichiers de ce type. Vous pouvez enregistrer celui-ci.</translation>
    </message>
    <message>
        <source>There is no voice message here.</source>
        <translation>Il n’y a aucun message vocal ici.</translation>
    </message>
    <message>
        <source>Saving it first.</source>
        <translation>Le fichier est d’abord enregistré.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatChoices</name>
    <message>
        <source>Media, files and links</source>
        <translation>Médias, fichiers et liens</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>Before what one is notified of in a chat: all messages, mentions only, nothing.</extracomment>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Mood here</source>
        <extracomment>Before how far moods go in a chat: off, on this device only, on this device and the server.</extracomment>
        <translation>Ambiance ici</translation>
    </message>
    <message>
        <source>Translate to</source>
        <extracomment>Before a language, or "none": messages of this chat are translated by themselves.</extracomment>
        <translation>Traduire en</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatHeader</name>
    <message>
        <source>Back to the chats</source>
        <translation>Retour aux discussions</translation>
    </message>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
    </message>
    <message>
        <source>Chat header</source>
        <translation>En-tête de la discussion</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinkDialog</name>
    <message>
        <source>New link to this chat</source>
        <translation>Nouveau lien vers cette discussion</translation>
    </message>
    <message>
        <source>Link to the chat</source>
        <translation>Lien vers la discussion</translation>
    </message>
    <message>
        <source>Everybody who has the link and an account on this server can join. The server keeps no copy of it: once you close the program nobody can show it again.</source>
        <translation>Toute personne ayant le lien et un compte sur ce serveur peut rejoindre la discussion. Le serveur n’en garde aucune copie : une fois le programme fermé, plus personne ne pourra l’afficher.</translation>
    </message>
    <message>
        <source>An admin approves who comes by it</source>
        <translation>Un admin doit approuver chaque arrivée</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatLinksPage</name>
    <message>
        <source>New link…</source>
        <translation>Nouveau lien…</translation>
    </message>
    <message>
        <source>Whoever has a link joins by themselves, without being added. When you are no admin any more, your links are taken back.</source>
        <translation>Toute personne ayant un lien peut rejoindre la discussion sans qu’on l’ajoute. Si vous n’êtes plus admin, vos liens sont révoqués.</translation>
    </message>
    <message>
        <source>There are no links to this chat.</source>
        <translation>Il n’y a aucun lien vers cette discussion.</translation>
    </message>
    <message>
        <source>Link by you</source>
        <extracomment>Who made a link to a chat.</extracomment>
        <translation>Lien créé par vous</translation>
    </message>
    <message>
        <source>Link by %1</source>
        <translation>Lien créé par %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Lien copié.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The link is taken back.</source>
        <translation>Le lien a été révoqué.</translation>
    </message>
    <message>
        <source>Take this link back?</source>
        <translation>Révoquer ce lien ?</translation>
    </message>
    <message>
        <source>It lets nobody in any more. Who has come by it stays in the chat.</source>
        <translation>Il ne permettra plus à personne d’entrer. Les personnes arrivées grâce à lui restent dans la discussion.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListModel</name>
    <message>
        <source>No messages yet</source>
        <translation>Aucun message pour l’instant</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>vous mentionne</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglée</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>brouillon : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Asks to take your chat’s history into a group</source>
        <translation>Souhaite reprendre l’historique de votre discussion dans un groupe</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <extracomment>Of a chat, by the person; they want to come back to it.</extracomment>
        <translation>marquée comme non lue</translation>
    </message>
    <message>
        <source>a message was not sent</source>
        <extracomment>Of a chat: something that was written there.</extracomment>
        <translation>un message n’a pas été envoyé</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatListView</name>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Désarchiver</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPage</name>
    <message numerus="yes">
        <source>%n subscriber(s)</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Number of members and what the chat is about.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Only admins pin messages here.</source>
        <translation>Seuls les admins peuvent épingler des messages ici.</translation>
    </message>
    <message>
        <source>The message will be deleted for everybody.</source>
        <translation>Le message sera supprimé pour tout le monde.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Ce message est déjà en cours d’envoi.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Hide previews in this chat</source>
        <extracomment>Of links: what the pages behind them say of themselves.</extracomment>
        <translation>Masquer les aperçus dans cette discussion</translation>
    </message>
    <message>
        <source>Always show previews in this chat</source>
        <translation>Toujours afficher les aperçus dans cette discussion</translation>
    </message>
    <message>
        <source>Remove preview for everybody</source>
        <extracomment>Of a link in a message: nobody sees it any more.</extracomment>
        <translation>Supprimer l’aperçu pour tout le monde</translation>
    </message>
    <message>
        <source>There is no message to react to.</source>
        <translation>Aucun message auquel réagir.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPermissions</name>
    <message>
        <source>How long members wait between two messages. Admins do not wait.</source>
        <translation>Délai entre deux messages d’un même membre. Il ne s’applique pas aux admins.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Admins approve who joins</source>
        <translation>Les admins approuvent les arrivées</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Admins</source>
        <translation>Admins</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Qui peut écrire</translation>
    </message>
    <message>
        <source>Who adds members</source>
        <translation>Qui peut ajouter des membres</translation>
    </message>
    <message>
        <source>Who pins messages</source>
        <translation>Qui peut épingler des messages</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>Type of the group</source>
        <translation>Type de groupe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "Type of the group: Private".</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Seuls les admins peuvent modifier cela.</translation>
    </message>
    <message>
        <source>Everybody on this server finds the group by its name and can join.</source>
        <translation>Tout le monde sur ce serveur peut trouver le groupe par son nom et le rejoindre.</translation>
    </message>
    <message>
        <source>One gets in by a link, or is added by a member.</source>
        <translation>Pour y entrer, il faut un lien, ou qu’un membre vous ajoute.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPicker</name>
    <message>
        <source>Search chats</source>
        <translation>Rechercher des discussions</translation>
    </message>
    <message>
        <source>You have no chats yet.</source>
        <translation>Vous n’avez pas encore de discussions.</translation>
    </message>
    <message>
        <source>No chat is called so.</source>
        <translation>Aucune discussion de ce nom.</translation>
    </message>
    <message>
        <source>Type a name to find the others.</source>
        <translation>Saisissez un nom pour trouver les autres.</translation>
    </message>
    <message>
        <source>Direct chat</source>
        <translation>Discussion directe</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatPins</name>
    <message>
        <source>Pinned messages (%1)</source>
        <extracomment>In the menu of a chat: how many messages are pinned there.</extracomment>
        <translation>Messages épinglés (%1)</translation>
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
        <translation>Brouillon :</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Before what that person wrote.</extracomment>
        <translation>%1 :</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatRules</name>
    <message>
        <source>Lock the name</source>
        <translation>Verrouiller le nom</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What comes after they join</source>
        <translation>Ce qui suit leur arrivée</translation>
    </message>
    <message>
        <source>Only admins change this.</source>
        <translation>Seuls les admins peuvent modifier cela.</translation>
    </message>
    <message>
        <source>What new members read</source>
        <translation>Ce que lisent les nouveaux membres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice and what it is about: "What new members read: Everything".</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Only admins change the name, the description and the picture.</source>
        <translation>Seuls les admins peuvent modifier le nom, la description et l’image.</translation>
    </message>
    <message>
        <source>Every member changes the name, the description and the picture.</source>
        <translation>Tous les membres peuvent modifier le nom, la description et l’image.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSearch</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSelection</name>
    <message>
        <source>What is not sent yet cannot be forwarded.</source>
        <translation>Ce qui n’est pas encore envoyé ne peut pas être transféré.</translation>
    </message>
    <message>
        <source>[%1, %2] %3: %4</source>
        <extracomment>A copied message: date, time, who wrote it, what.</extracomment>
        <translation>[%1, %2] %3 : %4</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied.</source>
        <translation>
            <numerusform>%n message copié.</numerusform>
            <numerusform>%n messages copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) will be deleted for everybody.</source>
        <translation>
            <numerusform>%n message sera supprimé pour tout le monde.</numerusform>
            <numerusform>%n messages seront supprimés pour tout le monde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else has what is not sent yet: delete it for everybody.</source>
        <translation>Personne d’autre n’a ce qui n’est pas encore envoyé : supprimez-le pour tout le monde.</translation>
    </message>
    <message>
        <source>Your account cannot keep note of any more messages that are deleted only for you. Nothing was deleted.</source>
        <translation>Votre compte ne peut plus retenir d’autres messages supprimés seulement pour vous. Rien n’a été supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for you.</source>
        <translation>
            <numerusform>%n message supprimé pour vous.</numerusform>
            <numerusform>%n messages supprimés pour vous.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatSounds</name>
    <message>
        <source>It cannot be played here. Save it and open it with another program.</source>
        <translation>Lecture impossible ici. Enregistrez le fichier et ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>It is too long to be played here. Save it and open it.</source>
        <translation>Le fichier est trop long pour être lu ici. Enregistrez-le et ouvrez-le.</translation>
    </message>
    <message>
        <source>The chosen speakers are not connected. The system's are used.</source>
        <translation>Les haut-parleurs choisis ne sont pas connectés. Ceux du système sont utilisés.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatVoice</name>
    <message>
        <source>Voice message</source>
        <extracomment>The file name of a voice message.</extracomment>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>There is no room on the disk. What you said until then is here.</source>
        <translation>Plus de place sur le disque. Ce que vous avez dit jusque-là est ici.</translation>
    </message>
    <message>
        <source>The microphone is gone. What you said until then is here.</source>
        <translation>Le micro a été déconnecté. Ce que vous avez dit jusque-là est ici.</translation>
    </message>
    <message>
        <source>The program ended while you were recording. What you said until then is here.</source>
        <translation>Le programme s’est fermé pendant l’enregistrement. Ce que vous avez dit jusque-là est ici.</translation>
    </message>
    <message>
        <source>That was too short. Hold the microphone while you speak, or click it, speak, and click Send.</source>
        <translation>C’était trop court. Maintenez le micro enfoncé pendant que vous parlez, ou cliquez dessus, parlez, puis cliquez sur Envoyer.</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one and try again.</source>
        <translation>Aucun micro n’est connecté. Branchez-en un et réessayez.</translation>
    </message>
    <message>
        <source>There is no room on the disk. Delete something and try again.</source>
        <translation>Plus de place sur le disque. Supprimez quelque chose et réessayez.</translation>
    </message>
    <message>
        <source>The microphone cannot be used. Close other programs that record, or allow it in the system's settings, and try again.</source>
        <translation>Le micro ne peut pas être utilisé. Fermez les autres programmes qui enregistrent, ou autorisez-le dans les paramètres du système, puis réessayez.</translation>
    </message>
    <message>
        <source>The voice message was thrown away.</source>
        <translation>Le message vocal a été abandonné.</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. The system's is used.</source>
        <translation>Le micro choisi n’est pas connecté. Celui du système est utilisé.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChatWindows</name>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What something is called, and what is chosen for it: "Notifications: All messages".</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ClientApp</name>
    <message>
        <source>No keyring answers on this system: you will be asked for your password at each start.</source>
        <translation>Aucun trousseau de clés ne répond sur ce système : votre mot de passe vous sera demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>The language is now %1.</source>
        <translation>La langue est maintenant : %1.</translation>
    </message>
    <message>
        <source>The translation in %1 cannot be read: %2</source>
        <extracomment>A file of a translator's own. %1: its name, %2: what is wrong</extracomment>
        <translation>La traduction dans %1 ne peut pas être lue : %2</translation>
    </message>
    <message>
        <source>The settings of this device were damaged. What could be read holds; the file as it was is kept as %1.</source>
        <translation>Les paramètres de cet appareil étaient endommagés. Ce qui a pu être lu reste en vigueur ; le fichier d’origine a été conservé sous le nom %1.</translation>
    </message>
    <message>
        <source>The window was minimised, so that messages still reach you. Quit in the menu ends the program; Settings → Notifications changes this.</source>
        <translation>La fenêtre a été réduite pour que les messages vous parviennent toujours. « Quitter », dans le menu, ferme le programme ; cela se modifie dans Paramètres → Notifications.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CodeCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Code de l’application d’authentification, six chiffres</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Encore une étape</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept when you turned the second factor on. Each is good once.</source>
        <translation>Saisissez l’un des codes de récupération que vous avez conservés en activant la double authentification. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Enter the six digits that your authenticator shows for %1.</source>
        <translation>Saisissez les six chiffres que votre application d’authentification affiche pour %1.</translation>
    </message>
    <message>
        <source>Use the authenticator instead</source>
        <translation>Utiliser plutôt l’application d’authentification</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Utiliser plutôt un code de récupération</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Ce code de récupération est incorrect ou a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Ce code est incorrect ou expiré. Attendez le suivant et vérifiez l’heure de votre téléphone.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CommandPopup</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComplaintDialog</name>
    <message>
        <source>Advertising or spam</source>
        <translation>Publicité ou spam</translation>
    </message>
    <message>
        <source>Insults, threats or harassment</source>
        <translation>Insultes, menaces ou harcèlement</translation>
    </message>
    <message>
        <source>Something illegal</source>
        <translation>Contenu illégal</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Report this message</source>
        <translation>Signaler ce message</translation>
    </message>
    <message>
        <source>Report this person</source>
        <translation>Signaler cette personne</translation>
    </message>
    <message>
        <source>The report goes to the administrators of %1, with your name. %2 is not told of it.</source>
        <extracomment>%1: a server, %2: a person.</extracomment>
        <translation>Le signalement est transmis aux admins de %1, avec votre nom. %2 n’en saura rien.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Quel est le problème ?</translation>
    </message>
    <message>
        <source>What the administrators should know, if you like</source>
        <translation>Précisions pour les admins (facultatif)</translation>
    </message>
    <message>
        <source>Block %1 as well</source>
        <translation>Bloquer aussi %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Envoyer le signalement</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sent to the administrators of %1.</source>
        <translation>Envoyé aux admins de %1.</translation>
    </message>
    <message>
        <source>%1 wrote: %2</source>
        <extracomment>In the copy of a report: %1 wrote %2.</extracomment>
        <translation>%1 a écrit : %2</translation>
    </message>
    <message>
        <source>Your note: %1</source>
        <extracomment>In the copy of a report.</extracomment>
        <translation>Votre note : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Zone de rédaction</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>Modifier le message</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) too long</source>
        <translation>
            <numerusform>%n octet en trop</numerusform>
            <numerusform>%n octets en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) left</source>
        <translation>
            <numerusform>%n octet restant</numerusform>
            <numerusform>%n octets restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ComposerNotice</name>
    <message>
        <source>You had written: %1</source>
        <translation>Vous aviez écrit : %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what you had written</source>
        <translation>Copier ce que vous aviez écrit</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConfigPage</name>
    <message>
        <source>Search the configuration</source>
        <translation>Rechercher dans la configuration</translation>
    </message>
    <message>
        <source>As the server was started. The operator changes it in the configuration file; passwords and keys are not shown.</source>
        <translation>Configuration au démarrage du serveur. La personne qui gère le serveur la modifie dans le fichier de configuration ; les mots de passe et les clés ne sont pas affichés.</translation>
    </message>
    <message>
        <source>No setting has that in its key or value.</source>
        <translation>Aucun paramètre ne contient cela dans sa clé ou sa valeur.</translation>
    </message>
    <message>
        <source>not the default</source>
        <extracomment>Beside a setting of the server.</extracomment>
        <translation>différent du défaut</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>A setting of the server has no value.</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Copy the key %1</source>
        <translation>Copier la clé %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: the key of a setting.</extracomment>
        <translation>Copié : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ConsentCard</name>
    <message>
        <source>Agree</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>History of this chat</source>
        <translation>Historique de cette discussion</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Choisir le cadrage</translation>
    </message>
    <message>
        <source>Drag the picture, or use the arrow keys. What a camera noted in it, such as the place, is not sent.</source>
        <extracomment>Below a picture that is moved and zoomed under a round window.</extracomment>
        <translation>Faites glisser l’image ou utilisez les touches fléchées. Les données de l’appareil photo, comme le lieu, ne sont pas envoyées.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Définir l’image</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Turn by a quarter</source>
        <translation>Pivoter de 90°</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::CropView</name>
    <message>
        <source>Part of the picture that is shown</source>
        <translation>Partie visible de l’image</translation>
    </message>
    <message>
        <source>Drag it, or use the arrow keys to move and plus and minus to zoom.</source>
        <translation>Faites-la glisser, ou utilisez les touches fléchées pour la déplacer et plus ou moins pour zoomer.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dashboard</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivées</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Aucune discussion pour l’instant</translation>
    </message>
    <message>
        <source>Find people you know, or bring several together.</source>
        <translation>Trouvez des personnes que vous connaissez ou réunissez-en plusieurs.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Join by link</source>
        <translation>Rejoindre par lien</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>My status, profile and settings</source>
        <translation>Mon statut, mon profil et les paramètres</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Unread %1</source>
        <translation>Non lues %1</translation>
    </message>
    <message numerus="yes">
        <source>%n friend request(s)</source>
        <translation>
            <numerusform>%n demande d’ami</numerusform>
            <numerusform>%n demandes d’ami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>%n message non envoyé</numerusform>
            <numerusform>%n messages non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>No chat of that name</source>
        <translation>Aucune discussion de ce nom</translation>
    </message>
    <message>
        <source>Nothing unread 🎉</source>
        <translation>Tout est lu 🎉</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe pour l’instant</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>Rien dans les archives</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>My profile: %1, %2</source>
        <extracomment>One's own name and whether one is connected.</extracomment>
        <translation>Mon profil : %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeedsPage</name>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <source>What admins did here. Admins see it, and nobody else.</source>
        <translation>Ce que les admins ont fait ici. Seuls les admins le voient.</translation>
    </message>
    <message>
        <source>Admins have done nothing here yet.</source>
        <translation>Les admins n’ont encore rien fait ici.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteAccountDialog</name>
    <message>
        <source>Delete your account?</source>
        <translation>Supprimer votre compte ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>@%1 on %2 will be gone for good, on all devices. Nobody can bring it back.</source>
        <extracomment>%1: a user name, %2: a server</extracomment>
        <translation>@%1 sur %2 disparaîtra définitivement, sur tous les appareils. Personne ne pourra revenir en arrière.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message>
        <source>Your name, picture, e-mail address, password, settings, drafts and friendships. You leave all your groups. This device forgets the history and signs out, and so does every other one.</source>
        <translation>Votre nom, votre image, votre adresse e-mail, votre mot de passe, vos paramètres, vos brouillons et vos amitiés. Vous quittez tous vos groupes. Cet appareil efface l’historique et se déconnecte, et tous les autres aussi.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What you wrote and sent in chats stays with the others there, by a “Deleted account”. If nobody is to have it, delete it before. Anybody may take your user name from then on.</source>
        <translation>Ce que vous avez écrit et envoyé dans les discussions y reste pour les autres, sous le nom « Compte supprimé ». Si personne ne doit le garder, supprimez-le avant. Ensuite, n’importe qui pourra prendre votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre mot de &amp;passe</translation>
    </message>
    <message>
        <source>You are the last administrator of this server. Whoever runs it has to make somebody else one before.</source>
        <translation>Vous êtes l’unique admin de ce serveur. La personne qui le gère doit d’abord nommer quelqu’un d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) need another owner before. Hand them over, or leave them:</source>
        <translation>
            <numerusform>%n groupe a d’abord besoin d’un autre propriétaire. Cédez-le ou quittez-le :</numerusform>
            <numerusform>%n groupes ont d’abord besoin d’un autre propriétaire. Cédez-les ou quittez-les :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other member(s)</source>
        <translation>
            <numerusform>%n autre membre</numerusform>
            <numerusform>%n autres membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Céder…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>Only the server can do that, and there is no connection to it now.</source>
        <translation>Seul le serveur peut le faire, et il n’y a pas de connexion pour le moment.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeleteGroupDialog</name>
    <message>
        <source>Delete the group?</source>
        <translation>Supprimer le groupe ?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is gone for all its %n member(s), with everything that was said and sent there. Nobody can bring it back.</source>
        <translation>
            <numerusform>« %1 » disparaîtra pour son %n membre, avec tout ce qui y a été dit et envoyé. Personne ne pourra revenir en arrière.</numerusform>
            <numerusform>« %1 » disparaîtra pour ses %n membres, avec tout ce qui y a été dit et envoyé. Personne ne pourra revenir en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete it, type its &amp;name</source>
        <translation>Pour le supprimer, saisissez son &amp;nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Retour aux détails</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Médias, fichiers et liens</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceChoice</name>
    <message>
        <source>The system's choice</source>
        <extracomment>A microphone or speakers.</extracomment>
        <translation>Choix du système</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 (non connecté)</translation>
    </message>
    <message>
        <source>%1 is not connected. The system's choice is used until it is back.</source>
        <extracomment>%1: the name of a microphone or of speakers.</extracomment>
        <translation>%1 n’est pas connecté. En attendant son retour, le choix du système est utilisé.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DeviceNameDialog</name>
    <message>
        <source>Rename this device</source>
        <translation>Renommer cet appareil</translation>
    </message>
    <message>
        <source>For instance: laptop at home</source>
        <translation>Par exemple : portable de la maison</translation>
    </message>
    <message>
        <source>&amp;Name, for yourself alone</source>
        <translation>&amp;Nom, visible par vous uniquement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DevicesPage</name>
    <message>
        <source>Sign out all other devices</source>
        <translation>Déconnecter tous les autres appareils</translation>
    </message>
    <message>
        <source>Here you are signed in. Sign out what you do not know or do not use any more, and then change your password.</source>
        <translation>Votre compte est connecté sur ces appareils. Déconnectez ceux que vous ne reconnaissez pas ou n’utilisez plus, puis changez votre mot de passe.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <extracomment>Of a device that did not say what it is called.</extracomment>
        <translation>Appareil sans nom</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A network address, and when it was used.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out this device?</source>
        <translation>Déconnecter cet appareil ?</translation>
    </message>
    <message>
        <source>It is signed out at once, wherever it is. What is saved on it stays there.</source>
        <translation>Il est déconnecté aussitôt, où qu’il soit. Ce qui y est enregistré y reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) signed out.</source>
        <translation>
            <numerusform>%n appareil déconnecté.</numerusform>
            <numerusform>%n appareils déconnectés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>Déconnecter tous les autres appareils ?</translation>
    </message>
    <message>
        <source>You stay signed in here only. What is saved on the others stays there.</source>
        <translation>Votre session ne reste ouverte qu’ici. Ce qui est enregistré sur les autres y reste.</translation>
    </message>
    <message>
        <source>Sign out all others</source>
        <translation>Déconnecter tous les autres</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Device renamed.</source>
        <translation>Appareil renommé.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialog</name>
    <message>
        <source>Leave this chat?</source>
        <translation>Quitter cette discussion ?</translation>
    </message>
    <message>
        <source>You will not receive its messages any more.</source>
        <translation>Vous ne recevrez plus ses messages.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is this where you want to go?</source>
        <translation>Est-ce bien là que vous voulez aller ?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <extracomment>What is asked before a link is opened that looks like another one: its real host.</extracomment>
        <translation>Ce lien mène à %1.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Leads to a chat on %1.</source>
        <extracomment>Where a link leads: a server's address.</extracomment>
        <translation>Mène à une discussion sur %1.</translation>
    </message>
    <message>
        <source>An invitation to make an account on %1.</source>
        <translation>Une invitation à créer un compte sur %1.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Dialogs</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Infos du groupe</translation>
    </message>
    <message>
        <source>Sign out?</source>
        <translation>Se déconnecter ?</translation>
    </message>
    <message>
        <source>What is saved on this device stays, and so do messages that wait to be sent. Settings has a way to forget it all.</source>
        <translation>Ce qui est enregistré sur cet appareil est conservé, y compris les messages en attente d’envoi. Les paramètres permettent de tout effacer.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>You are signed in already</source>
        <extracomment>User name and server.</extracomment>
        <translation>Vous avez déjà une session ouverte</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Médias, fichiers et liens</translation>
    </message>
    <message>
        <source>You opened an invitation, and are signed in as @%1 on %2. Another account there would stand beside this one, with chats of its own.</source>
        <translation>Vous avez ouvert une invitation, et votre session est déjà ouverte en tant que @%1 sur %2. Un autre compte sur ce serveur s’ajouterait à celui-ci, avec ses propres discussions.</translation>
    </message>
    <message>
        <source>Create another account</source>
        <translation>Créer un autre compte</translation>
    </message>
    <message numerus="yes">
        <source>Send %n old message(s)?</source>
        <translation>
            <numerusform>Envoyer %n ancien message ?</numerusform>
            <numerusform>Envoyer %n anciens messages ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %n message(s) more than a day ago, and there was no connection since. Until you decide, what was written then stays with the unsent messages.</source>
        <translation>
            <numerusform>Vous avez écrit %n message il y a plus d’un jour, et il n’y a pas eu de connexion depuis. Tant que vous n’avez rien décidé, il reste parmi les messages non envoyés.</numerusform>
            <numerusform>Vous avez écrit %n messages il y a plus d’un jour, et il n’y a pas eu de connexion depuis. Tant que vous n’avez rien décidé, ils restent parmi les messages non envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Administration: %1</source>
        <extracomment>A command, for administrators: a page about the server.</extracomment>
        <translation>Administration : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftEdit</name>
    <message>
        <source>Write a message…</source>
        <translation>Écrire un message…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Edit my last message</source>
        <translation>Modifier mon dernier message</translation>
    </message>
    <message>
        <source>Reply to the last message</source>
        <translation>Répondre au dernier message</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DraftTone</name>
    <message>
        <source>Dismiss for this message</source>
        <translation>Ignorer pour ce message</translation>
    </message>
    <message>
        <source>Only you see this. It is worked out on this device.</source>
        <translation>Ceci n’est visible que par vous. Le calcul se fait sur cet appareil.</translation>
    </message>
    <message>
        <source>This may read as tense</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>Cela peut paraître tendu</translation>
    </message>
    <message>
        <source>This may read as heated</source>
        <extracomment>Of the message that is being written: as in an argument.</extracomment>
        <translation>Cela peut paraître emporté</translation>
    </message>
    <message>
        <source>This may read as sad</source>
        <extracomment>Of the message that is being written.</extracomment>
        <translation>Cela peut paraître triste</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::DropTargets</name>
    <message>
        <source>Send as photos</source>
        <translation>Envoyer comme photos</translation>
    </message>
    <message>
        <source>Send as files</source>
        <translation>Envoyer comme fichiers</translation>
    </message>
    <message>
        <source>smaller, without what the camera noted</source>
        <translation>plus petites, sans les données de l’appareil photo</translation>
    </message>
    <message>
        <source>the originals, as they are</source>
        <translation>les originaux, tels quels</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailCodeDialog</name>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Confirmez votre adresse e-mail</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. The code is good for a day: you can close this, and enter it later.</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>Un e-mail contenant un code a été envoyé à %1. Le code est valable un jour : vous pouvez fermer cette fenêtre et le saisir plus tard.</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>Label of a field.</extracomment>
        <translation>&amp;Code reçu par e-mail</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmailDialog</name>
    <message>
        <source>E-mail address</source>
        <extracomment>Title of a dialog.</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Where this server sends letters, a new address counts once you have entered the code that goes there.</source>
        <translation>Si ce serveur envoie des e-mails, une nouvelle adresse n’est prise en compte qu’une fois saisi le code qui y est envoyé.</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Votre mot de &amp;passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Supprimer l’adresse</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
        <translation>Saisir le code…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Chargement depuis le serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>E-mail : %1</translation>
    </message>
    <message>
        <source>%1 waits for the code from its letter.</source>
        <extracomment>An e-mail address that does not count before it is confirmed.</extracomment>
        <translation>%1 n’est pas encore confirmée : il manque le code reçu par e-mail.</translation>
    </message>
    <message>
        <source>None. With one you can sign in by it, and people who know it find you.</source>
        <translation>Aucune. Avec une adresse, vous pouvez vous connecter, et les personnes qui la connaissent vous trouvent.</translation>
    </message>
    <message>
        <source>Your e-mail address is removed.</source>
        <translation>Votre adresse e-mail a été supprimée.</translation>
    </message>
    <message>
        <source>Your e-mail address is changed.</source>
        <translation>Votre adresse e-mail a été modifiée.</translation>
    </message>
    <message>
        <source>Your e-mail address is confirmed.</source>
        <translation>Votre adresse e-mail est confirmée.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPanel</name>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher des émojis</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Smileys and emotion</source>
        <translation>Smileys et émotions</translation>
    </message>
    <message>
        <source>People and body</source>
        <translation>Personnes et corps</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Couleur de peau</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Modérément clair</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Intermédiaire</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Modérément foncé</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A skin tone: an emoji and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>skin tone</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>skin tone</comment>
        <translation>Foncé</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::EmojiPopup</name>
    <message>
        <source>Emoji to insert</source>
        <translation>Émojis à insérer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FactorDialog</name>
    <message>
        <source>Set up the second factor</source>
        <translation>Configurer la double authentification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Turn on</source>
        <extracomment>A button: the second factor.</extracomment>
        <translation>Activer</translation>
    </message>
    <message>
        <source>I have kept the codes</source>
        <translation>J’ai conservé les codes</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>1. Scan this with an authenticator app on your telephone.</source>
        <translation>1. Scannez ce code avec une application d’authentification sur votre téléphone.</translation>
    </message>
    <message>
        <source>QR code for the authenticator</source>
        <translation>Code QR pour l’application d’authentification</translation>
    </message>
    <message>
        <source>2. Enter the six digits that the app shows.</source>
        <translation>2. Saisissez les six chiffres affichés par l’application.</translation>
    </message>
    <message>
        <source>Code of the authenticator, six digits</source>
        <translation>Code de l’application d’authentification, six chiffres</translation>
    </message>
    <message>
        <source>No camera? Type this key into the app instead:</source>
        <translation>Pas d’appareil photo ? Saisissez plutôt cette clé dans l’application :</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>The key is copied.</source>
        <translation>Clé copiée.</translation>
    </message>
    <message>
        <source>The second factor is on. From now on signing in asks for a code.</source>
        <translation>La double authentification est activée. Désormais, un code vous sera demandé à la connexion.</translation>
    </message>
    <message>
        <source>Keep these recovery codes where you find them without your telephone. Each of them lets you in once in its place. They are shown this once.</source>
        <translation>Conservez ces codes de récupération là où vous les retrouverez sans votre téléphone. Chacun vous permet de vous connecter une fois sans lui. Ils ne sont affichés que cette fois-ci.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Wait for the next one, and check your telephone's clock.</source>
        <translation>Ce code est incorrect ou expiré. Attendez le suivant et vérifiez l’heure de votre téléphone.</translation>
    </message>
    <message>
        <source>Close without keeping the codes?</source>
        <translation>Fermer sans conserver les codes ?</translation>
    </message>
    <message>
        <source>They are not shown again. Without them and without your telephone only whoever runs the server can let you in.</source>
        <translation>Ils ne seront plus affichés. Sans eux et sans votre téléphone, seule l’administration du serveur pourra vous rendre l’accès.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Objectif : 100 ms</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Files</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>messages</comment>
        <extracomment>A kind of messages.</extracomment>
        <translation>Vocaux</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>messages</comment>
        <extracomment>All other kinds of messages.</extracomment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Requests</source>
        <extracomment>What programs ask of the server.</extracomment>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>requests</comment>
        <extracomment>Of what programs ask of the server, what it failed to do.</extracomment>
        <translation>Échouées</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>Of devices to the server.</extracomment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>People online</source>
        <translation>Personnes en ligne</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTile</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A figure for screen readers. %1: what it is, %2: how much, %3: what that means</extracomment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FigureTiles</name>
    <message>
        <source>Online</source>
        <extracomment>How many people are connected.</extracomment>
        <translation>En ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>In the last minute</source>
        <translation>Pendant la dernière minute</translation>
    </message>
    <message>
        <source>Delivery, p95</source>
        <extracomment>How long messages take to arrive; p95: 95 of 100 are as fast as that.</extracomment>
        <translation>Acheminement, p95</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Of requests in the last minute</source>
        <translation>Part des requêtes de la dernière minute</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Of what the server may use</source>
        <translation>Part de ce que le serveur peut utiliser</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Used by the server</source>
        <translation>Utilisée par le serveur</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>How long the server has been running.</extracomment>
        <translation>En service</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>%1: a date or a time</extracomment>
        <translation>Démarrage : %1</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None is known</source>
        <translation>Aucune connue</translation>
    </message>
    <message>
        <source>No request in the last minute</source>
        <translation>Aucune requête pendant la dernière minute</translation>
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
        <translation>%1 à %2</translation>
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
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>The highest is %1.</source>
        <extracomment>Of a chart, for screen readers. %1: a number</extracomment>
        <translation>Le maximum est %1.</translation>
    </message>
    <message>
        <source>Last at %1: %2. The highest is %3.</source>
        <extracomment>Of a chart, for screen readers. %1: a time, %2: "p50 12 ms, p95 41 ms", %3: a number</extracomment>
        <translation>Dernière valeur (%1) : %2. Le maximum est %3.</translation>
    </message>
    <message>
        <source>No message in the last minute</source>
        <translation>Aucun message pendant la dernière minute</translation>
    </message>
    <message>
        <source>Slower than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Plus lent que l’objectif, 20–100 ms</translation>
    </message>
    <message>
        <source>Faster than the aim, 20–100 ms</source>
        <extracomment>How long messages take, next to what is wanted.</extracomment>
        <translation>Plus rapide que l’objectif, 20–100 ms</translation>
    </message>
    <message>
        <source>Within the aim, 20–100 ms</source>
        <translation>Dans l’objectif, 20–100 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A short date and a time of that day: "26/11/2026, 10:42".</extracomment>
        <translation>%1 à %2</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FiguresPage</name>
    <message>
        <source>Refresh every 5 s</source>
        <translation>Actualiser toutes les 5 s</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The last %1</source>
        <extracomment>A button. %1: how long: "15 min", "24 h"</extracomment>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Delivery of messages</source>
        <translation>Acheminement des messages</translation>
    </message>
    <message>
        <source>Messages per second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>People and connections</source>
        <translation>Personnes et connexions</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Sentiment of messages</source>
        <translation>Sentiment des messages</translation>
    </message>
    <message>
        <source>Of 100 messages, 50, 95 and 99 arrive within that time.</source>
        <translation>Sur 100 messages, 50, 95 et 99 arrivent dans ce délai.</translation>
    </message>
    <message>
        <source>From −1, very negative, to +1, very positive.</source>
        <translation>De −1, très négatif, à +1, très positif.</translation>
    </message>
    <message>
        <source>There is no connection to the server now. As of %1.</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Pas de connexion au serveur pour le moment. Données de %1.</translation>
    </message>
    <message>
        <source>The figures come from the server, and there is no connection to it now.</source>
        <translation>Les statistiques viennent du serveur, et il n’y a pas de connexion pour le moment.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Chargement depuis le serveur…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>When figures were asked for. %1: a time of day</extracomment>
        <translation>Données de %1</translation>
    </message>
    <message>
        <source>Shown once five people have written: nobody is to be read out of it.</source>
        <translation>Affiché une fois que cinq personnes ont écrit, pour que personne ne soit reconnaissable.</translation>
    </message>
    <message>
        <source>n = %1 messages since %2</source>
        <extracomment>Below a chart: of how many messages it is. %1: the number, %2: a date and a time</extracomment>
        <translation>n = %1 messages depuis le %2</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exporter les statistiques</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: a file and where it is</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>L’enregistrement a échoué : %1</translation>
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
        <translation>%1, de %2 dans %3</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FileWords</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much of a file has been sent or fetched: "3.1 MB of 12.0 MB".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>The kind of a file and its size: "PDF · 1.2 MB".</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
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
        <translation>Envoyer les photos</translation>
    </message>
    <message>
        <source>Smaller: quick, and sharp on a screen</source>
        <translation>Plus petites : rapides, et nettes à l’écran</translation>
    </message>
    <message>
        <source>As they are: every detail, and larger</source>
        <translation>Telles quelles : tous les détails, mais plus lourdes</translation>
    </message>
    <message>
        <source>Before photos are sent, you can choose otherwise.</source>
        <translation>Avant l’envoi de photos, vous pouvez faire un autre choix.</translation>
    </message>
    <message>
        <source>Files are saved in</source>
        <translation>Enregistrer les fichiers dans</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Use the usual one</source>
        <translation>Utiliser le dossier par défaut</translation>
    </message>
    <message>
        <source>Copies on this device</source>
        <translation>Copies sur cet appareil</translation>
    </message>
    <message>
        <source>Clear cached files</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Save files in…</source>
        <translation>Enregistrer les fichiers dans…</translation>
    </message>
    <message>
        <source>Nothing: what you look at is kept here for a while, so that it is there at once the next time.</source>
        <translation>Rien : ce que vous ouvrez est conservé ici quelque temps, pour s’afficher aussitôt la fois suivante.</translation>
    </message>
    <message>
        <source>%1 of pictures, videos and voice messages that you looked at.</source>
        <extracomment>%1: a size, as "1.2 MB".</extracomment>
        <translation>%1 d’images, de vidéos et de messages vocaux que vous avez ouverts.</translation>
    </message>
    <message>
        <source>Clear the cached files?</source>
        <translation>Vider le cache ?</translation>
    </message>
    <message>
        <source>Pictures, videos and voice messages are fetched again when you look at them. Messages, drafts and the files you saved stay.</source>
        <translation>Les images, vidéos et messages vocaux seront rechargés quand vous les ouvrirez. Les messages, les brouillons et les fichiers que vous avez enregistrés sont conservés.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Vidage en cours…</translation>
    </message>
    <message>
        <source>The cached files are cleared.</source>
        <translation>Le cache a été vidé.</translation>
    </message>
    <message>
        <source>Chats and files changed.</source>
        <translation>Paramètres des discussions et fichiers modifiés.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FindingRow</name>
    <message>
        <source>All right</source>
        <extracomment>Here and below: what was found of a server.</extracomment>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Look into this</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ForwardDialog</name>
    <message>
        <source>Forward to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>Add a word of your own (optional)</source>
        <translation>Ajouter un commentaire (facultatif)</translation>
    </message>
    <message>
        <source>A word of your own, sent before it</source>
        <translation>Votre commentaire, envoyé juste avant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more message(s)</source>
        <translation>
            <numerusform>et %n autre message</numerusform>
            <numerusform>et %n autres messages</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no connection. It waits on this device and goes by itself once there is one.</source>
        <translation>Pas de connexion. L’envoi attend sur cet appareil et se fera tout seul dès qu’il y en aura une.</translation>
    </message>
    <message numerus="yes">
        <source>Forwarded to %n chats.</source>
        <translation>
            <numerusform>Transféré à %n discussion.</numerusform>
            <numerusform>Transféré à %n discussions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Transféré à %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: one message at a time goes there, without a word of your own.</source>
        <extracomment>%1: a group.</extracomment>
        <translation>Mode lent dans %1 : un seul message à la fois, sans commentaire de votre part.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FoundGroups</name>
    <message>
        <source>Part of its name</source>
        <translation>Une partie de son nom</translation>
    </message>
    <message>
        <source>Or find a &amp;public group</source>
        <translation>Ou trouvez un groupe &amp;public</translation>
    </message>
    <message>
        <source>No public group of this name.</source>
        <translation>Aucun groupe public de ce nom.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::FriendPicker</name>
    <message>
        <source>Search friends</source>
        <translation>Rechercher des amis</translation>
    </message>
    <message>
        <source>No friends to choose from.</source>
        <translation>Aucun ami à choisir.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::GroupCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add members</source>
        <translation>Ajouter des membres</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Only admins change the name and the description.</source>
        <translation>Seuls les admins peuvent modifier le nom et la description.</translation>
    </message>
    <message>
        <source>Only admins add members.</source>
        <translation>Seuls les admins peuvent ajouter des membres.</translation>
    </message>
    <message>
        <source>Only admins invite by link.</source>
        <translation>Seuls les admins peuvent inviter par lien.</translation>
    </message>
    <message>
        <source>%1 · you</source>
        <extracomment>A member's role and presence.</extracomment>
        <translation>%1 · vous</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>Edit the group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Only admins change the picture.</source>
        <translation>Seuls les admins peuvent modifier l’image.</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Supprimer le groupe…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Banned</source>
        <translation>Bannis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <extracomment>A tab: %1 people ask to join the group.</extracomment>
        <translation>Demandes %1</translation>
    </message>
    <message>
        <source>Only admins see who asks to join.</source>
        <translation>Seuls les admins voient qui demande à rejoindre le groupe.</translation>
    </message>
    <message>
        <source>Only admins see who is banned.</source>
        <translation>Seuls les admins voient les personnes bannies.</translation>
    </message>
    <message>
        <source>Only admins see what admins did.</source>
        <translation>Seuls les admins voient ce que les admins ont fait.</translation>
    </message>
    <message>
        <source>Only owners delete the group.</source>
        <translation>Seuls les propriétaires peuvent supprimer le groupe.</translation>
    </message>
    <message>
        <source>Invite by link</source>
        <translation>Inviter par lien</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>ID %1</source>
        <extracomment>%1: by what programs know a chat, "01J8…"</extracomment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Copy the ID</source>
        <translation>Copier l’ID</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HandOverDialog</name>
    <message>
        <source>Who takes the chat over?</source>
        <translation>Qui reprend la discussion ?</translation>
    </message>
    <message>
        <source>You are the only owner of “%1”. Choose who owns it from now on; then you leave.</source>
        <translation>Vous êtes l’unique propriétaire de « %1 ». Choisissez qui en sera désormais propriétaire ; vous quitterez ensuite la discussion.</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hand over to %1 and leave?</source>
        <translation>Céder à %1 et quitter ?</translation>
    </message>
    <message>
        <source>%1 becomes the owner. You receive no more messages of this chat.</source>
        <translation>%1 devient propriétaire. Vous ne recevrez plus les messages de cette discussion.</translation>
    </message>
    <message>
        <source>Hand over and leave</source>
        <translation>Céder et quitter</translation>
    </message>
    <message>
        <source>The chat has a new owner, but you are still in it: %1</source>
        <translation>La discussion a changé de propriétaire, mais vous en faites toujours partie : %1</translation>
    </message>
    <message>
        <source>Nobody is found here.</source>
        <translation>Personne n’a été trouvé ici.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HealthPage</name>
    <message>
        <source>Examine again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What the server finds when it examines itself: its files, database, certificate and letters. The operator has the same by “doctor”.</source>
        <translation>Ce que le serveur constate lorsqu’il se vérifie lui-même : ses fichiers, sa base de données, son certificat et ses e-mails. La personne qui gère le serveur obtient la même chose avec « doctor ».</translation>
    </message>
    <message>
        <source>The last examination is less than a minute old.</source>
        <translation>La dernière vérification date de moins d’une minute.</translation>
    </message>
    <message>
        <source>There is nothing to say about it.</source>
        <translation>Il n’y a rien à en dire.</translation>
    </message>
    <message>
        <source>The server is being examined…</source>
        <translation>Vérification du serveur…</translation>
    </message>
    <message>
        <source>Examined: %1</source>
        <translation>Vérification : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HitDelegate</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>Who wrote it, and in which chat.</extracomment>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::HoverActions</name>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Plus d’actions</translation>
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
        <translation>Modifié pour tous vos appareils.</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s)</source>
        <translation>
            <numerusform>Après %n jour</numerusform>
            <numerusform>Après %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Within a day, as your server has it</source>
        <translation>En moins d’un jour (réglage de votre serveur)</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s), as your server has it</source>
        <translation>
            <numerusform>Après %n jour (réglage de votre serveur)</numerusform>
            <numerusform>Après %n jours (réglage de votre serveur)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out unused devices</source>
        <extracomment>Before "After 7 days": devices that nobody uses for so long.</extracomment>
        <translation>Déconnecter les appareils inutilisés</translation>
    </message>
    <message>
        <source>This holds for all your devices, also for those that are signed in now. Whoever comes back later needs the password.</source>
        <translation>Ceci vaut pour tous vos appareils, y compris ceux qui sont connectés en ce moment. Passé ce délai, le mot de passe y sera à nouveau demandé.</translation>
    </message>
    <message>
        <source>Set by your server, which leaves no shorter time to choose.</source>
        <translation>Défini par votre serveur ; aucun délai plus court n’est possible.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ImageViewer</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Pivoter</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 %</source>
        <translation>%1 sur %2 · %3 %</translation>
    </message>
    <message>
        <source>Fit the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the pictures one looks at, and how large it is: "3 of 12 · 80 %".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>Infos sur ce fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
    <message>
        <source>This picture is too large to be shown</source>
        <translation>Cette image est trop grande pour être affichée</translation>
    </message>
    <message>
        <source>This picture could not be fetched</source>
        <translation>Cette image n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A picture that is not there: its file name, and its kind and size.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>Envoi</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteCard</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You are invited</source>
        <translation>Vous avez une invitation</translation>
    </message>
    <message>
        <source>Paste the whole link of your invitation. It names the server and lets you make an account there.</source>
        <translation>Collez le lien complet de votre invitation. Il indique le serveur et vous permet d’y créer un compte.</translation>
    </message>
    <message>
        <source>&amp;Invitation link</source>
        <translation>Lien d’&amp;invitation</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>This is no invitation link. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Ce n’est pas un lien d’invitation. Il commence par https:// ou chatoyant:// et tient sur une ligne : copiez-le à nouveau en entier.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InviteDialog</name>
    <message>
        <source>New invitation</source>
        <translation>Nouvelle invitation</translation>
    </message>
    <message>
        <source>&amp;Note, for administrators only (optional)</source>
        <translation>&amp;Note, réservée aux admins (facultatif)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Lien de l’invitation</translation>
    </message>
    <message>
        <source>The link is shown this once: the server keeps no copy of it. Send it by a way that others do not read.</source>
        <translation>Le lien n’est affiché que cette fois-ci : le serveur n’en garde aucune copie. Envoyez-le par un moyen que personne d’autre ne lit.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::InvitesPage</name>
    <message>
        <source>New invitation…</source>
        <translation>Nouvelle invitation…</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can make an account on this server. You see this because you are one of its administrators.</source>
        <translation>Toute personne ayant le lien d’une invitation peut créer un compte sur ce serveur. Vous voyez ceci parce que vous êtes admin du serveur.</translation>
    </message>
    <message>
        <source>There are no invitations.</source>
        <translation>Il n’y a aucune invitation.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Buttons: an invitation that is over goes from the list; one that holds is taken back.</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>The invitation is taken back.</source>
        <translation>L’invitation a été révoquée.</translation>
    </message>
    <message>
        <source>Take this invitation back?</source>
        <translation>Révoquer cette invitation ?</translation>
    </message>
    <message>
        <source>Its link lets nobody in any more. Who has come by it stays.</source>
        <translation>Son lien ne permettra plus à personne d’entrer. Les personnes arrivées grâce à lui restent.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JoinChatDialog</name>
    <message>
        <source>Join a chat</source>
        <translation>Rejoindre une discussion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrée en cours…</translation>
    </message>
    <message>
        <source>Paste the whole link that somebody in the chat gave you. You see what it leads to before you join.</source>
        <translation>Collez le lien complet que vous a donné un membre de la discussion. Vous verrez où il mène avant de la rejoindre.</translation>
    </message>
    <message>
        <source>&amp;Link to the chat</source>
        <translation>&amp;Lien vers la discussion</translation>
    </message>
    <message>
        <source>This link is an invitation to make an account on a server. You have an account: ask for a link to the chat, or to be added.</source>
        <translation>Ce lien est une invitation à créer un compte sur un serveur. Vous avez déjà un compte : demandez un lien vers la discussion, ou qu’on vous y ajoute.</translation>
    </message>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>You are a member of this chat already.</source>
        <translation>Vous êtes déjà membre de cette discussion.</translation>
    </message>
    <message>
        <source>Use an account there</source>
        <translation>Utiliser un compte là-bas</translation>
    </message>
    <message>
        <source>This link leads to a chat on %1, and you are signed in on %2. If these are two names of one server, continue. If not, use an account there.</source>
        <extracomment>Addresses of two servers.</extracomment>
        <translation>Ce lien mène à une discussion sur %1, mais votre session est ouverte sur %2. S’il s’agit de deux noms du même serveur, continuez. Sinon, utilisez un compte là-bas.</translation>
    </message>
    <message>
        <source>This is no link to a chat. It begins with https:// or chatoyant:// and is one line: copy it again, as a whole.</source>
        <translation>Ce n’est pas un lien vers une discussion. Il commence par https:// ou chatoyant:// et tient sur une ligne : copiez-le à nouveau en entier.</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>An admin decides who comes in.</source>
        <translation>Un admin décide qui peut entrer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asked to join. The chat appears in your list once an admin lets you in.</source>
        <translation>Demande envoyée. La discussion apparaîtra dans votre liste dès qu’un admin vous laissera entrer.</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Withdrawing…</source>
        <translation>Retrait en cours…</translation>
    </message>
    <message>
        <source>The request is withdrawn.</source>
        <translation>La demande a été retirée.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::JumpButton</name>
    <message numerus="yes">
        <source>%1, %n new message(s)</source>
        <extracomment>A button's name and how many new messages it leads to.</extracomment>
        <translation>
            <numerusform>%1, %n nouveau message</numerusform>
            <numerusform>%1, %n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeyField</name>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::KeysDialog</name>
    <message>
        <source>Keys for “%1”</source>
        <extracomment>An action, by its name.</extracomment>
        <translation>Raccourci pour « %1 »</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Aucun raccourci pour l’instant.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement : %1</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nouveau raccourci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>One types with these: take Ctrl or Alt along.</source>
        <translation>Ces touches servent à écrire : ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>On some keyboards Ctrl and Alt together write a letter: leave one out.</source>
        <translation>Sur certains claviers, Ctrl et Alt ensemble écrivent une lettre : retirez l’une des deux.</translation>
    </message>
    <message>
        <source>One needs these for writing: take others.</source>
        <translation>Ces touches sont nécessaires pour écrire : choisissez-en d’autres.</translation>
    </message>
    <message>
        <source>“%1” has these now, and would lose them.</source>
        <extracomment>Another action that has the keys which one pressed.</extracomment>
        <translation>« %1 » utilise actuellement ce raccourci et le perdrait.</translation>
    </message>
    <message>
        <source>%1 has no keys any more.</source>
        <extracomment>An action, then its keys.</extracomment>
        <translation>%1 n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <extracomment>On the way in, before there are settings.</extracomment>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Langue du système : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LanguagePage</name>
    <message>
        <source>The windows change at once; nothing is lost. Messages stay in the language in which they were written.</source>
        <translation>Les fenêtres changent aussitôt ; rien n’est perdu. Les messages restent dans la langue où ils ont été écrits.</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <extracomment>The language of the system, which is named.</extracomment>
        <translation>Langue du système : %1</translation>
    </message>
    <message>
        <source>Spell check</source>
        <translation>Correction orthographique</translation>
    </message>
    <message>
        <source>No dictionaries are installed. Install one for your language, for example hunspell-en-us, and start again.</source>
        <translation>Aucun dictionnaire n’est installé. Installez-en un pour votre langue, par exemple hunspell-fr, et redémarrez Chatoyant.</translation>
    </message>
    <message>
        <source>Words are checked on this device, and in all languages that are chosen here at once.</source>
        <translation>Les mots sont vérifiés sur cet appareil, dans toutes les langues choisies ici à la fois.</translation>
    </message>
    <message>
        <source>Languages changed.</source>
        <translation>Langues modifiées.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Languages</name>
    <message>
        <source>It is no translation that lrelease made.</source>
        <translation>Ce n’est pas une traduction produite par lrelease.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LetterCard</name>
    <message>
        <source>Look into your mail</source>
        <extracomment>Title of the step that follows a sign-up: a code has come by e-mail.</extracomment>
        <translation>Consultez vos e-mails</translation>
    </message>
    <message>
        <source>&amp;Code from the letter</source>
        <extracomment>The code that a letter (an e-mail of the server) contains.</extracomment>
        <translation>&amp;Code reçu par e-mail</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>Change the address, or send it again</source>
        <translation>Modifier l’adresse ou renvoyer l’e-mail</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Enter the code from the letter that the server sent you. It is good for a day.</source>
        <translation>Saisissez le code de l’e-mail que le serveur vous a envoyé. Il est valable un jour.</translation>
    </message>
    <message>
        <source>A letter with a code is on its way to %1. It may take some minutes, or end up among the spam. The code is good for a day.</source>
        <translation>Un e-mail contenant un code a été envoyé à %1. Il peut mettre quelques minutes à arriver ou finir dans les indésirables. Le code est valable un jour.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkRows</name>
    <message>
        <source>Chat on %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Discussion sur %1</translation>
    </message>
    <message>
        <source>Invitation to %1</source>
        <extracomment>A link: a server's address.</extracomment>
        <translation>Invitation pour %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LinkWords</name>
    <message>
        <source>Show preview</source>
        <translation>Afficher l’aperçu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Above the title of a page behind a link. %1: what the site calls itself, %2: the name of its computer, such as example.org.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>It has a preview of the link.</source>
        <extracomment>Read out after a message: what is behind its link can be shown.</extracomment>
        <translation>Un aperçu du lien est disponible.</translation>
    </message>
    <message>
        <source>Preview of the link: %1</source>
        <extracomment>Read out after a message. %1: site, title and description of the page behind its link.</extracomment>
        <translation>Aperçu du lien : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LoadNote</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Chargement depuis le serveur…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockCodeDialog</name>
    <message>
        <source>Change the code</source>
        <translation>Modifier le code</translation>
    </message>
    <message>
        <source>Choose a code</source>
        <translation>Choisir un code</translation>
    </message>
    <message>
        <source>The code opens the window after you locked it, on this device only. It keeps your chats from eyes that pass by; it does not encrypt what is saved here.</source>
        <translation>Le code rouvre la fenêtre après son verrouillage, sur cet appareil uniquement. Il protège vos discussions des regards indiscrets ; il ne chiffre pas ce qui est enregistré ici.</translation>
    </message>
    <message>
        <source>The code no&amp;w</source>
        <translation>Code &amp;actuel</translation>
    </message>
    <message numerus="yes">
        <source>&amp;New code, at least %n character(s)</source>
        <translation>
            <numerusform>&amp;Nouveau code, au moins %n caractère</numerusform>
            <numerusform>&amp;Nouveau code, au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>The new code &amp;again</source>
        <translation>&amp;Répéter le nouveau code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No code any more</source>
        <translation>Supprimer le code</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Utiliser ce code</translation>
    </message>
    <message>
        <source>This is not the code that opens it now.</source>
        <translation>Ce n’est pas le code actuel.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux codes sont différents.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockNote</name>
    <message>
        <source>Set by your server. %1</source>
        <extracomment>Of a setting that cannot be changed. %1: a sentence that says why.</extracomment>
        <translation>Défini par votre serveur. %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockPage</name>
    <message>
        <source>Chatoyant is locked</source>
        <translation>Chatoyant est verrouillé</translation>
    </message>
    <message>
        <source>Messages go on arriving, and nobody sees them.</source>
        <translation>Les messages continuent d’arriver, mais personne ne les voit.</translation>
    </message>
    <message>
        <source>Your &amp;code</source>
        <translation>Votre &amp;code</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>I forgot the code…</source>
        <translation>J’ai oublié le code…</translation>
    </message>
    <message>
        <source>This is not your code.</source>
        <translation>Ce n’est pas votre code.</translation>
    </message>
    <message>
        <source>Go on without the code?</source>
        <translation>Continuer sans le code ?</translation>
    </message>
    <message>
        <source>You are signed out, and everything saved on this device goes, also messages that wait to be sent. The server keeps what it has: sign in with your password to see it again.</source>
        <translation>Votre session sera fermée et tout ce qui est enregistré sur cet appareil sera effacé, y compris les messages en attente d’envoi. Le serveur garde ce qu’il a : connectez-vous avec votre mot de passe pour le revoir.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Se déconnecter et effacer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LockRow</name>
    <message>
        <source>Lock of this device</source>
        <translation>Verrouillage sur cet appareil</translation>
    </message>
    <message>
        <source>Set a code…</source>
        <translation>Définir un code…</translation>
    </message>
    <message>
        <source>The code is set.</source>
        <translation>Le code est défini.</translation>
    </message>
    <message>
        <source>There is no code any more.</source>
        <translation>Il n’y a plus de code.</translation>
    </message>
    <message>
        <source>Locking hides your chats until the code is typed; the main menu and the keyboard do it.</source>
        <translation>Le verrouillage masque vos discussions jusqu’à la saisie du code ; activez-le depuis le menu principal ou au clavier.</translation>
    </message>
    <message>
        <source>With a code you can hide your chats while you are away from your desk.</source>
        <translation>Avec un code, vous pouvez masquer vos discussions quand vous n’êtes pas à votre poste.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Lock of this device: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Change…".</extracomment>
        <translation>Verrouillage sur cet appareil : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::LookPage</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Increase contrast</source>
        <translation>Augmenter le contraste</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <extracomment>A command: how the windows look.</extracomment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Density</source>
        <extracomment>How close together chats and messages stand.</extracomment>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Screen readers announce new messages in the open chat</source>
        <translation>Les lecteurs d’écran annoncent les nouveaux messages de la discussion ouverte</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Those that mention me</source>
        <translation>Uniquement ceux qui me mentionnent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Appearance changed.</source>
        <translation>Apparence modifiée.</translation>
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
        <translation>La liste de vos comptes était endommagée. Ils ont été retrouvés grâce à leurs dossiers ; seul leur ordre a pu changer.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MediaGrid</name>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
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
        <translation>Rechercher un fichier par son nom</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Vocaux</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>What this chat holds stands on the server. It is shown once that is reached.</source>
        <translation>Le contenu de cette discussion se trouve sur le serveur. Il s’affichera dès que celui-ci sera joignable.</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Affichage impossible</translation>
    </message>
    <message>
        <source>No file is called so</source>
        <translation>Aucun fichier ne porte ce nom</translation>
    </message>
    <message>
        <source>Try a shorter part of its name.</source>
        <translation>Essayez avec une partie plus courte du nom.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>No voice messages yet</source>
        <translation>Pas encore de messages vocaux</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Pas encore de liens</translation>
    </message>
    <message>
        <source>Photos and videos that are sent in this chat are gathered here.</source>
        <translation>Les photos et vidéos envoyées dans cette discussion sont rassemblées ici.</translation>
    </message>
    <message>
        <source>Documents and other files that are sent in this chat are gathered here.</source>
        <translation>Les documents et autres fichiers envoyés dans cette discussion sont rassemblés ici.</translation>
    </message>
    <message>
        <source>Voice messages of this chat are gathered here.</source>
        <translation>Les messages vocaux de cette discussion sont rassemblés ici.</translation>
    </message>
    <message>
        <source>Addresses that somebody writes in this chat are gathered here.</source>
        <translation>Les adresses écrites dans cette discussion sont rassemblées ici.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a picture, and when.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Show in the chat</source>
        <translation>Afficher dans la discussion</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MemberMenu</name>
    <message>
        <source>Make reader</source>
        <translation>Limiter à la lecture</translation>
    </message>
    <message>
        <source>Make member</source>
        <translation>Nommer membre</translation>
    </message>
    <message>
        <source>Make admin</source>
        <translation>Nommer admin</translation>
    </message>
    <message>
        <source>Make owner…</source>
        <translation>Nommer propriétaire…</translation>
    </message>
    <message>
        <source>Hand the chat over…</source>
        <translation>Céder la discussion…</translation>
    </message>
    <message>
        <source>Remove from the chat…</source>
        <translation>Retirer de la discussion…</translation>
    </message>
    <message>
        <source>Only owners remove admins and owners.</source>
        <translation>Seuls les propriétaires peuvent retirer des admins et des propriétaires.</translation>
    </message>
    <message>
        <source>Only owners set roles.</source>
        <translation>Seuls les propriétaires peuvent attribuer des rôles.</translation>
    </message>
    <message>
        <source>Make %1 an owner?</source>
        <translation>Nommer %1 propriétaire ?</translation>
    </message>
    <message>
        <source>Owners can do everything here, also take the chat over.</source>
        <translation>Les propriétaires peuvent tout faire ici, y compris prendre le contrôle de la discussion.</translation>
    </message>
    <message>
        <source>Make owner</source>
        <translation>Nommer propriétaire</translation>
    </message>
    <message>
        <source>Hand the chat over to %1?</source>
        <translation>Céder la discussion à %1 ?</translation>
    </message>
    <message>
        <source>%1 becomes an owner, and you become an admin. Only an owner can give it back to you.</source>
        <translation>%1 devient propriétaire et vous devenez admin. Seul un propriétaire peut vous rendre ce rôle.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Céder</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show profile</source>
        <translation>Afficher le profil</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>You are not friends yet. The profile has a button for that.</source>
        <translation>Vous n’êtes pas encore amis. Le profil a un bouton pour cela.</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Mentionner</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Seuls les admins peuvent écrire ici.</translation>
    </message>
    <message>
        <source>Ban from the chat…</source>
        <extracomment>Remove somebody from a chat so that they cannot come back by themselves.</extracomment>
        <translation>Bannir de la discussion…</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat. Who has a link to it can come back.</source>
        <translation>%1 ne recevra plus les messages de cette discussion. Un lien permettra toutefois d’y revenir.</translation>
    </message>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1 ?</translation>
    </message>
    <message>
        <source>%1 gets no more messages of this chat, and cannot come back by a link until an admin unbans them or adds them again.</source>
        <translation>%1 ne recevra plus les messages de cette discussion et ne pourra pas revenir par un lien tant qu’un admin n’aura pas levé le bannissement ou redonné l’accès.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
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
        <translation>Personnes à mentionner</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageModel</name>
    <message>
        <source>Loading messages…</source>
        <translation>Chargement des messages…</translation>
    </message>
    <message>
        <source>Some messages could not be loaded</source>
        <translation>Certains messages n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, reply to you</source>
        <translation>, réponse à vous</translation>
    </message>
    <message>
        <source>, reply to %1</source>
        <translation>, réponse à %1</translation>
    </message>
    <message>
        <source>, reply</source>
        <translation>, réponse</translation>
    </message>
    <message>
        <source>, mentions you</source>
        <translation>, vous mentionne</translation>
    </message>
    <message>
        <source>, forwarded from %1</source>
        <translation>, transféré de %1</translation>
    </message>
    <message>
        <source>, edited</source>
        <translation>, modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read out after a message. %1: who translated it, from what, %2: the translation</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n reaction(s).</source>
        <translation>
            <numerusform>%n réaction.</numerusform>
            <numerusform>%n réactions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <extracomment>Read out after a voice message; %1: what it says.</extracomment>
        <translation>Transcription : %1</translation>
    </message>
    <message>
        <source>Space shows its words.</source>
        <extracomment>Read out after a voice message that has been written down.</extracomment>
        <translation>Espace affiche la transcription.</translation>
    </message>
    <message>
        <source>Hide words</source>
        <extracomment>Shows or hides what a voice message says, written down by a machine.</extracomment>
        <translation>Masquer la transcription</translation>
    </message>
    <message>
        <source>Show words</source>
        <translation>Afficher la transcription</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MessageView</name>
    <message>
        <source>Jump to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>Jump to the first unread message</source>
        <translation>Aller au premier message non lu</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>First unread</source>
        <translation>Premier non lu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file's name, and what it is or how far it has come.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. Click to see its earlier texts.</source>
        <extracomment>Where a message is marked as edited: when it was written, and what a click does.</extracomment>
        <translation>%1. Cliquez pour voir les versions précédentes.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MicrophoneTest</name>
    <message>
        <source>How loud it is</source>
        <translation>Niveau sonore</translation>
    </message>
    <message>
        <source>The chosen microphone is not connected. You hear the system's choice.</source>
        <translation>Le micro choisi n’est pas connecté. Vous entendez celui du système.</translation>
    </message>
    <message>
        <source>It cannot be played. Choose other speakers, and try again.</source>
        <translation>Lecture impossible. Choisissez d’autres haut-parleurs et réessayez.</translation>
    </message>
    <message>
        <source>Say something. Nobody else hears it.</source>
        <translation>Dites quelque chose. Personne d’autre ne l’entend.</translation>
    </message>
    <message>
        <source>Nothing was heard. Choose another microphone, or see whether it is muted.</source>
        <translation>Aucun son détecté. Choisissez un autre micro ou vérifiez s’il est coupé.</translation>
    </message>
    <message>
        <source>This is what the others would hear.</source>
        <translation>Voici ce que les autres entendraient.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Test the microphone</source>
        <translation>Tester le micro</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Arrêter l’écoute</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodCardDialog</name>
    <message>
        <source>How good are moods?</source>
        <translation>Les ambiances sont-elles fiables ?</translation>
    </message>
    <message>
        <source>No figures came with this program.</source>
        <translation>Aucun chiffre n’est fourni avec ce programme.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Of 100 messages, %1 get the right one of four moods; always guessing the commonest would get %2. Pleasant or unpleasant is right for %3; guessing would get %4.</source>
        <extracomment>Each % is a number of messages out of a hundred.</extracomment>
        <translation>Sur 100 messages, %1 reçoivent la bonne ambiance parmi quatre ; en misant toujours sur la plus fréquente, ce serait %2. Agréable ou désagréable est juste pour %3 ; en devinant, ce serait %4.</translation>
    </message>
    <message>
        <source>Messages in other languages have no mood.</source>
        <translation>Les messages dans d’autres langues n’ont pas d’ambiance.</translation>
    </message>
    <message>
        <source>Not available for this language: %1, and all that are not listed here. Messages in them have no mood.</source>
        <extracomment>%1: names of languages</extracomment>
        <translation>Non disponible pour : %1 et toutes les langues qui ne figurent pas ici. Les messages dans ces langues n’ont pas d’ambiance.</translation>
    </message>
    <message>
        <source>Measured on texts whose moods people had labelled and that the program had not learnt from. A mood the program is not sure of is shown as calm.</source>
        <translation>Mesuré sur des textes dont l’ambiance avait été indiquée par des personnes et qui n’avaient pas servi à entraîner le programme. Quand le programme n’est pas sûr, il affiche une ambiance calme.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLevelChoice</name>
    <message>
        <source>Work out the mood of conversations</source>
        <translation>Déterminer l’ambiance des conversations</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodLookChoice</name>
    <message>
        <source>Colours behind the messages</source>
        <extracomment>How strongly the mood of a chat colours what lies behind its messages.</extracomment>
        <translation>Couleurs derrière les messages</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Marquées</translation>
    </message>
    <message>
        <source>Subtle</source>
        <translation>Discrètes</translation>
    </message>
    <message>
        <source>The same for every mood</source>
        <extracomment>The colours behind the messages are always the same.</extracomment>
        <translation>Les mêmes pour toutes les ambiances</translation>
    </message>
    <message>
        <source>Show of a mood</source>
        <translation>Pour une ambiance, afficher</translation>
    </message>
    <message>
        <source>Its word</source>
        <extracomment>Show of a mood …</extracomment>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Its icon</source>
        <translation>Son icône</translation>
    </message>
    <message>
        <source>Its pattern behind the messages</source>
        <translation>Son motif derrière les messages</translation>
    </message>
    <message>
        <source>Its icon in the list of chats, too</source>
        <translation>Son icône aussi dans la liste des discussions</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPage</name>
    <message>
        <source>Moods describe a conversation, never a person. Each chat can have a choice of its own, in its menu. Who runs the server sees how moods are spread over at least five people, never those of one.</source>
        <translation>L’ambiance décrit une conversation, jamais une personne. Chaque discussion peut avoir son propre réglage, dans son menu. L’admin du serveur voit la répartition des ambiances sur au moins cinq personnes, jamais celles d’une seule.</translation>
    </message>
    <message>
        <source>Tell me how what I write may read</source>
        <translation>M’indiquer comment ce que j’écris peut être perçu</translation>
    </message>
    <message>
        <source>Show moods along the scroll bar</source>
        <translation>Afficher les ambiances le long de la barre de défilement</translation>
    </message>
    <message>
        <source>How good is this?</source>
        <translation>Est-ce fiable ?</translation>
    </message>
    <message>
        <source>What you write is not judged on this device: %1. Install the program again to mend this.</source>
        <extracomment>%1: a sentence in English about the file that moods are worked out with.</extracomment>
        <translation>Ce que vous écrivez n’est pas évalué sur cet appareil : %1. Réinstallez le programme pour y remédier.</translation>
    </message>
    <message>
        <source>Mood settings changed.</source>
        <translation>Paramètres d’ambiance modifiés.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPill</name>
    <message>
        <source>Paused</source>
        <extracomment>The mood of a conversation is not judged for now, one word.</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The mood of this chat is paused: show it again</source>
        <translation>L’ambiance de cette discussion est en pause : l’afficher à nouveau</translation>
    </message>
    <message>
        <source>Mood of the conversation: %1</source>
        <translation>Ambiance de la conversation : %1</translation>
    </message>
    <message>
        <source>Why this mood?</source>
        <translation>Pourquoi cette ambiance ?</translation>
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
        <translation>Pourquoi cette ambiance ?</translation>
    </message>
    <message>
        <source>Nobody's words have been judged yet.</source>
        <translation>Aucun message n’a encore été évalué.</translation>
    </message>
    <message>
        <source>A group has a mood once three people have written, until nobody writes for half an hour.</source>
        <translation>Un groupe a une ambiance dès que trois personnes ont écrit, jusqu’à ce que personne n’écrive pendant une demi-heure.</translation>
    </message>
    <message>
        <source>A chat has a mood once somebody has written, until nobody writes for half an hour.</source>
        <translation>Une discussion a une ambiance dès que quelqu’un a écrit, jusqu’à ce que personne n’écrive pendant une demi-heure.</translation>
    </message>
    <message>
        <source>Pleasantness</source>
        <translation>Degré d’agrément</translation>
    </message>
    <message>
        <source>%1 % sure</source>
        <translation>%1 % de certitude</translation>
    </message>
    <message>
        <source>What weighed most</source>
        <translation>Ce qui a le plus compté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Who said what.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Pause for this chat</source>
        <translation>Mettre en pause ici</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Not right?</source>
        <translation>Pas d’accord ?</translation>
    </message>
    <message>
        <source>The mood of “%1” is not right</source>
        <extracomment>The name of a button for those who cannot see it; %1: a message.</extracomment>
        <translation>L’ambiance de « %1 » n’est pas la bonne</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Selon votre choix.</translation>
    </message>
    <message>
        <source>Words that speak for this mood (+) and against it (−)</source>
        <translation>Mots en faveur de cette ambiance (+) et contre elle (−)</translation>
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
        <translation>Pour moi, l’ambiance est</translation>
    </message>
    <message>
        <source>Leave it to the program</source>
        <translation>Laisser le programme décider</translation>
    </message>
    <message>
        <source>Kept on this device, for this wording; never sent.</source>
        <translation>Conservé sur cet appareil, pour ce texte précis ; jamais envoyé.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged on this device only.</source>
        <translation>D’après les derniers messages ; les plus récents comptent davantage. Évalués sur cet appareil, et cela reste ici.</translation>
    </message>
    <message>
        <source>From the latest messages; newer ones count more. Judged by the server.</source>
        <translation>D’après les derniers messages ; les plus récents comptent davantage. Chacun a été évalué par le serveur ; cet appareil en a déduit l’ambiance.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodPreview</name>
    <message>
        <source>How a chat looks: %1</source>
        <extracomment>%1: the mood of a conversation, one word.</extracomment>
        <translation>Aperçu d’une discussion : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::MoodTimeline</name>
    <message>
        <source>Moods of this conversation</source>
        <translation>Ambiances de cette conversation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A mood, and how many messages have it: "Tense: 3".</extracomment>
        <translation>%1 : %2</translation>
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
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search friends</source>
        <translation>Rechercher des amis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New group or broadcast</source>
        <translation>Nouveau groupe ou canal</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>No friends here yet. Find people to send them a request.</source>
        <translation>Pas encore d’amis ici. Trouvez des personnes pour leur envoyer une demande.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewGroupDialog</name>
    <message>
        <source>New group from this chat</source>
        <translation>Nouveau groupe à partir de cette discussion</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>&amp;What it is about (optional)</source>
        <translation>&amp;Sujet (facultatif)</translation>
    </message>
    <message>
        <source>What the group is about</source>
        <translation>Sujet du groupe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Everybody reads and writes.</source>
        <translation>Tout le monde lit et écrit.</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Owners and admins write; everybody else reads.</source>
        <translation>Les propriétaires et les admins écrivent ; les autres lisent.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>The group begins empty, with both of you. Nobody else reads what you two have written; this chat stays.</source>
        <translation>Le groupe commence vide, avec vous et l’autre personne. Personne d’autre ne lit ce qui a été écrit ici ; cette discussion est conservée.</translation>
    </message>
    <message>
        <source>Take the history along</source>
        <translation>Reprendre l’historique</translation>
    </message>
    <message>
        <source>Everybody whom you add now can read what you two have written. %1 is asked first, and the group is made once the answer is yes. This chat stays as well.</source>
        <translation>Toutes les personnes que vous ajoutez maintenant pourront lire ce qui a été écrit ici. La question est d’abord posée à %1, et le groupe est créé dès que la réponse est oui. Cette discussion est conservée aussi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewLinkDialog</name>
    <message>
        <source>QR code of the link</source>
        <translation>Code QR du lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>For instance: for the new colleagues</source>
        <translation>Par exemple : pour les nouveaux collègues</translation>
    </message>
    <message>
        <source>How many &amp;people it lets in</source>
        <translation>Nombre de &amp;personnes</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>One week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>One year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>How &amp;long it holds</source>
        <translation>&amp;Durée de validité</translation>
    </message>
    <message numerus="yes">
        <source>It lets %n people in, until %1.</source>
        <extracomment>Followed by a time: "It lets 3 people in, until 5 December 2026."</extracomment>
        <translation>
            <numerusform>Valable pour %n personne, jusqu’au %1.</numerusform>
            <numerusform>Valable pour %n personnes, jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Lien copié.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NewPassword</name>
    <message numerus="yes">
        <source>At least %n characters; several words are best.</source>
        <translation>
            <numerusform>Au moins %n caractère ; plusieurs mots, c’est l’idéal.</numerusform>
            <numerusform>Au moins %n caractères ; plusieurs mots, c’est l’idéal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Faible : facile à deviner.</translation>
    </message>
    <message>
        <source>Fair: a few more characters help.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Moyen : quelques caractères de plus seraient utiles.</translation>
    </message>
    <message>
        <source>Good.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Bon.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <extracomment>Of a password.</extracomment>
        <translation>Fort.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::NotificationPage</name>
    <message>
        <source>Notify me of</source>
        <translation>Me notifier pour</translation>
    </message>
    <message>
        <source>Messages that mention me</source>
        <translation>Messages qui me mentionnent</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Les notifications affichent</translation>
    </message>
    <message>
        <source>Name and message</source>
        <translation>Nom et message</translation>
    </message>
    <message>
        <source>The name only</source>
        <translation>Le nom seulement</translation>
    </message>
    <message>
        <source>Neither of them</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>Émettre un son</translation>
    </message>
    <message>
        <source>Go on in the tray when the window is closed</source>
        <translation>Continuer dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Muted chats notify of mentions only, and nothing notifies while your status is Do not disturb or the hours are quiet. This holds on this device; a chat’s own rule holds on all of yours.</source>
        <translation>Les discussions en sourdine ne notifient que les mentions, et rien n’est notifié quand votre statut est « Ne pas déranger » ou pendant les heures calmes. Ceci vaut pour cet appareil ; la règle propre à une discussion vaut pour tous les vôtres.</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Afficher une notification de test</translation>
    </message>
    <message>
        <source>If nothing appears, the settings of your desktop hold it back.</source>
        <translation>Si rien n’apparaît, les paramètres de votre bureau la bloquent.</translation>
    </message>
    <message>
        <source>Nothing on this desktop shows notifications.</source>
        <translation>Sur ce bureau, rien n’affiche les notifications.</translation>
    </message>
    <message>
        <source>Chats with a rule of their own</source>
        <translation>Discussions ayant leur propre règle</translation>
    </message>
    <message>
        <source>Messages in chats of two</source>
        <extracomment>Notify me of …</extracomment>
        <translation>Messages dans les discussions à deux</translation>
    </message>
    <message>
        <source>Messages in groups and channels</source>
        <translation>Messages dans les groupes et les canaux</translation>
    </message>
    <message>
        <source>Friend requests</source>
        <translation>Demandes d’ami</translation>
    </message>
    <message>
        <source>Sound of notifications</source>
        <translation>Son des notifications</translation>
    </message>
    <message>
        <source>The desktop’s own</source>
        <extracomment>Of sounds: the one that the desktop plays for new messages.</extracomment>
        <translation>Celui du bureau</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Play this sound</source>
        <translation>Lire ce son</translation>
    </message>
    <message>
        <source>Quiet hours changed.</source>
        <translation>Heures calmes modifiées.</translation>
    </message>
    <message>
        <source>Minimise the window when it is closed, and go on</source>
        <translation>Réduire la fenêtre à sa fermeture et continuer</translation>
    </message>
    <message>
        <source>Notifications changed.</source>
        <translation>Notifications modifiées.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OfflineBar</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You are looking at saved history. Sign in to send and receive.</source>
        <translation>Vous consultez l’historique enregistré. Connectez-vous pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Hors connexion.</translation>
    </message>
    <message numerus="yes">
        <source>No connection. Reconnecting in %n s…</source>
        <translation>
            <numerusform>Pas de connexion. Nouvelle tentative dans %n s…</numerusform>
            <numerusform>Pas de connexion. Nouvelle tentative dans %n s…</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection. Reconnecting…</source>
        <translation>Pas de connexion. Reconnexion…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Openers</name>
    <message>
        <source>No messages yet. Begin with one of these, or write your own.</source>
        <translation>Aucun message pour l’instant. Commencez par l’un de ceux-ci ou écrivez le vôtre.</translation>
    </message>
    <message>
        <source>Hello! 👋</source>
        <translation>Bonjour ! 👋</translation>
    </message>
    <message>
        <source>How are you?</source>
        <translation>Comment ça va ?</translation>
    </message>
    <message>
        <source>Do you have a minute?</source>
        <translation>Une minute à m’accorder ?</translation>
    </message>
    <message>
        <source>Say hello to %1</source>
        <translation>Dites bonjour à %1</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>Bienvenue dans %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OtherDraft</name>
    <message>
        <source>Draft from another device</source>
        <translation>Brouillon d’un autre appareil</translation>
    </message>
    <message>
        <source>You also wrote this, on another device:</source>
        <translation>Vous avez aussi écrit ceci, sur un autre appareil :</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard the draft from another device</source>
        <translation>Abandonner le brouillon de l’autre appareil</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the draft from another device to this one</source>
        <translation>Ajouter le brouillon de l’autre appareil à celui-ci</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutboxDialog</name>
    <message>
        <source>Unsent messages</source>
        <translation>Messages non envoyés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Tout a été envoyé.</translation>
    </message>
    <message>
        <source>Waiting since %1.</source>
        <extracomment>When a message was written that waits to be sent.</extracomment>
        <translation>En attente depuis le %1.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Abandonner ce message ?</translation>
    </message>
    <message>
        <source>It was sent to nobody, and is kept nowhere else.</source>
        <translation>Il n’a été envoyé à personne et n’est conservé nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Waiting since %1. It goes when you say so.</source>
        <extracomment>When a message was written that has waited for more than a day.</extracomment>
        <translation>En attente depuis le %1. À vous de décider de l’envoi.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>This message is being sent already.</source>
        <translation>Ce message est déjà en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OutsidersPage</name>
    <message>
        <source>Nobody asks to join.</source>
        <translation>Aucune demande pour le moment.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Aucune personne bannie.</translation>
    </message>
    <message>
        <source>by %1 · %2</source>
        <extracomment>Of somebody who is banned. %1: by whom, %2: when.</extracomment>
        <translation>par %1 · %2</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Débannir</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Unban %1?</source>
        <translation>Débannir %1 ?</translation>
    </message>
    <message>
        <source>%1 can come back by a link, or be added by a member.</source>
        <translation>%1 pourra revenir par un lien, ou un membre pourra l’ajouter.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnMenu</name>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <extracomment>An account, and that it is the one that is shown.</extracomment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <extracomment>In a menu: what people reported to the administrators, and how many of that is open.</extracomment>
        <translation>Signalements (%1)</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>In a menu: people, reports, health of the server.</extracomment>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::OwnPresence</name>
    <message>
        <source>Friends see you as away until you change it</source>
        <translation>Vos amis voient « Absent(e) » jusqu’à ce que vous changiez</translation>
    </message>
    <message>
        <source>Friends see that you do not want to be disturbed</source>
        <translation>Vos amis voient qu’il ne faut pas vous déranger</translation>
    </message>
    <message>
        <source>You are here, and everybody sees you as offline</source>
        <translation>Vous êtes là, mais tout le monde vous voit hors ligne</translation>
    </message>
    <message>
        <source>Friends see you as away by itself while you are</source>
        <translation>Vos amis voient automatiquement « Absent(e) » quand vous l’êtes</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 What is shown is as of %2.</source>
        <extracomment>Why a list could not be loaded again, as a sentence, and the time of day at which it was.</extracomment>
        <translation>%1 Les données affichées datent de %2.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Modification…</translation>
    </message>
    <message>
        <source>&amp;Password until now</source>
        <translation>Mot de passe &amp;actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>New password, &amp;again</source>
        <translation>&amp;Répéter le nouveau mot de passe</translation>
    </message>
    <message>
        <source>All your other devices are signed out when the password changes.</source>
        <translation>Tous vos autres appareils sont déconnectés quand le mot de passe change.</translation>
    </message>
    <message>
        <source>This is not the password you had until now.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>Les deux nouveaux mots de passe sont différents.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::People</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
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
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Rechercher par nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Incoming requests</source>
        <translation>Demandes reçues</translation>
    </message>
    <message>
        <source>Sent requests</source>
        <translation>Demandes envoyées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Too many searches. This one goes on in %n second(s).</source>
        <translation>
            <numerusform>Trop de recherches. Celle-ci reprend dans %n seconde.</numerusform>
            <numerusform>Trop de recherches. Celle-ci reprend dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Saisissez au moins deux caractères.</translation>
    </message>
    <message>
        <source>No friends yet. Search for people above and send them a request.</source>
        <translation>Pas encore d’amis. Recherchez des personnes ci-dessus et envoyez-leur une demande.</translation>
    </message>
    <message>
        <source>No requests wait for you.</source>
        <translation>Aucune demande ne vous attend.</translation>
    </message>
    <message>
        <source>No requests of yours wait for an answer.</source>
        <translation>Aucune de vos demandes n’attend de réponse.</translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Groupes en commun : %1</translation>
    </message>
    <message>
        <source>Invite somebody by link…</source>
        <translation>Inviter quelqu’un par lien…</translation>
    </message>
    <message>
        <source>No one found. People are found by a part of their name or user name, and by their whole e-mail address.</source>
        <translation>Aucune personne trouvée. Recherchez une partie du nom ou du nom d’utilisateur, ou l’adresse e-mail complète.</translation>
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
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Picture: change it</source>
        <translation>Image : la modifier</translation>
    </message>
    <message>
        <source>No picture: choose one</source>
        <translation>Aucune image : en choisir une</translation>
    </message>
    <message>
        <source>Change picture…</source>
        <translation>Modifier l’image…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sending the picture…</source>
        <translation>Envoi de l’image…</translation>
    </message>
    <message>
        <source>There is no connection. The picture goes out when there is one.</source>
        <translation>Pas de connexion. L’image sera envoyée dès qu’il y en aura une.</translation>
    </message>
    <message>
        <source>Nearly done…</source>
        <translation>Presque terminé…</translation>
    </message>
    <message>
        <source>Picture removed.</source>
        <translation>Image supprimée.</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <extracomment>In a file dialog; leave what stands in brackets as it is.</extracomment>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG, JPEG, GIF or WebP file.</source>
        <translation>Ce n’est pas une image affichable. Choisissez un fichier PNG, JPEG, GIF ou WebP.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinBar</name>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>All pinned messages</source>
        <translation>Tous les messages épinglés</translation>
    </message>
    <message>
        <source>Hide the pinned messages</source>
        <translation>Masquer les messages épinglés</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinnedLine</name>
    <message>
        <source>Pinned %1 of %2 · %3</source>
        <extracomment>Above one of several pinned messages: its number, how many there are, who wrote it.</extracomment>
        <translation>Épinglé %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Pinned · %1</source>
        <extracomment>Above a pinned message: who wrote it.</extracomment>
        <translation>Épinglé · %1</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>A button: what is above it, and the message to which it leads.</extracomment>
        <translation>%1 : %2. Aller au message</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PinsDialog</name>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Show them above the chat again</source>
        <translation>Les afficher à nouveau au-dessus de la discussion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is pinned here any more.</source>
        <translation>Plus rien n’est épinglé ici.</translation>
    </message>
    <message>
        <source>%1: %2. Jump to it</source>
        <extracomment>One of several pinned messages: its author and its beginning.</extracomment>
        <translation>%1 : %2. Aller au message</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PlayingBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>What plays</source>
        <translation>Lecture en cours</translation>
    </message>
    <message>
        <source>Stop playing</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Place in what plays</source>
        <translation>Position de lecture</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Voice message from %1: show it</source>
        <extracomment>Leads to the message of somebody's voice note that plays.</extracomment>
        <translation>Message vocal envoyé par %1 : l’afficher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Vitesse : %1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PreviewChoice</name>
    <message>
        <source>Show previews of links</source>
        <extracomment>A box to tick: beneath messages, what the pages behind their links say of themselves.</extracomment>
        <translation>Afficher les aperçus des liens</translation>
    </message>
    <message>
        <source>Previews of links show.</source>
        <translation>Les aperçus des liens sont affichés.</translation>
    </message>
    <message>
        <source>Links show no previews any more.</source>
        <translation>Les aperçus des liens ne sont plus affichés.</translation>
    </message>
    <message>
        <source>Let links that I send have previews</source>
        <extracomment>A box to tick.</extracomment>
        <translation>Autoriser un aperçu pour les liens que j’envoie</translation>
    </message>
    <message>
        <source>Links that you send have previews.</source>
        <translation>Les liens que vous envoyez ont un aperçu.</translation>
    </message>
    <message>
        <source>Links that you send have no previews any more.</source>
        <translation>Les liens que vous envoyez n’ont plus d’aperçu.</translation>
    </message>
    <message>
        <source>Your server makes them, where whoever runs it wants that; the pages learn nothing of you. What strangers send shows none until you ask for it.</source>
        <translation>Votre serveur crée les aperçus, si son admin le souhaite ; les pages n’apprennent rien sur vous. Pour ce que des inconnus envoient, ils ne s’affichent qu’à votre demande.</translation>
    </message>
    <message>
        <source>It makes no previews of links.</source>
        <translation>Il ne crée pas d’aperçus de liens.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::PrivacyPage</name>
    <message>
        <source>My friends</source>
        <translation>Mes amis</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Show others what I have read</source>
        <translation>Montrer aux autres ce que j’ai lu</translation>
    </message>
    <message>
        <source>Who sees whether I am there</source>
        <translation>Qui voit si je suis en ligne</translation>
    </message>
    <message>
        <source>Switched off, only your own devices know what you have read, in all chats. You still see what others show.</source>
        <translation>Si vous désactivez cette option, seuls vos propres appareils savent ce que vous avez lu, dans toutes les discussions. Vous voyez toujours ce que les autres montrent.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>Personnes bloquées</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>Vous n’avez bloqué personne.</translation>
    </message>
    <message>
        <source>Nobody sees any more whether you are there.</source>
        <translation>Plus personne ne voit si vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Your friends see whether you are there.</source>
        <translation>Vos amis voient si vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Others see what you have read.</source>
        <translation>Les autres voient ce que vous avez lu.</translation>
    </message>
    <message>
        <source>Nobody sees any more what you have read.</source>
        <translation>Plus personne ne voit ce que vous avez lu.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Show others that I am writing</source>
        <translation>Montrer aux autres que j’écris</translation>
    </message>
    <message>
        <source>Others see that you are writing.</source>
        <translation>Les autres voient que vous écrivez.</translation>
    </message>
    <message>
        <source>Nobody sees any more that you are writing.</source>
        <translation>Plus personne ne voit que vous écrivez.</translation>
    </message>
    <message>
        <source>Whether you are online or away, and when you were here last: strangers never see that. Shown to nobody, it is not told either that messages have reached you.</source>
        <translation>Votre présence (en ligne ou non) et votre dernière connexion : les inconnus ne les voient jamais. Avec « Personne », rien n’indique non plus que les messages vous sont parvenus.</translation>
    </message>
    <message>
        <source>Everybody on this server can find you by your name. Conversations that have begun go on; whom you block can write you nothing.</source>
        <translation>Tout le monde sur ce serveur peut vous trouver par votre nom. Les discussions déjà commencées continuent ; les personnes que vous bloquez ne peuvent rien vous écrire.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfileCard</name>
    <message>
        <source>Copy the user name</source>
        <translation>Copier le nom d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>Groups in common: %1 and %n more</source>
        <translation>
            <numerusform>Groupes en commun : %1 et %n autre</numerusform>
            <numerusform>Groupes en commun : %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Groups in common: %1</source>
        <translation>Groupes en commun : %1</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Create a group with both of you…</source>
        <translation>Créer un groupe avec cette personne…</translation>
    </message>
    <message>
        <source>Remove from friends</source>
        <translation>Retirer de mes amis</translation>
    </message>
    <message>
        <source>Remove from your friends?</source>
        <translation>Retirer de vos amis ?</translation>
    </message>
    <message>
        <source>Your conversation stays. To be friends again, one of you has to ask.</source>
        <translation>Votre conversation est conservée. Pour redevenir amis, il faudra une nouvelle demande.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Accept the request</source>
        <translation>Accepter la demande</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Send a friend request</source>
        <translation>Envoyer une demande d’ami</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Change my status…</source>
        <translation>Changer mon statut…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>This person takes no friend requests from you.</source>
        <translation>Cette personne n’accepte pas vos demandes d’ami.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProfilePage</name>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>A few words about yourself</source>
        <translation>Quelques mots sur vous</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation>&amp;Nom visible par les autres</translation>
    </message>
    <message>
        <source>&amp;About me</source>
        <translation>À &amp;propos de moi</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Sera enregistré dès qu’il y aura une connexion.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProofDialog</name>
    <message>
        <source>Your &amp;password</source>
        <translation>Votre mot de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Code of the authenticator, or a recovery code</source>
        <translation>&amp;Code de l’application d’authentification ou de récupération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This is not your password.</source>
        <translation>Ce n’est pas votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ProxyDialog</name>
    <message>
        <source>Proxy settings</source>
        <translation>Paramètres du proxy</translation>
    </message>
    <message>
        <source>Messages and files take this way to every server. What you write is encrypted to your server all the same, and a server on this computer is reached without a proxy.</source>
        <translation>Les messages et les fichiers passent par là vers tous les serveurs. Ce que vous écrivez reste chiffré jusqu’à votre serveur, et un serveur sur cet ordinateur est joint sans proxy.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <extracomment>A proxy: the one that is set for all programs.</extracomment>
        <translation>Proxy du système</translation>
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
        <translation>%1 : %2, port %3</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Address of the proxy</source>
        <translation>&amp;Adresse du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name (if it asks for one)</source>
        <translation>Nom d’&amp;utilisateur (si le proxy en demande un)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>The password is kept in this system's keyring.</source>
        <translation>Le mot de passe est conservé dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: the password is forgotten when you close the program.</source>
        <translation>Aucun trousseau de clés ne répond sur ce système : le mot de passe est oublié à la fermeture du programme.</translation>
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
        <translation>Modifier…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuickSwitcher</name>
    <message>
        <source>Go to a chat</source>
        <translation>Aller à une discussion</translation>
    </message>
    <message>
        <source>A chat, @person, #group or &gt;command</source>
        <translation>Une discussion, @personne, #groupe ou &gt;commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::QuietHoursChoice</name>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>All day on Saturdays and Sundays</source>
        <extracomment>Below "Quiet hours": no notifications on these days at all.</extracomment>
        <translation>Toute la journée le samedi et le dimanche</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Quiet hours, before a time of day: "From 22:00".</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>Quiet hours, before a time of day: "until 07:00".</extracomment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Début des heures calmes</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Fin des heures calmes</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RecoveryCodes</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy the recovery codes</source>
        <translation>Copier les codes de récupération</translation>
    </message>
    <message>
        <source>Save the recovery codes in a file</source>
        <translation>Enregistrer les codes de récupération dans un fichier</translation>
    </message>
    <message>
        <source>Recovery codes of @%1 on %2. Each is good once.</source>
        <extracomment>The head of a file: user name and server.</extracomment>
        <translation>Codes de récupération de @%1 sur %2. Chacun ne sert qu’une fois.</translation>
    </message>
    <message>
        <source>Copied. Paste them where you keep passwords.</source>
        <translation>Copiés. Collez-les là où vous conservez vos mots de passe.</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Enregistrer les codes de récupération</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file name; in the other sentence it is why not.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportCard</name>
    <message>
        <source>%1 reported a message by %2</source>
        <extracomment>A report. %1: who made it, %2: about whom.</extracomment>
        <translation>%1 a signalé un message de %2</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <translation>%1 a signalé %2</translation>
    </message>
    <message>
        <source>%1 · closed %2</source>
        <extracomment>Of a report. %1: when it was made, %2: when it was closed.</extracomment>
        <translation>%1 · clos : %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>In a report: what whoever made it added.</extracomment>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>You are not in the chat in which it was written.</source>
        <translation>Vous n’êtes pas dans la discussion d’où vient ce message.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close report</source>
        <translation>Clore le signalement</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>%1, report about %2</source>
        <extracomment>A button about one report in a list. %2: a person.</extracomment>
        <translation>%1, signalement concernant %2</translation>
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
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Nothing is sent from here: give the report to whoever runs your server, or add it to a report where the program’s source is kept.</source>
        <translation>Rien n’est envoyé d’ici : transmettez le rapport à l’admin de votre serveur, ou joignez-le à un signalement là où se trouve le code source du programme.</translation>
    </message>
    <message>
        <source>What happened, and what did you expect?</source>
        <translation>Que s’est-il passé, et à quoi vous attendiez-vous ?</translation>
    </message>
    <message>
        <source>What the program adds: no messages, and no names of people or servers</source>
        <translation>Ce que le programme ajoute : aucun message, ni aucun nom de personne ou de serveur</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the report as…</source>
        <translation>Enregistrer le rapport sous…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <extracomment>%1: what the system says about a file.</extracomment>
        <translation>L’enregistrement a échoué : %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ReportsPage</name>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>What people reported to the administrators of this server. The words stand here as they were then; whoever is reported is not told.</source>
        <translation>Ce qui a été signalé aux admins de ce serveur. Les textes figurent ici tels qu’ils étaient alors ; les personnes signalées n’en savent rien.</translation>
    </message>
    <message>
        <source>No report has been closed yet.</source>
        <translation>Aucun signalement n’a encore été clos.</translation>
    </message>
    <message>
        <source>No report is open.</source>
        <translation>Aucun signalement ouvert.</translation>
    </message>
    <message>
        <source>Report closed.</source>
        <translation>Signalement clos.</translation>
    </message>
    <message>
        <source>Report opened again.</source>
        <translation>Signalement rouvert.</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <extracomment>Reports that nobody has dealt with yet, and how many.</extracomment>
        <translation>Ouverts (%1)</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>reports</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>reports</comment>
        <extracomment>Reports that are dealt with.</extracomment>
        <translation>Clos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RequestDialog</name>
    <message>
        <source>Send a friend request</source>
        <translation>Envoyer une demande d’ami</translation>
    </message>
    <message>
        <source>%1 can accept or decline it. Friends write to each other and see whether the other is there.</source>
        <translation>%1 peut l’accepter ou la refuser. Les amis peuvent s’écrire et voir si l’autre est en ligne.</translation>
    </message>
    <message>
        <source>For instance, how you know each other</source>
        <translation>Par exemple, comment vous vous connaissez</translation>
    </message>
    <message>
        <source>A &amp;word with it, if you like</source>
        <translation>Avec un petit &amp;mot, si vous voulez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCard</name>
    <message>
        <source>Set the password and sign in</source>
        <translation>Définir le mot de passe et se connecter</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Définition du mot de passe…</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>&amp;Reset code</source>
        <translation>&amp;Code de réinitialisation</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nouveau mot de &amp;passe</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Ask whoever runs %1 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>Demandez un code de réinitialisation à l’admin de %1. Il ne sert qu’une fois et reste valable une heure. Avec le nouveau mot de passe, vos autres sessions sont fermées partout.</translation>
    </message>
    <message>
        <source>Enter the code from your letter, or the one you were given by whoever runs %1. With a new password you are signed out everywhere else.</source>
        <translation>Saisissez le code reçu par e-mail ou celui que l’admin de %1 vous a donné. Avec le nouveau mot de passe, vos autres sessions sont fermées partout.</translation>
    </message>
    <message>
        <source>If an account on %2 has the address %1, a letter with a code is on its way there. It may take some minutes, or end up among the spam. The code is good once, and for an hour.</source>
        <translation>Si un compte sur %2 a l’adresse %1, un e-mail contenant un code vient d’y être envoyé. Il peut mettre quelques minutes à arriver ou finir dans les indésirables. Le code ne sert qu’une fois et reste valable une heure.</translation>
    </message>
    <message>
        <source>%1 sends no mail. Ask %2 for a reset code. It is good once, and for an hour. With a new password you are signed out everywhere else.</source>
        <translation>%1 n’envoie pas d’e-mails. Demandez un code de réinitialisation à %2. Il ne sert qu’une fois et reste valable une heure. Avec le nouveau mot de passe, vos autres sessions sont fermées partout.</translation>
    </message>
    <message>
        <source>Send the letter again</source>
        <translation>Renvoyer l’e-mail</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The code of the letter is not good any more. Send the letter again.</source>
        <translation>Le code reçu par e-mail n’est plus valable. Renvoyez l’e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>The code is good for another %n minute(s).</source>
        <translation>
            <numerusform>Le code est encore valable %n minute.</numerusform>
            <numerusform>Le code est encore valable %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetCodeDialog</name>
    <message>
        <source>Reset code for %1</source>
        <translation>Code de réinitialisation pour %1</translation>
    </message>
    <message>
        <source>By this code %1 sets a new password, at “Forgot password?” below the sign-in. A code that was made before holds no longer, and the password stays what it is until the code is used.</source>
        <translation>Ce code permet à %1 de définir un nouveau mot de passe, avec « Mot de passe oublié ? » sous la connexion. Un code créé auparavant n’est plus valable, et le mot de passe reste inchangé tant que le code n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Reset code</source>
        <translation>Code de réinitialisation</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Give this code to %1 by a way that others do not read: whoever has it gets into the account. It is shown this once, and the server keeps no copy.</source>
        <translation>Donnez ce code à %1 par un moyen que personne d’autre ne lit : quiconque l’a peut accéder au compte. Il n’est affiché que cette fois-ci, et le serveur n’en garde aucune copie.</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Fin de validité : %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Code copié.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ResetRequestCard</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <extracomment>Label of a field.</extracomment>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Send the letter</source>
        <extracomment>A button: an e-mail with a code goes out.</extracomment>
        <translation>Envoyer l’e-mail</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>I have a code already</source>
        <translation>J’ai déjà un code</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your account on %1. A letter with a code goes there, and with the code you set a new password.</source>
        <extracomment>%1 is a server's address.</extracomment>
        <translation>Saisissez l’adresse e-mail de votre compte sur %1. Vous y recevrez un code qui permet de définir un nouveau mot de passe.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::RuleSentences</name>
    <message>
        <source>everyone writes</source>
        <extracomment>Here and below: rules of a group, in the middle of a sentence.</extracomment>
        <translation>tout le monde peut écrire</translation>
    </message>
    <message>
        <source>only admins write</source>
        <translation>seuls les admins peuvent écrire</translation>
    </message>
    <message>
        <source>everyone adds members</source>
        <translation>tout le monde peut ajouter des membres</translation>
    </message>
    <message>
        <source>only admins add members</source>
        <translation>seuls les admins peuvent ajouter des membres</translation>
    </message>
    <message>
        <source>everyone pins messages</source>
        <translation>tout le monde peut épingler des messages</translation>
    </message>
    <message>
        <source>only admins pin messages</source>
        <translation>seuls les admins peuvent épingler des messages</translation>
    </message>
    <message>
        <source>slow mode is off</source>
        <translation>mode lent désactivé</translation>
    </message>
    <message>
        <source>slow mode: one message in %1</source>
        <extracomment>%1: "30 seconds"</extracomment>
        <translation>mode lent (%1 entre deux messages)</translation>
    </message>
    <message>
        <source>everybody finds the group</source>
        <translation>tout le monde peut trouver le groupe</translation>
    </message>
    <message>
        <source>the group is private</source>
        <translation>le groupe est privé</translation>
    </message>
    <message>
        <source>admins approve who joins</source>
        <translation>les admins approuvent les arrivées</translation>
    </message>
    <message>
        <source>nobody has to approve who joins</source>
        <translation>on peut rejoindre le groupe sans approbation</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list.</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow mode: you can send the next message in %1. What you write stays here.</source>
        <extracomment>%1: a time that runs down, "0:23".</extracomment>
        <translation>Mode lent : prochain message possible dans %1. Ce que vous écrivez reste ici.</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Vous avez ajouté %1</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Vous avez retiré %1</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 a retiré %2</translation>
    </message>
    <message>
        <source>You banned %1</source>
        <translation>Vous avez banni %1</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 a banni %2</translation>
    </message>
    <message>
        <source>You unbanned %1</source>
        <translation>Vous avez débanni %1</translation>
    </message>
    <message>
        <source>%1 unbanned %2</source>
        <translation>%1 a débanni %2</translation>
    </message>
    <message>
        <source>You let %1 in</source>
        <translation>Vous avez accepté la demande de %1</translation>
    </message>
    <message>
        <source>%1 let %2 in</source>
        <translation>%1 a accepté la demande de %2</translation>
    </message>
    <message>
        <source>You did not let %1 in</source>
        <translation>Vous avez refusé la demande de %1</translation>
    </message>
    <message>
        <source>%1 did not let %2 in</source>
        <translation>%1 a refusé la demande de %2</translation>
    </message>
    <message>
        <source>You deleted a message by %1</source>
        <translation>Vous avez supprimé un message de %1</translation>
    </message>
    <message>
        <source>%1 deleted a message by %2</source>
        <translation>%1 a supprimé un message de %2</translation>
    </message>
    <message>
        <source>You gave %1 a role: %2</source>
        <extracomment>The last: a role, "Admin".</extracomment>
        <translation>Vous avez attribué un rôle à %1 : %2</translation>
    </message>
    <message>
        <source>%1 gave %2 a role: %3</source>
        <translation>%1 a attribué un rôle à %2 : %3</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Vous avez épinglé un message</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 a épinglé un message</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Vous avez désépinglé un message</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 a désépinglé un message</translation>
    </message>
    <message>
        <source>You made a link</source>
        <translation>Vous avez créé un lien</translation>
    </message>
    <message>
        <source>%1 made a link</source>
        <translation>%1 a créé un lien</translation>
    </message>
    <message>
        <source>You took a link back</source>
        <translation>Vous avez révoqué un lien</translation>
    </message>
    <message>
        <source>%1 took a link back</source>
        <translation>%1 a révoqué un lien</translation>
    </message>
    <message>
        <source>You changed the group</source>
        <translation>Vous avez modifié le groupe</translation>
    </message>
    <message>
        <source>%1 changed the group</source>
        <translation>%1 a modifié le groupe</translation>
    </message>
    <message>
        <source>You changed: %1</source>
        <translation>Vous avez modifié : %1</translation>
    </message>
    <message>
        <source>%1 changed: %2</source>
        <translation>%1 a modifié : %2</translation>
    </message>
    <message>
        <source>the name</source>
        <extracomment>Here and below: what somebody changed about a group, in a list.</extracomment>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the description</source>
        <translation>la description</translation>
    </message>
    <message>
        <source>the picture</source>
        <translation>l’image</translation>
    </message>
    <message>
        <source>who changes the name</source>
        <translation>qui peut modifier le nom</translation>
    </message>
    <message>
        <source>what new members read</source>
        <translation>ce que lisent les nouveaux membres</translation>
    </message>
    <message>
        <source>Slow mode: this can be sent in %1.</source>
        <extracomment>Of files or a voice message before they are sent. %1: a time that runs down, "0:23".</extracomment>
        <translation>Mode lent : envoi possible dans %1.</translation>
    </message>
    <message>
        <source>Slow mode in %1: you can send there in %2.</source>
        <extracomment>%1: a group, %2: a time that runs down, "0:23".</extracomment>
        <translation>Mode lent dans %1 : envoi possible dans %2.</translation>
    </message>
    <message>
        <source>You removed the link preview of a message by %1</source>
        <extracomment>The card below a message that shows what its link leads to.</extracomment>
        <translation>Vous avez supprimé l’aperçu du lien d’un message de %1</translation>
    </message>
    <message>
        <source>%1 removed the link preview of a message by %2</source>
        <translation>%1 a supprimé l’aperçu du lien d’un message de %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchBar</name>
    <message>
        <source>Search in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Older result</source>
        <translation>Résultat plus ancien</translation>
    </message>
    <message>
        <source>Newer result</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the results is shown: "3 of 12".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchDialog</name>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search in all messages</source>
        <translation>Rechercher dans tous les messages</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What was written, in all chats</source>
        <translation>Tout ce qui a été écrit, dans toutes les discussions</translation>
    </message>
    <message>
        <source>Type at least two letters. All words must occur.</source>
        <translation>Saisissez au moins deux lettres. Tous les mots doivent figurer dans le message.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez avec moins de mots ou avec d’autres.</translation>
    </message>
    <message>
        <source>No connection: only what is saved on this device was searched.</source>
        <translation>Pas de connexion : la recherche s’est limitée à ce qui est enregistré sur cet appareil.</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Supprimer les filtres</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>Where a search looks: in messages, among people, among groups and channels, among files.</extracomment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Search by name or user name</source>
        <translation>Rechercher par nom ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Search by the name of a group</source>
        <translation>Rechercher par nom de groupe</translation>
    </message>
    <message>
        <source>Groups found</source>
        <translation>Groupes trouvés</translation>
    </message>
    <message>
        <source>Search for files by their names</source>
        <translation>Rechercher des fichiers par leur nom</translation>
    </message>
    <message>
        <source>Files found</source>
        <translation>Fichiers trouvés</translation>
    </message>
    <message>
        <source>Write it otherwise, or choose a filter above.</source>
        <translation>Essayez d’autres mots ou choisissez un filtre ci-dessus.</translation>
    </message>
    <message>
        <source>There may be more without the filters.</source>
        <translation>Il y en a peut-être plus sans les filtres.</translation>
    </message>
    <message>
        <source>No friends yet</source>
        <translation>Pas encore d’amis</translation>
    </message>
    <message>
        <source>Type a name or a user name.</source>
        <translation>Saisissez un nom ou un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation>Aucun groupe pour l’instant</translation>
    </message>
    <message>
        <source>Groups that you are in stand here.</source>
        <translation>Les groupes dont vous faites partie apparaissent ici.</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>What is sent in your chats stands here.</source>
        <translation>Ce qui est envoyé dans vos discussions apparaît ici.</translation>
    </message>
    <message>
        <source>Filters can be typed, too: %1</source>
        <translation>Les filtres peuvent aussi être saisis : %1</translation>
    </message>
    <message>
        <source>No connection: only people known on this device are shown.</source>
        <translation>Pas de connexion : seules les personnes connues sur cet appareil sont affichées.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchField</name>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field that one searches with; for screen readers.</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchFilters</name>
    <message>
        <source>Remove the filter</source>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A filter of a search: who wrote the message.</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>A filter of a search: in which chat.</extracomment>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>A filter of a search: when the message was written.</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A filter of a search: what the message carries, a file, a picture, a link.</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A filter of a search: only messages that one has not read yet.</extracomment>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter of a search and what it is set to: "From: Ben".</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Filter, set</source>
        <translation>Filtre activé</translation>
    </message>
    <message>
        <source>Filter, not set</source>
        <translation>Filtre non activé</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Supprimer le filtre « %1 »</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Type a name…</source>
        <extracomment>Whoever chooses this types the beginning of a name next.</extracomment>
        <translation>Saisir un nom…</translation>
    </message>
    <message>
        <source>Any chat</source>
        <translation>Toutes les discussions</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>Type the first day…</source>
        <extracomment>Whoever chooses this types a day next. The message was written on that day or later.</extracomment>
        <translation>À partir d’une date…</translation>
    </message>
    <message>
        <source>Type a day it was before…</source>
        <extracomment>Whoever chooses this types a day next. The message was written before that day.</extracomment>
        <translation>Avant une date…</translation>
    </message>
    <message>
        <source>Any message</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Pictures and videos</source>
        <translation>Images et vidéos</translation>
    </message>
    <message>
        <source>Voice messages</source>
        <translation>Messages vocaux</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <extracomment>A filter of a search; %1 is a day.</extracomment>
        <translation>avant le %1</translation>
    </message>
    <message>
        <source>since %1, %2</source>
        <extracomment>A filter of a search; %1 is a day, %2 is "before 5.12.2026".</extracomment>
        <translation>à partir du %1, %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SearchModel</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2 : %3</translation>
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
        <translation>dans</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in after:2026-11-01. One word.</extracomment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before a day, as in before:2026-11-01. One word.</extracomment>
        <translation>avant</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search before what a message carries, as in has:file. One word.</extracomment>
        <translation>contient</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>file,files</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:file. Several words for the same are parted by commas.</extracomment>
        <translation>fichier,fichiers</translation>
    </message>
    <message>
        <source>voice</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:voice. Several words for the same are parted by commas.</extracomment>
        <translation>vocal,vocaux,voix</translation>
    </message>
    <message>
        <source>image,picture,photo,video</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:image. Several words for the same are parted by commas.</extracomment>
        <translation>image,images,photo,photos,vidéo,vidéos</translation>
    </message>
    <message>
        <source>link,links</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in has:link. Several words for the same are parted by commas.</extracomment>
        <translation>lien,liens</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:today. One word.</extracomment>
        <translation>aujourd'hui,aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of a day, as in after:yesterday. One word.</extracomment>
        <translation>hier</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search in the place of one's own name, as in from:me. One word.</extracomment>
        <translation>moi</translation>
    </message>
    <message>
        <source>You know nobody called “%1”.</source>
        <translation>Vous ne connaissez personne du nom de « %1 ».</translation>
    </message>
    <message>
        <source>You are in no chat called “%1”.</source>
        <translation>Vous n’êtes dans aucune discussion du nom de « %1 ».</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search keyword</comment>
        <extracomment>Typed in a search, as in is:unread. One word.</extracomment>
        <translation>non-lu</translation>
    </message>
    <message>
        <source>“is:%1” is not known. There is “is:unread”.</source>
        <extracomment>Leave is:unread as it is.</extracomment>
        <translation>« is:%1 » n’existe pas. Vous pouvez utiliser « is:unread ».</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <extracomment>%2: today, as an example of how to write a day.</extracomment>
        <translation>« %1 » n’est pas une date. Écrivez-la ainsi : %2.</translation>
    </message>
    <message>
        <source>“has:%1” is not known. There are has:file, has:image, has:voice and has:link.</source>
        <extracomment>Leave the words behind has: as they are.</extracomment>
        <translation>« has:%1 » n’existe pas. Vous pouvez utiliser has:file, has:image, has:voice et has:link.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SecurityPage</name>
    <message>
        <source>Second factor</source>
        <translation>Double authentification</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <extracomment>User name and server.</extracomment>
        <translation>@%1 sur %2</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters, and nobody else's business.</source>
        <translation>Au moins 8 caractères, et rien que pour vous.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out and forget the history</source>
        <translation>Se déconnecter et effacer l’historique</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Chargement depuis le serveur…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>On. %n recovery code(s) left.</source>
        <translation>
            <numerusform>Activée. Il reste %n code de récupération.</numerusform>
            <numerusform>Activée. Il reste %n codes de récupération.</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Off. With it, signing in asks for a code from your telephone beside the password.</source>
        <translation>Désactivée. Si vous l’activez, un code de votre téléphone vous sera demandé à la connexion, en plus du mot de passe.</translation>
    </message>
    <message>
        <source>Second factor: %1</source>
        <extracomment>For screen readers; %1 is what the button does: "Turn off…".</extracomment>
        <translation>Double authentification : %1</translation>
    </message>
    <message>
        <source>Your password is changed, and all other devices are signed out.</source>
        <translation>Votre mot de passe est modifié et tous les autres appareils sont déconnectés.</translation>
    </message>
    <message>
        <source>Set up the second factor</source>
        <translation>Configurer la double authentification</translation>
    </message>
    <message>
        <source>You need an authenticator app on your telephone. First show that it is you.</source>
        <translation>Il vous faut une application d’authentification sur votre téléphone. Confirmez d’abord votre identité.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Turn the second factor off?</source>
        <translation>Désactiver la double authentification ?</translation>
    </message>
    <message>
        <source>From then on the password alone lets in whoever knows it. The recovery codes are void as well.</source>
        <translation>Le mot de passe suffira alors pour accéder à votre compte. Les codes de récupération ne seront plus valables non plus.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The second factor is off.</source>
        <translation>La double authentification est désactivée.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SelectionBar</name>
    <message>
        <source>Chosen messages</source>
        <translation>Messages sélectionnés</translation>
    </message>
    <message>
        <source>Choose nothing any more</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Copy with author and time</source>
        <translation>Copier avec le nom et l’heure</translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <source>Delete for everybody</source>
        <translation>Supprimer pour tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n message sélectionné</numerusform>
            <numerusform>%n messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>Supprimer pour moi</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendRow</name>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom du fichier</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SendSheet</name>
    <message>
        <source>Send files</source>
        <translation>Envoyer des fichiers</translation>
    </message>
    <message>
        <source>Photos smaller, without what the camera noted</source>
        <translation>Photos plus petites, sans les données de l’appareil photo</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add a caption…</source>
        <translation>Ajouter une légende…</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>The file name of a picture that was pasted.</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>A message takes %n file(s) at most.</source>
        <translation>
            <numerusform>Un message accepte au plus %n fichier.</numerusform>
            <numerusform>Un message accepte au plus %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first.</source>
        <translation>%1 est un dossier. Compressez-le d’abord en un seul fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>The original says where the photo was taken. Everybody in the chat can read that.</source>
        <translation>L’original indique où la photo a été prise. Tout le monde dans la discussion peut le lire.</translation>
    </message>
    <message>
        <source>%1 has %2; this server takes files of %3 at most.</source>
        <translation>%1 fait %2 ; ce serveur accepte des fichiers de %3 au plus.</translation>
    </message>
    <message>
        <source>%1 could not be made smaller. Remove it, or send the originals.</source>
        <translation>%1 n’a pas pu être réduit. Retirez ce fichier ou envoyez les originaux.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Sentences</name>
    <message>
        <source>active now</source>
        <translation>actif maintenant</translation>
    </message>
    <message>
        <source>last active today at %1</source>
        <translation>dernière activité aujourd’hui à %1</translation>
    </message>
    <message>
        <source>last active yesterday at %1</source>
        <translation>dernière activité hier à %1</translation>
    </message>
    <message>
        <source>last active on %1</source>
        <translation>dernière activité le %1</translation>
    </message>
    <message numerus="yes">
        <source>Used up: it let %n people in.</source>
        <translation>
            <numerusform>Épuisée : %n personne est arrivée grâce à elle.</numerusform>
            <numerusform>Épuisée : %n personnes sont arrivées grâce à elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too old since %1.</source>
        <translation>Expirée depuis le %1.</translation>
    </message>
    <message>
        <source>%1 of %2 used · until %3</source>
        <extracomment>How many people an invitation let in, of how many, and until when it holds.
----------
How many people a link let in, of how many, and until when it holds.</extracomment>
        <translation>Utilisée %1 fois sur %2 · jusqu’au %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A user name and that person's presence.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent(e)</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Broadcast · %1</source>
        <extracomment>What kind of chat it is, and how many are in it.</extracomment>
        <translation>Canal · %1</translation>
    </message>
    <message>
        <source>Group · %1</source>
        <translation>Groupe · %1</translation>
    </message>
    <message>
        <source>You were removed from this chat. Only its admins can add you again.</source>
        <translation>On vous a fait sortir de cette discussion. Seuls ses admins peuvent vous ajouter à nouveau.</translation>
    </message>
    <message>
        <source>This link lets nobody in any more: it is too old, used up or taken back, or was not copied as a whole. Ask for a new one.</source>
        <translation>Ce lien ne permet plus à personne d’entrer : il est expiré, épuisé, révoqué ou n’a pas été copié en entier. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of people: "Ana, Bo".</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>You asked whether the history of this chat may come along into the group “%1”. The group is made once the answer is yes.</source>
        <translation>Vous avez demandé si l’historique de cette discussion peut être repris dans le groupe « %1 ». Le groupe sera créé dès que la réponse sera oui.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” and take the history of this chat along. You two would be in it; who joins later reads what comes after.</source>
        <translation>%1 souhaite créer le groupe « %2 » et y reprendre l’historique de cette discussion. Il commencerait avec vous et cette personne ; les membres arrivés plus tard liront ce qui suit leur arrivée.</translation>
    </message>
    <message>
        <source>%1 wants to make the group “%2” with %3, and take the history of this chat along. They could read all that you two have written here.</source>
        <translation>%1 souhaite créer le groupe « %2 » avec %3 et y reprendre l’historique de cette discussion. Tout ce qui a été écrit ici pourrait y être lu.</translation>
    </message>
    <message>
        <source>%1 agreed: the group “%2” begins with the history of this chat.</source>
        <translation>%1 a accepté : le groupe « %2 » commence avec l’historique de cette discussion.</translation>
    </message>
    <message>
        <source>%1 does not want the history to come along. The group “%2” was not made; you can make one that starts anew.</source>
        <translation>%1 ne veut pas que l’historique soit repris. Le groupe « %2 » n’a pas été créé ; vous pouvez en créer un qui reparte de zéro.</translation>
    </message>
    <message>
        <source>%1 took the question about the history back.</source>
        <translation>%1 a retiré la demande concernant l’historique.</translation>
    </message>
    <message>
        <source>Your question about the history has been answered. If the group “%1” is among your chats, the answer was yes.</source>
        <translation>Votre demande concernant l’historique a reçu une réponse. Si le groupe « %1 » figure parmi vos discussions, la réponse était oui.</translation>
    </message>
    <message>
        <source>The question about the history is not open any more.</source>
        <translation>La demande concernant l’historique n’est plus d’actualité.</translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too often. Try again in %n minute(s).</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %n minute.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was signed out from elsewhere, or your password was changed. Sign in again; what you wrote is kept.</source>
        <translation>Cet appareil a été déconnecté depuis un autre, ou votre mot de passe a été modifié. Connectez-vous à nouveau ; ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>This account is suspended. Ask whoever runs the server. What you wrote is kept on this device.</source>
        <translation>Ce compte est suspendu. Contactez l’admin du serveur. Ce que vous avez écrit est conservé sur cet appareil.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; what you wrote is kept.</source>
        <translation>Votre session a expiré. Connectez-vous à nouveau ; ce que vous avez écrit est conservé.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Une erreur s’est produite : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié : %1</translation>
    </message>
    <message>
        <source>The change waits for the connection</source>
        <translation>La modification attend la connexion</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé : %1</translation>
    </message>
    <message>
        <source>Only admins write here.</source>
        <translation>Seuls les admins peuvent écrire ici.</translation>
    </message>
    <message>
        <source>You left this chat.</source>
        <translation>Vous avez quitté cette discussion.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 removed you from this chat. You can still read what is here.</source>
        <translation>%1 vous a fait sortir de cette discussion. Vous pouvez encore lire ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>This chat was deleted, or you are not a member any more.</source>
        <translation>Cette discussion a été supprimée ou vous n’en êtes plus membre.</translation>
    </message>
    <message>
        <source>You blocked %1.</source>
        <translation>Vous avez bloqué %1.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>%1 takes no messages from you. What was not sent stays here until you try again or delete it.</source>
        <translation>%1 n’accepte pas vos messages. Ce qui n’a pas été envoyé reste ici jusqu’à ce que vous réessayiez ou le supprimiez.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent(e)</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>invisible</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>last seen at %1</source>
        <translation>dernière connexion à %1</translation>
    </message>
    <message>
        <source>last seen on %1</source>
        <translation>dernière connexion le %1</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Ce message a été supprimé</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n day(s) only.</source>
        <translation>
            <numerusform>Les messages ne peuvent être supprimés pour tout le monde que pendant %n jour.</numerusform>
            <numerusform>Les messages ne peuvent être supprimés pour tout le monde que pendant %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n hour(s) only.</source>
        <translation>
            <numerusform>Les messages ne peuvent être supprimés pour tout le monde que pendant %n heure.</numerusform>
            <numerusform>Les messages ne peuvent être supprimés pour tout le monde que pendant %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages can be deleted for everybody for %n minute(s) only.</source>
        <translation>
            <numerusform>Les messages ne peuvent être supprimés pour tout le monde que pendant %n minute.</numerusform>
            <numerusform>Les messages ne peuvent être supprimés pour tout le monde que pendant %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <extracomment>Above a message: who wrote it first.</extracomment>
        <translation>Transféré de %1</translation>
    </message>
    <message>
        <source>%1 is typing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 are typing…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message>
        <source>%1, %2 and %3 are typing…</source>
        <translation>%1, %2 et %3 écrivent…</translation>
    </message>
    <message>
        <source>Several people are typing…</source>
        <translation>Plusieurs personnes écrivent…</translation>
    </message>
    <message>
        <source>You changed the name to “%1”</source>
        <translation>Vous avez changé le nom en « %1 »</translation>
    </message>
    <message>
        <source>%1 changed the name to “%2”</source>
        <translation>%1 a changé le nom en « %2 »</translation>
    </message>
    <message>
        <source>You changed the description</source>
        <translation>Vous avez modifié la description</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 a modifié la description</translation>
    </message>
    <message>
        <source>You changed the chat</source>
        <translation>Vous avez modifié la discussion</translation>
    </message>
    <message>
        <source>%1 changed the chat</source>
        <translation>%1 a modifié la discussion</translation>
    </message>
    <message>
        <source>You let only admins change the name and the description</source>
        <translation>Vous avez réservé aux admins la modification du nom et de la description</translation>
    </message>
    <message>
        <source>%1 lets only admins change the name and the description</source>
        <translation>%1 a réservé aux admins la modification du nom et de la description</translation>
    </message>
    <message>
        <source>You let all members change the name and the description</source>
        <translation>Vous avez permis à tous les membres de modifier le nom et la description</translation>
    </message>
    <message>
        <source>%1 lets all members change the name and the description</source>
        <translation>%1 a permis à tous les membres de modifier le nom et la description</translation>
    </message>
    <message>
        <source>You let new members read everything from the beginning</source>
        <translation>Vous avez permis aux nouveaux membres de tout lire depuis le début</translation>
    </message>
    <message>
        <source>%1 lets new members read everything from the beginning</source>
        <translation>%1 a permis aux nouveaux membres de tout lire depuis le début</translation>
    </message>
    <message>
        <source>You let new members read only what comes after they join</source>
        <translation>Vous ne laissez les nouveaux membres lire que ce qui suit leur arrivée</translation>
    </message>
    <message>
        <source>%1 lets new members read only what comes after they join</source>
        <translation>%1 ne laisse les nouveaux membres lire que ce qui suit leur arrivée</translation>
    </message>
    <message>
        <source>You pinned a message</source>
        <translation>Vous avez épinglé un message</translation>
    </message>
    <message>
        <source>%1 pinned a message</source>
        <translation>%1 a épinglé un message</translation>
    </message>
    <message>
        <source>You unpinned a message</source>
        <translation>Vous avez désépinglé un message</translation>
    </message>
    <message>
        <source>%1 unpinned a message</source>
        <translation>%1 a désépinglé un message</translation>
    </message>
    <message>
        <source>You pinned “%1”</source>
        <translation>Vous avez épinglé « %1 »</translation>
    </message>
    <message>
        <source>%1 pinned “%2”</source>
        <translation>%1 a épinglé « %2 »</translation>
    </message>
    <message>
        <source>You unpinned “%1”</source>
        <translation>Vous avez désépinglé « %1 »</translation>
    </message>
    <message>
        <source>%1 unpinned “%2”</source>
        <translation>%1 a désépinglé « %2 »</translation>
    </message>
    <message>
        <source>You added %1</source>
        <translation>Vous avez ajouté %1</translation>
    </message>
    <message>
        <source>%1 added you</source>
        <translation>%1 vous a donné accès à la discussion</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 a ajouté %2</translation>
    </message>
    <message>
        <source>You joined</source>
        <translation>Vous avez rejoint la discussion</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 a rejoint la discussion</translation>
    </message>
    <message>
        <source>You left</source>
        <translation>Vous avez quitté la discussion</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 a quitté la discussion</translation>
    </message>
    <message>
        <source>You removed %1</source>
        <translation>Vous avez retiré %1 de la discussion</translation>
    </message>
    <message>
        <source>%1 removed you</source>
        <translation>%1 vous a fait sortir de la discussion</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 a retiré %2 de la discussion</translation>
    </message>
    <message>
        <source>You are now: %1</source>
        <extracomment>Somebody has another role in the chat now: "Ana is now: Admin".</extracomment>
        <translation>Votre nouveau rôle : %1</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>Nouveau rôle de %1 : %2</translation>
    </message>
    <message>
        <source>You changed the picture</source>
        <translation>Vous avez modifié l’image</translation>
    </message>
    <message>
        <source>%1 changed the picture</source>
        <translation>%1 a modifié l’image</translation>
    </message>
    <message>
        <source>You removed the picture</source>
        <translation>Vous avez supprimé l’image</translation>
    </message>
    <message>
        <source>%1 removed the picture</source>
        <translation>%1 a supprimé l’image</translation>
    </message>
    <message>
        <source>The account is deleted, and this device has forgotten its history.</source>
        <translation>Le compte est supprimé et cet appareil a effacé son historique.</translation>
    </message>
    <message>
        <source>%1 · with approval</source>
        <extracomment>A link; an admin has to approve who comes by it.</extracomment>
        <translation>%1 · avec approbation</translation>
    </message>
    <message>
        <source>Slow mode is on here. Try again in %1.</source>
        <extracomment>A message was refused. %1: "30 seconds".</extracomment>
        <translation>Le mode lent est activé ici. Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <extracomment>Of a message: devices of all its readers have it, and nobody has read it yet.</extracomment>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Not sent: it has waited for more than a day. Send it now, or delete it.</source>
        <translation>Non envoyé : en attente depuis plus d’un jour. Envoyez-le maintenant ou supprimez-le.</translation>
    </message>
    <message>
        <source>You changed the rules: %1</source>
        <extracomment>%1: rules of the group, as a list: "only admins write, slow mode is off"</extracomment>
        <translation>Vous avez modifié les règles : %1</translation>
    </message>
    <message>
        <source>%1 changed the rules: %2</source>
        <translation>%1 a modifié les règles : %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SeriesModel</name>
    <message>
        <source>No data</source>
        <translation>Pas de données</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>The heading of a column: from how bad (−1) to how good (+1) a message sounds.</extracomment>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerField</name>
    <message>
        <source>Servers used before</source>
        <translation>Serveurs déjà utilisés</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerLine</name>
    <message>
        <source>Looking for the server…</source>
        <translation>Recherche du serveur…</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>encrypted, certificate valid</source>
        <translation>chiffré, certificat valide</translation>
    </message>
    <message>
        <source>encrypted, certificate as the invitation says</source>
        <translation>chiffré, certificat conforme à l’invitation</translation>
    </message>
    <message>
        <source>encrypted, certificate confirmed by you</source>
        <translation>chiffré, certificat confirmé par vous</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 ms</source>
        <extracomment>Server's name, version, security, answer time.</extracomment>
        <translation>%1 · %2 · %3 · %4 ms</translation>
    </message>
    <message>
        <source>%1 · at %2</source>
        <extracomment>What is known of a server, and the address at which it was found for the one that was typed.</extracomment>
        <translation>%1 · à l’adresse %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ServerWords</name>
    <message>
        <source>This server takes no new accounts. Ask whoever runs it for one.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes. Demandez-en un à l’admin du serveur.</translation>
    </message>
    <message>
        <source>This server takes no new accounts. Ask %1 for one.</source>
        <extracomment>%1 is whom to ask there: a name, an e-mail address.</extracomment>
        <translation>Ce serveur n’accepte pas de nouveaux comptes. Demandez-en un à %1.</translation>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections des paramètres</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mon profil</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Account and security</source>
        <translation>Compte et sécurité</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What you typed has not been saved, and nobody else sees it.</source>
        <translation>Ce que vous avez saisi n’est pas enregistré, et personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Forget the history?</source>
        <translation>Effacer l’historique ?</translation>
    </message>
    <message>
        <source>Everything saved on this device goes, also messages that wait to be sent. The server keeps what it has.</source>
        <translation>Tout ce qui est enregistré sur cet appareil sera effacé, y compris les messages en attente d’envoi. Le serveur conserve ce qu’il a.</translation>
    </message>
    <message>
        <source>Sign out and forget</source>
        <translation>Se déconnecter et effacer</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Chats and files</source>
        <translation>Discussions et fichiers</translation>
    </message>
    <message>
        <source>Voice and audio</source>
        <translation>Voix et audio</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiance</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <extracomment>A command: a section of the settings.</extracomment>
        <translation>Paramètres : %1</translation>
    </message>
    <message>
        <source>Will be saved when there is a connection.</source>
        <translation>Sera enregistré dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>Save the changes to your profile?</source>
        <translation>Enregistrer les modifications de votre profil ?</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ShortcutsPage</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Rechercher une action ou son raccourci</translation>
    </message>
    <message>
        <source>Put all keys back</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Nothing is called so, and nothing has such keys.</source>
        <translation>Aucune action ne porte ce nom ni n’a ce raccourci.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A button about one thing in a list: "Change…, Next chat".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All keys are as they come.</source>
        <translation>Tous les raccourcis sont à nouveau ceux par défaut.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucun raccourci</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignInCard</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>La touche Verr. Maj semble activée.</translation>
    </message>
    <message>
        <source>Keep me signed in</source>
        <translation>Garder ma session ouverte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié ?</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Use an invitation link</source>
        <translation>Utiliser un lien d’invitation</translation>
    </message>
    <message>
        <source>Work offline with saved history</source>
        <translation>Travailler hors ligne avec l’historique enregistré</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;User name or e-mail</source>
        <translation>Nom d’&amp;utilisateur ou e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Looking for this system's keyring…</source>
        <translation>Recherche du trousseau de clés du système…</translation>
    </message>
    <message>
        <source>Kept in this system's keyring.</source>
        <translation>Conservé dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>No keyring answers on this system: you stay signed in until you close the program, and are asked for your password at each start.</source>
        <translation>Aucun trousseau de clés ne répond sur ce système : votre session reste ouverte jusqu’à la fermeture du programme, et votre mot de passe vous sera demandé à chaque démarrage.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SignUpCard</name>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>I have a code from a letter</source>
        <translation>J’ai reçu un code par e-mail</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>Création du compte…</translation>
    </message>
    <message>
        <source>I have an account already</source>
        <translation>J’ai déjà un compte</translation>
    </message>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;Code d’invitation</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Name that others see (optional)</source>
        <translation>&amp;Nom visible par les autres (facultatif)</translation>
    </message>
    <message>
        <source>&amp;E-mail (optional)</source>
        <translation>&amp;E-mail (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>A server's address.</extracomment>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>3 to 32 letters a–z, digits, dot, dash or underscore, beginning with a letter.</source>
        <translation>De 3 à 32 lettres a–z, chiffres, points, tirets ou tirets bas ; commence par une lettre.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>A letter with a code goes there; the code makes the account.</source>
        <translation>Vous y recevrez un e-mail contenant un code qui permet de créer le compte.</translation>
    </message>
    <message>
        <source>A letter there lets you in again if you forget your password.</source>
        <translation>Si vous oubliez votre mot de passe, un e-mail à cette adresse vous permettra de revenir.</translation>
    </message>
    <message>
        <source>%1 is taken. Try another one.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 est déjà pris. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <extracomment>%1 is a user name.</extracomment>
        <translation>%1 est disponible.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SpellHighlighter</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <extracomment>A word that the spell check does not know.</extracomment>
        <translation>Ajouter « %1 » au dictionnaire</translation>
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
        <translation>Discutez sur votre propre serveur.</translation>
    </message>
    <message>
        <source>The link that was opened is no invitation and leads to no chat. Ask for a new one.</source>
        <translation>Le lien ouvert n’est pas une invitation et ne mène à aucune discussion. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sent to that server.</source>
        <translation>Rien n’a été envoyé à ce serveur.</translation>
    </message>
    <message>
        <source>Back to my chats</source>
        <translation>Retour à mes discussions</translation>
    </message>
    <message>
        <source>You have this account here already</source>
        <extracomment>One of the person's accounts: name and server.</extracomment>
        <translation>Vous avez déjà ce compte ici</translation>
    </message>
    <message>
        <source>%1 is one of your accounts in this window. Nothing was added.</source>
        <translation>%1 est déjà l’un de vos comptes dans cette fenêtre. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Paramètres du proxy</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::StatusDialog</name>
    <message>
        <source>Your status</source>
        <translation>Votre statut</translation>
    </message>
    <message>
        <source>Everybody sees it beside your name, until you change it or its time is over. Then the server forgets it.</source>
        <translation>Tout le monde le voit à côté de votre nom, jusqu’à ce que vous le changiez ou qu’il expire. Le serveur l’oublie ensuite.</translation>
    </message>
    <message>
        <source>For instance: in a meeting</source>
        <translation>Par exemple : en réunion</translation>
    </message>
    <message>
        <source>&amp;How are you?</source>
        <translation>&amp;Comment ça va ?</translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation>&amp;Afficher le statut</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher le statut</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clear it</source>
        <extracomment>The status that one has set.</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Choose an emoji</source>
        <translation>Choisir un émoji</translation>
    </message>
    <message>
        <source>Choose another emoji than %1</source>
        <translation>Choisir un autre émoji que %1</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Définir un statut…</translation>
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
        <translation>statut : %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>Of a status: %1 is a date, or a day of this week.</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>until the end of today</source>
        <translation>jusqu’à la fin de la journée</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>time</comment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Until I change it</source>
        <translation>Jusqu’à ce que je le change</translation>
    </message>
    <message>
        <source>For 30 minutes</source>
        <translation>Pendant 30 minutes</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Pendant 1 heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>%1 local time</source>
        <extracomment>What time it is where somebody lives.</extracomment>
        <translation>%1, heure locale</translation>
    </message>
    <message>
        <source>Speaks %1</source>
        <extracomment>Of a person: %1 is a list of languages.</extracomment>
        <translation>Parle %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Submission</name>
    <message>
        <source>Try again in %1</source>
        <extracomment>A button that counts down: "Try again in 0:28".</extracomment>
        <translation>Réessayer dans %1</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::SwitcherModel</name>
    <message>
        <source>@%1 · begin a chat</source>
        <extracomment>A friend one has no chat with yet: their user name.</extracomment>
        <translation>@%1 · commencer une discussion</translation>
    </message>
    <message>
        <source>%1, @%2, begin a chat</source>
        <extracomment>A friend one has no chat with yet: name and user name.</extracomment>
        <translation>%1, @%2, commencer une discussion</translation>
    </message>
    <message>
        <source>Join a chat by link</source>
        <translation>Rejoindre une discussion par lien</translation>
    </message>
    <message>
        <source>See what it leads to</source>
        <translation>Voir où il mène</translation>
    </message>
    <message>
        <source>Switch to account %1</source>
        <extracomment>A command; an account's name and server.</extracomment>
        <translation>Passer au compte %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A command and its keys.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>@ for people, # for groups, &gt; for commands</source>
        <translation>@ pour les personnes, # pour les groupes, &gt; pour les commandes</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TermsLine</name>
    <message>
        <source>With an account you agree to the terms of this server.</source>
        <translation>En créant un compte, vous acceptez les conditions de ce serveur.</translation>
    </message>
    <message>
        <source>Read the terms</source>
        <translation>Lire les conditions</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 Undo: %2</source>
        <extracomment>What can be undone in the next seconds, and with which key: "Message deleted. Undo: Ctrl+Z"</extracomment>
        <translation>%1 Annuler : %2</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationChoice</name>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translate messages to</source>
        <extracomment>Before a language.</extracomment>
        <translation>Traduire les messages en</translation>
    </message>
    <message>
        <source>Never translate automatically</source>
        <extracomment>Before languages: what is written in them is not translated by itself.</extracomment>
        <translation>Ne jamais traduire automatiquement</translation>
    </message>
    <message>
        <source>Translated by %1. Choose Translate in the menu of a message, or have all that comes into a chat translated, in its details.</source>
        <translation>Traduit par %1. Choisissez « Traduire » dans le menu d’un message, ou faites traduire tout ce qui arrive dans une discussion, depuis ses détails.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::TranslationWords</name>
    <message>
        <source>Translating…</source>
        <extracomment>Beneath a message.</extracomment>
        <translation>Traduction…</translation>
    </message>
    <message>
        <source>Not translated: %1</source>
        <extracomment>Beneath a message. %1: why not, a sentence</extracomment>
        <translation>Non traduit : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show translation</source>
        <translation>Afficher la traduction</translation>
    </message>
    <message>
        <source>This is in %1 already</source>
        <extracomment>Beneath a message that was to be translated. %1: a language</extracomment>
        <translation>Déjà dans cette langue : %1</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Takes away what is said beneath a message.</extracomment>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show original only</source>
        <extracomment>Hides the translation beneath a message.</extracomment>
        <translation>Afficher seulement l’original</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <extracomment>Beneath a message. %1: a program that translates</extracomment>
        <translation>Traduit par %1</translation>
    </message>
    <message>
        <source>Translated from %1 by %2</source>
        <extracomment>Beneath a message. %1: a language, %2: a program that translates</extracomment>
        <translation>Traduit par %2 (original : %1)</translation>
    </message>
    <message>
        <source>Translate</source>
        <extracomment>In the menu of a message: put it into one's language.</extracomment>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>This server translates nothing. Ask whoever runs it.</source>
        <translation>Ce serveur ne traduit rien. Contactez l’admin du serveur.</translation>
    </message>
    <message>
        <source>%1, on your server's own machine</source>
        <extracomment>Who translates. %1: name of a program</extracomment>
        <translation>%1, sur la machine même de votre serveur</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <extracomment>Who translates. %1: name of a program, %2: name of a computer</extracomment>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>Messages that you translate are handed to %1, which runs on your server's own machine. They go nowhere else.</source>
        <extracomment>%1: name of a program</extracomment>
        <translation>Les messages que vous traduisez sont transmis à %1, qui fonctionne sur la machine même de votre serveur. Ils ne vont nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The text of messages that you translate goes from your server to %1 on %2, without a word of who wrote them or who asks.</source>
        <extracomment>%1: name of a program, %2: name of a computer</extracomment>
        <translation>Le texte des messages que vous traduisez est transmis par votre serveur à %1 sur %2, sans indiquer qui les a écrits ni qui demande la traduction.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::Tray</name>
    <message numerus="yes">
        <source>Chatoyant: %n unread message(s)</source>
        <translation>
            <numerusform>Chatoyant : %n message non lu</numerusform>
            <numerusform>Chatoyant : %n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Chatoyant</source>
        <translation>Chatoyant</translation>
    </message>
    <message>
        <source>Open Chatoyant</source>
        <translation>Ouvrir Chatoyant</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Chatoyant: something new in groups</source>
        <translation>Chatoyant : du nouveau dans les groupes</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A menu: how this person shows themselves to friends.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Unread</source>
        <extracomment>A menu of chats in which something is unread.</extracomment>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A chat, and how many of its messages are unread.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unmute (muted until %1)</source>
        <extracomment>No notifications. %1: a time.</extracomment>
        <translation>Réactiver les notifications (en sourdine jusqu’à %1)</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>Mettre en sourdine pendant 1 heure</translation>
    </message>
    <message>
        <source>Chatoyant goes on</source>
        <translation>Chatoyant continue</translation>
    </message>
    <message>
        <source>Its window is closed, and new messages still reach you. A click on its icon in the tray opens it again; the icon’s menu has Quit.</source>
        <translation>Sa fenêtre est fermée, mais les nouveaux messages vous parviennent toujours. Un clic sur son icône dans la zone de notification la rouvre ; « Quitter » se trouve dans le menu de l’icône.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VersionsDialog</name>
    <message>
        <source>Earlier texts</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <translation>Actuelle, depuis le %1</translation>
    </message>
    <message>
        <source>First written %1</source>
        <translation>Première version du %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>It has had no other text.</source>
        <translation>Il n’y a pas eu d’autre version.</translation>
    </message>
    <message>
        <source>There were more; the oldest are not shown.</source>
        <translation>Il y en avait d’autres ; les plus anciennes ne sont pas affichées.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VideoView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>This video cannot be played here</source>
        <translation>Cette vidéo ne peut pas être lue ici</translation>
    </message>
    <message>
        <source>The program that plays videos on this system does not know its format.</source>
        <translation>Le programme qui lit les vidéos sur ce système ne connaît pas son format.</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Vidéo %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This video could not be fetched</source>
        <translation>Cette vidéo n’a pas pu être chargée</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Activer le son</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>How far a video is, and how long it is: "0:05 / 1:20".</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed: %1×</source>
        <translation>Vitesse : %1×</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::ViewerFacts</name>
    <message>
        <source>About this file</source>
        <translation>Infos sur ce fichier</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoiceBar</name>
    <message>
        <source>Recording a voice message</source>
        <translation>Enregistrement d’un message vocal</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Record more</source>
        <translation>Continuer l’enregistrement</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
    <message>
        <source>Pause, and listen</source>
        <translation>Mettre en pause et écouter</translation>
    </message>
    <message>
        <source>Voice message, not sent yet</source>
        <translation>Message vocal, pas encore envoyé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a sound has been played, and how long it is: "0:05 of 0:12".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Let go to throw it away</source>
        <translation>Relâchez pour abandonner</translation>
    </message>
    <message>
        <source>It cannot be any longer.</source>
        <translation>Durée maximale atteinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter sends · Space pauses, to listen · Esc throws away</source>
        <translation>Entrée : envoyer · Espace : mettre en pause et écouter · Échap : abandonner</translation>
    </message>
    <message>
        <source>Enter sends · Space plays · R records more · Esc throws away</source>
        <translation>Entrée : envoyer · Espace : lire · R : continuer l’enregistrement · Échap : abandonner</translation>
    </message>
    <message>
        <source>Let go to send · slide up or Space: hands free · slide away or Esc: throw away</source>
        <translation>Relâchez pour envoyer · vers le haut ou Espace : mains libres · à l’écart ou Échap : abandonner</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::VoicePage</name>
    <message>
        <source>This holds on this device.</source>
        <translation>Ceci vaut pour cet appareil.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>No microphone is connected. Connect one to record voice messages.</source>
        <translation>Aucun micro n’est connecté. Branchez-en un pour enregistrer des messages vocaux.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Haut-parleurs</translation>
    </message>
    <message>
        <source>No speakers are connected. Connect some to hear voice messages.</source>
        <translation>Aucun haut-parleur n’est connecté. Branchez-en pour écouter des messages vocaux.</translation>
    </message>
    <message>
        <source>%1× speed</source>
        <extracomment>A speed, as "1.5".</extracomment>
        <translation>Vitesse %1×</translation>
    </message>
    <message>
        <source>Voice messages play at</source>
        <translation>Lecture des messages vocaux</translation>
    </message>
    <message>
        <source>The words of voice messages</source>
        <translation>Transcription des messages vocaux</translation>
    </message>
    <message>
        <source>Nobody writes down what you say on this server.</source>
        <translation>Sur ce serveur, ce que vous dites n’est pas transcrit.</translation>
    </message>
    <message>
        <source>Voice and audio changed.</source>
        <translation>Paramètres de voix et d’audio modifiés.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WaitingLink</name>
    <message>
        <source>Forget the link</source>
        <translation>Oublier le lien</translation>
    </message>
    <message>
        <source>You opened a link to a chat on %1. It waits here: sign in or create an account there, and you can join.</source>
        <extracomment>A server's address.</extracomment>
        <translation>Vous avez ouvert un lien vers une discussion sur %1. Il attend ici : connectez-vous ou créez un compte sur ce serveur, et vous pourrez la rejoindre.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WelcomeDialog</name>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Friends see whether I am there</source>
        <translation>Mes amis voient si je suis en ligne</translation>
    </message>
    <message>
        <source>Others see what I have read</source>
        <translation>Les autres voient ce que j’ai lu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>All of this can be changed at any time, in the settings.</source>
        <translation>Tout cela peut être modifié à tout moment, dans les paramètres.</translation>
    </message>
    <message>
        <source>What others see of me</source>
        <translation>Ce que les autres voient de moi</translation>
    </message>
    <message>
        <source>Who is no friend of yours never sees it.</source>
        <translation>Les personnes qui ne sont pas vos amis ne le voient jamais.</translation>
    </message>
    <message>
        <source>Else only your own devices know it.</source>
        <translation>Sinon, seuls vos propres appareils le savent.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WhereaboutsChoice</name>
    <message>
        <source>Show others my local &amp;time</source>
        <translation>Montrer aux autres mon &amp;heure locale</translation>
    </message>
    <message>
        <source>By the time zone of this device, %1, for everybody to see.</source>
        <extracomment>%1 is a time zone: "Europe/Madrid".</extracomment>
        <translation>D’après le fuseau horaire de cet appareil, %1. Visible par tout le monde.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Languages I speak</source>
        <translation>Langues que je parle</translation>
    </message>
    <message>
        <source>Not told</source>
        <extracomment>No language is told.</extracomment>
        <translation>Non indiquées</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WorkspaceView</name>
    <message>
        <source>Choose a chat</source>
        <translation>Choisissez une discussion</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Non modifié : %1</translation>
    </message>
    <message>
        <source>%1 asks about the history of your chat. Open it to answer.</source>
        <translation>%1 pose une question sur l’historique de votre discussion. Ouvrez-la pour répondre.</translation>
    </message>
    <message>
        <source>You left “%1”.</source>
        <translation>Vous avez quitté « %1 ».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Group info</source>
        <translation>Infos du groupe</translation>
    </message>
    <message>
        <source>Create a group from this chat…</source>
        <translation>Créer un groupe à partir de cette discussion…</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Quitter…</translation>
    </message>
    <message>
        <source>Media, files and links</source>
        <translation>Médias, fichiers et liens</translation>
    </message>
    <message>
        <source>An admin declined your request to join a chat.</source>
        <translation>Un admin a refusé votre demande pour rejoindre une discussion.</translation>
    </message>
    <message>
        <source>Somebody asks to join “%1”. Its details show who.</source>
        <translation>Quelqu’un demande à rejoindre « %1 ». Les détails de la discussion indiquent qui.</translation>
    </message>
    <message>
        <source>You deleted “%1”.</source>
        <translation>Vous avez supprimé « %1 ».</translation>
    </message>
    <message>
        <source>%1 deleted “%2”.</source>
        <translation>%1 a supprimé « %2 ».</translation>
    </message>
    <message>
        <source>Or press %1 and type a few letters.</source>
        <translation>Ou appuyez sur %1 et tapez quelques lettres.</translation>
    </message>
</context>
<context>
    <name>chatoyant::client::WritingPage</name>
    <message>
        <source>Send a message with</source>
        <translation>Envoyer un message avec</translation>
    </message>
    <message>
        <source>Enter; Shift+Enter begins a new line</source>
        <translation>Entrée ; Maj+Entrée pour aller à la ligne</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter begins a new line</source>
        <translation>Ctrl+Entrée ; Entrée pour aller à la ligne</translation>
    </message>
    <message>
        <source>**bold**, *italic*, ~~struck through~~ and `code` are shown as such when they are sent.</source>
        <translation>**gras**, *italique*, ~~barré~~ et `code` s’affichent mis en forme à l’envoi.</translation>
    </message>
    <message>
        <source>Writing changed.</source>
        <translation>Paramètres de rédaction modifiés.</translation>
    </message>
</context>
</TS>
