/** "Parliament ratified a treaty with Chad": whose treaty a house or cabinet of one state ratifies. */
import type { Analysis } from "../../analysis.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { makeReferent, wordsOf } from "../../reference/referent.ts";
import { mainState } from "../parties/main-parties.ts";
import { namedBetween, partnerIn } from "../parties/partner.ts";
import type { Clause } from "../scene.ts";
import { castOf, sideIn, type Cast } from "../parties/side.ts";

/** Houses and organs whose assent makes a treaty the state's own, and those who sit in them. */
const HOUSES = new Set(
  "parliament assembly senate congress legislature knesset duma diet bundestag house chamber cabinet government deputies lawmakers legislators senators parliamentarians mps".split(
    " ",
  ),
);

/** The parties of a treaty that a house ratifies: its own state, named or the one that the document is about, and the other that the treaty names; null for anything else. */
export function ratifiers(analysis: Analysis, clause: Clause, subject: Subject): Cast | null {
  const { chunks, verb, content, namesInstrument } = clause;
  if (!namesInstrument || verb.passive || verb.lemma !== "ratify") return null;
  const words = analysis.tokens.lower.slice(subject.first, subject.last);
  if (!words.some((form) => HOUSES.has(form))) return null;
  const between = namedBetween(analysis, chunks, content);
  if (between !== null) return { ...between, people: [] };
  const partner = partnerIn(analysis, chunks, content);
  if (partner === null) return null;
  const own = sideIn(analysis, subject);
  if (own.who !== null && own.who.parties.length > 0) return castOf([own, partner]);
  const state = mainState(analysis);
  if (state === null) return null;
  const { value, spans } = state;
  const who = makeReferent("government", wordsOf(analysis, subject), { country: value, parties: [value], spans, stated: false });
  return castOf([{ who, others: [] }, partner]);
}
