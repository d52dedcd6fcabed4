#include "client/ui/admin/config_page.h"

#include "client/ui/admin/paged_rows.h"
#include "client/ui/widgets/buttons.h"
#include "client/ui/widgets/fields.h"
#include "client/ui/widgets/layouts.h"
#include "client/ui/widgets/name_tag.h"
#include "client/ui/widgets/plain_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QShowEvent>

namespace chatoyant::client {

using namespace Qt::StringLiterals;

namespace {

// A line may end within a path or an address.
QString breakable(const QString &value)
{
    QString text;
    for (const QChar letter : value) {
        text += letter;
        if (u"/\\.,:;@_-&="_s.contains(letter))
            text += QChar(0x200b);
    }
    return text;
}

} // namespace

ConfigPage::ConfigPage(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Search the configuration"), context.theme, this))
    , m_rows(new PagedRows(context, this))
{
    auto *column = columnIn(this, {}, space::small);
    auto *text = paragraph(tr("As the server was started. The operator changes it in the "
                              "configuration file; passwords and keys are not shown."),
                           TextRole::Meta, this);
    text->setTone(Tone::Weak);
    column->addWidget(text);
    column->addWidget(m_search);
    column->addWidget(m_rows, 1);
    m_search->setClearedByEscape(true);
    connect(m_search, &QLineEdit::textChanged, this, &ConfigPage::refresh);
    connect(m_rows, &PagedRows::retryWanted, this, &ConfigPage::ask);
}

void ConfigPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        ask();
}

void ConfigPage::ask()
{
    m_rows->begin();
    m_context.session.account().administration().config(
        this, [this](const Result<QList<ConfigValue>> &values) { onLoaded(values); });
}

void ConfigPage::onLoaded(const Result<QList<ConfigValue>> &values)
{
    if (!values)
        return m_rows->fail(values.error());
    m_values = *values;
    refresh();
}

void ConfigPage::refresh()
{
    if (!m_values)
        return;
    const QString word = m_search->text().trimmed();
    m_rows->clear();
    for (const ConfigValue &value : std::as_const(*m_values)) {
        if (value.key.contains(word, Qt::CaseInsensitive) ||
            value.text.contains(word, Qt::CaseInsensitive))
            add(value);
    }
    m_rows->end(false, tr("No setting has that in its key or value."));
}

void ConfigPage::add(const ConfigValue &value)
{
    auto *frame = new QFrame(m_rows);
    auto *row = rowIn(frame, {0, space::small, 0, space::small}, space::small);
    auto *words = addColumn(row, space::hair, 1);
    auto *head = addFlow(words);
    head->addWidget(new ElidedLabel(value.key, TextRole::UiStrong, frame));
    auto *tag = new NameTag(frame);
    //: Beside a setting of the server.
    tag->setTag(value.isDefault ? QString() : tr("not the default"));
    head->addWidget(tag);
    //: A setting of the server has no value.
    const QString shown = value.text.isEmpty() ? tr("empty") : breakable(value.text);
    auto *text = paragraph(shown, TextRole::Meta, frame);
    text->setTone(Tone::Weak);
    words->addWidget(text);
    auto *button =
        new IconButton(u"copy"_s, tr("Copy the key %1").arg(value.key), m_context.theme, frame);
    connect(button, &IconButton::clicked, this, [this, key = value.key] { copy(key); });
    row->addWidget(button, 0, Qt::AlignTop);
    m_rows->add(frame);
}

void ConfigPage::copy(const QString &key)
{
    QGuiApplication::clipboard()->setText(key);
    //: %1: the key of a setting.
    emit noted(tr("Copied: %1").arg(isolated(key)));
}

} // namespace chatoyant::client
