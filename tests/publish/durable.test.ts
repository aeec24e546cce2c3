import type * as promises from "node:fs/promises";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

/** What was asked of the disk, in order: the paths that were synced and the names that were given. */
const asked: string[] = [];
/** The end of the path of a file that the disk refuses. */
let refused = "";

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof promises>();
  const open = async (path: string, flags?: string): Promise<promises.FileHandle> => {
    const file = await real.open(path, flags);
    const sync = file.sync.bind(file);
    file.sync = async () => {
      asked.push(path);
      if (refused !== "" && path.endsWith(refused)) throw Object.assign(new Error("EIO: i/o error, fsync"), { code: "EIO" });
      await sync();
    };
    return file;
  };
  const rename = async (from: string, to: string): Promise<void> => {
    asked.push(`to ${to}`);
    await real.rename(from, to);
  };
  return { ...real, open, rename };
});

vi.resetModules();
const { publish } = await import("../../pipeline/publish/index.ts");

afterAll(() => {
  vi.doUnmock("node:fs/promises");
  vi.resetModules();
});

const folder = scratch();

test("every file and folder of a release is on the disk before the release has its name", async () => {
  asked.length = 0;
  const { dir } = await publish(folder("whole"), publication());
  const before = asked.slice(0, asked.indexOf(`to ${dir}`));
  const names = before.map((path) => path.replace(/^.*-staging\/?/, ""));
  const files = readdirSync(dir, { recursive: true, encoding: "utf8" });
  expect(files).toContain(join("parquet", "evidence.parquet"));
  expect(names.toSorted()).toEqual(expect.arrayContaining(["", ...files].toSorted()));
});

test("what the disk refuses to keep is not published", async () => {
  const out = folder("refused");
  refused = join("arrow", "evidence.arrow");
  await expect(publish(out, publication())).rejects.toThrow("EIO");
  refused = "";
  expect(readdirSync(out)).toEqual([]);
  expect(existsSync(join(out, "latest"))).toBe(false);
});
