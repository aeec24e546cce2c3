/** Posts that one person does not hold at one time: people of one name are told apart by them. */
import { fold } from "../../text/fold.ts";
import { stem } from "../wording/words.ts";

type Kind = "leader" | "minister" | "deputy" | "ambassador" | "spokesperson";

export interface Post {
  readonly kind: Kind;
  /** Stems of what a minister or deputy deals with; empty when the title does not say. */
  readonly fields: readonly string[];
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Not the post of today, or not one of its own. */
const OTHERWISE = words("former ex then late ousted elect designate");
/** The first kind that has one of the title's words. */
const KINDS: ReadonlyArray<readonly [Kind, ReadonlySet<string>]> = [
  ["spokesperson", words("spokesperson spokesman spokeswoman")],
  ["ambassador", words("ambassador consul")],
  ["deputy", words("deputy vice assistant undersecretary under")],
  ["leader", words("president prime premier chancellor king queen emperor emir sultan")],
  ["minister", words("minister secretary")],
];
/** A deputy head of government heads a ministry as well, and the secretary of an organisation none. */
const NO_POST: ReadonlyArray<ReadonlySet<string>> = [
  words("deputy prime"),
  words("vice president"),
  words("vice premier"),
  words("secretary general"),
];
const NO_FIELD = words(
  "minister secretary deputy vice assistant undersecretary under of for and the affairs national federal first senior union acting cabinet",
);
/** One field under several names. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  extern: "foreig",
  exteri: "foreig",
  state: "foreig",
  diplom: "foreig",
  war: "defens",
  treasu: "financ",
};
/** Posts that do go together: a head of government who keeps a ministry, a deputy minister who speaks for it. */
const TOGETHER: ReadonlySet<string> = new Set(["leader minister", "deputy spokesperson"]);

/** The post that a title names, or null where it names none that excludes another. */
export function postOf(role: string): Post | null {
  const title = fold(role).split(/[^\p{L}]+/u);
  if (title.some((word) => OTHERWISE.has(word)) || NO_POST.some((all) => [...all].every((word) => title.includes(word)))) return null;
  const kind = KINDS.find(([, names]) => title.some((word) => names.has(word)))?.[0];
  if (kind === undefined) return null;
  const fields = title.filter((word) => word !== "" && !NO_FIELD.has(word)).map(stem);
  return { kind, fields: kind === "minister" || kind === "deputy" ? fields.map((field) => FIELD_NAMES[field] ?? field) : [] };
}

/** Whether nobody holds both posts at one time. */
export function exclude(a: Post, b: Post): boolean {
  const otherField = a.fields.length > 0 && b.fields.length > 0 && !a.fields.some((field) => b.fields.includes(field));
  const ministries = words("minister deputy");
  if (ministries.has(a.kind) && ministries.has(b.kind)) return otherField;
  return a.kind !== b.kind && !TOGETHER.has([a.kind, b.kind].toSorted().join(" "));
}
