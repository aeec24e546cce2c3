/** How much a published row is like a gold record; 0 where it cannot be the same. */
import type { Agreement } from "../../schemas/agreement.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Statement } from "../../schemas/statement.ts";
import type { GoldAgreement, GoldMeeting, GoldStatement } from "./gold-record.ts";
import { datesCompatible, jaccard, samePerson, sameSpeaker, wordF1 } from "./likeness.ts";

const SAME_CONTENT = 0.6;
const SAME_AGREEMENT = 0.5;
const SAME_PARTIES = 0.34;

/** How many persons of `gold` are among `predicted`. */
export function personsFound(gold: GoldMeeting, predicted: readonly string[]): number {
  return gold.participants.filter(({ name }) => predicted.some((other) => samePerson(name, other))).length;
}

/** Dates must be compatible and people or parties overlap; where both name people, one must be shared. */
export function meetingLikeness(gold: GoldMeeting, row: Meeting): number {
  if (!datesCompatible(gold.date, row.date)) return 0;
  const parties = jaccard(gold.parties, row.parties);
  const hit = personsFound(gold, row.participants);
  const [left, right] = [gold.participants.length, row.participants.length];
  if ((left > 0 && right > 0 && hit === 0) || (parties < SAME_PARTIES && hit === 0)) return 0;
  const people = left > 0 && right > 0 ? (2 * hit) / (left + right) : left === 0 && right === 0 ? 0.5 : left === 0 ? 0.25 : 0;
  return 1 + parties + people + (gold.date !== null && gold.date === row.date ? 1 : 0.3);
}

type Worded = Pick<GoldStatement, "content" | "variants">;

/** The best agreement of a wording with the gold's content or one of its variants. */
function contentLikeness(gold: Worded, text: string): number {
  const content = typeof gold.content === "string" ? gold.content : gold.content.join(" ");
  return Math.max(...[content, ...(gold.variants ?? [])].map((wording) => wordF1(wording, text)));
}

/** Parties must overlap and contents agree. */
export function agreementLikeness(gold: GoldAgreement, row: Agreement): number {
  const content = contentLikeness(gold, row.content);
  return content < SAME_AGREEMENT || jaccard(gold.parties, row.parties) < SAME_PARTIES ? 0 : content;
}

/** Contents must agree, of direct speech also the quoted parts alone, and the speaker must be one of the gold's readings. */
export function statementLikeness(gold: GoldStatement, row: Statement): number {
  const content = contentLikeness(gold, row.content);
  const best = gold.kind === "direct" ? Math.max(content, contentLikeness(gold, row.quote.join(" "))) : content;
  const speakers = [gold.speaker, ...[gold.speaker_alt ?? []].flat()];
  return best < SAME_CONTENT || !speakers.some((speaker) => sameSpeaker(speaker, row.speaker)) ? 0 : best;
}

/** Whether a row tells what a record tells, whoever says it. */
export function coversContent(gold: Worded, row: { readonly content: string }): boolean {
  return contentLikeness(gold, row.content) >= SAME_CONTENT;
}
