/** The files that describe a release, in the order in which they are written, each in pieces. */
import { citation } from "./citation.ts";
import { croissant } from "./croissant.ts";
import { datapackage } from "./datapackage.ts";
import { manifest } from "./manifest.ts";
import { readme } from "./readme.ts";
import type { ReleaseFacts } from "./release-facts.ts";

export const DESCRIPTORS: ReadonlyArray<{ readonly path: string; readonly text: (facts: ReleaseFacts) => Iterable<string> }> = [
  { path: "datapackage.json", text: (facts) => [datapackage(facts)] },
  { path: "croissant.json", text: (facts) => [croissant(facts)] },
  { path: "README.md", text: (facts) => [readme(facts)] },
  { path: "CITATION.cff", text: (facts) => [citation(facts)] },
  { path: "manifest.json", text: (facts) => manifest(facts) },
];
