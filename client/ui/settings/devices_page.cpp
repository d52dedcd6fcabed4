#include "client/ui/settings/devices_page.h"

#include "client/ui/settings/device_name_dialog.h"
#include "client/ui/settings/idle_choice.h"
#include "client/ui/settings/load_note.h"
#include "client/ui/settings/setting_row.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/dialog.h"
#include "client/ui/widgets/layouts.h"

#include <QShowEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

DevicesPage::DevicesPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_note(new LoadNote(context, this))
    , m_rows(nullptr)
    , m_others(textButton(tr("Sign out all other devices"), "danger", this))
    , m_idle(new IdleChoice(context, this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("Here you are signed in. Sign out what you do not know or do not use "
                              "any more, and then change your password."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    m_rows = addColumn(column, 0);
    column->addWidget(m_note);
    column->addWidget(m_others, 0, Qt::AlignLeading);
    column->addSpacing(space::medium);
    column->addWidget(m_idle);
    column->addStretch();
    m_others->hide();
    connect(m_idle, &IdleChoice::chosen, this, &DevicesPage::load);
    connect(m_idle, &IdleChoice::replaced, this, &DevicesPage::replaced);
    connect(m_note, &LoadNote::retryWanted, this, &DevicesPage::load);
    connect(m_others, &QPushButton::clicked, this, &DevicesPage::askToSignOutOthers);
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        load();
}

void DevicesPage::load()
{
    if (m_rows->count() == 0)
        m_note->showLoading();
    m_context.session.account().devices(
        this, [this](const Result<DeviceList> &found) { onLoaded(found); });
}

void DevicesPage::onLoaded(const Result<DeviceList> &found)
{
    clearColumn(*m_rows);
    m_note->clear();
    m_others->setVisible(found && found->devices.size() > 1);
    m_idle->setMost(found ? found->mostIdleDays : -1);
    if (!found)
        return m_note->showFailure(found.error());
    for (const DeviceSession &device : found->devices)
        addDevice(device);
}

void DevicesPage::addDevice(const DeviceSession &device)
{
    //: Of a device that did not say what it is called.
    const QString name = device.device.isEmpty() ? tr("A device without a name") : device.device;
    auto *row = new SettingRow(name, m_context.theme, this);
    row->setIcon(u"device"_s);
    //: A network address, and when it was used.
    row->setText(
        tr("%1 · %2").arg(isolated(device.address),
                          Sentences::lastUse(device, m_context.session.environment().clock.now())));
    QStringList made{device.program, device.system == name ? QString() : device.system};
    made.removeAll(QString());
    if (!made.isEmpty())
        row->addLine(isolated(made.join(u" · "_s)), Tone::Weak);
    if (device.isCurrent)
        row->setMark(tr("This device"));
    row->putButtonsBelow();
    connect(row->addButton(tr("Rename…"), ""), &QPushButton::clicked, this,
            [this, device] { rename(device); });
    connect(row->addButton(tr("Sign out"), ""), &QPushButton::clicked, this,
            [this, device] { device.isCurrent ? emit signOutWanted() : askToSignOut(device); });
    if (m_rows->count() > 0)
        m_rows->addWidget(framed("line", this));
    m_rows->addWidget(row);
}

void DevicesPage::rename(const DeviceSession &device)
{
    auto *dialog = new DeviceNameDialog(m_context, device, window());
    connect(dialog, &QDialog::accepted, this, [this, device] {
        load();
        offerName(device);
    });
    dialog->open();
}

// A device that had no name cannot be without one again.
void DevicesPage::offerName(const DeviceSession &before)
{
    if (before.device.isEmpty())
        return emit noted(tr("Device renamed."));
    emit replaced(tr("Device renamed."), [this, before] {
        m_context.session.account().renameDevice(
            before.id, before.device, this,
            [this](const Result<void> &answer) { answer ? load() : emit failed(answer.error()); });
    });
}

void DevicesPage::askToSignOut(const DeviceSession &device)
{
    const auto act = [this, id = device.id](const Done &done) {
        m_context.session.account().signOutDevice(
            id, this, [this, done](const Result<void> &ended) {
                // Gone already is as good.
                const bool isGone = ended || ended.error().reason == Reason::SessionNotFound;
                done(isGone ? QString() : Sentences::reason(ended.error()));
                if (isGone)
                    load();
            });
    };
    confirmAsking(tr("Sign out this device?"),
                  tr("It is signed out at once, wherever it is. What is saved on it stays there."),
                  tr("Sign out"), this, act);
}

void DevicesPage::askToSignOutOthers()
{
    const auto act = [this](const Done &done) {
        m_context.session.account().signOutOthers(this, [this, done](const Result<int> &ended) {
            done(ended ? QString() : Sentences::reason(ended.error()));
            if (!ended)
                return;
            emit noted(tr("%n device(s) signed out.", nullptr, *ended));
            load();
        });
    };
    confirmAsking(tr("Sign out all other devices?"),
                  tr("You stay signed in here only. What is saved on the others stays there."),
                  tr("Sign out all others"), this, act);
}

} // namespace chatoyant::client
