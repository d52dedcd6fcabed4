// What the pages behind https links say, in the languages that the server speaks.
#pragma once

#include <QHash>
#include <QString>

namespace chatoyant::server {

struct InviteSentences
{
    QString chatTitle;    // %1: name of the server
    QString accountTitle; // %1: name of the server
    QString text;
    QString open;
    QString otherwise;
    bool isRightToLeft = false;
};

struct InviteWords
{
    QHash<QString, InviteSentences> byLanguage; // "de", "zh_CN"
    QString own;                                // whoever asks for none of them gets this one
};

} // namespace chatoyant::server
