#include "client/ui/widgets/fields.h"

#include "client/theme/metrics.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/plain_label.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QStyle>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_icon(addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition))
{
    setProperty("kind", u"search"_s);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    m_icon->setText(placeholder);
    setClearButtonEnabled(true);
    m_clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s); // Qt's, but for its picture
    if (m_clear)
        //: Empties a field that one searches with; for screen readers.
        m_clear->setText(tr("Clear"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(motion::typingDelay);
    connect(&m_timer, &QTimer::timeout, this, [this] { emit settled(text()); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_timer.start(text.isEmpty() ? 0 : motion::typingDelay);
    });
    connect(&theme, &Theme::changed, this, &SearchField::refresh);
    refresh();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (m_isClearedByEscape && event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::refresh()
{
    m_icon->setIcon(m_theme.icon(u"search"_s));
    if (m_clear)
        m_clear->setIcon(m_theme.icon(u"close"_s));
}

PasswordField::PasswordField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_reveal(new IconButton(u"eye"_s, tr("Show the password"), theme, this))
{
    constexpr int side = 28;
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_reveal->setSide(side);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QToolButton::toggled, this, &PasswordField::setRevealed);
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter()) {
        const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
        emit capsLockChanged(typed.at(0).isUpper() != isShifted);
    }
    if (event->key() == Qt::Key_CapsLock)
        emit capsLockChanged(false);
    QLineEdit::keyPressEvent(event);
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const QRect place(width() - m_reveal->width() - space::tiny,
                      (height() - m_reveal->height()) / 2, m_reveal->width(), m_reveal->height());
    m_reveal->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    const int room = m_reveal->width(); // what is typed does not run below it
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void PasswordField::setRevealed(bool isRevealed)
{
    setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    m_reveal->setIconName(isRevealed ? u"eye-off"_s : u"eye"_s);
    m_reveal->setName(isRevealed ? tr("Hide the password") : tr("Show the password"));
}

QString withoutMnemonic(const QString &label)
{
    static const QRegularExpression behind(u"\\(&.\\)"_s); // "名前(&N)"
    QString name = label;
    return name.remove(behind).remove(u'&');
}

PlainLabel *addField(QBoxLayout *column, const QString &text, QLineEdit *field, QWidget *shown)
{
    QWidget *placed = shown ? shown : field;
    auto *label = new PlainLabel(text, TextRole::UiStrong, placed->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(withoutMnemonic(text));
    column->addWidget(label);
    column->addWidget(placed);
    return label;
}

void setInvalid(QLineEdit *field, const QString &why)
{
    field->setProperty("invalid", !why.isEmpty());
    field->setAccessibleDescription(why);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace chatoyant::client
