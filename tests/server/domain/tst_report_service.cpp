// What people tell the administrators: what is kept of it, how often, and who hears of it.
#include "tests/server/domain/three_friends.h"

#include <QTest>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace Qt::StringLiterals;

class tst_ReportService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void message_reported_staysAsItWas();
    void person_reported_hearsNothing();
    void report_ofWhatOneMayNotSee_isRefused();
    void reports_tooMany_areRefused();
    void report_closed_isOpenNoMore();
    void reports_arePagedByTheirNumbers();
    void administrators_hearHowManyAreOpen();

private:
    ReportService &reports() const { return m_world->services->reports; }
    QStringList recordsOf(const QString &action) const
    {
        QStringList details;
        for (const AuditRecord &record : m_world->services->audit.records({}, 0, 100)) {
            if (record.action == action)
                details.append(record.details);
        }
        return details;
    }

    std::unique_ptr<ThreeFriends> m_world;
};

void tst_ReportService::init()
{
    m_world = std::make_unique<ThreeFriends>();
    m_world->chat = m_world->direct(m_world->ada, m_world->bob);
}

void tst_ReportService::message_reported_staysAsItWas()
{
    const auto said = m_world->say(m_world->bob, m_world->chat, u"You will be sorry"_s);
    QVERIFY(reports().message(m_world->ada, {m_world->chat, said->seq},
                              {ReportReason::Harassment, u"Again and again"_s}));
    QVERIFY(m_world->commit());
    QVERIFY(m_world->services->messages.remove(m_world->bob, {m_world->chat, said->seq}));
    QVERIFY(m_world->commit());
    m_world->reopen();
    const QList<Report> kept = reports().list(ReportChoice::Open, 10);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept[0].by, m_world->ada);
    QCOMPARE(kept[0].about, m_world->bob);
    QCOMPARE(kept[0].chat, m_world->chat);
    QCOMPARE(kept[0].seq, said->seq);
    QCOMPARE(kept[0].text, u"You will be sorry"_s);
    QCOMPARE(kept[0].reason, ReportReason::Harassment);
    QCOMPARE(kept[0].note, u"Again and again"_s);
    QVERIFY(kept[0].at.isValid() && !kept[0].closedAt.isValid());
    QCOMPARE(recordsOf(u"report.made"_s), QStringList(u"1 harassment"_s));
}

void tst_ReportService::person_reported_hearsNothing()
{
    m_world->links.sent.clear();
    QVERIFY(reports().person(m_world->ada, m_world->bob, {ReportReason::Spam, {}}));
    QVERIFY(m_world->commit());
    QVERIFY(m_world->links.sent.isEmpty());
    // What is noted about oneself can be read in one's own export.
    QVERIFY(std::ranges::none_of(
        m_world->services->audit.records(m_world->bob, 0, 100),
        [](const AuditRecord &each) { return each.action.startsWith("report"_L1); }));
}

void tst_ReportService::report_ofWhatOneMayNotSee_isRefused()
{
    const auto own = m_world->say(m_world->ada, m_world->chat, u"mine"_s);
    const Complaint spam{ReportReason::Spam, {}};
    QCOMPARE(reasonOf(reports().message(m_world->ada, {m_world->chat, own->seq}, spam)),
             Reason::ContactSelf);
    QCOMPARE(reasonOf(reports().message(m_world->eve, {m_world->chat, own->seq}, spam)),
             Reason::ChatNotFound);
    QCOMPARE(reasonOf(reports().message(m_world->bob, {m_world->chat, own->seq + 9}, spam)),
             Reason::MessageNotFound);
    QCOMPARE(reasonOf(reports().person(m_world->ada, m_world->ada, spam)), Reason::ContactSelf);
    QCOMPARE(reasonOf(reports().person(m_world->ada, UserId{{9, 9}}, spam)), Reason::UserNotFound);
    QCOMPARE(reasonOf(reports().person(m_world->ada, m_world->bob,
                                       {ReportReason::Spam, QString(501, u'a')})),
             Reason::InvalidField);
    QVERIFY(reports().list(ReportChoice::All, 10).isEmpty());
}

void tst_ReportService::reports_tooMany_areRefused()
{
    for (int at = 0; at < 10; ++at)
        QVERIFY(reports().person(m_world->ada, m_world->bob, {ReportReason::Other, {}}));
    const auto next = reports().person(m_world->ada, m_world->bob, {ReportReason::Other, {}});
    QCOMPARE(reasonOf(next), Reason::RateLimited);
    QVERIFY(next.error().retryAfterMs > 0);
    QVERIFY(reports().person(m_world->eve, m_world->bob, {ReportReason::Other, {}}));
    QCOMPARE(reports().list(ReportChoice::Open, 100).size(), 11);
}

void tst_ReportService::report_closed_isOpenNoMore()
{
    QVERIFY(reports().person(m_world->ada, m_world->bob, {ReportReason::Illegal, {}}));
    QVERIFY(m_world->commit());
    QVERIFY(!reports().setClosed(2, true));
    QVERIFY(reports().setClosed(1, true)->closedAt.isValid());
    QVERIFY(m_world->commit());
    QVERIFY(reports().list(ReportChoice::Open, 10).isEmpty());
    QCOMPARE(reports().list(ReportChoice::All, 10).size(), 1);
    QVERIFY(reports().setClosed(1, true)); // once more is the same
    QCOMPARE(recordsOf(u"report.closed"_s), QStringList(u"1"_s));
}

void tst_ReportService::reports_arePagedByTheirNumbers()
{
    for (const UserId &by : {m_world->ada, m_world->bob, m_world->ada, m_world->bob})
        QVERIFY(reports().person(by, m_world->eve, {ReportReason::Spam, {}}));
    QVERIFY(reports().setClosed(3, true));
    const auto numbers = [this](ReportChoice which, int limit, qint64 before) {
        QList<qint64> found;
        for (const Report &report : reports().list(which, limit, before))
            found.append(report.number);
        return found;
    };
    QCOMPARE(numbers(ReportChoice::Open, 2, 0), (QList<qint64>{4, 2}));
    QCOMPARE(numbers(ReportChoice::Open, 2, 2), QList<qint64>{1});
    QCOMPARE(numbers(ReportChoice::Closed, 2, 0), QList<qint64>{3});
    QCOMPARE(numbers(ReportChoice::All, 9, 4), (QList<qint64>{3, 2, 1}));
}

void tst_ReportService::administrators_hearHowManyAreOpen()
{
    const UserId root = m_world->person(u"root"_s);
    QVERIFY(m_world->services->standing.setAdmin(u"root"_s, true));
    QVERIFY(m_world->commit());
    m_world->links.sent.clear();
    QVERIFY(reports().person(m_world->ada, m_world->bob, {ReportReason::Spam, u"secret"_s}));
    QVERIFY(m_world->commit());
    QCOMPARE(m_world->links.sent.size(), 1);
    QCOMPARE(m_world->links.sent[0].audience, QList<UserId>{root});
    QCOMPARE(m_world->links.sent[0].method(), u"reports"_s);
    QCOMPARE(m_world->links.sent[0].params(),
             (QJsonObject{{u"open"_s, 1}, {u"new"_s, true}})); // and nothing else
    QVERIFY(reports().setClosed(1, true, root));
    QVERIFY(reports().setClosed(1, false, root)); // it was not meant
    QVERIFY(m_world->commit());
    const QList<QJsonObject> heard = m_world->links.to(root, u"reports"_s);
    QCOMPARE(heard.size(), 3);
    QCOMPARE(heard[1].value("open"_L1).toInt(), 0);
    QCOMPARE(heard[2], (QJsonObject{{u"open"_s, 1}})); // that is no new one
    QVERIFY(!reports().list(ReportChoice::Open, 10)[0].closedAt.isValid());
    QCOMPARE(recordsOf(u"report.reopened"_s), QStringList(u"1"_s));
}

QTEST_GUILESS_MAIN(tst_ReportService)
#include "tst_report_service.moc"
