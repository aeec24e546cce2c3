import { expect, test } from "vitest";
import { cleaned, regionsOf } from "../support/cleaned.ts";

const LEAD = "The foreign ministers of Norway and Ghana agreed on Tuesday to open a joint office for the protection of fisheries.";
const NEXT = "Both governments will name the members of the new office before the summer, Minister Ana Lund told reporters in the town.";
const within = (line: string): readonly string[] => regionsOf(cleaned(`${LEAD}\n\n${line}\n\n${NEXT}`));

const CAPTIONS = [
  "Norwegian Foreign Minister Ana Lund (L) and Ghanaian Foreign Minister Kofi Adu (R) shake hands in Accra on March 3, 2020. (Reuters)",
  "Ana Lund (far left) and Kofi Adu (2nd from right) meet in Accra.",
  "Photo shows the delegations of both countries at dinner.",
  "FILE PHOTO: Norwegian Foreign Minister Ana Lund arrives for talks in Oslo, March 3, 2020.",
  "Minister Ana Lund waves in this file photo taken last spring.",
  "The two ministers sign the text in Accra on March 3, 2020. (TBN)",
  "The envoys leave the hall. (Photo courtesy of the Ghanaian Foreign Ministry)(Reuters)",
  "Clockwise from top left: the four envoys at the table.",
  "██ Waters claimed by both states",
];
test.each(CAPTIONS)("caption: %s", (line) => expect(within(line)).toEqual([`caption: ${line}`]));

const NO_CAPTIONS = [
  "- Ana Lund leads Kofi Adu by a wide margin in the town. [ARG]",
  "Ministers meet in Geneva on Jan. 12, 2023, and leaders will follow in May.",
  "Rep. Jane Roe (R) and Sen. John Low (D) speak for the two parties.",
  "The African Continental Free Trade Area (AfCFTA) is the largest of its kind.",
  "She opened the file. Photos of the ship were in it, she said.",
  "The two ministers sign many papers and speak to few people.",
];
test.each(NO_CAPTIONS)("no caption: %s", (line) => expect(within(line)).toEqual([]));

test("a short line above a picture credit is its caption", () => {
  expect(within("The harbour after the storm\n\nImage: Jane Roe.")).toEqual(["caption: The harbour after the storm", "credit: Image: Jane Roe."]);
});

test("a caption that opens the page is no headline", () => {
  const caption = "Ana Lund (L) and Kofi Adu (R) hold talks in Accra on March 3, 2020. (Reuters)";
  expect(regionsOf(cleaned(`${caption}\n\n${LEAD}`))).toEqual([`caption: ${caption}`]);
});

test("a first line without full stop is the headline, a first sentence is not", () => {
  expect(regionsOf(cleaned(`Norway, Ghana to open fisheries office\n\n${LEAD}`))).toEqual(["title: Norway, Ghana to open fisheries office"]);
  expect(regionsOf(cleaned(`${LEAD}\n\n${NEXT}`))).toEqual([]);
});

test("a headline may end in an abbreviation, or be set in title case with a full stop", () => {
  expect(cleaned(`Ministers see first deal with U.S.\n\n${LEAD}`).row.title).toBe("Ministers see first deal with U.S.");
  expect(cleaned(`Norway And Ghana Open Joint Fisheries Office.\n\n${LEAD}`).row.title).toBe("Norway And Ghana Open Joint Fisheries Office.");
});

test("the given title is found in the text, without the site's name and whatever its quotation marks", () => {
  const document = cleaned(`Ghana's “blue office” opens\n\n${LEAD}`, { title: 'Ghana’s "blue office" opens | The Harbour Post' });
  expect(regionsOf(document)).toEqual(["title: Ghana's “blue office” opens"]);
  expect(document.row.title).toBe("Ghana's “blue office” opens");
});

test("a given title that the text lacks is kept without a region, and another headline is a heading", () => {
  const document = cleaned(`World news\n\n${LEAD}`, { title: "Fisheries office opens in Accra" });
  expect(document.row.title).toBe("Fisheries office opens in Accra");
  expect(regionsOf(document)).toEqual(["heading: World news"]);
});

const DATELINES: ReadonlyArray<readonly [string, string, string | null]> = [
  ["WASHINGTON, Jan. 12 (Xinhua) -- ", "WASHINGTON, Jan. 12 (Xinhua) --", "WASHINGTON"],
  ["ACCRA -- ", "ACCRA --", "ACCRA"],
  ["BRASÍLIA, Brazil – ", "BRASÍLIA, Brazil –", "BRASÍLIA, Brazil"],
  ["NEW YORK (AP) — ", "NEW YORK (AP) —", "NEW YORK"],
  ["(Reuters) - ", "(Reuters) -", null],
  ["Oslo, 3 March 2020 – ", "Oslo, 3 March 2020 –", "Oslo"],
  ["UNITED NATIONS, March 3, 2020 (AFP) - ", "UNITED NATIONS, March 3, 2020 (AFP) -", "UNITED NATIONS"],
  ["Accra, March 3 (GNA) ", "Accra, March 3 (GNA)", "Accra"],
  ["MOSCOW, March 3. /TASS/. ", "MOSCOW, March 3. /TASS/.", "MOSCOW"],
  ["Accra, 3 March 2020: ", "Accra, 3 March 2020:", "Accra"],
  ["DHAKA: ", "DHAKA:", "DHAKA"],
  ["Bogota, 3 March 2020. ", "Bogota, 3 March 2020.", "Bogota"],
  ["Accra, March 3 (GNA): ", "Accra, March 3 (GNA):", "Accra"],
  ["New Delhi: ", "New Delhi:", "New Delhi"],
  ["NAIROBI, Kenya (AP)_ ", "NAIROBI, Kenya (AP)_", "NAIROBI, Kenya"],
  ["TOKYO, Sept. 28, Jiji -- ", "TOKYO, Sept. 28, Jiji --", "TOKYO"],
  ["AMMAN, Tuesday, March 3, 2020 (Petra) -- ", "AMMAN, Tuesday, March 3, 2020 (Petra) --", "AMMAN"],
  ["YEREVAN, MARCH 3, ARARAT. ", "YEREVAN, MARCH 3, ARARAT.", "YEREVAN"],
  ["BAKU, Azerbaijan, March 3. Caspian: ", "BAKU, Azerbaijan, March 3. Caspian:", "BAKU, Azerbaijan"],
  ["MINSK. March 3 (Vesta) – ", "MINSK. March 3 (Vesta) –", "MINSK"],
  ["Astana. March 3. Steppe – ", "Astana. March 3. Steppe –", "Astana"],
  ["MINSK. March 3. VESTA. - ", "MINSK. March 3. VESTA. -", "MINSK"],
  ["Prague, March 3. ", "Prague, March 3.", "Prague"],
  ["Oslo, 3 March. ", "Oslo, 3 March.", "Oslo"],
  ["Santo Domingo, March 3 (EFE).- ", "Santo Domingo, March 3 (EFE).-", "Santo Domingo"],
  ["AGRA, MARCH 3. ", "AGRA, MARCH 3.", "AGRA"],
  ["HELSINKI. ", "HELSINKI.", "HELSINKI"],
  ["Riga. ", "Riga.", "Riga"],
  ["Jakarta - ", "Jakarta -", "Jakarta"],
  ["Brussels, Belgium – ", "Brussels, Belgium –", "Brussels, Belgium"],
  ["CAIRO, March 3.-", "CAIRO, March 3.-", "CAIRO"],
  ["Accra, 3rd March: ", "Accra, 3rd March:", "Accra"],
  ["LUSAKA, Tuesday: ", "LUSAKA, Tuesday:", "LUSAKA"],
  ["Vienna (dpa) - ", "Vienna (dpa) -", "Vienna"],
];
test.each(DATELINES)("dateline: %s", (opening, region, place) => {
  const document = cleaned(`${opening}${LEAD}\n\n${NEXT}`);
  expect(regionsOf(document).map((text) => text.trim())).toEqual([`dateline: ${region}`]);
  expect(document.row.dateline_place).toBe(place);
});

test.each(["QUITO, Ecuador (AP) _", "QUITO, Ecuador (AP)", "Quito (AFP)", "QUITO, Ecuador, March 3 (Reuters) -"])(
  "a dateline on a line of its own is no headline: %s",
  (line) => {
    const document = cleaned(`${line}\n\n${LEAD}\n\n${NEXT}`);
    expect(regionsOf(document)).toEqual([`dateline: ${line}`]);
    expect(document.row.dateline_place).toMatch(/^quito/i);
    expect(document.row.title).toBeNull();
  },
);

test("a headline that ends in an agency's name is no dateline", () => {
  expect(regionsOf(cleaned(`Norway Courts Ghana (Reuters)\n\n${LEAD}`))).toEqual(["title: Norway Courts Ghana (Reuters)"]);
});

const NO_DATELINES = [
  "Ministers of the Group of 20 (G20) Norway and Ghana agreed on Tuesday to open an office.",
  "OFFICE OPENS IN ACCRA - Ministers agreed on Tuesday to share a sea.",
  "NATO -- Russia's old rival -- said nothing on Tuesday about the fisheries.",
  "UPDATE -- The foreign ministers agreed on Tuesday to open an office.",
  "The ministers -- Ana Lund and Kofi Adu -- met on Tuesday in the town hall.",
  "Norway – Ghana's oldest partner – agreed on Tuesday to open an office.",
  "Holm: The foreign ministers agreed on Tuesday to open an office.",
  "Accra harbour: The foreign ministers agreed on Tuesday to open an office.",
  "U.S. -- Ghana ties have improved, the ministers said on Tuesday.",
  "Moscow – Beijing ties have improved, the ministers said on Tuesday.",
  "Lima, the ministers said on Tuesday. They left in March 2020.",
  "Berlin's mayor. March 3 was a long day for both envoys, he said on Tuesday.",
  "Holmville, March 3. The ministers agreed on Tuesday to open an office.",
  "Accra, 3 March 2020 and Lomé, 4 March 2020 are the days on which they met.",
];
test.each(NO_DATELINES)("no dateline: %s", (line) => expect(regionsOf(cleaned(`${line}\n\n${NEXT}`))).toEqual([]));

test.each(["Friday, May 8, 2009", "November 18, 2004", "8 May 2009", "Updated: May 8, 2009, 10:15 GMT"])("date line: %s", (line) => {
  expect(regionsOf(cleaned(`Norway and Ghana open office\n\n${line}\n\n${LEAD}`))).toEqual([
    "title: Norway and Ghana open office",
    `dateline: ${line}`,
  ]);
});

test.each(["Lima, 8 May 2009", "Auckland, New Zealand, 8 May 2009", "Washington, D.C., May 8, 2009", "Mongu, Zambia, Friday, 8 May 2009", "LIMA"])(
  "a place, with or without a day, above the text: %s",
  (line) => {
    const document = cleaned(`Norway and Ghana open office\n\n${line}\n\n${LEAD}\n\n${NEXT}`);
    expect(regionsOf(document)).toEqual(["title: Norway and Ghana open office", `dateline: ${line}`]);
    expect(document.row.dateline_place).toBe(line.replace(/, (?:Friday|\d|May).*/, ""));
  },
);

test("towns in capitals that head the parts of a digest are no datelines", () => {
  expect(regionsOf(cleaned(`LIMA\n\n${LEAD}\n\nOSLO\n\n${NEXT}`)).filter((region) => region.startsWith("dateline"))).toEqual([]);
});

test("the items of a diary stand under their own towns", () => {
  const document = cleaned(`MOSCOW, May 8, 2009. ${LEAD}\n\nSOFIA. ${NEXT}\n\nNEW DELHI. ${NEXT}`);
  expect(regionsOf(document).map((text) => text.trim())).toEqual(["dateline: MOSCOW, May 8, 2009.", "dateline: SOFIA.", "dateline: NEW DELHI."]);
});

test("a line with more than a date is none", () => {
  expect(regionsOf(cleaned(`${LEAD}\n\nMay 8, 2009, was a long day for both envoys.\n\n${NEXT}`))).toEqual([]);
});

test.each(["By Jane Roe", "BY JANE ROE and JOHN LOW", "By Jane Roe, Staff Writer", "Office of the Press Secretary"])("byline: %s", (line) => {
  expect(regionsOf(cleaned(`Norway and Ghana open office\n\n${line}\n\n${LEAD}\n\n${NEXT}`))[1]).toBe(`byline: ${line}`);
});

test("a sentence that begins with By is none", () => expect(within("By Friday both envoys had left the town.")).toEqual([]));

test("who reported and edited stands at the end", () => {
  const credits = "(Reporting by Jane Roe in Oslo; Editing by John Low)";
  expect(regionsOf(cleaned(`${LEAD}\n\n${NEXT}\n\n${credits}`))).toEqual([`byline: ${credits}`]);
});

test("the agency's credit that closes the article is a credit; an aside and an abbreviation are none", () => {
  expect(regionsOf(cleaned(`${LEAD}\n\n${NEXT} (Reuters)`))).toEqual(["credit: (Reuters)"]);
  expect(regionsOf(cleaned(`${LEAD}\n\n${NEXT} -- Bernama`))).toEqual(["credit: -- Bernama"]);
  expect(regionsOf(cleaned(`${LEAD}\n\n“We are ready,” she said. (Laughter)`))).toEqual([]);
  expect(regionsOf(cleaned(`${LEAD}\n\nBoth joined the Joint Sea Authority (JSA)`))).toEqual([]);
});

test("a short line between paragraphs of sentences is a heading, list items are not", () => {
  expect(within("What comes next")).toEqual(["heading: What comes next"]);
  expect(within("Ending all trade;\n\nClosing the port;\n\nRequesting help from the United Nations")).toEqual([]);
});

test.each(["Begin text:", "End text.", "###", "* * *"])("mark of a template: %s", (line) => expect(within(line)).toEqual([`heading: ${line}`]));
