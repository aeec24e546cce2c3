import { beforeAll, expect, test } from "vitest";
import { processUnits, type WorkerOptions } from "../../pipeline/workers/process-units.ts";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { collect } from "../support/collect.ts";
import { workerScript } from "../support/worker-script.ts";

const MODULE = new URL("../support/fake-reader.mjs", import.meta.url).href;

interface Answer {
  readonly source: string;
  readonly order: string;
}

let script: URL;
beforeAll(async () => {
  script = await workerScript();
});

const unit = (source: string, order: string): InputUnit => ({ source, format: "plain-text", bytes: new TextEncoder().encode(order), fields: {} });

async function* from(items: Iterable<InputUnit | Reject>): AsyncGenerator<InputUnit | Reject> {
  yield* items;
}

const pool = (options: Partial<WorkerOptions> = {}) =>
  ({ jobs: 2, module: MODULE, options: { name: "test" }, deadlineMs: 1500, script, ...options }) satisfies WorkerOptions;

async function outcomes(orders: readonly string[], options?: Partial<WorkerOptions>): Promise<readonly string[]> {
  const units = orders.map((order, at) => unit(`u${at}`, order));
  const seen: string[] = [];
  for await (const result of processUnits<Answer>(from(units), pool(options))) {
    seen.push("reason" in result ? `${result.source} ${result.reason}: ${result.detail}` : `${result.source} ${result.order}`);
  }
  return seen;
}

test.each([1, 2, 3])("results come in the order of the inputs, whoever was first, with %i threads", async (jobs) => {
  const orders = Array.from({ length: 100 }, (_, at) => (at % 40 === 0 ? "slow" : "go"));
  expect(await outcomes(orders, { jobs })).toEqual(orders.map((order, at) => `u${at} ${order}`));
});

test("a unit that hangs, throws or kills its thread is one reject, and the others of its batch are read", async () => {
  expect(await outcomes(["go", "hang", "throw", "go", "exit", "die", "go"])).toEqual([
    "u0 go",
    "u1 timeout: took longer than 1.5 s",
    "u2 exception: a rule threw",
    "u3 go",
    "u4 crash: the worker ended on it",
    "u5 crash: the worker died of it: outside of any promise",
    "u6 go",
  ]);
});

test("rejects among the units pass through in their place", async () => {
  const reject = rejectInput("link.txt", "symlink", "not followed");
  const results = processUnits<Answer>(from([unit("a", "go"), reject, unit("b", "go")]), pool());
  expect((await collect(results)).map(({ source }) => source)).toEqual(["a", "link.txt", "b"]);
});

test("a module that cannot be prepared fails the run, for no input is to blame", async () => {
  await expect(outcomes(["go"], { options: { fails: true } })).rejects.toThrow("no lexicon here");
});

test("units are drawn only as fast as results are taken", async () => {
  let drawn = 0;
  const endless = async function* (): AsyncGenerator<InputUnit> {
    for (;;) yield unit(`u${drawn++}`, "go");
  };
  const results = processUnits<Answer>(endless(), pool());
  for (let taken = 0; taken < 20; taken++) await results.next();
  expect(drawn).toBeLessThan(300);
  await results.return(undefined);
});

test("an abort ends even a thread that hangs, with the reason given", async () => {
  const controller = new AbortController();
  const running = outcomes(["go", "hang"], { deadlineMs: 60_000, signal: controller.signal });
  setTimeout(() => controller.abort(new Error("interrupted")), 100);
  await expect(running).rejects.toThrow("interrupted");
});
