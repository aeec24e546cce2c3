/** The manifest of a release, read without its list of inputs, and that list one by one. */
import { readManifest, type Manifest } from "../export/manifest.ts";
import type { InputFile } from "../export/release-facts.ts";
import type { ReleaseFolder } from "./release-folder.ts";

export const MANIFEST_FILE = "manifest.json";

/** What lies between these two lines is the list, one property a line. */
const LIST = { starts: '  "inputs": [', ends: "  ]," };

/** The manifest of a release; null when it is missing or none. */
export async function openManifest(release: ReleaseFolder): Promise<Manifest | null> {
  let text = "";
  try {
    for await (const { line, inList } of manifestLines(release)) if (!inList) text += `${line}\n`;
  } catch {
    return null;
  }
  return readManifest(text);
}

/** The inputs that a manifest lists. */
export async function* manifestInputs(release: ReleaseFolder): AsyncGenerator<InputFile> {
  let entry = "";
  for await (const { line, inList } of manifestLines(release)) {
    if (!inList) continue;
    entry += line;
    if (!line.startsWith("    }")) continue;
    yield JSON.parse(entry.replace(/,$/, "")) as InputFile;
    entry = "";
  }
}

async function* manifestLines(release: ReleaseFolder): AsyncGenerator<{ readonly line: string; readonly inList: boolean }> {
  if (!release.paths.includes(MANIFEST_FILE)) throw new Error(`there is no ${MANIFEST_FILE}`);
  let inList = false;
  for await (const line of textLines(release.stream(MANIFEST_FILE))) {
    if (line === LIST.ends) inList = false;
    yield { line, inList };
    if (line === LIST.starts) inList = true;
  }
}

async function* textLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let held = "";
  for await (const chunk of chunks) {
    const lines = (held + decoder.decode(chunk, { stream: true })).split("\n");
    held = lines.pop()!;
    yield* lines;
  }
  held += decoder.decode();
  if (held !== "") yield held;
}
