/** The date rules. The longest reading at a piece wins; of equals, the first in this order. */
import { clock } from "./clock.ts";
import { comparison } from "./comparison.ts";
import { deictic } from "./deictic.ts";
import { duration } from "./duration.ts";
import { fiscal } from "./fiscal.ts";
import { eve, listed } from "./listed.ts";
import { monthDate } from "./month-date.ts";
import { numericDate } from "./numeric-date.ts";
import { quarter } from "./quarter.ts";
import type { DateRule } from "./rule.ts";
import { set } from "./set.ts";
import { unitShift } from "./unit-shift.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";

// A weekday beside a date comes before the date alone; "a year" after a sum is a rate before it is a length of time.
export const DATE_RULES: readonly DateRule[] = [
  weekday,
  monthDate,
  numericDate,
  deictic,
  fiscal,
  quarter,
  comparison,
  unitShift,
  listed,
  eve,
  set,
  duration,
  clock,
  year,
];
