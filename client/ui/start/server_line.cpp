#include "client/ui/start/server_line.h"

#include "client/ui/widgets/layouts.h"

namespace chatoyant::client {

using namespace Qt::StringLiterals;

ServerLine::ServerLine(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new QLabel(this))
    , m_text(paragraph({}, TextRole::Meta, this))
{
    auto *row = rowIn(this, {}, space::tiny + 2);
    // Both begin at the top: the icon beside the first line, however many follow.
    m_text->setAlignment((m_text->alignment() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    connect(&context.theme, &Theme::changed, this, &ServerLine::refresh);
    hide();
}

void ServerLine::look(const QString &server)
{
    m_server = server;
    if (server.isEmpty())
        return hide();
    show(u"refresh"_s, tr("Looking for the server…"), Tone::Weak);
    m_context.session.probe(server, this, [this, server](const Result<ServerCheck> &check) {
        if (server == m_server)
            onChecked(server, check);
    });
}

void ServerLine::onChecked(const QString &server, const Result<ServerCheck> &check)
{
    if (!check) {
        show(u"warning"_s, Sentences::reason(check.error()), Tone::Danger);
        emit failed();
        return;
    }
    const bool isPlain = check->security == LinkSecurity::Plain;
    const QString wire = isPlain ? tr("not encrypted")
                         : check->security == LinkSecurity::TrustedTls
                             ? tr("encrypted, certificate valid")
                         : m_context.session.isCertificateInvited(server)
                             ? tr("encrypted, certificate as the invitation says")
                             : tr("encrypted, certificate confirmed by you");
    //: Server's name, version, security, answer time.
    const QString facts = tr("%1 · %2 · %3 · %4 ms")
                              .arg(check->info.name, check->info.version, wire)
                              .arg(check->latency.count());
    //: What is known of a server, and the address at which it was found for the one that was typed.
    const QString elsewhere = tr("%1 · at %2").arg(facts, isolated(check->address));
    show(isPlain ? u"warning"_s : u"lock"_s, check->address.isEmpty() ? facts : elsewhere,
         isPlain ? Tone::Warning : Tone::Success);
    emit found(*check);
}

void ServerLine::show(const QString &icon, const QString &text, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    m_text->setText(text);
    m_text->setTone(tone);
    setVisible(true);
    refresh();
}

void ServerLine::refresh()
{
    if (m_icon.isEmpty())
        return;
    const Palette &palette = m_context.theme.palette();
    const QColor ink = m_tone == Tone::Success   ? palette.success
                       : m_tone == Tone::Warning ? palette.warning
                       : m_tone == Tone::Danger  ? palette.danger
                                                 : palette.text2;
    const int line = m_text->fontMetrics().height();
    m_picture->setFixedHeight(line);
    m_picture->setPixmap(m_context.theme.icons().pixmap(m_icon, ink, line, devicePixelRatioF()));
}

} // namespace chatoyant::client
