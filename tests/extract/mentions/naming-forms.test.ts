import { expect, test } from "vitest";
import { named, referred } from "../../support/analysed.ts";

const persons = (text: string): readonly string[] => named(text, "person");

test.each([
  ['Zambian Foreign Minister Robert "Bobby" Mensah said no.', 'Robert "Bobby" Mensah = Robert "Bobby" Mensah (ZMB, Foreign Minister)'],
  ["Zambia's foreign minister, Sutanto, said no.", "Sutanto = Sutanto (ZMB, foreign minister)"],
  ["Sutanto, the Zambian foreign minister, said no.", "Sutanto = Sutanto (ZMB, foreign minister)"],
  ["Zambia's foreign minister, LIM Kok Wah, said no.", "LIM Kok Wah = LIM Kok Wah (ZMB, foreign minister)"],
  ["LIM Kok Wah, the Zambian foreign minister, said no.", "LIM Kok Wah = LIM Kok Wah (ZMB, foreign minister)"],
  ["Park Sung-min, the Zambian foreign minister, said no.", "Park Sung-min = Park Sung-min (ZMB, foreign minister)"],
  ["Sela Koroi, who is Zambia's foreign minister, said no.", "Sela Koroi = Sela Koroi (ZMB, foreign minister)"],
  ["Sela Koroi, who serves as Zambian foreign minister, said no.", "Sela Koroi = Sela Koroi (ZMB, foreign minister)"],
  ["Zambian Foreign Minister-designate Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, Foreign Minister-designate)"],
  [
    "Zambia's permanent representative to the United Nations in Geneva, Sela Koroi, said no.",
    "Sela Koroi = Sela Koroi (ZMB, permanent representative)",
  ],
  ["Zambia's U.N. ambassador, Sela Koroi, said no.", "Sela Koroi = Sela Koroi (ZMB, ambassador)"],
  ["Zambian Ambassador to Lima Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, Ambassador)"],
  ["The Ambassador of Zambia in Cairo Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, Ambassador)"],
  ["Zambian Ambassador to our country Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, Ambassador)"],
  ["Zambian Foreign Minister Ts. Koroi said no.", "Ts. Koroi = Ts. Koroi (ZMB, Foreign Minister)"],
  ["Zambian Foreign Minister Hassan Said al-Amri left.", "Hassan Said al-Amri = Hassan Said al-Amri (ZMB, Foreign Minister)"],
  ["Zambian Foreign Minister Ali Said Hassan left.", "Ali Said Hassan = Ali Said Hassan (ZMB, Foreign Minister)"],
  ["Zambian NATO envoy Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, envoy)"],
  ["A spokesman for the Zambian ministry of fisheries, Sela Koroi, said no.", "Sela Koroi = Sela Koroi (ZMB, spokesman)"],
  ["Sela Koroi of the Zambian Foreign Ministry said no.", "Sela Koroi = Sela Koroi (ZMB)"],
  ["Zambian ex-president Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, ex-president)"],
  ["The NATO envoy, Sela Koroi, said no.", "Sela Koroi = Sela Koroi (NAT, envoy)"],
  ["The Zambian High Commissioner, Her Excellency Sela Koroi, said no.", "Sela Koroi = Sela Koroi (ZMB, High Commissioner)"],
  ["The Zambian envoy, H. E. Mr. Sela Koroi, said no.", "Sela Koroi = Sela Koroi (ZMB, envoy)"],
  ["The ambassador of Zambia, HE Sela Koroi, said no.", "Sela Koroi = Sela Koroi (ZMB, ambassador)"],
  ["The Zambian foreign minister, Mr. Abdul Sheikh, said no.", "Abdul Sheikh = Abdul Sheikh (ZMB, foreign minister)"],
  ["Ambassador of Zambia to Chile Sela Koroi said no.", "Sela Koroi = Sela Koroi (ZMB, Ambassador)"],
])("a name in one of its forms: %s", (text, person) => expect(persons(text)).toEqual([person]));

test.each([
  ["Yesterday, the Zambian foreign minister, Sela Koroi, said no.", ["Sela Koroi = Sela Koroi (ZMB, foreign minister)"]],
  ["Zambia's foreign minister, Friday, said no.", []],
  ["The minister called the road “Bobby” and left.", []],
])("one word is a name only where it stands for a person: %s", (text, expected) => expect(persons(text)).toEqual(expected));

test.each([
  ["Ohio Governor Sela Koroi said no.", "USA"],
  ["The governor of Ohio, Sela Koroi, said no.", "USA"],
  ["Quebec Premier Sela Koroi said no.", "CAN"],
  ["The chief minister of Kerala, Sela Koroi, said no.", "IND"],
  ["Sela Koroi, mayor of Shanghai, said no.", "CHN"],
  ["Rep. Sela Koroi, a Republican from Ohio, said no.", "USA"],
  ["Sela Koroi, a young lawmaker from Lahore, said no.", "PAK"],
  ["Sen. Sela Koroi, D-Ohio, said no.", "USA"],
  ["Sen. Sela Koroi (R-Iowa) said no.", "USA"],
])("the state in which one holds an office of a part of it, or comes from: %s", (text, state) =>
  expect(persons(text)[0]).toContain(`Sela Koroi (${state}`),
);

test.each([
  "Ambassador Sela Koroi, back from Ohio, said no.",
  "Sela Koroi, a letter from Ohio in hand, said no.",
  "The Ohio director Sela Koroi said no.",
])("who was in a place is not of it: %s", (text) => expect(persons(text).join()).not.toContain("USA"));

test("the top diplomat of a state is its foreign minister, and not an ambassador", () => {
  const text = "Zambian Foreign Minister Sela Koroi met Zambia's ambassador to Chad, Hugo Vaca. Zambia's top diplomat said no.";
  expect(referred(text, "Zambia's top diplomat")?.name).toBe("Sela Koroi");
});

test.each([
  "Sela Koroi and Ana Rivas, the foreign ministers of Zambia and Chile, said no.",
  "He met his counterparts from Zambia and Chile, Sela Koroi and Ana Rivas, on Monday.",
  "He met the foreign ministers of Zambia, Sela Koroi, and of Chile, Ana Rivas, on Monday.",
  "He met the foreign minister of Zambia, Sela Koroi, and the foreign minister of Chile, Ana Rivas on Monday.",
])("several names and their states: %s", (text) =>
  expect(persons(text).map((person) => person.replace(/,[^,]*\)$/, ")"))).toEqual(["Sela Koroi = Sela Koroi (ZMB)", "Ana Rivas = Ana Rivas (CHL)"]),
);

test.each(["complained", "admitted", "hinted", "responded", "promised"])("whoever %s is a person, though only the state is told", (verb) =>
  expect(persons(`Zambia's Sela Koroi ${verb} that the dam was late.`)).toEqual([expect.stringMatching(/^Sela Koroi = Sela Koroi \(ZMB/)]),
);

test.each([
  ["Sela Koroi, General Secretary of the CPSU Central Committee, met her.", "RUS"],
  ["General Secretary of the Central Committee of the Communist Party of Vietnam Sela Koroi met her.", "VNM"],
])("who heads the ruling party of a state serves it: %s", (text, code) => expect(persons(text)[0]).toContain(`Sela Koroi (${code}`));
