// Finds people, and answers and withdraws requests.
#pragma once

#include "client/models/contact_model.h"
#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

#include <optional>

class QButtonGroup;

namespace chatoyant::client {

class PersonRow;
class SearchField;

class PeopleDialog final : public Dialog
{
    Q_OBJECT

public:
    enum class Page { Friends, Incoming, Sent };

    PeopleDialog(const UiContext &context, Page page, QWidget *parent);

signals:
    void chatWanted(chatoyant::UserId user);
    void profileWanted(chatoyant::UserId user);

private:
    void connectParts();
    void showPage(Page page);
    void rebuild();
    void addNobody();
    void askAboutInvitations();
    void showState();
    void addRow(const Contact &contact, ContactSection section);
    void addCommonGroups(PersonRow &row, UserId user);
    void addActions(PersonRow &row, const Contact &contact);
    QString emptySentence() const;

    UiContext m_context;
    ContactModel m_model;
    SearchField *m_search;
    QButtonGroup *m_tabs;
    QBoxLayout *m_rows;
    Page m_page;
    QHash<UserId, QList<ChatId>> m_common; // of those who ask
    QString m_refusal;                     // of the search
    std::optional<bool> m_mayInvite;       // unless it was never asked
};

} // namespace chatoyant::client
