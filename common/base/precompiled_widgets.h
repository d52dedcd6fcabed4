// Qt's most included headers for what draws, compiled once for all such targets.
#pragma once

#include "precompiled.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QColor>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QWidget>
