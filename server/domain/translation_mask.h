// Keeps out of a translator's hands what must come back letter for letter: code, links, addresses,
// names of people, placeholders.
#pragma once

#include <QStringList>

#include <optional>

namespace chatoyant::server {

class TranslationMask
{
public:
    explicit TranslationMask(const QString &text);

    // Nothing in it is a word: there is nothing to translate.
    bool isWordless() const;
    // Whether marks may stand for what is kept; where the text has some of its own, they may not.
    bool hasMarks() const { return m_hasMarks; }

    // The whole text, with a mark for each part that is kept.
    QString marked() const;
    // The same in a translation; nothing where a mark is lost, or has been made twice.
    std::optional<QString> unmarked(const QString &translated) const;

    // What lies between the parts that are kept, without those that hold no words.
    QStringList pieces() const;
    // The text again, from as many translated pieces.
    QString joined(const QStringList &translated) const;

private:
    struct Part
    {
        QString text;
        bool isKept = false;
    };

    QList<Part> m_parts;
    bool m_hasMarks = true;
};

} // namespace chatoyant::server
