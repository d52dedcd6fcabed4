// A real mail server on the loopback that keeps the letters it is sent (aiosmtpd).
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>

namespace chatoyant::test {

// It wants STARTTLS and the log-in "chat", "letters for all"; a letter to nobody@… it refuses for
// good.
class MailSink : public QObject
{
    Q_OBJECT

public:
    ~MailSink() override;

    // With this certificate for localhost; the first so many letters are refused for now.
    bool start(const QString &certificateFile, const QString &keyFile, int refusals = 0);
    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("smtp://localhost:%1").arg(m_port); }
    static QString login() { return QStringLiteral("chat"); }
    static QString password() { return QStringLiteral("letters for all"); }

    // Waits until so many letters have come, in all.
    bool waitFor(qsizetype count);
    // {"to","from","header":{},"text","tls","login"}
    const QList<QJsonObject> &letters() const { return m_letters; }
    // The code in the newest letter; empty where there is none.
    QString newestCode() const;
    QByteArray errors() { return m_process.readAllStandardError(); }

private:
    void read();

    QProcess m_process;
    quint16 m_port = 0;
    QList<QJsonObject> m_letters;
};

} // namespace chatoyant::test
