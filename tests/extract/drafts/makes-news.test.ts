import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const SAID = "said the strait would stay open.";

test.each([
  [`Ana Berg, who owns a boat in Oslo, ${SAID}`],
  [`Informed quarters ${SAID}`],
  [`The manager of a shipping line ${SAID}`],
  [`Rebel leader Yusuf Dar ${SAID}`],
  ["\u201cIn 2002 they agreed on the same thing and forgot it,\u201d said a trader in Lima."],
])("whoever acts or looks on speaks on the day of the news: %s", (text) =>
  expect(statementsIn(text)).toEqual([expect.objectContaining({ date: "2024-03-13", basis: "document" })]),
);

test.each([
  [`Ana Berg, a professor of law in Oslo, ${SAID}`],
  [`Political analyst Ana Berg ${SAID}`],
  [`An economist in Oslo ${SAID}`],
  [`Ana Berg, of the Institute of the Sea, wrote a book about it. Berg ${SAID}`],
  [`In 2002 the strait was mined. Ana Berg, who owned a boat, ${SAID}`],
])("whoever comments, or recalls, may have spoken at any time: %s", (text) =>
  expect(statementsIn(text)).toEqual([expect.objectContaining({ date: null })]),
);
