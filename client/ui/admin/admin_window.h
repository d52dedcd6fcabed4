// The administration of a server: sections at the side, the chosen one's page beside them.
#pragma once

#include "client/ui/context.h"
#include "client/ui/widgets/dialog.h"

#include <functional>

namespace chatoyant::client {

class AuditLogPage;
class SectionPages;
class Toast;

struct AdminSection
{
    QString icon; // which is what it is known by
    QString name;
};

// For administrators; others find in each page that it is not for them.
class AdminWindow final : public Dialog
{
    Q_OBJECT

public:
    AdminWindow(const UiContext &context, QWidget *parent);

    static QList<AdminSection> sections();
    // By its icon; another than those: the one that is shown stays.
    void showSection(const QString &icon);
    static QString reportsSection();

signals:
    // Where a reported message stands. The window is closed by then.
    void chatWanted(chatoyant::ChatId chat, chatoyant::Seq seq);
    void profileWanted(chatoyant::UserId user);

private:
    void addPages();
    void addPeople();
    void addReports();
    // One of sections().
    template <typename Page>
    Page *add(const QString &icon);
    static QString nameOf(const QString &icon);
    void fail(const Error &error);
    void offerBack(const QString &sentence, const std::function<void()> &undo);

    UiContext m_context;
    SectionPages *m_sections;
    AuditLogPage *m_audit = nullptr;
    Toast *m_toast;
};

} // namespace chatoyant::client
