/** Whose text a joint statement is: the parties that "we" means in it. */
import type { Analysis } from "../../analysis.ts";
import { whoIs, joinReferents, type Participants } from "../../meetings/parties/participants.ts";
import { mentionsIn } from "../../reference/mentions-in.ts";
import { pluralSetsIn } from "../../reference/plural-sets.ts";
import { spanOf } from "../../token-range.ts";

const STATEMENTS = new Set(["statement", "declaration", "communique", "communiqué"]);
/** A statement says whose it is in its first sentences. */
const OPENING_SENTENCES = 6;
const SENTENCES_BACK = 4;

/** The parties in whose name the document itself speaks; null for a document of one voice. */
export function issuersOf(analysis: Analysis): Participants | null {
  const { lower } = analysis.tokens;
  for (const { first, last } of analysis.sentences.slice(0, OPENING_SENTENCES)) {
    const isHeading = lower
      .slice(first, last)
      .some((form, at) => STATEMENTS.has(form) && lower.slice(Math.max(first, first + at - 4), first + at).includes("joint"));
    const isSelf = lower[first] === "we" && lower[first + 1] === ",";
    if (!isHeading && !isSelf) continue;
    const issuers = setIn(analysis, first, last) ?? (isHeading ? ofVisit(analysis, first, last) : null);
    if (issuers !== null) return issuers;
  }
  return null;
}

/** "Joint Communiqué on the State Visit of the President of Ghana to Brazil": guest and host. */
function ofVisit(analysis: Analysis, first: number, last: number): Participants | null {
  if (!analysis.tokens.lower.slice(first, last).includes("visit")) return null;
  const states = new Map(
    mentionsIn(analysis, first, last).flatMap((mention) => (mention.country === null ? [] : [[mention.country, mention] as const])),
  );
  if (states.size !== 2) return null;
  const parties = [...states].map(([value, mention]) => ({ value, spans: [spanOf(analysis, mention)], method: "party.group:inferred" }));
  return { people: [], parties, portfolios: [], level: "unknown" };
}

/** The parties of a joint statement that is quoted at token `at`: those named together last. */
export function partiesOfQuoted(analysis: Analysis, at: number): Participants | null {
  const here = analysis.sentenceOf[at]!;
  for (let index = here; index >= Math.max(0, here - SENTENCES_BACK); index--) {
    const { first, last } = analysis.sentences[index]!;
    const found = setIn(analysis, first, Math.min(last, at));
    if (found !== null) return found;
  }
  return null;
}

/** The largest set of parties put side by side among tokens `[first, last)`. */
function setIn(analysis: Analysis, first: number, last: number): Participants | null {
  const sets = pluralSetsIn(analysis, first, last).filter(({ codes, adjectival }) => codes.length > 1 && !adjectival);
  const [widest] = sets.toSorted((a, b) => b.codes.length - a.codes.length);
  if (widest === undefined) return null;
  const who = whoIs(analysis, widest);
  if (who !== null && who.parties.length === widest.codes.length) return joinReferents([{ ...who, stated: false }]);
  const spans = [spanOf(analysis, widest)];
  return { people: [], parties: widest.codes.map((value) => ({ value, spans, method: "party.group:inferred" })), portfolios: [], level: "unknown" };
}
