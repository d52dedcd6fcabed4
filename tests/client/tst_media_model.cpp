// What a chat holds, as lists show it: by kind, page by page, and as it changes.
#include "client/models/media_grid_model.h"
#include "tests/support/client/signed_in.h"

#include <QAbstractItemModelTester>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

class tst_MediaModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init();
    void pictures_standByMonth_threeInARow();
    void links_areThoseOneCanGoTo();
    void pages_comeWhenTheyAreWanted();
    void name_narrowsTheFiles();
    void new_andDeleted_areTakenUp();
    void nothing_isSaid_asIsARefusal();
    void offline_isSaid_andItComesBack();

private:
    Entry write(const QString &text, const QList<Attachment> &files = {}, int day = 5);
    Attachment file(const QString &name, AttachmentKind kind = AttachmentKind::File);
    QStringList shown() const;
    void show(MediaKind kind);

    std::unique_ptr<SignedIn> m_person;
    std::unique_ptr<MediaModel> m_model;
    quint64 m_last = 0;
};

void tst_MediaModel::init()
{
    m_model.reset();
    m_person = std::make_unique<SignedIn>();
    QVERIFY(m_person->isReady);
    QTRY_VERIFY(m_person->session->chats().contains(m_person->server.chat));
    m_model = std::make_unique<MediaModel>(*m_person->session);
}

Entry tst_MediaModel::write(const QString &text, const QList<Attachment> &files, int day)
{
    Entry entry;
    entry.by = m_person->server.friendId;
    entry.text = text;
    entry.files = files;
    entry.clientId = u"m%1"_s.arg(++m_last);
    entry = m_person->server.append(entry);
    m_person->server.log.last().at =
        QDateTime(QDate(2025, 12, 1), QTime(12, 0), Qt::UTC).addDays(day);
    return entry;
}

Attachment tst_MediaModel::file(const QString &name, AttachmentKind kind)
{
    Attachment made;
    made.id = FileId{{5, ++m_last}};
    made.name = name;
    made.bytes = 1'200'000;
    made.kind = kind;
    return made;
}

QStringList tst_MediaModel::shown() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names.append(m_model->index(row).data().toString());
    return names;
}

void tst_MediaModel::show(MediaKind kind)
{
    m_model->setSource(m_person->server.chat, kind);
    QTRY_COMPARE(m_model->state(), MediaModel::State::Ready);
}

void tst_MediaModel::pictures_standByMonth_threeInARow()
{
    const QAbstractItemModelTester tester(m_model.get());
    const auto picture = [this](const QString &name) { return file(name, AttachmentKind::Image); };
    write({}, {picture(u"1"_s), picture(u"2"_s), file(u"no picture"_s)}, 1);
    write({}, {picture(u"3"_s), picture(u"4"_s)}, 2);
    write({}, {file(u"film"_s, AttachmentKind::Video)}, 40);
    show(MediaKind::Pictures);
    QCOMPARE(shown(), (QStringList{u"film"_s, u"3"_s, u"4"_s, u"1"_s, u"2"_s}));
    const MediaGridModel grid(*m_model);
    QStringList cells;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < grid.columnCount(); ++column)
            cells.append(grid.index(row, column).data().toString());
    }
    const QString none;
    QCOMPARE(cells,
             (QStringList{u"January 2026"_s, none, none, u"film"_s, none, none, u"December 2025"_s,
                          none, none, u"3"_s, u"4"_s, u"1"_s, u"2"_s, none, none}));
    QCOMPARE(grid.itemAt(grid.index(4, 0)), 4);
    QCOMPARE(grid.itemAt(grid.index(4, 1)), -1);
}

void tst_MediaModel::links_areThoseOneCanGoTo()
{
    write(u"see https://example.org/a?b=1, and http://good.com@evil.com/x"_s);
    write(u"ftp://example.org javascript://alert file:///etc/passwd"_s);
    show(MediaKind::Links);
    QCOMPARE(shown(), (QStringList{u"example.org"_s, u"evil.com"_s}));
    QCOMPARE(m_model->items()[0].link, u"https://example.org/a?b=1"_s);
}

void tst_MediaModel::pages_comeWhenTheyAreWanted()
{
    for (int number = 0; number < 120; ++number)
        write({}, {file(QString::number(number))});
    show(MediaKind::Files);
    QCOMPARE(m_model->rowCount(), 50);
    QVERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 120);
    QVERIFY(!m_model->canFetchMore({}));
    QCOMPARE(m_model->index(0).data().toString(), u"119"_s);
    QCOMPARE(m_model->index(119).data().toString(), u"0"_s);
}

void tst_MediaModel::name_narrowsTheFiles()
{
    write({}, {file(u"plan.pdf"_s), file(u"other.txt"_s)});
    write({}, {file(u"song.mp3"_s, AttachmentKind::Audio)});
    show(MediaKind::Files);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setName(u"plan"_s);
    QTRY_COMPARE(shown(), QStringList{u"plan.pdf"_s});
    const QString said = m_model->index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"plan.pdf"_s) && said.contains(u"PDF"_s) && said.contains(u"1.2"_s),
             qPrintable(said));
    m_model->setName({});
    QTRY_COMPARE(m_model->rowCount(), 3);
}

void tst_MediaModel::new_andDeleted_areTakenUp()
{
    const Entry old = write({}, {file(u"old"_s)});
    show(MediaKind::Files);
    QCOMPARE(shown(), QStringList{u"old"_s});
    write({}, {file(u"new"_s)});
    QTRY_COMPARE(m_person->session->chats().summary(m_person->server.chat).head, 2);
    m_person->timers.advance(MediaModel::pause);
    QTRY_COMPARE(shown(), (QStringList{u"new"_s, u"old"_s}));
    Entry deletion;
    deletion.kind = EntryKind::Delete;
    deletion.by = m_person->server.friendId;
    deletion.target = old.seq;
    m_person->server.log[0].files.clear();
    m_person->server.append(deletion);
    QTRY_COMPARE(m_person->session->chats().summary(m_person->server.chat).head, 3);
    m_person->timers.advance(MediaModel::pause);
    QTRY_COMPARE(shown(), QStringList{u"new"_s});
}

void tst_MediaModel::nothing_isSaid_asIsARefusal()
{
    show(MediaKind::Voice);
    QCOMPARE(m_model->rowCount(), 0);
    m_person->server.refusals.insert(u"log.media"_s, makeError(Reason::ServerBusy));
    m_model->setSource(m_person->server.chat, MediaKind::Files);
    QCOMPARE(m_model->state(), MediaModel::State::Loading);
    QTRY_COMPARE(m_model->state(), MediaModel::State::Failed);
    QCOMPARE(m_model->error()->reason, Reason::ServerBusy);
    m_person->server.refusals.clear();
    m_model->retry();
    QTRY_COMPARE(m_model->state(), MediaModel::State::Ready);
}

void tst_MediaModel::offline_isSaid_andItComesBack()
{
    write({}, {file(u"plan.pdf"_s)});
    m_person->goOffline();
    m_model->setSource(m_person->server.chat, MediaKind::Files);
    QCOMPARE(m_model->state(), MediaModel::State::Offline);
    m_person->comeBack();
    QTRY_COMPARE(shown(), QStringList{u"plan.pdf"_s});
    m_person->goOffline();
    QCOMPARE(shown(), QStringList{u"plan.pdf"_s}); // what is here stays
}

QTEST_GUILESS_MAIN(tst_MediaModel)
#include "tst_media_model.moc"
