#include "tests/bench/report.h"

#include <cstdio>
#include <string>
#include <vector>

namespace chatoyant::bench {

namespace {

struct Figure
{
    const char *key;
    double value;
};

void addLatencies(std::vector<Figure> *figures, const Window &window)
{
    constexpr double half = 0.5;
    constexpr double most = 0.99;
    constexpr double nearlyAll = 0.999;
    figures->push_back({"answerP50Ms", window.toAnswer.percentile(half)});
    figures->push_back({"answerP99Ms", window.toAnswer.percentile(most)});
    figures->push_back({"answerP999Ms", window.toAnswer.percentile(nearlyAll)});
    figures->push_back({"receiptP50Ms", window.toReceipt.percentile(half)});
    figures->push_back({"receiptP99Ms", window.toReceipt.percentile(most)});
    figures->push_back({"receiptP999Ms", window.toReceipt.percentile(nearlyAll)});
}

std::vector<Figure> figuresOf(const Window &window, const Outcome &outcome)
{
    const double seconds = window.seconds > 0 ? window.seconds : 1;
    std::vector<Figure> figures{
        {"answersPerSecond", static_cast<double>(window.answers) / seconds},
        {"deliveriesPerSecond", static_cast<double>(window.deliveries) / seconds},
    };
    addLatencies(&figures, window);
    figures.push_back({"lost", static_cast<double>(window.sent - window.settled)});
    figures.push_back({"refusals", static_cast<double>(outcome.refusals)});
    figures.push_back({"serverShare", window.serverShare});
    figures.push_back({"generatorShare", window.generatorShare});
    figures.push_back({"pausedShare", window.pauses.sumMs / 1000 / seconds});
    figures.push_back({"pauseMaxMs", window.pauses.maxMs});
    figures.push_back({"pauseP99Ms", window.pauses.p99Ms});
    figures.push_back({"downSeconds", outcome.downSeconds});
    figures.push_back({"backSeconds", outcome.backSeconds});
    figures.push_back({"queriesPerClient", outcome.queriesPerClient});
    return figures;
}

} // namespace

void printReport(const Options &options,
                 const Outcome &outcome,
                 Windows *windows,
                 double kibPerIdle)
{
    for (const Window &window : windows->all()) {
        std::vector<Figure> figures = figuresOf(window, outcome);
        figures.push_back({"kibPerIdle", kibPerIdle});
        figures.push_back({"seesPauses", windows->seesPauses() ? 1.0 : 0.0});
        const char *separator = "{";
        for (const Figure &figure : figures) {
            if (options.json)
                std::printf("%s\"%s\":%.6g", separator, figure.key, figure.value);
            else
                std::printf("%-20s %.4f\n", figure.key, figure.value);
            separator = ",";
        }
        std::fputs(options.json ? "}\n" : "\n", stdout);
    }
}

} // namespace chatoyant::bench
