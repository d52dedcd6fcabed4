#include "client/ui/settings/shortcuts_page.h"

#include "client/ui/settings/keys_dialog.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"

#include <QAction>

namespace chatoyant::client {

ShortcutsPage::ShortcutsPage(const Theme &theme, KeyMap &keys, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys(keys)
    , m_search(new SearchField(tr("Find an action or its keys"), theme, this))
    , m_column(nullptr)
    , m_resetAll(textButton(tr("Put all keys back"), "", this))
    , m_nothing(
          paragraph(tr("Nothing is called so, and nothing has such keys."), TextRole::Ui, this))
{
    auto *outer = columnIn(this, {}, space::small);
    outer->addWidget(m_search);
    m_column = addColumn(outer, space::hair);
    outer->addWidget(m_nothing);
    outer->addWidget(m_resetAll, 0, Qt::AlignLeading);
    outer->addStretch();
    m_search->setClearedByEscape(true);
    for (QAction *action : keys.actions())
        addRow(action);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
    connect(&keys, &KeyMap::changed, this, &ShortcutsPage::refresh);
    refresh();
    filter({});
}

void ShortcutsPage::addRow(QAction *action)
{
    const QString name = withoutMnemonic(action->text());
    auto *widget = new QWidget(this);
    auto *row = rowIn(widget, {0, space::tiny, 0, space::tiny}, space::small);
    auto *words = addColumn(row, space::hair, 1);
    words->addWidget(paragraph(name, TextRole::Ui, widget));
    auto *shown = paragraph({}, TextRole::MetaStrong, widget);
    shown->setTone(Tone::Weak);
    words->addWidget(shown);
    auto *reset = textButton(tr("Put back"), "quiet", widget);
    auto *change = textButton(tr("Change…"), "quiet", widget);
    //: A button about one thing in a list: "Change…, Next chat".
    change->setAccessibleName(tr("%1, %2").arg(change->text(), name));
    reset->setAccessibleName(tr("%1, %2").arg(reset->text(), name));
    row->addWidget(reset);
    row->addWidget(change);
    m_column->addWidget(widget);
    m_rows.append({action, widget, shown, reset});
    connect(change, &QPushButton::clicked, this, [this, action] { this->change(action); });
    connect(reset, &QPushButton::clicked, this, [this, action, change] {
        change->setFocus();
        m_keys.reset(action);
    });
}

void ShortcutsPage::change(QAction *action)
{
    auto *dialog = new KeysDialog(m_keys, action, this);
    connect(dialog, &KeysDialog::assigned, this, &ShortcutsPage::noted);
    dialog->open();
}

void ShortcutsPage::resetAll()
{
    const KeyChanges before = m_keys.changes();
    m_search->setFocus();
    m_keys.setChanges({});
    emit replaced(tr("All keys are as they come."), before);
}

void ShortcutsPage::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        const QString keys = KeyMap::text(row.action);
        row.keys->setText(keys.isEmpty() ? tr("no keys") : keys);
        row.reset->setVisible(m_keys.isChanged(row.action));
    }
    m_resetAll->setEnabled(!m_keys.changes().isEmpty());
}

void ShortcutsPage::filter(const QString &word)
{
    bool isFound = false;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isMeant =
            withoutMnemonic(row.action->text()).contains(word.trimmed(), Qt::CaseInsensitive) ||
            KeyMap::text(row.action).contains(word.trimmed(), Qt::CaseInsensitive);
        row.widget->setVisible(isMeant);
        isFound = isFound || isMeant;
    }
    m_nothing->setVisible(!isFound);
}

} // namespace chatoyant::client
