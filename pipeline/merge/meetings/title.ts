/** The short readable name of a meeting, made from its cells: the same cells give the same title. */
import type { MeetingFormat, MeetingLevel } from "../../../schemas/meeting.ts";
import type { CountryNames } from "../country-names.ts";

export interface TitleCells {
  readonly parties: readonly string[];
  readonly other_parties: readonly string[];
  readonly participants: readonly string[];
  readonly forum: string | null;
  readonly level: MeetingLevel;
  readonly format: MeetingFormat;
}

const MAX_NAMED = 3;
const EN_DASH = "\u2013";

const NOUN: Readonly<Record<MeetingFormat, string>> = { in_person: "meeting", virtual: "virtual meeting", phone: "phone call", unknown: "meeting" };
const WHO: Readonly<Record<MeetingLevel, string>> = {
  leader: "leaders'",
  minister: "ministers'",
  senior_official: "senior officials'",
  official: "officials'",
  military: "military",
  unknown: "",
};
/** Levels whose offices may be named by what they deal with. */
const WITH_PORTFOLIO: ReadonlySet<MeetingLevel> = new Set(["minister", "senior_official", "official"]);

/** "Japan–United States defense ministers' meeting", "G7 summit", "Egypt–Qatar two-plus-two". `portfolios` is what the offices deal with. */
export function meetingTitle(cells: TitleCells, portfolios: readonly string[], countries: CountryNames): string {
  const parties = [...cells.parties.map((code) => countries.rows.get(code)?.name ?? code).sort(), ...cells.other_parties];
  if (cells.forum !== null) return forumTitle(cells.forum, parties, cells.format);
  const portfolio = WITH_PORTFOLIO.has(cells.level) && portfolios.length > 0 ? portfolios.join(" and ") : "";
  const who = parties.length > 0 ? nameParties(parties) : cells.participants.slice(0, MAX_NAMED).join(EN_DASH);
  return sentence([who, portfolio, WHO[cells.level], NOUN[cells.format]]);
}

/** A forum of few parties is told apart by them; a larger one has its own name. */
function forumTitle(forum: string, parties: readonly string[], format: MeetingFormat): string {
  const remote = format === "virtual" || format === "phone" ? `(${NOUN[format]})` : "";
  const few = parties.length > 1 && parties.length <= MAX_NAMED;
  return sentence([few ? parties.join(EN_DASH) : "", forum, remote]);
}

function nameParties(parties: readonly string[]): string {
  if (parties.length <= MAX_NAMED) return parties.join(EN_DASH);
  return `${parties.slice(0, MAX_NAMED - 1).join(EN_DASH)} and ${parties.length - MAX_NAMED + 1} others`;
}

function sentence(parts: readonly string[]): string {
  const title = parts.filter((part) => part !== "").join(" ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}
