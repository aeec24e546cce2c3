/** Who takes part in a meeting told by a noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const facts = (text: string) => meetingsIn(text).map(({ parties, people, status, date, city }) => [parties, people, status, date, city]);

test.each([
  [
    "behind the verb of the meeting",
    "A telephone conversation took place on Monday between the Minister of Foreign Affairs of Chile, Pedro Rivas, and the Minister of Foreign Affairs of Norway, Kari Holm.",
    ["CHL NOR", "Pedro Rivas, Kari Holm", "held", "2024-03-11", null],
  ],
  [
    "as the object of a summit that brings them together",
    "The talks, which will be the first in four years, will bring together the foreign ministers of Chile and Peru in Oslo on Thursday.",
    ["CHL PER", "", "scheduled", "2024-03-14", "Oslo"],
  ],
  [
    "as the object of mediators who bring them together",
    "Norwegian mediators brought together negotiators from Chile and Peru in Oslo on Tuesday.",
    ["CHL PER", "", "held", "2024-03-12", "Oslo"],
  ],
  [
    "by a trip of the one and the counterpart of the other",
    "The visit of Greek Defence Minister Petros Lambrou to Cairo on Monday included a meeting with Egyptian counterpart Tamer Fathy.",
    ["EGY GRC", "Tamer Fathy, Petros Lambrou", "held", "2024-03-11", "Cairo"],
  ],
  [
    "as one to whom something was handed at it",
    "The Kuwaiti emir's envoy, Nasser Rashid, delivered a letter to President Sami Haddad of Lebanon during a meeting in Beirut on Tuesday.",
    ["KWT LBN", "Nasser Rashid, Sami Haddad", "held", "2024-03-12", "Beirut"],
  ],
])("%s", (_, text, expected) => expect(facts(text)).toEqual([expected]));

test("whose counterpart is named takes part, though the sentence before names him", () => {
  const text =
    "Poland has put off a visit by the Hungarian prime minister, Bela Horvath. A meeting planned for Friday with his Polish counterpart, Jan Kolski, will not take place.";
  expect(facts(text)).toEqual([["HUN POL", "Jan Kolski, Bela Horvath", "cancelled", "2024-03-15", null]]);
});

test("two persons of two parties are both there, whatever commas part them", () => {
  const text = "Foreign Minister Kari Holm and her Chilean counterpart, Pedro Rivas, reached the accord in a meeting in Oslo on Tuesday.";
  expect(facts(text).map(([, people]) => people)).toEqual(["Kari Holm, Pedro Rivas"]);
});

test("those whom a relative clause of the talks gathers take part", () => {
  const text = "A fresh round of the negotiations, which involve Angola, Cuba and South Africa, will be held in Cairo on Friday.";
  expect(facts(text)).toEqual([["AGO CUB ZAF", "", "scheduled", "2024-03-15", "Cairo"]]);
});

test("sides that were led, and joint commissions of two states", () => {
  const text =
    "The 14th session of the Tunisia-Libya Joint Commission was held in Tunis on Tuesday. The Tunisian side was led by Slim Chaouch, Minister of Trade. Trade Minister Omar Barasi led the Libyan delegation.";
  expect(facts(text)).toEqual([["LBY TUN", "Slim Chaouch, Omar Barasi", "held", "2024-03-12", "Tunis"]]);
});

test("leaders of many launch something at a summit, and lead a body's talk with one of its own", () => {
  expect(facts("Leaders of 43 nations launched a union on Sunday at a summit in Paris.").map(([, , , date, city]) => [date, city])).toEqual([
    ["2024-03-10", "Paris"],
  ]);
  const text =
    "Leaders from NATO member states met in Riga from Monday to Tuesday. On Monday, NATO leaders pledged support for Ukraine at a meeting with President Petro Bondar of Ukraine.";
  expect(facts(text).map(([parties, people, , date]) => [parties, people, date])).toEqual([
    ["NAT", "", "2024-03-11/2024-03-12"],
    ["NAT UKR", "Petro Bondar", "2024-03-11"],
  ]);
});

test("the partner may stand before the meeting that is held with him", () => {
  const text = "The Mexican foreign minister, Teresa Olvera, held with her Chilean counterpart, Pedro Rivas, a working meeting in Lima on Tuesday.";
  expect(facts(text)).toEqual([["CHL MEX", "Pedro Rivas, Teresa Olvera", "held", "2024-03-12", "Lima"]]);
});

test("who brings about a meeting of others takes no part by that", () => {
  const text =
    "In July, U.S. envoy Kurt Vance arranged a meeting between Chilean Foreign Minister Pedro Rivas and Peruvian Foreign Minister Ana Quispe in Lima.";
  expect(facts(text).flatMap(([parties]) => parties)).not.toContain("CHL PER USA");
});

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";

test("with whom a meeting was that names one side, the text has told before", () => {
  const lone = "A meeting with Peruvian Foreign Minister Ana Quispe that had been set for Monday was canceled.";
  const cancelled = ["NOR PER", "Ana Quispe, Kari Holm", "cancelled", "2024-03-11", null];
  expect(facts(`${HOLM} met ${RIVAS} in Oslo on Tuesday. ${lone}`).at(-1)).toEqual(cancelled);
  expect(facts(`${HOLM} left for Lima on Tuesday. ${lone}`)).toEqual([cancelled]);
  expect(facts(`The weather in Lima was fine on Tuesday. ${lone}`)).toEqual([]);
});

test("the sides of the talks told before, a movement among them, meet again", () => {
  const text =
    "The government of Chad and rebels of the Tibesti Front opened peace talks in Algiers on Monday. The two sides will meet face to face on Friday.";
  expect(facts(text).map(([parties, , status, date]) => [parties, status, date])).toEqual([
    ["TCD", "held", "2024-03-11"],
    ["TCD", "scheduled", "2024-03-15"],
  ]);
});

test("bilateral meetings with several are as many, a meeting with several is one", () => {
  const partners = `with ${RIVAS} and Peruvian Foreign Minister Ana Quispe in Oslo on Tuesday.`;
  expect(facts(`${HOLM} held bilateral meetings ${partners}`).map(([parties]) => parties)).toEqual(["CHL NOR", "NOR PER"]);
  expect(facts(`${HOLM} held a meeting ${partners}`).map(([parties]) => parties)).toEqual(["CHL NOR PER"]);
});

test("what somebody is called on to hold has not been held", () => {
  expect(facts("Norway called on Iran and Iraq to hold talks in Geneva.")).toEqual([]);
});

test.each([
  ["how a text was drafted", "Norwegian officials finished the rules on Tuesday, in consultation with Chilean diplomats."],
  ["talks long broken off", "Chilean-Norwegian talks have been cut off for nearly two years."],
])("no meeting is told by %s", (_, text) => expect(meetingsIn(text)).toEqual([]));

test.each([
  ["Norwegian Prime Minister Kari Holm hosted a dinner for Chilean President Pedro Rivas on Tuesday."],
  ["Norwegian Prime Minister Kari Holm gave a lunch on Tuesday in honour of Chilean President Pedro Rivas."],
  ["Norwegian Prime Minister Kari Holm congratulated Chilean President Pedro Rivas in a phone call on Tuesday."],
  ["Norwegian Prime Minister Kari Holm will visit Santiago to meet Chilean President Pedro Rivas on Friday."],
])("a meal is given for a guest, a call made to thank, a city visited to meet: %s", (text) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR" })]),
);

test("a meal for a cause has no guest", () =>
  expect(meetingsIn("Norwegian Prime Minister Kari Holm hosted a dinner for charity in Chile on Tuesday.")).toEqual([]));

test.each([
  ["Chilean-Norwegian talks", "CHL NOR"],
  ["The third round of Indo-Pakistani consultations", "IND PAK"],
  ["Inter-Korean talks", "KOR PRK"],
  ["Norwegian - Chilean political consultations", "CHL NOR"],
])("of states joined in one word: %s", (subject, parties) =>
  expect(meetingsIn(`${subject} on a fisheries treaty opened in Geneva on Tuesday, the foreign ministry said.`)).toEqual([
    expect.objectContaining({ parties, date: "2024-03-12", city: "Geneva" }),
  ]),
);

test("a sea or a family of tongues holds no talks", () =>
  expect(meetingsIn("Indo-European talks on a fisheries treaty opened in Geneva on Tuesday, the Swiss foreign ministry said.")).toEqual([]));

test.each([
  ["There was a meeting on Tuesday between Chilean President Pedro Rivas and Norwegian Prime Minister Kari Holm.", "held"],
  ["There will be a meeting on Friday between Chilean President Pedro Rivas and Norwegian Prime Minister Kari Holm.", "scheduled"],
  ["A dinner in honour of Chilean President Pedro Rivas was given on Tuesday by King Olav of Norway.", "held"],
  ["A telephone call was made on Tuesday by Norwegian Prime Minister Kari Holm to Chilean President Pedro Rivas.", "held"],
  ["Chilean President Pedro Rivas was told by Norwegian Prime Minister Kari Holm at a meeting on Tuesday that the ban would go.", "held"],
  ["Norwegian Prime Minister Kari Holm and Chilean President Pedro Rivas had 90 minutes of talks on Tuesday.", "held"],
  ["Norwegian Prime Minister Kari Holm met one-on-one with Chilean President Pedro Rivas on Tuesday.", "held"],
  ["The first Norway-Chile 2+2 Dialogue was held on Tuesday.", "held"],
  ["South Korean-Japanese talks on a treaty opened on Tuesday.", "held"],
])("one meeting of two: %s", (text, status) => {
  const found = meetingsIn(`${text} Diplomats spoke of a border treaty.`);
  expect(found.map((row) => [row.parties.split(" ").length, row.status])).toEqual([[2, status]]);
});

test.each([
  "There was no meeting on Tuesday between Chilean President Pedro Rivas and Norwegian Prime Minister Kari Holm.",
  "There may be a meeting on Friday between Chilean President Pedro Rivas and Norwegian Prime Minister Kari Holm.",
  "South American talks opened on Tuesday, the Chilean ministry said.",
])("no meeting of two: %s", (text) => {
  const found = meetingsIn(`${text} Diplomats spoke of a border treaty.`);
  expect(found.filter(({ parties }) => parties.includes(" "))).toEqual([]);
});

test.each([
  ["The Chilean foreign minister, Ana Rivas, had two hours' conversation with Peruvian President Pedro Quispe on Tuesday."],
  ["Chilean Foreign Minister Ana Rivas had talks lasting two hours with Peruvian President Pedro Quispe on Tuesday."],
])("how long they talked: %s", (text) => expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL PER", date: "2024-03-12" })]));

test("what a summit does is told once", () =>
  expect(meetingsIn("The summit between Chile, Peru and Norway will convene in Lima in October.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR PER", date: "2024-10", status: "scheduled" }),
  ]));

test("the day that was first planned is given up", () => {
  const text =
    "A meeting of the Chilean-Peruvian commission has been postponed until May. The meeting was initially scheduled to take place in Lima on March 30-31.";
  expect(meetingsIn(text).map(({ parties, date }) => [parties, date])).toEqual([["CHL PER", "2024-05"]]);
});

test.each(["The statement was made", "The remark came", "He spoke"])("whose counterpart it is meets him: %s", (told) =>
  expect(
    meetingsIn(
      `Norway's national security adviser Nils Holm praised the plan. ${told} after a meeting with his Chilean and Kenyan counterparts, Pedro Rivas and Daniel Otieno.`,
    ).map(({ parties }) => parties),
  ).toEqual(["CHL KEN NOR"]),
);
