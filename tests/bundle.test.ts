/** The program that users run is bundled: it does what the compiled modules do, and finds the entries of its threads. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compiled } from "./support/compiled.ts";
import { run } from "./support/run.ts";
import { scratch } from "./support/scratch.ts";

const pathOf = compiled();
const folder = scratch();
const bundled = (name: string): string => join(pathOf("parley"), name);

beforeAll(() => {
  const made = run(pathOf("pipeline/bundle.ts"), [pathOf("parley")]);
  if (made.code !== 0) throw new Error(`not bundled: ${made.stderr}`);
});

test("it makes the release that the compiled modules make", () => {
  const sums = [bundled("cli.js"), pathOf("pipeline/cli.ts")].map((program, index) => {
    const out = folder(`out${index}`);
    const { code } = run(program, ["build", "seeds/articles", "--out", out, "--no-cache"], { SOURCE_DATE_EPOCH: "1700000000" });
    expect(code).toBe(0);
    return readFileSync(join(out, "latest", "SHA256SUMS"), "utf8");
  });
  expect(sums[0]).toBe(sums[1]);
}, 60_000);

test("every module that is loaded by its name lies beside the others", () => {
  const named = readdirSync("pipeline", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .flatMap((path) =>
      [...readFileSync(join("pipeline", path), "utf8").matchAll(/new URL\("(?<name>[^"]+\.js)", import\.meta\.url\)/g)].map(
        (match) => match.groups!["name"]!,
      ),
    );
  expect(named.length).toBeGreaterThanOrEqual(5);
  for (const name of named) expect([name, existsSync(bundled(basename(name)))]).toEqual([name, true]);
});
