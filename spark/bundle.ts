/** Bundles the filters, with lexicons and the tagger's model, to one file that runs wherever Node is: `node build/spark/bundle.js build/stage.mjs`. */
import { fileURLToPath } from "node:url";
import { bundle } from "../pipeline/cli/bundling.ts";
import { codeHash } from "../pipeline/cli/code-hash.ts";
import { LEXICON_FOLDER, lexiconHash } from "../pipeline/cli/tools.ts";
import { readLexiconFiles } from "../pipeline/files/read-lexicon-files.ts";

/** The compiled project. */
const ROOT = fileURLToPath(new URL("..", import.meta.url));

const files = readLexiconFiles(LEXICON_FOLDER);

/** The file starts itself again as its worker thread. Code and lexicons have the hashes that they have outside, so that a release does not tell how it was read. */
const entry = `
import { isMainThread, parentPort } from "node:worker_threads";
import { stageProgram } from "./pipeline/cli/stage-program.js";
import { countriesIn } from "./pipeline/lexicon/lexicon.js";
import { preparingReaderOf } from "./pipeline/readers/preparing-reader.js";
import { serveUnits } from "./pipeline/workers/serve-units.js";
const lexicon = new Map(${JSON.stringify([...files])});
const thread = { script: new URL(import.meta.url), module: "", options: null };
if (isMainThread) await stageProgram({ thread, countries: () => countriesIn(lexicon), code: ${JSON.stringify(codeHash())}, lexicon: ${JSON.stringify(lexiconHash(files))} });
else serveUnits(parentPort, preparingReaderOf(lexicon));
`;

await bundle({
  stdin: { contents: entry, resolveDir: ROOT, sourcefile: "stage.js" },
  outfile: process.argv[2] ?? "build/stage.mjs",
});
