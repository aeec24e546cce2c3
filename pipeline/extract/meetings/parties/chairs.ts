/** Those who chair a meeting, or lead a delegation to it, named beside it: "under the chairmanship of A", "a delegation led by B met". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Referent } from "../../mention.ts";
import { whoIs, type TokenRange } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";

const CHAIRS = new Set(["chairmanship", "co-chairmanship", "chair", "co-chairs", "presidency", "leadership"]);
const CHAIRED = new Set(["chaired", "co-chaired", "presided"]);
const LED = new Set(["led", "headed"]);
const TEAMS = new Set(["delegation", "team", "mission", "group"]);

/** The persons who chair the meeting whose trigger is `[first, last)` with `verb`: none where another clause lies between. */
export function chairsOf(analysis: Analysis, chunks: Chunks, { first, last }: TokenRange, verb: VerbGroup | null): readonly Referent[] {
  const { lower } = analysis.tokens;
  const found: Referent[] = [];
  for (let at = chunks.sentence.first; at < chunks.sentence.last; at++) {
    const start = nameStart(lower, at);
    if (start < 0 || isApart(chunks, at, first, last, verb)) continue;
    const who = personsFrom(analysis, chunks, start);
    if (who !== null) found.push(who);
  }
  return found;
}

/** Where those named begin: behind "under the chairmanship of", "chaired by", "presided over by"; -1 elsewhere. */
function nameStart(lower: readonly string[], at: number): number {
  const form = lower[at]!;
  if (CHAIRS.has(form) && lower[at + 1] === "of") return lower.slice(Math.max(0, at - 3), at).includes("under") ? at + 2 : -1;
  if (!CHAIRED.has(form)) return -1;
  const by = lower[at + 1] === "over" || lower[at + 1] === "jointly" ? at + 2 : at + 1;
  return lower[by] === "by" ? by + 1 : -1;
}

function isApart(chunks: Chunks, at: number, first: number, last: number, own: VerbGroup | null): boolean {
  const [from, to] = at < first ? [at, first] : [last, at];
  return chunks.verbs.some(
    (verb) => verb.form === "finite" && verb !== own && verb.first >= from && verb.first <= to && (verb.head !== at || verb.passive),
  );
}

/** How far behind the delegation its leader's verb may stand: ", which is led by". */
const RELATIVE = 3;

/** The leader of the delegation that a range names: "a Syrian delegation led by A", "the team, headed by B,"; null without one. */
export function leaderOf(analysis: Analysis, chunks: Chunks, { first, last }: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const isRelative = lower[last] === "," && lower[last + 1] === "which";
  for (let at = first + 1; at <= last + (isRelative ? RELATIVE : 1); at++) {
    if (LED.has(lower[at] ?? "") && lower[at + 1] === "by") return personsFrom(analysis, chunks, at + 2);
    // "a delegation comprising A and B"
    const members = membersFrom(lower, at);
    if (members > 0 && lower.slice(first, at + 1).some((form) => TEAMS.has(form))) return personsFrom(analysis, chunks, members);
    // "a military team under General A"
    if (lower[at] === "under" && TEAMS.has(lower[at - 1]!)) return personsFrom(analysis, chunks, at + 1);
  }
  return null;
}

/** Where those begin of whom a delegation is made up; -1 elsewhere. */
function membersFrom(lower: readonly string[], at: number): number {
  const form = lower[at] ?? "";
  if (form === "comprising" || form === "including") return at + 1;
  if ((form === "consisting" || form === "composed") && lower[at + 1] === "of") return at + 2;
  return form === "made" && lower[at + 1] === "up" && lower[at + 2] === "of" ? at + 3 : -1;
}

function personsFrom(analysis: Analysis, chunks: Chunks, first: number): Referent | null {
  const last = phraseEnd(analysis, chunks, first, chunks.sentence.last);
  const who = last > first ? whoIs(analysis, { first, last }) : null;
  return who !== null && (who.kind === "person" || who.members.length > 0) ? who : null;
}
