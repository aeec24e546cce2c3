/** Nouns for where people meet, and what each lets a text leave unsaid. */

const KINDS = ["building", "unnamed", "owned", "front", "chain", "ship", "surroundings", "abroad", "in-town"] as const;
type Kind = (typeof KINDS)[number];

export interface SiteNouns {
  /** "the Kamba Palace" */
  readonly building: ReadonlySet<string>;
  /** A building though it has no name: "at a villa". */
  readonly unnamed: ReadonlySet<string>;
  /** One where the words say whose: "his office". */
  readonly owned: ReadonlySet<string>;
  /** What a building is named with in front: "Hotel Aurora". */
  readonly front: ReadonlySet<string>;
  /** Hotels that go by the name of their chain. */
  readonly chain: ReadonlySet<string>;
  readonly ship: ReadonlySet<string>;
  /** What lies in a state whose adjective stands before it: "a Ugandan game lodge". An embassy does not. */
  readonly inState: ReadonlySet<string>;
  /** What has the name of its town before it: "a New York hotel". */
  readonly inTown: ReadonlySet<string>;
}

/** Indexes `sites.csv`: form, kind. Throws an Error that names the row when its kind is unknown. */
export function indexSites(rows: ReadonlyArray<Readonly<Record<string, string>>>): SiteNouns {
  const of = new Map<string, Set<string>>(KINDS.map((kind) => [kind, new Set()]));
  for (const { form, kind } of rows as readonly { form: string; kind: string }[]) {
    const forms = of.get(kind);
    if (forms === undefined) throw new Error(`sites.csv: ${form} has the kind ${kind}, which is none of ${KINDS.join(", ")}`);
    forms.add(form);
  }
  const set = (kind: Kind): ReadonlySet<string> => of.get(kind)!;
  const inState = new Set([...set("building"), ...set("surroundings")].filter((form) => !set("abroad").has(form)));
  return {
    building: set("building"),
    unnamed: set("unnamed"),
    owned: set("owned"),
    front: set("front"),
    chain: set("chain"),
    ship: set("ship"),
    inState,
    inTown: new Set([...inState, ...set("in-town")]),
  };
}
