// Which keys do what: as they come, and as this person wants them.
#pragma once

#include "client/ui/preferences.h"

#include <QKeySequence>
#include <QObject>

class QAction;

namespace chatoyant::client {

// What differs from the keys as they come: name of the action → keys, one a line, portable.
using KeyChanges = QMap<QString, QString>;

class KeyMap final : public QObject
{
    Q_OBJECT

public:
    explicit KeyMap(Preferences &preferences, QObject *parent = nullptr);

    // The name is what a change is kept under. Keys as they come, separated by spaces.
    void add(const QString &name, QAction *action, const QString &keys);

    // For a part of the window that has the focus: there is nothing to trigger here.
    void addForPart(const QString &name, QAction *action, const QString &keys);

    const QList<QAction *> &actions() const { return m_actions; }
    // Those that can be triggered anywhere.
    QList<QAction *> commands() const;
    bool isChanged(const QAction *action) const;
    // Who has these keys; null: nobody.
    QAction *holder(const QKeySequence &keys) const;
    // An empty sequence: none. Whoever had them before has them no more.
    void assign(QAction *action, const QKeySequence &keys);
    // The keys as they come; whoever has one of them meanwhile keeps it.
    void reset(QAction *action);

    // To actions of the same names, in a part or another window.
    void lend(const QList<QAction *> &others) const;

    const KeyChanges &changes() const { return m_changes; }
    void setChanges(const KeyChanges &changes);

    // "Ctrl+K" as this desktop writes it; empty: no keys.
    static QString text(const QAction *action);
    // For keys that work in one part of the window only, while it has the focus.
    static QAction *
    addTo(QWidget &part, const QString &name, const QString &text, const QKeySequence &keys);

signals:
    void changed();

private:
    void take(const QAction *action, const QList<QKeySequence> &keys);
    void keep(QAction *action, const QList<QKeySequence> &keys);
    void store();

    Preferences &m_preferences;
    QList<QAction *> m_actions;
    QSet<QAction *> m_forParts;
    QHash<const QAction *, QList<QKeySequence>> m_usual;
    KeyChanges m_changes;
};

} // namespace chatoyant::client
