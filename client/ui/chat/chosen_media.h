// Files or a picture that somebody chose, dragged here or pasted.
#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

namespace chatoyant::client {

struct ChosenMedia
{
    QStringList paths;
    QImage image = {}; // pasted, without a file

    bool isEmpty() const { return paths.isEmpty() && image.isNull(); }
};

// Words with a picture of themselves, as office programs offer them, are words.
bool holdsMedia(const QMimeData &data);
ChosenMedia mediaIn(const QMimeData &data);

} // namespace chatoyant::client
