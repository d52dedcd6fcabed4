// "Start when I sign in to this computer": the file that desktops read, and the box to tick.
#include "client/app/desktop_autostart.h"
#include "client/ui/settings/autostart_choice.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "org.chatoyant.Chatoyant.desktop"_L1;

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void on_writesAFileThatDesktopsAccept();
    void on_startsTheSameProgramWithItsArguments();
    void off_takesItAway();
    void switchedOffByTheDesktop_isOff();
    void box_tellsHowItStands_andChangesIt();
    void folderThatCannotBeWritten_isSaid();

private:
    QString file() const { return QDir(m_folder.path()).filePath(u"autostart/"_s + name); }
    DesktopAutostart autostart(const QStringList &command = {u"/usr/bin/chatoyant"_s}) const
    {
        return {m_folder.filePath(u"autostart"_s), command};
    }

    QTemporaryDir m_folder;
};

QByteArray contents(const QString &path)
{
    QFile opened(path);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

void tst_Autostart::on_writesAFileThatDesktopsAccept()
{
    DesktopAutostart choice =
        autostart({u"/opt/a \"b\" $c`d\\e %f/chatoyant"_s, u"--background"_s});
    QVERIFY(!choice.isOn());
    QVERIFY(choice.set(true));
    QVERIFY(choice.isOn());
    const QString validator = QStandardPaths::findExecutable(u"desktop-file-validate"_s);
    if (validator.isEmpty())
        QSKIP("desktop-file-utils are not installed");
    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(validator, {file()});
    QVERIFY(check.waitForFinished());
    QVERIFY2(check.exitCode() == 0, check.readAll().constData());
}

// Read as the specification says: first the string, then the quotes, then the fields.
void tst_Autostart::on_startsTheSameProgramWithItsArguments()
{
    const QStringList command{u"/opt/a \"b\" $c`d\\e %f/chatoyant"_s, u"--profile"_s, u"work"_s};
    QVERIFY(autostart(command).set(true));
    QString exec;
    for (const QByteArray &line : contents(file()).split('\n')) {
        if (line.startsWith("Exec="))
            exec = QString::fromUtf8(line.mid(5)).replace(u"\\\\"_s, u"\\"_s);
    }
    QStringList words;
    for (qsizetype at = 0; at < exec.size(); ++at) {
        if (exec[at] == u' ')
            continue;
        QCOMPARE(exec[at], u'"');
        QString word;
        for (++at; exec[at] != u'"'; ++at) {
            if (exec[at] == u'\\')
                ++at;
            word.append(exec[at]);
        }
        words.append(word.replace(u"%%"_s, u"%"_s));
    }
    QCOMPARE(words, command);
    QVERIFY(DesktopAutostart::thisProgram({u"--background"_s})
                .constFirst()
                .endsWith(QFileInfo(QCoreApplication::applicationFilePath()).fileName()));
}

void tst_Autostart::off_takesItAway()
{
    DesktopAutostart choice = autostart();
    QVERIFY(choice.set(true));
    QVERIFY(choice.set(false));
    QVERIFY(!choice.isOn());
    QVERIFY(!QFile::exists(file()));
    QVERIFY(choice.set(false)); // nothing to take away
}

void tst_Autostart::switchedOffByTheDesktop_isOff()
{
    DesktopAutostart choice = autostart();
    QVERIFY(choice.set(true));
    QFile opened(file());
    QVERIFY(opened.open(QIODevice::Append));
    opened.write("Hidden=true\n");
    opened.close();
    QVERIFY(!choice.isOn());
    QVERIFY(choice.set(true));
    QVERIFY(choice.isOn());
}

void tst_Autostart::box_tellsHowItStands_andChangesIt()
{
    DesktopAutostart choice = autostart();
    QVERIFY(choice.set(true));
    AutostartChoice box(choice, nullptr);
    box.show();
    auto *tick = box.findChild<QCheckBox *>();
    QVERIFY(tick->isChecked());
    tick->click();
    QVERIFY(!choice.isOn());
    tick->click();
    QVERIFY(choice.isOn());
    box.hide();
    QVERIFY(choice.set(false)); // elsewhere
    box.show();
    QVERIFY(!tick->isChecked());
}

void tst_Autostart::folderThatCannotBeWritten_isSaid()
{
    const QString path = m_folder.filePath(u"a file"_s);
    QFile inTheWay(path);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DesktopAutostart choice(path, {u"/usr/bin/chatoyant"_s});
    AutostartChoice box(choice, nullptr);
    box.show();
    auto *tick = box.findChild<QCheckBox *>();
    tick->click();
    QVERIFY(!tick->isChecked());
    const auto labels = box.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"could not be changed"_s);
    }));
}

QTEST_MAIN(tst_Autostart)
#include "tst_autostart.moc"
