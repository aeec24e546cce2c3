/** Files of many records are cut as UTF-8, whatever they open with. */
import { inputFault } from "./input-fault.ts";

type Decoder = InstanceType<typeof TextDecoder>;

/** Passes `chunks` through without a byte order mark, re-encoded when the mark says UTF-16. */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: Decoder | null | undefined;
  let read = 0;
  const decode = (chunk?: Uint8Array): Uint8Array => {
    try {
      return encoder.encode(decoder!.decode(chunk, { stream: chunk !== undefined }));
    } catch {
      throw inputFault("invalid_utf16", `a surrogate without its pair, or half a character, after byte ${read}`);
    }
  };
  for await (const chunk of chunks) {
    const isFirst = decoder === undefined;
    decoder ??= utf16Decoder(chunk);
    yield decoder === null ? chunk.subarray(isFirst ? markLength(chunk) : 0) : decode(chunk);
    read += chunk.length;
  }
  if (decoder) yield decode();
}

const markLength = (start: Uint8Array): number => (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? 3 : 0);

function utf16Decoder(start: Uint8Array): Decoder | null {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return null;
}
