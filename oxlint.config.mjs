/** Lint rules, and the layering: who may import whom, and the one home of each library. */
import { defineConfig } from "oxlint";

const STAGES = ["ingest", "clean", "extract", "merge", "export"];

/** Each third-party library has one home, so that replacing it is a change in one place. */
const HOMES = {
  "@effect/schema": ["schemas"],
  effect: ["schemas"],
  "csv-parse": ["pipeline/text"],
  "wink-nlp": ["pipeline/tagger"],
  "wink-eng-lite-web-model": ["pipeline/tagger"],
  "@mozilla/readability": ["pipeline/ingest"],
  linkedom: ["pipeline/ingest"],
  chardet: ["pipeline/ingest"],
  "csv-stringify": ["pipeline/export"],
  "apache-arrow": ["pipeline/export", "pipeline/verify", "pipeline/parts"],
  "parquet-wasm": ["pipeline/export", "pipeline/verify", "pipeline/parts"],
  "p-limit": ["pipeline/files", "pipeline/workers"],
  commander: ["pipeline/cli"],
  "cli-progress": ["pipeline/cli"],
  esbuild: ["pipeline/cli"],
};

const foreignLibraries = (home) =>
  Object.entries(HOMES)
    .filter(([, homes]) => !homes.includes(home))
    .map(([name, homes]) => ({ group: [name, `${name}/**`], message: `${name} has one home: ${homes[0]}.` }));

const noNode = { group: ["node:*"], message: "Stages are pure: files, threads and processes are reached at the edges only." };
/** What the tables look like (schemas/dataset.ts) is no part of what composes the stages (pipeline/dataset.ts). */
const folders = (names, message) => ({ group: [...names.flatMap((name) => [`**/${name}/**`, `**/${name}.ts`]), "!**/schemas/*.ts"], message });
const EDGES = ["beside", "files", "filters", "parts", "disk", "release", "publish", "verify", "explain", "diff", "cache"];
const ABOVE = ["collection", "dataset", "steps", "read-judgements", "readers", "annotate", "cli", "workers", ...EDGES];

/** An override replaces the options of its rule as a whole, so each restates the full list. */
const layer = (files, home, ...patterns) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [...foreignLibraries(home), ...patterns] }] },
});

const oneWay = (...names) =>
  folders([...names, ...ABOVE], "Arrows point one way: schemas, text, lexicon and dates and tagger, stages, dataset, cli.");
const noOtherStage = (stage) =>
  folders([...STAGES.filter((other) => other !== stage), ...ABOVE], "A stage never imports another stage, nor what composes them.");

export default defineConfig({
  plugins: ["typescript", "import", "oxc", "unicorn", "vitest"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  ignorePatterns: ["build*/**", "output/**"],
  rules: {
    "import/no-cycle": "error",
    "typescript/consistent-type-imports": "error",
    "max-lines": ["error", { max: 300 }],
    "no-console": "error",
    "no-restricted-globals": ["error", { name: "process", message: "Only the edges know the process: pipeline/cli, the entry of a thread." }],
    // Control characters are data here: the cleaner and the checks look for them.
    "no-control-regex": "off",
    // Articles, files and rows stream one after the other, so that memory holds one of them.
    "no-await-in-loop": "off",
    // Rows are values: a changed row is a new one.
    "oxc/no-map-spread": "off",
    // Published arrays are ReadonlyArray, which has no sort; what is sorted in place is new.
    "unicorn/no-array-sort": "off",
    // A small function may stand beside its only use.
    "unicorn/consistent-function-scoping": "off",
    // Threads have no origin.
    "unicorn/require-post-message-target-origin": "off",
    // `fc.string()` says more than `string()`.
    "import/no-named-as-default-member": "off",
    // What a property asserts may hang on the generated case.
    "vitest/no-conditional-expect": "off",
    "vitest/expect-expect": ["error", { assertFunctionNames: ["expect*", "fc.assert"] }],
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
  },
  overrides: [
    layer(["schemas/**"], "schemas", noNode, folders(["pipeline"], "schemas/ imports itself only.")),
    layer(["pipeline/text/**"], "pipeline/text", noNode, oneWay(...STAGES, "lexicon", "tagger", "dates")),
    // Hashing is pure.
    layer(["pipeline/text/digest.ts"], "pipeline/text", oneWay(...STAGES, "lexicon", "tagger", "dates")),
    layer(["pipeline/spool/**"], "pipeline/spool", noNode, oneWay(...STAGES, "text", "lexicon", "tagger", "dates")),
    layer(["pipeline/rows/**"], "pipeline/rows", noNode, oneWay(...STAGES, "text", "lexicon", "tagger", "dates")),
    layer(["pipeline/tagger/**"], "pipeline/tagger", noNode, oneWay(...STAGES, "lexicon", "dates")),
    layer(["pipeline/lexicon/**"], "pipeline/lexicon", noNode, oneWay(...STAGES, "tagger", "dates")),
    layer(["pipeline/dates/**"], "pipeline/dates", noNode, oneWay(...STAGES)),
    ...STAGES.map((stage) =>
      layer([`pipeline/${stage}/**`], `pipeline/${stage}`, noNode, noOtherStage(stage), {
        group: ["**/tagger/wink*"],
        message: "Stages know the Tagger contract only.",
      }),
    ),
    layer(["pipeline/*.ts"], "pipeline"),
    layer(["pipeline/readers/**"], "pipeline/readers"),
    layer(["pipeline/workers/**"], "pipeline/workers"),
    ...EDGES.map((edge) => layer([`pipeline/${edge}/**`], `pipeline/${edge}`)),
    layer(["pipeline/cli/**", "pipeline/cli.ts"], "pipeline/cli"),
    layer(["spark/**"], "spark"),
    {
      files: ["pipeline/cli/**", "pipeline/cli.ts", "pipeline/bundle.ts", "pipeline/workers/worker.ts", "spark/**"],
      rules: { "no-restricted-globals": "off", "no-console": "off" },
    },
    {
      files: ["tests/**", "bench/**", "*.config.*"],
      rules: { "no-restricted-imports": "off", "no-restricted-globals": "off", "no-console": "off", "max-lines": "off" },
    },
  ],
});
