/** Near-duplicates found by many machines: rounds in which lines that share a key meet. Each round needs nothing but the lines of one key, in any order. */
import { numberKey } from "../../spool/sort-key.ts";
import { compareText } from "../order.ts";
import { candidatesAmong, earlierOf } from "./candidates.ts";
import { contend } from "./contender.ts";
import type { DocumentPrint } from "./document-print.ts";
import { unpackPrint, type PackedPrint } from "./packed-print.ts";

/** A message for those that meet under `key`. */
export interface Message {
  readonly key: string;
  readonly value: object;
}

/** What `stage map` says of each document. */
export interface Sketch extends DocumentPrint {
  readonly source: string;
}

/** A document that is accepted; between the two first rounds it is numbered by its place in the order of the keys, which is that of precedence. */
interface Entrant {
  readonly id: string;
  readonly keys: readonly number[];
  readonly print: PackedPrint;
}

interface Placed {
  readonly place: number;
}

type Numbered = Entrant & Placed;

/** What is said of the document whose fingerprint lies under a key: itself, or who asks for it. */
type Printed = Numbered | { readonly asks: number };

/** What meets for a document: itself, and those with which to compare it. */
type Paired = Pick<Numbered, "id" | "place" | "print"> & { readonly of: "itself" | "candidate" };

/** One round: what is kept of each line of a key, and what is said when all have come. */
export interface Round {
  readonly keep: (value: object) => unknown;
  readonly meet: (kept: readonly unknown[]) => Iterable<Message>;
}

/** What another machine has written with the same code has the form that this code gives it. */
const round = <V extends object, T>(keep: (value: V) => T, meet: (kept: readonly T[]) => Iterable<Message>): Round => ({ keep, meet }) as Round;
const asItIs = <V>(value: V): V => value;

const at = (kind: string, place: number): string => `${kind}_${numberKey(place)}`;

/** The rounds, in their order, by what the keys of their lines begin with; the last says what `Contender` is made of. */
export const ROUNDS = {
  /** By document id: of two documents with one id the first by source is accepted. */
  sketch: round<Sketch, Sketch>(asItIs, function* (sketches) {
    const [{ id, precedence, keys, print }] = sketches.toSorted((a, b) => compareText(a.source, b.source)) as [Sketch];
    yield { key: `entrant_${hexOf(precedence)}`, value: { id, keys, print } satisfies Entrant };
  }),
  /** Each document by itself, numbered: it goes to all that share one of its keys. */
  entrant: round<Numbered, Numbered>(asItIs, function* (entrants) {
    for (const { keys, place } of entrants) for (const key of keys) yield { key: `bucket_${key}`, value: { place } satisfies Placed };
  }),
  bucket: round<Placed, number>(
    ({ place }) => place,
    function* (places) {
      for (const [place, earlier] of earlierOf(places.toSorted((a, b) => a - b))) yield { key: at("near", place), value: { place, earlier } };
    },
  ),
  /** A document asks for the fingerprints of its candidates, and for its own. */
  near: round<Placed & { readonly earlier: readonly number[] }, Placed & { readonly earlier: readonly number[] }>(asItIs, function* (near) {
    const { place } = near[0]!;
    for (const candidate of [place, ...candidatesAmong(near.map(({ earlier }) => earlier))])
      yield { key: at("print", candidate), value: { asks: place } satisfies Printed };
  }),
  /** Fingerprints go to those who ask. */
  print: round<Printed, Printed>(asItIs, function* (printed) {
    const owner = printed.find((one) => "print" in one);
    if (owner === undefined) throw new Error("a fingerprint is missing: lines are lost");
    const { id, place, print } = owner;
    for (const one of printed) {
      if (!("asks" in one)) continue;
      yield { key: at("pair", one.asks), value: { id, place, print, of: one.asks === place ? "itself" : "candidate" } satisfies Paired };
    }
  }),
  /** A document is compared with its candidates. */
  pair: round<Paired, Paired>(asItIs, function* (paired) {
    const own = paired.find(({ of }) => of === "itself");
    if (own === undefined) throw new Error("a fingerprint is missing: lines are lost");
    const candidates = paired.filter(({ of }) => of === "candidate").toSorted((a, b) => a.place - b.place);
    const contender = contend(own.id, unpackPrint(own.print), printsOf(candidates));
    if (contender !== null) yield { key: at("contender", own.place), value: contender };
  }),
};

export type RoundName = keyof typeof ROUNDS;

function* printsOf(candidates: readonly Paired[]): Generator<readonly [number, ReturnType<typeof unpackPrint>]> {
  for (const { place, print } of candidates) yield [place, unpackPrint(print)];
}

/** A text as digits that sort, byte by byte, as its code units do. */
const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");
