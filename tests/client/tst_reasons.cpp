// What a person is told when something is refused.
#include "client/models/sentences.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_Reasons : public QObject
{
    Q_OBJECT

private slots:
    void reason_ofTheTable_hasASentence_data();
    void reason_ofTheTable_hasASentence();
    void rate_limited_saysHowLong_data();
    void rate_limited_saysHowLong();
};

void tst_Reasons::reason_ofTheTable_hasASentence_data()
{
    // Nobody can bring these about: they would be a fault of the program.
    const QList<Reason> faults = {Reason::ParseError,      Reason::InvalidRequest,
                                  Reason::UnknownMethod,   Reason::InvalidField,
                                  Reason::MissingField,    Reason::Internal,
                                  Reason::MessageIdReused, Reason::AlreadySignedIn};
    QTest::addColumn<Reason>("reason");
    for (const ReasonInfo &info : reasonTable()) {
        if (!faults.contains(info.reason))
            QTest::newRow(info.name) << info.reason;
    }
}

void tst_Reasons::reason_ofTheTable_hasASentence()
{
    QFETCH(const Reason, reason);
    const Error error{reason, u"technical"_s, {}, {}};
    QVERIFY2(!Sentences::reason(error).contains(u"technical"_s),
             qPrintable(Sentences::reason(error)));
}

void tst_Reasons::rate_limited_saysHowLong_data()
{
    QTest::addColumn<int>("waitMs");
    QTest::addColumn<QString>("end");
    QTest::newRow("a second") << 900 << u"1 second(s)."_s; // as it reads without its translation
    QTest::newRow("seconds") << 41'200 << u"42 second(s)."_s;
    QTest::newRow("minutes") << 100'000 << u"2 minute(s)."_s;
    QTest::newRow("an hour") << 3'600'000 << u"60 minute(s)."_s;
}

void tst_Reasons::rate_limited_saysHowLong()
{
    QFETCH(const int, waitMs);
    QFETCH(const QString, end);
    const QString said = Sentences::reason({Reason::RateLimited, {}, {}, waitMs});
    QVERIFY2(said.endsWith(end), qPrintable(said));
    QVERIFY(!Sentences::reason({Reason::RateLimited, {}, {}, {}}).contains(u"%n"_s));
}

QTEST_GUILESS_MAIN(tst_Reasons)
#include "tst_reasons.moc"
