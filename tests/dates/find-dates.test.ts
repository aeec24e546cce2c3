import { expect, test } from "vitest";
import { datesIn, mentionsIn } from "../support/read-dates.ts";

/** A Wednesday. */
const ANCHOR = "2019-06-12";

const CASES: Readonly<Record<string, readonly (readonly [string, ...(readonly [string, string, string | null])[]])[]>> = {
  "written out": [
    ["Talks opened on Sept. 14, 2018.", ["Sept. 14, 2018", "2018-09-14", "2018-09-14"]],
    ["Talks opened on 14 September 2018.", ["14 September 2018", "2018-09-14", "2018-09-14"]],
    ["Talks opened on the 3rd of May 2018.", ["the 3rd of May 2018", "2018-05-03", "2018-05-03"]],
    ["Talks opened on 2018-09-14.", ["2018-09-14", "2018-09-14", "2018-09-14"]],
    ["Talks opened on 31/05/2018.", ["31/05/2018", "2018-05-31", "2018-05-31"]],
    ["Talks opened on 05/06/2018.", ["05/06/2018", "2018", "2018"]],
    ["Talks opened in March 2017.", ["March 2017", "2017-03", "2017-03"]],
    ["Talks opened in 2013.", ["2013", "2013", "2013"]],
    ["Talks are planned for March or April of 2018.", ["March or April of 2018", "2018-03/2018-04", "2018-03/2018-04"]],
    ["Talks ran between 7 and 9 May 2018.", ["7 and 9 May 2018", "2018-05-07/2018-05-09", "2018-05-07/2018-05-09"]],
    ["Talks ran in 2011-14.", ["2011-14", "2011/2014", "2011/2014"]],
    ["The talks of the 1990s failed.", ["the 1990s", "199", "199X"]],
    ["The talks of the early '80s failed.", ["the early '80s", "198", "1980/1983"]],
    ["The pact is of the 19th century.", ["the 19th century", "18", "1800/1899"]],
  ],
  "month and day without a year: the nearest": [
    ["It ended on Dec. 20.", ["Dec. 20", "2018-12-20", "2018-12-20"]],
    ["The summit is on July 3.", ["July 3", "2019-07-03", "2019-07-03"]],
    ["They met on the 5th.", ["the 5th", "2019-06-05", "2019-06-05"]],
    ["He was born on Feb. 29.", ["Feb. 29", "2016-02-29", "2016-02-29"]],
  ],
  "a month alone follows the tense": [
    ["The pact was signed in September.", ["September", "2018-09", "2018-09"]],
    ["The summit is to be held in Oslo in May.", ["May", "2020-05", "2020-05"]],
    ["The alliance has decided to admit Chad in early March.", ["early March", "2020-03", "2020-03-01/2020-03-10"]],
    ["A plan to admit Chad in March failed.", ["March", "2020-03", "2020-03"]],
    ["The alliance agreed to the pact in March.", ["March", "2019-03", "2019-03"]],
    ["In July, the leaders will meet.", ["July", "2019-07", "2019-07"]],
    ["They met in January this year.", ["January this year", "2019-01", "2019-01"]],
    ["They met in July of last year.", ["July of last year", "2018-07", "2018-07"]],
    ["The March accord held.", ["The March", "2019-03", "2019-03"]],
  ],
  "a bare weekday: the last on or before, unless a tight cue stands before it": [
    ["The envoys met Wednesday.", ["Wednesday", "2019-06-12", "2019-06-12"]],
    ["Chad will send maize under a deal signed in Lima on Thursday.", ["Thursday", "2019-06-06", "2019-06-06"]],
    ["Chad will send maize under a deal signed here on Thursday.", ["Thursday", "2019-06-06", "2019-06-06"]],
    ["Chad will send maize under a deal the ministers inked in December.", ["December", "2018-12", "2018-12"]],
    ["Chad will get the deal signed on Thursday.", ["Thursday", "2019-06-13", "2019-06-13"]],
    ["The deal will be signed on Thursday.", ["Thursday", "2019-06-13", "2019-06-13"]],
    ["The envoys met on Thursday.", ["Thursday", "2019-06-06", "2019-06-06"]],
    ["The envoys will meet Thursday.", ["Thursday", "2019-06-13", "2019-06-13"]],
    ["The envoys are set to meet on Friday.", ["Friday", "2019-06-14", "2019-06-14"]],
    ["A vote is due as early as Friday.", ["Friday", "2019-06-14", "2019-06-14"]],
    ["The truce lasts until Friday.", ["Friday", "2019-06-14", "../2019-06-14"]],
    ["Norway will send aid, its envoy said Tuesday.", ["Tuesday", "2019-06-11", "2019-06-11"]],
    ["A meeting planned for Saturday was canceled.", ["Saturday", "2019-06-08", "2019-06-08"]],
    ["It had been due to end Friday.", ["Friday", "2019-06-07", "2019-06-07"]],
    ["The envoys agreed to meet again on Friday.", ["Friday", "2019-06-14", "2019-06-14"]],
    ["The envoys agreed on Tuesday to resume talks on Friday.", ["Tuesday", "2019-06-11", "2019-06-11"], ["Friday", "2019-06-14", "2019-06-14"]],
    ["He invited the president of Chad to visit Oslo on Thursday.", ["Thursday", "2019-06-13", "2019-06-13"]],
    ["The rebels agreed to lay down their arms on Tuesday.", ["Tuesday", "2019-06-11", "2019-06-11"]],
    ["The rebels agreed to a truce on Thursday.", ["Thursday", "2019-06-06", "2019-06-06"]],
    ["The envoys agreed to terms on Thursday.", ["Thursday", "2019-06-06", "2019-06-06"]],
    ["They agreed to respect the accord they signed on Thursday.", ["Thursday", "2019-06-06", "2019-06-06"]],
    ["He told the rebels to leave the city by Sunday.", ["Sunday", "2019-06-16", "../2019-06-16"]],
    ["The rebels had left the city by Sunday.", ["Sunday", "2019-06-09", "../2019-06-09"]],
    ["The court set Friday as the deadline.", ["Friday", "2019-06-07", "2019-06-07"]],
    ["They met Tuesday last week.", ["Tuesday last week", "2019-06-04", "2019-06-04"]],
    ["They met last Wednesday.", ["last Wednesday", "2019-06-05", "2019-06-05"]],
    ["They met last Tuesday.", ["last Tuesday", "2019-06-04", "2019-06-04"]],
    ["They met last Monday.", ["last Monday", "2019-06-10", "2019-06-10"]],
    ["They met on Tuesday.", ["Tuesday", "2019-06-11", "2019-06-11"]],
    ["They meet next Monday.", ["next Monday", "2019-06-17", "2019-06-17"]],
    ["Late Tuesday, they met.", ["Late Tuesday", "2019-06-11", "2019-06-11"]],
    ["Later Tuesday, they met.", ["Later Tuesday", "2019-06-11", "2019-06-11"]],
  ],
  "counted from the day of writing": [
    ["They met today.", ["today", "2019-06-12", "2019-06-12"]],
    ["They met yesterday.", ["yesterday", "2019-06-11", "2019-06-11"]],
    ["They meet tomorrow.", ["tomorrow", "2019-06-13", "2019-06-13"]],
    ["They signed it to-day.", ["to-day", "2019-06-12", "2019-06-12"]],
    ["They meet to-morrow.", ["to-morrow", "2019-06-13", "2019-06-13"]],
    ["They meet tonight.", ["tonight", "2019-06-12TNI", "2019-06-12"]],
    ["They met last night.", ["last night", "2019-06-11TNI", "2019-06-11"]],
    ["They met the day before yesterday.", ["the day before yesterday", "2019-06-10", "2019-06-10"]],
  ],
  "this, last and next": [
    ["They met last month.", ["last month", "2019-05", "2019-05"]],
    ["They met last week.", ["last week", "2019-W23", "2019-06-03/2019-06-09"]],
    ["They meet next week.", ["next week", "2019-W25", "2019-06-17/2019-06-23"]],
    ["They met over the weekend.", ["the weekend", "2019-W23-WE", "2019-06-08/2019-06-09"]],
    ["They met earlier this year.", ["earlier this year", "2019", "2019"]],
    ["They met last June.", ["last June", "2018-06", "2018-06"]],
    ["They met last Oct. 23.", ["last Oct. 23", "2018-10-23", "2018-10-23"]],
    ["They met in the week of March 6.", ["the week of March 6", "2019-W10", "2019-03-04/2019-03-10"]],
    ["They met last summer.", ["last summer", "2018-SU", "2018-22"]],
    ["They met in last year's third quarter.", ["last year's third quarter", "2018-Q3", "2018-07/2018-09"]],
  ],
  "so many units away": [
    ["It began five years ago.", ["five years ago", "2014", "2014"]],
    ["It began 10 days ago.", ["10 days ago", "2019-06-02", "2019-06-02"]],
    ["It began two weeks ago.", ["two weeks ago", "2019-W22", "2019-05-27/2019-06-02"]],
    ["It will end in three weeks.", ["three weeks", "2019-W27", "2019-07-01/2019-07-07"]],
    ["It took place in three weeks.", ["three weeks", "P3W", null]],
  ],
  "parts of periods": [
    ["They met in mid-December.", ["mid-December", "2018-12", "2018-12-11/2018-12-20"]],
    ["They met in early May.", ["early May", "2019-05", "2019-05-01/2019-05-10"]],
    ["They met in late 2018.", ["late 2018", "2018", "2018-09/2018-12"]],
    ["They meet early next year.", ["early next year", "2020", "2020-01/2020-04"]],
    ["It ends at the end of the month.", ["the end of the month", "2019-06", "2019-06-21/2019-06-30"]],
    ["It ends by the end of this year.", ["the end of this year", "2019", "../2019"]],
    ["It ends by year-end.", ["year-end", "2019", "../2019"]],
  ],
  "quarters, halves, seasons": [
    ["It grew in the first quarter of 2018.", ["the first quarter of 2018", "2018-Q1", "2018-01/2018-03"]],
    ["It grew in Q3 2018.", ["Q3 2018", "2018-Q3", "2018-07/2018-09"]],
    ["It grew in the first quarter.", ["the first quarter", "2019-Q1", "2019-01/2019-03"]],
    ["It grew in the second half of 2018.", ["the second half of 2018", "2018-H2", "2018-07/2018-12"]],
    ["They met in summer 2018.", ["summer 2018", "2018-SU", "2018-22"]],
    ["They meet this fall.", ["this fall", "2019-FA", "2019-23"]],
  ],
  "fiscal years by the country of the sentence": [
    ["Japan raised the sum for fiscal 2018.", ["fiscal 2018", "2018", "2018-04/2019-03"]],
    ["Congress cut the sum for fiscal year 2018.", ["fiscal year 2018", "2018", "2017-10/2018-09"]],
    ["India's FY18 budget rose.", ["FY18", "2018", "2017-04/2018-03"]],
    ["Japan spent more this fiscal year.", ["this fiscal year", "2019", "2019-04/2020-03"]],
    ["The harbour's budget for fiscal 2018 rose.", ["fiscal 2018", "2018", "2018~"]],
  ],
  ranges: [
    ["They met on Jan. 11-13.", ["Jan. 11-13", "2019-01-11/2019-01-13", "2019-01-11/2019-01-13"]],
    ["They met in Oslo from June 30-July 2.", ["June 30-July 2", "2019-06-30/2019-07-02", "2019-06-30/2019-07-02"]],
    ["They met on 30 June-2 July 2018.", ["30 June-2 July 2018", "2018-06-30/2018-07-02", "2018-06-30/2018-07-02"]],
    ["They met from May 4 to 6.", ["May 4 to 6", "2019-05-04/2019-05-06", "2019-05-04/2019-05-06"]],
    ["They met on 11\u201313 January 2018.", ["11\u201313 January 2018", "2018-01-11/2018-01-13", "2018-01-11/2018-01-13"]],
    ["They met on May 4 and 5.", ["May 4 and 5", "2019-05-04/2019-05-05", "2019-05-04/2019-05-05"]],
    ["They met between Monday and Friday.", ["Monday and Friday", "2019-06-10/2019-06-14", "2019-06-10/2019-06-14"]],
    ["They met Jan. 30 to Feb. 2, 2018.", ["Jan. 30 to Feb. 2, 2018", "2018-01-30/2018-02-02", "2018-01-30/2018-02-02"]],
    ["He ruled from 2010 to 2015.", ["2010 to 2015", "2010/2015", "2010/2015"]],
  ],
  "open sides and about": [
    ["They have met since October 2017.", ["October 2017", "2017-10", "2017-10/.."]],
    ["The base closes by 2025.", ["2025", "2025", "../2025"]],
    ["They met around December 2017.", ["around December 2017", "2017-12", "2017-12~"]],
    ["They tried to get around Monday's ruling.", ["Monday", "2019-06-10", "2019-06-10"]],
  ],
  "times of day keep the day": [
    ["They met at 3 p.m. EST on Tuesday.", ["3 p.m. EST on Tuesday", "2019-06-11T15:00", "2019-06-11"]],
    ["They met Tuesday at 10:30 a.m. and left.", ["Tuesday at 10:30 a.m.", "2019-06-11T10:30", "2019-06-11"]],
    ["They met Tuesday morning.", ["Tuesday morning", "2019-06-11TMO", "2019-06-11"]],
    ["They met at 0900 GMT.", ["0900 GMT", "2019-06-12T09:00", null]],
    ["They met at noon Monday.", ["noon Monday", "2019-06-10T12:00", "2019-06-10"]],
  ],
  "passives and plans look ahead": [
    ["A summit to be held Friday was agreed.", ["Friday", "2019-06-14", "2019-06-14"]],
    ["The team planned to leave on Thursday.", ["Thursday", "2019-06-13", "2019-06-13"]],
    ["She said that they would meet Tuesday.", ["Tuesday", "2019-06-18", "2019-06-18"]],
    ["She would have met them Tuesday.", ["Tuesday", "2019-06-11", "2019-06-11"]],
    ["Closing is expected in December.", ["December", "2019-12", "2019-12"]],
  ],
  "durations, sets and vague words are on no calendar": [
    ["It took three weeks.", ["three weeks", "P3W", null]],
    ["It took 2 1/2 years.", ["2 1/2 years", "P2Y6M", null]],
    ["It is a two-day visit.", ["two-day", "P2D", null]],
    ["It took the past two years.", ["the past two years", "P2Y", null]],
    ["It lasted for decades.", ["decades", "PXY", null]],
    ["They meet every Friday.", ["every Friday", "XXXX-WXX-5", null]],
    ["They meet on Mondays.", ["Mondays", "XXXX-WXX-1", null]],
    ["They meet daily.", ["daily", "P1D", null]],
    ["They meet twice a year.", ["a year", "P1Y", null]],
    ["They met recently.", ["recently", "PAST_REF", null]],
    ["They meet soon.", ["soon", "FUTURE_REF", null]],
    ["They are friends now.", ["now", "PRESENT_REF", null]],
  ],
  holidays: [
    ["They met on Good Friday.", ["Good Friday", "2019-04-19", "2019-04-19"]],
    ["They met last Thanksgiving.", ["last Thanksgiving", "2018-11-22", "2018-11-22"]],
    ["They met on Christmas Eve 2016.", ["Christmas Eve 2016", "2016-12-24", "2016-12-24"]],
    ["They voted on Election Day 2016.", ["Election Day 2016", "2016-11-08", "2016-11-08"]],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  for (const [text, ...expected] of cases) {
    test(`${name}: ${text}`, () => {
      expect(datesIn(text, ANCHOR)).toEqual(expected);
    });
  }
}

test.each([
  "It is 2 1/2 times larger.",
  "It invoked Article 5 and Article 2019.",
  "The 12th Regiment stayed.",
  "Some 2000 troops left.",
  "It cost $1998.",
  "It rose by 2 percent.",
  "U.N. Resolution 1973 passed.",
  "The MQ-9 landed, and so did Flight 2019.",
  "After World War II, all changed.",
  "The plan is called Vision 2030.",
  "They may meet, and may march on.",
  "April Sorel met May Quist.",
  "Jan Verhoek and Sun Lee spoke.",
  "It opens in spring or summer.",
  "It fell on 2019-13-45.",
  "It fell on Feb. 30.",
  "A 54-year-old man spoke.",
  "He came second.",
  "Some 2000 were hurt, and at least 1950 fled.",
  "It lies on the 12th floor.",
  "About three-quarters of the fleet left.",
  "A quarter of the fleet left.",
  "He left as soon as he could.",
  "It is the future capital.",
])("no date: %s", (text) => {
  expect(datesIn(text, ANCHOR)).toEqual([]);
});

test("what follows a date counts from it, within its paragraph", () => {
  expect(datesIn("They met on Jan. 5, 2018. The following day they signed. Two days later it failed. A year earlier they had met.", ANCHOR)).toEqual([
    ["Jan. 5, 2018", "2018-01-05", "2018-01-05"],
    ["The following day", "2018-01-06", "2018-01-06"],
    ["Two days later", "2018-01-08", "2018-01-08"],
    ["A year earlier", "2017", "2017"],
  ]);
  expect(datesIn("They met on Jan. 5, 2018.\nThe following day they signed.", ANCHOR)[1]).toEqual(["The following day", "XXXX-XX-XX", null]);
  expect(datesIn("They met on Jan. 5, 2018. That month, talks stopped. The same day, it rained.", ANCHOR).map((date) => date[2])).toEqual([
    "2018-01-05",
    "2018-01",
    "2018-01-05",
  ]);
});

test("a day counted from an event that has its day beside it", () => {
  expect(datesIn("It came a day after Monday's talks.", ANCHOR)).toEqual([
    ["a day after", "P1D", "2019-06-11"],
    ["Monday", "2019-06-10", "2019-06-10"],
  ]);
});

test("without an anchor, only what is written out has a date", () => {
  expect(datesIn("They met Thursday, last month, on Jan. 5, in May 2018 and two years ago.", null)).toEqual([
    ["Thursday", "XXXX-WXX-4", null],
    ["last month", "XXXX-XX", null],
    ["Jan. 5", "XXXX-01-05", null],
    ["May 2018", "2018-05", "2018-05"],
    ["two years ago", "XXXX", null],
  ]);
});

test("a weekday that contradicts its date is told, and the date is kept", () => {
  const [wrong] = mentionsIn("They met on Thursday, Jan. 4, 2017.", ANCHOR);
  expect(wrong).toMatchObject({ value: "2017-01-04", conflict: true });
  const [right] = mentionsIn("They met on Wednesday (Jan. 4, 2017).", ANCHOR);
  expect(right).toMatchObject({ value: "2017-01-04", conflict: false });
});

test("basis and dependence on the anchor are told", () => {
  expect(mentionsIn("They met on May 4, 2018.", ANCHOR)[0]).toMatchObject({ relative: false, date: { date_basis: "explicit" } });
  expect(mentionsIn("They met on May 4.", ANCHOR)[0]).toMatchObject({ relative: true, date: { date_basis: "relative" } });
});

test("a date never reaches over a sentence's or a line's end", () => {
  expect(datesIn("They met in May\n2018 was cold.", ANCHOR).map((date) => date[0])).toEqual(["May", "2018"]);
});

test("tokens and offsets agree, and mentions never overlap", () => {
  const text = "On Tuesday, Jan. 4-6, they met for two days; early next year, the second half of 2020 and Q3 follow.";
  let end = 0;
  for (const mention of mentionsIn(text, ANCHOR)) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.last).toBeGreaterThan(mention.first);
    end = mention.end;
  }
});

test.each([
  ["the next morning", "2018-01-06"],
  ["the following evening", "2018-01-06"],
  ["next morning", "2018-01-06"],
  ["that evening", "2018-01-05"],
  ["later that same evening", "2018-01-05"],
  ["the previous night", "2018-01-04"],
])("a part of a day counts from the day named before: they signed %s", (words, day) => {
  expect(datesIn(`They met on Jan. 5, 2018. They signed ${words}.`, "2019-01-01")[1]?.[2]).toBe(day);
});

test("a part of a day behind “that” is none before its noun", () => {
  expect(datesIn("They met on Jan. 5, 2018. They said that night raids went on.", "2019-01-01")).toHaveLength(1);
});
