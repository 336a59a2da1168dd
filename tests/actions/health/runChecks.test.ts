import { runChecks } from "../../../src/actions/health/runChecks";
import type { DataCheck, Finding } from "../../../src/imports";

const finding = { code: "cell-error" } as Finding;
/** A check that takes as long as one of a hundred thousand rows. */
const slow = (then: () => void = () => undefined): DataCheck => ({
  cells: 100,
  find: () => {
    for (const end = performance.now() + 60; performance.now() < end; ) continue;
    then();
    return [finding];
  },
});

it("lets others have their turn between long checks, and tells how far it is", async () => {
  const [shares, turns] = [[] as number[], [] as number[]];
  const timer = setInterval(() => turns.push(shares.length), 1);
  expect(await runChecks([slow(), slow(), { cells: 200, find: () => [finding] }, slow(), slow()], { onProgress: (share) => shares.push(share) })).toHaveLength(5);
  clearInterval(timer);
  expect(shares).toEqual([100 / 600, 200 / 600, 500 / 600, 1]);
  expect(new Set(turns).size).toBeGreaterThan(2);
});

it("ends between two checks once it is given up", async () => {
  const controller = new AbortController();
  let isRun = false;
  const checks = [slow(() => controller.abort()), slow(() => (isRun = true))];
  await expect(runChecks(checks, { signal: controller.signal })).rejects.toMatchObject({ code: "cancelled" });
  expect(isRun).toBe(false);
});
