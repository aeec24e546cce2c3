import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { LOCK_FILE, temporaryName } from "../../pipeline/publish/names.ts";
import { memorySpool } from "../../pipeline/spool/memory-spool.ts";
import { readSuccession } from "../../pipeline/publish/last-release.ts";
import { publish } from "../../pipeline/publish/index.ts";
import { findingText } from "../../pipeline/verify/finding.ts";
import { verifyRelease } from "../../pipeline/verify/index.ts";
import { AGREEMENT, MEETING } from "../support/invented-dataset.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();

const json = (...path: string[]): any => JSON.parse(readFileSync(join(...path), "utf8"));
const faults = async (dir: string): Promise<string[]> => (await verifyRelease(dir)).map(findingText);

test("a first release is whole, verified, listed and linked", async () => {
  const out = folder("first");
  const published = await publish(out, publication());
  expect(published.release).toMatch(/^2024\.03\.06-[0-9a-f]{12}$/);
  expect(published).toMatchObject({
    isNew: true,
    dir: join(out, published.release),
    rows: { meetings: 1, agreements: 1, documents: 2, rejects: 1, ids: 7 },
  });
  expect(readdirSync(out).toSorted()).toEqual([published.release, "latest", "versions.json"].toSorted());
  expect(readlinkSync(join(out, "latest"))).toBe(published.release);
  expect(json(out, "versions.json")).toMatchObject({ last_successful: published.release, items: [{ release: published.release, previous: null }] });
  expect(await faults(join(out, "latest"))).toEqual([]);
});

test("sha256sum agrees", async () => {
  const { dir } = await publish(folder("sums"), publication());
  expect(() => execFileSync("sha256sum", ["-c", "--quiet", "SHA256SUMS"], { cwd: dir, stdio: "pipe" })).not.toThrow();
});

test("two builds in two places have the same bytes", async () => {
  const [one, two] = [await publish(folder("one"), publication()), await publish(folder("two"), publication())];
  expect(readFileSync(join(two.dir, "SHA256SUMS"), "utf8")).toBe(readFileSync(join(one.dir, "SHA256SUMS"), "utf8"));
});

test("the manifest accounts for inputs, rejects and furniture", async () => {
  const { dir } = await publish(folder("manifest"), publication());
  expect(json(dir, "manifest.json")).toMatchObject({
    result: "success",
    previous: null,
    accepted: 2,
    rejected: { total: 1, by_reason: { invalid_utf8: 1 } },
    furniture: { related_links: 2 },
    inputs: [{ source: "one.txt" }],
    code_version: "0.0.0",
  });
});

test("the same content is not published twice, on whatever day", async () => {
  const out = folder("twice");
  const first = await publish(out, publication());
  const again = await publish(out, publication({}, "2024-04-01"));
  expect(again).toEqual({ ...first, isNew: false });
  expect(json(out, "versions.json").items).toHaveLength(1);
});

test("a changed release follows the first, with its changes and ids", async () => {
  const out = folder("changed");
  const first = await publish(out, publication());
  const second = await publish(out, publication({ city: "Porto" }, "2024-03-07"));
  expect(second.isNew).toBe(true);
  const changes = readFileSync(join(second.dir, "CHANGES.ndjson"), "utf8").trim().split("\n");
  expect(changes.map((line) => JSON.parse(line))).toMatchObject([
    { op: "RELEASE", release: second.release, previous: first.release },
    { op: "MOD", table: "meetings", key: [MEETING], from: { city: "Lisbon" }, to: { city: "Porto" }, cause: ["sources"] },
  ]);
  const ids = readFileSync(join(second.dir, "csv/ids.csv"), "utf8").split("\n");
  expect(ids).toContain(`${AGREEMENT},agreements,active,,${first.release},${second.release},`);
  expect(json(second.dir, "manifest.json").previous).toBe(first.release);
  expect(await faults(first.dir)).toEqual([]);
  expect(readlinkSync(join(out, "latest"))).toBe(second.release);
});

test("content that comes back on the same day is a release of another name", async () => {
  const out = folder("back");
  const first = await publish(out, publication());
  await publish(out, publication({ city: "Porto" }));
  const third = await publish(out, publication());
  expect(third.release).toBe(`${first.release}-2`);
  expect(await faults(third.dir)).toEqual([]);
});

test("a release that was in place before it could be listed is taken up", async () => {
  const out = folder("unlisted");
  const first = await publish(out, publication());
  rmSync(join(out, "versions.json"));
  rmSync(join(out, "latest"));
  expect(await publish(out, publication())).toEqual(first);
  expect(json(out, "versions.json").last_successful).toBe(first.release);
});

test("a folder in the way of the name is left alone", async () => {
  const out = folder("in-the-way");
  const { release } = await publish(folder("name"), publication());
  mkdirSync(join(out, release), { recursive: true });
  writeFileSync(join(out, release, "mine.txt"), "mine");
  expect((await publish(out, publication())).release).toBe(`${release}-2`);
  expect(readFileSync(join(out, release, "mine.txt"), "utf8")).toBe("mine");
});

test("a copy named latest is replaced by a link", async () => {
  const out = folder("copy");
  const { release } = await publish(out, publication());
  rmSync(join(out, "latest"));
  cpSync(join(out, release), join(out, "latest"), { recursive: true });
  await publish(out, publication({ city: "Porto" }));
  expect(lstatSync(join(out, "latest")).isSymbolicLink()).toBe(true);
});

test("leftovers of dead runs are swept, nothing else", async () => {
  const out = folder("sweep");
  mkdirSync(join(out, temporaryName(999999, "staging"), "csv"), { recursive: true });
  mkdirSync(join(out, "staging-notes"));
  await publish(out, publication());
  expect(readdirSync(out).filter((name) => name.startsWith(".parley"))).toEqual([]);
  expect(existsSync(join(out, "staging-notes"))).toBe(true);
});

test("a second run is refused in one line that names the holder", async () => {
  const out = folder("race");
  const results = await Promise.allSettled([publish(out, publication()), publish(out, publication())]);
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(String(refused[0]!.reason.message)).toContain(`process ${process.pid} on ${hostname()}`);
  expect(String(refused[0]!.reason.message)).not.toContain("\n");
  expect(await faults(join(out, "latest"))).toEqual([]);
});

test("the lock of a dead process is taken over", async () => {
  const out = folder("stale");
  mkdirSync(out);
  const dead = { pid: 4_000_000, host: hostname(), boot: "", started: "" };
  writeFileSync(join(out, LOCK_FILE), JSON.stringify({ ...dead, boot: "another boot" }));
  expect((await publish(out, publication())).isNew).toBe(true);
  expect(existsSync(join(out, LOCK_FILE))).toBe(false);
});

test("a number used again by another process does not keep a dead lock alive", async () => {
  const out = folder("reused");
  mkdirSync(out);
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  writeFileSync(join(out, LOCK_FILE), JSON.stringify({ pid: process.pid, host: hostname(), boot, started: "1" }));
  expect((await publish(out, publication())).isNew).toBe(true);
});

test("the lock of another host is respected", async () => {
  const out = folder("elsewhere");
  mkdirSync(out);
  writeFileSync(join(out, LOCK_FILE), JSON.stringify({ pid: 1, host: "elsewhere.example", boot: "", started: "" }));
  await expect(publish(out, publication())).rejects.toThrow(
    `process 1 on elsewhere.example: wait until it ends, or, if it is gone, delete ${join(out, LOCK_FILE)}`,
  );
  expect(readdirSync(out)).toEqual([LOCK_FILE]);
});

test("a dataset with a fault is not published; its manifest says why", async () => {
  const out = folder("faulty");
  const first = await publish(out, publication());
  const good = publication({ city: "Porto" });
  const faulty = { ...good, tables: { ...good.tables, evidence: () => [] } };
  await expect(publish(out, faulty)).rejects.toThrow(/does not verify .*has no evidence/);
  expect(json(out, "last-failure.json")).toMatchObject({ result: "failure" });
  expect(readdirSync(out).toSorted()).toEqual([first.release, "last-failure.json", "latest", "versions.json"].toSorted());
  expect(readlinkSync(join(out, "latest"))).toBe(first.release);
  await publish(out, good);
  expect(existsSync(join(out, "last-failure.json"))).toBe(false);
});

test("rows that fail while they are written leave nothing behind", async () => {
  const out = folder("throws");
  const good = publication();
  const broken = function* (): Generator<readonly object[]> {
    yield [];
    throw new Error("the spool is gone");
  };
  await expect(publish(out, { ...good, tables: { ...good.tables, statements: broken as never } })).rejects.toThrow("the spool is gone");
  expect(readdirSync(out)).toEqual([]);
});

test("a table that the previous release does not have yet is all new", async () => {
  const out = folder("new-table");
  const first = await publish(out, publication());
  rmSync(join(first.dir, "csv/conflicts.csv"));
  const second = await publish(out, publication({ city: "Porto" }));
  const changes = readFileSync(join(second.dir, "CHANGES.ndjson"), "utf8");
  expect(changes).toContain('{"op":"ADD","table":"conflicts"');
});

test("a release that says that it follows another than the last one is not published", async () => {
  const out = folder("overtaken");
  const first = await publish(out, { ...publication(), follows: null });
  await expect(publish(out, { ...publication({ city: "Porto" }), follows: null })).rejects.toThrow(`another run has published ${first.release}`);
  expect((await publish(out, { ...publication({ city: "Porto" }), follows: first.release })).isNew).toBe(true);
});

test("a schema that changed more than its version says is not published", async () => {
  const out = folder("schema");
  const { dir } = await publish(out, publication());
  const descriptor = json(dir, "datapackage.json");
  descriptor.resources[0].schema.fields.push({ name: "weather", type: "string", constraints: { required: false } });
  writeFileSync(join(dir, "datapackage.json"), JSON.stringify(descriptor));
  await expect(publish(out, publication({ city: "Porto" }))).rejects.toThrow(/schema_version must rise from .* for meetings\.weather is gone/);
  expect(readdirSync(out).filter((name) => name.startsWith(".parley"))).toEqual([]);
});

test("a damaged register of ids stops a run before it merges", async () => {
  const out = folder("register");
  const { dir, release } = await publish(out, publication());
  const { last, register } = await readSuccession(out, memorySpool());
  expect(last).toBe(release);
  expect([...register]).toContainEqual(expect.objectContaining({ id: MEETING, age: 0 }));
  writeFileSync(join(dir, "csv/ids.csv"), "id\n");
  await expect(readSuccession(out, memorySpool())).rejects.toThrow("ids.csv is damaged");
});

test("a damaged list of versions stops the run", async () => {
  const out = folder("damaged");
  mkdirSync(out);
  writeFileSync(join(out, "versions.json"), "{");
  await expect(publish(out, publication())).rejects.toThrow("versions.json is damaged");
});

test("a damaged last release stops the run", async () => {
  const out = folder("damaged-release");
  const { dir } = await publish(out, publication());
  rmSync(dir, { recursive: true });
  await expect(publish(out, publication())).rejects.toThrow("is damaged: restore it");
  await expect(publish(out, publication({ city: "Porto" }))).rejects.toThrow("is missing, though it is the last release");
});

test.each(["writing", "verifying"] as const)("stopped while %s, a run changes nothing", async (when) => {
  const out = folder(`stopped-${when}`);
  const first = await publish(out, publication());
  const listed = readdirSync(out).toSorted();
  const heard: string[] = [];
  const watch = (work: string): void => {
    heard.push(work);
    if (work === when) throw new Error("stopped");
  };
  await expect(publish(out, { ...publication({ city: "Porto" }), watch })).rejects.toThrow("stopped");
  expect(heard.includes("writing") && heard.at(-1) === when).toBe(true);
  expect(readdirSync(out).toSorted()).toEqual(listed);
  expect(json(out, "versions.json").last_successful).toBe(first.release);
  expect(await faults(first.dir)).toEqual([]);
  expect((await publish(out, publication({ city: "Porto" }))).isNew).toBe(true);
});
