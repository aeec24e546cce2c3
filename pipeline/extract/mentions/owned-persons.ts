/** Persons introduced with nothing but their state: "met Chad's A B", "Chad's A B refused", "Chad's A B and Peru's C D discussed". */
import { makeFind, place, type Find } from "./find.ts";
import { endOfName, nameText } from "./name-run.ts";
import { CAPITAL, isPossessive, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** What only persons do. */
const ACTING = new Set(
  "went came left returned headed landed travels flies dined lunched telephoned phoned hosted received refused accused urged insisted arrived flew met told said warned welcomed signed attended declined resigned visited called agreed discussed spoke conferred replied argued added thanked praised travelled traveled".split(
    " ",
  ),
);
/** What two persons do together, and firms or teams as well where one alone is named. */
const TOGETHER = new Set(
  "held hold holding reached exchanged exchange opened open concluded conclude began begin ended pledged met meet meeting sat sit discuss discussing resumed resume adjourned convened convene confer talked talk".split(
    " ",
  ),
);
const MOST_AUXILIARIES = 4;
const MET = new Set(["met", "with", "told", "by", "hosted", "received", "welcomed", "meet"]);

/** "met Mozambique's A B", "Mozambique's A B refused": a whole name behind the state it belongs to. */
export function readOwned(words: Words, state: Find): void {
  const start = state.last + 1;
  if (state.adjectival || state.country === null || !isPossessive(words, state.last) || !sameSentence(words, state.first, start)) return;
  const end = endOfName(words, start, false);
  if (end - start < 2 || words.owner[start] !== null || words.shapes[end] === CAPITAL) return;
  const joined = endOfJoined(words, end);
  const together = joined > end ? isTogether(words, joined) : isTogether(words, end) && followsPerson(words, state.first);
  const isMet = MET.has(wordAt(words, state.first - 1)) || followsOwned(words, state.first);
  if (!isMet && !acts(words, end) && !acts(words, joined) && !together) return;
  place(words.owner, makeFind("person", start, end, nameText(words, start, end), { country: state.country, countries: [state.country], sure: true }));
}

const acts = (words: Words, at: number): boolean => tagAt(words, at) === "VERB" && ACTING.has(wordAt(words, at));

/** "held", "will hold", "are to meet": a verb of theirs, behind its auxiliaries. */
function isTogether(words: Words, from: number): boolean {
  let at = from;
  while (at < from + MOST_AUXILIARIES && (tagAt(words, at) === "AUX" || wordAt(words, at) === "to")) at++;
  return sameSentence(words, from - 1, at) && tagAt(words, at) === "VERB" && TOGETHER.has(wordAt(words, at)) && !isGame(words, at);
}

const GAMES = new Set(
  "final finals semifinal semifinals semi-final semi-finals quarterfinal quarter-final match bout game tie heat playoff tournament".split(" "),
);
const TO_GAME = 6;

/** "will meet in the final" */
function isGame(words: Words, verb: number): boolean {
  for (let at = verb + 1; at < verb + TO_GAME && sameSentence(words, verb, at); at++) if (GAMES.has(wordAt(words, at))) return true;
  return false;
}

const followsPerson = (words: Words, at: number): boolean => wordAt(words, at - 1) === "and" && words.owner[at - 2]?.kind === "person";

/** "met Chad's A B and Peru's C D": behind one who is named with his state in the same way. */
function followsOwned(words: Words, at: number): boolean {
  const mark = wordAt(words, at - 1);
  const other = mark === "and" || mark === "," ? (words.owner[mark === "and" && wordAt(words, at - 2) === "," ? at - 3 : at - 2] ?? null) : null;
  return other?.kind === "person" && other.office === null && other.country !== null && isPossessive(words, other.first - 1);
}

/** Behind "and Chad's C D", which joins another whole name to the one that ends at `last`; `last` where nothing of the kind follows. */
function endOfJoined(words: Words, last: number): number {
  const state = wordAt(words, last) === "and" ? (words.owner[last + 1] ?? null) : null;
  if (state?.kind !== "country" || state.adjectival || !isPossessive(words, state.last) || !sameSentence(words, last, state.last + 1)) return last;
  const end = endOfName(words, state.last + 1, false);
  return end - state.last - 1 < 2 ? last : end;
}
