#include "client/ui/key_map.h"

#include <QAction>
#include <QWidget>

namespace chatoyant::client {

namespace {

QString portable(const QList<QKeySequence> &keys)
{
    return QKeySequence::listToString(keys, QKeySequence::PortableText);
}

QList<QKeySequence> fromPortable(const QString &text)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(text, QKeySequence::PortableText);
    // What was written by hand, or by a later version, may say nothing to us.
    keys.removeIf([](const QKeySequence &each) {
        return each.isEmpty() || each[0].key() == Qt::Key_unknown;
    });
    return keys;
}

} // namespace

KeyMap::KeyMap(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    const QVariantMap kept = preferences.value(preference::keys).toMap();
    for (auto change = kept.cbegin(); change != kept.cend(); ++change)
        m_changes.insert(change.key(), change.value().toString());
}

void KeyMap::add(const QString &name, QAction *action, const QString &keys)
{
    QList<QKeySequence> usual;
    const QStringList parts = keys.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        usual.append(QKeySequence(part, QKeySequence::PortableText));
    action->setObjectName(name);
    m_actions.append(action);
    m_usual.insert(action, usual);
    const auto change = m_changes.constFind(name);
    action->setShortcuts(change == m_changes.cend() ? usual : fromPortable(*change));
}

void KeyMap::addForPart(const QString &name, QAction *action, const QString &keys)
{
    m_forParts.insert(action);
    add(name, action, keys);
}

QList<QAction *> KeyMap::commands() const
{
    QList<QAction *> commands = m_actions;
    commands.removeIf([this](QAction *each) { return m_forParts.contains(each); });
    return commands;
}

bool KeyMap::isChanged(const QAction *action) const
{
    return m_changes.contains(action->objectName());
}

QAction *KeyMap::holder(const QKeySequence &keys) const
{
    for (QAction *action : m_actions) {
        if (!keys.isEmpty() && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

void KeyMap::assign(QAction *action, const QKeySequence &keys)
{
    const QList<QKeySequence> wanted =
        keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys};
    take(action, wanted);
    keep(action, wanted);
    store();
}

void KeyMap::reset(QAction *action)
{
    QList<QKeySequence> wanted = m_usual.value(action);
    wanted.removeIf([this, action](const QKeySequence &keys) {
        const QAction *other = holder(keys);
        return other && other != action;
    });
    keep(action, wanted);
    store();
}

void KeyMap::setChanges(const KeyChanges &changes)
{
    m_changes = changes;
    for (QAction *action : std::as_const(m_actions)) {
        const auto change = changes.constFind(action->objectName());
        action->setShortcuts(change == changes.cend() ? m_usual.value(action)
                                                      : fromPortable(*change));
    }
    store();
}

void KeyMap::lend(const QList<QAction *> &others) const
{
    for (QAction *other : others) {
        for (const QAction *action : m_actions) {
            if (action->objectName() == other->objectName())
                other->setShortcuts(action->shortcuts());
        }
    }
}

QString KeyMap::text(const QAction *action)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = action->shortcuts();
    for (const QKeySequence &shortcut : shortcuts)
        keys.append(shortcut.toString(QKeySequence::NativeText));
    return keys.join(QLatin1String("  "));
}

void KeyMap::take(const QAction *action, const QList<QKeySequence> &keys)
{
    for (QAction *other : std::as_const(m_actions)) {
        QList<QKeySequence> left = other->shortcuts();
        const auto taken =
            left.removeIf([&keys](const QKeySequence &each) { return keys.contains(each); });
        if (other != action && taken > 0)
            keep(other, left);
    }
}

void KeyMap::keep(QAction *action, const QList<QKeySequence> &keys)
{
    action->setShortcuts(keys);
    if (keys == m_usual.value(action))
        m_changes.remove(action->objectName());
    else
        m_changes.insert(action->objectName(), portable(keys));
}

void KeyMap::store()
{
    QVariantMap kept;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        kept.insert(change.key(), change.value());
    m_preferences.setValue(preference::keys, kept);
    emit changed();
}

QAction *
KeyMap::addTo(QWidget &part, const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(text, &part);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    part.addAction(action);
    return action;
}

} // namespace chatoyant::client
