// A service in the test that transcribes as OpenAI's does, or fails as tests want it.
#pragma once

#include "tests/support/server/fake_web_service.h"

namespace chatoyant::test {

class FakeSpeechService final : public FakeWebService
{
public:
    QString url() const { return origin() + QStringLiteral("/v1"); }

    QByteArray reply = http(200, R"({"text": " words of\nthe note "})"); // empty: none

protected:
    QByteArray answerTo(const QByteArray & /*request*/) override { return reply; }
};

} // namespace chatoyant::test
