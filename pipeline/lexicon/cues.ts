/** Cues of reported speech: verbs and phrases that tell that someone said something, and how their content follows. */

/**
 * How a cue takes its content: `clause` (with or without "that", or a quotation), `that` (only with "that"), `tell` (addressee, then a clause), `ask` (addressee, then an infinitive), `to` (infinitive),
 * `ing`, `np` (noun phrase), `name` ("called it a mistake"), `quote` (only in quotation marks), `source` (the speaker follows: "according to").
 */
export type CueFrame = "clause" | "that" | "tell" | "ask" | "to" | "ing" | "np" | "name" | "quote" | "source";

/** The PLOVER event an act of speech is by itself. */
export type SpeechAct = "SUPPORT" | "REJECT" | "ACCUSE" | "THREATEN" | "REQUEST" | "CONCEDE";

export interface Cue {
  /** The lemma or phrase: "say", "play down", "according to". */
  readonly lemma: string;
  /** What follows the verb in a phrase: ["down"]; empty for a single verb. */
  readonly particles: readonly string[];
  readonly frames: ReadonlySet<CueFrame>;
  /** An act of saying or writing; the others need a quotation to count. */
  readonly speech: boolean;
  /** With a joint subject it makes an agreement, not a statement. */
  readonly joint: boolean;
  readonly act: SpeechAct | null;
}

export interface CueIndex {
  /** By verb lemma: the cues that begin with it, those with the most particles first. */
  readonly byVerb: ReadonlyMap<string, readonly Cue[]>;
  /** The cue of each phrase. */
  readonly byLemma: ReadonlyMap<string, Cue>;
}

/** Indexes `cues.csv`. */
export function indexCues(rows: ReadonlyArray<Readonly<Record<string, string>>>): CueIndex {
  const cues = rows.map(toCue);
  const byVerb = new Map<string, Cue[]>();
  for (const cue of cues) {
    const verb = cue.lemma.split(" ")[0]!;
    byVerb.set(
      verb,
      [...(byVerb.get(verb) ?? []), cue].toSorted((a, b) => b.particles.length - a.particles.length),
    );
  }
  return { byVerb, byLemma: new Map(cues.map((cue) => [cue.lemma, cue])) };
}

function toCue(row: Readonly<Record<string, string>>): Cue {
  return {
    lemma: row["cue"]!,
    particles: row["cue"]!.split(" ").slice(1),
    frames: new Set(row["frames"]!.split("|") as CueFrame[]),
    speech: row["speech"] === "yes",
    joint: row["joint"] === "yes",
    act: row["act"] === "" ? null : (row["act"] as SpeechAct),
  };
}
