/** Shapes of sentences of news that is not about relations between states, by field. Slots are those of `sentences.ts`, and the lists below. */
const list = (text: string): readonly string[] => text.trim().split(/\s*;\s*/u);

/** What only these shapes name. */
export const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  club: list("Rovers; United; Athletic; City; Wanderers; Rangers; Harriers; Albion; Dynamo; Tigers; Falcons; Royals"),
  team: ["{town} {club}"],
  match: list("match; semi-final; derby; final; quarter-final; replay; opener; play-off"),
  sport: list("football; cricket; rugby; tennis; hockey; basketball; cycling; swimming; athletics; rowing"),
  player: list("striker; goalkeeper; midfielder; captain; defender; winger; batsman; bowler; forward; coach"),
  trade: list("Holdings; Industries; Foods; Bank; Energy; Textiles; Motors; Shipping; Insurance; Mining; Airlines; Chemicals"),
  firm: ["{town} {trade}"],
  business: list("shares; profits; sales; dividends; earnings; revenues; bonds; costs; orders; margins"),
  crime: list("burglary; fraud; arson; theft; robbery; assault; forgery; manslaughter; embezzlement; smuggling"),
  art: list("novel; film; album; play; exhibition; opera; documentary; sculpture; painting; concert; musical; comedy"),
  artist: list("novelist; singer; director; actor; painter; pianist; conductor; playwright; photographer; dancer"),
  illness: list("measles; influenza; diabetes; asthma; malaria; obesity; arthritis; dementia; pneumonia; allergies"),
  homePolicy: list(
    "school meals; property taxes; bus fares; parking fees; hospital beds; police pay; council housing; child care; road repairs; pensions",
  ),
  party: list("Liberals; Conservatives; Greens; Social Democrats; Republicans; Democrats; Centrists; independents"),
  plainSpeech: [
    "the {quality} {site} was never going to be {quality}",
    "we have waited {words} {span} for this and the {people} know it",
    "nobody in {town} expected the {goods} to be so {quality}",
    "it was {how} the hardest thing that I have done",
    "there is no {quality} way to say this to {people}",
    "the {people} deserved better than a {quality} {site}",
    "I did not sleep for {words} nights",
    "you can see that the {site} has {how} {happened}",
  ],
  span: list("days; weeks; months; years; seasons"),
  aside: [
    "",
    ", {how} at first and then all at once",
    ", although the {quality} {site} that {x} and {x} {did} was never finished",
    ", and the {people} who {did} the {site} for {x} of {firm} were never paid",
    ", as {quality} as anything that {nation} {people} or {people} from {state} had {did}",
    ", where {number} {people} from {town}, {town} and {state} once {did} {goods}",
    ", leaving the {site} to {x}, to the {people} and to their {quality} {goods}",
    ", said {x}, a {quality} friend of {x} and of {x}, who {did} the {site} next door and now grows {quality} {goods}",
    ", which {x} of {team} and the {nation} {player} {x} had {how} {did}",
  ],
};

/** What any of these articles may hold beside its field: as much of speech, names, numbers and days as general news has. */
export const ANY_FIELD: readonly string[] = [
  "“{plainSpeech},” {x} said on {day}. “{plainSpeech}{aside}.”",
  '"{plainSpeech}," said {x}, {number}, a {quality} resident of {town}. "{plainSpeech}{aside}."',
  "{x}, who has {did} {goods} in {town} with {x}, said {plainSpeech}{aside}.",
  '"{plainSpeech}," {x} of {firm} added. "{plainSpeech}, and {plainSpeech}{aside}."',
  "The {quality} {site} in {town} {how} {happened}{aside}.",
  "Some {number},{hundreds} {people} live there.",
  "{people} {did} the {site}{aside}.",
  "{town}, a {quality} town in {state}, lives on {goods} and {goods}{aside}.",
  "Between {year} and last {month}, {people} {did} {number} percent of the {quality} {goods}{aside}.",
  "It was {how} {quality}.",
  "{x} {did} it.",
  "Nobody asked {x}.",
  "A {quality} {site} with {number} rooms, built by {x} and {x}, {how} {happened} when its {quality} neighbours {did} the {site}{aside}.",
  "The {goods} from {state} cost {number} percent more than those from {state}{aside}.",
  "Neither {x} nor {x} {did} the {site}, and the {nation} {people} of {firm} {how} {did} the rest{aside}.",
];

/** By field. */
export const OTHER_FIELDS = {
  sport: [
    "{team} beat {team} {digit}-{digit} in a {quality} {match} on {day}{aside}.",
    "{x}, the {player}, scored {words} times in the first half of the {match}{aside}.",
    "{team} have won {words} of their last {number} matches and are third in the league.",
    "The {player} {x} injured a knee in training and will miss the {match} on {day}.",
    "A crowd of {number},{hundreds} saw {x} lift the {sport} trophy{aside}.",
    "“{plainSpeech},” the coach {x} said after the {match}. “{plainSpeech}.”",
  ],
  business: [
    "{firm} said {business} fell {number} percent in the quarter to {month}{aside}.",
    "Shares of {firm} rose {digit}.{digit} percent in {town} after the company raised its dividend.",
    "Analysts at {firm} expect {business} of ${number} million for the year{aside}.",
    "{firm} will buy {number} percent of {firm} for ${number} million in cash, its chief executive, {x}, told shareholders on {day}.",
    "The company makes {goods} and {goods} at a {quality} factory in {town} with {number},{hundreds} employees.",
    "“{plainSpeech},” {x}, the chief financial officer, told investors. “{plainSpeech}.”",
  ],
  crime: [
    "Police in {town} arrested {words} {people} on {day} on suspicion of {crime}{aside}.",
    "{x}, {number}, pleaded guilty to {crime} in a {quality} court in {town}.",
    "A jury took {words} hours to convict {x} of {crime} and {crime}{aside}.",
    "Detectives searched the {site} for {words} days and found {goods} worth ${number} million.",
    "The judge, {x}, sentenced the {quality} defendant to {words} years in prison on {day}.",
    "“{plainSpeech},” a lawyer for {x} told the court. “{plainSpeech}.”",
  ],
  culture: [
    "The new {art} by the {artist} {x} opened in {town} on {day}{aside}.",
    "Critics called the {art} {quality}, {quality} and {how} {quality}.",
    "{x}, a {quality} {artist}, wrote the {art} in {words} {span}{aside}.",
    "The museum in {town} shows {number} paintings of {people}, {goods} and a {quality} {site}.",
    "The {art} won {words} awards in {year}, and its audience has {how} {happened}.",
    "“{plainSpeech},” the {artist} said of the {art}. “{plainSpeech}.”",
  ],
  disaster: [
    "A {quality} storm flooded the {site} in {town} on {day} and left {number} {people} without power{aside}.",
    "Firefighters fought a blaze at a {quality} {site} near {town} for {words} hours.",
    "At least {number} {people} were injured when a bus overturned outside {town}{aside}.",
    "Forecasters expect {number} millimetres of rain in {town} by {day}.",
    "Rescuers pulled {words} {people} from the {site}, said {x}, who leads the fire brigade.",
    "“{plainSpeech},” said {x}, whose house lost its roof. “{plainSpeech}.”",
  ],
  home: [
    "The council of {town} voted {number} to {digit} on {day} to raise {homePolicy}{aside}.",
    "The {party} lost {words} seats in {town}, where {homePolicy} had {how} divided voters.",
    "{x}, a candidate of the {party}, promised {quality} {homePolicy} and {homePolicy}{aside}.",
    "A poll gives the {party} {number} percent of the vote, {words} points more than in {month}.",
    "Mayor {x} wants to spend ${number} million on {homePolicy}{aside}.",
    "“{plainSpeech},” {x} told a rally of the {party} in {town}. “{plainSpeech}.”",
  ],
  health: [
    "A study of {number},{hundreds} {people} found that {illness} and {illness} are {how} {quality}{aside}.",
    "The hospital in {town} treated {number} {people} for {illness} in {month}.",
    "Doctors at the {quality} clinic, led by {x}, tested a drug against {illness} for {words} {span}{aside}.",
    "One in {words} patients with {illness} {how} recovered, the researchers wrote.",
    "Schools in {town} teach {number} pupils about {illness}, up from {digit} in {year}.",
    "“{plainSpeech},” said {x}, a professor of medicine. “{plainSpeech}.”",
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;
