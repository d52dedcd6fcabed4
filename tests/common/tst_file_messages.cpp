// Files of messages, there and back again through JSON.
#include "common/base/limits.h"
#include "common/protocol/file_messages.h"
#include "common/protocol/message_messages.h"

#include <QTest>

using namespace chatoyant;
using namespace Qt::StringLiterals;

namespace {

Attachment voiceNote()
{
    Attachment file;
    file.id = FileId::fromString(u"01JAAAAAAAAAAAAAAAAAAAAAAA"_s);
    file.name = u"note.ogg"_s;
    file.type = u"audio/ogg"_s;
    file.bytes = 12'345;
    file.kind = AttachmentKind::Voice;
    file.durationMs = 4'200;
    file.waveform = QByteArray("\x00\x7f\xff", 3);
    return file;
}

Attachment photo()
{
    Attachment file = voiceNote();
    file.name = u"tea.jpg"_s;
    file.type = u"image/jpeg"_s;
    file.kind = AttachmentKind::Image;
    file.durationMs = 0;
    file.waveform.clear();
    file.width = 4'000;
    file.height = 3'000;
    file.blur = "tiny";
    file.hasPreview = true;
    return file;
}

} // namespace

class tst_FileMessages : public QObject
{
    Q_OBJECT

private slots:
    void attachment_comesBack();
    void entry_withFiles_comesBack();
    void attachment_withWhatCannotBe_loosesThat();
    void attachments_areTenAtMost();
};

void tst_FileMessages::attachment_comesBack()
{
    for (const Attachment &file : {voiceNote(), photo()}) {
        const auto back = json::toAttachment(json::fromAttachment(file));
        QVERIFY(back);
        QCOMPARE(*back, file);
    }
    QVERIFY(!json::fromAttachment(photo()).contains("durationMs"_L1));
    QVERIFY(!json::toAttachment({{u"name"_s, u"x"_s}}));
}

void tst_FileMessages::entry_withFiles_comesBack()
{
    Entry entry;
    entry.seq = 7;
    entry.at = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    entry.by = UserId::fromString(u"01JAAAAAAAAAAAAAAAAAAAAAAB"_s);
    entry.text = u""_s;
    entry.files = {photo(), voiceNote()};
    const auto back = json::toEntry(json::fromEntry(entry));
    QVERIFY(back);
    QCOMPARE(*back, entry);
}

void tst_FileMessages::attachment_withWhatCannotBe_loosesThat()
{
    QJsonObject object = json::fromAttachment(photo());
    object["name"_L1] = u"../../.bashrc"_s;
    object["bytes"_L1] = -5;
    object["width"_L1] = 1e18;
    object["kind"_L1] = u"program"_s;
    object["blur"_L1] = QString::fromLatin1(QByteArray(2'000, 'x').toBase64());
    object["durationMs"_L1] = -1;
    const auto file = json::toAttachment(object);
    QVERIFY(file);
    QCOMPARE(file->name, u"bashrc"_s);
    QCOMPARE(file->bytes, 0);
    QCOMPARE(file->width + file->height, 0);
    QCOMPARE(file->kind, AttachmentKind::File);
    QVERIFY(file->blur.isEmpty());
    QCOMPARE(file->durationMs, 0);
}

void tst_FileMessages::attachments_areTenAtMost()
{
    QList<Attachment> many(30, photo());
    QCOMPARE(json::toAttachments(json::fromAttachments(many)).size(), limits::files);
}

QTEST_GUILESS_MAIN(tst_FileMessages)
#include "tst_file_messages.moc"
