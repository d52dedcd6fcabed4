#include "client/ui/settings/proxy_dialog.h"

#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "common/base/limits.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QSpinBox>

namespace chatoyant::client {

namespace {

constexpr int largestPort = 65535;
constexpr int usualHttpPort = 8080;
constexpr int usualSocksPort = 1080;
constexpr int longestName = 255; // of a user and a password, by SOCKS5 (RFC 1929)

} // namespace

ProxyDialog::ProxyDialog(const UiContext &context, QWidget *parent)
    : Dialog(tr("Proxy settings"), parent)
    , m_context(context)
    , m_host(nullptr)
    , m_port(nullptr)
    , m_user(nullptr)
    , m_password(nullptr)
    , m_address(nullptr)
    , m_keyring(paragraph({}, TextRole::Meta, this))
    , m_save(nullptr)
{
    auto *text = paragraph(tr("Messages and files take this way to every server. What you write is "
                              "encrypted to your server all the same, and a server on this "
                              "computer is reached without a proxy."),
                           TextRole::Ui, this);
    text->setTone(Tone::Weak);
    body().addWidget(text);
    QBoxLayout *column = scrollingColumn(body(), this);
    addKinds(column);
    m_address = buildAddress();
    column->addWidget(m_address);
    column->addStretch();
    m_keyring->setTone(Tone::Weak);
    body().addWidget(m_keyring);
    askKeyring();
    connect(addButton(tr("Cancel"), ""), &QPushButton::clicked, this, &QDialog::reject);
    m_save = addButton(tr("Save"), "primary");
    connect(m_save, &QPushButton::clicked, this, &ProxyDialog::save);
    for (QLineEdit *field : {m_host, m_user, static_cast<QLineEdit *>(m_password)}) {
        connect(field, &QLineEdit::textChanged, this, &ProxyDialog::refresh);
        connect(field, &QLineEdit::returnPressed, this, &ProxyDialog::save);
    }
    show(context.proxy->settings());
    m_kinds.value(kind())->setFocus();
}

QString ProxyDialog::nameOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::None:
        return tr("No proxy");
    case ProxyKind::System:
        //: A proxy: the one that is set for all programs.
        return tr("As the system has it");
    case ProxyKind::Http:
        return tr("HTTP proxy");
    case ProxyKind::Socks5:
        return tr("SOCKS5 proxy");
    }
    Q_UNREACHABLE();
}

QString ProxyDialog::words(const ProxyChoice &choice)
{
    const ProxySettings settings = choice.settings();
    if (!settings.isNamed())
        return nameOf(settings.kind);
    //: %1: kind of a proxy, %2: its address, %3: a number
    return tr("%1: %2, port %3")
        .arg(nameOf(settings.kind), isolated(settings.host), QString::number(settings.port));
}

void ProxyDialog::addKinds(QBoxLayout *outer)
{
    auto *column = addColumn(outer, space::tiny);
    auto *group = new QButtonGroup(this);
    for (const ProxyKind kind :
         {ProxyKind::None, ProxyKind::System, ProxyKind::Http, ProxyKind::Socks5}) {
        auto *button = new QRadioButton(nameOf(kind), this);
        column->addWidget(button);
        group->addButton(button);
        m_kinds.insert(kind, button);
        connect(button, &QRadioButton::clicked, this, &ProxyDialog::onKindChosen);
    }
}

QWidget *ProxyDialog::buildAddress()
{
    auto *page = new QWidget(this);
    auto *column = columnIn(page, {}, space::tiny);
    m_host = new QLineEdit(page);
    m_host->setMaxLength(int(limits::hostLength));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.org"));
    m_user = new QLineEdit(page);
    m_user->setMaxLength(longestName);
    m_password = new PasswordField(m_context.theme, page);
    m_password->setMaxLength(longestName);
    m_port = new QSpinBox(page);
    m_port->setRange(1, largestPort);
    m_port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_port->setAccessibleName(tr("Port"));
    column->addSpacing(space::small);
    auto *row = addRow(column);
    addField(addColumn(row, space::tiny, 1), tr("&Address of the proxy"), m_host);
    auto *label = new PlainLabel(tr("P&ort"), TextRole::UiStrong, page);
    label->setBuddy(m_port);
    auto *behind = addColumn(row, space::tiny);
    behind->addWidget(label);
    behind->addWidget(m_port);
    column->addSpacing(space::small);
    addField(column, tr("&User name (if it asks for one)"), m_user);
    column->addSpacing(space::small);
    addField(column, tr("&Password"), m_password);
    return page;
}

void ProxyDialog::askKeyring()
{
    m_context.session.canRemember(this, [this](const Result<bool> &answer) {
        const bool isThere = answer && *answer;
        m_keyring->setText(isThere ? tr("The password is kept in this system's keyring.")
                                   : tr("No keyring answers on this system: the password is "
                                        "forgotten when you close the program."));
    });
}

void ProxyDialog::show(const ProxySettings &settings)
{
    m_kinds.value(settings.kind)->setChecked(true);
    m_host->setText(settings.host);
    m_port->setValue(settings.port > 0 ? settings.port : usualHttpPort);
    m_user->setText(settings.user);
    m_password->setText(settings.password);
    refresh();
}

ProxyKind ProxyDialog::kind() const
{
    for (const ProxyKind kind : {ProxyKind::System, ProxyKind::Http, ProxyKind::Socks5}) {
        if (m_kinds.value(kind)->isChecked())
            return kind;
    }
    return ProxyKind::None;
}

// The usual port of what was chosen, unless somebody typed another one.
void ProxyDialog::onKindChosen()
{
    const int port = m_port->value();
    if (kind() == ProxyKind::Socks5 && port == usualHttpPort)
        m_port->setValue(usualSocksPort);
    else if (kind() == ProxyKind::Http && port == usualSocksPort)
        m_port->setValue(usualHttpPort);
    refresh();
}

void ProxyDialog::save()
{
    if (!m_save->isEnabled())
        return;
    ProxySettings settings{kind(), {}, 0, {}, {}};
    if (settings.isNamed())
        settings = {kind(), m_host->text().trimmed(), m_port->value(), m_user->text().trimmed(),
                    m_password->text()};
    m_context.proxy->set(settings);
    accept();
}

void ProxyDialog::refresh()
{
    const bool isNamed = kind() == ProxyKind::Http || kind() == ProxyKind::Socks5;
    m_address->setVisible(isNamed);
    m_keyring->setVisible(isNamed);
    m_save->setEnabled(!isNamed || !m_host->text().trimmed().isEmpty());
}

} // namespace chatoyant::client
