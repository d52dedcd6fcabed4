// What nearly every test includes, compiled once for all. Sources still include what they use.
#pragma once

#include "common/base/precompiled.h"

#include <QDir>
#include <QFile>
#include <QJsonValue>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/qtestcase.h>
