#include "client/ui/chat/composer.h"

#include "client/ui/chat/command_popup.h"
#include "client/ui/chat/draft_completion.h"
#include "client/ui/chat/draft_edit.h"
#include "client/ui/chat/draft_tone.h"
#include "client/ui/chat/emoji_panel.h"
#include "client/ui/chat/emoji_popup.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"
#include "common/base/limits.h"

#include <QMouseEvent>
#include <QStyle>
#include <QTextBlock>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

Composer::Composer(const Theme &theme, QWidget *page)
    : QFrame(page)
    , m_theme(theme)
    , m_mentions(new MentionPopup(theme, page))
    , m_emojiOffers(new EmojiPopup(page))
    , m_commands(new CommandPopup(page))
    , m_emoji(new EmojiPanel(theme, this))
    , m_bar(new QWidget(this))
    , m_barIcon(new QLabel(m_bar))
    , m_barTitle(new ElidedLabel({}, TextRole::MetaStrong, m_bar))
    , m_barText(new ElidedLabel({}, TextRole::Ui, m_bar))
    , m_box(framed("composerBox", this))
    , m_edit(new DraftEdit(theme, {*m_mentions, *m_emojiOffers, *m_commands}, m_box))
    , m_emojiButton(new IconButton(u"emoji"_s, tr("Emoji"), theme, m_box))
    , m_voice(new IconButton(u"mic"_s, tr("Record a voice message"), theme, m_box))
    , m_send(new IconButton(u"send"_s, tr("Send"), theme, this))
    , m_counter(new PlainLabel({}, TextRole::Meta, this))
    , m_pause(paragraph({}, TextRole::Meta, this))
    , m_tone(new DraftTone(theme, this))
    , m_notice(new ComposerNotice(this))
    , m_field(new QWidget(this))
{
    setProperty("kind", u"footer"_s);
    setAccessibleName(tr("Composer"));
    auto *column =
        columnIn(this, {space::medium, space::small, space::medium, space::small}, space::tiny);
    buildBar();
    column->addWidget(m_bar);
    buildField(theme);
    column->addWidget(m_field);
    column->addWidget(m_tone);
    column->addWidget(m_counter, 0, Qt::AlignTrailing);
    column->addWidget(m_pause);
    m_pause->setTone(Tone::Weak);
    m_pause->setContentsMargins(space::vast, 0, space::vast, 0); // below the words
    m_pause->hide();
    column->addWidget(m_notice);
    for (QWidget *hidden :
         {m_bar, static_cast<QWidget *>(m_counter), static_cast<QWidget *>(m_notice)})
        hidden->hide();
    connect(m_tone, &DraftTone::dismissed, this, &Composer::takeFocus);
    connect(m_notice, &ComposerNotice::wayOnWanted, this, &Composer::wayOnWanted);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_edit, &DraftEdit::submitted, this, &Composer::submit);
    connect(m_edit, &DraftEdit::escaped, this, &Composer::onEscape);
    connect(m_edit, &DraftEdit::editLastWanted, this, &Composer::editLastWanted);
    connect(m_edit, &DraftEdit::replyToLastWanted, this, &Composer::replyToLastWanted);
    connect(m_edit, &DraftEdit::focusChanged, this, [this](bool hasFocus) {
        m_box->setProperty("active", hasFocus);
        m_box->style()->unpolish(m_box);
        m_box->style()->polish(m_box);
    });
    connect(m_send, &QToolButton::clicked, this, &Composer::submit);
    connect(m_emojiButton, &QToolButton::clicked, this, &Composer::openEmoji);
    connect(m_emoji, &EmojiPanel::picked, this, [this](const QString &emoji) {
        m_edit->insertPlainText(emoji);
        takeFocus();
    });
    onTextChanged();
}

void Composer::buildBar()
{
    auto *row = rowIn(m_bar, {space::tiny, 0, 0, space::tiny}, space::small);
    row->addWidget(m_barIcon);
    auto *words = addColumn(row, 0, 1);
    row->setStretch(1, 1);
    words->addWidget(m_barTitle);
    words->addWidget(m_barText);
    m_barTitle->setTone(Tone::Accent);
    m_barText->setTone(Tone::Weak);
    auto *close = new IconButton(u"close"_s, tr("Cancel"), m_theme, m_bar);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &Composer::barClosed);
}

void Composer::buildField(const Theme & /*theme*/)
{
    auto *row = rowIn(m_field, {}, space::small);
    auto *attach = new IconButton(u"attach"_s, tr("Attach files"), m_theme, m_field);
    attach->setName(tr("Attach files"), u"attach"_s);
    connect(attach, &QToolButton::clicked, this, &Composer::attachWanted);
    connect(m_edit, &DraftEdit::mediaPasted, this, &Composer::mediaPasted);
    row->addWidget(attach, 0, Qt::AlignBottom);
    auto *inside = rowIn(m_box, {space::large, 4, space::tiny, 4}, space::tiny);
    inside->addWidget(m_edit, 1, Qt::AlignVCenter);
    m_emojiButton->setSide(28);
    m_emojiButton->setName(tr("Emoji"), u"emoji"_s);
    inside->addWidget(m_emojiButton, 0, Qt::AlignBottom);
    m_voice->setSide(28);
    m_voice->setName(tr("Record a voice message"), u"record"_s);
    m_voice->installEventFilter(this);
    connect(m_voice, &QToolButton::clicked, this, &Composer::voiceWanted);
    inside->addWidget(m_voice, 0, Qt::AlignBottom);
    row->addWidget(m_box, 1);
    m_send->setProperty("kind", u"send"_s);
    m_send->setOnAccent(true);
    row->addWidget(m_send, 0, Qt::AlignBottom);
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    if (text != this->text())
        m_tone->beginAnew();
    m_isSetting = true;
    m_edit->setTextAtOnce(text);
    m_isSetting = false;
    onTextChanged();
}

void Composer::usePreferences(Preferences &preferences)
{
    m_emoji->rememberIn(preferences);
    m_emojiOffers->usePreferences(preferences);
    m_edit->followPreferences(preferences);
}

void Composer::setSpelling(Spelling &spelling)
{
    m_edit->setSpelling(spelling);
}

void Composer::setPeople(const QList<User> &people)
{
    m_mentions->setPeople(people);
}

void Composer::setCommands(const std::function<QList<Command>()> &source)
{
    m_commands->setSource(source);
}

QList<UserId> Composer::mentionedIn(const QString &text) const
{
    return m_mentions->mentionedIn(text);
}

void Composer::showReply(const QString &name, const QString &text)
{
    showBar(u"reply"_s, tr("Reply to %1").arg(name), text);
}

void Composer::showEdit(const QString &text)
{
    showBar(u"edit"_s, tr("Edit message"), text);
}

void Composer::showBar(const QString &icon, const QString &title, const QString &text)
{
    m_barIcon->setPixmap(m_theme.icons().pixmap(
        icon, m_theme.palette().accent, m_theme.scaledPicture(size::icon), devicePixelRatioF()));
    m_barTitle->setText(title);
    m_barText->setText(text.simplified());
    m_bar->show();
}

void Composer::hideBar()
{
    m_bar->hide();
}

void Composer::setBlocked(const QString &why, const QString &wayOn)
{
    m_notice->setWords(why, wayOn);
    m_notice->setVisible(!why.isEmpty());
    m_field->setVisible(why.isEmpty());
    m_tone->setWanted(m_isToneShown && why.isEmpty());
    m_edit->setEnabled(why.isEmpty()); // what is hidden can have the focus, and would take the keys
    if (why.isEmpty())
        return;
    m_counter->hide();
    m_pause->hide();
    m_bar->hide();
    m_edit->completion().close();
}

bool Composer::isPaused() const
{
    return !m_pause->text().isEmpty();
}

void Composer::setPause(const QString &why)
{
    m_pause->setVisible(!why.isEmpty() && !isBlocked());
    if (why == m_pause->text())
        return;
    m_pause->setText(why);
    refreshSend();
}

void Composer::setToneShown(bool isShown)
{
    m_isToneShown = isShown;
    m_tone->setWanted(isShown && !isBlocked());
}

void Composer::setDraftMood(const Mood &mood)
{
    m_tone->setMood(text().trimmed().isEmpty() ? Mood() : mood);
}

void Composer::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::mark(const QString &mark)
{
    if (isBlocked())
        return;
    m_edit->mark(mark);
    takeFocus();
}

void Composer::insertLink()
{
    if (isBlocked())
        return;
    m_edit->insertLink();
    takeFocus();
}

void Composer::send()
{
    if (!isBlocked() && !m_edit->completion().choose())
        submit();
}

QList<QAction *> Composer::keyActions() const
{
    return m_edit->keyActions();
}

void Composer::mention(const User &user)
{
    if (isBlocked() || !user.id.isValid())
        return;
    const QTextCursor cursor = m_edit->textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isGlued = !before.isEmpty() && !before.back().isSpace();
    m_edit->insertPlainText((isGlued ? u" @"_s : u"@"_s) + user.username + u' ');
    takeFocus();
}

void Composer::openEmoji()
{
    m_emoji->popUp(
        m_emojiButton->mapToGlobal(QPoint(m_emojiButton->width() - m_emoji->width(), 0)));
}

// Recording begins with the press: who speaks at once is heard.
bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_voice && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton) {
            emit voiceHeld(mouse->globalPosition().toPoint(), mouse->timestamp());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Composer::submit()
{
    const QString written = text().trimmed();
    if (isPaused() || written.isEmpty() || written.toUtf8().size() > limits::messageBytes)
        return;
    const auto mentions = m_mentions->mentionedIn(written);
    setText({});
    emit submitted(written, mentions);
}

void Composer::onTextChanged()
{
    constexpr qsizetype warnAt = limits::messageBytes - 1024;
    const QString written = text();
    const qsizetype bytes = written.toUtf8().size();
    const bool isTooLong = bytes > limits::messageBytes;
    m_counter->setVisible(bytes > warnAt);
    m_counter->setTone(isTooLong ? Tone::Danger : Tone::Weak);
    if (bytes > warnAt)
        m_counter->setText(
            isTooLong
                ? tr("%n byte(s) too long", "", static_cast<int>(bytes - limits::messageBytes))
                : tr("%n byte(s) left", "", static_cast<int>(limits::messageBytes - bytes)));
    refreshSend();
    m_notice->setDraft(written);
    if (written.trimmed().isEmpty())
        m_tone->beginAnew();
    // What is underlined changes without the text.
    const bool isNew = std::exchange(m_written, written) != written;
    if (isNew && !m_isSetting)
        emit textEdited(written);
}

void Composer::refreshSend()
{
    const QString written = text();
    const bool isTooLong = written.toUtf8().size() > limits::messageBytes;
    m_send->setEnabled(!written.trimmed().isEmpty() && !isTooLong && !isPaused());
    m_send->setAccessibleDescription(m_pause->text());
}

void Composer::onEscape()
{
    if (m_tone->dismiss())
        return;
    if (m_bar->isVisible())
        return emit barClosed();
    emit escaped();
}

} // namespace chatoyant::client
