#include "tests/bench/scenarios.h"

#include "tests/bench/catch_up.h"
#include "tests/bench/load.h"
#include "tests/bench/log_ins.h"
#include "tests/bench/queries.h"
#include "tests/bench/report.h"

#include <cstdio>
#include <fstream>

namespace chatoyant::bench {

namespace {

int complain(const std::string &what)
{
    std::fprintf(stderr, "bench_load: %s\n", what.c_str());
    return 1;
}

class Scenario
{
public:
    Scenario(const Options &options)
        : m_options(options)
        , m_dialect(makeDialect(options, tls()))
        , m_windows(options)
    {}

    int run()
    {
        if (!gather())
            return complain(m_dialect->error());
        const Outcome outcome = work();
        if (!outcome.broken.empty())
            return complain(outcome.broken);
        if (!outcome.firstRefusal.empty())
            complain("refused: " + outcome.firstRefusal);
        printReport(m_options, outcome, &m_windows, m_kibPerIdle);
        return outcome.refusals == 0 ? 0 : 1;
    }

private:
    ssl_ctx_st *tls() { return m_options.isSecure ? m_tls.get() : nullptr; }
    // What only the product has, is asked of the product only: Options see to that.
    ChatoyantDialect *product() { return static_cast<ChatoyantDialect *>(m_dialect.get()); }
    bool gather();
    Outcome work();
    Outcome logIn();

    const Options &m_options;
    TlsContext m_tls;
    std::unique_ptr<Dialect> m_dialect;
    Windows m_windows;
    Crowd m_crowd;
    double m_kibPerIdle = 0;
};

bool Scenario::gather()
{
    const bool isReading = m_options.work == "open" || m_options.work == "search";
    if (!(isReading ? product()->gatherReaders(&m_crowd.people)
                    : m_dialect->gather(&m_crowd.people)))
        return false;
    const long before = m_windows.usage().serverKib();
    if (!m_dialect->gatherIdle(&m_crowd.idle))
        return false;
    const long grown = m_windows.usage().serverKib() - before;
    if (m_options.idle > 0)
        m_kibPerIdle = static_cast<double>(grown) / m_options.idle;
    if (!m_options.readyFile.empty() && m_options.work != "catch-up")
        std::ofstream(m_options.readyFile).flush();
    return true;
}

Outcome Scenario::work()
{
    if (m_options.work == "idle")
        return {};
    if (m_options.work == "log-ins")
        return logIn();
    if (m_options.work == "catch-up")
        return CatchUp(m_options, product(), &m_crowd.people, &m_windows).run();
    if (m_options.work == "messages")
        return Load(m_options, m_dialect.get(), &m_crowd, &m_windows).run();
    return Queries(m_options, product(), &m_crowd.people, &m_windows).run();
}

Outcome Scenario::logIn()
{
    Endpoint endpoint;
    endpoint.path = "/ws/chat/idle/";
    if (m_options.kind == "chatoyant")
        endpoint = product()->endpoint();
    endpoint.port = m_options.port;
    endpoint.tls = tls();
    return LogIns(endpoint, &m_crowd.people, &m_windows).run();
}

} // namespace

int runScenario(const Options &options)
{
    return Scenario(options).run();
}

} // namespace chatoyant::bench
