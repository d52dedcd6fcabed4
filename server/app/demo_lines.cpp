#include "server/app/demo_lines.h"

namespace chatoyant::server {

using namespace Qt::StringLiterals;

namespace {

QList<DemoLine> firstLines()
{
    return {
        {u"tomatoes"_s, u"ada"_s, u"Ben! The tomato has a flower. An actual flower."_s},
        {u"tomatoes"_s, u"ben"_s, u"No way. The one that looked dead in March?"_s},
        {u"tomatoes"_s, u"ada"_s, u"That one. I am so happy I could hug the pot."_s},
        {u"tomatoes"_s, u"ben"_s, u"This is wonderful news. Send a picture!"_s},
        {u"tomatoes"_s, u"ada"_s, u"Tonight, when the light is better."_s},
        {u"tomatoes"_s, u"ben"_s, u"You could call it Lazarus."_s},
        {u"tomatoes"_s, u"ada"_s, u"Ha! Perfect. Lazarus it is."_s},
        {u"hut"_s, u"ada"_s, u"The hut is booked: Friday to Sunday, four beds."_s},
        {u"hut"_s, u"chiara"_s, u"Great! I was afraid it would be full again."_s},
        {u"hut"_s, u"dov"_s, u"Who brings the stove? Mine leaks."_s},
        {u"hut"_s, u"ben"_s, u"I have one. I also have a map, and a second map."_s},
        {u"hut"_s, u"chiara"_s, u"Of course you do."_s},
        {u"hut"_s, u"ben"_s,
         u"The train leaves at 17:40 from platform 4. The next one is two hours later."_s},
        {u"hut"_s, u"dov"_s, u"17:40 is tight, I close the shop at five."_s},
        {u"hut"_s, u"ada"_s, u"We can keep you a seat and hold the door."_s},
        {u"hut"_s, u"dov"_s, u"Please do not get us thrown off the train."_s},
        {u"choir"_s, u"chiara"_s,
         u"Rehearsal moves to Wednesday this week, same time, same room."_s},
        {u"choir"_s, u"chiara"_s,
         u"The new score is in the folder. Altos: page 7 is not a joke."_s},
        {u"rent"_s, u"ada"_s, u"I got the letter from the landlord. They raise the rent again."_s},
        {u"rent"_s, u"chiara"_s, u"Oh no. How much?"_s},
        {u"rent"_s, u"ada"_s, u"Almost two hundred. I do not know how I shall pay that."_s},
        {u"rent"_s, u"chiara"_s, u"I am so sorry. That is awful, after the winter you had."_s},
        {u"rent"_s, u"ada"_s, u"I sat in the kitchen and cried a bit, to be honest."_s},
        {u"rent"_s, u"chiara"_s,
         u"Shall I come over? I have soup, and I have opinions about landlords."_s},
        {u"rent"_s, u"ada"_s, u"Yes please. Both."_s},
        {u"rent"_s, u"chiara"_s, u"The tenants' office is open on Thursday. We go together."_s},
        {u"rent"_s, u"ada"_s, u"Thank you. I feel less alone with it already."_s},
        {u"bike"_s, u"ben"_s, u"Dov, is my bicycle ready? You said Monday."_s},
    };
}

QList<DemoLine> laterLines()
{
    return {
        {u"bike"_s, u"dov"_s, u"The part did not come. I told your voice mail."_s},
        {u"bike"_s, u"ben"_s, u"I never got that. It is the third time now!"_s},
        {u"bike"_s, u"dov"_s, u"I cannot make gears out of air, Ben."_s},
        {u"bike"_s, u"ben"_s, u"And I cannot get to work. This is really annoying."_s},
        {u"bike"_s, u"dov"_s,
         u"Then shout at the supplier, not at me. I am fed up with this as well."_s},
        {u"bike"_s, u"ben"_s,
         u"You could have called. I am angry because I waited two hours at your door."_s},
        {u"bike"_s, u"dov"_s, u"Two hours? In the rain? I did not know that."_s},
        {u"bike"_s, u"ben"_s, u"Yes. In the rain."_s},
        {u"bike"_s, u"dov"_s,
         u"I am sorry. Take my own bicycle until yours is done. The blue one."_s},
        {u"bike"_s, u"ben"_s, u"That is kind. Sorry for shouting."_s},
        {u"bike"_s, u"dov"_s, u"Bring it back with air in the tyres and we are friends."_s},
        {u"hut"_s, u"ada"_s, u"Weather for Saturday: storm warning above 1500 metres."_s},
        {u"hut"_s, u"chiara"_s, u"I am a bit worried. How high is the hut?"_s},
        {u"hut"_s, u"ben"_s, u"1640. The path along the ridge is not safe in a storm."_s},
        {u"hut"_s, u"dov"_s, u"What if we get stuck up there? I have to be back on Monday."_s},
        {u"hut"_s, u"chiara"_s, u"I have a bad feeling about the ridge."_s},
        {u"hut"_s, u"ben"_s,
         u"There is a way through the forest. Longer, but under trees the whole time."_s},
        {u"hut"_s, u"ada"_s, u"Then we take the forest and leave an hour earlier."_s},
        {u"hut"_s, u"dov"_s, u"Agreed. I close the shop at four, for once."_s},
        {u"hut"_s, u"chiara"_s, u"Good. I can sleep again."_s},
        {u"tomatoes"_s, u"ben"_s, u"How is Lazarus?"_s},
        {u"tomatoes"_s, u"ada"_s, u"Three flowers! I have started to talk to it."_s},
        {u"tomatoes"_s, u"ben"_s, u"Does it answer?"_s},
        {u"tomatoes"_s, u"ada"_s, u"Not yet, but it listens better than my landlord."_s},
        {u"choir"_s, u"chiara"_s, u"Concert on the 14th is sold out. I am so proud of you all!"_s},
        {u"hut"_s, u"ben"_s, u"Back home, dry, and all toes counted. What a weekend!"_s},
        {u"hut"_s, u"chiara"_s, u"The sunrise on Sunday! I shall never forget that."_s},
        {u"hut"_s, u"dov"_s, u"I laughed so much that my ribs hurt. Thank you all."_s},
    };
}

QList<DemoLine> lastLines()
{
    return {
        {u"hut"_s, u"ada"_s, u"Same hut next year. I love you people."_s},
        {u"rent"_s, u"chiara"_s, u"News from the tenants' office?"_s},
        {u"rent"_s, u"ada"_s, u"They say the letter is not valid. He must take it back!"_s},
        {u"rent"_s, u"chiara"_s, u"YES! That calls for more soup."_s},
        {u"rent"_s, u"ada"_s, u"I am so relieved. You are the best."_s},
    };
}

} // namespace

const QList<DemoName> &demoNames()
{
    static const QList<DemoName> names{
        {u"ada"_s, u"Ada Winter"_s, u"Grows tomatoes on a balcony that gets no sun."_s},
        {u"ben"_s, u"Ben Okafor"_s, u"Trains, maps, and soup."_s},
        {u"chiara"_s, u"Chiara Rossi"_s, u"Choir on Tuesdays. Alto, loud."_s},
        {u"dov"_s, u"Dov Levi"_s, u"Repairs bicycles. Ask before you oil anything."_s},
        {u"emi"_s, u"Emi Tanaka"_s, u"Illustrator. Deadlines are weather."_s},
    };
    return names;
}

const QList<DemoChat> &demoChats()
{
    static const QList<DemoChat> chats{
        {u"tomatoes"_s, ChatKind::Direct, {u"ada"_s, u"ben"_s}, {}, {}},
        {u"rent"_s, ChatKind::Direct, {u"ada"_s, u"chiara"_s}, {}, {}},
        {u"bike"_s, ChatKind::Direct, {u"ben"_s, u"dov"_s}, {}, {}},
        {u"hut"_s,
         ChatKind::Group,
         {u"ada"_s, u"ben"_s, u"chiara"_s, u"dov"_s},
         u"Hut weekend"_s,
         u"Friday 17:40 from platform 4"_s},
        {u"choir"_s,
         ChatKind::Broadcast,
         {u"chiara"_s, u"ada"_s, u"ben"_s, u"emi"_s},
         u"Choir news"_s,
         u"Dates and scores, no chatter"_s},
    };
    return chats;
}

const QList<DemoLine> &demoLines()
{
    static const QList<DemoLine> lines = firstLines() + laterLines() + lastLines();
    return lines;
}

const QList<DemoReaction> &demoReactions()
{
    static const QList<DemoReaction> reactions{
        {1, u"ben"_s, u"🎉"_s},       {8, u"chiara"_s, u"👍"_s},       {8, u"dov"_s, u"👍"_s},
        {37, u"ben"_s, u"❤️"_s}, {53, u"ada"_s, u"👏"_s},         {53, u"ben"_s, u"👏"_s},
        {55, u"ada"_s, u"🌄"_s},      {57, u"chiara"_s, u"❤️"_s}, {59, u"chiara"_s, u"🎉"_s},
    };
    return reactions;
}

} // namespace chatoyant::server
