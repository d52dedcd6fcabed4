// What is written on, and can be done with, a file that moves.
#pragma once

#include "client/ui/chat/attachment_board.h"

#include <QCoreApplication>

namespace chatoyant::client {

class AttachmentWords final
{
    Q_DECLARE_TR_FUNCTIONS(chatoyant::client::AttachmentWords)

public:
    // "Paused · 3.1 MB of 12 MB", "PDF · 1.2 MB", or why it failed.
    static QString state(const FileShown &file, const TransferShown &transfer);
    // It is a sound, and its button plays it.
    static bool isHeard(const FileShown &file, const TransferShown &transfer);
    // It is a video that lies with the server or here: its button leads to where it is watched.
    static bool isWatched(const FileShown &file, const TransferShown &transfer);
    // "0:05 of 0:12", or how long it is.
    static QString heard(const FileShown &file, const SoundShown &sound);
    // What the round button does now: "Save", "Pause", "Go on". Empty: there is none.
    static QString action(const FileShown &file, const TransferShown &transfer);
    // Its icon; empty where there is no button.
    static QString icon(const FileShown &file, const TransferShown &transfer);
    static QString broken(const Attachment &file);
    static QString gif();
};

} // namespace chatoyant::client
