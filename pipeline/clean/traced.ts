/** Text of which every character remembers the stretch of the given text that it came from. */

/** UTF-16 `text`; its unit `i` stands for `[from[i], to[i])` of the given text. */
export interface Traced {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Collects characters with their origins. */
export interface TracedBuilder {
  /** Appends UTF-16 unit `code`, which stands for `[from, to)`. */
  readonly push: (code: number, from: number, to: number) => void;
  /** Appends `[start, end)` of the given text, each unit for itself. */
  readonly run: (given: string, start: number, end: number) => void;
  /** Appends `[start, end)` of another traced text. */
  readonly copy: (source: Traced, start: number, end: number) => void;
  readonly length: () => number;
  readonly build: () => Traced;
}

/** A builder with room for about `size` units; it grows when that is too little. */
export function tracedBuilder(size: number): TracedBuilder {
  let codes = new Uint16Array(size + 16);
  let from = new Int32Array(size + 16);
  let to = new Int32Array(size + 16);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= codes.length) return;
    const room = Math.max(codes.length * 2, length + more);
    codes = grown(codes, new Uint16Array(room));
    from = grown(from, new Int32Array(room));
    to = grown(to, new Int32Array(room));
  };
  return {
    push: (code, start, end) => {
      reserve(1);
      codes[length] = code;
      from[length] = start;
      to[length] = end;
      length++;
    },
    run: (given, start, end) => {
      reserve(end - start);
      for (let at = start; at < end; at++, length++) {
        codes[length] = given.charCodeAt(at);
        from[length] = at;
        to[length] = at + 1;
      }
    },
    copy: (source, start, end) => {
      reserve(end - start);
      for (let i = start; i < end; i++) codes[length + i - start] = source.text.charCodeAt(i);
      from.set(source.from.subarray(start, end), length);
      to.set(source.to.subarray(start, end), length);
      length += end - start;
    },
    length: () => length,
    build: () => ({ text: decode(codes.subarray(0, length)), from: from.subarray(0, length), to: to.subarray(0, length) }),
  };
}

function grown<T extends Uint16Array | Int32Array>(old: T, room: T): T {
  room.set(old);
  return room;
}

/** A call takes a limited number of arguments, hence the pieces. */
const PIECE = 8192;

function decode(codes: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += PIECE) pieces.push(Reflect.apply(String.fromCharCode, null, codes.subarray(at, at + PIECE)));
  return pieces.join("");
}
