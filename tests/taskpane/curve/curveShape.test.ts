import { bandTable } from "../../../src/domain";
import { curveShape, curveSize, type CurvePlan } from "../../../src/taskpane/curve/curveShape";

const bands = bandTable([[0, 0.01], [100, 0.02], [300, 0.03]].map(([from = 0, rate = 0], index) => ({ from, rate, fixed: 0, row: index + 1 })));
const plan: CurvePlan = { bands, method: "marginal", side: "lower", quota: undefined };
const edges = (more: Partial<CurvePlan>) => curveShape({ ...plan, ...more }).edges.map(({ from, low, high }) => [from, low, high]);

test("a marginal curve is in one piece, a retroactive one jumps", () => {
  expect(edges({})).toEqual([[0, 0, 0], [100, 1, 1], [300, 5, 5]]);
  expect(edges({ method: "retroactive" })).toEqual([[0, 0, 0], [100, 1, 2], [300, 6, 9]]);
});

test("a fixed sum jumps where its band is reached", () => {
  expect(edges({ bands: bandTable(bands.map((band) => ({ ...band, fixed: band.from === 100 ? 7 : 0 }))) })).toEqual([[0, 0, 0], [100, 1, 8], [300, 12, 12]]);
});

test("below the first band the curve lies flat", () => {
  const shape = curveShape({ ...plan, bands: bands.slice(1) });
  expect(shape.edges.map(({ from, rate, high }) => [from, rate, high])).toEqual([[0, 0, 0], [100, 0.02, 0], [300, 0.03, 4]]);
  expect(shape.paths[0]).toMatch(new RegExp(`^M${curveSize.left} ${shape.zeroY}L[\\d.]+ ${shape.zeroY}$`));
});

test("attainment is shown as such, and paid on the quota", () => {
  const ratios = bandTable([{ from: 0, rate: 0.01, fixed: 0, row: 1 }, { from: 0.7, rate: 0.02, fixed: 0, row: 2 }]);
  expect(edges({ bands: ratios, quota: 1_000 })).toEqual([[0, 0, 0], [0.7, 7, 7]]);
  expect(curveShape({ ...plan, bands: ratios, quota: 1_000 }).until).toBeCloseTo(910);
});

test("the drawing stays inside its frame, and labels keep apart", () => {
  const many = bandTable(Array.from({ length: 40 }, (_, index) => ({ from: index * 10, rate: 0.01 * (index % 3), fixed: 0, row: index + 1 })));
  const { paths, edges: drawn } = curveShape({ ...plan, bands: many, method: "retroactive" });
  const places = paths.join("").match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  expect(places.filter((_, index) => index % 2 === 0).every((x) => x >= curveSize.left && x <= curveSize.width - curveSize.right)).toBe(true);
  expect(places.filter((_, index) => index % 2 === 1).every((y) => y >= curveSize.top && y <= curveSize.height - curveSize.bottom)).toBe(true);
  const labels = drawn.filter(({ isLabelled }) => isLabelled).map(({ x }) => x);
  expect(labels.length).toBeGreaterThan(2);
  expect(labels.slice(1).every((x, index) => x - (labels[index] ?? 0) >= 50)).toBe(true);
});

test("a single band from 0, or one that pays nothing, is drawn too", () => {
  expect(curveShape({ ...plan, bands: bands.slice(0, 1) })).toMatchObject({ until: 100_000, most: 1_000 });
  expect(curveShape({ ...plan, bands: bandTable([{ from: 0, rate: 0, fixed: 0, row: 1 }]) }).paths).toHaveLength(1);
});
