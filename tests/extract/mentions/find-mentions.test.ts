import { expect, test } from "vitest";
import { analysed, named, namedUntagged } from "../../support/analysed.ts";

test("an office before a name gives office and country", () => {
  expect(named("Kenyan Defense Minister Amara Okafor met U.S. Secretary of State Edwin Whitlock.", "person")).toEqual([
    "Amara Okafor = Amara Okafor (KEN, Defense Minister)",
    "Edwin Whitlock = Edwin Whitlock (USA, Secretary of State)",
  ]);
});

test("the field of a minister may be a list, which ends where another title begins", () => {
  expect(named("It was signed by Ana Quispe, Minister of Transport, Communications and Ports of Peru, on Monday.", "person")).toEqual([
    "Ana Quispe = Ana Quispe (PER, Minister of Transport, Communications and Ports)",
  ]);
  expect(named("The Peruvian Minister of Defence, Trade Minister Ana Quispe and others met.", "person")).toEqual([
    "Ana Quispe = Ana Quispe (Trade Minister)",
  ]);
});

test("an office of a body serves the state that the body belongs to", () => {
  expect(named("The Director General for Europe of the Ministry of Foreign Affairs of Peru, Ms. Ana Quispe, left.", "person")).toEqual([
    "Ana Quispe = Ana Quispe (PER, Director General for Europe)",
  ]);
});

test("a title in apposition to another serves the same state", () => {
  expect(named("The chief Kenyan delegate, Deputy Foreign Minister Otieno Bosire, met reporters.", "person")).toEqual([
    "Otieno Bosire = Otieno Bosire (KEN, Deputy Foreign Minister)",
  ]);
});

test("a name is no verb and no title: Said before a particle, King behind an initial", () => {
  expect(named("Dr Said bin Hamad al Farsi met Representative Oscar T. King of Ohio.", "person").map((person) => person.split(" = ")[0])).toEqual([
    "Said bin Hamad al Farsi",
    "Oscar T. King",
  ]);
});

test("a counterpart has the rank and field of the other side, but no title that the text does not say", () => {
  expect(named("Norwegian Foreign Minister Freja Sorensen and her Canadian counterpart Jonas Halloran signed it.", "person")).toEqual([
    "Freja Sorensen = Freja Sorensen (NOR, Foreign Minister)",
    "Jonas Halloran = Jonas Halloran (CAN)",
  ]);
});

test("plural and elided titles are shared out in order", () => {
  const text =
    "Polish Foreign Minister Tomas Novak and Defense Minister Zofia Kowalczyk along with their Spanish counterparts Lucia Vasquez and Rafael Duarte agreed on it.";
  const analysis = analysed(text);
  const persons = analysis.mentions.filter((mention) => mention.kind === "person");
  expect(persons.map(({ name, country, portfolio }) => [name, country, portfolio])).toEqual([
    ["Tomas Novak", "POL", "foreign"],
    ["Zofia Kowalczyk", "POL", "defense"],
    ["Lucia Vasquez", "ESP", "foreign"],
    ["Rafael Duarte", "ESP", "defense"],
  ]);
});

test("two leaders side by side do not share a state", () => {
  expect(named("French President Remi Marchetti and Prime Minister Kenta Yamanaka of Japan spoke.", "person")).toEqual([
    "Remi Marchetti = Remi Marchetti (FRA, President)",
    "Kenta Yamanaka = Kenta Yamanaka (JPN, Prime Minister)",
  ]);
});

test("an apposition gives the office, with the body or institution it belongs to", () => {
  expect(named("Farid Rahimi, the spokesman for Iran's foreign ministry, said no.", "person")).toEqual([
    "Farid Rahimi = Farid Rahimi (IRN, spokesman)",
  ]);
  expect(named("Li Qing, a researcher at the Chinese Academy of Maritime Studies, told reporters so.", "person")).toEqual([
    "Li Qing = Li Qing (CHN, researcher at the Chinese Academy of Maritime Studies)",
  ]);
  expect(named("The president of Brazil, Beatriz Ferreira, said so.", "person")).toEqual(["Beatriz Ferreira = Beatriz Ferreira (BRA, president)"]);
  expect(named("Turkish Foreign Ministry spokesman Cem Aydar said so.", "person")).toEqual([
    "Cem Aydar = Cem Aydar (TUR, Foreign Ministry spokesman)",
  ]);
});

test("a fields list in brackets gives each minister an office", () => {
  expect(named("Several Chilean ministers came: Elena Castellan (Energy), Hugo Prieto (Agriculture).", "person")).toEqual([
    "Elena Castellan = Elena Castellan (CHL, Energy)",
    "Hugo Prieto = Hugo Prieto (CHL, Agriculture)",
  ]);
});

test("names keep particles, hyphens, initials and suffixes", () => {
  expect(
    named(
      "Belgian Foreign Minister Ursula van der Linde, Egyptian President Omar el-Nahas and U.S. Senator Edwin J. Whitlock Jr. met.",
      "person",
    ).map((line) => line.split(" = ")[0]),
  ).toEqual(["Ursula van der Linde", "Omar el-Nahas", "Edwin J. Whitlock Jr."]);
});

test("a verb of saying makes a whole name a person", () => {
  expect(named('"It will not hold," said Brendan Halloran.', "person")).toEqual(["Brendan Halloran = Brendan Halloran"]);
});

test("a surname beats the city of that name, but not after a locative", () => {
  const text = "U.S. Defense Secretary Edwin Denver spoke. Denver said more would follow. He flew on from a base in Denver.";
  expect(named(text, "person", "place")).toEqual([
    "Edwin Denver = Edwin Denver (USA, Defense Secretary)",
    "Denver = Edwin Denver (USA, Defense Secretary)",
    "Denver = Denver (USA)",
  ]);
});

test("of two bearers of a surname the latest named has it alone", () => {
  const text = "Chinese Foreign Minister Li Qing spoke first. Li agreed. Li Bowen, a researcher at the university, disagreed. Li said so twice.";
  expect(named(text, "person").map((line) => line.split(" (")[0])).toEqual([
    "Li Qing = Li Qing",
    "Li = Li Qing",
    "Li Bowen = Li Bowen",
    "Li = Li Bowen",
  ]);
});

test("a surname before its full name is known, and both name orders are one person", () => {
  expect(named("Okafor rejects the plan\n\nKenyan President Amara Okafor rejected it on Monday.", "person")[0]).toBe(
    "Okafor = Amara Okafor (KEN, President)",
  );
  const orders = named("Japanese Vice Foreign Minister Yamanaka Kenta arrived. Kenta Yamanaka said so.", "person");
  expect(orders.map((line) => line.split(" = ")[1]!.split(" (")[0])).toEqual(["Yamanaka Kenta", "Yamanaka Kenta"]);
});

test("names of peoples, units, regions, treaties and months are no persons", () => {
  const text =
    "The White House said the Marine Littoral Brigade in the Indo-Pacific would train with North Korean and Japanese units. The Nuclear Arms Treaty holds in March. Geneva Convention rules apply on Monday.";
  expect(named(text, "person")).toEqual([]);
});

test("bodies carry the country that an adjective, a possessive or 'of' gives", () => {
  expect(named("The Japanese Defense Ministry, China's foreign ministry and the US Department of Defense spoke.", "body")).toEqual([
    "Japanese Defense Ministry = Japanese Defense Ministry (JPN)",
    "China's foreign ministry = Chinese Foreign Ministry (CHN)",
    "US Department of Defense = U.S. Department of Defense (USA)",
  ]);
  expect(named("The Ministry of Foreign Affairs of Ghana and the State Department spoke.", "body")).toEqual([
    "Ministry of Foreign Affairs of Ghana = Ministry of Foreign Affairs of Ghana (GHA)",
    "State Department = State Department (USA)",
  ]);
});

test("'the ministry' is the last ministry named, of the state said with it", () => {
  const text = "The Kenyan Defense Ministry and the Ghanaian Foreign Ministry spoke. The ministry denied it. The Kenyan ministry did not.";
  expect(named(text, "body").slice(2)).toEqual(["ministry = Ghanaian Foreign Ministry (GHA)", "Kenyan ministry = Kenyan Defense Ministry (KEN)"]);
  expect(named("The ministry denied it.", "body")).toEqual([]);
});

test("a capital or building is its government as an agent, a place after a locative", () => {
  expect(named("Tokyo said it would wait. The talks in Tokyo went on. The Kremlin denied it.", "body", "place")).toEqual([
    "Tokyo = Tokyo (JPN)",
    "Tokyo = Tokyo (JPN)",
    "Kremlin = Kremlin (RUS)",
  ]);
  expect(analysed("Tokyo said it would wait. The talks in Tokyo went on.").mentions.map((mention) => [mention.kind, mention.metonym])).toEqual([
    ["body", true],
    ["place", false],
  ]);
});

test("a hyphenated token names its countries, each on its own characters", () => {
  expect(named("The Japan-U.S. alliance and Sino-Russian ties.", "country")).toEqual([
    "Japan = Japan (JPN)",
    "U.S. = U.S. (USA)",
    "Sino = Sino (CHN)",
    "Russian = Russian (RUS)",
  ]);
  expect(named("The Asia-Pacific region.", "country")).toEqual([]);
  expect(named("Indo-Pakistani talks and inter-Korean trade.", "country")).toEqual([
    "Indo = Indo (IND)",
    "Pakistani = Pakistani (PAK)",
    "inter-Korean = North Korea (PRK)",
    "inter-Korean = South Korea (KOR)",
  ]);
  expect(named("Sierra Leone-Chad and U.S.-North Korean talks.", "country")).toEqual([
    "Leone = Leone (SLE)",
    "Chad = Chad (TCD)",
    "U.S. = U.S. (USA)",
    "North = North (PRK)",
  ]);
  expect(named("The Indo-Pacific region, where Italo-disco and Luso-jazz are heard.", "country")).toEqual([]);
});

test("an acronym that the text expands means its expansion", () => {
  expect(named("The Kenyan Transport Agency (KTA) spoke. KTA would not say more.", "organisation").at(-1)).toBe(
    "KTA = Kenyan Transport Agency (KEN)",
  );
});

test("'us' is no country and '5 PM' no prime minister", () => {
  expect(named("They told us to come at 5:30 PM.", "country", "office")).toEqual([]);
});

test("untagged text still gives titled persons and bodies", () => {
  expect(namedUntagged("Kenyan Defense Minister Amara Okafor met the Norwegian Foreign Ministry.", "person", "body")).toEqual([
    "Amara Okafor = Amara Okafor (KEN, Defense Minister)",
    "Norwegian Foreign Ministry = Norwegian Foreign Ministry (NOR)",
  ]);
});

test("mentions come in text order and never overlap", () => {
  const text =
    "Kenya-U.S. talks: Kenyan Foreign Ministry spokeswoman Zuri Adeyemi, the envoy of Ghana, Tunde Mensah, and Denver's mayor met at the White House.";
  const { mentions } = analysed(text);
  expect(mentions.length).toBeGreaterThan(6);
  for (const [index, mention] of mentions.entries()) if (index > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]!.end);
});

test("an institution in capitals ends before what it is merely coordinated with or named after", () => {
  expect(named("Halloran of the Kenyan Transport Board and Okafor met the Securities and Exchange Commission.", "organisation")).toEqual([
    "Kenyan Transport Board = Kenyan Transport Board (KEN)",
    "Securities and Exchange Commission = Securities and Exchange Commission",
  ]);
});

test("capitals of a headline make no names", () => {
  expect(named("Farmers Say Grain Prices Will Fall Again\n\nKenyan President Amara Okafor said so.", "person")).toEqual([
    "Amara Okafor = Amara Okafor (KEN, President)",
  ]);
});

test("a leader without a country takes the one state nearby that has no leader yet", () => {
  const text = "Kenyan President Amara Okafor flew to Norway. She will meet Prime Minister Jonas Lindqvist on Monday.";
  expect(named(text, "person").at(-1)).toBe("Jonas Lindqvist = Jonas Lindqvist (NOR, Prime Minister)");
  expect(named("Prime Minister Jonas Lindqvist toured Ghana, Togo and Benin.", "person")).toEqual([
    "Jonas Lindqvist = Jonas Lindqvist (Prime Minister)",
  ]);
});

test("states that are no more have codes of their own or of the state that took their place; what is left of them is none", () => {
  expect(named("The Soviet envoy met East Germany's minister in Zaire.", "country")).toEqual([
    "Soviet = Soviet (RUS)",
    "East Germany = East Germany (DDR)",
    "Zaire = Zaire (COD)",
  ]);
  expect(named("Two former Soviet republics bought Soviet-era tanks.", "country")).toEqual([]);
  expect(named("Yugoslavia's foreign ministry said so.", "body")).toEqual(["Yugoslavia's foreign ministry = Yugoslavia's Foreign Ministry (SRB)"]);
});

test("the council of a regional organisation is not that of the United Nations", () => {
  expect(named("The AU Peace and Security Council said so.", "organisation")).toEqual([
    "AU Peace and Security Council = African Union Peace and Security Council (AFU)",
  ]);
});

test("a community that negotiates for itself is no state, its leaders have none", () => {
  const text = "Turkish Cypriot leader Orhan Demir met Bosnian Serb envoy Milan Petrovic.";
  expect(named(text, "country")).toEqual([]);
  expect(named(text, "person")).toEqual(["Orhan Demir = Orhan Demir (leader)", "Milan Petrovic = Milan Petrovic (envoy)"]);
  expect(named("The Greek Cypriots said so.", "country")).toEqual(["Greek Cypriots = Greek Cypriots (CYP)"]);
});

/** [text, names and states of the persons]. */
test.each([
  [
    "Prime Minister Shri Anand Verma met the Prime Minister of Mauritius, H.E. Mr. Vikram Ramdin, in Port Louis.",
    ["Anand Verma", "Vikram Ramdin MUS"],
  ],
  ["Her Excellency Fatima Suwaidi, Secretary-General of the Arab League, met the press.", ["Fatima Suwaidi ARL"]],
  ["The two prime ministers, Sweden's Karin Lind and Denmark's Lars Bruun, met on Monday.", ["Karin Lind SWE", "Lars Bruun DNK"]],
  [
    "Three prime ministers - Estonia's Liina Tamm, Latvia's Janis Berzins and Lithuania's Rasa Petkute - met in Riga.",
    ["Liina Tamm EST", "Janis Berzins LVA", "Rasa Petkute LTU"],
  ],
  ["The three ministers, Hani Mansour, Zaid Khasawneh and Adnan Rikabi, agreed to meet.", ["Hani Mansour", "Zaid Khasawneh", "Adnan Rikabi"]],
  ["The Ambassador of Kenya to the African Union, Leah Wambui, signed the book.", ["Leah Wambui KEN"]],
  ["She met the head of Chad's military council, General Idriss Bello, on Monday.", ["Idriss Bello TCD"]],
  ["Foreign Minister Ana Quispe of Peru met her Chilean colleague Pedro Rivas.", ["Ana Quispe PER", "Pedro Rivas CHL"]],
  ["The Kuwaiti emir's envoy, Nasser Rashid, arrived.", ["Nasser Rashid KWT"]],
])("%s", (text, expected) => {
  const persons = analysed(text).mentions.filter((mention) => mention.kind === "person");
  expect(persons.map(({ name, country }) => (country === null ? name : `${name} ${country}`))).toEqual(expected);
});

test("a word before an institution with a name of capitals is no title of a person", () => {
  expect(named("Peru's official Andes Valley News Agency reported it.", "person")).toEqual([]);
});

test("a birth adds nothing to the office behind the name", () => {
  expect(named("Prince Fahad bin Turki, the Saudi ambassador to Peru, left.", "person")).toEqual([
    "Fahad bin Turki = Fahad bin Turki (SAU, ambassador)",
  ]);
});
