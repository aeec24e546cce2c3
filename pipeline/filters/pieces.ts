/** Files in pieces: a cluster reads a file where no path leads to it, and hands it on piece by piece. */
import { isGzip } from "../files/file-format.ts";
import type { Counts } from "./given-units.ts";
import type { Line } from "./line.ts";

/** A piece of a file. All pieces of a file follow one another. */
export interface Piece {
  readonly source: string;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Row of the cluster's table and part of that row: a piece continues the one before, so that none is lost or out of order. */
  readonly row: number;
  readonly part: number;
  readonly base64: string;
}

/** Tells a piece from whatever else a line holds. */
export const isPiece = (value: object): value is Piece => "size" in value && "row" in value && "part" in value && "base64" in value;

/** A cluster cuts files where a separator stands, which it puts back behind the last piece too. */
const LONGEST_SEPARATOR = 2;
/** It takes a byte order mark off texts. So up to three bytes may be missing from one, which is less than an article. */
const MARK = 3;

interface OpenFile {
  readonly source: string;
  readonly size: number;
  last: Piece | null;
  read: number;
}

export interface PieceReader {
  /** The next line that is no piece of the file before, of which nothing is left then. Null at the end. */
  readonly nextLine: () => Promise<Line | null>;
  /** The bytes of the file that `first` begins, which was the last line. */
  readonly bytesOf: (first: Piece) => AsyncGenerator<Uint8Array>;
}

/** Reads files out of `lines`. Throws when a piece is missing, or a file has not as many bytes as it should. */
export function pieceReader(lines: AsyncIterator<Line>, counts: Counts): PieceReader {
  let file: OpenFile | null = null;
  let ahead: Line | null | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const peek = async (): Promise<Line | null> => {
    if (ahead !== undefined) return ahead;
    const next = await lines.next();
    return (ahead = next.done === true ? null : next.value);
  };
  const step = async (): Promise<Uint8Array | null> => {
    if (file === null) return null;
    const line = await peek();
    if (line !== null && isPiece(line.value) && line.value.source === file.source) {
      ahead = undefined;
      return take(file, line.value);
    }
    checkWhole(file);
    counts.files++;
    file = null;
    return null;
  };
  // An unpacker that gives up may still be asking for the next piece: one at a time.
  const nextPiece = (): Promise<Uint8Array | null> => {
    const mine = turn.then(step);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const nextLine = async (): Promise<Line | null> => {
    while ((await nextPiece()) !== null);
    const line = await peek();
    ahead = undefined;
    return line;
  };
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (let next = await nextPiece(); next !== null; next = await nextPiece()) yield next;
  }
  const bytesOf = (first: Piece): AsyncGenerator<Uint8Array> => {
    file = { source: first.source, size: first.size, last: null, read: 0 };
    ahead = { key: "", value: first };
    return bytes();
  };
  return { nextLine, bytesOf };
}

function take(file: OpenFile, piece: Piece): Uint8Array {
  const { source, size, last } = file;
  const follows = last !== null && piece.row === last.row ? piece.part === last.part + 1 : piece.part === 0;
  const isNext = last === null || piece.row === last.row || piece.row === last.row + 1;
  if (!follows || !isNext) throw new Error(`a piece of ${source} is missing before row ${piece.row}`);
  if (file.read > size) throw new Error(`${source} has pieces after its end`);
  const bytes = new Uint8Array(Buffer.from(piece.base64, "base64"));
  file.last = piece;
  file.read += bytes.length;
  const surplus = file.read - size;
  if (surplus > LONGEST_SEPARATOR) throw new Error(`${source} has more than its ${size} bytes`);
  return surplus > 0 ? bytes.subarray(0, Math.max(0, bytes.length - surplus)) : bytes;
}

function checkWhole({ source, size, read }: OpenFile): void {
  if (size - read > (isGzip(source) ? 0 : MARK)) throw new Error(`${source} came with ${read} of its ${size} bytes`);
}
