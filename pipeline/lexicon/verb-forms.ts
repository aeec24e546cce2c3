/** Forms of verbs that rules alone do not give, indexed for the lemmatiser and for telling the past from the participle. */

type Rows = ReadonlyArray<Readonly<Record<string, string>>>;

export interface VerbForms {
  /** Form → lemma: of irregular forms, and of those that rules have read since, so that a rule reads each form once. */
  readonly lemmas: Map<string, string>;
  /** Forms that are only participles ("taken"), so that they are never finite by themselves. */
  readonly participles: ReadonlySet<string>;
  /** Irregular forms that are a simple past ("took", "said"). */
  readonly pasts: ReadonlySet<string>;
  /** Irregular pasts that no participle shares ("took", "began"). */
  readonly onlyPasts: ReadonlySet<string>;
  /** Lemmas that lose their final "e" in other forms ("note"), beyond those an ending gives away. */
  readonly silentE: ReadonlySet<string>;
}

/** Forms of verbs of few letters, and the closed classes. */
const CLOSED: readonly (readonly [string, string])[] = [
  ["am", "be"],
  ["is", "be"],
  ["are", "be"],
  ["being", "be"],
  ["'m", "be"],
  ["'s", "be"],
  ["'re", "be"],
  ["has", "have"],
  ["'ve", "have"],
  ["does", "do"],
  ["goes", "go"],
  ["dying", "die"],
  ["lying", "lie"],
  ["tying", "tie"],
];

/** Indexes `irregular-verbs.csv` and `silent-e-verbs.csv`. */
export function indexVerbForms(irregular: Rows, silentE: Rows): VerbForms {
  const lemmas = new Map(CLOSED);
  const participles = new Set<string>();
  const pasts = new Set<string>();
  const add = (form: string, lemma: string): void => {
    if (!lemmas.has(form)) lemmas.set(form, lemma);
  };
  // A form that is itself a lemma ("found", "saw") keeps the reading of the more frequent verb, its past.
  for (const row of irregular) {
    for (const form of row["past"]!.split("|")) {
      add(form, row["lemma"]!);
      pasts.add(form);
    }
    for (const form of row["participle"]!.split("|")) {
      add(form, row["lemma"]!);
      participles.add(form);
    }
  }
  const onlyPasts = new Set([...pasts].filter((form) => !participles.has(form)));
  for (const form of pasts) participles.delete(form);
  return { lemmas, participles, pasts, onlyPasts, silentE: new Set(silentE.map((row) => row["lemma"]!)) };
}
