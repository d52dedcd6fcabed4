// The settings for files: how photos are sent, where files are saved, what lies on this device.
#include "client/models/file_words.h"
#include "client/state/saved_file.h"
#include "client/ui/settings/files_page.h"
#include "tests/ui/file_window.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace chatoyant;
using namespace chatoyant::client;

class tst_FileSettings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void photos_areOfferedAsThisPersonSendsThem();
    void folder_isWhereFilesAreSaved();
    void folder_thatRefuses_isNotTaken();
    void folder_backToTheUsualOne();
    void copies_areCounted_andClearedWhenAgreed();
    void copies_clearing_canBeCancelled();
    void copies_none_areSaid();

private:
    FilesPage &page()
    {
        if (!m_page)
            m_page = std::make_unique<FilesPage>(m_chat->desk.context, nullptr);
        m_page->show();
        return *m_page;
    }
    QString kept(QLatin1StringView name) const
    {
        return m_chat->desk.preferences.value(name, {}).toString();
    }
    QString copyOf(FileId file) const
    {
        return m_chat->desk.session.files().pictures().pathOf(file);
    }
    void keepCopy(FileId file)
    {
        QFile copy(copyOf(file));
        QVERIFY(QFileInfo(copy).dir().mkpath(u"."_s));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(QByteArray(3 << 20, 'x'));
    }
    void answer(const QString &button);

    std::unique_ptr<FileWindow> m_chat;
    std::unique_ptr<FilesPage> m_page;
};

void tst_FileSettings::init()
{
    m_chat = std::make_unique<FileWindow>();
    m_chat->open();
}

void tst_FileSettings::cleanup()
{
    m_page.reset();
    m_chat.reset();
}

void tst_FileSettings::photos_areOfferedAsThisPersonSendsThem()
{
    const auto isSmaller = [this] {
        auto data = std::make_unique<QMimeData>();
        data->setImageData(hills(2000, 1500, 30));
        SendSheet *sheet = m_chat->paste(data.release());
        const bool isSmaller = sheet && sheet->findChild<QCheckBox *>()->isChecked();
        if (sheet)
            sheet->reject();
        return isSmaller;
    };
    QVERIFY(isSmaller());
    buttonWith(page(), u"As they are"_s)->click();
    QVERIFY(!isSmaller());
    buttonWith(page(), u"Smaller"_s)->click();
    QVERIFY(isSmaller());
}

void tst_FileSettings::folder_isWhereFilesAreSaved()
{
    const QString folder = m_chat->folder.filePath(u"elsewhere"_s);
    page().saveIn(folder);
    QVERIFY(labelWith(page(), FileWords::path(folder)));
    const Attachment file = m_chat->document(u"report.txt"_s, "words");
    const Seq seq = m_chat->write({}, {file});
    m_chat->click(seq, 0, true);
    QTRY_VERIFY(m_chat->isSaved(file));
    QVERIFY(QFile::exists(folder + u"/report.txt"_s));
}

void tst_FileSettings::folder_thatRefuses_isNotTaken()
{
    const QString before = kept(preference::saveFolder);
    const QString file = m_chat->made(u"a file"_s, "in the way");
    page().saveIn(file + u"/below"_s);
    QCOMPARE(kept(preference::saveFolder), before);
    const auto labels = page().findChildren<PlainLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
        return label->isVisible() && label->property("tone").toString() == u"danger"_s;
    }));
}

void tst_FileSettings::folder_backToTheUsualOne()
{
    page().saveIn(m_chat->folder.filePath(u"elsewhere"_s));
    buttonWith(page(), u"Use the usual one"_s)->click();
    QCOMPARE(kept(preference::saveFolder), QString());
    QVERIFY(labelWith(page(), FileWords::path(downloadFolder())));
    QVERIFY(!buttonWith(page(), u"Use the usual one"_s));
}

void tst_FileSettings::answer(const QString &button)
{
    QTRY_VERIFY(buttonWith(page(), u"Clear cached files"_s)->isEnabled());
    buttonWith(page(), u"Clear cached files"_s)->click();
    QVERIFY(labelWith(page(), u"fetched again"_s));
    const auto dialogs = page().findChildren<QDialog *>();
    QVERIFY(!dialogs.isEmpty());
    QAbstractButton *answer = buttonWith(*dialogs.last(), button);
    QVERIFY(answer);
    answer->click();
}

void tst_FileSettings::copies_areCounted_andClearedWhenAgreed()
{
    const FileId file{{5, 77}};
    keepCopy(file);
    QTRY_VERIFY(labelWith(page(), u"3 MB of pictures"_s) || labelWith(page(), u"3.0 MB of"_s) ||
                labelWith(page(), u"3.1 MB of"_s));
    answer(u"Clear"_s);
    QTRY_VERIFY(labelWith(page(), u"Nothing: what you look at"_s));
    QVERIFY(!QFile::exists(copyOf(file)));
    QVERIFY(!buttonWith(page(), u"Clear cached files"_s)->isEnabled());
}

void tst_FileSettings::copies_clearing_canBeCancelled()
{
    const FileId file{{5, 78}};
    keepCopy(file);
    page();
    answer(u"Cancel"_s);
    QVERIFY(QFile::exists(copyOf(file)));
    QVERIFY(labelWith(page(), u"of pictures"_s));
}

void tst_FileSettings::copies_none_areSaid()
{
    QTRY_VERIFY(labelWith(page(), u"Nothing: what you look at"_s));
    QVERIFY(!buttonWith(page(), u"Clear cached files"_s)->isEnabled());
}

QTEST_MAIN(tst_FileSettings)
#include "tst_file_settings.moc"
