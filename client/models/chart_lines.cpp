#include "client/models/chart_lines.h"

#include <cmath>

namespace chatoyant::client {

namespace {

// The values that one point stands for.
class LineGroup
{
public:
    void add(double x, double value)
    {
        m_point.lowest = m_count > 0 ? qMin(m_point.lowest, value) : value;
        m_point.highest = m_count > 0 ? qMax(m_point.highest, value) : value;
        m_point.x += x;
        m_point.mean += value;
        ++m_count;
    }
    void moveTo(QList<LinePoint> &line)
    {
        if (m_count == 0)
            return;
        m_point.x /= m_count;
        m_point.mean /= m_count;
        line.append(m_point);
        *this = {};
    }

private:
    LinePoint m_point;
    int m_count = 0;
};

} // namespace

QList<QList<LinePoint>> chartLines(const QList<double> &values, const LineScale &scale)
{
    QList<QList<LinePoint>> lines;
    QList<LinePoint> line;
    LineGroup group;
    double groupAt = -1;
    const auto endLine = [&] {
        group.moveTo(line);
        if (!line.isEmpty())
            lines.append(std::exchange(line, {}));
    };
    for (qsizetype at = 0; at < values.size(); ++at) {
        if (std::isnan(values.at(at))) {
            endLine();
            continue;
        }
        const double x = (double(at) + 0.5) * scale.width / double(values.size());
        const double place = std::floor(x / scale.pitch);
        if (place != groupAt)
            group.moveTo(line);
        groupAt = place;
        group.add(x, values.at(at));
    }
    endLine();
    return lines;
}

} // namespace chatoyant::client
