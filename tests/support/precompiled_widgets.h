// What nearly every test of windows includes, compiled once for all such tests.
#pragma once

#include "common/base/precompiled_widgets.h"
#include "tests/support/precompiled.h"

#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
