#include "common/mood/trainer/valence_mix.h"

#include <cmath>

namespace chatoyant::training {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t numbers = headCount + 1; // the shares and the offset
using Numbers = std::array<double, numbers>;

struct Rated
{
    Numbers heads{}; // and 1
    double wanted = 0;
};

// Newton's step: the sums of the gradient, and of its slopes.
struct Sum
{
    std::array<Numbers, numbers> slopes{};
    Numbers gradient{};

    void add(const Rated &text, const Numbers &shares)
    {
        double logit = 0;
        for (size_t at = 0; at < numbers; ++at)
            logit += shares[at] * text.heads[at];
        const double said = 1 / (1 + std::exp(-logit));
        for (size_t at = 0; at < numbers; ++at) {
            gradient[at] += (said - text.wanted) * text.heads[at];
            for (size_t other = 0; other < numbers; ++other)
                slopes[at][other] += said * (1 - said) * text.heads[at] * text.heads[other];
        }
    }

    // Gauss and Jordan's elimination: the slopes are positive definite, so that no row is changed
    // for another.
    Numbers step()
    {
        for (size_t row = 0; row < numbers; ++row) {
            for (size_t other = 0; other < numbers; ++other) {
                const double factor = slopes[other][row] / slopes[row][row];
                if (other == row)
                    continue;
                for (size_t at = row; at < numbers; ++at)
                    slopes[other][at] -= factor * slopes[row][at];
                gradient[other] -= factor * gradient[row];
            }
        }
        for (size_t row = 0; row < numbers; ++row)
            gradient[row] /= slopes[row][row];
        return gradient;
    }
};

std::vector<Rated> ratedOf(const QList<Judged> &texts, const ModelSettings &settings)
{
    std::vector<Rated> rated;
    for (const Judged &text : judgedBy(Asked::Linear, texts, settings)) {
        if (!text.example->target.valence || text.example->language != "en"_L1)
            continue;
        const HeadValues logits = logitsOf(settings, text.sums);
        Rated each;
        std::copy(logits.begin(), logits.end(), each.heads.begin());
        each.heads.back() = 1;
        each.wanted = (*text.example->target.valence + 1) / 2;
        rated.push_back(each);
    }
    return rated;
}

} // namespace

ValenceMix bestValenceMix(const QList<Judged> &texts, const ModelSettings &settings)
{
    constexpr int steps = 20;
    constexpr double ridge = 1e-3;
    const std::vector<Rated> rated = ratedOf(texts, settings);
    Numbers shares{};
    shares[static_cast<size_t>(Head::Valence)] = 1;
    for (int at = 0; at < steps && !rated.empty(); ++at) {
        Sum sum;
        for (size_t row = 0; row < numbers; ++row)
            sum.slopes[row][row] = ridge;
        for (const Rated &text : rated)
            sum.add(text, shares);
        const Numbers step = sum.step();
        for (size_t each = 0; each < numbers; ++each)
            shares[each] -= step[each];
    }
    ValenceMix mix;
    std::copy_n(shares.begin(), headCount, mix.shares.begin());
    mix.offset = float(shares.back());
    return mix;
}

} // namespace chatoyant::training
