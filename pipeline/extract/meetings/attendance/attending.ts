/** "A also attended", "A sat in on the talks", "A joined them", "A chaired the meeting": who was at the meeting just told, as the subject of the verb. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { mentionAt } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import { listStart } from "./listed.ts";
import { pointsToMeeting } from "./meant-meeting.ts";

/** Those before a verb that tells of their presence; null for any other verb. */
export function attendingSubject(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  if (verb.passive || !tellsPresence(analysis, chunks, verb)) return null;
  const last = beforeRelative(analysis, chunks, verb.first);
  return { first: listStart(analysis, chunks, last), last };
}

/** How long a relative clause between a subject and its verb may be. */
const LONGEST_CLAUSE = 30;

/** "A, who had come earlier, sat in": where the subject ends before the clause; the verb's own place without one. */
function beforeRelative({ tokens: { lower } }: Analysis, { sentence }: Chunks, verb: number): number {
  if (lower[verb - 1] !== ",") return verb;
  for (let at = verb - 2; at > Math.max(sentence.first, verb - LONGEST_CLAUSE); at--) if (lower[at] === "who" && lower[at - 1] === ",") return at - 1;
  return verb;
}

const CONVENING = wordSet("chair co-chair moderate mediate facilitate host co-host observe");

function tellsPresence(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  const { lower } = analysis.tokens;
  const { lemma, last } = verb;
  const next = lower[last] ?? "";
  const rest = (at: number): boolean => isRest(analysis, chunks, at);
  if (lemma === "attend") return rest(last) || pointsToMeeting(analysis, last);
  if (CONVENING.has(lemma)) return pointsToMeeting(analysis, last) && lower[last] !== "their";
  if (lemma === "participate") return takesPart(analysis, chunks, last);
  if (lemma === "take" && next === "part") return takesPart(analysis, chunks, last + 1);
  if (lemma === "sit" && next === "in") return rest(last + 1) || (lower[last + 1] === "on" && pointsToMeeting(analysis, last + 2));
  if (lemma === "join") return pointsToMeeting(analysis, last) || joinsThem(analysis, chunks, last);
  return lemma === "be" && isPresent(analysis, chunks, last);
}

const takesPart = (analysis: Analysis, chunks: Chunks, at: number): boolean =>
  isRest(analysis, chunks, at) || (analysis.tokens.lower[at] === "in" && pointsToMeeting(analysis, at + 1));

const MEN = wordSet("men women leaders ministers presidents sides delegations two");

/** "joined them", "joined the two leaders for the talks" */
function joinsThem(analysis: Analysis, chunks: Chunks, from: number): boolean {
  const { lower } = analysis.tokens;
  let at = from;
  if (lower[at] === "them") at++;
  else {
    if (lower[at] !== "the") return false;
    do at++;
    while (MEN.has(lower[at] ?? ""));
    if (at === from + 1) return false;
  }
  return isRest(analysis, chunks, at) || (/^(?:for|at|in)$/.test(lower[at] ?? "") && pointsToMeeting(analysis, at + 1));
}

/** "present", "in attendance", "on hand", "among those present": and no more than where. */
function isPresent(analysis: Analysis, chunks: Chunks, from: number): boolean {
  const { lower } = analysis.tokens;
  const among = lower.slice(from, from + 3).join(" ");
  if (among === "among those present" || among === "among those attending" || among === "among those taking") return true;
  if (lower.slice(from, from + 4).join(" ") === "among those who attended") return true;
  const at = lower[from] === "also" ? from + 1 : from;
  const behind =
    lower[at] === "present"
      ? at + 1
      : /^(?:in attendance|on hand)$/.test(lower.slice(at, at + 2).join(" "))
        ? at + 2
        : /^at (?:the table|(?:his|her|their) sides?)$/.test(lower.slice(at, at + 3).join(" "))
          ? at + 3
          : -1;
  return (
    behind >= 0 && (isRest(analysis, chunks, behind) || (/^(?:at|for|in|during)$/.test(lower[behind] ?? "") && pointsToMeeting(analysis, behind + 1)))
  );
}

const REST = wordSet(". , ; ) as on from too alongside along and while but");

/** Nothing more, or in what capacity: "attended.", "attended as an observer", "attended for the Chilean side"; not "attended for an hour the funeral". */
function isRest(analysis: Analysis, chunks: Chunks, at: number): boolean {
  const { lower } = analysis.tokens;
  if (at >= chunks.sentence.last || REST.has(lower[at]!)) return true;
  if (lower[at] !== "for") return false;
  const party = mentionAt(analysis, lower[at + 1] === "the" ? at + 2 : at + 1);
  return party?.kind === "country" || party?.kind === "organisation";
}
