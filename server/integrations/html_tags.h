// Goes through the tags of a page one after the other, without a tree.
#pragma once

#include <QList>
#include <QString>

namespace chatoyant::server {

struct HtmlTag
{
    QString name;                                      // lower case; "/" before it where it closes
    QList<std::pair<QString, QStringView>> attributes; // names in lower case, values as they stand

    QStringView value(QStringView attribute) const;
};

class HtmlTags
{
public:
    // The text has to outlive it.
    explicit HtmlTags(QStringView text)
        : m_text(text)
    {}

    // False at the end. Comments, scripts and the like are passed over.
    bool next(HtmlTag *tag);
    // What stands between here and the tag that closes this one, `most` characters of it.
    QStringView textUntil(QStringView name, qsizetype most);

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipSpace();
    bool skipNoTag();
    void skipUntil(QStringView end);
    QStringView readValue();
    void readAttributes(HtmlTag *tag);

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace chatoyant::server
