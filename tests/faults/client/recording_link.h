// A wire that writes down what goes over it: what was sent, answered and received.
#pragma once

#include "client/net/link.h"
#include "common/protocol/rpc.h"
#include "tests/faults/client/diary.h"

#include <QHash>

namespace chatoyant::faults {

// The product's own wire does the work; this one only listens at its near end.
class RecordingLink final : public client::Link
{
    Q_OBJECT

public:
    explicit RecordingLink(const Diary &diary, QObject *parent = nullptr);

    void open(const QUrl &url) override;
    void send(const QByteArray &text) override;
    void close() override;
    void pinCertificate(const QByteArray &fingerprint) override;
    client::LinkSecurity security() const override;

private:
    void noteRequest(const rpc::Request &request);
    void noteFrame(const QByteArray &text);
    void noteResponse(const rpc::Response &response);
    void noteSendAnswer(const QJsonObject &params, const rpc::Response &response);
    void noteEntries(const QJsonValue &chat, const QJsonValue &entries, const QString &via);
    void noteEntry(const QJsonValue &chat, const QJsonObject &entry, const QString &via);

    Diary m_diary;
    std::unique_ptr<client::Link> m_link;
    QHash<qint64, rpc::Request> m_asked; // by id, what is not answered yet
};

} // namespace chatoyant::faults
