// Who may do what in a group, how often one may write, and how one gets in.
#pragma once

#include "client/ui/context.h"
#include "client/ui/people/rule_change.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QRadioButton;

namespace chatoyant::client {

class PlainLabel;

// A change is sent at once; what the server refuses is taken back, with the reason below.
class ChatPermissions final : public QWidget
{
    Q_OBJECT

public:
    ChatPermissions(const UiContext &context, ChatId chat, QWidget *parent);

private:
    using Choices = QList<std::pair<QString, int>>;

    void addOfMembers();
    void addEntry(QBoxLayout &column);
    QComboBox *addBox(const QString &title, const Choices &choices);
    void send(const RuleChanges &changes);
    void refresh();
    void showRules(const GroupRules &rules);

    UiContext m_context;
    ChatId m_chat;
    QGridLayout *m_grid = nullptr;
    QWidget *m_ofMembers; // hidden where only admins write anyhow
    QComboBox *m_post = nullptr;
    QComboBox *m_add = nullptr;
    QComboBox *m_pin = nullptr;
    QComboBox *m_slow = nullptr;
    PlainLabel *m_slowNote;
    QRadioButton *m_private;
    QRadioButton *m_public;
    PlainLabel *m_publicNote;
    QCheckBox *m_asks;
    PlainLabel *m_refusal;
    RuleChange m_change;
};

} // namespace chatoyant::client
