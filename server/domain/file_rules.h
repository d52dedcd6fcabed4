// What the operator allows people to upload, and how long what nobody needs is kept.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace chatoyant::server {

struct FileRules
{
    qint64 fileBytes = 2LL << 30;    // of one file; 0: none are taken
    qint64 personBytes = 10LL << 30; // of all files of one person; 0: no limit
    qint64 serverBytes = 0;          // of all files; 0: as the disk has room
    qint64 personUnsent = 2'000;     // files of one person that stand in no message
    int freePercent = 5;             // of the disk: below it nothing more is taken
    std::chrono::seconds uploadLasts = std::chrono::hours(24);   // since it last went on
    std::chrono::seconds unplacedLasts = std::chrono::hours(24); // complete, in no message
    std::chrono::seconds goneLasts = std::chrono::hours(24);     // remembered as gone
    std::chrono::seconds linkLasts = std::chrono::hours(1);
};

} // namespace chatoyant::server
