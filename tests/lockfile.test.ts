/** `npm ci` refuses a lockfile that leaves out a package which another one names, also one for a machine unlike this; `npm install` writes such lockfiles. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Readonly<Record<string, Locked>> };

test("every package that a locked package names is locked too", () => {
  const named = Object.entries(packages).flatMap(([at, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).map((name) => ({ at, name })),
  );
  const isLocked = ({ at, name }: { readonly at: string; readonly name: string }): boolean =>
    [`${at}/node_modules/${name}`, `node_modules/${name}`].some((path) => packages[path.replace(/^\//, "")] !== undefined);
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((one) => !isLocked(one)).map(({ at, name }) => `${at} needs ${name}`)).toEqual([]);
});

test("package.json pins every package exactly, and the lockfile has these versions", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Required<Locked>;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});
