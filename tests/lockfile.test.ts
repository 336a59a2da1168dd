import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(path.resolve(__dirname, "../package-lock.json"), "utf8")) as { packages: Readonly<Record<string, LockedPackage>> };

test("the lock file names every platform's build of its native packages: `npm ci` refuses one that does not", () => {
  const optional = Object.values(packages).flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  const known = new Set(Object.keys(packages).map((place) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length)));
  expect(optional.length).toBeGreaterThan(0);
  expect(optional.filter((name) => !known.has(name))).toEqual([]);
});

test("the lock file names no address to download from", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
