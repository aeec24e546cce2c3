import { expect, test } from "vitest";
import { cellsOf, cleaned } from "../support/cleaned.ts";
import type { RawArticle } from "../../schemas/raw-article.ts";

const LEAD = "The foreign ministers of Norway and Ghana agreed on Tuesday to open a joint office.";
const NEXT = "Both governments will name its members before the summer.";
const publisher = (body: string, fields: Partial<RawArticle> = {}): string | null => cleaned(body, fields).row.publisher;

test("what came with the article goes first", () => {
  expect(publisher(`${LEAD}\n\n${NEXT} (Reuters)`, { publisher: " The Harbour\u00a0Post " })).toBe("The Harbour Post");
});

test("the agency of the dateline goes before the closing credit, that before a caption's", () => {
  const caption = "Ana Lund (L) and Kofi Adu (R) meet in Accra on March 3, 2020. (AFP)";
  expect(publisher(`OSLO (AP) -- ${LEAD}\n\n${caption}\n\n${NEXT} (Reuters)`)).toBe("AP");
  expect(publisher(`${LEAD}\n\n${caption}\n\n${NEXT} (Reuters)`)).toBe("Reuters");
  expect(publisher(`${LEAD}\n\n${caption}\n\n${NEXT}`)).toBe("AFP");
});

test("the evidence is the name without its brackets, known under one name", () => {
  const document = cleaned(`${LEAD}\n\n${NEXT} (Agence France-Presse)`);
  expect(cellsOf(document)).toEqual(["publisher: Agence France-Presse (clean.agency-credit:stated)"]);
  expect(document.row.publisher).toBe("AFP");
});

test("an unlisted agency is taken by one word, a photographer's name is not", () => {
  expect(publisher(`${LEAD}\n\n${NEXT} (TBN)`)).toBe("TBN");
  expect(publisher(`${LEAD}\n\nMinisters sign the text in Accra on March 3, 2020. (Jane Roe)\n\n${NEXT}`)).toBeNull();
});

test("the site of the address, or of the title, names the publisher last", () => {
  expect(publisher(LEAD, { url: "https://www.english.news.cn/2020/a.htm" })).toBe("Xinhua");
  expect(publisher(LEAD, { title: "Office opens in Accra | Reuters" })).toBe("Reuters");
  expect(publisher(LEAD, { url: "https://notreuters.com/a", title: "Office opens | Nowhere" })).toBeNull();
  expect(publisher(LEAD, { url: "no address" })).toBeNull();
});

test("a byline is given, or read without its By", () => {
  expect(cleaned(`Two states open office\n\nBy Jane Roe\n\n${LEAD}\n\n${NEXT}`).row.byline).toBe("Jane Roe");
  expect(cleaned(LEAD, { byline: "John Low" }).row.byline).toBe("John Low");
});

test("words that stand for a missing value are none", () => {
  expect(cleaned(LEAD, { publisher: "N/A", byline: "null", title: "  " }).row).toMatchObject({ publisher: null, byline: null, title: null });
});
