/** Near-duplicates found by many machines: rounds in which lines that share a key meet. Each round needs nothing but the lines of one key, in any order. */
import { numberKey } from "../../spool/sort-key.ts";
import { remembered } from "../../spool/sorted.ts";
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

/** Documents before one in one bucket. */
interface Near extends Placed {
  readonly earlier: readonly number[];
}

/** What lies under the place of a document: itself, and who asks for its fingerprint; its own question says with whom to compare it. */
type Printed = Numbered | { readonly asks: number; readonly candidates?: readonly number[] };

/** A fingerprint that is needed in a neighbourhood; what is compared there has candidates. */
type Neighbour = Pick<Numbered, "id" | "place" | "print"> & { readonly candidates?: readonly number[] };

/** So many documents that follow one another are compared together: most candidates are near, and a fingerprint goes to each neighbourhood once. */
const NEIGHBOURHOOD = 1024;

const neighbourhoodOf = (place: number): number => Math.floor(place / NEIGHBOURHOOD);

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
  near: round<Near, Near>(asItIs, function* (near) {
    const { place } = near[0]!;
    const candidates = candidatesAmong(near.flatMap(({ earlier }) => earlier));
    yield { key: at("print", place), value: { asks: place, candidates } satisfies Printed };
    for (const candidate of candidates) yield { key: at("print", candidate), value: { asks: place } satisfies Printed };
  }),
  /** Fingerprints go to the neighbourhoods of those who ask. */
  print: round<Printed, Printed>(asItIs, function* (printed) {
    const { id, place, print } = ownerOf(printed);
    const home = neighbourhoodOf(place);
    const asking = new Set(printed.flatMap((one) => ("asks" in one ? [neighbourhoodOf(one.asks)] : [])));
    const candidates = printed.flatMap((one) => ("candidates" in one ? one.candidates : []));
    for (const there of asking) {
      const value: Neighbour = there === home && candidates.length > 0 ? { id, place, print, candidates } : { id, place, print };
      yield { key: at("pair", there), value };
    }
  }),
  /** The documents of a neighbourhood are compared with their candidates. */
  pair: round<Neighbour, Neighbour>(asItIs, function* (neighbours) {
    const packed = new Map(neighbours.map(({ place, print }) => [place, print]));
    const printOf = remembered((place) => unpackPrint(packed.get(place) ?? missing()), 2 * packed.size);
    for (const { id, place, candidates } of neighbours) {
      const pairs = (candidates ?? []).map((candidate) => [candidate, printOf(candidate)] as const);
      const contender = pairs.length === 0 ? null : contend(id, printOf(place), pairs);
      if (contender !== null) yield { key: at("contender", place), value: contender };
    }
  }),
};

function ownerOf(printed: readonly Printed[]): Numbered {
  for (const one of printed) if ("print" in one) return one;
  return missing();
}

function missing(): never {
  throw new Error("a fingerprint is missing: lines are lost");
}

export type RoundName = keyof typeof ROUNDS;

/** A text as digits that sort, byte by byte, as its code units do. */
const hexOf = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");
