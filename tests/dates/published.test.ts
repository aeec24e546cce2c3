import { expect, test } from "vitest";
import { parsePublished } from "../../pipeline/dates/published.ts";

test.each([
  ["2009-05-08", "2009-05-08"],
  ["2009-05-08T23:30:00-04:00", "2009-05-08"],
  ["2009-05-08T00:10:00Z", "2009-05-08"],
  ["2009-05-08 10:11:12 +0900", "2009-05-08"],
  ["20090508", "2009-05-08"],
  ["20090508T101112Z", "2009-05-08"],
  ["2009/05/08", "2009-05-08"],
  ["Fri, 08 May 2009 23:30:00 -0400", "2009-05-08"],
  ["8 May 2009", "2009-05-08"],
  ["8th of May, 2009", "2009-05-08"],
  ["May 8, 2009", "2009-05-08"],
  ["Friday, May 8, 2009 4:05 PM EDT", "2009-05-08"],
  ["Published: Sept. 8, 2009", "2009-09-08"],
  ["Fri May  8 22:30:00 2009", "2009-05-08"],
  ["Fri May 08 22:30:00 +0000 2009", "2009-05-08"],
])("%s", (text, day) => {
  expect(parsePublished(text)).toBe(day);
});

test.each(["2023-13-45", "2023-02-30", "20231345", "May 2009", "2009", "32 May 2009", "Maya 8, 2009", "Friday", "", "1241740800", "05/08/2009"])(
  "%s is no day",
  (text) => {
    expect(parsePublished(text)).toBeNull();
  },
);

test("a very long string is read from its beginning, in no time", () => {
  expect(parsePublished(`May 8, 2009 ${"x ".repeat(1_000_000)}`)).toBe("2009-05-08");
  expect(parsePublished("a".repeat(1_000_000))).toBeNull();
});
