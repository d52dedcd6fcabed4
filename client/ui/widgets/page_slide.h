// Lets the page before go away gently where another takes its place.
#pragma once

#include "client/theme/theme.h"

#include <QObject>

namespace chatoyant::client {

// Of stacks of pages with the property "slides", wherever they are. What is to be seen and done is
// the new page from the first moment: a picture of the old one lies over it and takes no clicks.
class PageSlide final : public QObject
{
    Q_OBJECT

public:
    PageSlide(const Theme &theme, QObject *parent);

    static constexpr auto mark = "slides"; // the property
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace chatoyant::client
