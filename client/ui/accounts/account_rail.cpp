#include "client/ui/accounts/account_rail.h"

#include "client/ui/accounts/account_button.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/focus_scroll.h"
#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

AccountRail::AccountRail(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
{
    auto *scroll = new FocusScroll(this);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the keyboard do
    columnIn(this)->addWidget(scroll);
    auto *page = new QWidget(scroll);
    page->setProperty("kind", u"page"_s);
    page->setAccessibleName(tr("Accounts"));
    scroll->setWidget(page);
    m_column = columnIn(page, {0, space::small, 0, space::small}, space::tiny);
    m_add = new IconButton(u"add"_s, tr("Add account…"), context.theme, page);
    m_column->addWidget(m_add, 0, Qt::AlignHCenter);
    m_column->addStretch();
    connect(m_add, &QToolButton::clicked, &context.accounts, &AccountList::add);
    connect(&context.accounts, &AccountList::changed, this, &AccountRail::follow);
    connect(&context.accounts, &AccountList::shownChanged, this, &AccountRail::refresh);
    // At once: a button knows its session.
    connect(&context.accounts, &AccountList::removed, this, &AccountRail::follow);
    connect(&context.theme, &Theme::changed, this, &AccountRail::fit);
    fit();
    follow();
}

// One button for each account, in their order.
void AccountRail::follow()
{
    const QList<Session *> accounts = m_context.accounts.accounts();
    const bool isSame = std::ranges::equal(m_buttons, accounts, {}, &AccountButton::session);
    if (isSame)
        return refresh();
    for (AccountButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    for (Session *account : accounts) {
        auto *button = new AccountButton(m_context.of(*account), m_column->parentWidget());
        m_column->insertWidget(static_cast<int>(m_buttons.size()), button, 0, Qt::AlignHCenter);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, account] { m_context.accounts.show(*account); });
    }
    QWidget *before = nullptr;
    for (AccountButton *button : std::as_const(m_buttons)) {
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_add);
    refresh();
}

void AccountRail::refresh()
{
    for (AccountButton *button : std::as_const(m_buttons))
        button->refresh(&m_context.accounts.shown() == button->session());
}

void AccountRail::fit()
{
    setFixedWidth(m_context.theme.scaledPicture(size::rail));
}

} // namespace chatoyant::client
