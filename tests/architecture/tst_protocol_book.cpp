#include "common/base/error.h"
#include "common/protocol/methods.h"
#include "tests/architecture/protocol_book.h"
#include "tests/architecture/source_tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::architecture;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QStringList methodsInCode()
{
    QStringList names;
    for (const Method &method : methods)
        names.append(latin(method.name));
    return names;
}

QStringList notificationsInCode()
{
    QStringList names;
    for (const std::string_view name : notifications)
        names.append(latin(name));
    return names;
}

// The client's own reasons never travel.
QList<DescribedReason> reasonsInCode()
{
    QList<DescribedReason> reasons;
    for (const ReasonInfo &info : reasonTable()) {
        const QString name = QString::fromLatin1(info.name);
        if (!name.startsWith("client."_L1))
            reasons.append({name, info.rpcCode, QString::fromLatin1(info.english)});
    }
    return reasons;
}

QStringList reasonDifferences(QList<DescribedReason> first, QList<DescribedReason> second)
{
    const auto byName = [](const DescribedReason &a, const DescribedReason &b) {
        return a.name < b.name;
    };
    std::sort(first.begin(), first.end(), byName);
    std::sort(second.begin(), second.end(), byName);
    QStringList found;
    for (qsizetype at = 0; at < std::max(first.size(), second.size()); ++at) {
        const DescribedReason one = first.value(at);
        const DescribedReason other = second.value(at);
        if (one != other)
            found.append(u"%1 %2 '%3' against %4 %5 '%6'"_s.arg(one.name)
                             .arg(one.code)
                             .arg(one.meaning, other.name)
                             .arg(other.code)
                             .arg(other.meaning));
    }
    return found;
}

QString inLines(const QStringList &found)
{
    return found.join(u'\n');
}

} // namespace

class tst_ProtocolBook : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void markdown_listsTheMethodsOfTheCode();
    void markdown_listsTheNotificationsOfTheCode();
    void markdown_listsTheReasonsOfTheCode();
    void openRpc_listsTheMethodsOfTheCode();
    void openRpc_saysWhoMayCall();
    void openRpc_hasTheParametersOfTheMarkdown();
    void openRpc_listsTheReasonsOfTheCode();
    void openRpc_leadsSomewhereWithEveryReference();
    void openRpc_describesEveryMethodFully();
    void cell_isReadAsParameters_data();
    void cell_isReadAsParameters();
    void wrongBook_isCaught_data();
    void wrongBook_isCaught();
    void danglingReference_isCaught();

private:
    QJsonObject m_document;
    ProtocolBook m_markdown;
    ProtocolBook m_openRpc;
};

void tst_ProtocolBook::initTestCase()
{
    m_markdown = readMarkdown(fileAt(u"docs/protocol.md"_s).text);
    QVERIFY(m_markdown.methods.size() > 10);
    QJsonParseError fault;
    const auto document =
        QJsonDocument::fromJson(fileAt(u"docs/openrpc.json"_s).text.toUtf8(), &fault);
    QVERIFY2(fault.error == QJsonParseError::NoError, qPrintable(fault.errorString()));
    m_document = document.object();
    m_openRpc = readOpenRpc(m_document);
}

void tst_ProtocolBook::markdown_listsTheMethodsOfTheCode()
{
    const auto found = nameDifferences(namesOf(m_markdown.methods), methodsInCode());
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::markdown_listsTheNotificationsOfTheCode()
{
    const auto found = nameDifferences(namesOf(m_markdown.notifications), notificationsInCode());
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::markdown_listsTheReasonsOfTheCode()
{
    const auto found = reasonDifferences(m_markdown.reasons, reasonsInCode());
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::openRpc_listsTheMethodsOfTheCode()
{
    const auto found = nameDifferences(namesOf(m_openRpc.methods), methodsInCode()) +
                       nameDifferences(namesOf(m_openRpc.notifications), notificationsInCode());
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::openRpc_saysWhoMayCall()
{
    const QJsonArray described = m_document.value("methods"_L1).toArray();
    for (const Method &method : methods) {
        const auto at = std::find_if(described.begin(), described.end(), [&](const auto &value) {
            return value["name"_L1].toString() == latin(method.name);
        });
        QVERIFY(at != described.end());
        QCOMPARE((*at)["x-signedIn"_L1].toBool(), method.caller == Caller::User);
    }
}

void tst_ProtocolBook::openRpc_hasTheParametersOfTheMarkdown()
{
    const auto found = parameterDifferences(m_markdown.methods, m_openRpc.methods) +
                       parameterDifferences(m_markdown.notifications, m_openRpc.notifications);
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::openRpc_listsTheReasonsOfTheCode()
{
    const auto found = reasonDifferences(m_openRpc.reasons, reasonsInCode());
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::openRpc_leadsSomewhereWithEveryReference()
{
    const auto found = brokenReferences(m_document);
    QVERIFY2(found.isEmpty(), qPrintable(inLines(found)));
}

void tst_ProtocolBook::openRpc_describesEveryMethodFully()
{
    QCOMPARE(m_document.value("openrpc"_L1).toString(), u"1.2.6"_s);
    const QJsonArray described = m_document.value("methods"_L1).toArray();
    for (const QJsonValue &method : described) {
        const QString name = method["name"_L1].toString();
        QVERIFY2(!method["summary"_L1].toString().isEmpty(), qPrintable(name));
        QVERIFY2(method["paramStructure"_L1].toString() == "by-name"_L1, qPrintable(name));
        QVERIFY2(method["result"_L1]["schema"_L1].isObject(), qPrintable(name));
        QVERIFY2(!method["errors"_L1].toArray().isEmpty(), qPrintable(name));
        const QJsonArray parameters = method["params"_L1].toArray();
        for (const QJsonValue &parameter : parameters)
            QVERIFY2(parameter["schema"_L1].isObject(), qPrintable(name));
    }
}

void tst_ProtocolBook::cell_isReadAsParameters_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("some optional") << u"`a`, `b`?, `c`? (1–50, 20)"_s << u"a b? c?"_s;
    QTest::newRow("names in remarks") << u"`a` (3 of `x y`, or (`z`)), `b`"_s << u"a b"_s;
    QTest::newRow("one of two") << u"`a`, `b` or `c` (neither: new)"_s << u"a b? c?"_s;
    QTest::newRow("a shape") << u"`a`? {chatId: seq}, `b` [userId]"_s << u"a? b"_s;
}

void tst_ProtocolBook::cell_isReadAsParameters()
{
    QFETCH(QString, cell);
    QFETCH(QString, words);
    QStringList read;
    const auto parameters = parametersIn(cell);
    for (const Parameter &parameter : parameters)
        read.append(parameter.isRequired ? parameter.name : parameter.name + u'?');
    QCOMPARE(read.join(u' '), words);
}

void tst_ProtocolBook::wrongBook_isCaught_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::newRow("a method is not described") << u"| `chat.leave` |"_s << u"| chat.leave |"_s;
    QTest::newRow("a method has another name") << u"| `chat.leave` |"_s << u"| `chat.quit` |"_s;
    QTest::newRow("a notification is not described") << u"| `lagged` |"_s << u"| lagged |"_s;
    QTest::newRow("a reason is not described") << u"| `chat.full` |"_s << u"| chat full |"_s;
    QTest::newRow("a reason has another code")
        << u"| `chat.full` | -32000"_s << u"| `chat.full` | -32602"_s;
    QTest::newRow("a parameter has another name")
        << u"| `session.resume` | `token`"_s << u"| `session.resume` | `ticket`"_s;
    QTest::newRow("a parameter became optional")
        << u"| `session.resume` | `token`"_s << u"| `session.resume` | `token`?"_s;
}

void tst_ProtocolBook::wrongBook_isCaught()
{
    QFETCH(QString, was);
    QFETCH(QString, is);
    QString text = fileAt(u"docs/protocol.md"_s).text;
    QVERIFY(text.contains(was));
    const ProtocolBook wrong = readMarkdown(text.replace(was, is));
    const QStringList found = nameDifferences(namesOf(wrong.methods), methodsInCode()) +
                              nameDifferences(namesOf(wrong.notifications), notificationsInCode()) +
                              reasonDifferences(wrong.reasons, reasonsInCode()) +
                              parameterDifferences(wrong.methods, m_openRpc.methods);
    QVERIFY(!found.isEmpty());
}

void tst_ProtocolBook::danglingReference_isCaught()
{
    const QJsonObject document{
        {u"a"_s, QJsonArray{QJsonObject{{u"$ref"_s, u"#/components/schemas/Nothing"_s}}}}};
    QCOMPARE(brokenReferences(document), QStringList{u"#/components/schemas/Nothing"_s});
}

QTEST_GUILESS_MAIN(tst_ProtocolBook)
#include "tst_protocol_book.moc"
