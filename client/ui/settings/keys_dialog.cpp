#include "client/ui/settings/keys_dialog.h"

#include "client/models/sentences.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

#include <QAction>
#include <QKeyEvent>

namespace chatoyant::client {

namespace {

constexpr Qt::KeyboardModifiers counted =
    Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier;

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt ||
           key == Qt::Key_Meta || key == Qt::Key_AltGr || key == Qt::Key_Super_L ||
           key == Qt::Key_Super_R || key == Qt::Key_CapsLock || key == Qt::Key_unknown;
}

bool isLeft(const QKeyEvent &event)
{
    const bool isPlain = (event.modifiers() & (counted & ~Qt::ShiftModifier)) == 0;
    return isPlain && (event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab ||
                       event.key() == Qt::Key_Escape || event.key() == Qt::Key_Return ||
                       event.key() == Qt::Key_Enter);
}

// What every field that is written in needs itself.
bool isForWriting(const QKeySequence &keys)
{
    static const QList<QKeySequence::StandardKey> needed{
        QKeySequence::Copy, QKeySequence::Cut,           QKeySequence::Paste,
        QKeySequence::Undo, QKeySequence::Redo,          QKeySequence::SelectAll,
        QKeySequence::Save, QKeySequence::Delete,        QKeySequence::MoveToNextWord,
        QKeySequence::Back, QKeySequence::SelectNextWord};
    return std::any_of(needed.cbegin(), needed.cend(), [&keys](QKeySequence::StandardKey each) {
        return QKeySequence::keyBindings(each).contains(keys);
    });
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the keys"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

// Nothing else may happen by the keys that are asked for.
bool KeyField::event(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey)
        return QLineEdit::event(event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (isLeft(*key))
        return QLineEdit::event(event);
    if (event->type() == QEvent::KeyPress)
        keyPressEvent(key);
    event->accept();
    return true;
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (isLeft(*event)) {
        event->ignore();
        return;
    }
    if (isModifier(event->key()))
        return;
    m_keys = QKeySequence(QKeyCombination(event->modifiers() & counted, Qt::Key(event->key())));
    setText(m_keys.toString(QKeySequence::NativeText));
    emit pressed();
}

KeysDialog::KeysDialog(KeyMap &keys, QAction *action, QWidget *parent)
    //: An action, by its name.
    : Dialog(tr("Keys for “%1”").arg(isolated(withoutMnemonic(action->text()))), parent)
    , m_keys(keys)
    , m_action(action)
    , m_field(new KeyField(this))
    , m_use(nullptr)
{
    auto *now = paragraph({}, TextRole::Ui, this);
    const QString text = KeyMap::text(action);
    now->setText(text.isEmpty() ? tr("It has no keys now.") : tr("Now: %1").arg(isolated(text)));
    body().addWidget(now);
    auto *column = addColumn(&body(), space::tiny);
    addField(column, tr("&New keys"), m_field);
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    if (!text.isEmpty())
        connect(addButton(tr("No keys"), ""), &QPushButton::clicked, this, [this] { assign({}); });
    m_use = addButton(tr("Use these"), "primary");
    m_use->setDefault(true);
    m_use->setEnabled(false);
    connect(m_use, &QPushButton::clicked, this, [this] { assign(m_field->keys()); });
    connect(m_field, &KeyField::pressed, this, &KeysDialog::onPressed);
    m_field->setFocus();
}

QString KeysDialog::refusal(const QKeySequence &keys)
{
    const QKeyCombination pressed = keys[0];
    const Qt::KeyboardModifiers modifiers = pressed.keyboardModifiers();
    const bool isFunction = pressed.key() >= Qt::Key_F1 && pressed.key() <= Qt::Key_F35;
    const bool isPage = pressed.key() == Qt::Key_PageUp || pressed.key() == Qt::Key_PageDown;
    const bool isWith = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!isWith && !isFunction && !(isPage && modifiers == Qt::ShiftModifier))
        return tr("One types with these: take Ctrl or Alt along.");
    const bool isAltGr =
        modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier);
    if (isAltGr && pressed.key() < Qt::Key_Escape)
        return tr("On some keyboards Ctrl and Alt together write a letter: leave one out.");
    if (isForWriting(keys))
        return tr("One needs these for writing: take others.");
    return {};
}

void KeysDialog::onPressed()
{
    const QString why = refusal(m_field->keys());
    m_use->setEnabled(why.isEmpty());
    showError(why);
    if (!why.isEmpty())
        return;
    const QAction *holder = m_keys.holder(m_field->keys());
    if (holder && holder != m_action)
        //: Another action that has the keys which one pressed.
        showNote(tr("“%1” has these now, and would lose them.")
                     .arg(isolated(withoutMnemonic(holder->text()))));
}

void KeysDialog::assign(const QKeySequence &keys)
{
    m_keys.assign(m_action, keys);
    const QString name = isolated(withoutMnemonic(m_action->text()));
    //: An action, then its keys.
    emit assigned(keys.isEmpty() ? tr("%1 has no keys any more.").arg(name)
                                 : tr("%1: %2").arg(name, isolated(KeyMap::text(m_action))));
    accept();
}

} // namespace chatoyant::client
