// The domain of the server that a command's options name, beside that server or without it.
#pragma once

#include "server/app/command_line.h"
#include "server/app/offline_domain.h"

namespace chatoyant::server {

struct OpenedDomain
{
    std::unique_ptr<OfflineDomain> domain;
    Config config;
    int code =
        exit_code::done; // without a domain: to end with; why was told, or help was asked for

    Services &services() const { return domain->services(); }
};

OpenedDomain openDomain(const CommandLine &line);
// Reads the options before, for a verb that has nothing to check in them.
OpenedDomain openDomain(CommandLine &line, const QStringList &arguments, int positionals = 0);

// Commits and prints, or tells what went wrong; the exit code.
int finishWith(const CommandLine &line,
               const OpenedDomain &opened,
               const QString &text,
               const QJsonObject &object);

} // namespace chatoyant::server
