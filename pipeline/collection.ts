/** Gathers what was read in one run, in any order and of any size. */
import type { Reject } from "../schemas/reject.ts";
import type { Contender } from "./merge/duplicates/contender.ts";
import type { DocumentDrafts, MergeInputs } from "./merge/prepared/merge-inputs.ts";
import { readOutline } from "./merge/prepared/prepared-document.ts";
import { readPrepared, type PreparedOutcome } from "./readers/prepared-outcome.ts";
import type { Keyed, Sorter, Spool } from "./spool/spool.ts";

/** An input with the hash of its bytes. */
export interface ReadInput {
  readonly source: string;
  readonly sha256: string;
}

/** A remark on an accepted input. */
export interface Note {
  readonly source: string;
  readonly note: string;
}

/** Accepted and rejected inputs. */
export interface Collection extends MergeInputs {
  readonly rejects: Sorter<Reject>;
  /** Every input that had bytes, by source. */
  readonly inputs: () => Iterable<ReadInput>;
  /** By source. */
  readonly notes: () => Iterable<Note>;
  /** Pieces of page furniture taken out of the texts, by kind. */
  readonly furniture: Readonly<Record<string, number>>;
}

export interface Collector {
  readonly add: (outcome: PreparedOutcome | Reject) => void;
  /** Adds what came of comparing a document elsewhere, under the key of its place in the order of precedence. */
  readonly addContender: (place: string, contender: Contender) => void;
  /** How many were added. */
  readonly count: () => number;
  /** Says that all documents were compared elsewhere: those of which nothing was added resemble no other. */
  readonly setCompared: () => void;
  /** Of two inputs that claim one id, the first by source has it. */
  readonly finish: () => Collection;
}

/** A collector that keeps what it is given in `spool`. */
export function collector(spool: Spool): Collector {
  const read = spool.texts();
  const drafted = spool.texts();
  const drafts = spool.textShelf();
  const rejects = spool.sorter<Reject>();
  const inputs = spool.sorter<ReadInput>();
  const contenders = spool.sorter<Contender>();
  let count = 0;
  let isCompared = false;
  const add = (outcome: PreparedOutcome | Reject): void => {
    count++;
    if (!("sha256" in outcome)) return addReject(rejects, outcome);
    const source = "reject" in outcome ? outcome.reject.source : outcome.source;
    if (outcome.sha256 !== null) inputs.add(source, { source, sha256: outcome.sha256 });
    if ("reject" in outcome) return addReject(rejects, outcome.reject);
    const key = `${outcome.document_id} ${source}`;
    read.add(key, outcome.document);
    drafted.add(key, `${drafts.size()} ${outcome.outline}`);
    for (const text of outcome.drafts) drafts.add(text);
  };
  const finish = (): Collection => {
    const notes = spool.sorter<Note>();
    const furniture: Record<string, number> = {};
    let first = "";
    for (const [{ key, value }, isFirst] of withPlace(read)) {
      if (isFirst) first = value;
      else {
        addReject(rejects, sameId(sourceIn(key), readPrepared(first)));
        continue;
      }
      const remarks = readPrepared(value).remarks();
      for (const note of remarks.notes) notes.add(remarks.source, { source: remarks.source, note });
      for (const [kind, pieces] of Object.entries(remarks.furniture)) furniture[kind] = (furniture[kind] ?? 0) + pieces;
    }
    return {
      documents: () => accepted(read, readPrepared),
      drafted: () => draftedIn(drafted),
      drafts,
      contenders: isCompared ? contenders : null,
      rejects,
      inputs: () => valuesOf(inputs),
      notes: () => valuesOf(notes),
      furniture,
    };
  };
  return { add, addContender: contenders.add, setCompared: () => void (isCompared = true), count: () => count, finish };
}

/** Adds a reject under the key by which the table is sorted. */
export function addReject(rejects: Sorter<Reject>, reject: Reject): void {
  const { source, stage, reason, detail } = reject;
  rejects.add([source, stage, reason, detail].join("\u0000"), reject);
}

/** The values of a sorter. */
export function* valuesOf<T>(sorter: Sorter<T>): Generator<T> {
  for (const { value } of sorter.sorted()) yield value;
}

/** What was kept of the readings that are accepted, in the order of their document ids. */
function* accepted<T>(sorter: Sorter<string>, read: (text: string) => T): Generator<T> {
  for (const [{ value }, isFirst] of withPlace(sorter)) if (isFirst) yield read(value);
}

function* draftedIn(sorter: Sorter<string>): Generator<DocumentDrafts> {
  for (const text of accepted(sorter, (value) => value)) {
    const blank = text.indexOf(" ");
    if (blank < text.length - 1) yield { outline: readOutline(text.slice(blank + 1)), at: Number(text.slice(0, blank)) };
  }
}

const idIn = (key: string): string => key.slice(0, key.indexOf(" "));
const sourceIn = (key: string): string => key.slice(key.indexOf(" ") + 1);

/** Each entry, and whether it is the first, by source, of its document's id. */
function* withPlace(sorter: Sorter<string>): Generator<readonly [Keyed<string>, boolean]> {
  let before = "";
  for (const entry of sorter.sorted()) {
    const id = idIn(entry.key);
    yield [entry, id !== before];
    before = id;
  }
}

const sameId = (source: string, first: ReturnType<typeof readPrepared>): Reject => ({
  stage: "clean",
  source,
  document_id: first.document_id,
  reason: "duplicate_id",
  detail: `${first.remarks().source} has the same id: give each article an id of its own`,
});
