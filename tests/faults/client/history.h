// Writes down what happened to one person, so that a killed process has told all it did.
#pragma once

#include <QFile>
#include <QJsonObject>

namespace chatoyant::faults {

// One file for all people of a process and its successors: a JSON object a line, each with one
// write, before what it tells of can have an effect elsewhere. tests/faults/checker.py reads it.
class History
{
public:
    // Appends.
    bool open(const QString &path);
    void write(const QString &event, const QString &who, const QJsonObject &more);

private:
    QFile m_file;
};

} // namespace chatoyant::faults
