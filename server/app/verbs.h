// One function per verb; each takes what stands behind it and returns the exit code.
#pragma once

#include "server/app/command_line.h"
#include "server/app/config.h"
#include "server/app/reason_words.h"

namespace chatoyant::server {

int runInit(const QStringList &arguments);
int runServe(const QStringList &arguments);
int runBackupCreate(const QStringList &arguments);
int runBackupVerify(const QStringList &arguments);
int runBackupRestore(const QStringList &arguments);
int runUserAdd(const QStringList &arguments);
int runUserList(const QStringList &arguments);
int runUserPassword(const QStringList &arguments);
int runUserRole(const QStringList &arguments);
int runUserSessions(const QStringList &arguments);
int runUserSuspend(const QStringList &arguments);
int runUserUnsuspend(const QStringList &arguments);
int runUserDelete(const QStringList &arguments);
int runExportUser(const QStringList &arguments);
int runUserReset(const QStringList &arguments);
int runUserFactorOff(const QStringList &arguments);
int runInviteCreate(const QStringList &arguments);
int runInviteList(const QStringList &arguments);
int runInviteRevoke(const QStringList &arguments);
int runMediaGc(const QStringList &arguments);
int runMediaVerify(const QStringList &arguments);
int runMailTest(const QStringList &arguments);
int runReportsList(const QStringList &arguments);
int runReportsClose(const QStringList &arguments);
int runAuditList(const QStringList &arguments);
int runDoctor(const QStringList &arguments);
int runConfigCheck(const QStringList &arguments);
int runConfigPrint(const QStringList &arguments);
int runVersion(const QStringList &arguments);

// The configuration that --data, --config and the environment give.
Expected<LoadedConfig, QString> configFor(const CommandLine &line);
ConfigSources sourcesFor(const CommandLine &line);

} // namespace chatoyant::server
