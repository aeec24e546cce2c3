/** Making referents. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { spanOf } from "../token-range.ts";

/** The words of tokens `[first, last)`, blanks made single. */
export const wordsOf = (analysis: Analysis, { first, last }: TokenRange): string =>
  analysis.tokens.text.slice(analysis.tokens.start[first]!, analysis.tokens.end[last - 1]!).replace(/\s+/g, " ");

/** A referent with everything unsaid left blank. */
export function makeReferent(kind: Referent["kind"], name: string, more: Partial<Referent>): Referent {
  return {
    kind,
    name: more.name ?? name,
    role: more.role ?? null,
    country: more.country ?? null,
    home: more.home ?? null,
    level: more.level ?? null,
    portfolio: more.portfolio ?? null,
    parties: more.parties ?? [],
    members: more.members ?? [],
    spans: more.spans ?? [],
    stated: more.stated ?? true,
  };
}

/** Whom a mention of a person, country, organisation or body names by itself; null for places, offices and groups. */
export function referentOf(analysis: Analysis, mention: Mention): Referent | null {
  const { role, country, home, level, portfolio } = mention;
  const stated = mention.kind !== "person" || mention.name === wordsOf(analysis, mention);
  const common = {
    country,
    home,
    level,
    portfolio,
    role,
    parties: country === null ? [] : [country],
    spans: [{ start: mention.start, end: mention.end }],
    stated,
  };
  if (mention.kind === "person") return makeReferent("person", mention.name, common);
  if (mention.kind === "organisation") return makeReferent("organisation", mention.name, common);
  if (mention.kind === "body" || mention.metonym) return makeReferent("government", mention.name, common);
  if (mention.kind !== "country" || country === null) return null;
  const name = mention.adjectival ? (analysis.lexicon.countries.rows.get(country)?.name ?? mention.name) : mention.name;
  const kind = analysis.lexicon.countries.rows.get(country)?.kind === "organisation" ? "organisation" : "government";
  return makeReferent(kind, name, common);
}

/** Several members as one group: their names joined, unless words of its own are given. */
export function groupOf(members: readonly Referent[], more: Partial<Referent> = {}): Referent {
  const names = members.map((member) => member.name);
  const name = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
  const parties = [...new Set(members.flatMap((member) => member.parties))].toSorted();
  return makeReferent("group", name, { parties, members, level: highest(members), spans: members.flatMap((member) => member.spans), ...more });
}

const RANKS = ["leader", "minister", "senior_official", "military", "official", "unknown"] as const;

const highest = (members: readonly Referent[]): Referent["level"] => RANKS.find((rank) => members.some((member) => member.level === rank)) ?? null;

/** The same referent, found by memory from the expression on `range`. */
export function byMemory(analysis: Analysis, referent: Referent, range: TokenRange): Referent {
  return { ...referent, spans: [spanOf(analysis, range), ...referent.spans], stated: false };
}
