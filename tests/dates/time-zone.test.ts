import { afterEach, expect, test } from "vitest";
import { datesIn } from "../support/read-dates.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

test("the machine's time zone changes nothing", () => {
  const text = "They met Sunday, on Dec. 31, last month, at midnight Monday, in the first quarter and three weeks ago.";
  const results = ["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"].map((name) => {
    process.env["TZ"] = name;
    return datesIn(text, "2019-01-01");
  });
  for (const result of results) expect(result).toEqual(results[0]);
  expect(results[0]!.map((date) => date[2])).toEqual([
    "2018-12-30",
    "2018-12-31",
    "2018-12",
    "2018-12-31",
    "2019-01/2019-03",
    "2018-12-10/2018-12-16",
  ]);
});
