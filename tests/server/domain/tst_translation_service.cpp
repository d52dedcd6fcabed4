// Who gets which message translated, what is asked of the translator, and what it may answer.
#include "tests/server/domain/speaking_world.h"
#include "tests/server/domain/three_friends.h"

#include <deque>

using namespace chatoyant;
using namespace chatoyant::server;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Whoever asks waits until the test says what it is.
class FakeTranslator final : public Translator
{
public:
    QString provider() const override { return u"Babel"_s; }
    QStringList languages() const override { return known; }
    void translate(const TranslationOrder &order, Done done) override
    {
        orders.append(order);
        waiting.push_back(std::move(done));
    }
    void say(const Outcome &outcome)
    {
        const Done next = waiting.front();
        waiting.pop_front();
        next(outcome);
    }
    void say(const QString &text, const QString &from = u"es"_s)
    {
        say(Outcome(TranslatedTexts{{text}, from}));
    }

    QStringList known{u"de"_s, u"en"_s};
    QList<TranslationOrder> orders;
    std::deque<Done> waiting;
};

class TranslatedWorld : public ThreeFriends
{
public:
    using Answer = std::optional<Result<Translation>>;

    explicit TranslatedWorld(bool hasTranslator = true)
    {
        policy.translationHost = u"babel.example"_s;
        Surroundings around{links, hasher, codes, &mood, clock, random};
        around.translator = hasTranslator ? &translator : nullptr;
        services = std::make_unique<Services>(storage->ports(), around, policy);
        chat = group(ada, {bob});
    }
    Seq write(const QString &text)
    {
        const auto stored = say(ada, chat, text);
        return stored ? stored->seq : 0;
    }
    std::shared_ptr<Answer> translate(UserId who, Seq seq, const QString &to = u"de"_s) const
    {
        auto answer = std::make_shared<Answer>();
        services->translations.translate(who, {chat, seq, to},
                                         [answer](const auto &made) { *answer = made; });
        return answer;
    }
    // Why it was refused at once.
    std::optional<Reason> refusal(UserId who, Seq seq, const QString &to = u"de"_s) const
    {
        const auto answer = translate(who, seq, to);
        return *answer ? reasonOf(**answer) : std::nullopt;
    }

    FakeTranslator translator;
};

QString textOf(const std::shared_ptr<TranslatedWorld::Answer> &answer)
{
    return *answer && **answer ? (**answer)->text : QString();
}

} // namespace

class tst_TranslationService : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at = std::make_unique<TranslatedWorld>(); }
    void message_isTranslated_forWhoAsks();
    void voiceNote_isTranslated_byItsWords();
    void offer_saysWhoAndWhere();
    void serverWithoutTranslator_saysSo();
    void answer_isRemembered_forAll();
    void edit_isAnotherText();
    void sameRequests_waitForOneAnswer();
    void who_mayNotRead_getsNothing();
    void who_leftMeanwhile_getsNothing();
    void message_thatCannotBeTranslated_isRefused();
    void rate_ofOnePerson_isLimited();
    void keptParts_comeBackUnharmed();
    void tornMarks_areAskedForInPieces();
    void rubbish_isNoTranslation_data();
    void rubbish_isNoTranslation();
    void translator_thatFails_isLeftAlone();
    void translator_thatAsksForPatience_getsIt();
    void refusals_ofTheTranslator_arePassedOn();
    void outcomes_areCounted();

private:
    std::unique_ptr<TranslatedWorld> m_at;
};

void tst_TranslationService::voiceNote_isTranslated_byItsWords()
{
    SpeakingWorld world;
    FakeTranslator translator;
    Surroundings around{world.links, world.hasher, world.codes,
                        &world.mood, world.clock,  world.random};
    around.blobs = &world.blobs;
    around.transcriber = &world.transcriber;
    around.translator = &translator;
    world.services.reset();
    world.services = std::make_unique<Services>(world.storage->ports(), around, world.policy);
    std::optional<Result<Translation>> answer;
    const auto translate = [&](Seq seq) {
        answer.reset();
        world.services->translations.translate(world.bob, {world.chat, seq, u"de"_s},
                                               [&answer](const auto &made) { answer = made; });
    };
    const Seq seq = world.speak();
    translate(seq); // nobody knows yet what it says
    QCOMPARE(reasonOf(*answer), std::optional(Reason::MessageEmpty));
    world.understand(u"buenos días"_s);
    translate(seq);
    QCOMPARE(translator.orders, (QList<TranslationOrder>{{{u"buenos días"_s}, u"de"_s}}));
    translator.say(u"guten Morgen"_s);
    QCOMPARE((*answer)->text, u"guten Morgen"_s);
    const Seq written = world.speak({world.note(u"note.ogg"_s)}, u"adiós"_s);
    translate(written); // what its author wrote comes first
    QCOMPARE(translator.orders.last().texts, QStringList{u"adiós"_s});
}

void tst_TranslationService::message_isTranslated_forWhoAsks()
{
    const Seq seq = m_at->write(u"buenos días"_s);
    const auto answer = m_at->translate(m_at->bob, seq);
    QVERIFY(!*answer);
    QCOMPARE(m_at->translator.orders, (QList<TranslationOrder>{{{u"buenos días"_s}, u"de"_s}}));
    m_at->translator.say(u"guten Morgen"_s);
    QVERIFY(*answer && **answer);
    QCOMPARE(***answer, (Translation{u"guten Morgen"_s, u"es"_s, u"Babel"_s}));
    QCOMPARE(m_at->log(m_at->bob, m_at->chat).last()["text"_L1].toString(), u"buenos días"_s);
}

void tst_TranslationService::offer_saysWhoAndWhere()
{
    QCOMPARE(m_at->services->translations.offer(),
             (TranslationOffer{u"Babel"_s, u"babel.example"_s, {u"de"_s, u"en"_s}}));
}

void tst_TranslationService::serverWithoutTranslator_saysSo()
{
    TranslatedWorld plain(false);
    QVERIFY(!plain.services->translations.offer().isMade());
    const Seq seq = plain.write(u"hola"_s);
    QCOMPARE(plain.refusal(plain.bob, seq), Reason::TranslationOff);
    QCOMPARE(plain.refusal(plain.eve, seq), Reason::ChatNotFound); // who is no member learns less
}

void tst_TranslationService::answer_isRemembered_forAll()
{
    const Seq first = m_at->write(u"hola"_s);
    const Seq again = m_at->write(u"hola"_s);
    m_at->translate(m_at->bob, first);
    m_at->translator.say(u"hallo"_s);
    QCOMPARE(textOf(m_at->translate(m_at->ada, first)), u"hallo"_s);
    QCOMPARE(textOf(m_at->translate(m_at->bob, again)), u"hallo"_s);
    QCOMPARE(m_at->translator.orders.size(), 1);
    m_at->translate(m_at->bob, first, u"en"_s); // another language is another question
    QCOMPARE(m_at->translator.orders.size(), 2);
}

void tst_TranslationService::edit_isAnotherText()
{
    const Seq seq = m_at->write(u"hola"_s);
    m_at->translate(m_at->bob, seq);
    m_at->translator.say(u"hallo"_s);
    QVERIFY(m_at->services->messages.edit(m_at->ada, {m_at->chat, seq, u"adiós"_s, {}}));
    QVERIFY(m_at->commit());
    m_at->translate(m_at->bob, seq);
    QCOMPARE(m_at->translator.orders.last().texts, QStringList{u"adiós"_s});
}

void tst_TranslationService::sameRequests_waitForOneAnswer()
{
    const Seq seq = m_at->write(u"hola"_s);
    const auto one = m_at->translate(m_at->bob, seq);
    const auto other = m_at->translate(m_at->ada, seq);
    QCOMPARE(m_at->translator.orders.size(), 1);
    QVERIFY(!*one && !*other);
    m_at->translator.say(u"hallo"_s);
    QCOMPARE(textOf(one), u"hallo"_s);
    QCOMPARE(textOf(other), u"hallo"_s);
}

void tst_TranslationService::who_mayNotRead_getsNothing()
{
    const Seq before = m_at->write(u"un secreto"_s);
    QCOMPARE(m_at->refusal(m_at->eve, before), Reason::ChatNotFound);
    QVERIFY(m_at->services->chats.update(m_at->ada, {m_at->chat, {}, {}, {}, HistoryRule::Joined}));
    QVERIFY(m_at->services->members.add(m_at->ada, {m_at->chat, {m_at->eve}}));
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->refusal(m_at->eve, before), Reason::MessageNotFound);
    QVERIFY(m_at->translator.orders.isEmpty());
}

void tst_TranslationService::who_leftMeanwhile_getsNothing()
{
    const Seq seq = m_at->write(u"un secreto"_s);
    const auto answer = m_at->translate(m_at->bob, seq);
    QVERIFY(m_at->services->members.remove(m_at->ada, {m_at->chat, m_at->bob}));
    QVERIFY(m_at->commit());
    m_at->translator.say(u"ein Geheimnis"_s);
    QVERIFY(*answer);
    QCOMPARE(reasonOf(**answer), Reason::ChatNotFound);
}

void tst_TranslationService::message_thatCannotBeTranslated_isRefused()
{
    const Seq seq = m_at->write(u"hola"_s);
    QCOMPARE(m_at->refusal(m_at->bob, seq, u"xx"_s), Reason::TranslationLanguage);
    QCOMPARE(m_at->refusal(m_at->bob, seq + 5), Reason::MessageNotFound);
    QCOMPARE(m_at->refusal(m_at->bob, 1), Reason::MessageNotFound); // somebody joined
    const Seq longOne = m_at->write(u"la casa "_s.repeated(1000));
    QCOMPARE(m_at->refusal(m_at->bob, longOne), Reason::TranslationTooLong);
    QVERIFY(m_at->services->messages.remove(m_at->ada, {m_at->chat, seq}));
    QVERIFY(m_at->commit());
    QCOMPARE(m_at->refusal(m_at->bob, seq), Reason::MessageDeleted);
    const Seq link = m_at->write(u"https://a.example"_s);
    QCOMPARE(textOf(m_at->translate(m_at->bob, link)), u"https://a.example"_s);
    QVERIFY(m_at->translator.orders.isEmpty());
    m_at->translator.known.clear(); // not known yet: the translator judges
    m_at->translate(m_at->bob, m_at->write(u"adiós"_s), u"xx"_s);
    QCOMPARE(m_at->translator.orders.size(), 1);
}

void tst_TranslationService::rate_ofOnePerson_isLimited()
{
    const int most = m_at->policy.personTranslations.times;
    for (int number = 0; number < most; ++number) {
        const Seq seq =
            m_at->services->messages
                .send(m_at->ada,
                      {m_at->chat, u"r%1"_s.arg(number), u"casa %1"_s.arg(number), 0, {}})
                ->seq;
        m_at->translate(m_at->bob, seq);
        m_at->translator.say(u"Haus"_s);
    }
    const Seq last =
        m_at->services->messages.send(m_at->ada, {m_at->chat, u"x"_s, u"otra"_s, 0, {}})->seq;
    QVERIFY(bool(m_at->services->batch.finish()));
    const auto answer = m_at->translate(m_at->bob, last);
    QVERIFY(*answer);
    QCOMPARE(reasonOf(**answer), Reason::RateLimited);
    QVERIFY((**answer).error().retryAfterMs > 0);
    QCOMPARE(textOf(m_at->translate(m_at->bob, last - 1)), u"Haus"_s); // known already
    QVERIFY(!*m_at->translate(m_at->ada, last));                       // a limit of their own
}

void tst_TranslationService::keptParts_comeBackUnharmed()
{
    const auto answer = m_at->translate(m_at->bob, m_at->write(u"mira https://a.b/c @ana"_s));
    QCOMPARE(m_at->translator.orders.last().texts, QStringList{u"mira [#1] [#2]"_s});
    m_at->translator.say(u"[#2], sieh [#1]"_s);
    QCOMPARE(textOf(answer), u"@ana, sieh https://a.b/c"_s);
}

void tst_TranslationService::tornMarks_areAskedForInPieces()
{
    const auto answer = m_at->translate(m_at->bob, m_at->write(u"di a @ana que venga"_s));
    m_at->translator.say(u"sag [ # 1 ], sie soll kommen"_s);
    QVERIFY(!*answer);
    QCOMPARE(m_at->translator.orders.last().texts, QStringList({u"di a "_s, u" que venga"_s}));
    m_at->translator.say(
        Translator::Outcome(TranslatedTexts{{u"sag"_s, u"sie soll kommen"_s}, u"es"_s}));
    QCOMPARE(textOf(answer), u"sag @ana sie soll kommen"_s);
}

void tst_TranslationService::rubbish_isNoTranslation_data()
{
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u" \n"_s;
    QTest::newRow("half a character") << QString(QChar(0xD800));
    QTest::newRow("far too much") << QString(200'000, u'x');
}

void tst_TranslationService::rubbish_isNoTranslation()
{
    QFETCH(const QString, said);
    const Seq seq = m_at->write(u"hola"_s);
    const auto answer = m_at->translate(m_at->bob, seq);
    m_at->translator.say(said);
    QVERIFY(*answer);
    QCOMPARE(reasonOf(**answer), Reason::TranslationUnavailable);
    m_at->translate(m_at->bob, seq); // it is asked again
    QCOMPARE(m_at->translator.orders.size(), 2);
}

void tst_TranslationService::translator_thatFails_isLeftAlone()
{
    const Seq seq = m_at->write(u"hola"_s);
    for (int times = 0; times < TranslationService::mostFailures; ++times) {
        const auto answer = m_at->translate(m_at->bob, seq);
        m_at->translator.say(NotTranslated());
        QCOMPARE(reasonOf(**answer), Reason::TranslationUnavailable);
    }
    const qsizetype asked = m_at->translator.orders.size();
    const auto refused = m_at->translate(m_at->bob, seq);
    QCOMPARE(reasonOf(**refused), Reason::TranslationUnavailable);
    QVERIFY((**refused).error().retryAfterMs > 0);
    QCOMPARE(m_at->translator.orders.size(), asked);
    m_at->clock.advance(std::chrono::milliseconds(TranslationService::rest).count());
    const auto later = m_at->translate(m_at->bob, seq);
    m_at->translator.say(u"hallo"_s);
    QCOMPARE(textOf(later), u"hallo"_s);
}

void tst_TranslationService::translator_thatAsksForPatience_getsIt()
{
    const Seq seq = m_at->write(u"hola"_s);
    const auto answer = m_at->translate(m_at->bob, seq);
    m_at->translator.say(NotTranslated{NotTranslated::Why::Unavailable, 5min});
    QCOMPARE((**answer).error().retryAfterMs, 300'000);
    m_at->clock.advance(200'000);
    QCOMPARE(m_at->refusal(m_at->bob, seq), Reason::TranslationUnavailable);
    QCOMPARE(m_at->translator.orders.size(), 1);
}

void tst_TranslationService::refusals_ofTheTranslator_arePassedOn()
{
    const Seq seq = m_at->write(u"hola"_s);
    for (const auto &[why, reason] :
         {std::pair(NotTranslated::Why::Language, Reason::TranslationLanguage),
          std::pair(NotTranslated::Why::TooLong, Reason::TranslationTooLong)}) {
        for (int times = 0; times < 2 * TranslationService::mostFailures; ++times) {
            const auto answer = m_at->translate(m_at->bob, seq);
            m_at->translator.say(NotTranslated{why, {}});
            QCOMPARE(reasonOf(**answer), reason); // and it is not left alone for that
        }
    }
}

void tst_TranslationService::outcomes_areCounted()
{
    const Seq seq = m_at->write(u"hola"_s);
    m_at->translate(m_at->bob, seq);
    m_at->translator.say(u"hallo"_s);
    m_at->translate(m_at->bob, seq);
    m_at->translate(m_at->bob, seq, u"xx"_s);
    QCOMPARE(
        m_at->services->translations.takeCounts(),
        (TranslationService::Counts{{u"ok"_s, 1}, {u"cached"_s, 1}, {u"translate.language"_s, 1}}));
    QVERIFY(m_at->services->translations.takeCounts().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TranslationService)
#include "tst_translation_service.moc"
