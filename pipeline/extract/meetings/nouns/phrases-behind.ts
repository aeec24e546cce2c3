/** The phrases of participants behind a meeting noun: "between A and B", "with C", "by D". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { mentionAt } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import { isQuoteMark } from "./frame-group.ts";
import { phraseEnd } from "../parties/phrase.ts";
import type { TokenRange } from "../parties/participants.ts";
import { LED } from "./holders.ts";

const AMONG = new Set(["between", "of", "with", "among", "involving", "including"]);
/** "a call by A to B", "a call from A". */
const CALLERS = new Set(["by", "to", "from"]);
/** "a courtesy call on A" */
const CALLED = new Set(["call", "visit"]);
/** "hosted a dinner for the president" */
const MEALS = wordSet("banquet breakfast brunch dinner lunch luncheon meal reception supper tea");
const MAXIMUM_PHRASES = 6;
/** "held a series of meetings, including with A", ": with A": words behind a comma that go on with some of the partners. */
const SOME = wordSet("including among them notably these those chiefly mainly");

/** Where a phrase of place or matter ends: "in Belgrade with the envoy" is two, "on the border and trade" is one. */
function adjunctEnd(analysis: Analysis, chunks: Chunks, first: number, limit: number): number {
  // "a meeting in Oslo of the ministers of A and B"
  const place = mentionAt(analysis, first);
  if (place?.kind === "place" && place.first === first && analysis.tokens.lower[place.last] === "of") return place.last;
  const end = phraseEnd(analysis, chunks, first, limit);
  for (let at = first; at < end; at++) if (analysis.tokens.lower[at] === "with") return at;
  return end;
}

/** "between A and B", "with C", past days and places: the phrases of participants behind a noun; of a call also who made it, and to whom. */
export function phrasesAfter(analysis: Analysis, chunks: Chunks, from: number, limit: number, isCall: boolean): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = from;
  // Behind the noun and its days.
  let near = from;
  for (let step = 0; step < MAXIMUM_PHRASES && at < limit; step++) {
    const date = dateAt(analysis, analysis.tags[at] === "ADP" ? at + 1 : at) ?? dateAt(analysis, at);
    if (date !== undefined && date.first >= at) {
      near = near === at ? date.last : near;
      at = date.last;
      continue;
    }
    const form = analysis.tokens.lower[at]!;
    const some = behindSome(analysis, at);
    if (some > at) {
      const last = phraseEnd(analysis, chunks, some, limit);
      if (last > some) ranges.push({ first: some, last });
      break;
    }
    // "had talks lasting two hours with A"
    if (form === "lasting" && dateAt(analysis, at + 1) !== undefined) {
      at = dateAt(analysis, at + 1)!.last;
      continue;
    }
    // "held talks online with A", 'had "frank talks" with A'
    if (analysis.tags[at] === "ADV" || form === "online" || (at === from && isQuoteMark(analysis, at))) {
      at++;
      continue;
    }
    const byWhom = analysis.tokens.lower[at + 1] === "by" && LED.has(form);
    if (byWhom || (isCall && form === "made" && at === from)) {
      at++;
      if (!byWhom) continue;
    }
    // "a dinner in honour of A"
    const honours = form === "in" && /^honou?r$/.test(analysis.tokens.lower[at + 1] ?? "") && analysis.tokens.lower[at + 2] === "of";
    if (honours) at += 2;
    const names =
      byWhom ||
      honours ||
      (form === "for" && MEALS.has(analysis.tokens.lower[from - 1]!)) ||
      (form === "on" && at === near && CALLED.has(analysis.tokens.lower[from - 1]!)) ||
      AMONG.has(form) ||
      (isCall && CALLERS.has(form));
    const end = names ? phraseEnd(analysis, chunks, at + 1, limit) : analysis.tags[at] === "ADP" ? adjunctEnd(analysis, chunks, at + 1, limit) : at;
    if (end <= at + 1) break;
    if (names) ranges.push({ first: at + 1, last: end });
    at = end;
  }
  return ranges;
}

/** Where the partners begin behind ", including with", ", among them"; `at` itself where no such words stand. */
function behindSome({ tokens: { lower } }: Analysis, at: number): number {
  if (lower[at] === ":" && lower[at + 1] === "with") return at + 2;
  if (lower[at] !== ",") return at;
  let from = at + 1;
  while (SOME.has(lower[from] ?? "")) from++;
  if (from === at + 1) return at;
  return lower[from] === "with" ? from + 1 : from;
}
