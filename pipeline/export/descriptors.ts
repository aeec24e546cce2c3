/** The files that describe a release, in the order in which they are written. */
import { citation } from "./citation.ts";
import { croissant } from "./croissant.ts";
import { datapackage } from "./datapackage.ts";
import { manifest } from "./manifest.ts";
import { readme } from "./readme.ts";
import type { ReleaseFacts } from "./release-facts.ts";

export const DESCRIPTORS: ReadonlyArray<{ readonly path: string; readonly text: (facts: ReleaseFacts) => string }> = [
  { path: "datapackage.json", text: datapackage },
  { path: "croissant.json", text: croissant },
  { path: "README.md", text: readme },
  { path: "CITATION.cff", text: citation },
  { path: "manifest.json", text: (facts) => manifest(facts) },
];
