#include "server/app/opened_domain.h"

#include "server/app/verbs.h"

namespace chatoyant::server {

OpenedDomain openDomain(const CommandLine &line)
{
    const auto loaded = configFor(line);
    if (!loaded)
        return {nullptr, {}, line.fail(exit_code::usage, loaded.error())};
    auto domain = OfflineDomain::open(loaded->config, false);
    if (!domain)
        return {nullptr, {}, line.fail(exit_code::notReady, sentenceOf(domain.error()))};
    return {*std::move(domain), loaded->config, exit_code::done};
}

OpenedDomain openDomain(CommandLine &line, const QStringList &arguments, int positionals)
{
    if (const auto code = line.read(arguments, positionals))
        return {nullptr, {}, *code};
    return openDomain(line);
}

int finishWith(const CommandLine &line,
               const OpenedDomain &opened,
               const QString &text,
               const QJsonObject &object)
{
    if (const auto stored = opened.domain->finish(); !stored)
        return line.fail(exit_code::failed, sentenceOf(stored.error()));
    line.print(text, object);
    return exit_code::done;
}

} // namespace chatoyant::server
