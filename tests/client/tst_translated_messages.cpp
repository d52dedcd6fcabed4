// Messages in another language: asked for, kept, hidden, and by themselves in a chat.
#include "client/models/message_model.h"
#include "client/state/translations.h"
#include "common/protocol/account_messages.h"
#include "common/protocol/translation_messages.h"
#include "tests/support/client/sent_params.h"
#include "tests/support/client/signed_in.h"

#include <QJsonArray>
#include <QSignalSpy>

using namespace chatoyant;
using namespace chatoyant::client;
using namespace Qt::StringLiterals;

namespace {

const TranslationOffer offered{u"Babel"_s, u"babel.example"_s, {u"de"_s, u"en"_s, u"es"_s}};

// By the first word; of most texts nothing is known.
QString languageOfText(QStringView text)
{
    if (text.startsWith(u"hola"))
        return u"es"_s;
    return text.startsWith(u"hello") ? u"en"_s : text.startsWith(u"hallo") ? u"de"_s : QString();
}

} // namespace

class tst_TranslatedMessages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init();
    void offer_ofTheServer_isKnown();
    void languages_notKnownAtFirst_areAskedForAgain();
    void message_isTranslated_andShown();
    void translation_isHidden_andShownWithoutAsking();
    void translation_ofAnEditedMessage_isGone();
    void message_inThatLanguageAlready_isSaid();
    void refusal_isSaid_andCanBeTriedAgain();
    void offline_isSaid();
    void language_isTheProgramsOwn_orChosen_data();
    void language_isTheProgramsOwn_orChosen();
    void chat_translatesWhatIsForeign_byItself();
    void chat_withoutConsent_translatesNothing();
    void chat_afterAFailure_waits();
    void chat_thatIsGone_isForgottenInTheSettings();
    void consent_isForOneHost();
    void names_ofLanguages_data();
    void names_ofLanguages();

private:
    void offer(const TranslationOffer &wanted);
    void answer(const QString &text, const QString &from = u"es"_s)
    {
        m_in->server.answers.insert(u"message.translate"_s,
                                    json::fromTranslation({text, from, u"Babel"_s}));
    }
    Translations &translations() { return m_in->session->translations(); }
    TranslationWishes &wishes() { return translations().wishes(); }
    QModelIndex row(Seq seq) { return m_model->index(m_model->rowOf(seq)); }
    TranslationShown shown(Seq seq)
    {
        return row(seq).data(MessageModel::TranslationRole).value<TranslationShown>();
    }
    Seq write(const QString &text)
    {
        const Seq seq = m_in->server.write(text).seq;
        [&] { QTRY_VERIFY(m_model->rowOf(seq) >= 0); }();
        return seq;
    }
    QList<Seq> asked()
    {
        QList<Seq> seqs;
        for (const QJsonObject &params : sentParams(m_in->server, u"message.translate"_s))
            seqs.append(params["seq"_L1].toInteger());
        return seqs;
    }

    std::unique_ptr<SignedIn> m_in;
    std::unique_ptr<MessageModel> m_model;
    Conversation *m_conversation = nullptr;
};

void tst_TranslatedMessages::init()
{
    m_model.reset();
    m_in = std::make_unique<SignedIn>();
    QVERIFY(m_in->isReady);
    // What is chosen waits on this device: the other end has no memory of it.
    m_in->server.refusals.insert(u"settings.set"_s, makeError(Reason::ServerBusy));
    offer(offered);
    m_in->session->loadMood([] {
        MoodScorer scorer([](QStringView) { return Mood(); });
        scorer.language = &languageOfText;
        return scorer;
    });
    QTRY_VERIFY(m_in->session->moodScorer().knowsLanguages());
    m_conversation = m_in->session->conversation(m_in->server.chat);
    m_conversation->open();
    m_model = std::make_unique<MessageModel>(*m_in->session);
    m_model->setConversation(m_conversation);
    answer(u"hello world"_s);
}

void tst_TranslatedMessages::offer(const TranslationOffer &wanted)
{
    ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
    info.translation = wanted;
    m_in->server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    m_in->goOffline();
    m_in->comeBack();
    QTRY_COMPARE(wishes().offer(), wanted);
}

void tst_TranslatedMessages::offer_ofTheServer_isKnown()
{
    QCOMPARE(TranslationWords::refusal(wishes().offer(), true), QString());
    QVERIFY(TranslationWords::engine(offered).contains(u"babel.example"_s));
    QVERIFY(TranslationWords::question(offered).contains(u"babel.example"_s));
    const TranslationOffer own{u"Babel"_s, {}, {}};
    QVERIFY(TranslationWords::question(own).contains(u"nowhere else"_s));
    offer({});
    QVERIFY(TranslationWords::refusal(wishes().offer(), true).contains(u"translates nothing"_s));
}

void tst_TranslatedMessages::languages_notKnownAtFirst_areAskedForAgain()
{
    translations().learnLanguages(); // known already
    const qsizetype asked = m_in->server.calls.count(u"session.hello"_s);
    offer({u"Babel"_s, {}, {}});
    QCOMPARE(wishes().languages(), QStringList{u"en"_s});
    QCOMPARE(m_in->server.calls.count(u"session.hello"_s), asked + 1);
    ServerInfo info{u"Test"_s, u"1"_s, SignupPolicy::Open, {}, {}};
    info.translation = offered;
    m_in->server.answers.insert(u"session.hello"_s, json::fromServerInfo(info));
    translations().learnLanguages();
    QTRY_COMPARE(wishes().languages(), offered.languages);
}

void tst_TranslatedMessages::message_isTranslated_andShown()
{
    const Seq seq = write(u"hola mundo"_s);
    QVERIFY(shown(seq).isEmpty());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->toggleTranslation(row(seq));
    QCOMPARE(shown(seq).note, u"Translating…"_s);
    QTRY_COMPARE(shown(seq).text, u"hello world"_s);
    QCOMPARE(shown(seq).note, u"Translated from Spanish by Babel"_s);
    QCOMPARE(shown(seq).action, u"Show original only"_s);
    QVERIFY(changed.size() >= 2);
    QCOMPARE(m_in->server.asked.value(u"message.translate"_s)["to"_L1].toString(), u"en"_s);
    QVERIFY(row(seq)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"Translated from Spanish by Babel: hello world"_s));
    QCOMPARE(row(seq).data(MessageModel::TextRole).toString(), u"hola mundo"_s);
}

void tst_TranslatedMessages::translation_isHidden_andShownWithoutAsking()
{
    const Seq seq = write(u"hola mundo"_s);
    m_model->toggleTranslation(row(seq));
    QTRY_COMPARE(shown(seq).text, u"hello world"_s);
    m_model->toggleTranslation(row(seq));
    QVERIFY(shown(seq).text.isEmpty());
    QCOMPARE(shown(seq).action, u"Show translation"_s);
    m_model->toggleTranslation(row(seq));
    QCOMPARE(shown(seq).text, u"hello world"_s);
    QCOMPARE(asked().size(), 1);
    wishes().chooseTo(u"de"_s); // another language is asked for anew
    m_model->toggleTranslation(row(seq));
    m_model->toggleTranslation(row(seq));
    QTRY_COMPARE(asked().size(), 2);
}

void tst_TranslatedMessages::translation_ofAnEditedMessage_isGone()
{
    const Seq seq = write(u"hola mundo"_s);
    m_model->toggleTranslation(row(seq));
    QTRY_VERIFY(!shown(seq).text.isEmpty());
    Entry edit;
    edit.kind = EntryKind::Edit;
    edit.by = m_in->server.friendId;
    edit.target = seq;
    edit.text = u"hola a todos"_s;
    m_in->server.append(edit);
    QTRY_VERIFY(shown(seq).isEmpty());
}

void tst_TranslatedMessages::message_inThatLanguageAlready_isSaid()
{
    const Seq seq = write(u"hello world"_s);
    answer(u"hello world"_s, u"en"_s);
    m_model->toggleTranslation(row(seq));
    QTRY_COMPARE(shown(seq).note, u"This is in English already"_s);
    QVERIFY(shown(seq).text.isEmpty());
    QCOMPARE(shown(seq).action, u"Hide"_s);
    m_model->toggleTranslation(row(seq));
    QVERIFY(shown(seq).isEmpty());
}

void tst_TranslatedMessages::refusal_isSaid_andCanBeTriedAgain()
{
    const Seq seq = write(u"hola mundo"_s);
    m_in->server.refusals.insert(u"message.translate"_s, makeError(Reason::TranslationUnavailable));
    m_model->toggleTranslation(row(seq));
    QTRY_VERIFY(shown(seq).isFailed);
    QVERIFY2(shown(seq).note.startsWith(u"Not translated: The translator"_s),
             qPrintable(shown(seq).note));
    QCOMPARE(shown(seq).action, u"Try again"_s);
    QCOMPARE(TranslationWords::menuAction(shown(seq)), u"Translate"_s);
    m_in->server.refusals.remove(u"message.translate"_s);
    m_model->toggleTranslation(row(seq));
    QTRY_COMPARE(shown(seq).text, u"hello world"_s);
}

void tst_TranslatedMessages::offline_isSaid()
{
    const Seq seq = write(u"hola mundo"_s);
    m_in->goOffline();
    m_model->toggleTranslation(row(seq));
    QTRY_VERIFY(shown(seq).isFailed);
    QVERIFY2(shown(seq).note.contains(u"no connection"_s), qPrintable(shown(seq).note));
    m_in->comeBack();
    m_model->toggleTranslation(row(seq));
    QTRY_COMPARE(shown(seq).text, u"hello world"_s);
}

void tst_TranslatedMessages::language_isTheProgramsOwn_orChosen_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("to");
    QTest::newRow("the same") << u"de_AT"_s << QStringList{u"en"_s, u"de"_s} << u"de"_s;
    QTest::newRow("of a country") << u"pt_BR"_s << QStringList{u"en"_s, u"pt"_s, u"pt-BR"_s}
                                  << u"pt"_s;
    QTest::newRow("of a script") << u"zh_CN"_s << QStringList{u"en"_s, u"zh-Hans"_s}
                                 << u"zh-Hans"_s;
    QTest::newRow("not offered") << u"de_DE"_s << QStringList{u"en"_s, u"fr"_s} << u"en"_s;
    QTest::newRow("nothing is known") << u"de_DE"_s << QStringList() << u"de"_s;
}

void tst_TranslatedMessages::language_isTheProgramsOwn_orChosen()
{
    QFETCH(const QString, spoken);
    QFETCH(const QStringList, languages);
    QFETCH(const QString, to);
    QLocale::setDefault(QLocale(spoken));
    offer({u"Babel"_s, {}, languages});
    QCOMPARE(wishes().to(), to);
    QVERIFY(wishes().reads(to));
    wishes().chooseTo(u"es"_s);
    QCOMPARE(wishes().to(), u"es"_s);
    QVERIFY(wishes().reads(u"es"_s));
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void tst_TranslatedMessages::chat_translatesWhatIsForeign_byItself()
{
    const Seq before = write(u"hola a todos"_s);
    const Seq english = write(u"hello everybody"_s);
    const Seq unclear = write(u"ok"_s);
    const Seq german = write(u"hallo zusammen"_s);
    wishes().chooseRead({u"de"_s});
    wishes().agree();
    wishes().chooseFor(m_in->server.chat, u"en"_s);
    translations().look(*m_conversation);
    QTRY_COMPARE(shown(before).text, u"hello world"_s);
    const Seq after = write(u"hola otra vez"_s);
    translations().look(*m_conversation); // as its page does
    QTRY_COMPARE(shown(after).text, u"hello world"_s);
    for (const Seq seq : {english, unclear, german})
        QVERIFY(shown(seq).isEmpty());
    m_conversation->send(u"hola de mi parte"_s); // one's own stays
    translations().look(*m_conversation);
    QCOMPARE(asked(), QList<Seq>({before, after}));
    m_model->toggleTranslation(row(after)); // what one has hidden stays so
    translations().look(*m_conversation);
    QVERIFY(shown(after).text.isEmpty());
    wishes().chooseFor(m_in->server.chat, {});
    const Seq last = write(u"hola y adiós"_s);
    translations().look(*m_conversation);
    QVERIFY(shown(last).isEmpty());
    QCOMPARE(asked().size(), 2);
}

void tst_TranslatedMessages::chat_withoutConsent_translatesNothing()
{
    write(u"hola a todos"_s);
    wishes().chooseFor(m_in->server.chat, u"en"_s); // on another device, for another host
    translations().look(*m_conversation);
    QCoreApplication::processEvents();
    QVERIFY(asked().isEmpty());
    wishes().agree(); // it looks again by itself
    QTRY_COMPARE(asked().size(), 1);
}

void tst_TranslatedMessages::chat_afterAFailure_waits()
{
    const Seq seq = write(u"hola a todos"_s);
    write(u"hola otra vez"_s);
    m_in->server.refusals.insert(u"message.translate"_s, makeError(Reason::TranslationUnavailable));
    wishes().agree();
    wishes().chooseFor(m_in->server.chat, u"en"_s);
    translations().look(*m_conversation);
    QTRY_COMPARE(asked().size(), 1);
    m_in->server.refusals.remove(u"message.translate"_s);
    translations().look(*m_conversation);
    m_model->toggleTranslation(row(seq)); // who asks is not held up
    QTRY_COMPARE(shown(seq).text, u"hello world"_s);
    QCOMPARE(asked().size(), 2);
    m_in->clock.advance(std::chrono::milliseconds(Translations::rest).count());
    translations().look(*m_conversation);
    QTRY_COMPARE(asked().size(), 3);
}

void tst_TranslatedMessages::chat_thatIsGone_isForgottenInTheSettings()
{
    m_in->session->settings().set(TranslationWishes::chatsSetting,
                                  QJsonObject{{ChatId{{9, 9}}.toString(), u"de"_s}});
    wishes().chooseFor(m_in->server.chat, u"en"_s);
    QCOMPARE(m_in->session->settings().value(TranslationWishes::chatsSetting).toObject(),
             QJsonObject({{m_in->server.chat.toString(), u"en"_s}}));
    QCOMPARE(wishes().toFor(m_in->server.chat), std::optional(u"en"_s));
}

void tst_TranslatedMessages::consent_isForOneHost()
{
    QVERIFY(!wishes().hasAgreed());
    wishes().agree();
    QVERIFY(wishes().hasAgreed());
    offer({u"Babel"_s, u"other.example"_s, {u"en"_s}});
    QVERIFY(!wishes().hasAgreed());
}

void tst_TranslatedMessages::names_ofLanguages_data()
{
    QTest::addColumn<QString>("spoken");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("name");
    QTest::newRow("for English") << u"en_GB"_s << u"de"_s << u"German"_s;
    QTest::newRow("a country") << u"en_US"_s << u"pt-BR"_s << u"Portuguese (Brazil)"_s;
    QTest::newRow("an older name") << u"en_US"_s << u"pb"_s << u"Portuguese (Brazil)"_s;
    QTest::newRow("in itself") << u"de_DE"_s << u"es"_s << u"Español"_s;
    QTest::newRow("unknown") << u"en_GB"_s << u"xx-yy"_s << u"xx-yy"_s;
}

void tst_TranslatedMessages::names_ofLanguages()
{
    QFETCH(const QString, spoken);
    QFETCH(const QString, code);
    QFETCH(const QString, name);
    QLocale::setDefault(QLocale(spoken));
    const QString found = TranslationWords::language(code);
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QVERIFY2(found.startsWith(name), qPrintable(found));
}

QTEST_GUILESS_MAIN(tst_TranslatedMessages)
#include "tst_translated_messages.moc"
