/** A program that publishes the invented dataset: `node publish-once.js OUT CITY`. It prints `ready` once it is loaded, then the release, or the fault and exits with 1. */
import { argv, exit, stdout } from "node:process";
import { publish } from "../../pipeline/publish/index.ts";
import { publication } from "./publication.ts";

stdout.write("ready\n");
try {
  const { release } = await publish(argv[2]!, publication({ city: argv[3]! }));
  stdout.write(`${release}\n`);
} catch (error) {
  stdout.write(`${(error as Error).message}\n`);
  exit(1);
}
