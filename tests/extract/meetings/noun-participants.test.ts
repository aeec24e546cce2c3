/** Who takes part in a meeting told by a noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

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

test("what somebody is called on to hold has not been held", () => {
  expect(facts("Norway called on Iran and Iraq to hold talks in Geneva.")).toEqual([]);
});
