#include "tests/support/server/mail_sink.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

namespace chatoyant::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

} // namespace

MailSink::~MailSink()
{
    m_process.closeWriteChannel(); // by which it ends
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
}

bool MailSink::start(const QString &certificateFile, const QString &keyFile, int refusals)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &MailSink::read);
    m_process.start(u"/usr/bin/python3"_s,
                    {QStringLiteral(CHATOYANT_SOURCE_DIR "/tests/support/server/mail_sink.py"),
                     certificateFile, keyFile, QString::number(refusals)});
    return QTest::qWaitFor([this] { return m_port != 0; }, patienceMs);
}

bool MailSink::waitFor(qsizetype count)
{
    return QTest::qWaitFor([this, count] { return m_letters.size() >= count; }, patienceMs);
}

QString MailSink::newestCode() const
{
    static const QRegularExpression code(u"[0-9A-Z]{4}(-[0-9A-Z]{4}){6}"_s);
    return m_letters.isEmpty()
               ? QString()
               : code.match(m_letters.last().value("text"_L1).toString()).captured();
}

void MailSink::read()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        if (m_port == 0)
            m_port = line.trimmed().toUShort();
        else
            m_letters.append(QJsonDocument::fromJson(line).object());
    }
}

} // namespace chatoyant::test
