#include "common/protocol/chat_messages.h"
#include "common/protocol/json.h"

#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using json::Fields;

namespace {

using Read = std::function<void(Fields &)>;

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

const QByteArray ulid = R"("01ARYZ6S410000000000000ABC")";

void readText(Fields &fields)
{
    fields.text("x"_L1, 2, 5);
}

void readInteger(Fields &fields)
{
    fields.integer("x"_L1, 1, 500);
}

void readId(Fields &fields)
{
    fields.id<UserId>("x"_L1);
}

void readIds(Fields &fields)
{
    fields.ids<UserId>("x"_L1, 2);
}

void readKind(Fields &fields)
{
    fields.choice("x"_L1, json::chatKindFromName);
}

} // namespace

Q_DECLARE_METATYPE(Read)

class tst_Fields : public QObject
{
    Q_OBJECT

private slots:
    void wrongValue_isRefused_data();
    void wrongValue_isRefused();
    void rightValue_isRead();
    void absentValue_isNothing();
    void nullValue_isAbsent();
    void firstFailure_isRemembered();
    void time_survives();
    void storableText_isTold_data();
    void storableText_isTold();
    void visibleText_isTold_data();
    void visibleText_isTold();
};

void tst_Fields::wrongValue_isRefused_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<Read>("read");
    QTest::addColumn<Reason>("reason");
    const auto row = [](const char *name, const QByteArray &value, const Read &read) {
        QTest::newRow(name) << "{\"x\":" + value + '}' << read << Reason::InvalidField;
    };
    const auto missing = [](const char *name, const Read &read) {
        QTest::newRow(name) << QByteArray("{}") << read << Reason::MissingField;
    };
    missing("text missing", readText);
    missing("integer missing", readInteger);
    missing("flag missing", [](Fields &fields) { fields.flag("x"_L1); });
    missing("object missing", [](Fields &fields) { fields.object("x"_L1); });
    row("text is a number", "12", readText);
    row("text is a list", R"(["ab"])", readText);
    row("text too short", R"("a")", readText);
    row("text too long", R"("abcdef")", readText);
    row("text with U+0000", R"("ab\u0000")", readText);
    row("text with half a surrogate pair", R"("ab\ud800")", readText);
    row("integer is text", R"("12")", readInteger);
    row("integer is true", "true", readInteger);
    row("integer is a fraction", "1.5", readInteger);
    row("integer too small", "0", readInteger);
    row("integer negative", "-1", readInteger);
    row("integer too large", "501", readInteger);
    row("integer past 2^53", "9007199254740993",
        [](Fields &fields) { fields.integer("x"_L1, 0, std::numeric_limits<qint64>::max()); });
    row("flag is a number", "1", [](Fields &fields) { fields.flag("x"_L1); });
    row("flag is text", R"("true")", [](Fields &fields) { fields.optionalFlag("x"_L1); });
    row("object is a list", "[]", [](Fields &fields) { fields.object("x"_L1); });
    row("id is a number", "7", readId);
    row("id too short", R"("01ARYZ6S41")", readId);
    row("id of zeros", R"("00000000000000000000000000")", readId);
    row("ids are one text", ulid, readIds);
    row("ids too many", '[' + ulid + ',' + ulid + ',' + ulid + ']', readIds);
    row("one id is bad", '[' + ulid + R"(,"x"])", readIds);
    row("one id is a number", '[' + ulid + ",1]", readIds);
    row("choice unknown", R"("crowd")", readKind);
    row("choice in capitals", R"("GROUP")", readKind);
}

void tst_Fields::wrongValue_isRefused()
{
    QFETCH(QByteArray, object);
    QFETCH(Read, read);
    QFETCH(Reason, reason);
    const QJsonObject parsed = objectOf(object);
    Fields fields(parsed);
    read(fields);
    QVERIFY(fields.error().has_value());
    QVERIFY2(fields.error()->reason == reason, qPrintable(fields.error()->message));
    QCOMPARE(fields.error()->field, u"x"_s);
}

void tst_Fields::rightValue_isRead()
{
    const QJsonObject object =
        objectOf(R"({"t":"grüß","n":500,"f":false,"o":{"a":1},"k":"broadcast","i":)" + ulid +
                 R"(,"l":[)" + ulid + "]}");
    Fields fields(object);
    QCOMPARE(fields.text("t"_L1, 2, 5), u"grüß"_s);
    QCOMPARE(fields.integer("n"_L1, 1, 500), qint64(500));
    QCOMPARE(fields.flag("f"_L1), false);
    QCOMPARE(fields.object("o"_L1).value("a"_L1).toInt(), 1);
    QVERIFY(fields.choice("k"_L1, json::chatKindFromName) == ChatKind::Broadcast);
    const auto id = fields.id<UserId>("i"_L1);
    QCOMPARE(id.toString(), u"01ARYZ6S410000000000000ABC"_s);
    QCOMPARE(fields.ids<UserId>("l"_L1, 2), QList<UserId>{id});
    QVERIFY(!fields.error().has_value());
}

void tst_Fields::absentValue_isNothing()
{
    const QJsonObject object;
    Fields fields(object);
    QCOMPARE(fields.text("x"_L1, 0, 5), QString());
    QVERIFY(!fields.optionalText("x"_L1, 5));
    QVERIFY(!fields.optionalInteger("x"_L1, 0, 5));
    QVERIFY(!fields.optionalFlag("x"_L1));
    QVERIFY(!fields.optionalObject("x"_L1));
    QVERIFY(!fields.optionalId<ChatId>("x"_L1));
    QVERIFY(fields.ids<UserId>("x"_L1, 5).isEmpty());
    QVERIFY(!fields.error().has_value());
}

void tst_Fields::nullValue_isAbsent()
{
    const QJsonObject object = objectOf(R"({"x":null})");
    Fields fields(object);
    QVERIFY(fields.isAbsent("x"_L1));
    QVERIFY(!fields.optionalInteger("x"_L1, 1, 5));
    QVERIFY(!fields.error().has_value());
    fields.integer("x"_L1, 1, 5);
    QVERIFY(fields.error()->reason == Reason::MissingField);
}

void tst_Fields::firstFailure_isRemembered()
{
    const QJsonObject object = objectOf(R"({"a":1,"b":"2"})");
    Fields fields(object);
    fields.text("a"_L1, 1, 5);
    fields.integer("b"_L1, 1, 5);
    QCOMPARE(fields.error()->field, u"a"_s);
}

void tst_Fields::time_survives()
{
    const QDateTime time(QDate(2026, 1, 31), QTime(12, 0, 0, 123), Qt::UTC);
    QCOMPARE(json::timeToText(time), u"2026-01-31T12:00:00.123Z"_s);
    QCOMPARE(json::timeFromText(u"2026-01-31T12:00:00.123Z"), time);
    QCOMPARE(json::timeFromText(u"2026-01-31T13:00:00.123+01:00"), time);
    QVERIFY(!json::timeFromText(u"yesterday").isValid());
    QCOMPARE(json::timeToText(QDateTime()), QString());
    // As Qt writes it, over the whole range that RFC 3339 can name.
    constexpr qint64 step = 86'400'000LL * 997 + 12'345'678;
    const qint64 end =
        QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC).toMSecsSinceEpoch();
    for (qint64 at = QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch(); at < end;
         at += step) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
        QCOMPARE(json::timeToText(moment), moment.toString(Qt::ISODateWithMs));
    }
    QCOMPARE(json::timeToText(QDateTime::fromMSecsSinceEpoch(end + 1, Qt::UTC)), QString());
}

void tst_Fields::storableText_isTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isStorable");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s << true;
    QTest::newRow("line breaks") << u"a\nb\tc"_s << true;
    QTest::newRow("U+0000") << u"a"_s + QChar(u'\0') + u"b"_s << false;
    QTest::newRow("a high half alone") << QString(QChar(0xD83D)) << false;
    QTest::newRow("a low half alone") << QString(QChar(0xDE00)) + u"a"_s << false;
}

void tst_Fields::storableText_isTold()
{
    QFETCH(QString, text);
    QFETCH(bool, isStorable);
    QCOMPARE(json::isStorableText(text), isStorable);
}

void tst_Fields::visibleText_isTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isVisible");
    QTest::newRow("a letter") << u"a"_s << true;
    QTest::newRow("an emoji") << u"🙂"_s << true;
    QTest::newRow("letters among spaces") << u"  a  "_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << u" \t\n\u00A0\u3000"_s << false;
    QTest::newRow("zero width") << u"\u200B\u200D\uFEFF"_s << false;
    QTest::newRow("direction marks") << u"\u202E\u2066"_s << false;
    QTest::newRow("controls") << u"\u0001\u0007"_s << false;
}

void tst_Fields::visibleText_isTold()
{
    QFETCH(QString, text);
    QFETCH(bool, isVisible);
    QCOMPARE(json::hasVisibleText(text), isVisible);
}

QTEST_GUILESS_MAIN(tst_Fields)
#include "tst_fields.moc"
