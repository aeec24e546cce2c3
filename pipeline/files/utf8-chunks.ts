/** UTF-16 to UTF-8, so that files of many records are cut in one way. */
import { inputFault } from "./input-fault.ts";

type Decoder = InstanceType<typeof TextDecoder>;

/** Passes `chunks` through, or re-encodes them when they open with the byte order mark of UTF-16. */
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
    decoder ??= utf16Decoder(chunk);
    yield decoder === null ? chunk : decode(chunk);
    read += chunk.length;
  }
  if (decoder) yield decode();
}

function utf16Decoder(start: Uint8Array): Decoder | null {
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder("utf-16le", { fatal: true });
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder("utf-16be", { fatal: true });
  return null;
}
