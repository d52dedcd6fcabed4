#include "client/state/privacy_settings.h"

#include "client/net/api.h"

namespace chatoyant::client {

PrivacySettings::PrivacySettings(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

void PrivacySettings::load(QObject *context, Reply<Privacy> reply)
{
    m_api.privacy(context, taking(std::move(reply)));
}

void PrivacySettings::set(const Privacy &wanted, QObject *context, Reply<Privacy> reply)
{
    m_api.setPrivacy(wanted, context, taking(std::move(reply)));
}

void PrivacySettings::apply(const Privacy &privacy)
{
    if (m_known == privacy)
        return;
    m_known = privacy;
    emit changed();
}

void PrivacySettings::forget()
{
    m_known.reset();
}

Reply<Privacy> PrivacySettings::taking(Reply<Privacy> reply)
{
    return [this, reply = std::move(reply)](const Result<Privacy> &privacy) {
        if (privacy)
            apply(*privacy);
        reply(privacy);
    };
}

} // namespace chatoyant::client
