// What people told the administrators of the server, for those who are one.
#pragma once

#include "client/net/answers.h"
#include "client/net/reply.h"

#include <QObject>

#include <optional>

namespace chatoyant::client {

class Api;

// Nothing of it is kept on this device.
class Reports final : public QObject
{
    Q_OBJECT

public:
    explicit Reports(Api &api, QObject *parent = nullptr);

    // How many are open; nothing for who is no administrator, and before the server has said.
    std::optional<int> open() const { return m_open; }
    bool areForMe() const { return m_open.has_value(); }
    // Newest first.
    void load(const ReportQuery &query, QObject *context, Reply<ReportPage> reply);
    // Or open again.
    void setClosed(qint64 number, bool isClosed, QObject *context, Reply<void> reply);

    // As the server says.
    void setOpen(std::optional<int> count);

signals:
    void changed();
    // There are more than before.
    void arrived();

private:
    Api &m_api;
    std::optional<int> m_open;
};

} // namespace chatoyant::client
