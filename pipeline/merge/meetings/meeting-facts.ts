/** What the merge compares of a meeting: of one draft, or of all drafts joined so far. */
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { dayRange, mayBeOneSitting, overlap, spanning, together, type DayRange } from "../days.ts";
import { sortedUnique } from "../order.ts";
import { samePersonThere, toPerson, type Person } from "../people/person.ts";
import type { Placed } from "../records/placed.ts";
import { stems } from "../wording/words.ts";

export interface MeetingFacts {
  readonly documents: ReadonlySet<string>;
  readonly roots: ReadonlySet<string>;
  readonly days: DayRange;
  /** The EDTF date when all agree on it; null when none has one. */
  readonly date: string | null;
  readonly parties: readonly string[];
  readonly people: readonly Person[];
  /** Stems of the named format or body; several where the documents name it differently. */
  readonly forums: readonly string[];
  readonly formats: readonly string[];
  readonly level: string;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly portfolios: readonly string[];
  readonly topics: readonly string[];
  readonly published: string | null;
}

/** Words that every forum has. */
const GENERIC = new Set(stems("meeting talks"));

/** A draft as far as it is compared. */
export interface ComparedMeeting extends Pick<Placed, "root"> {
  readonly draft: Pick<
    MeetingDraft,
    | "document_id"
    | "published"
    | "date"
    | "topics"
    | "forum"
    | "level"
    | "format"
    | "venue"
    | "city"
    | "country"
    | "parties"
    | "other_parties"
    | "people"
    | "portfolios"
  >;
}

export function comparedMeeting({ draft, root }: Placed<MeetingDraft>): ComparedMeeting {
  const { document_id, published, date, topics, forum, level, format, venue, city, country, parties, other_parties, people, portfolios } = draft;
  return {
    root,
    draft: { document_id, published, date, topics, forum, level, format, venue, city, country, parties, other_parties, people, portfolios },
  };
}

/** The facts of one draft. */
export function meetingFacts({ draft, root }: ComparedMeeting): MeetingFacts {
  const forum = draft.forum === null ? "" : sortedUnique(stems(draft.forum).filter((word) => !GENERIC.has(word))).join(" ");
  return {
    documents: new Set([draft.document_id]),
    roots: new Set([root]),
    days: dayRange(draft.date),
    date: draft.date?.date ?? null,
    parties: sortedUnique([...draft.parties, ...draft.other_parties]),
    people: draft.people.map(toPerson),
    forums: forum === "" ? [] : [forum],
    formats: draft.format === "unknown" ? [] : [draft.format],
    level: draft.level,
    venue: plain(draft.venue),
    city: plain(draft.city),
    country: draft.country,
    portfolios: sortedUnique(draft.portfolios),
    topics: draft.topics,
    published: draft.published,
  };
}

const plain = (place: string | null): string | null => (place === null ? null : stems(place).join(" "));

/** The facts of two meetings taken as one. */
export function joinFacts(a: MeetingFacts, b: MeetingFacts): MeetingFacts {
  return {
    documents: new Set([...a.documents, ...b.documents]),
    roots: new Set([...a.roots, ...b.roots]),
    days: mayBeOneSitting(a.days, b.days) && (isOneSummit(a, b) || isOneSession(a, b)) ? spanning(a.days, b.days) : together(a.days, b.days),
    date: a.date ?? b.date,
    parties: sortedUnique([...a.parties, ...b.parties]),
    people: [...a.people, ...b.people.filter((person) => !a.people.some((other) => samePersonThere(person, other)))],
    forums: sortedUnique([...a.forums, ...b.forums]),
    formats: sortedUnique([...a.formats, ...b.formats]),
    level: a.level === "unknown" ? b.level : a.level,
    venue: a.venue ?? b.venue,
    city: a.city ?? b.city,
    country: a.country ?? b.country,
    portfolios: sortedUnique([...a.portfolios, ...b.portfolios]),
    topics: sortedUnique([...a.topics, ...b.topics]),
    published: a.published ?? b.published,
  };
}

/** Whether the two name a format or body in common. */
export function sameForum(a: MeetingFacts, b: MeetingFacts): boolean {
  return a.forums.some((forum) => b.forums.includes(forum));
}

const SUMMIT = stems("summit")[0]!;

/** The first and the last day of one summit: "opened on Monday", "ended on Tuesday", in one city. */
export function isOneSummit(a: MeetingFacts, b: MeetingFacts): boolean {
  return (
    a.city !== null &&
    a.city === b.city &&
    mayBeOneSitting(a.days, b.days) &&
    a.forums.some((forum) => b.forums.includes(forum) && forum.includes(SUMMIT))
  );
}

/** What one organisation did in one city on the same few days ("met on Monday and Tuesday", "met on Tuesday"), or the same three parties there within days that overlap ("this week", "on Tuesday"). */
export function isOneSession(a: MeetingFacts, b: MeetingFacts): boolean {
  if (a.city === null || a.city !== b.city || !overlap(a.days, b.days) || a.parties.join() !== b.parties.join()) return false;
  return a.parties.length > 2 || (a.parties.length === 1 && mayBeOneSitting(a.days, b.days));
}
