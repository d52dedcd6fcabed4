// What docs/protocol.md and docs/openrpc.json say, to be compared with the code.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace chatoyant::architecture {

struct Parameter
{
    QString name;
    bool isRequired = true;

    friend bool operator==(const Parameter &, const Parameter &) = default;
};

struct Call // a method or a notification
{
    QString name;
    QList<Parameter> parameters;
};

struct DescribedReason
{
    QString name;
    int code = 0;
    QString meaning;

    friend bool operator==(const DescribedReason &, const DescribedReason &) = default;
};

struct ProtocolBook
{
    QList<Call> methods;
    QList<Call> notifications;
    QList<DescribedReason> reasons;
};

// Reads the tables of sections 5 (methods), 6 (notifications) and 8 (reasons).
ProtocolBook readMarkdown(const QString &text);
// Reads methods, x-notifications and components.errors.
ProtocolBook readOpenRpc(const QJsonObject &document);
// "`chatId`, `limit`? (1–500)" → chatId, limit?
QList<Parameter> parametersIn(const QString &cell);

// Names in one list but not in the other, or at another place: in words.
QStringList nameDifferences(const QStringList &first, const QStringList &second);
// Calls in both whose parameters differ.
QStringList parameterDifferences(const QList<Call> &first, const QList<Call> &second);
// "$ref" of this document that leads nowhere.
QStringList brokenReferences(const QJsonObject &document);

QStringList namesOf(const QList<Call> &calls);

} // namespace chatoyant::architecture
