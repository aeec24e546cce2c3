/** "The first and second rounds were held in Oslo in May 2019 and in Lima in June 2020": as many meetings as ordinals, each with a day and a place of its own. */
import type { DateMention } from "../../../dates/date-mention.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { mentionAt } from "../../reference/index.ts";
import { spanOf } from "../../token-range.ts";
import type { NounFrame } from "./noun-frame.ts";
import type { MeetingPassage, ToldPlace } from "../passage.ts";
import { placeIn } from "../places/place.ts";
import { placeOf } from "../places/place-names.ts";
import { told } from "../times/when.ts";

const ORDINALS = new Set("first second third fourth fifth sixth seventh eighth ninth tenth".split(" "));

/** The meetings that the ordinals before a plural noun share out among the days behind its verb; null where they do not. */
export function distributed(analysis: Analysis, chunks: Chunks, frame: NounFrame, passage: MeetingPassage): readonly MeetingPassage[] | null {
  const count = frame.use === "plural" || frame.use === "plain" ? ordinalsAt(analysis, frame.first) : 0;
  if (count < 2) return null;
  const verb = chunks.verbs.find(
    ({ first, form, lemma }) => first >= frame.last && form === "finite" && analysis.lexicon.events.carriers.get(lemma) === "held",
  );
  if (verb === undefined || verb.negated) return null;
  const dates = datesIn(analysis, verb.last, chunks.sentence.last).filter(({ date }) => date !== null);
  if (dates.length !== count) return null;
  const span = spanOf(analysis, verb);
  return dates.map((date, at) => {
    const from = at === 0 ? verb.last : borderBehind(analysis, dates[at - 1]!, date.first);
    const to = at === dates.length - 1 ? chunks.sentence.last : borderBehind(analysis, date, dates[at + 1]!.first);
    return {
      ...passage,
      status: { value: "held" as const, spans: [span], method: "status.subject:stated" },
      date: told(date, date.date!),
      place: placeAt(analysis, chunks, from, to),
      definite: false,
      linkOnly: false,
      separate: true,
      named: passage.named || /^\p{Lu}/u.test(analysis.tokens.text.slice(analysis.tokens.start[frame.last - 1])),
    };
  });
}

/** How many ordinals stand before the noun: "the first and second summits". */
function ordinalsAt({ tokens: { lower } }: Analysis, first: number): number {
  let at = first;
  while (lower[at] === "the" || lower[at] === "'s") at++;
  if (!ORDINALS.has(lower[at] ?? "")) return 0;
  let count = 1;
  for (let before = at - 1; before > 0; before--) {
    if (ORDINALS.has(lower[before]!)) count++;
    else if (lower[before] !== "and" && lower[before] !== ",") break;
  }
  return count;
}

/** The "and" or comma behind a day, before the next one's words. */
function borderBehind({ tokens: { lower } }: Analysis, date: DateMention, limit: number): number {
  for (let at = date.last; at < limit; at++) if (lower[at] === "and" || lower[at] === "," || lower[at] === ";") return at + 1;
  return date.last;
}

/** The place of one share, whose preposition may be that of the share before: "held at Oslo in May and Lima in June". */
function placeAt(analysis: Analysis, chunks: Chunks, from: number, to: number): ToldPlace | null {
  const first = mentionAt(analysis, from);
  return first !== null && first.first === from && first.kind === "place" ? placeOf(analysis, first) : placeIn(analysis, chunks, from, to);
}
